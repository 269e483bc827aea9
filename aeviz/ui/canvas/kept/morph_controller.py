"""Two drawings, and what the network that is looked at draws between their codes."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject, Signal, Slot

from aeviz.core.base.errors import AevizError
from aeviz.core.data.drawings import Drawing
from aeviz.core.inference.map.map_charts import between
from aeviz.core.recipe.sections import Corruption
from aeviz.ui.canvas.kept.morph import MorphPanel
from aeviz.ui.inspect.inspector import Inspector
from aeviz.ui.jobs.debounce import single_shot
from aeviz.ui.language.sentences import said
from aeviz.ui.window.shell import Shell

if TYPE_CHECKING:
    from aeviz.ui.inspect.network import InspectedNetwork


class MorphController(QObject):
    """Keeps two drawings and decodes what lies between their codes, for the step looked at."""

    picture_wanted = Signal(object)
    """Picture uint8 [h, w] that should come onto the canvas."""

    def __init__(
        self,
        shell: Shell,
        panel: MorphPanel,
        inspector: Inspector,
        drawing: Callable[[], Drawing | None],
    ) -> None:
        """``drawing``: what is on the canvas, None if it is empty."""
        super().__init__(shell)
        self._panel, self._inspector, self._drawing = panel, inspector, drawing
        self._ends: dict[str, Drawing] = {}
        self._between: np.ndarray | None = None
        self._answer = single_shot(self, self._show)
        panel.keep_wanted.connect(self._keep)
        panel.place_changed.connect(self.refresh)
        panel.draw_wanted.connect(self._draw)
        panel.way.path_changed.connect(self.refresh)
        panel.clear_ends()

    @Slot()
    def show_run(self) -> None:
        """Another run is looked at: its codes may have a prior to go along."""
        self._panel.way.offer(self._inspector.has_prior())

    def _keep(self, name: str) -> None:
        drawing = self._drawing()
        if drawing is not None:
            self._ends[name] = drawing
            self.refresh()

    @Slot()
    def refresh(self) -> None:
        """The network, or the place between A and B, is another: decode again, soon."""
        if self._ends:
            self._answer.start()

    def _draw(self) -> None:
        if self._between is not None:
            self.picture_wanted.emit(self._between)

    def _show(self) -> None:
        inspected = self._inspector.inspected()
        if inspected is None and not self._inspector.is_ready:
            return
        if inspected is None:
            self._panel.clear(self.tr("Train or open a run first"))
            return
        normalised = self._inspector.normalises
        seen = {name: inspected.seen(*drawing, normalised) for name, drawing in self._ends.items()}
        for name, picture in seen.items():
            self._panel.show_end(name, picture)
        if len(seen) == 2:
            spherical = self._panel.way.is_spherical
            place = self._panel.place()
            try:
                self._between = _between(inspected, seen["A"], seen["B"], place, spherical)
            except AevizError as error:
                self._between = None
                self._panel.clear(said(str(error)))
                return
            self._panel.show_between(self._between)


def _between(
    inspected: InspectedNetwork, first: np.ndarray, last: np.ndarray, place: float, spherical: bool
) -> np.ndarray:
    """The decoded place between the codes of two pictures ``uint8 [h, w]``."""
    a, b = inspected.restore(np.stack([first, last]), Corruption()).codes
    picture: np.ndarray = inspected.decode(between(a, b, np.array([place]), spherical))[0]
    return picture
