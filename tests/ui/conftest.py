"""Widgets of a test are gone when it ends."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from tests.ui.driving import few_images, tiny_builtin, window
from tests.ui.driving import window as fresh
from tests.ui.lending import lender, lent

__all__ = ["few_images", "fresh", "lender", "lent", "tiny_builtin", "window"]


@pytest.fixture(autouse=True)
def no_widget_left(qapp: QApplication) -> Iterator[None]:
    """A test may not leave a visible top-level widget behind (``qtbot`` closes its own)."""
    before = set(qapp.topLevelWidgets())
    yield
    left = [
        w for w in set(qapp.topLevelWidgets()) - before if w.isVisible() and not w.property("lent")
    ]
    assert not left, f"widgets left behind: {left}"
