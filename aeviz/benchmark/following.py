"""What it costs that a window follows a run of another process: stutter here, speed there."""

from __future__ import annotations

import math
import statistics
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from subprocess import DEVNULL, Popen

from aeviz.benchmark.report import Report, Row, percentile
from aeviz.benchmark.runner import Options, tell
from aeviz.benchmark.window import PATIENCE, Stage, Ticker, stage
from aeviz.core.base.paths import runs_folder
from aeviz.core.compute.child import module_arguments
from aeviz.core.examples import open_example
from aeviz.core.messages.events import FrameReady, StepsDone
from aeviz.core.runs import layout
from aeviz.core.runs.live import onlookers
from aeviz.core.runs.live.following import Follower
from aeviz.core.runs.run import Run

RECIPE, ELSE = "bottleneck-2d", "nested"
"""What is trained, and the example that is looked at in between."""
_ENDLESS = "100000"
_TURN = 60.0
"""Seconds of a turn, at most."""


def measure(options: Options) -> Report:
    """So many minutes of following, and as many of looking at something else, in turns."""
    seconds = 10.0 if options.quick else 60.0 * options.minutes
    rounds = math.ceil(seconds / _TURN)
    return measured(rounds, seconds / rounds)


def measured(rounds: int, seconds: float, recipe: str = RECIPE, dataset: str = "mnist") -> Report:
    """The same for so many rounds, each of two turns of so many seconds."""
    with _trained(recipe, dataset) as path, stage(recipe) as opened:
        return _rounds(opened, _Speed(path), path, rounds, seconds)


@contextmanager
def _trained(recipe: str, dataset: str) -> Iterator[Path]:
    """A run that another process trains for as long as it is measured."""
    path = runs_folder() / "followed"
    train = ["train", recipe, "--dataset", dataset, "--threads", "1", "--epochs", _ENDLESS]
    child = Popen(  # noqa: S603 - this very program
        [sys.executable, *module_arguments("aeviz"), *train, "--out", str(path)],
        stdout=DEVNULL,
        stderr=DEVNULL,
    )
    try:
        end = time.monotonic() + PATIENCE
        while not layout.checkpoint_folders(path) and time.monotonic() < end:
            time.sleep(0.1)
        yield path
    finally:
        child.kill()
        child.wait()


class _Speed:
    """How fast a run in training grows, read from its folder without asking for anything."""

    def __init__(self, path: Path) -> None:
        run = Run.open(path)
        self._follower, self._step = Follower(run, tuple(run.events())), 0

    def over(self, opened: Stage, seconds: float) -> float:
        """Run the event loop, until at least some steps were written; steps a second meanwhile."""
        first, start = self._reached()
        opened.run_for(seconds)
        opened.wait_for(lambda: self._reached()[0] > first, "steps")
        last, end = self._reached()
        return (last - first) / (end - start)

    def _reached(self) -> tuple[int, float]:
        for event in self._follower.look(for_somebody=False):
            if isinstance(event, StepsDone):
                self._step = event.last
        return self._step, time.perf_counter()


def _rounds(opened: Stage, speed: _Speed, path: Path, rounds: int, seconds: float) -> Report:
    ticker, frames = Ticker(opened.window), list[int]()
    came = opened.bench.following.event_received
    came.connect(lambda event: frames.append(isinstance(event, FrameReady)))
    followed, alone, rates = list[float](), list[float](), list[float]()
    for turn in range(rounds):
        tell(f"follow: round {turn + 1} of {rounds}")
        _show(opened, path)
        opened.run_for(onlookers.ASK_SECONDS)
        frames.clear()
        ticker.start()
        followed.append(speed.over(opened, seconds))
        ticker.stop()
        rates.append(sum(frames) / seconds)
        with open_example(ELSE) as other:
            _show(opened, other.path)
        opened.run_for(onlookers.PATIENCE + onlookers.ASK_SECONDS)  # nobody asks any more
        alone.append(speed.over(opened, seconds))
    kept, gaps = statistics.median(a / b for a, b in zip(followed, alone, strict=True)), ticker.gaps
    return Report(
        "follow",
        "followed / unfollowed",
        [
            Row("gap between ticks of 5 ms", gaps, "ms"),
            Row("steps a second, followed", followed, "1/s", kept),
            Row("steps a second, unfollowed", alone, "1/s", 1.0),
            Row("frames shown", rates, "1/s"),
        ],
        {
            "p50_ms": percentile(gaps, 0.5),
            "p99_ms": percentile(gaps, 0.99),
            "max_ms": max(gaps),
            "kept": kept,
            "frames_per_second": statistics.median(rates),
        },
        [f"gap p99 {percentile(gaps, 0.99):.1f} ms, maximum {max(gaps):.1f} ms; kept {kept:.3f}"],
    )


def _show(opened: Stage, path: Path) -> None:
    """Open a run as the File menu does."""
    opened.bench.files.open_run(str(path))

    def is_shown() -> bool:
        run = opened.bench.run.run
        return run is not None and run.path == path

    opened.wait_for(is_shown, "the run")
