"""What runs are called: as their user named them, else by recipe and time."""

from __future__ import annotations

import logging
from collections.abc import Container, Iterable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from aeviz.core.base.errors import AevizError
from aeviz.core.base.texts import plain
from aeviz.core.runs.listing import RunLabel, label_of
from aeviz.core.runs.notes import read_notes
from aeviz.core.runs.run import Run
from aeviz.ui.language.sentences import said

log = logging.getLogger(__name__)


def run_name(run: Run | RunLabel, now: datetime | None = None) -> str:
    """The name of a run; reads its notes if it is an open one. From any thread."""
    if isinstance(run, RunLabel):
        return called(run.title, run.created, run.notes.name, now)
    if run.details.get("example"):
        return plain(said(run.recipe.title))
    return called(run.recipe.title, run.created, read_notes(run.path).name, now)


def called(title: str, created: datetime, name: str = "", now: datetime | None = None) -> str:
    """``name``, else “Denoising autoencoder · today 11:56”."""
    return plain(name) or f"{plain(said(title))} · {moment(created, now)}"


def moment(time: datetime, now: datetime | None = None) -> str:
    """A time of the past as people say it, in their own time zone."""
    there = time.astimezone()
    today = (now or datetime.now().astimezone()).date()
    clock = QLocale().toString(QTime(there.hour, there.minute), "HH:mm")
    days = (today - there.date()).days
    if days == 0:
        return _tr("today {time}").format(time=clock)
    if days == 1:
        return _tr("yesterday {time}").format(time=clock)
    pattern = "d MMM" if there.year == today.year else "d MMM yyyy"
    date = QLocale().toString(QDate(there.year, there.month, there.day), pattern)
    return f"{date} {clock}"


def free_title(name: str, taken: Container[str]) -> str:
    """The name, numbered if another run has it."""
    number, title = 2, name
    while title in taken:
        title, number = f"{name} ({number})", number + 1
    return title


def names_of(paths: Iterable[str]) -> list[tuple[str, str]]:
    """Path and name of each run; what cannot be read is left out and told to the log."""
    found: list[tuple[str, str]] = []
    for path in paths:
        try:
            found.append((path, run_name(label_of(Path(path)))))
        except (AevizError, OSError) as error:
            log.info("%s", error)
    return found


def _tr(text: str) -> str:
    return QCoreApplication.translate("RunNames", text)
