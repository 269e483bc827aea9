"""A lesson as one file for a class, with runs that were trained beforehand."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot

from aeviz.core.lessons.lesson import PACKED, Lesson
from aeviz.core.lessons.packed import pack_lesson
from aeviz.core.runs.run import Run
from aeviz.ui.jobs.job import Job, Report
from aeviz.ui.naming.runs import run_name
from aeviz.ui.window.save_dialog import ask_where
from aeviz.ui.window.shell import Shell


class ClassFile(QObject):
    """Notes which page is to show which run, and writes the file; the lessons' controller makes
    it."""

    def __init__(
        self,
        shell: Shell,
        place: Callable[[], tuple[Lesson, int] | None],
        run: Callable[[], Run | None],
    ) -> None:
        """``place``: the lesson that goes on, and the number of its page from 0; ``run``: what is
        shown."""
        super().__init__(shell)
        self._shell, self._place, self._run = shell, place, run
        self._runs: dict[str, dict[int, Run]] = {}
        """By the lesson's name, and the number of the page from 1."""
        self.job = Job(self, uses_torch=False)
        self.job.done.connect(self._on_written)
        self.job.failed.connect(self._on_failed)

    @Slot()
    def keep_run(self) -> None:
        """What is shown now is what the page shows in the file."""
        place, run = self._place(), self._run()
        if place is None:
            return
        if run is None or run.details.get("example"):
            self._shell.say(self.tr("Train or open a run first: the page can show it."), "warning")
            return
        lesson, page = place
        self._runs.setdefault(lesson.name, {})[page + 1] = run
        text = self.tr("In the class file page {page} shows “{run}”. Save the file when all is in.")
        self._shell.say(text.format(page=page + 1, run=run_name(run)))

    @Slot()
    def save(self) -> None:
        """Ask where to, and write beside the window."""
        place = self._place()
        if place is None:
            return
        lesson, runs = place[0], dict(self._runs.get(place[0].name, {}))
        name = f"{lesson.name}{PACKED}"
        destination = ask_where(self._shell.window, self.tr("Save the class file"), name)
        if destination is None:
            return

        def work(report: Report) -> tuple[str, int]:
            report(0.0)
            path, over = destination.path, destination.replaces
            pack_lesson(lesson, runs, path, overwrite=over, progress=report)
            return str(path), len(runs)

        text = self.tr("Writing {path}…").format(path=destination.path)
        self._shell.say(text, offers=((self.tr("Cancel"), self._cancel),))
        self.job.start(work)

    @Slot()
    def _cancel(self) -> None:
        if self.job.is_active:
            self.job.cancel()
            self._shell.say(self.tr("Cancelled."))

    @Slot(object)
    def _on_written(self, written: tuple[str, int]) -> None:
        path, count = written
        text = self.tr("Wrote {path}, runs in it: {count}. Drop it onto aeviz to begin the lesson.")
        self._shell.say(text.format(path=path, count=count))

    @Slot(str)
    def _on_failed(self, text: str) -> None:
        self._shell.say(text, "error")

    @Slot()
    def close(self) -> None:
        self.job.close()
