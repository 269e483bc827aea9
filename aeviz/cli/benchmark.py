"""``aeviz benchmark``: how fast aeviz is on this machine."""

from __future__ import annotations

import argparse

from aeviz.benchmark import add_options

__all__ = ["add_options", "run"]


def run(options: argparse.Namespace) -> int:
    from aeviz.benchmark import runner

    return runner.run(options)
