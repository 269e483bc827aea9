"""What this process takes of the machine: devices by name, threads, memory.

All of it is settled before torch is imported, so nothing here imports it.
"""

from __future__ import annotations

import ctypes
import os
import sys

DEVICES = ("auto", "cpu", "cuda", "mps")
"""What a run may be asked to train on; see :func:`aeviz.core.compute.device.choose`."""

SPINS = "10000"
"""Turns that a thread waits awake for the others: some ten microseconds."""

KEPT = 128 << 20
"""Bytes of freed memory that may stay at the end of each of malloc's arenas."""
LARGE = 32 << 20
"""Bytes from which a piece of memory is asked from the system and given back on its own."""

_TRIM_THRESHOLD, _MMAP_THRESHOLD = -1, -3
"""M_TRIM_THRESHOLD and M_MMAP_THRESHOLD of glibc's ``malloc.h``."""


def thread_count(with_window: bool, wanted: int | None = None) -> int:
    """How many threads torch may use: what is wanted, else all cores, one less with a window.

    Torch's threads wait for each other without sleeping, so a single one too many, beside a window
    that paints, makes training several times slower.
    """
    cores = os.cpu_count() or 1
    return wanted or (max(1, cores - 1) if with_window else cores)


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
