"""``aeviz train`` in several processes, as ``torchrun`` starts them.

The first one does what a single one would do. The others read and print nothing: what goes wrong
in them the first one says, once.
"""

from __future__ import annotations

import argparse
import os
import signal
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING

from aeviz.cli.options import DONE, FAILED, INTERRUPTED
from aeviz.core.base import storage
from aeviz.core.base.errors import AevizError, RecipeError, TrainingError
from aeviz.core.base.logs import note_unexpected
from aeviz.core.base.paths import user_path
from aeviz.core.compute.process import (
    Asked,
    are_several,
    ending_signals,
    is_started_again,
    launch_name,
    thread_count,
)
from aeviz.core.data.base import AnyDataset
from aeviz.core.runs import experiment
from aeviz.core.runs.layout import checkpoint_folders
from aeviz.core.runs.live.onlookers import writer_of

if TYPE_CHECKING:
    # It loads torch, which a single process needs later.
    from aeviz.core.compute.ranks import Ranks


def run(options: argparse.Namespace, alone: Callable[[argparse.Namespace], int]) -> int:
    """Do as ``alone`` does, in this process or with others; the exit code."""
    if not are_several():
        return alone(options)
    # Before torch is loaded: it warns at each start that it looks for weights without a slope.
    os.environ.setdefault("TORCH_CPP_LOG_LEVEL", "ERROR")
    from aeviz.core import joining
    from aeviz.core.compute.ranks import RanksLost, joined

    with joined() as ranks:
        assert ranks is not None  # noqa: S101 - there are several
        if not ranks.is_first:
            return _take_part(ranks, options)
        try:
            ranks.take_device(options.device or "auto")
            options.ranks = ranks
            return alone(options)
        except RanksLost as lost:
            raise TrainingError(f"{lost} Start it again.") from lost
        finally:
            joining.end(ranks)


def left_before(path: Path | None) -> Path | None:
    """The run at ``path`` if processes that ``torchrun`` had started before these left it, which is
    gone on with unasked. One that they had only just begun is begun anew."""
    writer = None if path is None or not is_started_again() else writer_of(path)
    if path is None or writer is None or not writer.launch or writer.launch != launch_name():
        return None
    if checkpoint_folders(path):
        return path
    storage.remove(*path.iterdir())
    return None


def _take_part(ranks: Ranks, options: argparse.Namespace) -> int:
    """What all processes but the first do."""
    import torch

    from aeviz.core import joining

    _leave_signals_to_the_first(ranks)
    try:
        ranks.take_device(options.device or "auto")
        torch.set_num_threads(thread_count(with_window=False, wanted=options.threads))
        joining.join(ranks, lambda name: _data(name, options))
    except AevizError:
        return FAILED
    except Exception as error:
        note_unexpected(error)
        return FAILED
    return INTERRUPTED if ranks.stop_wanted else DONE


def _leave_signals_to_the_first(ranks: Ranks) -> None:
    """Ask it to stop, which it does between two steps; a second signal ends this one at once."""
    asked = Asked()

    def stop(number: int, frame: FrameType | None) -> None:
        if asked.is_second(number):
            os._exit(INTERRUPTED)
        ranks.stop_wanted = True

    for number in ending_signals():
        signal.signal(number, stop)


def use_network(name: str) -> None:
    """Run the user's module. Raises :class:`RecipeError` if it makes no network."""
    from aeviz.core.models import own

    make = own.load(name).make
    if make is None:
        raise RecipeError(f"“{name}” has no function make(recipe) -> (encoder, decoder): add it.")
    own.use(make, name)


def _data(name: str, options: argparse.Namespace) -> AnyDataset:
    """The data that the first one names; the user's network, which is code, is made ready, too."""
    from aeviz.core.datasets import load

    if options.network:
        use_network(options.network)
    for path in (user_path(options.name), options.out):
        with suppress(AevizError):
            if path is not None and path.exists():
                with experiment.open_run(path) as source:
                    own = experiment.own_data(source.path)
                if own is not None and own.name == name:
                    return own
    return load(name, options.data_dir, fetch=True)
