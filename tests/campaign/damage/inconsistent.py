"""Runs whose parts are each sealed and whole, but do not fit each other.

:func:`cases` lists them: every part exchanged between every two runs of different kinds, and every
number that a run holds at its borders. Each case makes its run in a folder of its own.
"""

from __future__ import annotations

import itertools
import shutil
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from pathlib import Path

from aeviz.core.base import storage
from tests.campaign.damage.borders import at_borders
from tests.campaign.damage.samples import Case
from tests.campaign.damage.sealing import lines_of, new_journal, new_probe, resealed, rewritten


def _exchange_recipe(run: Path, other: Path) -> None:
    wanted = storage.read_json(other / "run.json", 1 << 20)["recipe"]
    rewritten(run / "run.json", lambda about: about.update(recipe=wanted))


def _exchange_probe(run: Path, other: Path) -> None:
    new_probe(run, (other / "probe.safetensors").read_bytes())


def _exchange_folder(name: str, run: Path, other: Path) -> None:
    shutil.rmtree(run / name)
    shutil.copytree(other / name, run / name)


def _exchange_journal(run: Path, other: Path) -> None:
    new_journal(run, lines_of(other))


def _exchange_member(name: str, run: Path, other: Path) -> None:
    source = max((other / "checkpoints").iterdir()) / name
    for folder in (run / "checkpoints").iterdir():
        shutil.copy(source, folder / name)
        resealed(folder)


def _exchange_details(run: Path, other: Path) -> None:
    wanted = storage.read_json(other / "run.json", 1 << 20)["details"]
    rewritten(run / "run.json", lambda about: about.update(details=wanted))


PARTS: dict[str, Callable[[Path, Path], None]] = {
    "recipe": _exchange_recipe,
    "details": _exchange_details,
    "probe": _exchange_probe,
    "journal": _exchange_journal,
    "frames": partial(_exchange_folder, "frames"),
    "checkpoints": partial(_exchange_folder, "checkpoints"),
    "weights": partial(_exchange_member, "model.safetensors"),
    "optimiser": partial(_exchange_member, "optimiser.safetensors"),
    "progress": partial(_exchange_member, "progress.json"),
}


def exchanged(known: Mapping[str, Path]) -> Iterator[Case]:
    """Every part of every run taken from every other run."""
    for (name, run), (other, source) in itertools.permutations(known.items(), 2):
        for part, exchange in PARTS.items():

            def make(
                folder: Path,
                run: Path = run,
                source: Path = source,
                exchange: Callable[[Path, Path], None] = exchange,
            ) -> None:
                shutil.copytree(run, folder)
                exchange(folder, source)

            yield Case(f"{name} with the {part} of {other}", make)


def cases(known: Mapping[str, Path]) -> Iterator[Case]:
    """All of them. ``known`` are :func:`samples`."""
    yield from exchanged(known)
    yield from at_borders(known)
