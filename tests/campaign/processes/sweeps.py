"""Sweeps by a command that is killed."""

from __future__ import annotations

import contextlib
import shutil
import subprocess
from collections import Counter
from pathlib import Path

from tests.campaign import world
from tests.campaign.processes.programs import KILLS, started
from tests.campaign.runner import Case, Fault, Part, Try


def _sweep(folder: Path, name: str) -> list[str]:
    """Twelve short runs and their table."""
    values = "learning_rate=0.01,0.003", "code_size=2,4", "steps=20", "encoder_layers=16"
    settings = [part for value in values for part in ("--set", value)]
    places = ["--out", str(folder / name), "--csv", str(folder / f"{name}.csv"), "--json"]
    often = ["--seeds", "0-2", "--jobs", "2", "--threads", "1"]
    return ["aeviz", "sweep", "keras-2d", "--dataset", "builtin", *settings, *often, *places]


def _table(folder: Path, name: str) -> tuple[bytes, bytes]:
    """The sweep is made, or gone on with; its CSV and what it printed as JSON."""
    with started(folder / "errors", _sweep(folder, name)) as child:
        if child.wait():
            raise Fault((folder / "errors").read_text())
    printed = (folder / "errors").read_bytes()
    return (folder / f"{name}.csv").read_bytes(), printed[printed.index(b"{") :]


def _sweeps(folder: Path) -> Try:
    world.enter(folder)
    expected = _table(folder, "straight")

    def attempt(case: Case) -> Counter[str]:
        shutil.rmtree(folder / "killed", ignore_errors=True)
        counts: Counter[str] = Counter()
        for _ in range(KILLS + 1):
            with contextlib.suppress(Fault):  # the runs that it had begun go on, and are waited for
                with started(folder / "errors", _sweep(folder, "killed")) as child:
                    with contextlib.suppress(subprocess.TimeoutExpired):
                        child.wait(case.chance.uniform(5, 40))
                    counts["killed"] += child.poll() is None
                    child.kill()
                    child.wait()
                    if case.chance.random() < 0.5:
                        child.mark = "spared"  # type: ignore[attr-defined]
        if _table(folder, "killed") != expected:
            raise Fault("the table differs from that of an undisturbed sweep")
        return counts + Counter(["same table"])

    return attempt


PARTS = {"sweep": Part(_sweeps, 4, 1800)}
