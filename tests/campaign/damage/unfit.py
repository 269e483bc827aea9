"""Runs whose parts are whole, but do not fit each other: the cases of ``inconsistent``, by number.

Every part exchanged between runs of every kind, every number at its borders: refused, or opened
rightly, and no exception.
"""

from __future__ import annotations

import shutil
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from tests.campaign import world
from tests.campaign.damage.commands import faults_of
from tests.campaign.damage.inconsistent import cases
from tests.campaign.damage.samples import Case as Unfit
from tests.campaign.damage.samples import samples, tiny_images
from tests.campaign.runner import Case, Fault, Part, Try

SEED = 11
"""Of the order in which the cases come, so that few of them are of every kind."""


def _known(folder: Path) -> tuple[dict[str, Path], list[Unfit]]:
    from random import Random

    world.enter(folder)
    tiny_images().__enter__()  # for as long as this process lives
    known = samples(folder / "samples")
    found = list(cases(known))
    Random(SEED).shuffle(found)
    return known, found


def _checked(name: str, faults: list[str]) -> Counter[str]:
    if faults:
        raise Fault(f"{name}: {'; '.join(faults)[:3000]}")
    return Counter(["refused or opened rightly"])


def _commands(folder: Path) -> Try:
    known, found = _known(folder)

    def attempt(case: Case) -> Counter[str]:
        if case.number >= len(found):
            return Counter(["beyond the last case"])
        run = folder / "run"
        shutil.rmtree(run, ignore_errors=True)
        found[case.number].make(run)
        faults = faults_of(run, known["wide"], folder)
        return _checked(found[case.number].name, faults)

    return attempt


def _window(folder: Path) -> Try:
    from tests.campaign.damage.inconsistent_window import faults_in_window

    _, found = _known(folder)
    next_one: list[Unfit] = []

    def wanted() -> Iterator[Unfit]:
        while True:
            yield next_one.pop()

    looked = faults_in_window(wanted(), folder)

    def attempt(case: Case) -> Counter[str]:
        if case.number >= len(found):
            return Counter(["beyond the last case"])
        next_one.append(found[case.number])
        return _checked(*next(looked))

    return attempt


PARTS = {"commands": Part(_commands, 6000, 600), "window": Part(_window, 6000, 120)}
