"""An autoencoder as a transformer of scikit-learn: rows of pixels in, codes out, and back.

from aeviz.core.transformer import Autoencoder

codes = Autoencoder("best-32d", code_size=10, epochs=5).fit_transform(digits.data / 16)
"""

from __future__ import annotations

import math
import warnings
from numbers import Integral
from typing import TYPE_CHECKING, Any

import numpy as np
from sklearn.base import BaseEstimator, TransformerMixin
from sklearn.base import ClassNamePrefixFeaturesOutMixin as NamedColumns
from sklearn.utils.validation import check_is_fitted, validate_data

from aeviz.core.base.errors import DataError
from aeviz.core.recipe.presets import find_recipe
from aeviz.core.recipe.recipe import from_json, to_json, with_values

if TYPE_CHECKING:
    from aeviz.core.api import Model


class Autoencoder(NamedColumns, TransformerMixin, BaseEstimator):  # type: ignore[misc]
    """Learns codes of rows of numbers ``[n, features]``, of any range: each row is a picture of one
    line, or of ``image_shape``, and the range of the training data becomes [0, 1].

    Later values beyond that range are clipped to it, with a warning. A ``random_state`` is a number
    or NumPy's ``RandomState``; None is 0. Raises :class:`AevizError`, beside what scikit-learn's
    own checks raise."""

    def __init__(
        self,
        recipe: str = "deep",
        code_size: int = 8,
        epochs: int = 5,
        batch_size: int = 64,
        image_shape: tuple[int, ...] | None = None,
        random_state: int | np.random.RandomState | None = 0,
    ) -> None:
        self.recipe = recipe
        self.code_size = code_size
        self.epochs = epochs
        self.batch_size = batch_size
        self.image_shape = image_shape
        self.random_state = random_state

    def fit(self, X: Any, y: object = None) -> Autoencoder:  # noqa: N803 - scikit-learn's name
        """Learn from rows; the model is then in ``model_``."""
        from aeviz.core.api import Model

        rows = validate_data(self, X, dtype=np.float64)
        self.low_, self.high_ = float(rows.min()), float(rows.max())
        self.span_ = self.high_ - self.low_ or 1.0
        if not math.isfinite(self.span_):
            raise DataError(
                f"The values run from {self.low_:g} to {self.high_:g}, which is too far: scale them"
                " first."
            )
        changes: list[tuple[str, object]] = [
            ("code_size", self.code_size),
            ("batch_size", self.batch_size),
            ("seed", _seed(self.random_state)),
            ("validation_images", 0),
        ]
        recipe = with_values(find_recipe(str(self.recipe)), changes)
        if recipe.task != "reconstruct":
            raise DataError(
                f"The recipe “{self.recipe}” restores nothing: choose an autoencoder's."
            )
        pictures = self._pictures(rows)
        self.model_ = Model(recipe, pictures)
        self.model_.fit(pictures, epochs=self.epochs)
        return self

    def transform(self, X: Any) -> np.ndarray:  # noqa: N803
        """Codes ``float64 [n, code_size]`` of rows."""
        check_is_fitted(self)
        rows = validate_data(self, X, dtype=np.float64, reset=False)
        return self.model_.transform(self._pictures(rows)).astype(np.float64)

    def inverse_transform(self, X: Any) -> np.ndarray:  # noqa: N803
        """Rows of the data's own range from codes."""
        check_is_fitted(self)
        pictures = self.model_.decode(X)
        return pictures.reshape(len(pictures), -1).astype(np.float64) * self.span_ + self.low_

    def __getstate__(self) -> dict[str, Any]:
        """Plain arrays and text, for programs that send estimators to other processes."""
        state: dict[str, Any] = dict(super().__getstate__())
        if (model := state.pop("model_", None)) is not None:
            weights = {name: w.numpy().copy() for name, w in model.network.state_dict().items()}
            state["packed_"] = to_json(model.recipe), model.network.image_shape, weights
        return state

    def __setstate__(self, state: dict[str, Any]) -> None:
        packed = state.pop("packed_", None)
        super().__setstate__(state)
        if packed is not None:
            self.model_ = _unpacked(*packed)

    @property
    def _n_features_out(self) -> int:
        """For the names of the columns."""
        return self.code_size

    def _pictures(self, rows: np.ndarray) -> np.ndarray:
        low, high = float(rows.min()), float(rows.max())
        if low < self.low_ or high > self.high_:
            text = (
                f"The values run from {low:g} to {high:g} and are clipped to those that were"
                f" learned, from {self.low_:g} to {self.high_:g}: scale them in the same way."
            )
            warnings.warn(text, stacklevel=4)  # past what scikit-learn wraps around transform
        scaled = (np.clip(rows, self.low_, self.high_) - self.low_) / self.span_
        try:
            shape = (len(rows), *(self.image_shape or (1, rows.shape[1])))
            return np.reshape(scaled, shape).astype(np.float32)
        except (TypeError, ValueError) as error:
            raise DataError(
                f"The shape of a picture must be height and width, with {rows.shape[1]} pixels, not"
                f" {self.image_shape!r:.80}: give another."
            ) from error


def _seed(given: object) -> object:
    """Of scikit-learn's ways to give one, as a recipe takes it."""
    if isinstance(given, np.random.RandomState):
        return int(given.randint(2**31))
    return int(given) if isinstance(given, Integral) else given or 0


def _unpacked(recipe: bytes, shape: tuple[int, ...], weights: dict[str, np.ndarray]) -> Model:
    import torch

    from aeviz.core.api import Model

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # the blank picture is odd, and no matter
        model = Model(from_json(recipe), np.zeros((1, *shape), np.uint8))
    model.network.load_state_dict({n: torch.from_numpy(w.copy()) for n, w in weights.items()})
    return model
