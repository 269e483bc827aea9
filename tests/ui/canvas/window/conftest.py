"""The window with a small run, one for all tests of a module."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.trained import serve, trained
from tests.ui.canvas.window.in_window import opened
from tests.ui.lending import Lender


@pytest.fixture(scope="module")
def run_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return trained(tmp_path_factory.mktemp("runs") / "one")


@pytest.fixture(scope="module")
def lender(qapp, run_folder):
    made = Lender(lambda: opened(run_folder))
    yield made
    made.close()


@pytest.fixture
def window(lender, monkeypatch):
    serve(monkeypatch)
    yield lender.lend(monkeypatch)
    lender.take_back()
