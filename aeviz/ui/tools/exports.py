"""File → Export and Save experiment: what leaves a run, where to, with progress and cancel."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from aeviz.core.export.kinds import KINDS
from aeviz.core.export.request import Request
from aeviz.core.runs.dataset import dataset_of
from aeviz.core.runs.run import Run
from aeviz.ui.jobs.job import Report
from aeviz.ui.language.pages import voice
from aeviz.ui.language.sentences import said
from aeviz.ui.naming.runs import run_name
from aeviz.ui.tools.window import ToolWindow
from aeviz.ui.widgets.labels import PlainLabel
from aeviz.ui.widgets.layouts import fill
from aeviz.ui.widgets.named import allow, named
from aeviz.ui.window.save_dialog import Destination, ask_where


class ExportWindow(ToolWindow):
    """A list of all that can leave a run; the controller shows it for the run that is shown."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("exportWindow", parent)
        self._run: Run | None = None
        self._folder: Path | None = None
        self.kinds = named(QListWidget(), "exportKinds", reads=self.tr("What to export"))
        for name, kind in KINDS.items():
            item = QListWidgetItem(said(kind.title))
            item.setData(Qt.ItemDataRole.UserRole, name)
            self.kinds.addItem(item)
        self.text = named(PlainLabel(), "exportText")
        self.text.setWordWrap(True)
        self.options = self._experiment_options()
        self.go = self.button("exportButton", self.tr("&Export…"), self._ask)
        beside = fill(QVBoxLayout(), self.text, (self.options, 1), 0, spacing=8)
        self.body.addLayout(fill(QHBoxLayout(), self.kinds, (beside, 1), spacing=12))
        self.buttons.addWidget(self.go)
        self.kinds.currentRowChanged.connect(self._show_kind)
        self.kinds.itemActivated.connect(self._ask)
        self.resize(640, 420)

    def _experiment_options(self) -> QWidget:
        self.notes = named(QPlainTextEdit(), "notesEdit", reads=self.tr("Notes"))
        self.notes.setPlaceholderText(self.tr("Notes that go with it"))
        self.notes.setTabChangesFocus(True)
        self.drawings = named(QCheckBox(self.tr("Your &drawings since it began")), "drawingsBox")
        self.drawings.setChecked(True)
        tip = self.tr("So that others can go on at once. Only small data; mind whose they are")
        self.data = named(QCheckBox(self.tr("The &images themselves")), "withDataBox", tip=tip)
        options = QWidget()
        fill(QVBoxLayout(options), (self.notes, 1), self.drawings, self.data)
        return options

    def offer(self, run: Run, folder: Path | None, kind: str = "") -> None:
        """Show what a run can be exported as; ``kind`` is chosen first, if given."""
        if run is not self._run:
            self.notes.clear()
        self._run, self._folder = run, folder
        self.setWindowTitle(self.tr("Export “{name}”").format(name=run_name(run)))
        names = list(KINDS)
        row = names.index(kind) if kind else max(self.kinds.currentRow(), 0)
        self.kinds.setCurrentRow(row)
        self._show_kind()
        self.say("")

    @property
    def kind(self) -> str:
        """The name of what is chosen."""
        return str(self.kinds.currentItem().data(Qt.ItemDataRole.UserRole))

    def _show_kind(self) -> None:
        if self._run is None:
            return
        kind = KINDS[self.kind]
        where = ", ".join(kind.endings) or self.tr("a folder")
        text = self.tr("{what} ({where}).").format(what=said(kind.text), where=where)
        self.text.setText(text[0].upper() + text[1:])
        self.options.setVisible(self.kind == "experiment")
        self._enable()

    def _enable(self) -> None:
        allow(self.go, self._why_busy(), self.tr("Choose where it goes and write it"))

    def _ask(self) -> None:
        run, name = self._run, self.kind
        if run is None or self.job.is_active:
            return
        destination = self._destination(run, name)
        if destination is None:
            return
        folder, target = self._folder, destination.path
        notes, drawings = self.notes.toPlainText(), self.drawings.isChecked()
        with_data = self.data.isChecked()

        def work(report: Report) -> str:
            report(0.0)
            request = Request(
                run,
                target,
                lambda: dataset_of(run, folder),
                destination.replaces,
                report,
                notes=notes,
                drawings=drawings,
                with_data=with_data,
                voice=voice(),
            )
            return KINDS[name].write(request)

        self._target = target
        self.begin(work)

    def _destination(self, run: Run, name: str) -> Destination | None:
        kind = KINDS[name]
        if kind.endings:
            usual, *others = (ending[1:] for ending in kind.endings)
            stem = run.name if name == "experiment" else f"{run.name}-{name}"
            return ask_where(self, self.windowTitle(), f"{stem}.{usual}", others)
        home = QFileDialog.getExistingDirectory(self, self.windowTitle(), str(Path.home()))
        return Destination(Path(home) / f"{run.name}-{name}", False) if home else None

    def show_result(self, result: object) -> None:
        caption = f" ({said(str(result))})" if result else ""
        self.say(self.tr("Wrote {path}{caption}.").format(path=self._target, caption=caption))
