"""``aeviz benchmark``: how fast aeviz is on this machine."""

from __future__ import annotations

import argparse

from aeviz.benchmark import add_options as add_benchmark_options
from aeviz.cli.options import Commands


def add_options(commands: Commands) -> None:
    """The command and what it takes."""
    parser = commands.add_parser("benchmark", help="how fast aeviz is on this machine")
    add_benchmark_options(parser)
    parser.set_defaults(command=run)


def run(options: argparse.Namespace) -> int:
    """Measure, in a home of its own."""
    from aeviz.benchmark import runner

    return runner.run(options)
