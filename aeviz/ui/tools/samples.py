"""Tools → New digits: pictures decoded from random codes."""

from __future__ import annotations

from pathlib import Path
from typing import cast

import numpy as np
from PySide6.QtWidgets import QWidget

from aeviz.core.runs.dataset import dataset_of
from aeviz.core.runs.provenance import Provenance
from aeviz.core.runs.run import Run
from aeviz.ui.jobs.job import Report
from aeviz.ui.naming.runs import run_name
from aeviz.ui.tools.window import ToolWindow
from aeviz.ui.widgets.digit_grid import DigitGrid
from aeviz.ui.widgets.named import allow, named

COUNT = 100


class SamplesWindow(ToolWindow):
    """A sheet of new digits; another one at the press of a button."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("samplesWindow", parent)
        self.sheet = named(DigitGrid(), reads=self.tr("New pictures"))
        self.sheet.tip = self.tr("Decoded from a random code")
        self.sheet.is_sheet = True
        self.body.addWidget(self.sheet)
        self._again = self.button("againButton", self.tr("&Again"), self._next)
        self.buttons.addWidget(self._again)
        self._png = self.button("saveSheetButton", self.tr("&Save PNG…"), self._save)
        self.buttons.addWidget(self._png)
        self._run: Run | None = None
        self._folder: Path | None = None
        self._seed = 0
        self._pictures = np.empty((0, 1, 1), np.uint8)
        self._about = ""
        self._png.setEnabled(False)
        self.resize(640, 680)

    def draw(self, run: Run, folder: Path | None) -> None:
        self._run, self._folder, self._seed = run, folder, -1
        self.setWindowTitle(self.tr("New pictures of “{name}”").format(name=run_name(run)))
        self._next()

    def _next(self) -> None:
        run, folder = self._run, self._folder
        if run is None:
            return
        self._seed += 1
        seed = self._seed
        self.sheet.hint = self.tr("Drawing new codes, and decoding them…")

        def work(report: Report) -> object:
            from aeviz.core.data.base import Dataset
            from aeviz.core.inference.mixture import draw_in_child
            from aeviz.core.inference.sampling import generate
            from aeviz.core.runs.network import trained_model

            report(0.1)
            dataset = None
            if run.recipe.code.kind != "variational":
                found = dataset_of(run, folder)
                dataset = found if isinstance(found, Dataset) else None
            model, origin = trained_model(run, dataset)
            report(0.3)
            made = generate(model, run.recipe, dataset, COUNT, seed, draw_in_child)
            return made, origin

        self.begin(work)

    def _enable(self) -> None:
        allow(self._again, self._why_busy(), self.tr("Draw other random codes"))

    def show_result(self, result: object) -> None:
        self._pictures, origin = cast("tuple[np.ndarray, Provenance]", result)
        self._about = origin.as_text()
        self.say(origin.caption)
        names = [self.tr("new")] * len(self._pictures)
        self.sheet.show_plain([self._pictures], [""], names)
        self._png.setEnabled(True)

    def _on_ended(self) -> None:
        super()._on_ended()
        self.sheet.hint = ""  # where nothing came the message says why
        self.sheet.update()

    def _save(self) -> None:
        from aeviz.core.export.tables import sheet_png

        if self._run is not None:
            name = f"{self._run.name}-new-{self._seed}.png"
            self.save(name, lambda: sheet_png(self._pictures, about=self._about))
