"""Stutter of the window while it trains with everything shown, and what showing costs."""

from __future__ import annotations

import statistics
import time
from contextlib import closing

from aeviz.benchmark.report import Report, Row, percentile
from aeviz.benchmark.rivals.material import endless_recipe, load_images
from aeviz.benchmark.runner import Options, tell
from aeviz.benchmark.window import Feeder, Stage, Ticker, Unwatched, stage

RECIPE = "bottleneck-2d"
POINTS = 70_000
FRAMES_PER_SECOND = 10.0


def measure(options: Options) -> Report:
    """Gaps of the event loop, and training speed with the window over without, in turns.

    All panels are open; ten times a second the digits and a map of 70,000 points are renewed.
    """
    rounds, seconds = (2, 2.0) if options.quick else (6, 8.0)
    return measured(rounds, seconds, POINTS, FRAMES_PER_SECOND)


def measured(rounds: int, seconds: float, points: int, per_second: float) -> Report:
    """The same for so many rounds, points and frames a second; each round takes 2 × seconds."""
    recipe = endless_recipe(RECIPE)
    with stage(RECIPE) as opened:
        feeder = Feeder(opened, points, per_second)
        opened.window.commands["train"].setEnabled(True)
        opened.window.setup.set_recipe(recipe)
        opened.window.commands["train"].trigger()
        opened.wait_for(opened.state_is("running"), "training")
        feeder.start()
        unwatched = Unwatched(
            recipe, load_images(recipe.data.dataset), opened.bench.session.threads
        )
        ticker = Ticker(opened.window)
        with closing(unwatched):
            return _rounds(opened, feeder, ticker, unwatched, rounds, seconds, points)


def _rounds(
    opened: Stage,
    feeder: Feeder,
    ticker: Ticker,
    unwatched: Unwatched,
    rounds: int,
    seconds: float,
    points: int,
) -> Report:
    watched_speeds, free_speeds, rates, shares = [], [], [], []
    for turn in range(rounds):
        tell(f"smoothness: round {turn + 1} of {rounds}")
        opened.run_for(1.0)  # the first second does not count
        shown, busy, start = feeder.shown, time.thread_time(), time.perf_counter()
        ticker.start()
        watched_speeds.append(opened.speed(seconds))
        ticker.stop()
        rates.append((feeder.shown - shown) / seconds)
        shares.append((time.thread_time() - busy) / (time.perf_counter() - start))
        opened.pause()
        free_speeds.append(unwatched.speed(seconds))
        opened.resume()
    kept = [a / b for a, b in zip(watched_speeds, free_speeds, strict=True)]
    gaps = ticker.gaps
    return Report(
        "smoothness",
        "watched / unwatched",
        [
            Row("gap between ticks of 5 ms", gaps, "ms"),
            Row("steps a second, watched", watched_speeds, "1/s", statistics.median(kept)),
            Row("steps a second, unwatched", free_speeds, "1/s", 1.0),
            Row("frames shown", rates, "1/s"),
            Row("share of a core that the GUI thread takes", shares, ""),
        ],
        {
            "p50_ms": percentile(gaps, 0.5),
            "p99_ms": percentile(gaps, 0.99),
            "max_ms": max(gaps),
            "kept": statistics.median(kept),
            "frames_per_second": statistics.median(rates),
            "points": points,
            "gui_share": statistics.median(shares),
        },
        [
            f"{points:,} points, all panels open; gap p50 {percentile(gaps, 0.5):.1f} ms,"
            f" p99 {percentile(gaps, 0.99):.1f} ms, maximum {max(gaps):.1f} ms;"
            f" kept {statistics.median(kept):.2f}",
        ],
    )
