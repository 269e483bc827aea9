"""``aeviz benchmark``: how fast aeviz is on this machine."""

from __future__ import annotations

import argparse

from aeviz.benchmark import add_options
from aeviz.cli.options import DONE
from aeviz.cli.output import show, show_json

__all__ = ["add_options", "run"]


def run(options: argparse.Namespace) -> int:
    from aeviz.benchmark import runner

    report = runner.run(options)
    if options.json:
        show_json(report.as_dict())
    else:
        show(report.as_text())
    return DONE
