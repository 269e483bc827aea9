"""The evaluation twin: a network of the run's recipe that has the weights of one step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aeviz.core.errors import RunError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from torch import Tensor

    from aeviz.core.messages import FrameReady
    from aeviz.core.models.base import Coder
    from aeviz.core.runs import Run


class Twin:
    """Built once for a run; given other weights whenever another step is looked at."""

    def __init__(self) -> None:
        self.weights_step = 0
        """The step of its weights: that of a checkpoint where the step asked for has none."""
        self._model: Coder | None = None
        self._step: int | None = None

    def forget(self) -> None:
        """Another run is looked at."""
        self._model = self._step = None

    def at(self, run: Run, step: int, live: FrameReady | None) -> Coder:
        """The network with the weights of ``live`` if that is of this step, else with those of the
        newest checkpoint up to it. Raises :class:`AevizError`.
        """
        if self._model is not None and self._step == step:
            return self._model
        if self._model is None:
            from aeviz.core.models import build_model

            probe = run.probe
            self._model = build_model(run.recipe, probe.image_shape, len(probe.class_names))
        self._step = None
        try:
            self._model.load_state_dict(self._weights(run, step, live))
        except RuntimeError as error:
            raise RunError(
                f"The weights of the run {run.path.name} do not fit its recipe: choose another run."
            ) from error
        self._step = step
        return self._model

    def _weights(self, run: Run, step: int, live: FrameReady | None) -> Mapping[str, Tensor]:
        if live is not None and live.frame.step == step:
            self.weights_step = step
            return live.weights
        import torch

        stored = run.checkpoint(step)
        self.weights_step = stored.step
        return {name: torch.from_numpy(value.copy()) for name, value in stored.weights.items()}
