"""Runs that are to be disturbed, and what is in one that nobody disturbed."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from aeviz.core.runs.run import Run
from tests.faults.storage.disturbing import go_on
from tests.run_samples import everything, recorded


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A run of two epochs."""
    return recorded(tmp_path_factory.mktemp("template") / "run", 2)


@pytest.fixture(scope="session")
def reference(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """All that is in a run of three epochs, resumed after two."""
    path = recorded(tmp_path_factory.mktemp("reference") / "run", 2)
    go_on(path)
    return everything(Run.open(path))
