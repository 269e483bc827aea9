"""``aeviz watch``: a run that another program trains, in a terminal."""

from __future__ import annotations

import argparse
import math
import sys
import time
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace

import numpy as np

from aeviz.cli.options import DONE, FAILED, add_run_option
from aeviz.cli.output import is_terminal, say, show
from aeviz.cli.terminal import epoch_line, open_run
from aeviz.core.messages.events import (
    EpochDone,
    Event,
    Extended,
    Failed,
    Noticed,
    StateChanged,
    StepsDone,
)
from aeviz.core.recipe.phases import planned_epochs
from aeviz.core.runs.live.following import ENDED, Follower, Word
from aeviz.core.runs.run import Run

ROWS, COLUMNS = 10, 64
LOOK_SECONDS = 0.5
_UP = "\x1b[{rows}F\x1b[J"
"""To the start of what was written last, and nothing below it."""


def add_options(parser: argparse.ArgumentParser) -> None:
    add_run_option(parser)
    parser.add_argument(
        "--once", action="store_true", help="say how the run is now, and do not wait for more"
    )


def run(options: argparse.Namespace) -> int:
    """Show curve and progress until the run ends or Ctrl+C.

    On a terminal they are written anew as they change, elsewhere there is a line for each test.
    The exit code is 1 if the run failed, nobody trains it any more, or its folder is gone.
    """
    with open_run(options.run) as opened, suppress(KeyboardInterrupt):
        seen = Seen(opened)
        past = tuple(opened.events())
        for event in past:
            seen.add(event)
        follower = Follower(opened, past)
        return _follow(follower, seen, is_terminal(sys.stdout) and not options.once, options.once)
    return DONE


def _follow(follower: Follower, seen: Seen, rewrites: bool, once: bool) -> int:
    rows, could_read = 0, True
    while True:
        for event in follower.look(for_somebody=False):
            seen.add(event)
            if not rewrites and isinstance(event, EpochDone):
                say(epoch_line(event))
        word = follower.word
        if word.is_training and not word.is_readable and _is_gone(follower):
            word = replace(word, state="interrupted")
        elif could_read and not word.is_readable and not rewrites:
            say("aeviz: The folder of this run cannot be read now; waiting until it can be.")
        could_read = word.is_readable
        is_over = once or follower.is_stale or not word.is_training
        if rewrites or is_over:
            text = "\n".join((*seen.curve(), seen.line(word)))
            if rows:
                sys.stdout.write(_UP.format(rows=rows))
            show(text)
            rows = 1 + text.count("\n") if rewrites else 0
        if is_over:
            return _over(follower, word.state, once)
        time.sleep(LOOK_SECONDS)


def _is_gone(follower: Follower) -> bool:
    """What may only not be looked at now may come back."""
    try:
        follower.run.path.lstat()
    except (FileNotFoundError, NotADirectoryError):
        return True
    except OSError:
        return False
    return False


def _over(follower: Follower, state: str, once: bool) -> int:
    if follower.is_stale:
        say("aeviz: The run went back to an earlier step, or is another one now: watch it again.")
        return FAILED
    if state == "interrupted" and _is_gone(follower):
        say("aeviz: The folder of this run is gone: watch it where it is now, or another run.")
        return FAILED
    if state == "interrupted" and not once:
        say("aeviz: Nobody trains this run now; continue it with aeviz train … --resume --out DIR.")
    return DONE if once or state in ("finished", "stopped") else FAILED


class Seen:
    """What is known of the run's course."""

    def __init__(self, run: Run) -> None:
        self._run = run
        self._losses: list[np.ndarray] = []
        self._step = self._epoch = 0
        self._epochs = planned_epochs(run.recipe)
        self._tested: EpochDone | None = None

    def add(self, event: Event) -> None:
        """The next event, in order."""
        match event:
            case StepsDone():
                self._losses.append(np.asarray(event.losses["loss"], dtype=float))
                self._step, self._epoch = event.last, event.epoch - 1
            case EpochDone(epoch=epoch):
                self._tested, self._epoch = event, epoch
            case StateChanged(epoch=epoch):
                self._epoch = epoch
            case Extended(epochs=epochs):
                self._epochs = epochs
            case Noticed(text=text) | Failed(text=text):
                say(f"aeviz: {text}")

    def line(self, word: Word) -> str:
        """Where the run is, and who says so."""
        parts = [
            f"{self._run.recipe.title}: {word.state}",
            f"epoch {self._epoch} of {self._epochs}",
            f"step {self._step:,}",
        ]
        if self._losses:
            parts.append(f"loss {self._losses[-1][-1]:.5f}")
        if self._tested is not None:
            parts.append(f"test {self._tested.test['loss']:.5f}")
        if word.is_training and word.writer is not None:
            parts.append(f"process {word.writer.process} on {word.writer.host}")
            if word.writer.world_size > 1:
                parts.append(f"and {word.writer.world_size - 1} more")
        if math.isfinite(word.age) and word.state not in ENDED:
            parts.append(f"newest word {word.age:.0f} s ago")
        if not word.is_readable:
            parts.append("its folder cannot be read now")
        return "  ".join(parts)

    def curve(self) -> list[str]:
        """The losses as rows of text, newest on the right; nothing before two steps."""
        losses = np.concatenate(self._losses) if self._losses else np.empty(0)
        return text_curve(losses[np.isfinite(losses)])


def text_curve(values: Sequence[float] | np.ndarray) -> list[str]:
    """A curve of :data:`ROWS` rows and at most :data:`COLUMNS` columns, each the mean of its share;
    logarithmic if all are above 0. Largest and smallest stand at its left."""
    if len(values) < 2:
        return []
    parts = np.array_split(np.asarray(values, dtype=float), min(COLUMNS, len(values)))
    means = np.array([part.mean() for part in parts])
    heights = np.log(means) if (means > 0).all() else means
    low, high = heights.min(), heights.max()
    share = (heights - low) / (high - low) if high > low else np.full(len(heights), 0.5)
    places = np.rint((ROWS - 1) * (1 - share)).astype(int)
    rows = ["".join("●" if place == row else " " for place in places) for row in range(ROWS)]
    labels = {0: f"{means.max():.4g}", ROWS - 1: f"{means.min():.4g}"}
    return [f"{labels.get(row, ''):>9} ┤{text.rstrip()}" for row, text in enumerate(rows)]
