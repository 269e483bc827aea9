"""Runs that are left after some steps, and gone on with to their end."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from aeviz.core.data.base import AnyDataset
from aeviz.core.launch import resume_run, start_run
from aeviz.core.messages.events import Event, StateChanged, Step, Stop
from aeviz.core.messages.inbox import CommandQueue
from aeviz.core.recipe.schema import Recipe


def left_after(steps: int, recipe: Recipe, data: AnyDataset, path: Path, **how: Any) -> None:
    """Train in ``path``, pause after so many steps, and stop there."""
    commands = CommandQueue()
    commands.put(Step(steps))
    launch = start_run(recipe, data, commands, path, **how)
    with launch.run:
        for event in launch.events:
            if isinstance(event, StateChanged) and event.state == "paused":
                assert event.step == steps
                commands.put(Stop())


def gone_on(path: Path, data: AnyDataset) -> list[Event]:
    """What happens from there to the end."""
    launch = resume_run(path, data, CommandQueue())
    with launch.run:
        return list(launch.events)
