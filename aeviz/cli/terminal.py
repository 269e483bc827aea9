"""What commands share when they run: lines of progress, signals, runs and their data."""

from __future__ import annotations

import argparse
import contextlib
import os
import signal
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import asdict
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING

from aeviz.cli.options import INTERRUPTED
from aeviz.cli.output import is_terminal, say
from aeviz.core.base.callbacks import Cancelled, OnProgress, heard_by
from aeviz.core.base.errors import RunError
from aeviz.core.compute.process import Asked, ending_signals
from aeviz.core.data.base import AnyDataset, Dataset
from aeviz.core.data.own import listing
from aeviz.core.data.own.looking import look
from aeviz.core.datasets import DATASETS, load
from aeviz.core.messages.events import EpochDone, Stop
from aeviz.core.messages.inbox import CommandQueue
from aeviz.core.runs import experiment
from aeviz.core.runs.dataset import check_dataset, dataset_at, name_of
from aeviz.core.runs.provenance import Provenance, noticed
from aeviz.core.runs.run import Run

if TYPE_CHECKING:
    # It loads torch, which not all commands need.
    from aeviz.core.runs.network import Trained


def epoch_line(event: EpochDone) -> str:
    accuracy = f"  accuracy {event.test['accuracy']:.4f}" if "accuracy" in event.test else ""
    return (
        f"epoch {event.epoch:>4}  step {event.step:>7,}"
        f"  train {event.train['loss']:.5f}  test {event.test['loss']:.5f}{accuracy}"
        f"  {event.samples_per_second:>9,.0f} samples/s"
    )


@contextlib.contextmanager
def progress(doing: str, patience: float = 0.0) -> Iterator[OnProgress]:
    """A line on standard error that counts to a hundred; a line each quarter but on terminals.

    Nothing of what is done within so many seconds of ``patience``.
    """
    began = time.monotonic()
    rewrites = is_terminal(sys.stderr)
    shown = -1

    def update(fraction: float) -> None:
        nonlocal shown
        percent = round(100 * fraction)
        percent -= 0 if rewrites else percent % 25
        if percent != shown and time.monotonic() - began >= patience:
            shown = percent
            start, end = ("\r", "") if rewrites else ("", "\n")
            print(f"{start}{doing} {percent:3d}%", end=end, file=sys.stderr, flush=True)

    try:
        yield update
    finally:
        if rewrites and shown >= 0:
            say("")


@contextlib.contextmanager
def stop_on_signal(inbox: CommandQueue) -> Iterator[list[int]]:
    """While active, the first signal that asks for an end stops training, the second the process;
    :class:`Asked` says what counts as one.

    Yields the list of signals that came.
    """
    came: list[int] = []
    asked = Asked()

    def stop(number: int, frame: FrameType | None) -> None:
        if asked.is_second(number):
            os._exit(INTERRUPTED)
        came.append(number)
        inbox.put(Stop())

    before = {number: signal.signal(number, stop) for number in ending_signals()}
    try:
        yield came
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


@contextlib.contextmanager
def comparing(signals: list[int]) -> Iterator[None]:
    """A line of progress of what some recipes need to know of all pictures before the first step.

    Raises :class:`Cancelled` in it when a signal has come.
    """
    with progress("comparing the pictures") as update:

        def tell(fraction: float) -> None:
            if signals:
                raise Cancelled("Stopped before the first step, so nothing was saved.")
            update(fraction)

        with heard_by(tell):
            yield


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
    return telling_warnings(experiment.open_run(path))


def load_data(
    name: str, data_dir: Path | None, cancelled: Callable[[], bool] = lambda: False
) -> AnyDataset:
    """Load a dataset; a known one is fetched first if it is not on the machine."""
    known = DATASETS.get(name)
    with progress(f"fetching {known.title}" if known else f"opening {name}") as update:

        def tell(done: int, total: int) -> None:
            update(done / max(1, total))

        return load(name, data_dir, fetch=True, progress=tell, cancelled=cancelled)


def data_of(run: Run, options: argparse.Namespace) -> AnyDataset:
    """The data that a run learned from, or others where ``options`` allow them.

    The command has :func:`aeviz.cli.options.add_run_data_options`. Raises :class:`DataError`.
    """
    if options.data is not None:
        with progress("preparing") as update:
            dataset: AnyDataset = dataset_at(run, options.data, update)
    else:
        own = experiment.own_data(run.path)
        dataset = own or load_data(name_of(run), options.data_dir)
    check_dataset(run, dataset, "add --other-data to take these", options.other_data)
    return dataset


def take_data(options: argparse.Namespace) -> None:
    """Make of ``--data PATH`` a dataset of the user's own, which is then the one to train on."""
    if options.data is None:
        return
    with progress("looking") as update:
        found = look(options.data, None, update)
    with progress("preparing") as update:
        own, made = listing.add(found, found.proposed, reserved=tuple(DATASETS), progress=update)
    left_out = sum(skipped.count for skipped in made.skipped)
    but = f"; {left_out:,} files or items were left out" if left_out else ""
    say(
        f"“{own.name}” is a dataset now: {own.train:,} pictures for training and {own.test:,} for"
        f" tests from {options.data}{but}"
    )
    options.dataset = own.name


def images_of(run: Run, options: argparse.Namespace) -> Dataset:
    """The same of a run of images. Raises :class:`RunError` for points and waves."""
    dataset = data_of(run, options)
    if not isinstance(dataset, Dataset):
        raise RunError(f"The run {run.name} is not about images: choose another run.")
    return dataset


def model_of(run: Run, dataset: AnyDataset | None = None) -> Trained:
    """The network of a run with its newest weights; what is to be said of them is told."""
    from aeviz.core.runs.network import trained_model

    found = trained_model(run, dataset)
    warn(run, found.provenance)
    return found


def warn(run: Run, origin: Provenance) -> None:
    """Have said when the run is closed what is to be said of weights and data."""
    for warning in origin.warnings:
        run.warn(warning)


def figures_of(run: Run, dataset: AnyDataset, bound_images: int = 0) -> dict[str, object]:
    """All figures of a run and where they come from, with a line of progress on standard error.

    ``bound_images`` is as in :func:`aeviz.core.evaluation.evaluate.evaluate`.
    """
    from aeviz.core.evaluation.compare import figures_of_model

    trained = model_of(run, dataset)
    repeat_notices(run, trained.provenance)
    with progress("evaluating") as update:
        return figures_of_model(trained, run, dataset, update, bound_images)


def repeat_notices(run: Run, origin: Provenance) -> dict[str, object]:
    """What was noticed up to the weights that a result is of; it is told when the run is closed."""
    found = noticed(run, origin.step)
    for notice in found:
        run.warn(f"While the run {origin.run} was trained: {notice.text}")
    return {"notices": [asdict(notice) for notice in found]}
