"""Checks hold of what is right, and of nothing that comes near; facts come from what happens."""

from __future__ import annotations

import numpy as np
import pytest

from aeviz.core.inference.frames import Frame, Probe, Projection
from aeviz.core.lessons import checks as c
from aeviz.core.lessons.lesson import Lesson, shipped_lessons
from aeviz.core.lessons.watch import Watch
from aeviz.core.messages.events import EpochDone, PhaseStarted, StepsDone, Tuned
from aeviz.core.recipe.presets import find_recipe
from tests.core.lessons.facts import right, wrong

DEEP = find_recipe("deep")
ONE_OF_EACH = (
    c.Trained(10, "deep", {"training.epochs": 3, "network.encoder_layers": (300, 20)}),
    c.Figure("loss", "train", below=0.1),
    c.Figure("accuracy", above=0.9),
    c.Collapsed(True),
    c.Collapsed(False),
    c.Phase(3),
    c.Tuned("training.learning_rate"),
    c.Setting("training.epochs", equals=7),
    c.Setting("network.kind", equals="dense"),
    c.Setting("training.batch_size", at_least=300.0),
    c.Setting("network.dropout", at_least=0.2, at_most=0.3),
    c.Drawn(),
    c.Drawn("4", "9"),
    c.Drawn(turned=True),
    c.Numbers(at_most=2, at_least=2),
    c.Picked(near="3"),
    c.Picked(away=0.5),
    c.Opened("Bench"),
    c.LookedBack(20, 3),
    c.Slid(),
    c.CanvasNoise("gaussian", at_least=0.2, at_most=0.4),
    c.CanvasNoise(median="better"),
    c.CanvasNoise(median="worse"),
)


@pytest.mark.parametrize("check", ONE_OF_EACH, ids=repr)
def test_a_check_holds_of_what_is_right_and_not_of_what_comes_near(check: c.Check) -> None:
    facts = right([check], DEEP)
    assert check.holds(facts)
    near = wrong(check, facts)
    assert near
    for other in near:
        assert not check.holds(other), other


def test_every_kind_is_tried() -> None:
    assert {type(check) for check in ONE_OF_EACH} == set(c.Check.__args__)


def test_a_wrong_value_of_the_run_is_seen() -> None:
    check = c.Trained(1, "deep", {"network.encoder_layers": (300,), "training.pretraining": False})
    assert not check.holds(right([c.Trained(1, "deep")], DEEP))
    assert not c.Setting("training.epochs", equals=True).holds(right([], DEEP))
    assert not c.Setting("network.kind", at_least=0.0).holds(right([], DEEP))


@pytest.mark.parametrize("lesson", shipped_lessons().values(), ids=lambda lesson: lesson.name)
def test_each_task_of_a_lesson_can_be_done_rightly_and_wrongly(lesson: Lesson) -> None:
    for number, page in enumerate(lesson.pages):
        if page.task is None:
            continue
        recipe = lesson.setup_at(number).made() or find_recipe("nested")
        facts = right(page.task.checks, recipe)
        assert c.all_hold(page.task.checks, facts), page.title
        for check in page.task.checks:
            for other in wrong(check, facts):
                assert not c.all_hold(page.task.checks, other), page.title


def test_a_task_without_checks_is_never_done() -> None:
    assert not c.all_hold((), right([], DEEP))


# --- what happens -----------------------------------------------------------------------------

ANGLES = np.linspace(0, 6, 30, dtype=np.float32)
POINTS = np.stack([np.cos(ANGLES), np.sin(ANGLES)], 1)
PROBE = Probe(np.zeros((30, 2, 2), np.uint8), np.arange(30) % 10, 10, tuple("0123456789"))


def frame(points: np.ndarray = POINTS) -> Frame:
    plane = Projection(np.zeros(2, np.float32), np.eye(2, dtype=np.float32), 1.0)
    empty = np.zeros((10, 2, 2), np.uint8)
    spread = points.std(0)
    return Frame(80, 1, empty, empty, np.zeros(10, np.float32), points, plane, spread)


def trained(watch: Watch) -> None:
    watch.note_training(True)
    watch.begin_run(DEEP, PROBE)
    watch.follow(PhaseStarted("train", 0, 1, 80))
    watch.follow(StepsDone(1, 1, {"loss": np.ones(80)}))
    watch.follow(EpochDone(1, 80, {"loss": 0.5}, {"loss": 0.4, "mse": 0.3}, 1.0))
    watch.note_training(False)


def test_a_run_that_trains_here_is_ones_own_and_one_that_is_opened_is_not() -> None:
    watch = Watch()
    trained(watch)
    run = watch.facts.run
    assert run is not None
    assert (run.is_own, run.steps, run.test["mse"], run.phase) == (True, 80, 0.3, 1)
    watch.begin_run(DEEP, PROBE)
    watch.follow(StepsDone(1, 1, {"loss": np.ones(80)}))
    watch.follow(Tuned(80, "training.learning_rate", 0.1))
    run = watch.facts.run
    assert (run.is_own, run.steps, len(run.tuned)) == (False, 80, 1)
    watch.note_training(True)  # and is one's own when it goes on here
    watch.follow(StepsDone(81, 2, {"loss": np.ones(3)}))
    assert watch.facts.run.is_own
    watch.begin_lesson()
    assert not watch.facts.run.is_own


def test_a_collapsed_code_is_seen_at_the_newest_step_alone() -> None:
    watch = Watch()
    watch.show_frame(frame())
    assert watch.facts.run is None
    trained(watch)
    assert watch.facts.run.collapsed is None
    watch.show_frame(frame(np.ones((30, 2), np.float32)))
    assert watch.facts.run.collapsed is True
    watch.look_at(0)
    watch.show_frame(frame())
    assert (watch.facts.run.collapsed, watch.facts.looked_at) == (True, 0)
    watch.look_at(None)
    watch.show_frame(frame())
    assert watch.facts.run.collapsed is False
    watch.show_frame(frame(POINTS * np.float32([1, 0.001])))
    assert watch.facts.run.collapsed is True


def test_a_drawing_counts_for_its_page_and_knows_what_it_began_as() -> None:
    watch, ink = Watch(), np.ones((4, 4), np.uint8)
    trained(watch)
    watch.note_put(4)
    assert (watch.facts.drawing.began_as, watch.facts.drawing.is_drawn) == ("4", False)
    watch.note_drawn(ink)
    watch.note_taken_for("9")
    assert c.Drawn("4", "9").holds(watch.facts)
    watch.begin_page()
    assert not watch.facts.drawing.is_drawn
    assert watch.facts.drawing.began_as == "4"
    watch.note_drawn(ink * 0)
    assert not watch.facts.drawing.is_drawn
    assert not watch.facts.drawing.began_as
    watch.note_drawn(ink)
    watch.note_put()
    assert not watch.facts.drawing.is_drawn


def test_a_digit_turns_only_if_it_was_named_rightly_before_the_pen_came() -> None:
    watch, ink, turned = Watch(), np.ones((4, 4), np.uint8), c.Drawn(turned=True)
    trained(watch)
    for first, is_right in (("4", True), ("6", False)):
        watch.note_put(4)
        watch.note_taken_for(first)
        watch.note_drawn(ink)
        watch.note_taken_for("4")
        assert not turned.holds(watch.facts)
        watch.note_taken_for("9")
        assert turned.holds(watch.facts) is is_right


def test_a_place_is_judged_by_the_nearest_point() -> None:
    watch = Watch()
    watch.note_pick(np.zeros(2, np.float32))
    assert watch.facts.place is None
    trained(watch)
    points = POINTS.copy()
    points[7] = np.nan  # has no place yet
    watch.show_frame(frame(points))
    watch.note_pick(POINTS[13] * 1.01)
    assert watch.facts.place.near == "3"
    assert watch.facts.place.distance < 0.05
    watch.note_pick(np.float32([30, 0]))
    assert watch.facts.place.distance > 20
    watch.note_pick(np.zeros(5, np.float32))  # a code of another network
    assert watch.facts.place.distance > 20


def test_what_was_done_for_one_page_does_not_count_for_the_next() -> None:
    watch = Watch()
    trained(watch)
    watch.note_numbers(2)
    watch.note_slid()
    watch.note_noise("gaussian", 0.5)
    watch.look_at(3)
    watch.note_opened(frozenset({"Bench"}))
    watch.begin_page()
    facts = watch.facts
    assert (facts.numbers, facts.slid, facts.canvas_noise, facts.looked_at) == (
        None, False, None, None,
    )  # fmt: skip
    assert facts.opened == {"Bench"}
    assert facts.run is not None
    assert facts.run.steps == 80
