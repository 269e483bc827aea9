"""Gathers the facts of a window from what happens in it.

The lessons' controller makes one and tells it what it hears, on the GUI thread.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from aeviz.core.inference.frames import Frame, Probe
from aeviz.core.inference.health import of_codes
from aeviz.core.inference.projection import project
from aeviz.core.lessons.facts import BenchFacts, DrawingFacts, Facts, PlaceFacts, RunFacts
from aeviz.core.messages.events import EpochDone, PhaseStarted, StepsDone, Tuned
from aeviz.core.recipe.schema import Recipe

COLLAPSED = ("collapsed-code", "collapsed-line")
"""Findings of a code that says too little."""


class Watch:
    """``facts`` is what is known now. What happens reaches it by ``note_…`` and ``show_…``."""

    def __init__(self) -> None:
        self.facts = Facts()
        self._probe: Probe | None = None
        self._frame: Frame | None = None
        self._is_training = False
        self._past = False

    def begin_page(self) -> None:
        """Another page came: what somebody did for the one before does not count for it. What is on
        the canvas stays there, not yet drawn on."""
        now = self.facts
        drawing = replace(now.drawing, is_drawn=False)
        self.facts = Facts(now.recipe, now.run, now.opened, drawing, now.bench)

    def begin_lesson(self) -> None:
        """Nothing that was trained, drawn or measured before counts."""
        run, now = self.facts.run, self.facts
        run = None if run is None else replace(run, is_own=False)
        self.facts = Facts(now.recipe, run, now.opened)

    # --- the run ------------------------------------------------------------------------------

    def show_recipe(self, recipe: Recipe) -> None:
        """Another recipe is in Setup."""
        self.facts = replace(self.facts, recipe=recipe)

    def begin_run(self, recipe: Recipe, probe: Probe) -> None:
        """Another run is shown; its events come next."""
        self._probe, self._frame, self._past = probe, None, False
        run = RunFacts(recipe, is_own=self._is_training)
        self.facts = replace(
            self.facts,
            run=run,
            bench=None,
            looked_at=None,
            drawing=DrawingFacts(),
            canvas_noise=None,
            numbers=None,
            place=None,
        )

    def note_training(self, is_training: bool) -> None:
        """Whether a run trains here; then it is the one that is shown."""
        self._is_training = is_training

    def follow(self, event: object) -> None:
        """What the run that is shown tells of its course, past or now."""
        run = self.facts.run
        if run is None:
            return
        match event:
            case StepsDone(losses=losses):
                is_new = bool(losses) and self._is_training
                run = replace(run, steps=event.last, is_own=run.is_own or is_new)
            case EpochDone(train=train, test=test):
                run = replace(run, train=dict(train), test=dict(test))
            case PhaseStarted(index=index):
                run = replace(run, phase=index + 1)
            case Tuned(path=path):
                run = replace(run, tuned=run.tuned | {path})
            case _:
                return
        self.facts = replace(self.facts, run=run)

    def show_frame(self, frame: Frame) -> None:
        """Another step is shown; only what is of the newest says whether the code has collapsed."""
        self._frame, run = frame, self.facts.run
        if run is None or self._past or not frame.points.size:
            return
        points = frame.points[np.isfinite(frame.points).all(1)]
        if len(points) < 3:
            return
        found = {finding.kind for finding in of_codes(points, has_decoder=False)}
        collapsed = not found.isdisjoint(COLLAPSED)
        self.facts = replace(self.facts, run=replace(run, collapsed=collapsed))

    def look_at(self, step: int | None) -> None:
        """A step of the past is looked at; None: the newest again."""
        self._past = step is not None
        self.facts = replace(self.facts, looked_at=step)

    def note_bench(self, bench: BenchFacts) -> None:
        """The bench has measured the run that is shown."""
        self.facts = replace(self.facts, bench=bench)

    # --- drawing and map ----------------------------------------------------------------------

    def note_drawn(self, pixels: np.ndarray) -> None:
        """The pen was moved; what is empty begins as nothing."""
        drawing = replace(self.facts.drawing, is_drawn=True) if pixels.any() else DrawingFacts()
        self.facts = replace(self.facts, drawing=drawing)

    def note_put(self, point: int | None = None) -> None:
        """A picture was put onto the canvas: of the data, by its number among the map's points, or
        another one."""
        name = ""
        if self._probe is not None and point is not None:
            name = self._probe.class_name(int(self._probe.point_labels[point]))
        self.facts = replace(self.facts, drawing=DrawingFacts(began_as=name))

    def note_taken_for(self, name: str) -> None:
        """What a classifier takes the drawing for; empty: it says nothing."""
        drawing = self.facts.drawing
        was_right = (
            drawing.was_right if drawing.is_drawn else bool(name) and name == drawing.began_as
        )
        self.facts = replace(
            self.facts, drawing=replace(drawing, taken_for=name, was_right=was_right)
        )

    def note_pick(self, code: np.ndarray) -> None:
        """A code ``float32 [k]`` was picked on the map."""
        frame, probe = self._frame, self._probe
        if frame is None or probe is None or len(code) != len(frame.projection.mean):
            return
        known = np.flatnonzero(np.isfinite(frame.points).all(1))
        points = frame.points[known]
        if not len(points):
            return
        away = np.hypot(*(points - project(code[None], frame.projection)[0]).T)
        nearest = int(away.argmin())
        spread = max(float(points.std()), 1e-12)
        near = probe.class_name(int(probe.point_labels[known[nearest]]))
        self.facts = replace(self.facts, place=PlaceFacts(near, float(away[nearest]) / spread))

    # --- the rest -----------------------------------------------------------------------------

    def note_opened(self, panels: frozenset[str]) -> None:
        """These panels can be seen now."""
        self.facts = replace(self.facts, opened=panels)

    def note_numbers(self, count: int) -> None:
        """Drawings are restored from so many numbers."""
        self.facts = replace(self.facts, numbers=count)

    def note_slid(self) -> None:
        """A number of the code was moved."""
        self.facts = replace(self.facts, slid=True)

    def note_noise(self, kind: str, strength: float) -> None:
        """The noise on drawings was set."""
        self.facts = replace(self.facts, canvas_noise=(kind, strength))
