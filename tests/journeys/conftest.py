"""Journeys leave no widgets behind either, and learn from fewer digits than users do."""

from __future__ import annotations

import dataclasses
import os

import pytest

from aeviz.core import datasets
from aeviz.core.data.base import Dataset, Split
from aeviz.core.datasets import Entry
from tests.ui.conftest import no_widget_left

__all__ = ["no_widget_left"]


@pytest.fixture(autouse=True)
def fewer_digits(monkeypatch: pytest.MonkeyPatch) -> None:
    """A tenth of the real digits, unless pictures of the journey are wanted."""
    if os.environ.get("AEVIZ_SCREENSHOTS"):
        return
    for name in ("mnist", "builtin"):
        row = datasets.DATASETS[name]
        monkeypatch.setitem(datasets.DATASETS, name, _tenth_of(row))


def _tenth_of(row: Entry) -> Entry:
    def load(*how: object) -> Dataset:
        data = row.load(*how)
        train, test = (
            Split(part.images[::10].copy(), part.labels[::10].copy())
            for part in (data.train, data.test)
        )
        return dataclasses.replace(data, train=train, test=test)

    return row._replace(load=load)
