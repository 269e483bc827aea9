"""Children that are forked are as those that are started."""

from __future__ import annotations

import os
import signal
import subprocess
from pathlib import Path

import pytest

from tests import children

SAY = """
import os, sys
print(__name__, sys.argv, os.getcwd(), os.environ["SEEN"], sys.stdin.read() == "", sep="|")
print("oh", file=sys.stderr)
sys.exit(7)
"""
WAIT = "import sys, time; print(sys.stdin.readline(), end='', flush=True); time.sleep(1000)"


def test_it_has_its_own_arguments_folder_variables_streams_and_code(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("SEEN", "yes")
    done = children.run(["-c", SAY, "a", "b"])
    assert done.stdout == f"__main__|['-c', 'a', 'b']|{tmp_path}|yes|True\n"
    assert (done.stderr, done.returncode) == ("oh\n", 7)
    failed = children.run(["-m", "aeviz", "evaluate", "nothing"])
    assert (failed.stdout, failed.returncode) == ("", 1)
    assert failed.stderr.startswith("aeviz: ")


def test_it_is_heard_spoken_to_and_killed() -> None:
    with children.start(["-c", WAIT], ["stdin", "stdout"]) as one:
        with children.start(["-c", WAIT], ["stdin", "stdout"]) as other:
            print("hello", file=one.stdin, flush=True)
            assert one.stdout.readline() == "hello\n"
            assert one.poll() is None
            with pytest.raises(subprocess.TimeoutExpired):
                one.wait(0.01)
            one.kill()
            assert one.wait() == -signal.SIGKILL
            assert other.poll() is None
            os.kill(other.pid, signal.SIGTERM)
            assert other.wait() == -signal.SIGTERM
