"""How old what is seen of a run in training gets, and what watching costs: for every recipe."""

from __future__ import annotations

import time
from bisect import bisect_right
from typing import TYPE_CHECKING

from aeviz.benchmark.report import Report, Row
from aeviz.benchmark.rivals.material import endless_recipe
from aeviz.benchmark.runner import Options, tell

if TYPE_CHECKING:
    from aeviz.core.data.base import AnyDataset
    from aeviz.core.messages.events import Event
    from aeviz.core.recipe.schema import Recipe
    from aeviz.core.training.watching import Watching

QUICK = ("bottleneck-2d", "cnn-classifier")
WARM = 3
"""The first steps import and allocate."""
SEEN = ("glance", "first points", "all points")


class Ages:
    """How long ago the steps that are seen were the newest, whenever others take their place."""

    def __init__(self) -> None:
        self.found: dict[str, list[float]] = {what: [] for what in SEEN}
        self._ends: list[int] = []
        self._times: list[float] = []
        self._shown: dict[str, int] = {}

    def add(self, event: Event, now: float) -> None:
        """An event that came just now."""
        from aeviz.core.messages.events import FrameReady, StepsDone

        if isinstance(event, StepsDone):
            self._ends.append(event.last)
            self._times.append(now)
        elif isinstance(event, FrameReady):
            frame, steps = event.frame, event.frame.map
            if frame.step < self._shown.get("glance", 0):
                return  # for the record alone
            first, rest = (frame.step,) * 2 if steps is None else (steps.first, steps.rest)
            for what, step in zip(SEEN, (frame.step, first, rest), strict=True):
                if step is not None:
                    self._replace(what, step, now)

    def end(self, now: float) -> None:
        """Nothing takes the place of what is seen now; it is as old as it is."""
        for what in tuple(self._shown):
            self._replace(what, -1, now)

    def _replace(self, what: str, step: int, now: float) -> None:
        shown = self._shown.get(what)
        if shown == step:
            return
        if shown is not None:
            # The first report of a step after it: reports of many steps a second come together.
            later = bisect_right(self._ends, shown)
            age = now - self._times[later] if later < len(self._times) else 0.0
            self.found[what].append(age)
        self._shown[what] = step


def measure(options: Options) -> Report:
    """Every recipe: watched for a minute, then unwatched for a third of it."""
    from aeviz.core.recipe.presets import presets

    if options.quick:
        return measured(QUICK, 8.0)
    return measured(tuple(presets()), 60.0)


def measured(names: tuple[str, ...], seconds: float) -> Report:
    """The same for these recipes, each watched for so long, with as many threads as beside a
    window."""
    import torch

    from aeviz.core.compute.process import thread_count

    before = torch.get_num_threads()
    torch.set_num_threads(thread_count(with_window=True))
    report = Report("live", "watched / unwatched")
    lines: list[dict[str, object]] = []
    for name in names:
        tell(f"live: {name}")
        ages, kept = _watched(name, seconds)
        line: dict[str, object] = {"recipe": name, "kept": kept}
        for what, found in ages.found.items():
            if found:
                report.rows.append(Row(f"{name}: {what}", found, "s old", kept))
                line[what.replace(" ", "_")] = max(found)
        lines.append(line)
    torch.set_num_threads(before)
    report.figures["rows"] = lines
    report.notes.append(
        "Ages when newer views take their place; a view of the newest step has none."
    )
    return report


def _watched(name: str, seconds: float) -> tuple[Ages, float]:
    """What was seen of a recipe in training, and how much of its speed it keeps."""
    from aeviz.core.datasets import load
    from aeviz.core.inference.frames import choose_probe
    from aeviz.core.recipe.recipe import with_value
    from aeviz.core.training.watching import Watching

    recipe = with_value(endless_recipe(name), "steps", 0)
    dataset = load(recipe.data.dataset)
    ages = Ages()
    watched = _train(recipe, dataset, Watching(choose_probe(dataset, recipe.seed)), ages, seconds)
    alone = _train(recipe, dataset, None, Ages(), seconds / 3)
    return ages, watched / alone


def _train(
    recipe: Recipe, dataset: AnyDataset, watching: Watching | None, ages: Ages, seconds: float
) -> float:
    """Train for so long; steps a second, from one report of steps to another."""
    from aeviz.core.messages.events import StepsDone
    from aeviz.core.messages.inbox import CommandQueue
    from aeviz.core.prepare import prepare
    from aeviz.core.training.loop import train

    began, first = 0.0, -1
    for event in train(prepare(recipe, dataset), CommandQueue(), watching):
        now = time.perf_counter()
        ages.add(event, now)
        if not isinstance(event, StepsDone):
            continue
        if first < 0 and event.last > WARM:
            began, first = now, event.last
        elif first > 0 and now - began > seconds:
            ages.end(now)
            return (event.last - first) / (now - began)
    raise AssertionError("the recipe does not end")
