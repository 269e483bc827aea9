"""What every test gets: a home of its own, and no leftovers from or for its neighbours."""

from __future__ import annotations

import functools
import gc
import logging
import os
import signal
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# Several threads spin at barriers and get many times slower when anything else runs beside them.
os.environ.setdefault("OMP_NUM_THREADS", "1")
os.environ["AEVIZ_LANGUAGE"] = "en"
# Every worker and every child would compile all modules again, for seconds each. So nothing of
# aeviz is imported above.
sys.dont_write_bytecode = False
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
# How long one example takes says how busy the machine is, not whether the code is right.
settings.register_profile("aeviz", deadline=None)
settings.load_profile("aeviz")
# No power is lost here; tests of what is synced count the calls.
os.fsync = lambda _: None  # type: ignore[assignment]


@pytest.hookimpl(tryfirst=True)
def pytest_cmdline_main(config: pytest.Config) -> None:
    """Neighbours run in one worker, where they share what is made once for a module."""
    option = config.option
    if getattr(option, "numprocesses", None) and option.dist == "no":
        option.dist = "worksteal"


def pytest_collection_finish() -> None:
    """What was imported stays: nobody needs to look through it for garbage again and again."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(20_000, 20, 20)


@pytest.fixture(autouse=True)
def own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Settings, runs and caches of a test live in its own folder."""
    home = tmp_path / "home"
    monkeypatch.setenv("AEVIZ_HOME", str(home))
    return home


@pytest.fixture(autouse=True)
def one_thread() -> Iterator[None]:
    """Networks this small only wait for each other on several threads; who took more gives back."""
    _take_one_thread()
    yield
    _take_one_thread()


def _take_one_thread() -> None:
    torch = sys.modules.get("torch")
    # A window that is closed early is still importing it.
    if hasattr(torch, "get_num_threads") and torch.get_num_threads() > 1:
        torch.set_num_threads(1)


@pytest.fixture(scope="session")
def made_digits() -> Callable[[], object]:
    """Generates the built-in digits when it is called first."""
    from aeviz.core.datasets import builtin

    return functools.cache(builtin.generate)


@pytest.fixture(autouse=True)
def digits_made_once(made_digits: Callable[[], object], monkeypatch: pytest.MonkeyPatch) -> None:
    """A home without the built-in digits gets those that were made for another test."""
    monkeypatch.setattr("aeviz.core.datasets.builtin.generate", made_digits)


@pytest.fixture(autouse=True)
def no_unexpected_log(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """A warning or an error in the log fails the test, unless it called ``caplog.clear()``."""
    yield
    lines = [r.getMessage() for r in caplog.get_records("call") if r.levelno >= logging.WARNING]
    assert not lines, f"unexpected log lines: {lines}"


@pytest.fixture(autouse=True)
def no_thread_left() -> Iterator[None]:
    """A test may not leave a thread behind."""
    before = _threads()
    yield
    deadline = time.monotonic() + 10  # an import is not given up
    while (left := _threads() - before) and time.monotonic() < deadline:
        time.sleep(0.01)
    assert not left, f"threads left behind: {left}"


def _threads() -> set[threading.Thread]:
    """All threads but the stand-ins that Python keeps for ended threads of Qt that wrote a log."""
    return {t for t in threading.enumerate() if type(t).__name__ != "_DummyThread"}


@pytest.fixture(autouse=True)
def heard_signals() -> Iterator[None]:
    """Ctrl+C, an end and a closed terminal are heard of, here and in new processes, though the
    tests run by nohup or behind a shell's “&”."""
    usual = {signal.SIGINT: signal.default_int_handler}
    asked = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)
    before = {n: signal.signal(n, usual.get(n, signal.SIG_DFL)) for n in asked}
    yield
    for number, handler in before.items():
        signal.signal(number, handler)


@pytest.fixture(scope="session")
def mnist_folder() -> Path:
    """The folder with the real MNIST; tests that need it are skipped without it."""
    folder = os.environ.get("AEVIZ_DATA_DIR")
    if not folder:
        pytest.skip("AEVIZ_DATA_DIR does not name a folder with MNIST")
    return Path(folder)
