"""What a drawing is answered in the real window, also during training."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from PySide6.QtCore import Qt

from aeviz.core import datasets
from aeviz.core.messages.events import StepsDone
from aeviz.ui.run.session import Order
from aeviz.ui.run.trainer_thread import Launched
from tests.tiny import tiny_recipe
from tests.trained import patterns, serve, trained
from tests.ui.canvas.pen import stroke
from tests.ui.canvas.window.in_window import PATTERN, child, opened, words
from tests.ui.driving import bench_of, heard_of, open_run

# --- what is shown of a drawing ---------------------------------------------------------------


def test_a_stroke_is_followed_by_all_that_the_network_makes_of_it(window, qtbot):
    code, strip = child(window, "codeStrip"), child(window, "neighbourStrip")
    stroke(window.canvas, *PATTERN)
    qtbot.waitUntil(lambda: len(words(strip)) == 5)
    assert code.accessibleDescription().count(",") == 1
    assert set(words(strip)) <= set("0123456789")
    assert "640 training pictures" in child(window, "neighbourLabel").full_text()
    assert window.latent.plane.marker is not None
    before = code.accessibleDescription()
    trail = window.latent.plane.trail
    stroke(window.canvas, (60, 200), (220, 200))
    qtbot.waitUntil(lambda: code.accessibleDescription() != before)
    assert len(window.latent.plane.trail) > len(trail)
    np.testing.assert_allclose(window.latent.plane.trail[-1], window.latent.plane.marker, rtol=1e-6)
    window.canvas.area.clear()
    qtbot.waitUntil(lambda: not code.accessibleDescription())
    assert "appear here" in strip.accessibleDescription()
    assert window.latent.plane.trail is None


def test_a_place_clicked_on_the_map_has_nothing_to_do_with_the_drawing_before(window, qtbot):
    stroke(window.canvas, *PATTERN)
    qtbot.waitUntil(lambda: window.latent.plane.trail is not None)
    stroke(window.canvas, (60, 200), (220, 200))
    qtbot.waitUntil(lambda: len(window.latent.plane.trail) > 1)
    target = window.latent.plane
    qtbot.mouseClick(target, Qt.MouseButton.LeftButton, pos=target.rect().center())
    assert target.trail is None


def test_another_run_forgets_where_the_drawing_was_on_the_map_of_the_last(
    window, qtbot, run_folder
):
    stroke(window.canvas, *PATTERN)
    qtbot.waitUntil(lambda: window.latent.plane.trail is not None)
    stroke(window.canvas, (60, 200), (220, 200))
    qtbot.waitUntil(lambda: len(window.latent.plane.trail) > 1)
    open_run(window, run_folder)
    assert window.latent.plane.trail is None
    assert window.latent.plane.marker is None
    qtbot.waitUntil(lambda: window.latent.plane.trail is not None)
    assert len(window.latent.plane.trail) == 1


def test_without_the_images_a_sentence_says_so(qtbot, run_folder, monkeypatch):
    from aeviz.core.base.errors import DataError
    from aeviz.core.runs import dataset

    def gone(name, folder):
        raise DataError("MNIST is not on this machine: download it.")

    monkeypatch.setattr(dataset, "load", gone)
    window = opened(run_folder)
    qtbot.addWidget(window)
    stroke(window.canvas, *PATTERN)
    strip = child(window, "neighbourStrip")
    qtbot.waitUntil(lambda: "not on this machine" in strip.accessibleDescription())


def test_the_difference_has_colours_for_more_and_for_less():
    from aeviz.ui.widgets.picture import differences

    restored = np.array([[[0, 100, 255]]], np.uint8)
    seen = np.array([[[255, 100, 0]]], np.uint8)
    less, same, more = differences(restored, seen)[0, :, 0].T.astype(int)
    assert less[2] > less[0] + 100  # blue
    assert more[0] > more[2] + 100  # orange
    assert not same.any()
    # Of pictures in colour, each colour by itself: grey where it is the same.
    tinted = differences(np.stack([restored] * 3, 1), np.stack([seen, restored, restored], 1))
    assert tinted[0, :, 0].T.tolist() == [[0, 128, 128], [128, 128, 128], [255, 128, 128]]


# --- during training --------------------------------------------------------------------------


def losses_of_a_training(window, qtbot, draws):
    """Train; meanwhile draw and wait for all that is shown of a drawing, or do nothing."""
    session = bench_of(window).session
    strip, label = child(window, "neighbourStrip"), child(window, "neighbourLabel")
    started = heard_of(session, Launched)
    session.start(Order(tiny_recipe("keras-2d", epochs=10)))
    qtbot.waitUntil(lambda: bool(started))
    if draws:
        stroke(window.canvas, *PATTERN)
        qtbot.waitUntil(lambda: len(words(strip)) == 5)
    qtbot.waitUntil(lambda: session.state == "finished", timeout=30_000)
    if draws:
        # With the weights at rest, the neighbours are those of the newest.
        qtbot.waitUntil(lambda: "at step" not in label.full_text())
    events = started[0].run.events()
    return [e.losses["loss"].tobytes() for e in events if isinstance(e, StepsDone)]


def test_drawing_is_answered_during_training_and_does_not_change_the_run(
    window, qtbot, monkeypatch
):
    monkeypatch.setattr(datasets, "load", lambda *args: patterns())
    watched = losses_of_a_training(window, qtbot, draws=True)
    window.canvas.area.clear()
    assert watched == losses_of_a_training(window, qtbot, draws=False)
    assert len(watched) == 10


def test_looking_at_the_past_finds_the_neighbours_of_then(window, qtbot):
    inspector = bench_of(window).inspector
    strip, label = child(window, "neighbourStrip"), child(window, "neighbourLabel")
    stroke(window.canvas, *PATTERN)
    qtbot.waitUntil(lambda: len(words(strip)) == 5)
    control = bench_of(window).neighbours

    def go_to(step):
        inspector.look_at_step(step)
        qtbot.waitUntil(lambda: inspector.frame.step == step)
        qtbot.waitUntil(lambda: control.found_step == step)

    for step in (0, int(inspector.run.frame_steps()[-1]), 0):
        go_to(step)
    assert "at step" not in label.full_text()


def test_neighbours_let_scrubbing_go_first(window, qtbot, monkeypatch):
    inspector = bench_of(window).inspector
    control = bench_of(window).neighbours
    stroke(window.canvas, *PATTERN)
    qtbot.waitUntil(lambda: control.found_step is not None)
    last = int(inspector.run.frame_steps()[-1])
    # As if somebody had scrubbed, or a film had run, for so long that nobody must wait.
    recompute = control.recompute
    hasty = replace(recompute.budget, longest_settle=0.0)
    monkeypatch.setattr(recompute, "budget", hasty)
    inspector.look_at_step(0)
    qtbot.waitUntil(lambda: control.found_step == 0)
    patient = replace(hasty, settle=3600.0, longest_settle=3600.0)
    monkeypatch.setattr(recompute, "budget", patient)
    with qtbot.waitSignal(inspector.drawing_restored):
        inspector.look_at_step(last)
    assert (control.found_step, recompute.is_active) == (0, False)


def test_images_for_validation_are_no_training_digits(qtbot, tmp_path, monkeypatch):
    serve(monkeypatch)
    folder = trained(tmp_path / "held", validation_images=100)
    made = opened(folder)
    qtbot.addWidget(made)
    # Who clears the canvas while pictures are compared is not told of it any more.
    bench_of(made).neighbours.recompute.progressed.emit(0.5)
    assert "appear here" in child(made, "neighbourStrip").accessibleDescription()
    stroke(made.canvas, *PATTERN)
    label = child(made, "neighbourLabel")
    qtbot.waitUntil(lambda: "540 training pictures" in label.full_text())
    made.close()
