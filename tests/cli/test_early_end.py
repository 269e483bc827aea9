"""Ctrl+C before a command has begun: an end without a word, whatever is being loaded."""

from __future__ import annotations

import subprocess
import sys

import pytest

START = """
import runpy, signal, sys

class Interrupted:
    def find_spec(name, path, target=None):
        if name == loading:
            signal.raise_signal(signal.SIGINT)

loading = sys.argv.pop(1)
sys.meta_path.insert(0, Interrupted)
runpy.run_module("aeviz", run_name="__main__", alter_sys=True)
"""


@pytest.mark.parametrize("loading", ["aeviz.core.datasets", "aeviz.cli.training.sweep"])
def test_it_is_130_without_a_word(loading: str) -> None:
    """In what the command line needs, and in the commands."""
    done = subprocess.run(
        [sys.executable, "-c", START, loading, "recipes"],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (done.returncode, done.stderr) == (130, "")
