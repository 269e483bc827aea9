"""What all journeys do: draw, and keep pictures of their stations."""

from __future__ import annotations

import itertools
import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from aeviz.core import datasets
from aeviz.core.data.base import AnyDataset, Dataset, first

LEFT = Qt.MouseButton.LeftButton


def few_digits(patch: pytest.MonkeyPatch, count: int) -> None:
    """There are only so many digits to train on, unless somebody asked for pictures."""
    if os.environ.get("AEVIZ_SCREENSHOTS"):
        return
    for name in ("mnist", "builtin"):
        row = datasets.DATASETS[name]
        patch.setitem(datasets.DATASETS, name, row._replace(load=_few_of(row.load, count)))


def _few_of(load: Callable[..., AnyDataset], count: int) -> Callable[..., Dataset]:
    def few(*wishes: object) -> Dataset:
        whole = load(*wishes)
        assert isinstance(whole, Dataset)
        return replace(whole, train=first(whole.train, count), test=first(whole.test, count // 5))

    return few


def picture(window: QWidget, qtbot: QtBot, name: str) -> None:
    """Keep what the window shows, if somebody asked for pictures."""
    folder = os.environ.get("AEVIZ_SCREENSHOTS")
    if folder:
        qtbot.wait(700)  # lets the map glide and the curves be redrawn
        Path(folder).mkdir(parents=True, exist_ok=True)
        assert window.grab().save(str(Path(folder) / f"{name}.png"))


def stroke(area: QWidget, *places: tuple[float, float]) -> None:
    """A stroke through places given in shares of the area's sides."""
    points = [QPoint(int(x * area.width()), int(y * area.height())) for x, y in places]
    QTest.mousePress(area, LEFT, pos=points[0])
    for start, end in itertools.pairwise(points):
        for share in np.linspace(0.2, 1, 5):
            QTest.mouseMove(area, start + (end - start) * float(share))
    QTest.mouseRelease(area, LEFT, pos=points[-1])
