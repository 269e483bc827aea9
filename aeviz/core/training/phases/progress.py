"""Where a run is, and where its phases and epochs end."""

from __future__ import annotations

from dataclasses import dataclass, field

from aeviz.core.compute.optimisers import SCHEDULES
from aeviz.core.messages.events import Extended, PhaseStarted, State, StateChanged
from aeviz.core.recipe.recipe import with_value
from aeviz.core.recipe.schema import Recipe
from aeviz.core.training.phases.job import Phase


@dataclass
class TrainingProgress:
    """Steps, epochs and phases that are done and planned."""

    recipe: Recipe
    """With the live values that it has now."""
    phase_count: int
    """How many there are."""
    epochs: int
    """Planned in all phases."""
    steps_per_epoch: int
    """Steps of an epoch of the present phase."""
    step: int = 0
    """Steps that are done, in all phases."""
    phase: int = 0
    """Number of the present phase, from 0."""
    first_step: int = 0
    """Steps before the phase."""
    first_epoch: int = 0
    """Epochs before the phase."""
    tuned: dict[str, float] = field(default_factory=dict)
    """Live values of the recipe that were changed."""

    @property
    def phase_step(self) -> int:
        """Steps of the phase that are done."""
        return self.step - self.first_step

    @property
    def epoch(self) -> int:
        """Whole epochs that are done, in all phases."""
        return self.first_epoch + self.phase_step // self.steps_per_epoch

    @property
    def batch(self) -> tuple[int, int]:
        """Epoch of the phase and number in it, from 0, of the batch that comes next."""
        return divmod(self.phase_step, self.steps_per_epoch)

    def epoch_of(self, step: int) -> int:
        """The epoch that a step of the phase belongs to; both count from 1. 0 before the first."""
        return self.first_epoch + (step - 1 - self.first_step) // self.steps_per_epoch + 1

    @property
    def is_last_phase(self) -> bool:
        """Whether no phase follows."""
        return self.phase == self.phase_count - 1

    @property
    def last_epoch(self) -> int:
        """The epoch after which the phase ends; what is added or taken falls on the last phase."""
        if self.is_last_phase:
            return self.epochs
        return self.first_epoch + self.recipe.training.epochs

    @property
    def last_step(self) -> int:
        """The step after which the phase ends: that of its last epoch, or the recipe's limit.

        Epochs that were added come after the limit.
        """
        epochs, training = self.last_epoch - self.first_epoch, self.recipe.training
        steps = epochs * self.steps_per_epoch
        if training.steps:
            added = max(0, epochs - training.epochs)
            steps = min(steps, training.steps + added * self.steps_per_epoch)
        return self.first_step + steps

    @property
    def epoch_ends(self) -> bool:
        """Whether the step that was just taken is the last of an epoch."""
        return self.phase_step % self.steps_per_epoch == 0

    @property
    def is_test_due(self) -> bool:
        """Whether the step that was just taken is followed by a test."""
        every = self.recipe.training.test_every
        due = (self.phase_step - 1) % every == 0 if every else self.epoch_ends
        return due or self.step == self.last_step

    @property
    def learning_rate(self) -> float:
        """The recipe's rate, shaped by its schedule over the whole phase."""
        training = self.recipe.training
        steps = max(1, self.last_step - self.first_step)
        fraction = min(1.0, self.phase_step / steps)
        return training.learning_rate * SCHEDULES[training.schedule](fraction)

    def begin_phase(self, steps_per_epoch: int) -> None:
        """Go on to the next phase, with so many steps an epoch."""
        self.first_step, self.first_epoch = self.step, self.last_epoch
        self.phase += 1
        self.steps_per_epoch = steps_per_epoch

    def tune(self, path: str, value: float) -> None:
        """Change a live value. Raises :class:`RecipeError` if the recipe does not allow it."""
        self.recipe = with_value(self.recipe, path, value)
        self.tuned[path] = value

    def plan(self, epochs: int | None) -> bool:
        """Plan so many epochs in all, but no fewer than are done; whether that is another number.
        None changes nothing."""
        before = self.epochs
        self.epochs = before if epochs is None else max(epochs, self.epoch)
        return self.epochs != before

    # --- what is told of it -------------------------------------------------------------------

    def phase_started(self, phase: Phase) -> PhaseStarted:
        """The phase begins, or goes on."""
        return PhaseStarted(
            phase.name,
            self.step,
            self.epochs,
            self.steps_per_epoch,
            self.phase,
            self.phase_count,
            self.first_step,
            self.first_epoch,
            self.last_epoch,
            phase.trained,
            phase.frozen,
            self.last_step,
        )

    def extended(self) -> Extended:
        """The number of planned epochs has changed."""
        return Extended(self.step, self.epochs, self.last_step)

    def state_changed(self, state: State) -> StateChanged:
        """The run enters another state here."""
        return StateChanged(state, self.step, self.epoch)
