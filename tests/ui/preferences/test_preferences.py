"""Preferences: each acts at once, is kept, and can be set back; each says why and what is usual."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from aeviz.core.base.paths import runs_folder, use_runs_folder
from aeviz.ui.jobs import budget
from aeviz.ui.main_window import MainWindow
from aeviz.ui.preferences.text_size import scale_text
from aeviz.ui.preferences.view import PreferencesWindow
from aeviz.ui.widgets import theme
from aeviz.ui.window.settings import Settings
from tests.ui.driving import bench_of
from tests.ui.texts import identifier_in, texts_of


@pytest.fixture(autouse=True)
def as_before() -> Iterator[None]:
    yield
    use_runs_folder(None)
    budget.scale(1.0)
    scale_text(1.0)
    theme.keep_still(False)


@pytest.fixture
def view(window: MainWindow) -> PreferencesWindow:
    window.commands["preferences"].trigger()
    found = window.findChild(PreferencesWindow)
    assert isinstance(found, PreferencesWindow)
    assert found.isVisible()
    return found


def choose(view: PreferencesWindow, qtbot: QtBot, name: str, value: object) -> None:
    """Walk to a value with the arrow keys."""
    box = view.findChild(QComboBox, f"{name}Preference")
    assert box is not None
    box.setFocus()
    there = box.findData(value)
    assert there >= 0
    key = Qt.Key.Key_Down if there > box.currentIndex() else Qt.Key.Key_Up
    for _ in range(abs(there - box.currentIndex())):
        qtbot.keyClick(box, key)


def test_preferences_act_at_once_and_are_kept(
    window: MainWindow, view: PreferencesWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    bench, before = bench_of(window), QApplication.font().pointSizeF()
    choose(view, qtbot, "theme", "dark")
    choose(view, qtbot, "text_size", 150)
    choose(view, qtbot, "threads", 1)
    choose(view, qtbot, "device", "cpu")
    choose(view, qtbot, "watching", 0.5)
    choose(view, qtbot, "map_points", 2000)
    ask = view.findChild(QCheckBox, "confirm_deletePreference")
    # At its sign: whether its middle is on its words depends on when the larger text is laid out.
    qtbot.mouseClick(ask, Qt.MouseButton.LeftButton, pos=QPoint(8, ask.height() // 2))
    line = view.findChild(QLineEdit, "runs_dirPreference")
    line.setText(str(tmp_path / "elsewhere"))
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert theme.is_dark(QApplication.palette())
    assert QApplication.font().pointSizeF() == pytest.approx(1.5 * before)
    assert (bench.session.threads, bench.session.device) == (1, "cpu")
    assert window.latent.tools.count.currentData() == 2000
    assert runs_folder() == tmp_path / "elsewhere"
    assert runs_folder().is_dir()
    kept = bench.settings.values
    assert (kept.theme, kept.text_size, kept.threads) == ("dark", 150, 1)
    assert (kept.watching, kept.map_points, kept.confirm_delete) == (0.5, 2000, True)
    button = view.findChild(QPushButton, "preferencesReset")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    first = Settings()
    for name in ("theme", "text_size", "threads", "device", "watching", "map_points", "runs_dir"):
        assert getattr(bench.settings.values, name) == getattr(first, name), name
    assert QApplication.font().pointSizeF() == pytest.approx(before)
    assert view.findChild(QComboBox, "text_sizePreference").currentData() == 100


def test_with_less_movement_nothing_glides(
    window: MainWindow, view: PreferencesWindow, qtbot: QtBot
) -> None:
    points = np.array([[0, 0], [1, 1]], np.float32)
    window.latent.set_labels(np.zeros(2, np.uint8), ["a"])
    window.latent.set_points(points, "", "")
    plane, moved = window.latent.plane, []
    before = plane.range
    assert window.isAnimated()
    choose(view, qtbot, "motion", "less")
    assert not window.isAnimated()
    assert bench_of(window).settings.values.motion == "less"
    window.latent.set_points(points * 9, "", "")
    assert plane.range.width > 5 * before.width
    plane.zoom(0.1)
    plane._held.moved.connect(lambda: moved.append(plane.range))
    plane.fit()
    assert moved == [plane.range]
    assert not plane._held._timer.isActive()
    choose(view, qtbot, "motion", "system")
    assert window.isAnimated()
    assert theme.motion_ms() == theme.MOTION_MS


def test_a_folder_that_cannot_be_used_is_refused(
    window: MainWindow, view: PreferencesWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "file").write_bytes(b"")
    usual = runs_folder()
    line = view.findChild(QLineEdit, "runs_dirPreference")
    line.setText(str(tmp_path / "file" / "runs"))
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert runs_folder() == usual
    assert "runs" in window.message_bar.text
    assert line.text() == ""


def test_every_preference_says_why_and_what_is_usual(view: PreferencesWindow) -> None:
    reasons = [label.text() for label in view.findChildren(QLabel) if "sually" in label.text()]
    assert len(reasons) == 11
    assert not [text for _, text in texts_of(view) if identifier_in(text)]


def test_reasons_can_be_read_in_the_colours_just_chosen(
    view: PreferencesWindow, qtbot: QtBot
) -> None:
    for name in ("dark", "light"):
        choose(view, qtbot, "theme", name)
        qtbot.waitUntil(lambda dark=name == "dark": theme.is_dark(view.palette()) == dark)
        ground = view.palette().window().color()
        for label in view._reasons:
            written = label.palette().color(label.foregroundRole())
            assert theme.contrast(written, ground) >= 4.5
