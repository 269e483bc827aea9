"""How long training still takes, in words."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from aeviz.core.messages.events import EpochDone, Extended, PhaseStarted, StepsDone
from aeviz.core.recipe.recipe import with_value
from aeviz.ui.main_window import MainWindow
from aeviz.ui.run.pace import Pace
from aeviz.ui.widgets.labels import OneLineLabel
from tests.ui.driving import bench_of, named

WAIT = 60_000


@pytest.mark.parametrize(
    ("epochs", "words"),
    [(1, "0:18 left"), (7, "2:18 left"), (180, "59:58 left"), (400, "2:13:18 left"),
     (12_183, "67:40:58 left")],
)  # fmt: skip
def test_the_time_left_has_hours_where_it_takes_hours(
    epochs: int, words: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = 100.0
    monkeypatch.setattr("aeviz.ui.run.pace.time.monotonic", lambda: now)
    pace = Pace()
    pace.add(PhaseStarted("train", 0, epochs, 20))
    for step in (1, 2):
        pace.add(StepsDone(step, 1, {"loss": np.zeros(1)}))
        now += 1
    assert words in pace.words(live=True)
    assert not any("left" in phrase for phrase in pace.words(live=False))


def test_a_run_with_a_limit_is_done_within_an_epoch() -> None:
    pace = Pace()
    pace.add(PhaseStarted("train", 0, 2, 20, last_epoch=2, last_step=25))
    pace.add(StepsDone(1, 1, {"loss": np.zeros(20)}))
    assert not pace.is_done
    assert "step 20 of 25" in pace.words(live=False)
    pace.add(StepsDone(21, 2, {"loss": np.zeros(5)}))
    assert not pace.is_done, "who stopped in the test that follows has it before them"
    pace.add(EpochDone(1, 25, {}, {}, 0.0))
    assert pace.is_done
    pace.add(Extended(25, 3, 60))
    assert not pace.is_done
    assert pace.total == 60


def test_a_phase_that_is_done_is_not_the_run() -> None:
    pace = Pace()
    pace.add(PhaseStarted("layer 1", 0, 4, 10, index=0, count=2, last_epoch=2, last_step=20))
    pace.add(StepsDone(1, 1, {"loss": np.zeros(20)}))
    assert not pace.is_done
    pace.add(
        PhaseStarted(
            "classes", 20, 4, 10, 1, 2, first_step=20, first_epoch=2, last_epoch=4, last_step=40
        )
    )
    pace.add(StepsDone(21, 3, {"loss": np.zeros(20)}))
    pace.add(EpochDone(4, 40, {}, {}, 0.0))
    assert pace.is_done


def test_the_epoch_in_progress_is_counted_and_the_last_one_stays() -> None:
    pace, said = Pace(), []
    pace.add(PhaseStarted("train", 0, 2, 20, last_epoch=2, last_step=40))
    for first in (1, 11, 21, 31):
        said.append(pace.words(live=False)[0])
        pace.add(StepsDone(first, 1, {"loss": np.zeros(10)}))
    said.append(pace.words(live=False)[0])
    assert said == [f"epoch {n} of 2" for n in (0, 1, 1, 2, 2)]


def test_a_classifier_tells_how_many_it_names_rightly() -> None:
    pace = Pace()
    pace.add(PhaseStarted("train", 0, 2, 20, last_epoch=2, last_step=40))
    assert not any("right" in phrase for phrase in pace.words(live=False))
    pace.add(EpochDone(20, 1, {"loss": 1.0}, {"loss": 1.0, "accuracy": 0.975}, 10.0))
    assert "97.50% of the test images right" in pace.words(live=False)


def test_samples_a_second_are_those_of_the_last_seconds(monkeypatch: pytest.MonkeyPatch) -> None:
    """At full speed, in slow motion and after a pause alike."""
    now = 100.0
    monkeypatch.setattr("aeviz.ui.run.pace.time.monotonic", lambda: now)
    pace = Pace(batch_size=64)
    pace.add(PhaseStarted("train", 0, 10, 1000))

    def said() -> list[str]:
        return [phrase for phrase in pace.words(live=True) if "samples" in phrase]

    assert not said()
    for first in range(1, 101, 10):
        pace.add(StepsDone(first, 1, {"loss": np.zeros(10)}))
        now += 0.05
    assert said() == ["12,800 samples/s"]
    for first in range(101, 106):
        now += 5.0
        pace.add(StepsDone(first, 1, {"loss": np.zeros(1)}))
    assert said() == ["13 samples/s"]
    # What a test says of a whole epoch is not what passes now.
    pace.add(EpochDone(105, 0, {"loss": 1.0}, {"loss": 1.0}, 99.0))
    assert said() == ["13 samples/s"]
    now += 1000.0
    pace.go_on()
    assert not said()
    for first in (106, 107):
        pace.add(StepsDone(first, 1, {"loss": np.zeros(1)}))
        now += 0.2
    assert said() == ["320 samples/s"]


def test_steps_that_come_at_once_after_a_wait_have_taken_that_long(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    now = 100.0
    monkeypatch.setattr("aeviz.ui.run.pace.time.monotonic", lambda: now)
    pace = Pace()
    pace.add(PhaseStarted("train", 0, 1, 1000))
    for step, later in ((1, 10.0), (2, 0.001), (3, 0.001)):
        now += later
        pace.add(StepsDone(step, 1, {"loss": np.zeros(1)}))
    now += 10
    for step in (4, 5):
        pace.add(StepsDone(step, 1, {"loss": np.zeros(1)}))
        now += 0.001
    assert pace.steps_per_second < 1


@pytest.mark.parametrize(("every", "tested"), [(0, (20, 40)), (7, (1, 8, 15, 22, 29, 36, 40))])
def test_it_knows_when_a_test_is_under_way(every: int, tested: tuple[int, ...]) -> None:
    pace = Pace(test_every=every)
    pace.add(PhaseStarted("train", 0, 2, 20, last_epoch=2, last_step=40))
    assert not pace.is_testing
    for step in range(1, 41):
        pace.add(StepsDone(step, 1, {"loss": np.zeros(1)}))
        assert pace.is_testing == (step in tested), step
        if pace.is_testing:
            pace.add(EpochDone(1, step, {}, {}, 0.0))
            assert not pace.is_testing


def test_setup_says_what_is_left_while_a_run_trains(window: MainWindow, qtbot: QtBot) -> None:
    """As this run goes, not as another machine would; and before and after it, how long all is."""
    expected = named(window, "setupExpected")
    assert isinstance(expected, OneLineLabel)
    bench = bench_of(window)
    window.setup.set_recipe(with_value(window.setup.recipe(), "epochs", 5000))
    assert expected.full_text().startswith("Perhaps ")
    assert expected.full_text().endswith(": not measured here yet")
    bench.setup.set_factors({"dense": 2.0})
    assert expected.full_text().startswith("Takes about")
    QTest.mouseClick(window.toolbar.train_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: expected.full_text().endswith(" left"), timeout=WAIT)
    left = bench.run.shown.pace.seconds_left
    assert left is not None
    bench.session.stop()
    qtbot.waitUntil(lambda: not bench.session.is_active, timeout=WAIT)
    assert expected.full_text().startswith("Takes about")
