"""Runs that are copied while they are written."""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import time
from collections import Counter
from pathlib import Path

from aeviz.core.base.errors import StorageError
from aeviz.core.messages.events import FrameReady
from aeviz.core.runs.live import onlookers
from aeviz.core.runs.live.following import Follower
from aeviz.core.runs.run import Run
from tests.campaign import world
from tests.campaign.oracle import check_messages, ended, forked
from tests.campaign.processes.kills import (
    train,
)
from tests.campaign.processes.programs import PATIENCE, consecutive
from tests.campaign.runner import Case, Fault, Part, Try


def _copies(folder: Path) -> Try:
    """A victim trains all the time, and somebody follows it, so that there are frames."""
    world.enter(folder)
    path, copy, errors = folder / "run", folder / "copy", folder / "errors"
    stack = contextlib.ExitStack()

    def begin() -> int:
        stack.close()
        for old in (path, copy):
            shutil.rmtree(old, ignore_errors=True)
        number, _ = stack.enter_context(forked(errors, lambda pipe: train(path, 2000, pipe)))
        end = time.monotonic() + PATIENCE
        while not list(path.glob("frames/*")) and time.monotonic() < end:
            time.sleep(0.05)
            with contextlib.suppress(StorageError):
                onlookers.ask(path)
        return number

    trainer = begin()

    def attempt(case: Case) -> Counter[str]:
        nonlocal trainer
        if case.number % 25 == 24 or os.waitpid(trainer, os.WNOHANG)[0]:
            trainer = begin()
        check_messages(errors)
        onlookers.ask(path)
        time.sleep(case.chance.uniform(0, 0.2))
        how = case.chance.choice(tuple(COPYING))
        if how != "synchronised" or case.chance.random() < 0.3:
            shutil.rmtree(copy, ignore_errors=True)
        COPYING[how](path, copy, case)
        return _read_copy(copy, folder, case) + Counter([how])

    return attempt


def _by_tree(path: Path, copy: Path, case: Case) -> None:
    with contextlib.suppress(shutil.Error):  # what it had listed is gone meanwhile
        shutil.copytree(path, copy)


def _by_command(path: Path, copy: Path, case: Case) -> None:
    subprocess.run(["cp", "-r", str(path), str(copy)], check=False, stderr=subprocess.DEVNULL)


def _file_by_file(path: Path, copy: Path, case: Case) -> None:
    """As programs do that keep a copy up to date: listed first, then read in blocks and put in its
    place; what is there already stays."""
    listed = sorted(Path(root, name) for root, _, names in os.walk(path) for name in names)
    if case.chance.random() < 0.5:
        case.chance.shuffle(listed)
    for file in listed:
        target = copy / file.relative_to(path)
        target.parent.mkdir(parents=True, exist_ok=True)
        with contextlib.suppress(FileNotFoundError), file.open("rb") as source:
            with (part := target.with_name(f".{target.name}.x7Qp")).open("wb") as written:
                while block := source.read(1 << 15):
                    written.write(block)
                    time.sleep(case.chance.choice((0, 0, 0, 0.002)))
            part.replace(target)


COPYING = {"tree": _by_tree, "cp -r": _by_command, "synchronised": _file_by_file}


def _read_copy(copy: Path, folder: Path, case: Case) -> Counter[str]:
    """All of it that is there opens; what was on its way is left out."""
    counts = Counter(["opened"])
    with Run.open(copy) as run:
        events = list(run.events())
        consecutive(events)
        for step in run.frame_steps():
            assert run.frame(int(step)).step == step
            counts["frames"] += 1
        if run.checkpoint_steps():
            run.stored_weights()
            counts["with weights"] += 1
        for event in Follower(run, tuple(events)).look():
            counts["followed with a frame"] += isinstance(event, FrameReady)
        for told in run.warnings:
            counts[_shape(told)] += 1
    if case.number % 50 == 7 and counts["with weights"]:
        more = int(run.checkpoint().epoch) + 1
        _go_on_with(copy, more, folder / "errors of the copy")
        counts["gone on with"] += 1
    return counts


def _shape(told: str) -> str:
    """What is said of a copy, which may be of several moments."""
    for kind in ("is incomplete", "from step"):
        if kind in told:
            return f"told: {kind}"
    raise Fault(told)


def _go_on_with(copy: Path, epochs: int, errors: Path) -> None:
    with forked(errors, lambda pipe: train(copy, epochs, pipe)) as (number, _):
        if code := ended(number):
            raise Fault(f"going on with a copy ended with {code}:\n{errors.read_text()[-3000:]}")
    with Run.open(copy) as run:
        assert run.checkpoint().epoch == epochs


PARTS = {"copies": Part(_copies, 1000, 120)}
