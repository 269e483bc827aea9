"""Whatever a run says of itself, nothing of it is ever rendered, and no character does anything."""

from __future__ import annotations

import dataclasses
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec import structs
from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex
from PySide6.QtGui import QAction, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QMessageBox,
    QTableView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from aeviz.core.base.sealed import seal, unseal
from aeviz.core.base.texts import plain
from aeviz.core.launch import start_run
from aeviz.core.messages.inbox import CommandQueue
from aeviz.ui.app import create
from aeviz.ui.jobs.threads import wait_for_all
from aeviz.ui.main_window import MainWindow
from aeviz.ui.widgets.named import tip_text
from tests.tiny import serve_builtin, tiny_dataset, tiny_recipe
from tests.ui.driving import bench_of

MARK = '<img src="/etc/hostname">'
HOSTILE = f"<b>{MARK}</b>\x1b[2J\u202e\0&lt;x&gt;\n<table>"
WAIT = 60_000

pytestmark = pytest.mark.skipif(os.name == "nt", reason="no such names of folders there")


@pytest.mark.parametrize("text", [HOSTILE, "<b>x</b>", "a <img src='x'>", "<?xml?>", "&lt;b&gt;"])
def test_a_tooltip_shows_what_is_written(text: str) -> None:
    tip = tip_text(text)
    if Qt.mightBeRichText(tip):
        label = QLabel(tip)
        assert "<img" not in tip
        assert label.textFormat() == Qt.TextFormat.AutoText
        return
    assert tip == plain(text, lines=True)


def test_texts_are_cut_and_cleaned() -> None:
    assert plain("a\nb\tc") == "a b c"
    assert plain("a\nb", lines=True) == "a\nb"
    assert plain("\x1b[31m\0\u202ex\u2066") == "�[31m��x�"
    assert len(plain("x" * 10**6)) == 300
    assert plain("👩\u200d🔬 é 数字\u00a0–") == "👩\u200d🔬 é 数字\u00a0–"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A run of a classifier whose every text is hostile."""
    names = tuple(f"{HOSTILE}{n}" * 40 for n in range(10))
    data = dataclasses.replace(tiny_dataset(256, 100, 28), title=HOSTILE, class_names=names)
    recipe = tiny_recipe("mlp-classifier", dataset="builtin", epochs=1)
    words = {"title": HOSTILE.replace("\0", ""), "description": HOSTILE * 5}
    recipe = structs.replace(recipe, **words)
    path = tmp_path_factory.mktemp("runs") / ("<b>x<img src=a>\x1b[2J\u202e" + "n" * 100)
    launch = start_run(recipe, data, CommandQueue(), path)
    with launch.run:
        for _ in launch.events:
            pass
    journal = path / "metrics.jsonl"
    lines = [unseal(line) for line in journal.read_bytes().splitlines(keepends=True)]
    for line in lines:
        if line["kind"] == "phase":
            line["name"] = HOSTILE
            line["trained"] = [HOSTILE]
    lines.append({"kind": "notice", "about": HOSTILE, "step": 4, "text": HOSTILE})
    lines.append({"kind": "failed", "step": 4, "text": HOSTILE, "details": HOSTILE})
    journal.write_bytes(b"".join(map(seal, lines)))
    return path


@pytest.fixture
def window(folder: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[MainWindow]:
    monkeypatch.delenv("AEVIZ_DATA_DIR", raising=False)
    data = tiny_dataset(256, 100, 28)
    serve_builtin(monkeypatch, data)
    _, made = create(["aeviz", "--dataset", "builtin", "--run", str(folder)])
    with qtbot.waitActive(made), qtbot.waitSignal(made.shell.first_painted):
        made.show()
    yield made
    made.close()
    assert wait_for_all(60)  # an evaluation looks seldom whether it is to end
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _said() -> Iterator[tuple[str, str, bool]]:
    """Who says it, what, and whether it is rich if it looks so."""
    widgets = [w for top in QApplication.topLevelWidgets() for w in [top, *_below(top)]]
    for widget in widgets:
        name = f"{type(widget).__name__} {widget.objectName()}"
        yield f"tip of {name}", widget.toolTip(), True
        yield f"help of {name}", widget.whatsThis(), True
        yield f"status of {name}", widget.statusTip(), False
        yield f"title of {name}", widget.windowTitle(), False
        if isinstance(widget, QLabel):
            is_plain = widget.textFormat() == Qt.TextFormat.PlainText
            yield f"label {name}", widget.text(), not is_plain
        elif isinstance(widget, QAbstractButton):
            yield f"button {name}", widget.text(), False
        elif isinstance(widget, QMessageBox):
            yield f"box {name}", widget.text(), widget.textFormat() != Qt.TextFormat.PlainText
        elif isinstance(widget, QAbstractItemView | QComboBox):
            yield from _items(widget, name)
        for action in widget.findChildren(QAction):
            yield f"action in {name}", action.text(), False
            yield f"tip of an action in {name}", action.toolTip(), True


def _below(widget: QWidget) -> list[QWidget]:
    return widget.findChildren(QWidget)


def _items(view: QAbstractItemView | QComboBox, name: str) -> Iterator[tuple[str, str, bool]]:
    model = view.model()
    for row in range(model.rowCount(QModelIndex())):
        for column in range(model.columnCount() if isinstance(view, QTableView) else 1):
            index = model.index(row, column, QModelIndex())
            for role, rich in ((Qt.ItemDataRole.DisplayRole, False), (TIP, True)):
                yield f"item of {name}", str(index.data(role) or ""), rich


TIP = Qt.ItemDataRole.ToolTipRole
_NEVER = "\x1b\0\u202e"


def _faults() -> list[str]:
    return [
        f"{who}: {text[:200]!r}"
        for who, text, rich in _said()
        if any(c in text for c in _NEVER)
        or len(text) > 5000
        or (rich and Qt.mightBeRichText(text) and ("<img" in text or "<table" in text))
    ]


def _told() -> str:
    return "\n".join(text for _, text, _ in _said())


def test_nothing_that_a_run_says_is_rendered(
    window: MainWindow, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    bench = bench_of(window)
    qtbot.waitUntil(lambda: bench.inspector.frame is not None, timeout=WAIT)
    qtbot.waitUntil(lambda: bench.inspector.is_ready, timeout=WAIT)
    for dock in window.docks.values():
        dock.show()
        dock.raise_()
        qtbot.wait(50)
    assert "img src" in _told()  # it is shown, as it is written
    assert _faults() == []
    window.shell.say(HOSTILE, "error", HOSTILE)
    bench.tools.evaluate()
    bench.tools.compare()
    qtbot.wait(500)
    assert _faults() == []
    caplog.clear()
