"""A run of the list in words."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import numpy as np
from PySide6.QtCore import QCoreApplication, QLocale

from aeviz.core.base.paths import runs_folder
from aeviz.core.runs.catalogue import Entry, catalogue
from aeviz.core.runs.listing import RunSummary
from aeviz.ui.language.sentences import said
from aeviz.ui.naming import words
from aeviz.ui.naming.runs import run_name

_LONG = 1000
"""From here on a figure is written with three digits and its power of ten."""


@dataclass(frozen=True)
class Row:
    """What the list shows of a run, and what it is sorted by."""

    path: Path
    name: str
    recipe: str
    data: str
    figure: str
    worth: float
    """Of the figure; smaller is better."""
    length: str
    epochs: int
    size: str
    bytes: int
    created: datetime
    starred: bool
    note: str
    picture: np.ndarray | None
    """``uint8 [h, w]`` or ``[3, h, w]``"""
    is_written: bool

    def matches(self, query: str) -> bool:
        """Whether a search in lower case finds it."""
        texts = self.name, self.recipe, self.data, self.note, self.length
        return all(any(part in text.casefold() for text in texts) for part in query.split())


def read_rows(report: Callable[[float], None]) -> list[Row]:
    """All runs of the user, newest first. On a thread."""
    return [row_of(entry) for entry in catalogue(runs_folder(), report)]


def row_of(entry: Entry) -> Row:
    """One of them in words."""
    summary = entry.summary
    figure, worth = _figure(summary)
    return Row(
        path=summary.path,
        name=run_name(summary),
        recipe=said(summary.title),
        data=words.choice("data.dataset", entry.recipe.data.dataset),
        figure=figure,
        worth=worth,
        length=_length(summary),
        epochs=summary.epochs,
        size=QLocale().formattedDataSize(entry.size, 1, QLocale.DataSizeFormat.DataSizeSIFormat),
        bytes=entry.size,
        created=summary.created,
        starred=summary.notes.starred,
        note=summary.notes.note,
        picture=entry.picture,
        is_written=entry.is_written,
    )


def _figure(summary: RunSummary) -> tuple[str, float]:
    test = summary.test
    if "accuracy" in test:
        return _tr("{share:.1%} right").format(share=test["accuracy"]), -test["accuracy"]
    for name, text in (("mse", _tr("error {value}")), ("loss", _tr("loss {value}"))):
        if name in test:
            value = test[name]
            digits = f"{value:.4f}" if abs(value) < _LONG else f"{value:.3g}"
            return text.format(value=digits), value
    return "–", math.inf


def _length(summary: RunSummary) -> str:
    if summary.state == "finished":
        text = _tr("1 epoch") if summary.epochs == 1 else _tr("{epochs} epochs")
        return text.format(epochs=summary.epochs)
    text = _tr("{epochs} of {planned} epochs, {state}")
    state = words.state(summary.state).lower()
    return text.format(epochs=summary.epochs, planned=summary.planned, state=state)


def _tr(text: str) -> str:
    return QCoreApplication.translate("RunRows", text)
