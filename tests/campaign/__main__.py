"""``python -m tests.campaign NAME``: the long tests, each with any number of cases.

Prints a line a minute and what came of it last; ends with 1 if a fault was found. A fault is
repeated with its seed and ``--case``.
"""

from __future__ import annotations

import argparse
import importlib
import json
import os
import sys
import tempfile
from pathlib import Path

from tests.campaign.runner import Part, Report, run, run_here

CAMPAIGNS = {
    "kills": ("processes.kills",),
    "elsewhere": ("processes.ranks_killed", "processes.copies", "processes.sweeps"),
    "flips": ("damage.flips",),
    "fuzz": ("damage.fuzz",),
    "unfit": ("damage.unfit",),
    "gestures": ("play.gestures",),
    "closes": ("play.closes",),
    "safety": ("safety.taking_out",),
    "lessons": ("play.lessons",),
    "recipes": ("recipes",),
}
"""Of each its modules, below this package; a module has ``PARTS``: parts by name."""


def parts_of(name: str) -> dict[str, Part]:
    """Of a campaign, or the one part of it that is named behind a point."""
    campaign, _, only = name.partition(".")
    modules = (importlib.import_module(f"tests.campaign.{path}") for path in CAMPAIGNS[campaign])
    found = {key: part for module in modules for key, part in module.PARTS.items()}
    return {f"{campaign}.{key}": part for key, part in found.items() if only in ("", key)}


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.campaign", description=__doc__)
    parser.add_argument("name", help=f"NAME or NAME.PART; names are {', '.join(CAMPAIGNS)}")
    parser.add_argument("--count", type=int, help="cases of each part")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--minutes", type=float, default=600.0, help="at most, for each part")
    parser.add_argument("--jobs", type=int, default=1, help="processes at the same time")
    parser.add_argument("--case", type=int, help="only this one, in this process")
    parser.add_argument("--json", action="store_true", help="print the result as JSON, last")
    options = parser.parse_args()
    os.environ.update(OMP_NUM_THREADS="1", QT_QPA_PLATFORM="offscreen")
    reports: dict[str, Report] = {}
    for name, part in parts_of(options.name).items():
        if options.case is not None:
            with tempfile.TemporaryDirectory(prefix="campaign-") as folder:
                numbers = range(options.case, options.case + 1)
                reports[name] = run_here(part, Path(folder), options.seed, numbers)
            for number, fault in reports[name].faults:
                print(f"case {number}: {fault}")
        else:
            count = options.count or part.count
            reports[name] = run(name, part, options.seed, count, options.minutes, options.jobs)
        print(reports[name].line(name), flush=True)
    if options.json:
        print(json.dumps({name: vars(report) for name, report in reports.items()}))
    return 1 if any(report.faults for report in reports.values()) else 0


if __name__ == "__main__":
    sys.exit(main())
