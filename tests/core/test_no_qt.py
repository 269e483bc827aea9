"""The core and the command line never load Qt."""

from __future__ import annotations

import os
import pkgutil
import subprocess
import sys

import pytest

import aeviz.core

SCRIPT = """
import importlib, sys
for name in sys.argv[1:]:
    importlib.import_module(name)
print(sorted(m for m in sys.modules if m.partition(".")[0] in ("PySide6", "pyqtgraph")))
"""


def _loaded(*modules: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT, *modules], capture_output=True, text=True, check=True
    )
    return done.stdout.strip()


def test_core_and_command_line_load_no_qt() -> None:
    found = pkgutil.walk_packages(aeviz.core.__path__, "aeviz.core.")
    modules = [module.name for module in found]
    assert "aeviz.core.training.loop" in modules
    assert _loaded("aeviz.cli.main", "aeviz.cli.training.train", *modules) == "[]"


@pytest.mark.skipif("AEVIZ_BLOCK_QT" in os.environ, reason="Qt is blocked on purpose")
def test_the_check_sees_qt() -> None:
    assert "PySide6.QtCore" in _loaded("PySide6.QtCore")


def test_listing_runs_and_recipes_loads_no_torch() -> None:
    script = "import sys, aeviz.cli.training.train; print('torch' in sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "False"
