"""The first minute: an example is open, and says what it is."""

from __future__ import annotations

import time
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from aeviz.core.base.callbacks import check_cancelled
from aeviz.core.base.paths import runs_folder
from aeviz.core.recipe.presets import find_recipe
from aeviz.core.recipe.recipe import with_value
from aeviz.ui.app import create
from aeviz.ui.main_window import MainWindow
from aeviz.ui.widgets.labels import OneLineLabel
from aeviz.ui.window.settings import Settings, SettingsStore, load_settings
from tests.ui.driving import bench_of, draw_seven, named
from tests.ui.first_minute.starting import LEFT, WAIT, end, start


def _load_for_ever(*_: object) -> None:
    while True:
        check_cancelled()
        time.sleep(0.002)


# --- examples ---------------------------------------------------------------------------------


def test_at_the_first_start_drawings_are_denoised_and_the_map_decodes(
    first: MainWindow, qtbot: QtBot
) -> None:
    inspector = bench_of(first).inspector
    with qtbot.waitSignal(inspector.drawing_restored, timeout=WAIT) as heard:
        draw_seven(first)
    result = heard.args[0]
    assert result.noisy.std() > 20
    assert result.psnr > 8
    with qtbot.waitSignal(inspector.point_decoded, timeout=WAIT) as heard:
        QTest.mouseClick(first.latent.plane, LEFT, pos=first.latent.plane.rect().center())
    assert heard.args[0].max() > 100
    assert len(first.losses.build().curves()["train loss"][0]) > 1000
    assert not runs_folder().exists()


def test_the_box_names_the_recipe_in_setup(first: MainWindow, qtbot: QtBot) -> None:
    box, panel = first.toolbar.recipe_box, first.setup
    every = [box.itemData(i) for i in range(box.count())]
    listed = [name for name in every if name != ""]
    assert len(every) > len(listed) + 5, "recipes stand under headings"
    assert box.currentText() == panel.recipe().title
    assert every[0] is None, "the example's recipe is in none of the groups"
    listed = listed[1:]
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_End)
    assert panel.recipe().name == listed[-1]
    assert [box.itemData(i) for i in range(box.count()) if box.itemData(i)] == listed
    changed = with_value(find_recipe(str(listed[1])), "epochs", 3)
    panel.set_recipe(changed)
    assert box.currentData() == changed.name
    panel.set_recipe(msgspec.structs.replace(changed, title="My own words"))
    assert box.currentText() == "My own words"
    panel.set_recipe(msgspec.structs.replace(changed, name="not-listed", title="Others"))
    assert box.currentText() == "Others"
    assert box.findText("My own words") < 0


def test_an_example_is_not_continued_but_trained_anew(
    first: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    bench = bench_of(first)
    shown = bench.run.run
    assert shown is not None
    assert "Example" in first.status_label.text()

    def is_kept() -> bool:
        buttons = (first.toolbar.resume_button, first.toolbar.more_button)
        reasons = ["Train starts a run of your own" in button.toolTip() for button in buttons]
        return all(reasons) and not any(button.isEnabled() for button in buttons)

    assert is_kept()
    with monkeypatch.context() as patch:  # nor after a run that ends before it has begun
        patch.setattr(bench.session.datasets, "get", _load_for_ever)
        QTest.mouseClick(first.toolbar.train_button, LEFT)
        qtbot.waitUntil(lambda: bench.session.state == "preparing", timeout=WAIT)
        QTest.mouseClick(first.toolbar.stop_button, LEFT)
        qtbot.waitUntil(lambda: not bench.session.is_active, timeout=WAIT)
    assert is_kept()
    assert first.setup.recipe().network == shown.recipe.network
    assert first.setup.recipe().data.dataset == "builtin"
    assert bench.files.recent == ()
    QTest.mouseClick(first.toolbar.step_button, LEFT)
    qtbot.waitUntil(lambda: bench.session.state == "paused", timeout=WAIT)
    (path,) = runs_folder().iterdir()
    assert bench.run.run is not None
    assert bench.run.run.path == path
    assert "Example" not in first.status_label.text()
    assert first.toolbar.more_button.isEnabled()


def test_the_first_start_is_true_without_any_data(first: MainWindow, qtbot: QtBot) -> None:
    """Grid, map, neighbours and timeline are of digits that the example carries."""
    bench = bench_of(first)
    shown = bench.run.run
    assert shown is not None
    assert "Example, shown on its own 2,000 test digits of MNIST" in first.status_label.text()
    assert not first.message_bar.isVisible()
    points = first.latent.points
    assert points is not None
    assert len(points) == 2000
    assert len(bench.inspector.refresh_steps()) >= 20
    draw_seven(first)
    strip = named(first, "neighbourStrip")
    qtbot.waitUntil(lambda: len(strip.accessibleDescription().split(", ")) == 5, timeout=WAIT)
    caption = named(first, "neighbourLabel")
    assert isinstance(caption, OneLineLabel)
    assert caption.full_text() == "Nearest of 2,000 training pictures"


def test_train_says_on_which_data_it_begins(first: MainWindow, qtbot: QtBot) -> None:
    bench = bench_of(first)
    QTest.mouseClick(first.toolbar.step_button, LEFT)
    qtbot.waitUntil(lambda: bench.session.state == "paused", timeout=WAIT)
    assert "other data than the example shows: Tiny" in first.message_bar.text
    assert "MNIST is not on this machine" in first.message_bar.text
    assert bench.run.run is not None
    assert bench.run.run.recipe.data.dataset == "builtin"
    assert bench.run.run.details["fingerprint"] != "25c98f992c005963"
    first.message_bar.dismiss()
    QTest.mouseClick(first.toolbar.step_button, LEFT)
    qtbot.waitUntil(lambda: bench.session.state == "paused", timeout=WAIT)
    assert not first.message_bar.isVisible()


def test_the_other_example_is_one_click_away(first: MainWindow, qtbot: QtBot) -> None:
    bench = bench_of(first)
    with qtbot.waitSignal(bench.opening.examples.done, timeout=WAIT):
        named_action = first.menus.examples.actions()[1]
        named_action.trigger()
    assert bench.run.run is not None
    assert bench.run.run.recipe.network.kind == "conv"
    assert first.toolbar.examples_button.menu() is first.menus.examples


def test_what_was_open_last_is_open_again(first: MainWindow, qtbot: QtBot, own_home: Path) -> None:
    bench = bench_of(first)
    QTest.mouseClick(first.toolbar.step_button, LEFT)
    qtbot.waitUntil(lambda: bench.session.state == "paused", timeout=WAIT)
    first.close()
    (path,) = runs_folder().iterdir()
    assert load_settings()[0].opened == str(path)
    again = start()
    shown = bench_of(again).run.run
    assert shown is not None
    assert shown.path == path
    end(again)
    path.rename(path.with_name("elsewhere"))
    third = start()
    shown = bench_of(third).run.run
    assert shown is not None
    assert shown.details["example"] == "nested"
    end(third)


def test_an_example_that_cannot_be_opened_is_told(
    qtbot: QtBot, tiny_builtin: None, own_home: Path
) -> None:
    (own_home / "cache").mkdir(parents=True)
    (own_home / "cache" / "examples").write_bytes(b"in the way")
    _, made = create(["aeviz"])
    with qtbot.waitSignal(bench_of(made).opening.examples.failed, timeout=WAIT):
        made.show()
    assert "examples" in made.message_bar.text
    assert made.toolbar.train_button.isEnabled()
    assert bench_of(made).run.run is None
    end(made)


def test_who_asks_for_a_recipe_gets_no_example(fresh: MainWindow, qtbot: QtBot) -> None:
    bench = bench_of(fresh)
    qtbot.waitUntil(lambda: bench.warming.is_ready, timeout=WAIT)
    QCoreApplication.processEvents()
    assert bench.run.run is None
    assert not bench.opening.examples.is_active


# --- one panel, and presenting ----------------------------------------------------------------


def test_settings_of_before_are_understood() -> None:
    SettingsStore(Settings(theme="dark")).save()
    settings, problem = load_settings()
    assert (settings.opened, settings.tour_seen, problem) == ("", False, "")
