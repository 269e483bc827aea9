"""Memory of the window: idle, and what a long run with all panels open adds."""

from __future__ import annotations

import json
import subprocess
import sys

from aeviz.benchmark.report import Report, Row, resident_mb
from aeviz.benchmark.runner import Options, tell
from aeviz.core.base.errors import AevizError
from aeviz.core.compute import process
from aeviz.core.compute.child import module_arguments

RECIPE = "bottleneck-2d"
WARM = 0.1
"""Share of the steps after which growth is counted: by then everything was used once."""


def measure(options: Options) -> Report:
    """One window in a process of its own."""
    return measured(2_000 if options.quick else 100_000)


def measured(steps: int) -> Report:
    """The same for so many optimiser steps."""
    tell(f"memory: {steps:,} steps with all panels open")
    child = subprocess.run(  # noqa: S603 - our own module
        [sys.executable, *module_arguments("aeviz.benchmark.memory"), str(steps)],
        stdout=subprocess.PIPE,
        text=True,
        check=False,
    )
    if child.returncode:
        raise AevizError("The window could not be started: the reason is above.")
    said = json.loads(child.stdout)
    growth = said["end_mb"] - said["warm_mb"]
    return Report(
        "memory",
        "",
        [
            Row("idle, everything loaded", [said["idle_mb"]], "MB"),
            Row(f"after {round(steps * WARM):,} steps", [said["warm_mb"]], "MB"),
            Row(f"after {steps:,} steps", [said["end_mb"]], "MB"),
            Row("growth between them", [growth], "MB"),
        ],
        {"idle_mb": said["idle_mb"], "growth_mb": growth, "steps": steps},
        ["Resident memory of the whole process, MB of 10⁶ bytes."],
    )


def _be_measured(steps: int) -> None:
    """What runs in the process of its own."""
    process.set_up()
    from aeviz.benchmark.rivals.material import endless_recipe
    from aeviz.benchmark.window import stage

    with stage(RECIPE) as opened:
        opened.run_for(2.0)
        said = {"idle_mb": resident_mb()}
        opened.train(endless_recipe(RECIPE))
        opened.wait_for(lambda: opened.steps >= steps * WARM, "a tenth of the steps", None)
        said["warm_mb"] = resident_mb()
        opened.wait_for(lambda: opened.steps >= steps, "all steps", None)
        said["end_mb"] = resident_mb()
    print(json.dumps(said), flush=True)


if __name__ == "__main__":
    _be_measured(int(sys.argv[1]))
