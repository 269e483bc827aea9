"""The window as at the first start, and the usual one."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from aeviz.ui.main_window import MainWindow
from tests.ui.first_minute.starting import start
from tests.ui.lending import Lender


@pytest.fixture(scope="module")
def starter(qapp: QApplication) -> Iterator[Lender]:
    made = Lender(start)
    yield made
    made.close()


@pytest.fixture
def first(
    starter: Lender, tiny_builtin: None, monkeypatch: pytest.MonkeyPatch
) -> Iterator[MainWindow]:
    """A start without any wish, as far as something is open."""
    yield starter.lend(monkeypatch)
    starter.take_back()


@pytest.fixture
def window(lent: MainWindow) -> MainWindow:
    return lent
