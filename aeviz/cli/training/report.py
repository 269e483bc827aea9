"""What ``aeviz train`` says while it trains, and its result."""

from __future__ import annotations

import time
from contextlib import suppress
from dataclasses import asdict

from aeviz.cli.output import say
from aeviz.cli.terminal import epoch_line
from aeviz.core.base.errors import StorageError
from aeviz.core.messages.events import (
    EpochDone,
    Event,
    Failed,
    Noticed,
    PhaseStarted,
    StateChanged,
    StepsDone,
)
from aeviz.core.runs.live.saved import Saved, saved_of
from aeviz.core.runs.run import Run


class Report:
    """Gathers what the result says, and prints a line per epoch."""

    def __init__(self, run: Run, began: float) -> None:
        self.run, self.began = run, began
        self.state = ""
        self.epochs = self.steps = 0
        self.is_idle = True
        """Whether no step was taken."""
        self.notices = run.notices()
        self.last: EpochDone | None = None
        self._phase: PhaseStarted | None = None

    def add(self, event: Event) -> None:
        """Take one event, and say what is to be said of it."""
        match event:
            case StepsDone():
                self.is_idle = False
                self.steps = event.last
            case EpochDone():
                self.last = event
                say(epoch_line(event))
            case StateChanged(state, step, epoch):
                self.state, self.steps, self.epochs = state, step, epoch
            case PhaseStarted(name=name, index=index, count=count):
                self._phase = event
                if count > 1:
                    say(f"phase {index + 1} of {count}: {name}")
            case Noticed(text=text):
                self.notices.append(event)
                say(f"aeviz: {text}")
            case Failed(text=text):
                say(f"aeviz: {text}")

    def saved(self) -> Saved:
        """What of it is on disk."""
        return saved_of(self.run, self.steps, losses=not self.is_idle)

    @property
    def why_idle(self) -> str:
        """Why no step of a run that goes on was taken, and what to ask for, as a sentence."""
        training, phase = self.run.recipe.training, self._phase
        after = self.steps - phase.first_step - training.steps if training.steps and phase else -1
        if phase is None or after < 0:
            return f"Nothing to do: the run has {self.epochs} epochs already; ask for more."
        # Epochs above the recipe's come after its limit.
        more = phase.first_epoch + training.epochs + after // phase.steps_per_epoch + 1
        return (
            f"Nothing to do: the run was ended by its limit of {training.steps:,} steps; to go on,"
            f" ask for more epochs than its recipe has: --epochs {more} or above."
        )

    def result(self, saved: Saved) -> dict[str, object]:
        """The JSON object of ``aeviz train``; losses are null if no epoch was completed.

        The test's figures are of ``tested_step``, which may be before ``steps``; the speed is this
        training's own.
        """
        last = self.last or self._last_before()
        speed = None if self.is_idle or self.last is None else self.last.samples_per_second
        return {
            "recipe": self.run.recipe.name,
            "dataset": self.run.recipe.data.dataset,
            "epochs": self.epochs,
            "steps": self.steps,
            "seconds": round(time.perf_counter() - self.began, 3),
            "samples_per_second": speed and round(speed, 1),
            "tested_step": last and last.step,
            "tested_epoch": last and last.epoch,
            "train_loss": last and last.train["loss"],
            "test_loss": last and last.test["loss"],
            "test_mse": last and last.test.get("mse"),
            "notices": [asdict(notice) for notice in self.notices],
            "run": str(self.run.path),
            "state": self.state,
            "saved": saved.is_whole,
            "saved_step": saved.step,
            "saved_epoch": saved.epoch,
            "problem": None if saved.is_whole else saved.text,
            **self._more(last, saved.is_whole),
        }

    def _last_before(self) -> EpochDone | None:
        """The last epoch that an earlier training of this run completed."""
        with suppress(StorageError):
            return next(
                (e for e in reversed(list(self.run.events())) if isinstance(e, EpochDone)), None
            )
        return None

    def _more(self, last: EpochDone | None, is_saved: bool) -> dict[str, object]:
        """What only some tasks have; of a network that is not on disk nothing can be measured."""
        from aeviz.core.evaluation.compare import phase_results
        from aeviz.core.inference.viewing import line_figures
        from aeviz.core.runs.network import load_model

        recipe, more = self.run.recipe, dict[str, object]()
        if recipe.task == "classify":
            more["test_accuracy"] = last and last.test.get("accuracy")
        if recipe.training.pretraining:
            more["phases"] = phase_results(self.run) if is_saved else None
        if is_saved and recipe.network.kind == "linear" and recipe.task == "regress":
            more |= line_figures(load_model(self.run), recipe)
        return more
