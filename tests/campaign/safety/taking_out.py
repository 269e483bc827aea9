"""Every safety measure, taken out by hand: a test must fail.

It is done in a copy of the tree, one row of the tables at a time.
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from collections import Counter
from pathlib import Path

from tests.campaign.runner import Case, Fault, Part, Try
from tests.campaign.safety.coming_in import COMING_IN
from tests.campaign.safety.measure import Measure
from tests.campaign.safety.on_disk import ON_DISK

ROOT = Path(__file__).parents[3]
MEASURES = *ON_DISK, *COMING_IN
MINUTES = 10
"""That the tests of a measure may take."""


def _measures(folder: Path) -> Try:
    tree = folder / "tree"
    for name in ("aeviz", "tests", "resources"):
        shutil.copytree(ROOT / name, tree / name, symlinks=True)
    shutil.copy(ROOT / "pyproject.toml", tree)

    def attempt(case: Case) -> Counter[str]:
        if case.number >= len(MEASURES):
            return Counter()
        measure = MEASURES[case.number]
        path = tree / "aeviz" / measure.file
        whole = path.read_text()
        path.write_text(without(measure, whole))
        try:
            code, said = _tested(tree, measure.tests.split())
        finally:
            path.write_text(whole)
        if code is None:
            return Counter(["a test hangs"])
        if code in (-signal.SIGABRT, -signal.SIGSEGV):
            return Counter(["a test crashes"])
        if code != 1:
            raise Fault(f"no test fails without “{measure.code.strip()}” ({code}):\n{said[-1500:]}")
        return Counter(["a test fails"])

    return attempt


def without(measure: Measure, text: str) -> str:
    """A module's text with the measure taken out. Raises :class:`Fault` if it is not there once."""
    if text.count(measure.code) != 1:
        raise Fault(f"“{measure.code}” is {text.count(measure.code)} times in {measure.file}")
    return text.replace(measure.code, measure.instead)


def _tested(tree: Path, tests: list[str]) -> tuple[int | None, str]:
    """How pytest ended, None if it did not within its time, and what it said."""
    command = [sys.executable, "-m", "pytest", "-q", "-x", "-p", "no:cacheprovider"]
    paths = [str(Path("tests", test)) for test in tests]
    environment = {**os.environ, "PYTHONPATH": str(tree)}
    with subprocess.Popen(
        [*command, *paths],
        cwd=tree,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        start_new_session=True,
    ) as process:
        try:
            said, _ = process.communicate(timeout=60 * MINUTES)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            return None, "it hangs"
    return process.returncode, said


PARTS = {"measures": Part(_measures, len(MEASURES), 60 * MINUTES + 60)}
