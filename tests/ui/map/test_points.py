"""How many digits the map shows is the user's choice, and no concern of the run."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox

from aeviz.core.base.errors import DataError
from aeviz.core.inference.frames import further_digits
from aeviz.core.inference.viewing import encode
from aeviz.core.runs import dataset
from aeviz.core.runs.network import load_model
from aeviz.core.runs.run import Run
from aeviz.ui.jobs.budget import Recompute
from aeviz.ui.map.bars import tools
from aeviz.ui.workbench import Workbench
from tests.tiny import tiny_dataset
from tests.trained import serve, trained
from tests.ui.window import open_window


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """A run on 640 training and 200 test digits."""
    return trained(tmp_path_factory.mktemp("runs") / "two")


@pytest.fixture
def window(folder, qtbot, monkeypatch):
    """A window whose map shows 200 digits and offers others."""
    serve(monkeypatch, tiny_dataset(side=28))
    monkeypatch.setattr(tools, "COUNTS", (100, 200, 700, 10_000))
    monkeypatch.setattr("aeviz.ui.map.points.USUAL", 200)
    made, _ = open_window(folder)
    qtbot.addWidget(made)
    choose(made, 200)
    qtbot.waitUntil(lambda: points(made) == 200, timeout=30_000)
    qtbot.waitUntil(lambda: made.findChild(Workbench).inspector.is_ready, timeout=30_000)
    return made


def points(window):
    window.latent.grab()
    return len(window.latent.plane._cloud.all_xs)


def choose(window, count):
    box = window.findChild(QComboBox, "mapCountBox")
    box.setFocus()
    while box.currentData() != count:
        up = box.currentData() < count
        QTest.keyClick(box, Qt.Key.Key_Down if up else Qt.Key.Key_Up)


def contents(folder: Path):
    return {p: p.read_bytes() for p in folder.rglob("*") if p.is_file() and p.name != "lock"}


def test_training_digits_join_and_leave_and_the_run_stays_as_it_is(window, folder, qtbot):
    before, shown = contents(folder), window.latent.plane.range
    choose(window, 700)
    qtbot.waitUntil(lambda: points(window) == 700, timeout=30_000)
    assert window.latent.plane.range == shown
    digits = window.findChild(Workbench).map.points
    with Run.open(folder) as run:
        expected = encode(load_model(run), digits.images, run.recipe.data.pixel_range)
        assert np.array_equal(digits.images[:200], run.probe.points)
    cloud = window.latent.plane._cloud
    back = np.argsort(cloud._finite_indices)
    found = np.stack([cloud.all_xs, cloud.all_ys], 1)[back]
    # Both are worked out in as many bits as pixels can show.
    assert np.abs(found - expected).max() < 0.02 * np.abs(expected).max()
    train = {image.tobytes() for image in tiny_dataset(side=28).train.images}
    assert all(image.tobytes() in train for image in digits.images[200:])
    assert (np.bincount(digits.labels) == 70).all()
    choose(window, 100)
    qtbot.waitUntil(lambda: points(window) == 100)
    assert contents(folder) == before


def test_all_there_are_is_said_and_errors_colour_them_all(window, qtbot):
    choose(window, 10_000)
    qtbot.waitUntil(lambda: points(window) == 840, timeout=30_000)
    assert "840 pictures in all" in window.message_bar.text
    window.latent.tools.colours.setCurrentIndex(1)
    target = window.latent.plane
    qtbot.waitUntil(lambda: target._cloud.shades is not None, timeout=30_000)
    assert len(target._cloud.shades) == 840


def test_a_step_without_weights_shows_the_test_digits_alone(window, folder, qtbot):
    choose(window, 700)
    qtbot.waitUntil(lambda: points(window) == 700, timeout=30_000)
    inspector = window.findChild(Workbench).inspector
    with Run.open(folder) as run:
        saved = set(run.checkpoint_steps())
        frames = [int(step) for step in run.frame_steps()]
    bare = next((step for step in frames if step not in saved), None)
    if bare is not None:
        inspector.look_at_step(bare)
        qtbot.waitUntil(lambda: points(window) == 200)
        assert "has no weights" in window.latent.plane.note
    inspector.look_at_step(0)
    qtbot.waitUntil(lambda: inspector.frame.step == 0 and points(window) == 700, timeout=30_000)
    inspector.look_live()
    qtbot.waitUntil(lambda: inspector.frame.step > 0 and points(window) == 700, timeout=30_000)


def test_the_choice_is_remembered_and_what_is_missing_is_said(window, folder, qtbot, monkeypatch):
    def gone(name, folder):
        raise DataError("MNIST is not on this machine: download it.")

    choose(window, 700)
    qtbot.waitUntil(lambda: points(window) == 700, timeout=30_000)
    choose(window, 10_000)
    window.close()
    monkeypatch.setattr(dataset, "load", gone)
    again, _ = open_window(folder)
    qtbot.addWidget(again)
    box = again.findChild(QComboBox, "mapCountBox")
    assert box.currentData() == 10_000
    qtbot.waitUntil(lambda: "not on this machine" in box.toolTip(), timeout=30_000)
    assert points(again) == 200
    assert box.currentText() == "200 pictures", "not what was asked for, but what there are"
    assert not again.message_bar.isVisible()


def test_further_digits_are_other_ones_each_class_in_turn():
    from aeviz.core.inference.frames import choose_probe

    data = tiny_dataset()
    probe = choose_probe(data, 3, points=50)
    found = further_digits(data, probe, 3, 400)
    assert len(found.labels) == 400
    assert (np.bincount(found.labels) == 40).all()
    assert np.array_equal(found.images[:150], choose_probe(data, 3, points=200).points[50:])


def test_a_choice_made_while_places_are_worked_out_gets_its_own(window, qtbot, monkeypatch):
    """The job of the digits before is given up, and nobody waits for a frame that never comes."""
    choose(window, 700)
    more = window.findChild(Recompute, "more points")
    qtbot.waitUntil(lambda: more.is_active or points(window) == 700, timeout=30_000)
    choose(window, 10_000)
    qtbot.waitUntil(lambda: points(window) == 840, timeout=30_000)
    choose(window, 200)
    choose(window, 700)
    qtbot.waitUntil(lambda: points(window) == 700, timeout=30_000)


def test_a_digit_that_is_not_on_the_map_has_no_place_there(window, qtbot):
    choose(window, 100)
    qtbot.waitUntil(lambda: points(window) == 100)
    latent, plane = window.findChild(Workbench).map, window.latent.plane
    latent.show_digit_chosen(150)
    assert plane.pick is None
    latent.show_digit_chosen(50)
    assert plane.pick == pytest.approx(window.latent.points[50])
