"""What we look through, and what it makes of drawings, codes and pictures."""

from __future__ import annotations

import copy
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from aeviz.core.data.preprocessing import as_picture_of
from aeviz.core.inference.frames import Frame
from aeviz.core.runs.dataset import about_data

if TYPE_CHECKING:
    from aeviz.core.inference.network_insight import Insight
    from aeviz.core.inference.viewing import Restored
    from aeviz.core.models.base import Coder
    from aeviz.core.recipe.sections import Corruption
    from aeviz.core.runs.run import Run
    from aeviz.ui.inspect.past_weights import Weights

KNOWN = 500
"""Test digits over which dead units are counted."""


class EvaluationTwin:
    """Built once for a run; given other weights whenever another step is looked at."""

    def __init__(self) -> None:
        self._model: Coder | None = None
        self._weights: Weights | None = None

    @property
    def weights_step(self) -> int:
        return 0 if self._weights is None else self._weights.step

    def at(self, run: Run, weights: Weights) -> Coder:
        """The network of a run with these weights. Raises :class:`RunError`."""
        from aeviz.core.runs.network import load_weights, model_for

        if self._model is None:
            self._model = model_for(run, weights.tensors)
        if weights is not self._weights:
            self._weights = None
            load_weights(self._model, run, weights.tensors)
            self._weights = weights
        return self._model


@dataclass(frozen=True)
class RestoredDrawing:
    """What the network makes of a drawing: ``uint8 [h, w]`` pictures and its point on the map."""

    seen: np.ndarray
    noisy: np.ndarray
    restored: np.ndarray
    point: tuple[float, float]
    psnr: float
    """In dB; against the whole drawing where a part of it was erased or sprayed on."""
    completed: bool
    """Whether a part was."""
    weights_step: int
    """The step of the weights that were used."""
    code: np.ndarray
    """``float32 [k]``"""
    numbers: int | None = None
    """It was restored from so many of the code's first numbers; None: from all."""


@dataclass(frozen=True)
class InspectedNetwork:
    """What we look through: the run, the frame, and the network of its step.

    The network is lent for as long as no event is handled; who needs it longer makes a copy.
    Pictures are ``uint8 [n, h, w]``, codes ``float32 [n, k]``.
    """

    run: Run
    frame: Frame
    model: Coder
    weights_step: int
    """The step of the network's weights; not the frame's where only a checkpoint is left."""
    drawing_noise: Corruption
    numbers: int | None = None
    """Of a nested code: drawings are restored from so many of its first numbers; None: from all."""

    def copy(self) -> InspectedNetwork:
        """The same with a network of its own, for work beside the window."""
        return replace(self, model=copy.deepcopy(self.model))

    def seen(self, drawing: np.ndarray, like: np.ndarray | None, normalised: bool) -> np.ndarray:
        """A drawing ``uint8 [h, w]`` or ``[3, h, w]`` as the network sees it before the noise.

        ``normalised``: as MNIST's digits lie, if the data do.
        """
        probe, data = self.run.probe, about_data(self.run)
        return as_picture_of(drawing, probe.image_shape, normalised and data.normalised, like)

    def restore(
        self, pictures: np.ndarray, noise: Corruption, numbers: int | None = None
    ) -> Restored:
        """What becomes of pictures under noise, from the first ``numbers`` of their codes."""
        from aeviz.core.inference.viewing import restore

        recipe = self.run.recipe
        return restore(
            self.model,
            pictures,
            noise,
            recipe.data.pixel_range,
            recipe.seed,
            self.frame.phase,
            numbers,
        )

    def restore_drawing(self, seen: np.ndarray, whole: np.ndarray | None) -> RestoredDrawing:
        """What becomes of a drawing ``uint8 [h, w]`` of the dataset's geometry.

        ``whole``: the same before a part of it was erased or sprayed on, if it was.
        """
        import torch

        from aeviz.core.inference.metrics import psnr
        from aeviz.core.inference.projection import project

        result = self.restore(seen[None], self.drawing_noise, self.numbers)
        decibels = float(result.psnr[0])
        if whole is not None:
            error = np.square((result.output[0].astype(np.float64) - whole) / 255).mean()
            decibels = float(psnr(torch.tensor(error)))
        x, y = project(result.codes, self.frame.projection)[0]
        return RestoredDrawing(
            seen,
            result.noisy[0],
            result.output[0],
            (float(x), float(y)),
            decibels,
            whole is not None,
            self.weights_step,
            result.codes[0],
            self.numbers,
        )

    def decode(self, codes: np.ndarray) -> np.ndarray:
        """Pictures of codes. Raises :class:`RunError` for a network without a decoder."""
        from aeviz.core.inference.viewing import decode

        return decode(self.model, codes, self.run.recipe.data.pixel_range, self.frame.phase)

    def classify(self, pictures: np.ndarray) -> np.ndarray:
        """Probabilities ``float32 [n, classes]`` of pictures. Raises :class:`RunError`."""
        from aeviz.core.inference.viewing import classify

        return classify(self.model, pictures, self.run.recipe.data.pixel_range)

    def look_inside(self, picture: np.ndarray) -> Insight:
        """The weights as pictures, and what the layers make of ``uint8 [h, w]``."""
        from aeviz.core.inference.network_insight import look_inside

        return look_inside(self.model, picture, self.run.recipe, self.run.probe.points[:KNOWN])

    def code_pictures(self, pictures: np.ndarray) -> np.ndarray:
        """Codes of pictures as pictures, ``uint8 [n, a, b]``."""
        from aeviz.core.inference.network_insight import code_pictures
        from aeviz.core.inference.viewing import encode

        recipe = self.run.recipe
        return code_pictures(encode(self.model, pictures, recipe.data.pixel_range), recipe)
