"""Real programs, as ``torchrun`` and a shell start them, and how far their runs have come."""

from __future__ import annotations

import contextlib
import itertools
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from aeviz.core.messages.events import Event, StepsDone
from aeviz.core.runs import layout
from tests.campaign.runner import Fault

KILLS = 4
"""Of one run, at most."""
PATIENCE = 300.0
"""Seconds that a program has to begin, or to end when one of its processes is gone."""
_MARK = "AEVIZ_CAMPAIGN"
"""A variable by which processes of a case are known, whoever their parent is."""


@contextlib.contextmanager
def started(errors: Path, program: Sequence[str]) -> Iterator[subprocess.Popen[bytes]]:
    """A program whose messages go into a file. At the end none of its processes may be left."""
    mark = f"{os.getpid()}-{time.monotonic_ns()}"
    environment = os.environ | {_MARK: mark, "OMP_NUM_THREADS": "1"}
    with errors.open("wb") as file:
        child = subprocess.Popen(
            [sys.executable, "-m", *program], env=environment, stdout=file, stderr=file
        )
    child.mark = mark  # type: ignore[attr-defined]
    try:
        yield child
        if left := processes(child.mark):  # type: ignore[attr-defined]
            raise Fault(f"processes left: {left}")
    finally:
        child.kill()
        child.wait()
        for number in processes(child.mark):  # type: ignore[attr-defined]
            with contextlib.suppress(ProcessLookupError):
                os.kill(number, signal.SIGKILL)


def processes(mark: str) -> dict[int, Mapping[str, str]]:
    """Numbers and variables of the living processes with this mark."""
    found = {}
    for entry in os.scandir("/proc"):
        with contextlib.suppress(OSError, ValueError):
            lines = Path(entry.path, "environ").read_bytes().decode(errors="replace").split("\0")
            variables = dict(line.split("=", 1) for line in lines if "=" in line)
            if variables.get(_MARK) == mark:
                found[int(entry.name)] = variables
    return found


def newest(path: Path) -> int:
    """The newest checkpoint that is whole; -1 for none."""
    whole = [f for f in layout.children(path / "checkpoints") if (f / "manifest.json").exists()]
    return max((int(folder.name) for folder in whole if folder.name.isdecimal()), default=-1)


def consecutive(events: Iterable[Event]) -> list[StepsDone]:
    """Those of steps, of which none is missing and none there twice."""
    steps = [event for event in events if isinstance(event, StepsDone)]
    for before, after in itertools.pairwise(steps):
        if after.first != before.last + 1:
            raise Fault(f"after step {before.last} comes step {after.first}")
    return steps
