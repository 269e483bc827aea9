"""The list of runs: found, named, starred, noted, copied, deleted and taken back."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QPushButton, QTreeWidgetItem
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from aeviz.core.base.errors import RunError
from aeviz.core.base.paths import runs_folder
from aeviz.core.runs.catalogue import catalogue, duplicate
from aeviz.core.runs.listing import label_of
from aeviz.core.runs.notes import FILE, Notes, read_notes, write_notes
from aeviz.core.runs.run import Run
from aeviz.ui.naming.runs import called, run_name
from aeviz.ui.runs.view import NAME, STAR, RunsWindow
from aeviz.ui.tools.compare import CompareWindow
from aeviz.ui.widgets.action_menu import ActionMenu
from aeviz.ui.workbench import Workbench
from tests.trained import serve, trained
from tests.ui.texts import identifier_in, texts_of
from tests.ui.window import open_window

WAIT = 30_000
LEFT, CONTROL = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Three runs of two recipes."""
    folder = tmp_path_factory.mktemp("made")
    trained(folder / "20261126-080000-keras-2d")
    trained(folder / "20261127-101500-vae-2d", recipe="vae-2d", epochs=1)
    trained(folder / "20261128-113553-keras-2d", seed=3)
    return folder


@pytest.fixture
def bench(
    made: Path, qtbot: QtBot, tiny_builtin: None, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> Iterator[Workbench]:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "desktop"))
    serve(monkeypatch)
    shutil.copytree(made, runs_folder())
    window, bench = open_window(runs_folder() / "20261128-113553-keras-2d")
    qtbot.addWidget(window)
    yield bench
    window.close()


@pytest.fixture
def view(bench: Workbench, qtbot: QtBot) -> RunsWindow:
    bench.window.commands["runs"].trigger()
    found = bench.window.findChild(RunsWindow)
    assert found is not None
    qtbot.waitUntil(lambda: found.list.topLevelItemCount() == 3, timeout=WAIT)
    qtbot.waitUntil(lambda: not bench.runs.reading.is_active, timeout=WAIT)
    return found


def items(view: RunsWindow) -> list[QTreeWidgetItem]:
    every = (view.list.topLevelItem(i) for i in range(view.list.topLevelItemCount()))
    return [item for item in every if not item.isHidden()]


def select(view: RunsWindow, qtbot: QtBot, *numbers: int) -> None:
    for count, number in enumerate(numbers):
        place = view.list.visualItemRect(items(view)[number])
        key = CONTROL if count else Qt.KeyboardModifier.NoModifier
        qtbot.mouseClick(view.list.viewport(), LEFT, key, place.center())


def push(view: RunsWindow, qtbot: QtBot, name: str) -> None:
    button = view.findChild(QPushButton, name)
    assert button is not None
    assert button.isEnabled(), button.toolTip()
    qtbot.mouseClick(button, LEFT)


def settle(bench: Workbench, qtbot: QtBot) -> None:
    jobs = bench.runs.reading, bench.runs.changing
    qtbot.waitUntil(lambda: not any(job.is_active for job in jobs), timeout=WAIT)


def test_runs_are_listed_with_picture_figure_and_length(view: RunsWindow) -> None:
    rows = [[item.text(column) for column in range(1, 6)] for item in items(view)]
    assert all(row[0].count(" · ") == 1 for row in rows)
    assert {row[1] for row in rows} == {"MNIST"}
    assert sorted(row[3] for row in rows) == ["1 epoch", "2 epochs", "2 epochs"]
    assert all(row[2].startswith("error 0.") for row in rows)
    assert all(not item.icon(NAME).isNull() for item in items(view))
    pictures = [item.row.picture for item in items(view)]  # type: ignore[attr-defined]
    assert all(picture.shape == (28, 28) for picture in pictures)
    assert not [text for _, text in texts_of(view) if identifier_in(text)]


def test_a_search_and_the_stars_narrow_the_list(view: RunsWindow, qtbot: QtBot) -> None:
    search = view.findChild(QLineEdit, "runsSearch")
    qtbot.keyClicks(search, "variational")
    assert len(items(view)) == 1
    search.clear()
    place = view.list.visualItemRect(items(view)[1])
    star = QPoint(view.list.columnViewportPosition(STAR) + 6, place.center().y())
    qtbot.mouseClick(view.list.viewport(), LEFT, pos=star)
    assert sum(read_notes(path).starred for path in runs_folder().iterdir()) == 1
    view._only.click()
    assert [item.text(STAR) for item in items(view)] == ["★"]


def test_a_run_is_renamed_in_the_list_and_in_the_title(
    bench: Workbench, view: RunsWindow, qtbot: QtBot
) -> None:
    shown = bench.run.run
    assert shown is not None
    number = next(i for i, item in enumerate(items(view)) if item.row.path == shown.path)  # type: ignore[attr-defined]
    select(view, qtbot, number)
    view.list.setFocus()
    qtbot.keyClick(view.list, Qt.Key.Key_F2)
    editor = view.list.viewport().findChild(QLineEdit)
    assert editor is not None
    editor.selectAll()
    view.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is editor)
    qtbot.keyClicks(editor, "My first map")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: read_notes(shown.path).name == "My first map", timeout=WAIT)
    assert bench.window.windowTitle() == "My first map – aeviz"
    qtbot.waitUntil(lambda: view.focusWidget() is view.list)  # not the note, nor nothing
    qtbot.waitUntil(lambda: not bench.files.naming.is_active)
    bench.run.show_name()
    Run.open(shown.path).summary()  # nothing that is sealed has changed


def test_who_renames_a_run_may_ask_for_it_twice(view: RunsWindow, qtbot: QtBot) -> None:
    select(view, qtbot, 1)
    for _ in range(2):
        view.commands["rename"].trigger()
    assert view.list.findChild(QLineEdit) is not None
    qtbot.keyClick(view.list.findChild(QLineEdit), Qt.Key.Key_Escape)


def test_a_note_is_kept_when_another_run_is_chosen(view: RunsWindow, qtbot: QtBot) -> None:
    select(view, qtbot, 0)
    first = view.chosen()[0]
    note = view.findChild(QPlainTextEdit, "runsNote")
    qtbot.keyClicks(note, "too blurred")
    select(view, qtbot, 1)
    assert note.toPlainText() == ""
    assert read_notes(first).note == "too blurred"
    view.findChild(QLineEdit, "runsSearch").setText("blurred")
    assert len(items(view)) == 1


def test_runs_are_thrown_away_and_taken_back(
    bench: Workbench, view: RunsWindow, qtbot: QtBot
) -> None:
    shown = bench.run.run
    assert shown is not None
    others = [i for i, item in enumerate(items(view)) if item.row.path != shown.path]  # type: ignore[attr-defined]
    select(view, qtbot, *others)
    gone = view.chosen()
    before = {path.name: sorted(p.name for p in path.iterdir()) for path in gone}
    push(view, qtbot, "runsDeleteButton")
    qtbot.waitUntil(lambda: view.list.topLevelItemCount() == 1, timeout=WAIT)
    settle(bench, qtbot)
    assert not any(path.exists() for path in gone)
    qtbot.keyClick(view, Qt.Key.Key_Z, CONTROL)
    qtbot.waitUntil(lambda: view.list.topLevelItemCount() == 3, timeout=WAIT)
    settle(bench, qtbot)
    assert {path.name: sorted(p.name for p in path.iterdir()) for path in gone} == before
    select(view, qtbot, *range(3))
    push(view, qtbot, "runsDeleteButton")
    assert "on the screen" in view._message.text()
    assert shown.path.exists()


def test_a_run_is_opened_its_settings_used_and_copied(
    bench: Workbench, view: RunsWindow, qtbot: QtBot
) -> None:
    number = next(i for i, item in enumerate(items(view)) if item.row.epochs == 1)  # type: ignore[attr-defined]
    select(view, qtbot, number)
    (path,) = view.chosen()
    push(view, qtbot, "runsSettingsButton")
    assert bench.setup.recipe().code.kind == "variational"
    push(view, qtbot, "runsCopyButton")
    qtbot.waitUntil(lambda: view.list.topLevelItemCount() == 4, timeout=WAIT)
    settle(bench, qtbot)
    copy = next(p for p in runs_folder().iterdir() if "(copy)" in run_name(label_of(p)))
    copied, there = (list(Run.open(p).events()) for p in (copy, path))
    assert list(map(repr, copied)) == list(map(repr, there))
    select(view, qtbot, next(i for i, item in enumerate(items(view)) if item.row.path == path))  # type: ignore[attr-defined]
    push(view, qtbot, "runsOpenButton")
    qtbot.waitUntil(lambda: bench.run.run is not None and bench.run.run.path == path, timeout=WAIT)
    settle(bench, qtbot)


def test_a_run_that_has_gone_is_told_of_and_leaves_the_list(
    bench: Workbench, view: RunsWindow, qtbot: QtBot
) -> None:
    before = view.list.topLevelItemCount()
    select(view, qtbot, 0)
    (path,) = view.chosen()
    shutil.rmtree(path)
    push(view, qtbot, "runsCopyButton")
    qtbot.waitUntil(lambda: view.list.topLevelItemCount() == before - 1, timeout=WAIT)
    settle(bench, qtbot)
    assert "does not exist" in view._message.text()


def test_chosen_runs_stand_beside_each_other(
    bench: Workbench, view: RunsWindow, qtbot: QtBot
) -> None:
    select(view, qtbot, 0, 1)
    push(view, qtbot, "runsCompareButton")
    qtbot.waitUntil(lambda: bench.window.findChild(CompareWindow) is not None)
    tool = bench.window.findChild(CompareWindow)
    qtbot.waitUntil(lambda: tool.table.rowCount() == 2, timeout=WAIT)
    assert set(tool.chosen()) == set(view.chosen())
    tool.close()


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_the_menu_of_a_run_outlives_the_list(view: RunsWindow, qtbot: QtBot) -> None:
    select(view, qtbot, 0)
    view.list.setFocus()
    ActionMenu.show_for(view.list, view.mapToGlobal(QPoint(5, 5)))
    menu = view.findChild(ActionMenu)
    assert menu is not None
    assert next(a.objectName() for a in menu.actions()) == "runsOpenAction"
    menu.close()


def test_a_line_that_goes_is_not_looked_at(
    view: RunsWindow, qtbot: QtBot, bench: Workbench
) -> None:
    """It would be given as a new object, which deletes it once more when it goes itself."""
    select(view, qtbot, 1)
    seen: set[type] = set()
    view.list.itemSelectionChanged.connect(lambda: seen.update(map(type, items(view))))
    kinds = set(map(type, items(view)))
    before = items(view)[0]
    bench.window.commands["runs"].trigger()
    qtbot.waitUntil(lambda: not isValid(before), timeout=WAIT)
    qtbot.waitUntil(lambda: not bench.runs.reading.is_active, timeout=WAIT)
    assert kinds == seen != {QTreeWidgetItem}


# --- the core ---------------------------------------------------------------------------------


def test_what_cannot_be_read_is_left_out(made: Path, tmp_path: Path) -> None:
    shutil.copytree(made, tmp_path / "runs")
    (tmp_path / "runs" / "no-run").mkdir()
    (tmp_path / "runs" / "20261127-101500-vae-2d" / "run.json").write_text("{")
    found = catalogue(tmp_path / "runs", lambda done: None)
    assert [entry.recipe.name for entry in found] == ["keras-2d", "keras-2d"]


@pytest.mark.parametrize("content", [b"{", b"[]", b'{"name": 3}', b"\xff" * 9, b" " * 70_000])
def test_notes_that_cannot_be_read_are_none(tmp_path: Path, content: bytes) -> None:
    (tmp_path / FILE).write_bytes(content)
    assert read_notes(tmp_path) == Notes()
    write_notes(tmp_path, Notes(name="  mine ", starred=True))
    assert read_notes(tmp_path) == Notes("mine", "", True)


def test_a_run_that_is_written_is_not_copied(made: Path, tmp_path: Path) -> None:
    path = tmp_path / "run"
    shutil.copytree(made / "20261126-080000-keras-2d", path)
    with Run.open(path, write=True), pytest.raises(RunError, match="in training"):
        duplicate(path)
    assert duplicate(path).is_dir()
    assert [p.name for p in tmp_path.iterdir() if p.name.startswith(".tmp")] == []


def test_names_tell_the_day() -> None:
    now = datetime(2026, 11, 28, 18, 30).astimezone()
    for ago, day in ((timedelta(hours=7), "today"), (timedelta(days=1), "yesterday")):
        assert called("Deep", now - ago, now=now).startswith(f"Deep · {day} ")
    old = called("Deep", datetime(2025, 3, 2, tzinfo=UTC), now=now)
    assert "2025" in old
    assert called("Deep", now, name="Mine") == "Mine"
