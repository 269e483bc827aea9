"""The two languages of a training run: commands go in, events come out.

Both are frozen values. Events carry numbers, text, numpy arrays and CPU tensors only, so they can
be written to disk, cross a thread, or one day come from another process.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import numpy as np
from msgspec import Struct

from aeviz.core.inference.frames import Frame, TrainingPoints
from aeviz.core.messages.step_trace import StepTrace

if TYPE_CHECKING:
    from torch import Tensor

WATCHABLE = 30.0
"""Steps a second that can still be seen one by one."""

State = Literal["running", "paused", "finished", "stopped", "failed"]


# --- commands ---------------------------------------------------------------------------------


@dataclass(frozen=True)
class Pause:
    """Stop after the current step and wait."""


@dataclass(frozen=True)
class Resume:
    """Go on after a pause."""


@dataclass(frozen=True)
class Step:
    """Take ``steps`` optimiser steps, show a frame, and be paused again."""

    steps: int = 1


@dataclass(frozen=True)
class Stop:
    """End the run after the current step, with a checkpoint."""


@dataclass(frozen=True)
class Extend:
    """Train ``epochs`` more epochs than planned so far."""

    epochs: int


@dataclass(frozen=True)
class Tune:
    """Set a live field of the recipe (``training.learning_rate``, ``corruption.strength``)."""

    path: str
    value: float


@dataclass(frozen=True)
class ShowTrainingPoints:
    """Let frames come with the places of the training images on the map, or no longer."""

    on: bool


@dataclass(frozen=True)
class SetSpeed:
    """Hold training to so many steps a second from now on; None: as fast as it can.

    Steps that :class:`Step` grants are not held.
    """

    steps_per_second: float | None

    def __post_init__(self) -> None:
        if self.steps_per_second is not None and not self.steps_per_second > 0:
            raise ValueError(f"a speed must be above 0, not {self.steps_per_second}")


@dataclass(frozen=True)
class TraceSteps:
    """Report what happens within a step (:class:`StepTraced`) while training is stepped, or held
    to :data:`WATCHABLE` steps a second or fewer."""

    wanted: bool


Command = Pause | Resume | Step | Stop | Extend | Tune | SetSpeed | TraceSteps | ShowTrainingPoints


# --- events -----------------------------------------------------------------------------------


@dataclass(frozen=True)
class PhaseStarted:
    """A stretch of training with its own loss begins, or is continued, after ``step`` steps.

    ``epochs`` are planned in all phases together, ``steps_per_epoch`` optimiser steps each in this
    one. It is number ``index`` (from 0) of ``count`` phases; its own first step and epoch follow
    ``first_step`` steps and ``first_epoch`` epochs, and it ends after ``last_epoch``, which may be
    cut short at ``last_step`` (0: not known). ``trained`` and ``frozen`` name the layers that learn
    and those that only pass values on.
    """

    name: str
    step: int
    epochs: int
    steps_per_epoch: int
    index: int = 0
    count: int = 1
    first_step: int = 0
    first_epoch: int = 0
    last_epoch: int = 0
    trained: tuple[str, ...] = ()
    frozen: tuple[str, ...] = ()
    last_step: int = 0


@dataclass(frozen=True)
class StepsDone:
    """Consecutive optimiser steps of one epoch (both count from 1), the first number ``first``.

    ``losses`` maps the name of each term to one value per step; ``loss`` is what is
    minimised.
    """

    first: int
    epoch: int
    losses: Mapping[str, np.ndarray]

    @property
    def last(self) -> int:
        """The number of the last step of the block."""
        return self.first + len(self.losses["loss"]) - 1


@dataclass(frozen=True)
class EpochDone:
    """The network was tested: after a pass over the training images, unless the recipe says when.

    ``epoch`` counts complete passes. ``train`` holds the mean of each term over the samples since
    the last test, ``test`` the terms on the whole
    test set (``loss``; for pictures in [0, 1] and for regression ``mse``; for classifiers
    ``accuracy``); ``validation`` the same on the images that the recipe holds back, if any.
    ``samples_per_second``: what was learned from in a second since the last test; steps that are
    held and views that are made count, pauses and tests do not.
    """

    epoch: int
    step: int
    train: Mapping[str, float]
    test: Mapping[str, float]
    samples_per_second: float
    validation: Mapping[str, float] = field(default_factory=dict)


@dataclass(frozen=True)
class FrameReady:
    """What the views show for one step, with a copy of the weights of that step.

    Its map may lag, and says so. Whole frames are for the record, too, and may be of a step before
    that of others that came already: then they are for the record alone.
    ``training``: where the training images are, if :class:`ShowTrainingPoints` asked for it.
    ``weights_step``: the step of the weights, where they are of another; of a run that another
    program trains, which may have left none.
    """

    frame: Frame
    weights: Mapping[str, Tensor]
    training: TrainingPoints | None = None
    weights_step: int | None = None


@dataclass(frozen=True)
class StepTraced:
    """What happened within step number ``step``, for a few samples of its batch."""

    step: int
    trace: StepTrace


@dataclass(frozen=True)
class Tuned:
    """A live field was changed after ``step`` steps."""

    step: int
    path: str
    value: float


@dataclass(frozen=True)
class Extended:
    """The planned number of epochs changed after ``step``; the phase now ends at ``last_step``."""

    step: int
    epochs: int
    last_step: int = 0


class CheckpointState(Struct, frozen=True, forbid_unknown_fields=True):
    """What a checkpoint knows beside weights and optimiser; ``progress.json`` holds it as it is."""

    epochs: int
    """Planned in all."""
    tuned: dict[str, float]
    """Live fields that were changed, and their values."""
    sums: dict[str, float]
    """Of each term over the samples since the last test."""
    first_loss: float | None
    """Of the phase's first step, as far as it was taken."""
    phase: int = 0
    first_step: int = 0
    """Steps before the phase."""
    first_epoch: int = 0
    """Epochs before the phase."""
    samples: int | None = None
    """How many are in the sums. None: those of an epoch in progress (format 1.0)."""


@dataclass(frozen=True)
class CheckpointReady:
    """All that is needed to continue bit-exactly after ``step`` steps.

    ``weights`` and ``optimiser`` are flat maps of CPU arrays.
    """

    step: int
    epoch: int
    weights: Mapping[str, np.ndarray]
    optimiser: Mapping[str, np.ndarray]
    state: CheckpointState


@dataclass(frozen=True)
class CheckpointSaved:
    """A checkpoint is complete on disk."""

    step: int
    path: Path


@dataclass(frozen=True)
class StateChanged:
    """The run entered another state after ``step`` steps."""

    state: State
    step: int
    epoch: int


@dataclass(frozen=True)
class Noticed:
    """Something that users should know but that does not stop the run. One plain sentence."""

    kind: str
    step: int
    text: str


@dataclass(frozen=True)
class Failed:
    """The run ended because of an error: one plain sentence, and details for the log."""

    step: int
    text: str
    details: str = ""


Event = (
    PhaseStarted
    | StepsDone
    | EpochDone
    | FrameReady
    | StepTraced
    | Tuned
    | Extended
    | CheckpointReady
    | CheckpointSaved
    | StateChanged
    | Noticed
    | Failed
)
