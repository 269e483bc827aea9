"""File → Export animation: what the film shows, then a job that makes it."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QLabel, QSpinBox, QWidget

from aeviz.core.export.film import HOLD_MS, animation, film_origin, film_steps
from aeviz.core.export.film_formats import formats
from aeviz.core.export.film_frame import Film
from aeviz.core.runs.run import Run
from aeviz.ui.jobs.job import Report
from aeviz.ui.language.pages import voice
from aeviz.ui.naming.runs import run_name
from aeviz.ui.tools.window import ToolWindow
from aeviz.ui.widgets import theme
from aeviz.ui.widgets.named import allow, named
from aeviz.ui.window.save_dialog import ask_where

HEIGHTS = (360, 480, 720, 1080)


class FilmWindow(ToolWindow):
    """Asks what to film and where to, and films with progress and cancel."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("filmWindow", parent)
        self._run: Run | None = None
        self.view = self._box("filmViewBox", self.tr("What the film shows"))
        self.view.addItem(self.tr("Pictures and map"), "both")
        self.view.addItem(self.tr("Pictures"), "digits")
        self.view.addItem(self.tr("Map"), "map")
        self.format = self._box("filmFormatBox", self.tr("Format of the file"))
        for ending in formats():
            self.format.addItem(ending[1:].upper(), ending)
        self.height_ = self._box("filmHeightBox", self.tr("Pixels from top to bottom"))
        for height in HEIGHTS:
            self.height_.addItem(self.tr("{height} pixels").format(height=height), height)
        self.height_.setCurrentIndex(1)
        self.fps = self._number("filmFpsBox", 1, 50, 10, self.tr("Pictures a second"))
        self.first = self._number("filmFirstBox", 0, 0, 0, self.tr("The film begins here"))
        self.last = self._number("filmLastBox", 0, 0, 0, self.tr("The film ends here"))
        self.most = self._number(
            "filmMostBox", 2, 1000, 300, self.tr("Of more stored steps an even choice is shown")
        )
        self.dark = named(QCheckBox(self.tr("On a &dark ground")), "filmDarkBox")
        self._length = named(QLabel(), "filmLength")
        self._export = self.button("filmExportButton", self.tr("&Export…"), self._ask)
        self._lay_out()

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.addRow(self.tr("&Show"), self.view)
        form.addRow(self.tr("&Format"), self.format)
        form.addRow(self.tr("&Height"), self.height_)
        form.addRow(self.tr("&Pictures a second"), self.fps)
        form.addRow(self.tr("F&irst step"), self.first)
        form.addRow(self.tr("&Last step"), self.last)
        form.addRow(self.tr("Pictures at &most"), self.most)
        form.addRow("", self.dark)
        form.addRow("", self._length)
        self.body.addLayout(form)
        self.buttons.addWidget(self._export)
        for number in (self.fps, self.first, self.last, self.most):
            number.valueChanged.connect(self._enable)

    def _box(self, name: str, tip: str) -> QComboBox:
        return named(QComboBox(), name, tip=tip, reads=tip)

    def _number(self, name: str, low: int, high: int, value: int, tip: str) -> QSpinBox:
        made = named(QSpinBox(), name, tip=tip, reads=tip)
        made.setRange(low, high)
        made.setValue(value)
        made.setGroupSeparatorShown(True)
        return made

    def offer(self, run: Run) -> None:
        """Ask about the film of a run; the choices of the last time stay."""
        other = run is not self._run
        self._run = run
        self.setWindowTitle(self.tr("Animation of “{name}”").format(name=run_name(run)))
        steps = run.frame_steps()
        end = int(steps[-1]) if len(steps) else 0
        at_end = other or self.last.value() == self.last.maximum()
        for number in (self.first, self.last):
            number.setRange(0, end)
        if other:
            self.first.setValue(0)
            self.dark.setChecked(theme.is_dark(self.palette()))
        if at_end:
            self.last.setValue(end)
        self._enable()

    def film(self) -> Film:
        return Film(
            self.view.currentData(),
            self.fps.value(),
            self.height_.currentData(),
            self.dark.isChecked(),
            self.first.value(),
            self.last.value(),
            self.most.value(),
        )

    def _enable(self) -> None:
        if self._run is None:
            return
        film = self.film()
        count = len(film_steps(self._run.frame_steps(), film))
        seconds = count / film.fps + (HOLD_MS / 1000 if count else 0)
        text = self.tr("{count} pictures, {seconds:.1f} seconds")
        self._length.setText(text.format(count=count, seconds=seconds))
        why_not = "" if count else self.tr("No step is stored between these two: choose others")
        why_not = why_not or self._why_busy()
        allow(self._export, why_not, self.tr("Choose a file and make the film"))

    def _ask(self) -> None:
        run, ending = self._run, str(self.format.currentData())
        if run is None:
            return
        destination = ask_where(self, self.windowTitle(), f"{run.name}{ending}")
        if destination is None:
            return
        film, spoken = self.film(), voice()

        def work(report: Report) -> str:
            said = destination.write(animation(run, film, ending, report, spoken))
            origin = film_origin(run, film)
            return " ".join((said, *(origin.warnings if origin is not None else ())))

        self.begin(work)

    def show_result(self, result: object) -> None:
        self.say(str(result))
