"""Watching a run: a glance at it several times a second, and its map piece by piece.

Who prepares a run makes a :class:`Watching` and gives it to the loop, which asks it between two
steps, on the thread that trains. What is cheap never waits for what is dear: each part has an
allowance of its own. Time in which training waits anyway is not counted, and used.
"""

from __future__ import annotations

import copy
import math
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

import numpy as np
from torch import Tensor

from aeviz.core.compute.device import CPU
from aeviz.core.inference.frame_making import (
    PIECE,
    Glance,
    MapMaking,
    PointMap,
    framed,
    glance,
    joined,
    no_map,
)
from aeviz.core.inference.frames import MapSteps, Probe, Projection
from aeviz.core.messages.events import FrameReady
from aeviz.core.models.base import Coder
from aeviz.core.training.phases.progress import TrainingProgress

FIRST_SECONDS, ALL_SECONDS = 5.0, 30.0
"""No older are the first points of the map, and all of them, while somebody watches: where a piece
takes so long that it would take too much of the training, both grow older."""

ELSEWHERE = 0.005, 0.0075, 1.0, 3.0
"""Of glances for those who look on from another program: the fraction of the time, the most of it,
and seconds from one to the next, at least and if possible at most. They take their weights, which
cost as much again to leave; maps they have from the record."""

STOP_SECONDS = 1.0
"""So long may be worked on what is seen when a run is stopped, which was saved before."""


@dataclass
class Allowance:
    """How often one thing is done: so that it takes at most ``fraction`` of the time.

    It begins at most once in ``every`` seconds, and rests for no more than ``longest_rest``, but
    for that it takes at most ``most`` of the time: on a slow machine training comes first.
    """

    fraction: float
    every: float = 0.0
    longest_rest: float = math.inf
    most: float = 0.1
    due: float = -math.inf
    """When it may be done again."""

    def spend(self, cost: float, now: float) -> None:
        """It was done just now, and took ``cost`` seconds of training; 0 if it was free."""
        rest = min(cost * (1 / self.fraction - 1), self.longest_rest)
        rest = max(rest, cost * (1 / max(self.most, self.fraction) - 1))
        self.due = now + max(rest, self.every - cost)


@dataclass
class Sweep:
    """A map in the making, with the glance and the weights of its step."""

    making: MapMaking
    seen: Glance
    weights: Mapping[str, Tensor]
    began: float
    cost: float = 0.0


class Watching:
    """Frames of a run's fixed inputs, ``probe``.

    The glance and the first points of the map are made of the network as it is between two steps;
    the whole map in pieces, through a copy that keeps the weights of the step it began with.
    """

    def __init__(
        self,
        probe: Probe,
        previous: np.ndarray | None = None,
        live: bool = True,
        clock: Callable[[], float] = time.perf_counter,
        is_followed: Callable[[], bool] = lambda: False,
    ) -> None:
        """``previous``: points ``float32 [m, 2]`` of the frame before, if any, which the next map
        is turned like. ``live``: whether somebody looks on; else frames are for the record, and
        glances for those elsewhere, as long as ``is_followed`` knows of any.
        """
        live = live or probe.inputs is not None
        self.glances = Allowance(0.02, every=0.1, longest_rest=0.5, most=0.15)
        if not live:
            fraction, most, every, longest = ELSEWHERE
            self.glances = Allowance(fraction, every, longest, most)
        self.firsts = Allowance(0.02, every=0.25, longest_rest=3.5, most=0.15)
        self.pieces = Allowance(0.25, longest_rest=0.3, most=0.5)
        self.maps = Allowance(0.02, most=0.25) if live else Allowance(0.04)
        if probe.inputs is not None:  # the glance is all there is to see
            self.maps.due = math.inf
        self._has_parts = len(probe.points) > PIECE
        self._probe, self._previous, self._clock = probe, previous, clock
        self._live = live
        self._is_followed = is_followed
        self._seen: Glance | None = None
        self._weights: Mapping[str, Tensor] = {}
        self._first: PointMap | None = None
        self._rest: PointMap | None = None
        self._map: tuple[PointMap, MapSteps | None] | None = None
        """Both of them joined."""
        self._first_at = self._rest_at = -math.inf
        """When the steps of both were the newest."""
        self._sweep: Sweep | None = None
        self._twin: Coder | None = None
        self._whole_step = -1
        self._glance_seconds = self._piece_seconds = 0.0
        """What the last ones took."""

    @property
    def projection(self) -> Projection | None:
        """The plane of the newest map."""
        return None if self._map is None else self._map[0].projection

    @property
    def _watched(self) -> bool:
        """Whether somebody looks on, here or elsewhere. Those elsewhere are asked about in any
        case: it is then that they are attended to."""
        return self._is_followed() or self._live

    # --- what the loop asks -------------------------------------------------------------------

    def begin_phase(self) -> None:
        """Codes are those of another layer from now on: the maps before are of no use."""
        self._seen = self._first = self._rest = self._map = self._sweep = None

    def is_due(self) -> bool:
        """Whether it is time to :meth:`look`."""
        maps = self.maps if self._sweep is None else self.pieces
        due = [maps.due]
        if self._watched:
            due.append(self.glances.due)
        if self._live and self._has_parts:
            due.append(self.firsts.due)
        return self._map is None or self._clock() >= min(due)

    def look(self, model: Coder, progress: TrainingProgress) -> Iterator[FrameReady]:
        """What is due after the step that was just taken."""
        if self._map is None:
            yield from self.whole(model, progress)
            return
        now, done, shows = self._clock(), None, self._live
        if self._watched and now >= self.glances.due:
            self._take_glance(model, progress)
            shows = True
        if self._live and self._has_parts and now >= self.firsts.due:
            self._encode_first(model, progress)
        elif now >= (self.maps if self._sweep is None else self.pieces).due:
            done = self._encode_piece(model, progress)
        yield from self._ready(done, shows)

    def whole(
        self, model: Coder, progress: TrainingProgress, free: bool = False
    ) -> Iterator[FrameReady]:
        """All of this very step, unless it was shown: while no step is taken, but in pieces."""
        if self.is_up_to_date(progress):
            return
        self._sweep = None
        self._take_glance(model, progress, free)
        yield from self._ready(None, self._watched)
        while not self.is_up_to_date(progress):
            yield from self._ready(self._encode_piece(model, progress, free), self._live)

    @property
    def is_quick(self) -> bool:
        """Whether all of a step can be made in the moment that a stop may take."""
        pieces = -(-len(self._probe.points) // PIECE)
        return self._glance_seconds + pieces * self._piece_seconds < STOP_SECONDS

    def is_up_to_date(self, progress: TrainingProgress) -> bool:
        """Whether all of the newest step has been shown."""
        return self._whole_step == progress.step

    def has_use_for(self, seconds: float, progress: TrainingProgress) -> bool:
        """Whether something lags that can be made in a wait of so many seconds."""
        seen = self._seen is not None and self._seen.step == progress.step
        needed = self._piece_seconds if seen else self._glance_seconds
        return self._watched and seconds > needed and not self.is_up_to_date(progress)

    def use_wait(
        self, model: Coder, progress: TrainingProgress, paused: bool = False
    ) -> Iterator[FrameReady]:
        """Make some of what lags while training waits: for the next step, or for a command."""
        step, done = progress.step, None
        if paused and self._sweep is not None and self._sweep.seen.step != step:
            self._sweep = None
        if self._map is None or self._seen is None or self._seen.step != step:
            self._take_glance(model, progress, free=True)
        elif self._first_is_older(step):
            self._encode_first(model, progress, free=True)
        else:
            done = self._encode_piece(model, progress, free=True)
        yield from self._ready(done, True)

    def _first_is_older(self, step: int) -> bool:
        """Whether the first points lag more than the others, each beside what is allowed."""
        if not self._has_parts or self._first is None or self._first.step == step:
            return False
        now = self._clock()
        return (now - self._first_at) / FIRST_SECONDS > (now - self._rest_at) / ALL_SECONDS

    # --- what is made -------------------------------------------------------------------------

    def _glance_at(self, model: Coder, progress: TrainingProgress) -> Glance:
        """The glance of this step: a map is never newer than what is seen beside it.

        Whoever asks accounts for it.
        """
        if self._seen is None or self._seen.step != progress.step:
            self._take_glance(model, progress, free=True)
        assert self._seen is not None  # noqa: S101 - it was just taken
        return self._seen

    def _take_glance(self, model: Coder, progress: TrainingProgress, free: bool = False) -> None:
        began, at = self._clock(), progress
        self._seen = glance(model, self._probe, at.recipe, at.step, at.epoch, at.phase)
        state = model.state_dict()
        self._weights = {name: value.detach().to(CPU, copy=True) for name, value in state.items()}
        if self._probe.inputs is not None:
            self._map, self._whole_step = (no_map(at.step, at.phase), None), at.step
        self._spend(self.glances, began, free)

    def _begin_map(self, progress: TrainingProgress) -> MapMaking:
        at = progress
        return MapMaking(self._probe, at.recipe, at.step, at.epoch, at.phase)

    def _encode_first(self, model: Coder, progress: TrainingProgress, free: bool = False) -> None:
        """The first piece of a map of this step, and no more of it."""
        began = self._clock()
        self._glance_at(model, progress)
        making = self._begin_map(progress)
        making.add(model)
        self._use_first(making, began)
        self._spend(self.firsts, began, free)

    def _encode_piece(
        self, model: Coder, progress: TrainingProgress, free: bool = False
    ) -> FrameReady | None:
        """The next piece of the map: the first begins at this step, the last gives a frame."""
        began = self._clock()
        sweep = self._sweep
        if sweep is None:
            seen = self._glance_at(model, progress)
            self._copy_weights(model)
            sweep = Sweep(self._begin_map(progress), seen, self._weights, began)
            self._sweep = sweep
        assert self._twin is not None  # noqa: S101 - made where the sweep began
        is_first = sweep.making.count == 0
        sweep.making.add(self._twin)
        if is_first:
            self._use_first(sweep.making, began)
            self._spend(self.firsts, began, free)
        sweep.cost += self._spend(self.pieces, began, free)
        return self._finish(sweep) if sweep.making.is_done else None

    def _copy_weights(self, model: Coder) -> None:
        if self._twin is None:
            self._twin = copy.deepcopy(model).requires_grad_(False)
            self._twin.zero_grad(set_to_none=True)
        else:
            self._twin.load_state_dict(model.state_dict())

    def _use_first(self, making: MapMaking, at: float) -> None:
        self._first, self._first_at = making.made(self._previous), at
        self._map = joined(self._first, self._rest, len(self._probe.points))

    def _finish(self, sweep: Sweep) -> FrameReady:
        """All points of a step are known: the frame of that step, for the record."""
        self._sweep = None
        self._rest, self._rest_at = sweep.making.made(self._previous), sweep.began
        assert self._first is not None  # noqa: S101 - the sweep began with it
        self._map = joined(self._first, self._rest, len(self._probe.points))
        self._previous, self._whole_step = self._rest.points, sweep.seen.step
        now = self._clock()
        if self._live:
            # The next map takes about as long, and this one is shown until it is there.
            self.maps.longest_rest = max(0.0, ALL_SECONDS - 3.0 - 2 * (now - sweep.began))
        self.maps.spend(sweep.cost, now)
        return FrameReady(framed(sweep.seen, self._rest), sweep.weights)

    def _spend(self, allowance: Allowance, began: float, free: bool) -> float:
        """Note what something took; the seconds of training that it cost."""
        now = self._clock()
        if allowance is self.glances:
            self._glance_seconds = now - began
        else:
            self._piece_seconds = now - began
        cost = 0.0 if free else now - began
        allowance.spend(cost, now)
        return cost

    def _ready(self, done: FrameReady | None, shows: bool) -> Iterator[FrameReady]:
        """A whole frame, if one was finished, and what is to be seen now, if that ``shows``."""
        if self._seen is None or self._map is None:
            return
        if done is not None and done.frame.step != self._seen.step:
            yield done
        if shows or done is not None:
            yield FrameReady(framed(self._seen, *self._map), self._weights)
