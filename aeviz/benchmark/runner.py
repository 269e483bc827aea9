"""Runs one benchmark in a home of its own and prints what it found."""

from __future__ import annotations

import argparse
import importlib
import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from aeviz.benchmark import BENCHMARKS
from aeviz.benchmark.report import Report


@dataclass(frozen=True)
class Options:
    """What a user asked for."""

    quick: bool = False
    peers: bool = False
    out: Path = Path()
    minutes: float = 10.0
    """That something is followed for."""


def run(arguments: argparse.Namespace) -> Report:
    """Run the benchmark ``arguments.name`` in a home of its own."""
    out = (arguments.out or Path()).absolute()
    options = Options(arguments.quick, arguments.peers, out, arguments.minutes or Options.minutes)
    options.out.mkdir(parents=True, exist_ok=True)
    with own_home():
        return measure(arguments.name, options)


def measure(name: str, options: Options) -> Report:
    """The report of one benchmark of :data:`BENCHMARKS`."""
    module = importlib.import_module(f"aeviz.benchmark.{BENCHMARKS[name][0]}")
    benchmark: Callable[[Options], Report] = module.measure
    return benchmark(options)


@contextmanager
def own_home() -> Iterator[Path]:
    """Settings, runs and caches in a folder that is thrown away; the user's stay untouched.

    The user's downloaded MNIST is still used.
    """
    from aeviz.core.data.family import mnist

    found = mnist.find(None)
    before = {name: os.environ.get(name) for name in ("AEVIZ_HOME", "AEVIZ_DATA_DIR")}
    with tempfile.TemporaryDirectory(prefix="aeviz-benchmark-") as folder:
        os.environ["AEVIZ_HOME"] = folder
        if found is not None:
            os.environ["AEVIZ_DATA_DIR"] = str(found)
        try:
            yield Path(folder)
        finally:
            for name, value in before.items():
                if value is None:
                    os.environ.pop(name, None)
                else:
                    os.environ[name] = value


def tell(text: str) -> None:
    """Say on standard error what is being measured."""
    print(text, file=sys.stderr, flush=True)
