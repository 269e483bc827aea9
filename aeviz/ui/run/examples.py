"""Opens the runs that ship with aeviz."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from aeviz.core.data.base import Dataset
from aeviz.ui.jobs.job import Job, Report

if TYPE_CHECKING:
    from aeviz.core.messages.events import Event
    from aeviz.core.runs.run import Run


class ExampleOpener(QObject):
    """Makes an example look at the digits that are on this machine, in a job."""

    opened = Signal(object, object)
    """Run, and the tuple of its events."""
    failed = Signal(str)
    """One plain sentence."""

    def __init__(self, dataset: Callable[[], tuple[str, Path | None]], parent: QObject) -> None:
        """``dataset`` names the digits to look at, and the folder they are in."""
        super().__init__(parent)
        self._dataset = dataset
        self.job = Job(self)
        self.job.done.connect(self._on_done)
        self.job.failed.connect(self.failed)

    @Slot(str)
    def open(self, name: str) -> None:
        """Open an example; ``opened`` or ``failed`` tells when."""
        chosen = self._dataset()

        def work(report: Report) -> tuple[Run, tuple[Event, ...]]:
            from aeviz.core.data import load
            from aeviz.core.examples import open_example

            digits = load(*chosen)
            report(0.5)
            assert isinstance(digits, Dataset)  # noqa: S101 - both names are of images
            run = open_example(name, digits)
            return run, tuple(run.events())

        self.job.start(work)

    @Slot(object)
    def _on_done(self, result: tuple[Run, tuple[Event, ...]]) -> None:
        self.opened.emit(*result)

    @Slot()
    def close(self) -> None:
        """Give up what is being opened."""
        self.job.close()
