"""One line about each run, read from the end of its journal, for lists of many runs."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Literal

from aeviz.core.base.errors import AevizError
from aeviz.core.base.texts import plain
from aeviz.core.messages.events import EpochDone, Extended, Failed, StateChanged, StepsDone
from aeviz.core.recipe.phases import planned_epochs
from aeviz.core.runs import journal, layout
from aeviz.core.runs.notes import Notes, read_notes

RunState = Literal["new", "running", "finished", "stopped", "failed", "interrupted"]
_TAIL = 1 << 18
_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class RunLabel:
    """What a run is called by."""

    path: Path
    recipe: str
    """The recipe's name."""
    title: str
    created: datetime
    notes: Notes

    @property
    def name(self) -> str:
        """The name of the run's folder, safe to show and to write."""
        return plain(self.path.name)


@dataclass(frozen=True)
class RunSummary(RunLabel):
    """A line in a list of runs. ``train`` and ``test`` are the last epoch's losses by term."""

    state: RunState
    epochs: int
    """Epochs that are complete."""
    planned: int
    """Epochs that the recipe asks for, with what was added later."""
    steps: int = 0
    """Steps that were taken."""
    tested_step: int = 0
    """After which of them ``test`` was measured; 0 if never. ``epochs`` may be later."""
    tested_epoch: int = 0
    train: Mapping[str, float] = field(default_factory=dict)
    test: Mapping[str, float] = field(default_factory=dict)
    damaged: bool = False
    """Whether lines at the end of its journal are damaged: any of this may be older than it."""
    torn: bool = False
    """Whether its last line has no end, though nobody writes."""


def label_of(path: Path) -> RunLabel:
    """What a run is called by, from its ``run.json`` and its notes. Raises :class:`AevizError`."""
    about = layout.read_about(path)
    recipe = layout.read_recipe(path, about)
    return RunLabel(path, recipe.name, recipe.title, about.created, read_notes(path))


def summarise(path: Path) -> RunSummary:
    """What a run's ``run.json`` and the end of its journal say. Raises :class:`AevizError`."""
    about = layout.read_about(path)
    recipe = layout.read_recipe(path, about)
    state: RunState = "new"
    reached = 0
    epochs, planned = 0, planned_epochs(recipe)
    steps = 0
    tested: tuple[int, int] = (0, 0)
    train: Mapping[str, float] = {}
    test: Mapping[str, float] = {}
    flaws = journal.Flaws()
    lines = journal.read_lines(path / layout.METRICS, flaws, tail=_TAIL)
    for event in journal.replay(lines, flaws, recipe):
        if isinstance(event, StateChanged):
            steps = max(steps, event.step)
            state = event.state if event.state in ("finished", "stopped", "failed") else "running"
            reached = event.step
        elif isinstance(event, Failed):
            state = "failed"
        elif isinstance(event, EpochDone):
            tested = event.step, event.epoch
            epochs, train, test = event.epoch, event.train, event.test
        elif isinstance(event, Extended):
            planned = event.epochs
        elif isinstance(event, StepsDone):
            state = "running"
            steps = max(steps, event.last)
            epochs = max(epochs, event.epoch - 1)
    saved = max((step for step, _ in layout.checkpoint_folders(path)), default=-1)
    lost = state in ("finished", "stopped") and saved < reached
    if lost or (state == "running" and not layout.is_locked(path)):
        state = "interrupted"
    return RunSummary(
        path=path,
        recipe=recipe.name,
        title=recipe.title,
        created=about.created,
        notes=read_notes(path),
        state=state,
        epochs=epochs,
        planned=max(planned, epochs),
        steps=max(steps, tested[0]),
        tested_step=tested[0],
        tested_epoch=tested[1],
        train=train,
        test=test,
        damaged=flaws.damaged > 0,
        torn=flaws.torn and not layout.is_locked(path),
    )


def list_runs(folder: Path, most: int | None = None) -> list[RunSummary]:
    """The runs in a folder, newest first. What cannot be read is left out and told to the log.

    With ``most`` only so many are read, those whose folders were changed last.
    """
    found: list[RunSummary] = []
    for path in sorted(layout.children(folder.resolve()), key=_changed, reverse=True)[:most]:
        try:
            if path.is_dir() and not path.name.startswith("."):
                found.append(summarise(path))
        except (AevizError, OSError) as error:
            _log.info("%s", error)
    return sorted(found, key=lambda run: (run.created, run.name), reverse=True)


def list_labels(folder: Path, most: int | None = None) -> list[RunLabel]:
    """The same, without reading how far they are."""
    found: list[RunLabel] = []
    for path in sorted(layout.children(folder.resolve()), key=_changed, reverse=True)[:most]:
        try:
            if path.is_dir() and not path.name.startswith("."):
                found.append(label_of(path))
        except (AevizError, OSError) as error:
            _log.info("%s", error)
    return sorted(found, key=lambda run: (run.created, run.name), reverse=True)


def _changed(path: Path) -> float:
    try:
        return path.stat().st_mtime
    except OSError:
        return 0.0
