"""The evaluation twin: a network of the run's recipe that has the weights of one step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aeviz.core.errors import RunError

if TYPE_CHECKING:
    from aeviz.core.models.base import Coder
    from aeviz.core.runs import Run
    from aeviz.ui.past_weights import Weights


class Twin:
    """Built once for a run; given other weights whenever another step is looked at."""

    def __init__(self) -> None:
        self._model: Coder | None = None
        self._weights: Weights | None = None

    @property
    def weights_step(self) -> int:
        """The step of its weights."""
        return 0 if self._weights is None else self._weights.step

    def forget(self) -> None:
        """Another run is looked at."""
        self._model = self._weights = None

    def at(self, run: Run, weights: Weights) -> Coder:
        """The network of a run with these weights. Raises :class:`RunError`."""
        if self._model is None:
            from aeviz.core.models import build_model

            probe = run.probe
            self._model = build_model(run.recipe, probe.image_shape, len(probe.class_names))
        if weights is not self._weights:
            self._weights = None
            try:
                self._model.load_state_dict(weights.tensors)
            except RuntimeError as error:
                raise RunError(
                    f"The weights of the run {run.path.name} do not fit its recipe: choose another"
                    " run."
                ) from error
            self._weights = weights
        return self._model
