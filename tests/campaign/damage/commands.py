"""What the command line does wrong with a run."""

from __future__ import annotations

import contextlib
import io
import logging
import signal
from collections.abc import Iterator
from pathlib import Path
from types import FrameType

import numpy as np

from aeviz.cli.main import main
from aeviz.core.base import storage
from tests.campaign.damage.samples import SIDE

HANGS = 60
"""Seconds of a command that should take one."""


class _Hang(BaseException):
    """It took too long."""


@contextlib.contextmanager
def _limited(seconds: float) -> Iterator[None]:
    def late(number: int, frame: FrameType | None) -> None:
        raise _Hang

    before = signal.signal(signal.SIGALRM, late)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


class Unexpected(logging.Handler):
    """Gathers what the last handlers of the program had to catch."""

    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.found: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        text = logging.Formatter("%(message)s").format(record)
        self.found.append(text[-1500:])


@contextlib.contextmanager
def unexpected() -> Iterator[list[str]]:
    """What is logged as an error while this is active."""
    handler = Unexpected()
    logging.getLogger().addHandler(handler)
    try:
        yield handler.found
    finally:
        logging.getLogger().removeHandler(handler)


def commands(run: Path, other: Path, out: Path) -> Iterator[list[str]]:
    """The ways in which the command line reads a run; the last one goes on with it."""
    recipe = "keras-2d"
    with contextlib.suppress(Exception):
        named = storage.read_json(run / "run.json", 1 << 20)["recipe"]["name"]
        recipe = named if isinstance(named, str) else recipe
    picture = out / "picture.png"
    if not picture.exists():
        from PIL import Image

        Image.fromarray(np.eye(SIDE, dtype=np.uint8) * 255).save(picture)
    yield ["evaluate", str(run), "--json"]
    yield ["evaluate", str(run)]
    for kind, name in (("codes", "c.csv"), ("digits", "d.png"), ("metrics", "m.csv")):
        yield ["export", str(run), f"--{kind}", str(out / name), "--force"]
    yield ["export", str(run), "--samples", str(out / "s.png"), "--force"]
    film = ["--animation", str(out / "f.gif"), "--height", "240", "--most", "2", "--force"]
    yield ["export", str(run), *film]
    yield ["search", str(run), str(picture), "--as-is", "--count", "2"]
    yield ["compare", str(run), str(other)]
    yield ["train", recipe, "--resume", "--out", str(run), "--epochs", "2"]


def faults_of(run: Path, other: Path, out: Path) -> list[str]:
    """What the command line does wrong with a run: exceptions, hangs, tracebacks, odd codes."""
    faults = []
    for arguments in commands(run, other, out):
        words = " ".join(arguments[:1] + [a for a in arguments if a.startswith("--")])
        printed, told = io.StringIO(), io.StringIO()
        with (
            unexpected() as logged,
            contextlib.redirect_stdout(printed),
            contextlib.redirect_stderr(told),
        ):
            try:
                with _limited(HANGS):
                    code = main(arguments)
            except _Hang:
                faults.append(f"{words}: hangs")
                continue
            except SystemExit as leaving:
                code = -1 if leaving.code is None else int(leaving.code)
        if logged:
            faults.append(f"{words}: {logged[0]}")
        elif code not in (0, 1, 2) or "Traceback" in told.getvalue():
            faults.append(f"{words}: {code} {told.getvalue()}")
    return faults
