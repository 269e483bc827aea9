"""What a task can ask for, as a closed vocabulary: values from a file, evaluated on facts alone.

In a file a check is a table whose ``kind`` is the name of one of these classes in lower case, with
dashes. A task is done when all of its checks hold at the same moment.
"""

from __future__ import annotations

import math
from typing import Annotated, Literal

import numpy as np
from msgspec import Meta, Struct

from aeviz.core.lessons.facts import DrawingFacts, Facts, RunFacts
from aeviz.core.recipe.recipe import value_of

Value = bool | int | float | str | tuple[int | str, ...]
"""Of a recipe's field, as TOML has it."""
Word = Annotated[str, Meta(max_length=60)]
Panel = Literal[
    "Setup", "Losses", "Steps", "Digits", "Confusion", "Latent", "Canvas", "Gallery", "Bench",
    "Traversal", "Compare", "Inside", "Evaluate",
]  # fmt: skip
NEAR = 0.3
"""Standard deviations of the map's points within which a place belongs to the nearest one."""
CLOSE = 1e-9
"""Two numbers that differ by less are the same."""


def _kind(name: str) -> str:
    return "".join(f"-{c.lower()}" if c.isupper() else c for c in name).lstrip("-")


class _Check(Struct, frozen=True, forbid_unknown_fields=True, tag_field="kind", tag=_kind):
    """Base of all checks; their fields are what a lesson's file may say."""

    def holds(self, facts: Facts) -> bool:
        """Whether these facts fulfil it."""
        raise NotImplementedError


class Trained(_Check, frozen=True):
    """A run of one's own that is shown has taken so many ``steps``; with this ``recipe`` and these
    ``values``, if given."""

    steps: Annotated[int, Meta(ge=1)] = 1
    recipe: Word = ""
    values: dict[str, Value] = {}

    def holds(self, facts: Facts) -> bool:
        """Examples, and runs that were trained before the lesson, do not count."""
        run = _own(facts)
        return (
            run is not None
            and run.steps >= self.steps
            and self.recipe in ("", run.recipe.name)
            and all(_same(value_of(run.recipe, p), v) for p, v in self.values.items())
        )


class Figure(_Check, frozen=True):
    """A figure of one's own run at its last test is ``below`` and ``above`` these."""

    name: Word = "loss"
    of: Literal["train", "test"] = "test"
    below: float | None = None
    above: float | None = None

    def holds(self, facts: Facts) -> bool:
        """Without a test yet there is no figure."""
        run = _own(facts)
        found = None if run is None else (run.test if self.of == "test" else run.train)
        value = None if found is None else found.get(self.name)
        return value is not None and _between(value, self.above, self.below)


class Collapsed(_Check, frozen=True):
    """The code of one's own run has collapsed, or has not (``yes = false``)."""

    yes: bool = True

    def holds(self, facts: Facts) -> bool:
        """What is not known holds neither way."""
        run = _own(facts)
        return run is not None and run.collapsed is self.yes


class Phase(_Check, frozen=True):
    """One's own run is in this phase or a later one; the first is 1."""

    number: Annotated[int, Meta(ge=1)]

    def holds(self, facts: Facts) -> bool:
        """As soon as the phase has begun."""
        run = _own(facts)
        return run is not None and run.phase >= self.number


class Tuned(_Check, frozen=True):
    """A live field of one's own run, by its path, was changed while it trained."""

    path: Word

    def holds(self, facts: Facts) -> bool:
        """Whatever the value."""
        run = _own(facts)
        return run is not None and self.path in run.tuned


class Setting(_Check, frozen=True):
    """A field of the recipe in Setup, by its path, ``equals`` a value or lies between two."""

    path: Word
    equals: Value | None = None
    at_least: float | None = None
    at_most: float | None = None

    def holds(self, facts: Facts) -> bool:
        """A limit holds for numbers alone."""
        if facts.recipe is None:
            return False
        value = value_of(facts.recipe, self.path)
        if self.equals is not None and not _same(value, self.equals):
            return False
        if self.at_least is None and self.at_most is None:
            return self.equals is not None
        is_number = isinstance(value, int | float) and not isinstance(value, bool)
        return is_number and _within(value, self.at_least, self.at_most)


class Drawn(_Check, frozen=True):
    """Something was drawn by hand. ``began_as``: on a picture of the data of this class, which was
    clicked; ``taken_for``: a classifier's network names this class; ``turned``: it named the class
    of that picture before, and names another now."""

    began_as: Word = ""
    taken_for: Word = ""
    turned: bool = False

    def holds(self, facts: Facts) -> bool:
        """A picture that was only put there is not drawn."""
        drawing = facts.drawing
        return (
            drawing.is_drawn
            and self.began_as in ("", drawing.began_as)
            and self.taken_for in ("", drawing.taken_for)
            and (not self.turned or _has_turned(drawing))
        )


class Numbers(_Check, frozen=True):
    """Drawings are restored from so many of the first numbers of a nested code."""

    at_least: int | None = None
    at_most: int | None = None

    def holds(self, facts: Facts) -> bool:
        """Only once the slider was moved."""
        return facts.numbers is not None and _within(facts.numbers, self.at_least, self.at_most)


class Picked(_Check, frozen=True):
    """A place of the map was picked: ``near`` a point of this class (within :data:`NEAR`), or
    ``away`` from all points by so many standard deviations of the points."""

    near: Word = ""
    away: float = 0.0

    def holds(self, facts: Facts) -> bool:
        """The nearest point decides."""
        place = facts.place
        if place is None or place.distance < self.away:
            return False
        return not self.near or (self.near == place.near and place.distance <= NEAR)


class Opened(_Check, frozen=True):
    """A panel can be seen."""

    panel: Panel

    def holds(self, facts: Facts) -> bool:
        """Behind another panel it cannot be seen."""
        return self.panel in facts.opened


class LookedBack(_Check, frozen=True):
    """A step of the past is looked at, neither before nor after these."""

    at_most: Annotated[int, Meta(ge=0)]
    at_least: Annotated[int, Meta(ge=0)] = 0

    def holds(self, facts: Facts) -> bool:
        """Not while one looks at the newest step."""
        step = facts.looked_at
        return step is not None and self.at_least <= step <= self.at_most


class Slid(_Check, frozen=True):
    """A number of the code was moved in the traversal."""

    def holds(self, facts: Facts) -> bool:
        """Whichever number."""
        return facts.slid


class CanvasNoise(_Check, frozen=True):
    """What is done to drawings before the network sees them was set, to this ``noise`` and a
    strength within these limits. ``median``: and at this strength the median filter is ``better``
    or ``worse`` than the network, by what the bench has measured for this kind of noise."""

    noise: Word = ""
    at_least: float | None = None
    at_most: float | None = None
    median: Literal["", "better", "worse"] = ""

    def holds(self, facts: Facts) -> bool:
        """What lies between two measured strengths is taken from a straight line."""
        if facts.canvas_noise is None:
            return False
        kind, strength = facts.canvas_noise
        is_set = self.noise in ("", kind) and _within(strength, self.at_least, self.at_most)
        return is_set and (not self.median or self.median == _median(facts, kind, strength))


Check = (
    Trained | Figure | Collapsed | Phase | Tuned | Setting | Drawn | Numbers | Picked | Opened
    | LookedBack | Slid | CanvasNoise
)  # fmt: skip
"""All that a task can ask for."""


def all_hold(checks: tuple[Check, ...], facts: Facts) -> bool:
    """Whether a task with these checks is done. One without any is never done by itself."""
    return bool(checks) and all(check.holds(facts) for check in checks)


def paths_of(check: Check) -> tuple[str, ...]:
    """The paths of a recipe that a check names, which must exist."""
    match check:
        case Trained(values=values):
            return tuple(values)
        case Setting(path=path) | Tuned(path=path):
            return (path,)
    return ()


def _has_turned(drawing: DrawingFacts) -> bool:
    return drawing.was_right and drawing.taken_for not in ("", drawing.began_as)


def _own(facts: Facts) -> RunFacts | None:
    return facts.run if facts.run is not None and facts.run.is_own else None


def _same(found: object, wanted: object) -> bool:
    if isinstance(found, bool) or isinstance(wanted, bool):
        return found is wanted
    if isinstance(found, int | float) and isinstance(wanted, int | float):
        return abs(found - wanted) <= CLOSE * max(1.0, abs(wanted))
    return found == wanted


def _between(value: float, above: float | None, below: float | None) -> bool:
    """Strictly; what is no number is not between any two."""
    return (
        not math.isnan(value)
        and (above is None or value > above)
        and (below is None or value < below)
    )


def _within(value: float, least: float | None, most: float | None) -> bool:
    return (least is None or value >= least - CLOSE) and (most is None or value <= most + CLOSE)


def _median(facts: Facts, kind: str, strength: float) -> str:
    bench = facts.bench
    if bench is None or bench.noise != kind or not bench.strengths:
        return ""
    network, median = (
        float(np.interp(strength, bench.strengths, np.nan_to_num(of, posinf=1e3)))
        for of in (bench.network, bench.median)
    )
    return "better" if median > network else "worse"
