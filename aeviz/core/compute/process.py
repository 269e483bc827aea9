"""What this process takes of the machine: devices by name, threads, memory.

All of it is settled before torch is imported, so nothing here imports it.
"""

from __future__ import annotations

import contextlib
import ctypes
import math
import os
import signal
import sys
import time
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

DEVICES = ("auto", "cpu", "cuda", "mps")
"""What a run may be asked to train on; see :func:`aeviz.core.compute.device.choose`."""

MOST_THREADS = 1024
"""More than this nobody means, and no run is believed to have had."""

SPINS = "10000"
"""Turns that a thread waits awake for the others: some ten microseconds."""

KEPT = 128 << 20
"""Bytes of freed memory that may stay at the end of each of malloc's arenas."""
LARGE = 32 << 20
"""Bytes from which a piece of memory is asked from the system and given back on its own."""

TOGETHER = 1.0
"""Seconds in which one request for an end may arrive on several ways."""

_TRIM_THRESHOLD, _MMAP_THRESHOLD = -1, -3
"""M_TRIM_THRESHOLD and M_MMAP_THRESHOLD of glibc's ``malloc.h``."""


def thread_count(with_window: bool, wanted: int | None = None) -> int:
    """How many threads torch may use: what is wanted, else what ``OMP_NUM_THREADS`` says, else one
    for each core that this process may use, one less with a window.

    Torch's threads wait for each other without sleeping, so a single one too many, beside a window
    that paints, makes training several times slower.
    """
    if asked := wanted or _asked():
        return asked
    cores = cores_to_use()
    return max(1, cores - 1) if with_window else cores


def _asked() -> int:
    """What the user's variables say, as OpenMP and torch read them; 0 if nothing sensible."""
    for name in ("OMP_NUM_THREADS", "MKL_NUM_THREADS"):
        # A list has a number for each level of nesting: ours is the outermost.
        text = os.environ.get(name, "").split(",")[0].strip()
        if text.isascii() and text.isdecimal() and 1 <= int(text) <= MOST_THREADS:
            return int(text)
    return 0


def cores_to_use(root: Path = Path("/")) -> int:
    """Cores that the system lets this process use: by its affinity and its container's quota.

    Of a quota with a fraction the whole part counts: threads that wait for each other all stop when
    one of them has used the time up. ``root`` is where the system's files are.
    """
    if hasattr(os, "sched_getaffinity"):
        cores = len(os.sched_getaffinity(0))
    else:  # macOS and Windows
        cores = os.cpu_count() or 1
    return max(1, min([cores, *(int(quota) for quota in _quotas(root))]))


def _quotas(root: Path) -> Iterator[float]:
    """Cores' worth of time that control groups leave this process, version 1 and 2.

    A group is held by those above it, too. Inside a container its own group may be mounted at the
    root, whatever path the process is told.
    """
    try:
        groups = (root / "proc/self/cgroup").read_text().splitlines()
    except (OSError, ValueError):
        return
    for _, controllers, name in (line.split(":", 2) for line in groups if line.count(":") >= 2):
        if controllers and "cpu" not in controllers.split(","):
            continue
        mounts = (controllers, "cpu") if controllers else ("", "unified")
        for mount in dict.fromkeys(mounts):
            group = PurePosixPath(name.lstrip("/"))
            for above in (group, *group.parents):
                yield from _quota(root / "sys/fs/cgroup" / mount / above)


def _quota(group: Path) -> Iterator[float]:
    """The quota of one group, if it has one: ``cpu.max`` or ``cpu.cfs_quota_us`` over a period."""
    with contextlib.suppress(OSError, ValueError, ZeroDivisionError):
        time, period = (group / "cpu.max").read_text().split()
        yield float(time) / float(period)  # “max” is no number: no quota
    with contextlib.suppress(OSError, ValueError, ZeroDivisionError):
        time, period = ((group / f"cpu.cfs_{n}_us").read_text() for n in ("quota", "period"))
        if float(time) > 0:
            yield float(time) / float(period)


def hold_threads() -> None:
    """Let torch, once it is imported, and child processes start no more threads than there are
    cores to use. It knows affinity, but no quota. What the user set stays.
    """
    if not _asked():
        os.environ["OMP_NUM_THREADS"] = str(thread_count(with_window=False))


def are_several() -> bool:
    """Whether a launcher such as ``torchrun`` has started this process as one of several."""
    count = os.environ.get("WORLD_SIZE", "")
    return count.isdecimal() and int(count) > 1 and "RANK" in os.environ


def launch_name() -> str:
    """What tells the processes that one ``torchrun`` starts, and starts again, from those of
    others; nothing without one."""
    name = os.environ.get("TORCHELASTIC_RUN_ID", "")
    return f"process {os.getppid()}" if name == "none" else name[:255]


def is_started_again() -> bool:
    """Whether ``torchrun`` has started this process in the place of one that failed."""
    return os.environ.get("TORCHELASTIC_RESTART_COUNT", "0") not in ("", "0")


def ending_signals() -> tuple[signal.Signals, ...]:
    """Signals that ask for an end in order: a training is saved first.

    A terminal that is closed hangs up. What was ignored by who started this process is ignored
    further on: hanging up under ``nohup``, Ctrl+C behind a shell's ``&``.
    """
    known = (getattr(signal, name, None) for name in ("SIGINT", "SIGTERM", "SIGHUP"))
    return tuple(n for n in known if n is not None and signal.getsignal(n) != signal.SIG_IGN)


class Asked:
    """The signals by which this process was asked for an end: a second one ends it at once.

    Several within :data:`TOGETHER` are one: terminals, service managers and launchers tell each
    process, and a parent tells its children once more. A closed terminal is told of by the shell
    and by the system: any number of these are no more than one.
    """

    def __init__(self) -> None:
        self._first = math.inf

    def is_second(self, number: int) -> bool:
        """Note a signal of this number; whether it ends the process at once."""
        now = time.monotonic()
        self._first = min(self._first, now)
        return number != getattr(signal, "SIGHUP", None) and now - self._first > TOGETHER


def set_up() -> None:
    """Set how threads wait and how memory is kept; twice does no harm."""
    wait_politely()
    keep_freed_memory()


def wait_politely() -> None:
    """Let torch's threads wait for each other awake only for a moment.

    By default those of GNU's OpenMP stay awake for milliseconds: beside another busy program, two
    of them on two cores made training ten times slower than they do now. Sleeping at once, which
    ``OMP_WAIT_POLICY=PASSIVE`` means, costs a third or more of the speed of a quiet machine. What
    the user set stays.
    """
    if not {"OMP_WAIT_POLICY", "GOMP_SPINCOUNT"} & os.environ.keys():
        os.environ["GOMP_SPINCOUNT"] = SPINS


def keep_freed_memory() -> None:
    """Let glibc keep what a training step frees, for the next step.

    By default it gives large pieces back to the system at once, and a step that takes them again
    spends up to a third of its time on getting them page by page. Other systems' memory is left as
    it is, and so is what the user set.
    """
    if glibc := _glibc():
        for name, option, size in (
            ("trim_threshold", _TRIM_THRESHOLD, KEPT),
            ("mmap_threshold", _MMAP_THRESHOLD, LARGE),
        ):
            tuned = f"glibc.malloc.{name}" in os.environ.get("GLIBC_TUNABLES", "")
            if not tuned and f"MALLOC_{name.upper()}_" not in os.environ:
                glibc.mallopt(option, size)


def give_back_memory() -> None:
    """Give the system what glibc keeps for later: at the end of a training, for example."""
    if glibc := _glibc():
        glibc.malloc_trim(0)


def _glibc() -> ctypes.CDLL | None:
    if not sys.platform.startswith("linux"):
        return None
    library = ctypes.CDLL(None)
    return library if hasattr(library, "mallopt") and hasattr(library, "malloc_trim") else None
