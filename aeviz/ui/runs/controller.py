"""Does what the list of runs asks for: reads, names, copies, deletes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import msgspec.structs
from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QMessageBox

from aeviz.core.base.errors import AevizError
from aeviz.core.runs import layout
from aeviz.core.runs.catalogue import duplicate
from aeviz.core.runs.listing import label_of
from aeviz.core.runs.notes import read_notes, write_notes
from aeviz.core.runs.run import Run
from aeviz.ui.jobs.job import Job, Report
from aeviz.ui.language.sentences import said
from aeviz.ui.naming.runs import run_name
from aeviz.ui.runs.rows import Row, read_rows
from aeviz.ui.runs.view import RunsWindow
from aeviz.ui.runs.wastebasket import Thrown, take_back, throw_away
from aeviz.ui.widgets.layouts import without_icons
from aeviz.ui.window.shell import Shell


class RunsController(QObject):
    """Owner of the window of runs, which exists once. Made by the workbench."""

    open_wanted = Signal(str)
    """Path of the run that is to be shown."""
    recipe_wanted = Signal(object)
    """Recipe that is to come into Setup."""
    compare_wanted = Signal(object)
    """Paths of runs that are to stand beside each other."""
    names_changed = Signal()
    """Runs are called something else, or are gone."""

    def __init__(self, shell: Shell, asks: Callable[[], bool] = lambda: False) -> None:
        """``asks``: whether the user wants to be asked before runs are deleted."""
        super().__init__(shell)
        self._shell, self._asks = shell, asks
        self._view: RunsWindow | None = None
        self._shown: Path | None = None
        self._rows: list[Row] = []
        self._thrown: list[Thrown] = []
        self.reading = Job(self, uses_torch=False)
        self.changing = Job(self, uses_torch=False)
        self.reading.done.connect(self._on_read)
        self.changing.done.connect(self._on_changed)
        self.changing.failed.connect(self.refresh)  # what is listed may have gone
        for job in (self.reading, self.changing):
            job.failed.connect(self._say)
            job.progressed.connect(self._on_progress)
            job.ended.connect(self._on_ended)

    @Slot()
    def show(self) -> None:
        """Open the list, and read it anew."""
        view = self._window()
        view.show()
        view.activateWindow()
        view.list.setFocus()
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Read the list again, if it is open."""
        if self._view is not None and self._view.isVisible():
            self._view.show_progress(0.0)
            self.reading.start(read_rows)

    @Slot(object)
    def note_run(self, run: Run) -> None:
        """A run is shown in the window; it cannot be deleted under it."""
        self._shown = run.path
        self.refresh()

    @Slot()
    def close(self) -> None:
        self.reading.close()
        self.changing.close()
        if self._view is not None:
            self._view.close()

    def _window(self) -> RunsWindow:
        if self._view is None:
            view = self._view = RunsWindow(self._shell.window)
            view.open_wanted.connect(self._open)
            view.settings_wanted.connect(self._use_settings)
            view.compare_wanted.connect(self.compare_wanted)
            view.copy_wanted.connect(self._copy)
            view.delete_wanted.connect(self._delete)
            view.undo_wanted.connect(self._undo)
            view.renamed.connect(self._rename)
            view.starred.connect(self._star)
            view.noted.connect(self._note)
            view.cancelled.connect(self.reading.cancel)
        return self._view

    # --- reading ------------------------------------------------------------------------------

    @Slot(object)
    def _on_read(self, rows: list[Row]) -> None:
        self._rows = rows
        self._window().show_rows(rows)

    @Slot(float)
    def _on_progress(self, done: float) -> None:
        self._window().show_progress(done)

    @Slot()
    def _on_ended(self) -> None:
        if not self.reading.is_active and not self.changing.is_active:
            self._window().show_progress(None)

    @Slot(str)
    def _say(self, text: str) -> None:
        self._window().say(said(text), can_undo=bool(self._thrown))

    # --- one run ------------------------------------------------------------------------------

    @Slot(object)
    def _open(self, path: Path) -> None:
        self.open_wanted.emit(str(path))

    @Slot(object)
    def _use_settings(self, path: Path) -> None:
        try:
            recipe = layout.read_recipe(path, layout.read_about(path))
        except AevizError as error:
            self._say(str(error))
            return
        self.recipe_wanted.emit(recipe)
        self._say(self.tr("Setup has the settings of this run now."))

    @Slot(object, str)
    def _rename(self, path: Path, name: str) -> None:
        self._write(path, name=name)
        self.names_changed.emit()

    @Slot(object, bool)
    def _star(self, path: Path, on: bool) -> None:
        self._write(path, starred=on)

    @Slot(object, str)
    def _note(self, path: Path, note: str) -> None:
        self._write(path, note=note)

    def _write(self, path: Path, **values: object) -> None:
        """Keep what the user wrote about a run, and show it."""
        try:
            write_notes(path, msgspec.structs.replace(read_notes(path), **values))
            name, kept = run_name(label_of(path)), read_notes(path)
        except AevizError as error:
            self._say(str(error))
            self.refresh()
            return
        self._rows = [
            replace(row, name=name, starred=kept.starred, note=kept.note)
            if row.path == path
            else row
            for row in self._rows
        ]
        self._window().show_rows(self._rows)

    # --- copies and the wastebasket -----------------------------------------------------------

    @Slot(object)
    def _copy(self, path: Path) -> None:
        called = self.tr("{name} (copy)")

        def work(report: Report) -> str:
            report(0.0)
            name = called.format(name=run_name(label_of(path)))
            target = duplicate(path)
            write_notes(target, msgspec.structs.replace(read_notes(path), name=name))
            return name

        self._change(work, self.tr("Copied as “{name}”."))

    @Slot(object)
    def _delete(self, paths: list[Path]) -> None:
        if self._shown in paths:
            self._say(self.tr("This run is on the screen: open another one before you delete it."))
            return
        if not self._asks():
            self._throw_away(paths)
            return
        question = QMessageBox(self._window())
        question.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        question.setObjectName("deleteQuestion")
        question.setText(
            self.tr("Move {count} runs to the wastebasket?").format(count=len(paths))
            if len(paths) > 1
            else self.tr("Move this run to the wastebasket?")
        )
        question.setInformativeText(self.tr("They can be taken back from there."))
        kinds = QMessageBox.StandardButton
        question.setStandardButtons(kinds.Yes | kinds.Cancel)
        without_icons(question)
        question.accepted.connect(lambda: self._throw_away(paths))
        question.open()

    def _throw_away(self, paths: list[Path]) -> None:
        self._thrown = thrown = []

        def work(report: Report) -> str:
            for number, path in enumerate(paths):
                report(number / len(paths))
                thrown.append(throw_away(path))
            return str(len(thrown))

        self._change(work, self.tr("Moved to the wastebasket: {name}."))

    @Slot()
    def _undo(self) -> None:
        thrown, self._thrown = self._thrown, []

        def work(report: Report) -> str:
            for one in thrown:
                report(0.0)
                take_back(one)
            return str(len(thrown))

        self._change(work, self.tr("Taken back: {name}."))

    def _change(self, work: Callable[[Report], str], said: str) -> None:
        self._said = said
        self._window().show_progress(0.0)
        self.changing.start(work)

    @Slot(object)
    def _on_changed(self, name: str) -> None:
        self._say(self._said.format(name=name))
        self.names_changed.emit()
        self.refresh()
