"""Before the first step: what the network gets, and what it makes of it untrained."""

from __future__ import annotations

import threading
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from aeviz.core.base.errors import AevizError
from aeviz.core.models import build_model
from aeviz.core.recipe.presets import find_recipe
from aeviz.core.recipe.recipe import with_value
from aeviz.core.runs.network import load_model
from aeviz.core.runs.run import Run
from aeviz.core.untrained import MOST, open_untrained
from aeviz.ui.main_window import MainWindow
from aeviz.ui.run.untrained import SETTLE_MS
from tests.tiny import tiny_dataset
from tests.trained import trained
from tests.ui.driving import bench_of, named

WAIT = 60_000


def choose(window: MainWindow, name: str) -> None:
    """As the list in the tool bar does; without MNIST on the machine."""
    window.toolbar.recipe_box.recipe_chosen.emit(name)


def shown(window: MainWindow, name: str) -> bool:
    run = bench_of(window).run.run
    frame = bench_of(window).inspector.frame
    return run is not None and run.recipe.name == name and frame is not None and frame.step == 0


def test_it_begins_as_training_does(tmp_path: object) -> None:
    recipe, data = find_recipe("nested"), tiny_dataset(side=28)
    recipe = with_value(with_value(recipe, "dataset", "builtin"), "validation_images", 0)
    run = open_untrained(recipe, data)
    wanted = build_model(recipe, data.image_shape, len(data.class_names)).state_dict()
    found = load_model(run).state_dict()
    assert all((found[name] == wanted[name]).all() for name in wanted)
    frame = run.frame(0)
    assert np.abs(frame.noisy.astype(int) - run.probe.digits).mean() > 5
    assert np.isfinite(frame.points).all()
    assert open_untrained(recipe, data).path == run.path
    for seed in range(1, MOST + 3):
        newest = open_untrained(with_value(recipe, "seed", seed), data)
    assert len(list(newest.path.parent.iterdir())) == MOST


def test_a_chosen_recipe_is_seen_before_the_first_step(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: shown(window, "keras-2d"), timeout=WAIT)
    # Each panel takes what it shows in a tick of its own.
    qtbot.waitUntil(lambda: len(window.comparison._mosaic.pictures) >= 3, timeout=WAIT)
    qtbot.waitUntil(lambda: window.latent.points is not None, timeout=WAIT)
    choose(window, "nested")
    qtbot.waitUntil(lambda: shown(window, "nested"), timeout=WAIT)
    qtbot.waitUntil(lambda: "Noisy" in window.comparison._mosaic.titles, timeout=WAIT)
    before = window.comparison._mosaic.pictures[1]
    bench = bench_of(window)
    bench.setup.change("corruption.strength", 0.9)
    bench.setup.recipe_edited.emit(bench.setup.recipe())
    qtbot.waitUntil(
        lambda: not np.array_equal(window.comparison._mosaic.pictures[1], before), timeout=WAIT
    )
    # It is no run of the user's: not continued, not listed, not opened the next time.
    assert not window.commands["resume"].isEnabled()
    assert "not trained" in window.commands["resume"].toolTip()
    assert not bench.files.recent
    assert bench.settings.values.opened == ""


def test_training_what_was_seen_untrained_is_on_the_same_data(
    window: MainWindow, qtbot: QtBot
) -> None:
    """And nothing else is said of it, as it is of an example that carries its own digits."""
    qtbot.waitUntil(lambda: shown(window, "keras-2d"), timeout=WAIT)
    bench = bench_of(window)
    QTest.mouseClick(window.toolbar.train_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bench.session.state == "running", timeout=WAIT)
    assert "other data" not in window.message_bar.text
    bench.session.stop()
    qtbot.waitUntil(lambda: not bench.session.is_active, timeout=WAIT)


def test_a_run_of_ones_own_stays_and_it_is_said(
    window: MainWindow, qtbot: QtBot, tmp_path: object
) -> None:
    qtbot.waitUntil(lambda: shown(window, "keras-2d"), timeout=WAIT)
    bench = bench_of(window)
    bench.files.open_run(str(trained(tmp_path / "mine")))
    qtbot.waitUntil(lambda: bench.run.run is not None and bench.run.run.path.name == "mine")
    choose(window, "nested")
    assert "still show the run “Two-dimensional" in window.message_bar.text
    notes = [window.docks[name].titleBarWidget().note.full_text() for name in ("Losses", "Latent")]
    assert all("still of “Two-dimensional" in note for note in notes)
    for _ in range(20):
        QCoreApplication.processEvents()
    assert bench.run.run.path.name == "mine"
    (look,) = [
        b
        for b in window.message_bar.findChildren(QPushButton)
        if b.text() == "Look at it untrained"
    ]
    QTest.mouseClick(look, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: shown(window, "nested"), timeout=WAIT)
    assert window.docks["Losses"].titleBarWidget().note.full_text() == ""
    assert "of 0" not in window.status_label.text()


def test_a_run_that_is_opened_stays_though_the_untrained_network_comes_late(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Even when both have the same recipe."""
    qtbot.waitUntil(lambda: shown(window, "keras-2d"), timeout=WAIT)
    bench, may_come = bench_of(window), threading.Event()
    assert bench.run.run.recipe == bench.setup.recipe()
    mine = Run.create(tmp_path / "mine", bench.setup.recipe(), bench.run.run.probe, {})
    mine.close()
    made = open_untrained(bench.setup.recipe(), tiny_dataset(side=28))

    def late(*_: object) -> Run:
        may_come.wait(60)
        return made

    monkeypatch.setattr("aeviz.core.untrained.open_untrained", late)
    bench.setup.recipe_edited.emit(bench.setup.recipe())
    qtbot.waitUntil(lambda: bench.untrained.building.is_active, timeout=WAIT)
    bench.files.open_run(str(mine.path))
    qtbot.waitUntil(lambda: bench.run.run.path == mine.path, timeout=WAIT)
    may_come.set()
    qtbot.waitUntil(lambda: not bench.untrained.building.is_active, timeout=WAIT)
    bench.setup.recipe_edited.emit(bench.setup.recipe())
    QTest.qWait(2 * SETTLE_MS)
    assert bench.run.run.path == mine.path


@pytest.mark.parametrize("layout", ["explore", "train"])
def test_numbers_have_neither_map_nor_canvas(window: MainWindow, qtbot: QtBot, layout: str) -> None:
    window.panels.choose(layout)
    choose(window, "line-regressor")
    qtbot.waitUntil(lambda: shown(window, "line-regressor"), timeout=WAIT)
    assert window.docks["Latent"].isHidden()
    assert window.docks["Canvas"].isHidden()
    assert named(window, "regressionView").isVisible()
    choose(window, "keras-2d")
    qtbot.waitUntil(lambda: shown(window, "keras-2d"), timeout=WAIT)
    assert not window.docks["Latent"].isHidden()
    assert not window.docks["Canvas"].isHidden()


def test_a_classifier_has_no_panels_for_what_is_restored(window: MainWindow, qtbot: QtBot) -> None:
    window.panels.choose("study")
    choose(window, "mlp-classifier")
    qtbot.waitUntil(lambda: shown(window, "mlp-classifier"), timeout=WAIT)
    docks = window.docks
    assert docks["Bench"].isHidden()
    assert docks["Traversal"].isHidden()
    assert not docks["Inside"].isHidden()
    bench_of(window).leave_out(find_recipe("stacked"))  # needs more pictures than there are
    assert docks["Bench"].isHidden()
    assert not docks["Traversal"].isHidden()
    choose(window, "deep")
    qtbot.waitUntil(lambda: shown(window, "deep"), timeout=WAIT)
    assert not docks["Bench"].isHidden()
    assert not docks["Traversal"].isHidden()


def test_panels_follow_the_choice_before_the_network_is_built(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.panels.choose("study")
    qtbot.waitUntil(lambda: shown(window, "keras-2d"), timeout=WAIT)
    may_come, build = threading.Event(), open_untrained

    def late(*given: object) -> Run:
        may_come.wait(60)
        return build(*given)

    monkeypatch.setattr("aeviz.core.untrained.open_untrained", late)
    docks, bench = window.docks, bench_of(window)
    answer, bars = window.canvas._titles[1], window.canvas.class_bars
    for name, is_there, title in (
        ("mlp-classifier", False, "Taken for"),
        ("deep", True, "Restored"),
    ):
        may_come.clear()
        choose(window, name)
        qtbot.waitUntil(lambda hidden=not is_there: docks["Bench"].isHidden() == hidden)
        assert bench.untrained.building.is_active
        assert docks["Traversal"].isHidden() != is_there
        assert answer.full_text() == title
        assert bars.isHidden() == is_there
        may_come.set()
        qtbot.waitUntil(lambda name=name: shown(window, name), timeout=WAIT)


def test_panels_come_back_if_the_network_cannot_be_built(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.panels.choose("study")
    qtbot.waitUntil(lambda: shown(window, "keras-2d"), timeout=WAIT)

    def broken(*_: object) -> Run:
        raise AevizError("No.")

    monkeypatch.setattr("aeviz.core.untrained.open_untrained", broken)
    with qtbot.waitSignal(bench_of(window).untrained.building.failed, timeout=WAIT):
        choose(window, "mlp-classifier")
    assert not window.docks["Bench"].isHidden()
    assert window.canvas._titles[1].full_text() == "Restored"


def test_panels_come_back_if_what_is_built_is_not_wanted_any_more(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The recipe was changed meanwhile: the run of one's own stays, and is answered for."""
    window.panels.choose("study")
    qtbot.waitUntil(lambda: shown(window, "keras-2d"), timeout=WAIT)
    bench, may_come, build = bench_of(window), threading.Event(), open_untrained
    bench.files.open_run(str(trained(tmp_path / "mine")))
    qtbot.waitUntil(lambda: bench.run.run is not None and bench.run.run.path.name == "mine")

    def late(*given: object) -> Run:
        may_come.wait(60)
        return build(*given)

    monkeypatch.setattr("aeviz.core.untrained.open_untrained", late)
    choose(window, "mlp-classifier")
    bench.untrained.build()
    assert window.docks["Bench"].isHidden()
    assert window.canvas._titles[1].full_text() == "Taken for"
    bench.setup.change("seed", 5)
    bench.setup.recipe_edited.emit(bench.setup.recipe())
    may_come.set()
    qtbot.waitUntil(lambda: not window.docks["Bench"].isHidden(), timeout=WAIT)
    assert bench.run.run.path.name == "mine"
    assert window.canvas._titles[1].full_text() == "Restored"


def test_a_classifier_puts_the_nearest_picture_on_the_canvas(
    window: MainWindow, qtbot: QtBot
) -> None:
    choose(window, "mlp-classifier")
    qtbot.waitUntil(lambda: shown(window, "mlp-classifier"), timeout=WAIT)
    # The map is updated in a tick of its own.
    qtbot.waitUntil(lambda: window.latent.points is not None, timeout=WAIT)
    points = window.latent.points
    assert points is not None
    bench = bench_of(window)
    with qtbot.waitSignal(bench.map.nearest_found) as found:
        window.latent.plane.picked.emit(*map(float, points[3]))
    alike = bench.run.run.probe.points[3]
    assert np.array_equal(found.args[0], alike)
    assert not window.canvas.area.is_empty
