"""The training digits that are nearest to the drawing, for the run and step that is looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from aeviz.core.inference.frames import Frame
from aeviz.core.runs.run import Run
from aeviz.ui.canvas.view import CanvasView
from aeviz.ui.inspect.inspector import Inspector
from aeviz.ui.inspect.network import InspectedNetwork
from aeviz.ui.jobs.budget import Recompute, Task
from aeviz.ui.jobs.debounce import single_shot
from aeviz.ui.jobs.job import Report
from aeviz.ui.language.sentences import said
from aeviz.ui.naming.classes import class_name
from aeviz.ui.window.shell import Shell

if TYPE_CHECKING:
    from aeviz.core.inference.neighbours import Neighbourhood
    from aeviz.core.runs.dataset import RunData

ANSWER_MS = 60
"""Looking through long codes takes longer than restoring: it waits, and only the newest counts."""


class NeighboursController(QObject):
    """Shows the training digits whose codes are nearest to the drawing's.

    The codes of all training images are recomputed under the budget of *neighbours*; while a run
    trains, the neighbours shown are those of a few steps ago, as the caption says.
    """

    def __init__(self, shell: Shell, view: CanvasView, inspector: Inspector, data: RunData) -> None:
        super().__init__(shell)
        self._canvas, self._inspector, self._data = view, inspector, data
        self._found: Neighbourhood | None = None
        self._run: Run | None = None
        self._answer = single_shot(self, self._show, ANSWER_MS)
        self.recompute = Recompute(self, "neighbours", self._prepare)
        self.recompute.done.connect(self._on_done)
        self.recompute.failed.connect(self._on_failed)
        self.recompute.progressed.connect(self._on_progress)

    @property
    def found_step(self) -> int | None:
        """The step of the weights that the neighbours were found with."""
        return None if self._found is None else self._found.step

    @Slot()
    def close(self) -> None:
        self.recompute.close()

    @Slot(object)
    def show_run(self, run: Run | None) -> None:
        self._run, self._found = run, None
        self.recompute.cancel()

    @Slot(object)
    def show_frame(self, _frame: Frame) -> None:
        """Another step is looked at. The first neighbours are looked for only for a drawing."""
        if self._found is not None:
            self._request()

    @Slot(object)
    def show_drawing_restored(self, _result: object) -> None:
        """There is another drawing, or the same under other weights."""
        if self._found is not None and not self._answer.isActive():
            self._answer.start()
        if self.found_step != self._inspector.weights_step:
            self._request()

    def _request(self) -> None:
        in_past = self._inspector.position is not None
        self.recompute.request(settle=in_past and self._found is not None)

    def _prepare(self) -> Task[InspectedNetwork] | None:
        """Codes for the weights that are looked at, if somebody would see it."""
        canvas, run = self._canvas, self._run
        if run is None or canvas.area.is_empty or not canvas.isVisible():
            return None
        inspected = self._inspector.inspected()
        if inspected is None or inspected.weights_step == self.found_step:
            return None
        self._on_progress(0.0)
        data = self._data

        def work(inspected: InspectedNetwork, report: Report) -> Neighbourhood:
            from aeviz.core.data.base import with_validation
            from aeviz.core.inference.neighbours import Neighbourhood

            recipe = run.recipe
            images, _ = with_validation(data.of(run), recipe.data.validation_images)
            return Neighbourhood(inspected.model, recipe, images, inspected.weights_step, report)

        return Task(inspected, work)

    def _on_progress(self, done: float) -> None:
        if self._found is None and not self._canvas.area.is_empty:
            self._canvas.clear_neighbours(
                self.tr("Comparing with the training pictures: {share:.0%}").format(share=done)
            )

    @Slot(str)
    def _on_failed(self, text: str) -> None:
        self._canvas.clear_neighbours(said(text))

    def _on_done(self, found: Neighbourhood) -> None:
        self._found = found
        self._show()

    def _show(self) -> None:
        canvas, found, run = self._canvas, self._found, self._run
        inspected = self._inspector.inspected()
        if found is None or run is None or inspected is None or canvas.area.is_empty:
            return
        seen = inspected.seen(canvas.area.drawing(), canvas.area.like(), self._inspector.normalises)
        nearest = found.nearest(seen, inspected.drawing_noise)
        caption = self.tr("Nearest of {count:,} training pictures")
        if nearest.step != inspected.frame.step:
            caption = self.tr("Nearest training pictures, at step {step:,}")
        canvas.show_neighbours(
            list(nearest.images),
            [class_name(run.probe, int(label)) for label in nearest.labels],
            caption.format(count=len(found), step=nearest.step),
        )
