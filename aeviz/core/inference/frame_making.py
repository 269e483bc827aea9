"""How a frame is made: what is cheap at a glance, and the map piece by piece.

All is pure: nothing here touches a random stream or a weight of the run. The trainer's
:class:`~aeviz.core.training.watching.Watching` makes both on the thread that trains, each at its
own pace; :func:`make_frame` makes a whole frame at once.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import torch

from aeviz.core.inference import health
from aeviz.core.inference.frames import Frame, MapSteps, Probe, Projection
from aeviz.core.inference.projection import (
    SAMPLE,
    Spectrum,
    fit_projection,
    nested_projection,
    project,
    spectrum,
    turned_like,
)
from aeviz.core.inference.viewing import (
    as_pictures,
    chunks,
    classify_codes,
    codes_in_phase,
    encode,
    line_figures,
    predict,
    restore,
)
from aeviz.core.models.base import Classifier, Coder
from aeviz.core.models.stacked import StackedClassifier
from aeviz.core.recipe.schema import Recipe
from aeviz.core.recipe.sections import Corruption

PIECE = 1000
"""Points of a map that are encoded at once; the first piece is what is seen first."""


@dataclass(frozen=True)
class Glance:
    """What is cheap to see of one step: all of a :class:`Frame` but its map."""

    step: int
    epoch: int
    phase: int
    noisy: np.ndarray
    restored: np.ndarray
    psnr: np.ndarray
    probabilities: np.ndarray | None = None
    hidden: np.ndarray | None = None
    hidden_restored: np.ndarray | None = None
    prediction: np.ndarray | None = None
    line: np.ndarray | None = None


@dataclass(frozen=True)
class PointMap:
    """The map of one step: of all points of a probe, or of the first of them."""

    step: int
    phase: int
    points: np.ndarray
    projection: Projection
    code_std: np.ndarray
    notice: str
    predicted: np.ndarray | None


# --- the glance -------------------------------------------------------------------------------


def glance(
    model: Coder, probe: Probe, recipe: Recipe, step: int, epoch: int, phase: int = 0
) -> Glance:
    """What the network makes of the grid's digits, or of a regressor's signals."""
    if probe.inputs is not None:
        line = list(line_figures(model, recipe).values())
        nothing = np.empty((0, *probe.inputs.shape[1:]), np.uint8)
        return Glance(
            step,
            epoch,
            phase,
            nothing,
            nothing,
            np.empty(0, np.float32),
            prediction=predict(model, probe.inputs, recipe.network.stateful),
            line=np.array(line, np.float32) if line else None,
        )
    # A pre-trained classifier is used on clean images once its layers are put together.
    assembled = isinstance(model, StackedClassifier) and phase > 0
    corruption = Corruption() if assembled else recipe.corruption
    pixel_range = recipe.data.pixel_range
    shown = restore(model, probe.digits, corruption, pixel_range, recipe.seed, phase)
    more = _more(model, probe, recipe, phase)
    return Glance(step, epoch, phase, shown.noisy, shown.output, shown.psnr, **more)


def _more(model: Coder, probe: Probe, recipe: Recipe, phase: int) -> dict[str, Any]:
    """What the digits of a classifier have beside pictures."""
    if isinstance(model, StackedClassifier) and 0 < phase < model.depth:
        return _hidden(model, probe, recipe, phase)
    if not isinstance(model, Classifier) or not _knows_classes(model, phase):
        return {}
    codes = encode(model, probe.digits, recipe.data.pixel_range)
    return {"probabilities": classify_codes(model, codes)}


def _knows_classes(model: Coder, phase: int) -> bool:
    """Whether the layer of classes has its turn by now, if there is one."""
    return not isinstance(model, StackedClassifier) or phase >= model.depth


@torch.inference_mode()
def _hidden(model: StackedClassifier, probe: Probe, recipe: Recipe, layer: int) -> dict[str, Any]:
    (pictures,) = chunks(probe.digits, model.device)
    values = model.encode_between(pictures, 0, layer)
    restored = model.restore_layer(values, layer)
    low = -1.0 if "tanh" in recipe.network.encoder_activations else 0.0
    high = max(1.0, float(values.max()))
    return {
        "hidden": as_pictures(values.cpu().numpy(), low, high),
        "hidden_restored": as_pictures(restored.cpu().numpy(), low, high),
    }


# --- the map ----------------------------------------------------------------------------------


class MapMaking:
    """The map of one step, a :data:`PIECE` of its points at a time.

    Whoever makes it gives :meth:`add` the network of that very step each time. Of the codes only
    those are kept that the plane is fitted to, however wide they are.
    """

    def __init__(self, probe: Probe, recipe: Recipe, step: int, epoch: int, phase: int = 0) -> None:
        """``epoch`` counts whole ones."""
        self.step, self.phase = step, phase
        self._probe, self._recipe, self._epoch = probe, recipe, epoch
        self._sample: list[np.ndarray] = []
        self._points: list[np.ndarray] = []
        """Of all pieces, once there are enough codes for the plane."""
        self._predicted: list[np.ndarray] = []
        self._fitted: Projection | None = None
        self._known: Spectrum | None = None
        self._moments = _Moments()
        self._strange: np.ndarray | None = None
        """A piece with codes that are not finite, if there is one."""
        self.count = 0
        """Points that have a place."""

    @property
    def is_done(self) -> bool:
        """Whether all points have a place."""
        return self.count >= len(self._probe.points)

    def add(self, model: Coder) -> None:
        """Encode the next piece."""
        images = self._probe.points[self.count : self.count + PIECE]
        codes = codes_in_phase(model, images, self._recipe.data.pixel_range, self.phase)
        self.count += len(images)
        if isinstance(model, Classifier) and _knows_classes(model, self.phase):
            self._predicted.append(classify_codes(model, codes).argmax(1).astype(np.uint8))
        self._moments.add(codes)
        if not np.isfinite(codes).all():
            self._strange = codes
        if self._points:
            self._points.append(project(codes, self._plane()))
            return
        self._sample.append(codes)
        self._fitted = None
        if self.count >= SAMPLE:
            self._points = [project(part, self._plane()) for part in self._sample]

    def _plane(self) -> Projection:
        """By the codes so far; it stays once there are enough."""
        if self._fitted is None:
            sample = np.concatenate(self._sample)
            self._known = spectrum(sample) if sample.shape[1] > 2 else None
            is_nested = self._known is not None and self._recipe.code.kind == "nested"
            self._fitted = (
                nested_projection(sample) if is_nested else fit_projection(sample, self._known)
            )
        return self._fitted

    def made(self, previous: np.ndarray | None = None) -> PointMap:
        """The map of the points so far, of which there is one piece at least.

        ``previous`` ``float32 [m, 2]``: the points of the map before, which it is turned like.
        """
        projection = self._plane()
        parts = self._points or [project(part, projection) for part in self._sample]
        points = np.concatenate(parts)
        if previous is not None:
            projection, points = turned_like(projection, points, previous[: len(points)])
        judged = np.concatenate(self._sample) if self._strange is None else self._strange
        return PointMap(
            self.step,
            self.phase,
            points,
            projection,
            self._moments.deviations(),
            # Before the first epoch ends every code is nearly collapsed; that is no news.
            health.of_map(judged, self._recipe.code.kind, self._known) if self._epoch else "",
            np.concatenate(self._predicted) if self._predicted else None,
        )


class _Moments:
    """Mean and spread of codes that come in pieces (Chan, Golub and LeVeque 1983)."""

    def __init__(self) -> None:
        self._count = 0
        self._mean = self._squares = np.zeros(0)

    def add(self, codes: np.ndarray) -> None:
        with np.errstate(invalid="ignore", over="ignore"):  # of training that diverges
            self._add(codes)

    def _add(self, codes: np.ndarray) -> None:
        mean = codes.mean(axis=0, dtype=np.float64)
        squares = codes.var(axis=0, dtype=np.float64) * len(codes)
        if not self._count:
            self._count, self._mean, self._squares = len(codes), mean, squares
            return
        count, away = self._count + len(codes), mean - self._mean
        self._squares = self._squares + squares + away**2 * self._count * len(codes) / count
        self._mean = self._mean + away * len(codes) / count
        self._count = count

    def deviations(self) -> np.ndarray:
        found: np.ndarray = np.sqrt(self._squares / self._count).astype(np.float32)
        return found


def no_map(step: int, phase: int) -> PointMap:
    """That of a regressor, which has no codes."""
    plane = Projection(np.zeros(2, np.float32), np.eye(2, dtype=np.float32), 1.0)
    nothing = np.empty((0, 2), np.float32)
    return PointMap(step, phase, nothing, plane, np.zeros(2, np.float32), "", None)


# --- both together ----------------------------------------------------------------------------


def joined(first: PointMap, rest: PointMap | None, count: int) -> tuple[PointMap, MapSteps]:
    """The newest map of ``count`` points: ``first`` is known of the first of them alone; of the
    others, and of what all are taken for, ``rest`` knows, which may be older or not there yet.
    """
    known = len(first.points)
    if rest is None:
        missing = np.full((count - known, 2), np.nan, np.float32)
        points = np.concatenate([first.points, missing])
        both = replace(first, points=points, predicted=None)
        return both, MapSteps(first.step, known, None)
    if first.step <= rest.step:
        return rest, MapSteps(rest.step, known, rest.step)
    both = replace(
        first,
        points=np.concatenate([first.points, rest.points[known:]]),
        notice=rest.notice,
        predicted=rest.predicted,
    )
    return both, MapSteps(first.step, known, rest.step)


def framed(seen: Glance, found: PointMap, steps: MapSteps | None = None) -> Frame:
    """A frame of the glance's step with a map, which is of the same step unless ``steps`` say
    another.
    """
    if steps is not None and steps.first == steps.rest == seen.step:
        steps = None
    return Frame(
        **vars(seen),
        points=found.points,
        projection=found.projection,
        code_std=found.code_std,
        notice=found.notice,
        predicted=found.predicted,
        map=steps,
    )


def looked_at_again(
    frame: Frame, model: Coder, probe: Probe, recipe: Recipe, step: int, epoch: int
) -> Frame:
    """What is cheap to see of a later step of the same phase, with the map of ``frame``."""
    seen = glance(model, probe, recipe, step, epoch, frame.phase)
    is_mapped = probe.inputs is None
    steps = MapSteps(frame.step, len(frame.points), frame.step) if is_mapped else None
    return replace(frame, **vars(seen), map=steps)


def make_frame(
    model: Coder,
    probe: Probe,
    recipe: Recipe,
    step: int,
    epoch: int,
    previous: np.ndarray | None = None,
    phase: int = 0,
) -> Frame:
    """The whole frame after ``step`` steps, at the end of an epoch.

    ``previous`` ``float32 [m, 2]``: the points of the map before, which this one is turned like.
    """
    seen = glance(model, probe, recipe, step, epoch, phase)
    if probe.inputs is not None:
        found = no_map(step, phase)
    else:
        making = MapMaking(probe, recipe, step, epoch, phase)
        while not making.is_done:
            making.add(model)
        found = making.made(previous)
    return framed(seen, found)
