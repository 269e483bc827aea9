"""What was saved at the end is there again at the next start: every field of the settings."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAction, QFont
from PySide6.QtWidgets import QApplication, QComboBox, QListWidget, QWidget
from pytestqt.qtbot import QtBot

from aeviz.core.base.paths import runs_folder, use_runs_folder
from aeviz.core.lessons.progress import Progress
from aeviz.core.recipe.recipe import with_value
from aeviz.ui.app import create
from aeviz.ui.jobs import budget
from aeviz.ui.language import language
from aeviz.ui.main_window import MainWindow
from aeviz.ui.preferences import text_size
from aeviz.ui.widgets import theme
from aeviz.ui.widgets.labels import OneLineLabel
from aeviz.ui.window.settings import Settings, SettingsStore, load_settings
from tests.core.data.idx_files import write_tiny_mnist
from tests.trained import trained
from tests.ui.driving import bench_of, named

WAIT = 60_000
HEIGHT = 700
WRITTEN = 300
"""Milliseconds in which what changed is written."""
"""Of the window; its width is that of the screen of the tests."""


def _close(window: MainWindow) -> None:
    window.close()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _start(qtbot: QtBot) -> MainWindow:
    """As ``aeviz`` without arguments does."""
    _, window = create(["aeviz"])
    bench_of(window).offer_tour()
    with qtbot.waitExposed(window), qtbot.waitSignal(window.shell.first_painted):
        window.show()
    return window


@pytest.fixture(autouse=True)
def soon(monkeypatch: pytest.MonkeyPatch) -> None:
    """What changes is taken for settled, and written, sooner than people would want."""
    monkeypatch.setattr("aeviz.ui.window.places.SETTLE_MS", 50)
    monkeypatch.setattr("aeviz.ui.window.settings.SAVE_MS", 20)


@pytest.fixture
def saved(qtbot: QtBot, tiny_builtin: None, tmp_path: Path) -> Settings:
    """Every field of the settings file is another than at the first start."""
    window = _start(qtbot)
    window.resize(window.width(), HEIGHT)
    window.panels.choose("train")
    window.docks["Losses"].hide()
    _close(window)
    closed, _ = load_settings()
    write_tiny_mnist(tmp_path / "mnist")
    settings = Settings(
        language="en",
        theme="dark",
        recipe="denoising",
        data_dir=str(tmp_path / "mnist"),
        more_epochs=17,
        map_points=2_000,
        speed=0.5,
        text_size=125,
        motion="less",
        runs_dir=str(tmp_path / "elsewhere"),
        threads=1,
        device="cpu",
        watching=0.5,
        confirm_delete=True,
        open_sections=("network", "penalty"),
        paces={"dense": 900.0},
        recent_runs=(str(trained(tmp_path / "recent")),),
        opened=str(trained(tmp_path / "opened")),
        tour_seen=True,
        lessons={"compress": Progress(page=2, done=(1,))},
        geometry=closed.geometry,
        shown_layout=closed.shown_layout,
        layouts=closed.layouts,
    )
    first = Settings()
    for field in Settings.__struct_fields__:
        assert getattr(settings, field) != getattr(first, field), f"{field} is not tried"
    SettingsStore(settings).save()
    return settings


@pytest.fixture(autouse=True)
def as_before() -> Iterator[None]:
    """What acts on the whole program is as usual again."""
    yield
    use_runs_folder(None)
    budget.scale(1.0)
    text_size.scale_text(1.0)
    theme.keep_still(False)


@pytest.fixture
def window(qtbot: QtBot, saved: Settings, monkeypatch: pytest.MonkeyPatch) -> Iterator[MainWindow]:
    monkeypatch.setenv("AEVIZ_LANGUAGE", "zh_CN")  # which the settings overrule
    made = _start(qtbot)
    yield made
    _close(made)


def _theme(window: MainWindow, saved: Settings) -> bool:
    chosen = [action.data() for action in window.menus.theme_group.actions() if action.isChecked()]
    return window.palette().window().color().lightness() < 100 and chosen == [saved.theme]


def _data_dir(window: MainWindow, saved: Settings) -> bool:
    """Without the folder, the built-in digits stand in for MNIST."""
    return window.setup.recipe().data.dataset == "mnist"


def _map_points(window: MainWindow, saved: Settings) -> bool:
    box = named(window, "mapCountBox")
    return isinstance(box, QComboBox) and box.currentData() == saved.map_points


def _recent_runs(window: MainWindow, saved: Settings) -> bool:
    offered = {action.data() for action in window.findChildren(QAction)}
    return set(saved.recent_runs) <= offered


def _opened(window: MainWindow, saved: Settings) -> bool:
    run = bench_of(window).inspector.run
    return run is not None and str(run.path) == saved.opened


def _tour_seen(window: MainWindow, saved: Settings) -> bool:
    tour = window.findChild(QWidget, "tour")
    return tour is None or tour.isHidden()


def scaled_from() -> QFont:
    return text_size._USUAL[0]


def _open_sections(window: MainWindow, saved: Settings) -> bool:
    sections = {s.name for s in window.setup._rows.sections[1:] if s.is_open}
    return sections == set(saved.open_sections)


def _paces(window: MainWindow, saved: Settings) -> bool:
    expected = named(window, "setupExpected")
    return isinstance(expected, OneLineLabel) and " h " in f"{expected.full_text()} "


def _lessons(window: MainWindow, saved: Settings) -> bool:
    lessons = bench_of(window).lessons
    lessons.show_contents()
    listing = named(window, "lessonList")
    first = listing.item(0).text() if isinstance(listing, QListWidget) else ""
    lessons.leave()
    return "1 of 8 tasks done" in first


CHECKS: dict[str, Callable[[MainWindow, Settings], bool]] = {
    "language": lambda window, saved: language.spoken() == saved.language,
    "theme": _theme,
    "recipe": lambda window, saved: window.setup.recipe().name == saved.recipe,
    "data_dir": _data_dir,
    "more_epochs": lambda window, saved: window.toolbar.more_box.value() == saved.more_epochs,
    "map_points": _map_points,
    "speed": lambda window, saved: window.toolbar.speed_box.speed == saved.speed,
    "recent_runs": _recent_runs,
    "text_size": lambda window, saved: QApplication.font() != scaled_from(),
    "motion": lambda window, saved: not window.isAnimated() and not theme.motion_ms(),
    "runs_dir": lambda window, saved: str(runs_folder()) == saved.runs_dir,
    "threads": lambda window, saved: bench_of(window).session.threads == saved.threads,
    "device": lambda window, saved: bench_of(window).session.device == saved.device,
    "watching": lambda window, saved: budget._scale == [saved.watching],
    "confirm_delete": lambda window, saved: bench_of(window).runs._asks(),
    "open_sections": _open_sections,
    "paces": _paces,
    "opened": _opened,
    "tour_seen": _tour_seen,
    "geometry": lambda window, saved: window.height() == HEIGHT,
    "shown_layout": lambda window, saved: window.panels.name == "train",
    "layouts": lambda window, saved: window.docks["Losses"].isHidden(),
    "lessons": _lessons,
}


def test_every_field_is_taken_up_at_the_next_start(
    window: MainWindow, saved: Settings, qtbot: QtBot
) -> None:
    assert CHECKS.keys() == set(Settings.__struct_fields__)
    qtbot.waitUntil(lambda: _opened(window, saved), timeout=WAIT)
    qtbot.wait(100)  # a tour that was not wanted would be there by now
    forgotten = [field for field, check in CHECKS.items() if not check(window, saved)]
    assert not forgotten


def test_the_speed_that_was_saved_is_that_of_the_next_run(
    window: MainWindow, saved: Settings, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: _opened(window, saved), timeout=WAIT)
    panel = window.setup
    panel.set_recipe(with_value(panel.recipe(), "dataset", "builtin"))
    panel.set_recipe(with_value(panel.recipe(), "validation_images", 0))
    qtbot.mouseClick(window.toolbar.train_button, Qt.MouseButton.LeftButton)

    def steps() -> int:
        return len(window.losses.build().curves().get("train loss", ([],))[0])

    qtbot.waitUntil(lambda: bench_of(window).session.state == "running", timeout=WAIT)
    qtbot.wait(1000)
    assert steps() < 10  # one in two seconds; at full speed, hundreds


def test_closing_keeps_what_was_not_changed(
    window: MainWindow, saved: Settings, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: _opened(window, saved), timeout=WAIT)
    window.close()
    kept, problem = load_settings()
    assert problem == ""
    # The run that was opened heads the recent ones, and the recipe is remembered of it.
    written_anew = {"recent_runs", "recipe", "geometry", "layouts"}
    for field in set(Settings.__struct_fields__) - written_anew:
        assert getattr(kept, field) == getattr(saved, field), field
    assert kept.recent_runs == (saved.opened, *saved.recent_runs)


def test_what_changes_is_written_without_closing(
    window: MainWindow, saved: Settings, qtbot: QtBot
) -> None:
    """Each field alone: the program may be killed at any time."""
    qtbot.waitUntil(lambda: _opened(window, saved), timeout=WAIT)
    qtbot.wait(WRITTEN)  # what opening changed is written

    def written(field: str, before: object) -> None:
        qtbot.waitUntil(lambda: getattr(load_settings()[0], field) != before, timeout=WAIT)

    dock = window.docks["Digits"]
    light = next(a for a in window.menus.theme_group.actions() if a.data() == "light")
    count = window.latent.tools.count
    changes: dict[str, Callable[[], object]] = {
        "theme": light.trigger,
        "more_epochs": lambda: window.toolbar.more_box.setValue(23),
        "map_points": lambda: count.setCurrentIndex((count.currentIndex() + 1) % count.count()),
        "speed": window.toolbar.speed_box.faster,
        "layouts": dock.close,
        "shown_layout": lambda: window.panels.choose("study"),
        "geometry": lambda: window.move(window.x() + 9, window.y() + 9),
        "recipe": lambda: bench_of(window).opening.choose_recipe("deep"),
    }
    for field, change in changes.items():
        before = getattr(load_settings()[0], field)
        change()
        written(field, before)


def test_places_of_a_presentation_are_not_remembered(
    window: MainWindow, saved: Settings, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: _opened(window, saved), timeout=WAIT)
    qtbot.wait(WRITTEN)
    before = load_settings()[0].layouts
    window.commands["present"].trigger()
    with qtbot.waitSignal(bench_of(window).places.settled, timeout=WAIT):
        window.docks["Canvas"].hide()
    qtbot.wait(WRITTEN)
    assert load_settings()[0].layouts == before
    window.commands["present"].trigger()


def test_a_window_keeps_the_settings_that_it_was_opened_with(
    own_home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Windows of one process that have homes of their own do not write into each other's."""
    store = SettingsStore(Settings())
    monkeypatch.setenv("AEVIZ_HOME", str(tmp_path / "other"))
    store.remember(theme="dark")
    store.save()
    assert load_settings() == (Settings(), "")
    monkeypatch.setenv("AEVIZ_HOME", str(own_home))
    assert load_settings()[0].theme == "dark"
