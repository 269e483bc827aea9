"""Runs cases by the thousand in worker processes, and finds those that went wrong.

A case is known by its seed and number alone, so that it can be repeated. A worker that dies or
hangs is a fault of the case that it was in, and another one goes on behind it.
"""

from __future__ import annotations

import faulthandler
import multiprocessing
import resource
import shutil
import signal
import sys
import tempfile
import time
import traceback
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from multiprocessing.connection import Connection, wait
from pathlib import Path
from random import Random
from types import FrameType
from typing import Any, NamedTuple

MEGABYTES = 512
"""So much more memory than all cases before it a case may take."""
MOST = "most "
"""How names of figures begin of which the largest is kept, not the sum."""
_TELL_SECONDS = 0.5
_SHARED = Path("/dev/shm")  # noqa: S108 - a disk in memory, if the system has one


class Fault(Exception):  # noqa: N818 - the field's word
    """The program did what it must never do."""


class TooLong(BaseException):
    """The time of a case is over."""


class Case(NamedTuple):
    """What a case may use: its number, chance that follows from it, and a scratch folder."""

    number: int
    chance: Random
    folder: Path


Try = Callable[[Case], "Counter[str]"]
"""Tries one case; what came of it, counted. Raises anything if that is a fault."""


class Part(NamedTuple):
    """A campaign, or the part of one that can be run alone."""

    prepare: Callable[[Path], Try]
    """Called once in every worker, with a folder of its own."""
    count: int
    """Cases, if not told otherwise."""
    seconds: float = 10.0
    """That a case may take on a busy machine."""
    in_memory: bool = False
    """Its folder is in memory, where there is a disk of that kind: many small files are written."""


@dataclass
class Report:
    """What came of a part."""

    cases: int = 0
    outcomes: Counter[str] = field(default_factory=Counter)
    faults: list[tuple[int, str]] = field(default_factory=list)
    """Number of the case, and what went wrong."""
    seconds: float = 0.0

    def add(self, outcomes: Counter[str]) -> None:
        for name, value in outcomes.items():
            old = self.outcomes[name]
            self.outcomes[name] = max(old, value) if name.startswith(MOST) else old + value

    def line(self, name: str) -> str:
        counts = ", ".join(f"{key} {value:,}" for key, value in sorted(self.outcomes.items()))
        return (
            f"{name}: {self.cases:,} cases in {self.seconds:,.0f} s ({counts});"
            f" {len(self.faults)} faults"
        )


def tried(part: Part, attempt: Try, case: Case) -> tuple[Counter[str], str]:
    """What came of a case, and what went wrong or nothing."""
    peak = _peak()
    before = signal.signal(signal.SIGALRM, _ring)
    signal.setitimer(signal.ITIMER_REAL, part.seconds)
    try:
        outcomes = attempt(case)
    except TooLong:
        return Counter(), f"it took more than {part.seconds} s\n{traceback.format_exc()}"
    except Fault as fault:
        return Counter(), str(fault)
    except BaseException:
        return Counter(), f"an exception escaped\n{traceback.format_exc()}"
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
    grown = _peak() - peak
    # The first case imports what the others use.
    if grown > MEGABYTES and peak > MEGABYTES:
        return outcomes, f"it took {grown} MB"
    return outcomes, ""


def case_of(seed: int, number: int, folder: Path) -> Case:
    return Case(number, Random(f"{seed}/{number}"), folder)


def run_here(part: Part, folder: Path, seed: int, numbers: range) -> Report:
    """Try cases in this process, one after the other."""
    report, began = Report(), time.monotonic()
    attempt = part.prepare(folder)
    for number in numbers:
        outcomes, fault = tried(part, attempt, case_of(seed, number, folder))
        report.cases += 1
        report.add(outcomes)
        if fault:
            report.faults.append((number, fault))
    report.seconds = time.monotonic() - began
    return report


def run(name: str, part: Part, seed: int, count: int, minutes: float, jobs: int) -> Report:
    """Try ``count`` cases in ``jobs`` processes, for ``minutes`` at most; a line a minute."""
    report, began = Report(), time.monotonic()
    end = began + 60 * minutes
    next_line = began + 60
    workers = {_Worker(part, seed, first, count, jobs) for first in range(min(jobs, count))}
    try:
        while workers:
            ready = wait([worker.here for worker in workers], 0.2)
            for worker in list(workers):
                if worker.here in ready or worker.hangs():
                    workers.discard(worker)
                    workers |= set(worker.take(report))
            now = time.monotonic()
            report.seconds = now - began
            if now > next_line:
                next_line += 60
                print(report.line(name), flush=True)
            if now > end:
                for worker in workers:
                    worker.stop.value = 1
                end = now + 1e9
    finally:
        for worker in workers:
            worker.end()
    return report


class _Worker:
    """A process that tries every ``step``-th case from ``first`` on."""

    def __init__(self, part: Part, seed: int, first: int, count: int, step: int) -> None:
        self._numbers = range(first, count, step)
        self._part, self._seed, self._count = part, seed, count
        context = multiprocessing.get_context("fork")
        self.here, there = context.Pipe(duplex=False)
        self.number = context.RawValue("q", -1)
        self.stop = context.RawValue("b", 0)
        self._seen, self._since = -2, time.monotonic()
        place = _SHARED if part.in_memory and _SHARED.is_dir() else None
        self._folder = Path(tempfile.mkdtemp(prefix="campaign-", dir=place))
        arguments = (part, seed, self._numbers, self._folder, there, self.number, self.stop)
        self._process = context.Process(target=_work, args=arguments)
        self._process.start()
        there.close()

    def hangs(self) -> bool:
        """Whether a case has taken so long that no alarm can have ended it."""
        if self.number.value != self._seen:
            self._seen, self._since = self.number.value, time.monotonic()
        if time.monotonic() - self._since < 5 * self._part.seconds + 120:
            return False
        self._process.kill()
        return True

    def take(self, report: Report) -> Iterator[_Worker]:
        """Note what it tells; itself if it goes on, or who goes on behind a dead one."""
        told = self._told()
        if told is None:
            self.end()
            if self._process.exitcode:
                yield from self._after_death(report)
            return
        cases, outcomes, faults = told
        report.cases += cases
        report.add(outcomes)
        report.faults += faults
        for number, fault in faults:
            print(f"case {number}: {fault}", flush=True)
        yield self

    def _told(self) -> tuple[int, Counter[str], list[tuple[int, str]]] | None:
        try:
            told: tuple[int, Counter[str], list[tuple[int, str]]] = self.here.recv()
        except EOFError:
            return None
        return told

    def _after_death(self, report: Report) -> Iterator[_Worker]:
        """The case that it was in is to blame; another one goes on behind it."""
        number, fault = self.number.value, f"the process ended with {self._process.exitcode}"
        if number < 0:
            raise RuntimeError(f"{fault} before its first case")
        report.cases += 1
        report.faults.append((number, fault))
        print(f"case {number}: {fault}", flush=True)
        rest = self._numbers.step + number
        if rest < self._count and not self.stop.value:
            yield _Worker(self._part, self._seed, rest, self._count, self._numbers.step)

    def end(self) -> None:
        if self._process.is_alive():
            self._process.join(2)
            self._process.kill()
        self._process.join()
        shutil.rmtree(self._folder, ignore_errors=True)


def _work(
    part: Part, seed: int, numbers: range, folder: Path, there: Connection, at: Any, stop: Any
) -> None:
    """The life of a worker."""
    faulthandler.enable()
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    attempt = part.prepare(folder)
    report, told = Report(), time.monotonic()
    for number in numbers:
        at.value = number
        outcomes, fault = tried(part, attempt, case_of(seed, number, folder))
        report.cases += 1
        report.add(outcomes)
        if fault:
            report.faults.append((number, fault))
        if fault or stop.value or time.monotonic() - told > _TELL_SECONDS:
            there.send((report.cases, report.outcomes, report.faults))
            report, told = Report(), time.monotonic()
        if stop.value:
            break
    there.send((report.cases, report.outcomes, report.faults))
    there.close()
    sys.stdout.flush()


def _ring(number: int, frame: FrameType | None) -> None:
    raise TooLong


def _peak() -> int:
    """Megabytes that this process ever had in memory."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss >> 10
