"""The run that the window shows: how far it is, what was tuned, whether it can go on."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from aeviz.core.examples import UNTRAINED
from aeviz.core.messages.events import Event, Tuned
from aeviz.core.recipe.phases import planned_epochs
from aeviz.core.recipe.recipe import with_value
from aeviz.core.recipe.schema import Recipe
from aeviz.core.runs.dataset import about_data
from aeviz.core.runs.live.following import ENDED, Word
from aeviz.core.runs.run import Run
from aeviz.ui.run.pace import Pace


class ShownRun:
    """Nothing is shown at first. Whoever shows a run calls :meth:`begin`, then :meth:`add`."""

    def __init__(self) -> None:
        self.run: Run | None = None
        self.pace = Pace()
        self.tuned: dict[str, float] = {}
        """Live values that were changed."""
        self._tunings: list[Tuned] = []
        self.stored_state = ""
        """State of an opened run, until it is trained here."""
        self.saved_step: int | None = None
        """Of the newest checkpoint while the run does not train, as far as is known; None: none."""
        self.why_kept = ""
        """Why the run cannot be continued, if so."""
        self.word: Word | None = None
        """What is known of its training by another program, if it is followed."""

    def begin(self, run: Run) -> None:
        training = run.recipe.training
        self.run, self.tuned = run, {}
        self.pace = Pace(training.batch_size, training.test_every)
        self.word, self._tunings = None, []
        self.pace.epochs = planned_epochs(run.recipe)
        self.stored_state = self.why_kept = ""

    def add(self, event: Event) -> None:
        self.pace.add(event)
        if isinstance(event, Tuned):
            self.tuned[event.path] = event.value
            self._tunings.append(event)

    def note_stored(self) -> None:
        """The run was opened, and does not come from training here."""
        assert self.run is not None  # noqa: S101 - only asked with a run
        self.stored_state = self.run.summary().state
        self.saved_step = max(self.run.checkpoint_steps(), default=None)
        self.why_kept = _why_kept(self.run)

    def note_word(self, word: Word) -> bool:
        """Another program trains the run, or has ended; whether that is new."""
        before, self.word = self.word, word
        is_known = self.stored_state == word.state if before is None else before.state == word.state
        if is_known and (before is None or before.is_held == word.is_held):
            return False
        assert self.run is not None  # noqa: S101 - only told of a run
        # Of a run that ended the disk has the last word: its end may be lost.
        ended = word.state in ENDED
        self.stored_state = self.run.summary().state if ended else word.state
        self.saved_step = max(self.run.checkpoint_steps(), default=None)
        self.why_kept = _why_kept(self.run)
        return True

    @property
    def is_trained_elsewhere(self) -> bool:
        return self.word is not None and self.word.is_training

    def last_tuned(self, step: int) -> Tuned | None:
        """The value that was tuned last before a step, if one was."""
        return next((t for t in reversed(self._tunings) if t.step <= step), None)

    def recipe(self) -> Recipe:
        """The run's recipe, with what was tuned."""
        assert self.run is not None  # noqa: S101 - only asked with a run
        recipe = self.run.recipe
        for path, value in self.tuned.items():
            recipe = with_value(recipe, path, value)
        return recipe

    def recipe_at(self, step: int) -> Recipe:
        """The run's recipe, with what was tuned up to a step."""
        assert self.run is not None  # noqa: S101 - only asked with a run
        recipe = self.run.recipe
        for tuned in self._tunings:
            if tuned.step <= step:
                recipe = with_value(recipe, tuned.path, tuned.value)
        return recipe

    @property
    def is_behind(self) -> bool:
        """Whether the disk does not hold all that was trained; of a run that is not in training."""
        return self.run is not None and (self.saved_step or 0) < self.pace.step

    @property
    def is_unfinished(self) -> bool:
        """Whether the run can go on with what was planned: epochs are left, or were lost."""
        left = not self.pace.is_done or self.is_behind
        return self.run is not None and self.saved_step is not None and left

    @property
    def can_go_on(self) -> bool:
        """Whether what was planned of the run can be done here and now."""
        return self.is_unfinished and not self.why_kept

    @property
    def is_interrupted(self) -> bool:
        """Whether the run was opened, did not end as it should, and can go on."""
        return self.stored_state == "interrupted" and self.can_go_on

    @property
    def data_title(self) -> str:
        """What the run calls the data that it is shown on."""
        return "" if self.run is None else about_data(self.run).title

    @property
    def is_example(self) -> bool:
        return self.run is not None and bool(self.run.details.get("example"))

    @property
    def is_untrained(self) -> bool:
        """Whether it is only what a recipe looks like before its first step."""
        return self.run is not None and self.run.details.get("example") == UNTRAINED


def _why_kept(run: Run) -> str:
    if run.is_being_written:
        return _tr("Another program is writing this run")
    if run.details.get("example") == UNTRAINED:
        return _tr("This network is not trained yet: press Train")
    if run.details.get("example"):
        return _tr("An example stays as it is: Train starts a run of your own")
    return ""


def _tr(text: str) -> str:
    return QCoreApplication.translate("ShownRun", text)
