"""What is set before torch is imported: how threads wait, and what becomes of freed memory."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from aeviz.cli.main import main
from aeviz.core.compute import process


def test_threads_do_not_stay_awake_for_long_unless_the_person_says_so(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for name in ("OMP_WAIT_POLICY", "GOMP_SPINCOUNT"):
        monkeypatch.setenv(name, "")  # so that it is put back in the end
        monkeypatch.delenv(name)
    main(["recipes"])
    assert os.environ["GOMP_SPINCOUNT"] == process.SPINS
    monkeypatch.delenv("GOMP_SPINCOUNT")
    monkeypatch.setenv("OMP_WAIT_POLICY", "PASSIVE")
    main(["recipes"])
    assert "GOMP_SPINCOUNT" not in os.environ


PIECES = """
import resource
import sys

import numpy as np

from aeviz.core.compute import process

if "keep" in sys.argv:
    process.keep_freed_memory()


def work():
    for _ in range(50):
        pieces = [np.ones(1 << 18) for _ in range(16)]  # too small for large pages
        del pieces


work()
before = resource.getrusage(resource.RUSAGE_SELF).ru_minflt
work()
print(resource.getrusage(resource.RUSAGE_SELF).ru_minflt - before)
"""


def pages_taken(*arguments: str, **variables: str) -> int:
    """Pages that a process takes from the system while it frees and takes the same memory again."""
    kept = {k: v for k, v in os.environ.items() if "MALLOC" not in k and k != "GLIBC_TUNABLES"}
    done = subprocess.run(
        [sys.executable, "-c", PIECES, *arguments],
        env={**kept, **variables},
        capture_output=True,
        text=True,
        check=True,
    )
    return int(done.stdout)


@pytest.mark.skipif(process._glibc() is None, reason="memory of other systems is left as it is")
def test_freed_memory_is_taken_again_without_asking_the_system() -> None:
    pages = 50 * 16 * (2 << 20) // os.sysconf("SC_PAGE_SIZE")
    assert pages_taken("keep") < pages / 100
    # What the user set stays: here, to give all back at once.
    given_back = {"MALLOC_MMAP_THRESHOLD_": "65536", "MALLOC_TRIM_THRESHOLD_": "65536"}
    assert pages_taken("keep", **given_back) > pages / 2
    names = "glibc.malloc.mmap_threshold=65536:glibc.malloc.trim_threshold=65536"
    assert pages_taken("keep", GLIBC_TUNABLES=names) > pages / 2


def test_memory_can_be_given_back_anywhere() -> None:
    process.give_back_memory()
    process.give_back_memory()
