"""What is true of the window at a moment, as plain values; the checks of lessons look at nothing
else."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from aeviz.core.recipe.schema import Recipe


@dataclass(frozen=True)
class RunFacts:
    """The run that is shown.

    ``is_own``: it was trained, here, since the lesson began. ``train`` and ``test``: figures of its
    last test. ``phase`` counts from 1. ``collapsed``: whether codes of its newest step are nearly
    all the same, or lie on a line; None while that is unknown. ``tuned``: paths of the fields that
    were changed while it trained.
    """

    recipe: Recipe
    is_own: bool = False
    steps: int = 0
    train: Mapping[str, float] = field(default_factory=dict)
    test: Mapping[str, float] = field(default_factory=dict)
    phase: int = 1
    collapsed: bool | None = None
    tuned: frozenset[str] = frozenset()


@dataclass(frozen=True)
class DrawingFacts:
    """What is on the canvas: ``began_as`` the class of the data's picture that it began with, if it
    did; ``is_drawn``: the pen has touched it since the page came; ``taken_for``: the class that a
    classifier names, if the run has one; ``was_right``: it named the class that it began as, before
    the pen came."""

    began_as: str = ""
    is_drawn: bool = False
    taken_for: str = ""
    was_right: bool = False


@dataclass(frozen=True)
class PlaceFacts:
    """A place of the map that was picked: the class of the nearest point, and how far that is, in
    standard deviations of the points."""

    near: str
    distance: float


@dataclass(frozen=True)
class BenchFacts:
    """What the denoising bench measured last, of the run that is shown: PSNR in dB of the network
    and of the median filter at each of the strengths, which rise."""

    noise: str
    strengths: tuple[float, ...]
    network: tuple[float, ...]
    median: tuple[float, ...]


@dataclass(frozen=True)
class Facts:
    """``recipe`` is Setup's, ``opened`` names the panels that can be seen.

    What follows has happened since the page came: ``numbers``, of a nested code that drawings are
    restored from; ``looked_at``, a step of the past; ``slid``, whether the traversal was moved;
    ``canvas_noise``, kind and strength; ``place`` on the map.
    """

    recipe: Recipe | None = None
    run: RunFacts | None = None
    opened: frozenset[str] = frozenset()
    drawing: DrawingFacts = DrawingFacts()
    bench: BenchFacts | None = None
    numbers: int | None = None
    looked_at: int | None = None
    slid: bool = False
    canvas_noise: tuple[str, float] | None = None
    place: PlaceFacts | None = None
