"""No word of the window or a dialog is cut at 1024 × 700, in English, in longer languages, and in
Chinese with its own fonts."""

from __future__ import annotations

import contextlib
import math
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, QRect, Qt, QTranslator
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QLabel,
    QPushButton,
    QScrollArea,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from aeviz.core.recipe.presets import presets
from aeviz.ui.language import language
from aeviz.ui.main_window import MainWindow
from aeviz.ui.widgets.labels import Caption, OneLineLabel
from aeviz.ui.workbench import Workbench
from tests.trained import serve, trained
from tests.ui.window import open_window

DIALOGS = (
    "runs", "preferences", "palette", "branch", "keys", "about", "new_digits", "export_film",
    "export", "own_sets", "open_pictures", "evaluate", "compare", "inside", "lessons", "tour",
)  # fmt: skip
WAIT = 30_000
SIGN = 22
"""Pixels that the box of a check box, or the arrow of a list, takes at least."""


class Longer(QTranslator):
    """Every text gets so many more letters."""

    def __init__(self, share: float) -> None:
        super().__init__()
        self._share = share

    def isEmpty(self) -> bool:
        return False

    def translate(
        self, context: str, text: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        """The text, with more letters at its end."""
        letters = sum(letter.isalpha() for letter in text)
        return text + "e" * math.ceil(self._share * letters)


@pytest.fixture(params=[0.0, 0.4, "zh_CN"], ids=["English", "40% longer", "Chinese"])
def bench(
    request: pytest.FixtureRequest,
    tmp_path: Path,
    qtbot: QtBot,
    tiny_builtin: None,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Workbench]:
    serve(monkeypatch)
    is_longer = request.param == 0.4
    longer = Longer(0.4)
    if is_longer:
        QCoreApplication.installTranslator(longer)
    elif request.param:
        monkeypatch.setenv(language.VARIABLE, request.param)
    window, made = open_window(trained(tmp_path / "home/data/runs/one", recipe="denoising"))
    qtbot.addWidget(window)
    assert language.spoken() == (request.param if isinstance(request.param, str) else "en")
    window.resize(1024, 700)
    window.losses.build()
    for box in window.findChildren(QComboBox):
        box.setProperty("longer", is_longer)
    qtbot.waitUntil(lambda: made.inspector.inspected() is not None, timeout=WAIT)
    yield made
    window.close()
    QCoreApplication.removeTranslator(longer)
    language.speak("en")


def needed(widget: QWidget) -> tuple[str, int, int]:
    """What a widget says, and the width and height that it takes; nothing for what may be cut: a
    line that ends with an ellipsis has all of it in its tooltip, a list when it is opened."""
    metrics, text, around = widget.fontMetrics(), "", 0
    if isinstance(widget, OneLineLabel | Caption):
        return "", 0, 0
    if isinstance(widget, QLabel):
        text = widget.text() if widget.buddy() is None else widget.text().replace("&", "")
        if widget.wordWrap():
            room = QRect(0, 0, max(widget.contentsRect().width(), 1), 10_000)
            box = metrics.boundingRect(room, int(Qt.TextFlag.TextWordWrap), text)
            return text, 0, box.height()
    elif isinstance(widget, QCheckBox):
        text, around = widget.text().replace("&", ""), SIGN
    elif isinstance(widget, QComboBox) and not widget.property("longer"):
        text, around = widget.currentText(), SIGN
    elif isinstance(widget, QPushButton):
        text = widget.text().replace("&", "")
    elif isinstance(widget, QToolButton):
        icon_only = widget.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonIconOnly
        text = "" if icon_only and not widget.icon().isNull() else widget.text().replace("&", "")
    lines = text.split("\n")
    wide = max(map(metrics.horizontalAdvance, lines))
    return text, wide + around, metrics.height() * len(lines)


def visible_part(widget: QWidget, root: QWidget) -> QRect:
    """What of it can be seen, if all that scrolls is scrolled to it, in its own coordinates."""
    part, inner = widget.rect(), widget
    while inner is not root and inner.parentWidget() is not None:
        outer = inner.parentWidget()
        port = outer.parentWidget()
        if isinstance(port, QScrollArea) and port.viewport() is outer:
            break
        offset = widget.mapTo(outer, QPoint(0, 0))
        part = part.intersected(outer.rect().translated(-offset))
        inner = outer
    return part


def cut(root: QWidget) -> list[str]:
    """The words in a window that are not whole."""
    found = []
    for widget in root.findChildren(QWidget):
        if not widget.isVisibleTo(root) or not widget.isVisible():
            continue
        text, width, height = needed(widget)
        part = visible_part(widget, root)
        if not text or part.isEmpty():
            continue
        if width > part.width() + 1 or height > part.height() + 2:
            where = f"{type(widget).__name__} {widget.objectName()}"
            found.append(f"{where}: {text!r} needs {width} × {height}, has {part.size().toTuple()}")
    return found


def cut_when_settled(roots: Callable[[], list[QWidget]], qtbot: QtBot) -> list[str]:
    """The same, once what is still being worked out has come and has its place."""

    def found() -> list[str]:
        return [line for root in roots() if root.isVisible() for line in cut(root)]

    qtbot.wait(300)
    with contextlib.suppress(qtbot.TimeoutError):
        qtbot.waitUntil(lambda: not found(), timeout=5000)
    return found()


@pytest.mark.parametrize("layout", ["explore", "train", "study"])
def test_in_the_window(bench: Workbench, qtbot: QtBot, layout: str) -> None:
    window = bench.window
    window.panels.choose(layout)
    window.resize(1024, 700)
    window.panels.reset()
    found = cut_when_settled(lambda: [window], qtbot)
    assert (window.width(), window.height()) == (1024, 700)
    assert not found, "\n".join(found)


def test_in_dialogs(bench: Workbench, qtbot: QtBot) -> None:
    window = bench.window
    for name in DIALOGS:
        window.commands[name].trigger()
    tops = [w for w in QApplication.topLevelWidgets() if w is not window and w.isVisible()]
    dialogs = [*tops, *window.findChildren(QDialog)]
    found = cut_when_settled(lambda: dialogs, qtbot)
    for dialog in dialogs:
        dialog.close()
    assert len(dialogs) >= 5
    assert not found, "\n".join(found)


def test_the_walk_finds_what_is_cut(qtbot: QtBot) -> None:
    box = QWidget()
    qtbot.addWidget(box)
    label = QLabel("a long line of words", box)
    label.resize(40, 20)
    box.resize(300, 40)
    box.show()
    assert len(cut(box)) == 1
    label.resize(200, 20)
    assert not cut(box)
    label.move(250, 0)
    assert len(cut(box)) == 1


def test_every_recipe_can_be_read_in_the_toolbar(window: MainWindow, qtbot: QtBot) -> None:
    box = window.toolbar.recipe_box
    longest = max(presets().values(), key=lambda recipe: len(recipe.title))
    box.show_recipe(longest)
    for width, whole in ((1400, True), (1024, False)):
        window.resize(width, 800)
        QApplication.processEvents()
        assert (box.shown_text() == longest.title) == whole
        assert whole or box.shown_text().endswith("…")
    window.resize(2200, 800)
    window.commands["present"].trigger()
    qtbot.waitUntil(lambda: box.shown_text() == longest.title)
    window.commands["present"].trigger()
