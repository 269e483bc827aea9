"""Ends that no command foresees: Ctrl+C while it is loaded, and errors that nobody caught."""

from __future__ import annotations

import subprocess
import sys

import pytest

from aeviz.cli import recipes
from aeviz.cli.main import main

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


def test_an_error_that_nobody_caught_is_one_sentence(
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    caplog: pytest.LogCaptureFixture,
) -> None:
    def fail(_: object) -> int:
        raise ZeroDivisionError("odd")

    monkeypatch.setattr(recipes, "run", fail)
    assert main(["recipes"]) == 1
    said = capsys.readouterr().err
    assert said.startswith("aeviz: Something unexpected went wrong")
    assert said.count("\n") == 1
    assert "ZeroDivisionError" in caplog.text
    caplog.clear()
