"""After a crash of the window the next start says where its report is, once."""

from __future__ import annotations

import os
import signal
import subprocess
from pathlib import Path

import pytest

from aeviz.core.base.paths import log_folder
from aeviz.ui.window.crash_report import MOST, CrashReport
from tests import children

PROGRAM = """
import os, signal, sys
from aeviz.ui import app
def watch(window):
    def told():
        print(window.message_bar.text, flush=True)
        {then}
    window.shell.first_painted.connect(told)
sys.exit(app.run(["aeviz", "--recipe", "keras-2d", "--dataset", "builtin"], watch))
"""


def _start(then: str) -> subprocess.CompletedProcess[str]:
    return children.run(["-c", PROGRAM.format(then=then)])


@pytest.mark.parametrize("number", [signal.SIGABRT, signal.SIGSEGV])
def test_a_crash_is_reported_by_the_next_start_and_only_by_that(number: signal.Signals) -> None:
    crashed = _start(f"os.kill(os.getpid(), {int(number)})")
    assert (crashed.returncode, crashed.stdout) == (-number, "\n")
    after = _start("window.close()")
    assert after.returncode == 0, after.stderr
    (report,) = log_folder().glob("crash-*.txt")
    assert str(report) in after.stdout
    assert "nothing was sent" in after.stdout
    assert "in told" in report.read_text()
    later = _start("window.close()")
    assert (later.returncode, later.stdout) == (0, "\n")
    assert list(log_folder().glob("crash-*")) == [report]


def test_the_message_stays_when_a_run_is_opened() -> None:
    _start("os.abort()")
    then = "window.shell.dismiss(); print(window.message_bar.text); window.close()"
    first, second, *_ = _start(then).stdout.splitlines()
    assert first == second != ""


def test_reports_of_living_processes_are_left_alone_and_old_ones_go(tmp_path: Path) -> None:
    alive, gone = tmp_path / f"crash-{os.getppid()}.log", tmp_path / "crash-999999999.log"
    for path in (alive, gone, tmp_path / "crash-odd.log"):
        path.touch()
    for number in range(MOST + 3):
        (tmp_path / f"crash-1-{number}.txt").write_text("old")
    report = CrashReport(tmp_path)
    assert report.earlier is None
    report.close()
    assert sorted(p.name for p in tmp_path.glob("*.log")) == [alive.name]
    assert len(list(tmp_path.glob("*.txt"))) == MOST


def test_without_a_folder_there_is_no_report_and_no_error(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    CrashReport(tmp_path / "file" / "logs").close()
