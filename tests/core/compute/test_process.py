"""What is set before torch is imported: how threads wait, and what becomes of freed memory."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from unittest.mock import ANY

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
    for _ in range(20):
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
    pages = 20 * 16 * (2 << 20) // os.sysconf("SC_PAGE_SIZE")
    assert pages_taken("keep") < pages / 100
    # What the user set stays: here, to give all back at once.
    given_back = {"MALLOC_MMAP_THRESHOLD_": "65536", "MALLOC_TRIM_THRESHOLD_": "65536"}
    assert pages_taken("keep", **given_back) > pages / 2
    names = "glibc.malloc.mmap_threshold=65536:glibc.malloc.trim_threshold=65536"
    assert pages_taken("keep", GLIBC_TUNABLES=names) > pages / 2


def test_memory_can_be_given_back_anywhere() -> None:
    process.give_back_memory()
    process.give_back_memory()


# --- threads ----------------------------------------------------------------------------------


@pytest.fixture
def nothing_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("OMP_NUM_THREADS", "MKL_NUM_THREADS"):
        monkeypatch.delenv(name, raising=False)


@pytest.mark.usefixtures("nothing_asked")
def test_a_window_leaves_a_core_to_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(process, "cores_to_use", lambda: 4)
    assert process.thread_count(with_window=False) == 4
    assert process.thread_count(with_window=True) == 3
    assert process.thread_count(with_window=True, wanted=7) == 7


@pytest.mark.parametrize("name", ["OMP_NUM_THREADS", "MKL_NUM_THREADS"])
@pytest.mark.usefixtures("nothing_asked")
def test_variables_say_how_many_threads_and_options_win(
    monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    usual = process.thread_count(with_window=False)
    for text, threads in {"5": 5, " 6,2": 6, "0": usual, "-1": usual, "many": usual}.items():
        monkeypatch.setenv(name, text)
        assert process.thread_count(with_window=False) == threads
        assert process.thread_count(with_window=True) == (threads if threads != usual else ANY)
        assert process.thread_count(with_window=True, wanted=9) == 9


def group(root: Path, name: str, **files: str) -> None:
    folder = root / "sys/fs/cgroup" / name
    folder.mkdir(parents=True, exist_ok=True)
    for file, text in files.items():
        (folder / file.replace("__", ".")).write_text(text)


@pytest.mark.skipif(not hasattr(os, "sched_getaffinity"), reason="needs affinity")
def test_the_quota_of_a_container_counts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "sched_getaffinity", lambda _: set(range(8)))
    (tmp_path / "proc/self").mkdir(parents=True)
    mine = tmp_path / "proc/self/cgroup"
    assert process.cores_to_use(tmp_path) == 8  # no groups at all
    mine.write_text("12:cpu,cpuacct:/docker/abc\n1:cpuset:/\n0::/user/me\nnonsense\n")
    assert process.cores_to_use(tmp_path) == 8
    group(tmp_path, "user/me", cpu__max="max 100000\n")
    assert process.cores_to_use(tmp_path) == 8
    group(tmp_path, "user", cpu__max="650000 100000\n")  # of a group above
    assert process.cores_to_use(tmp_path) == 6
    group(tmp_path, "user/me", cpu__max="350000 100000\n")
    assert process.cores_to_use(tmp_path) == 3
    group(tmp_path, "cpu,cpuacct", cpu__cfs_quota_us="-1\n", cpu__cfs_period_us="100000\n")
    assert process.cores_to_use(tmp_path) == 3
    # Seen from inside, the container's own group is at the root.
    group(tmp_path, "cpu,cpuacct", cpu__cfs_quota_us="200000\n", cpu__cfs_period_us="100000\n")
    assert process.cores_to_use(tmp_path) == 2
    group(tmp_path, "cpu/docker/abc", cpu__cfs_quota_us="5000\n", cpu__cfs_period_us="100000\n")
    assert process.cores_to_use(tmp_path) == 1
    monkeypatch.setattr(os, "sched_getaffinity", lambda _: {3})
    assert process.cores_to_use(Path("/nowhere")) == 1


THREADS = """
import os, sys
os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
from aeviz.cli.main import main
code = main(sys.argv[1:])
import torch
print(torch.get_num_threads())
sys.exit(code)
"""


@pytest.mark.skipif(not hasattr(os, "sched_setaffinity"), reason="needs affinity")
@pytest.mark.usefixtures("nothing_asked")
@pytest.mark.parametrize(
    ("variables", "options", "threads"),
    [({}, [], 1), ({"OMP_NUM_THREADS": "3"}, [], 3), ({"OMP_NUM_THREADS": "3"}, ["2"], 2)],
)
def test_training_uses_the_cores_that_it_was_given(
    variables: dict[str, str], options: list[str], threads: int
) -> None:
    asked = ["train", "line-regressor", "--epochs", "1", *(f"--threads={n}" for n in options)]
    done = subprocess.run(
        [sys.executable, "-c", THREADS, *asked],
        env=os.environ | variables,
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout == f"{threads}\n"
