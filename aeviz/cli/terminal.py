"""What commands share when they run: lines of progress, signals, runs and their data."""

from __future__ import annotations

import contextlib
import os
import signal
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import FrameType

from aeviz.cli.options import INTERRUPTED
from aeviz.cli.output import is_terminal, say
from aeviz.core.base.callbacks import OnProgress
from aeviz.core.base.errors import RunError
from aeviz.core.compute.process import ending_signals, is_impatient
from aeviz.core.data import load
from aeviz.core.data.base import AnyDataset, Dataset
from aeviz.core.messages.events import EpochDone, Stop
from aeviz.core.messages.inbox import CommandQueue
from aeviz.core.runs.run import Run


def epoch_line(event: EpochDone) -> str:
    accuracy = f"  accuracy {event.test['accuracy']:.4f}" if "accuracy" in event.test else ""
    return (
        f"epoch {event.epoch:>4}  step {event.step:>7,}"
        f"  train {event.train['loss']:.5f}  test {event.test['loss']:.5f}{accuracy}"
        f"  {event.samples_per_second:>9,.0f} samples/s"
    )


@contextlib.contextmanager
def progress(doing: str) -> Iterator[OnProgress]:
    """A line on standard error that counts to a hundred; a line each quarter but on terminals."""
    rewrites = is_terminal(sys.stderr)
    shown = -1

    def update(fraction: float) -> None:
        nonlocal shown
        percent = round(100 * fraction)
        percent -= 0 if rewrites else percent % 25
        if percent != shown:
            shown = percent
            start, end = ("\r", "") if rewrites else ("", "\n")
            print(f"{start}{doing} {percent:3d} %", end=end, file=sys.stderr, flush=True)

    try:
        yield update
    finally:
        if rewrites and shown >= 0:
            say("")


@contextlib.contextmanager
def stop_on_signal(inbox: CommandQueue) -> Iterator[list[int]]:
    """While active, the first signal that asks for an end stops training, the second the process.

    Yields the list of signals that came.
    """
    came: list[int] = []

    def stop(number: int, frame: FrameType | None) -> None:
        if came and is_impatient(number):
            os._exit(INTERRUPTED)
        came.append(number)
        inbox.put(Stop())

    before = {number: signal.signal(number, stop) for number in ending_signals()}
    try:
        yield came
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


# --- runs and data ----------------------------------------------------------------------------


@contextlib.contextmanager
def telling_warnings(run: Run) -> Iterator[Run]:
    """Close a run at the end, and say what was found damaged in it meanwhile."""
    with run:
        try:
            yield run
        finally:
            for warning in run.warnings:
                say(f"aeviz: {warning}")


def open_run(path: Path) -> contextlib.AbstractContextManager[Run]:
    """A run to read; what is damaged is told when it is closed."""
    return telling_warnings(Run.open(path))


def load_data(
    name: str, data_dir: Path | None, cancelled: Callable[[], bool] = lambda: False
) -> AnyDataset:
    """Load a dataset; MNIST is fetched first if it is not on the machine."""
    with progress("fetching MNIST") as update:

        def tell(done: int, total: int) -> None:
            update(done / max(1, total))

        return load(name, data_dir, fetch=True, progress=tell, cancelled=cancelled)


def images_of(run: Run, data_dir: Path | None) -> Dataset:
    """The images that a run learned from. Raises :class:`RunError` for points and waves."""
    dataset = load_data(run.recipe.data.dataset, data_dir)
    if not isinstance(dataset, Dataset):
        raise RunError(f"The run {run.path.name} is not about images: choose another run.")
    return dataset


def figures_of(run: Run, dataset: AnyDataset) -> dict[str, object]:
    """All figures of a run, with a line of progress on standard error."""
    from aeviz.core.evaluation import compare

    with progress("evaluating") as update:
        return compare.figures_of(run, dataset, update)
