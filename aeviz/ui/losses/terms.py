"""Terms of a loss as its chart draws them: all in the unit of the axis."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QFontMetrics

from aeviz.core.recipe.recipe import find_field
from aeviz.core.recipe.schema import Recipe
from aeviz.ui.naming import words
from aeviz.ui.widgets import theme


def _tr(text: str) -> str:
    return QCoreApplication.translate("LossTerms", text)


class LossTerms:
    """Turns stored terms into curves of one run; the stored ones stay as they are.

    ``pixels`` is how many an image has, in colour three times as many. A reconstruction loss is a
    mean over them, while a divergence is stored in nats per image and a penalty without its weight.
    """

    def __init__(self, recipe: Recipe, pixels: int) -> None:
        self._recipe, self._pixels = recipe, pixels
        self._weight = recipe.penalty.penalty_weight

    def tune(self, path: str, value: float) -> None:
        """A value was tuned; the terms that come next were computed with it."""
        if find_field(path).path == "penalty.penalty_weight":
            self._weight = value

    def charted(self, terms: Mapping[str, Any]) -> dict[str, Any]:
        """Name of the curve to value or values, for terms of steps or of a test.

        Accuracy is a fraction and says so in its name. Left out is the mean squared error where it
        has another unit than the loss, or is the loss itself, which is drawn already.
        """
        found = {}
        for name, value in terms.items():
            if name == "divergence" and self._recipe.task == "reconstruct":
                found[_tr("divergence per pixel")] = value / self._pixels
            elif name == "idle":
                found[_tr("idle numbers × weight")] = value * self._recipe.code.idle_weight
            elif name == "penalty":
                found[_tr("penalty × weight")] = value * self._weight
            elif name == "accuracy":
                found[_tr("accuracy (0 to 1)")] = value
            elif name != "mse":
                found[name] = value
            elif self._has_own_mse(terms):
                found[words.term(name)] = value
        return found

    def _has_own_mse(self, terms: Mapping[str, Any]) -> bool:
        recipe = self._recipe
        if recipe.training.loss != "mse" or recipe.data.pixel_range == "standardised":
            return False
        return not any(
            math.isclose(terms["mse"], terms.get(name, math.nan), rel_tol=1e-4)
            for name in ("loss", "reconstruction")
        )

    def title(self) -> str:
        """The loss with its unit, for the axis."""
        titles = {
            "mse": _tr("mean squared error per pixel"),
            "half-mse": _tr("half of the squared error per pixel"),
            "bce": _tr("binary cross-entropy per pixel"),
            "cross-entropy": _tr("cross-entropy of the classes"),
        }
        if self._recipe.task == "regress":
            return _tr("mean squared error")
        if self._recipe.training.pretraining:
            return _tr("squared error, then cross-entropy")
        return titles[self._recipe.training.loss]


def two_lines(text: str, metrics: QFontMetrics, room: int) -> list[str]:
    """The text in one line or two of at most ``room`` pixels; the rest is cut with “…”.

    Empty where there is no room for a few letters.
    """
    if room < 6 * theme.letter(metrics):
        return []
    words = text.split()
    first = words.pop(0)
    while words and metrics.horizontalAdvance(f"{first} {words[0]}") <= room:
        first += f" {words.pop(0)}"
    lines = [first, " ".join(words)] if words else [first]
    fits = (
        metrics.horizontalAdvance(line) <= room for line in lines
    )  # elidedText cuts at fractions
    return [
        line if fit else metrics.elidedText(line, Qt.TextElideMode.ElideRight, room)
        for line, fit in zip(lines, fits, strict=True)
    ]
