"""A small, fast part of every campaign, and that campaigns see what they look for."""

from __future__ import annotations

import itertools
import os
import signal
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication

from tests.campaign import runner, world
from tests.campaign.__main__ import parts_of
from tests.campaign.play import gestures
from tests.campaign.runner import Case, Part, Report, Try, run, run_here
from tests.campaign.safety.measure import Measure
from tests.campaign.safety.taking_out import MEASURES, ROOT, without
from tests.tiny import serve_builtin, tiny_dataset

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork and SIGKILL")

CASES = {
    "kills.save": 4,
    "kills.train": 1,
    "kills.window": 1,
    "flips.evaluate": 2,
    "flips.export": 2,
    "flips.search": 1,
    "flips.resume": 1,
    "flips.whole": 20,
    "flips.swaps": 8,
    "flips.window": 2,
    "fuzz.idx": 1000,
    "fuzz.gzip": 1000,
    "fuzz.png": 300,
    "fuzz.jpeg": 300,
    "fuzz.pictures": 300,
    "fuzz.drawings": 100,
    "fuzz.idx-sets": 200,
    "fuzz.npz": 200,
    "fuzz.npy": 200,
    "fuzz.csv": 200,
    "fuzz.folders": 40,
    "fuzz.photographs": 200,
    "fuzz.own-list": 200,
    "fuzz.prepared-sets": 40,
    "fuzz.recipe": 1000,
    "fuzz.settings": 300,
    "fuzz.journal": 300,
    "fuzz.run": 300,
    "fuzz.safetensors": 1000,
    "fuzz.frame": 1000,
    "fuzz.probe": 1000,
    "fuzz.checkpoint": 100,
    "fuzz.manifest": 200,
    "fuzz.cache": 1,
    "unfit.commands": 1,
    "unfit.window": 2,
    "gestures.window": 1,
    "closes.window": 1,
    "safety.measures": 1,
}
"""Part of a campaign, and how many of its cases are tried here."""


@pytest.fixture(scope="module")
def runs_trained_once(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """What the parts begin with: every one of them would train the same runs again."""
    folder = tmp_path_factory.mktemp("runs")
    with pytest.MonkeyPatch.context() as patch:
        serve_builtin(patch, tiny_dataset(1280, 200, side=28))
        for name, seed in itertools.product(world.KINDS, (1, 2)):
            path = world.trained(folder / f"{name}-{seed}", name, seed=seed)
            patch.setitem(world.ready, (name, ("seed", seed)), path)
        yield


@pytest.fixture(autouse=True)
def short_pieces(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(gestures, "SECONDS", 5.0)


@pytest.mark.timeout(300)
@pytest.mark.usefixtures("runs_trained_once")
@pytest.mark.parametrize("name", CASES)
def test_a_few_cases_find_no_fault(name: str) -> None:
    """In a process of its own, as a campaign changes the one that it lives in."""
    if name.endswith(".window") and QCoreApplication.instance() is not None:
        pytest.skip("a process that had windows cannot be forked for others")
    (part,) = parts_of(name).values()
    report = run(name, part, seed=0, count=CASES[name], minutes=4, jobs=1)
    assert report.faults == []
    assert report.cases == CASES[name]


# --- the campaigns themselves -------------------------------------------------------------------


def _of(attempt: Try, seconds: float = 8) -> Part:
    return Part(lambda folder: attempt, 3, seconds)


def _escapes(case: Case) -> Counter[str]:
    if case.number == 1:
        raise KeyError("lost")
    return Counter(["fine"])


def _hangs(case: Case) -> Counter[str]:
    if case.number == 1:
        time.sleep(20)
    return Counter(["fine"])


def _dies(case: Case) -> Counter[str]:
    if case.number == 1:
        os.kill(os.getpid(), signal.SIGKILL)
    return Counter(["fine"])


def _blows_up(case: Case) -> Counter[str]:
    if case.number == 1:
        bytearray(b"x") * (200 << 20)
    return Counter(["fine"])


@pytest.mark.parametrize(
    ("attempt", "said"),
    [(_escapes, "KeyError"), (_hangs, "more than"), (_dies, "ended with -9"), (_blows_up, " MB")],
)
def test_a_runner_finds_the_case_that_goes_wrong_and_goes_on(
    attempt: Try, said: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(runner, "MEGABYTES", 100)
    part = _of(attempt, 1 if attempt is _hangs else 8)
    report: Report = run("bad", part, seed=0, count=3, minutes=1, jobs=1)
    assert [number for number, _ in report.faults] == [1]
    assert said in report.faults[0][1]
    assert report.outcomes["fine"] >= 1


def test_a_case_is_repeated_by_its_number(tmp_path: Path) -> None:
    heard: list[int] = []

    def attempt(case: Case) -> Counter[str]:
        heard.append(case.chance.randrange(10**9))
        return Counter()

    run_here(_of(attempt), tmp_path, 5, range(4))
    run_here(_of(attempt), tmp_path, 5, range(2, 3))
    assert len(set(heard[:4])) == 4
    assert heard[4] == heard[2]


def test_memory_and_time_are_only_looked_at_in_a_case(tmp_path: Path) -> None:
    before = signal.getsignal(signal.SIGALRM)
    run_here(_of(lambda case: Counter(["fine"])), tmp_path, 0, range(3))
    assert signal.getsignal(signal.SIGALRM) is before
    assert signal.getitimer(signal.ITIMER_REAL)[0] == 0.0


@pytest.mark.parametrize("measure", MEASURES, ids=lambda m: f"{m.file}: {m.code.strip()[:40]}")
def test_every_measure_is_where_the_table_says(measure: Measure) -> None:
    """So that taking it out takes something out."""
    text = (ROOT / "aeviz" / measure.file).read_text()
    compile(without(measure, text), measure.file, "exec")
