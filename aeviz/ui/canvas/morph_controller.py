"""Two drawings, and what the network that is looked at draws between their codes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject, Slot

from aeviz.core.base.errors import AevizError
from aeviz.core.inference.map_charts import between
from aeviz.core.recipe.sections import Corruption
from aeviz.ui.inspect.inspector import Inspector
from aeviz.ui.main_window import MainWindow
from aeviz.ui.widgets.debounce import single_shot

if TYPE_CHECKING:
    from aeviz.ui.inspect.network import Looked


class MorphControl(QObject):
    """Keeps two drawings and decodes what lies between their codes, for the step looked at."""

    def __init__(self, window: MainWindow, inspector: Inspector) -> None:
        super().__init__(window)
        self._canvas, self._panel = window.canvas, window.gallery.morph
        self._inspector = inspector
        self._ends: dict[str, tuple[np.ndarray, np.ndarray | None]] = {}
        self._between: np.ndarray | None = None
        self._answer = single_shot(self, self._show)
        self._panel.keep_asked.connect(self._keep)
        self._panel.place_changed.connect(self._ask)
        self._panel.draw_asked.connect(self._draw)
        self._panel.way.way_changed.connect(self._ask)
        inspector.frame_changed.connect(self._ask)
        inspector.woken.connect(self._ask)
        inspector.run_changed.connect(self._on_run)
        self._panel.clear_ends()

    @Slot()
    def _on_run(self) -> None:
        self._panel.way.offer(self._inspector.has_prior())

    @Slot(str)
    def _keep(self, name: str) -> None:
        self._ends[name] = (self._canvas.drawing(), self._canvas.like())
        self._ask()

    @Slot()
    def _ask(self) -> None:
        if self._ends:
            self._answer.start()

    @Slot()
    def _draw(self) -> None:
        if self._between is not None:
            self._canvas.take_picture(self._between)

    @Slot()
    def _show(self) -> None:
        looked = self._inspector.looked()
        if looked is None and not self._inspector.is_ready:
            return
        if looked is None:
            self._panel.clear(self.tr("Train or open a run first"))
            return
        normalised = self._inspector.normalises
        seen = {
            name: looked.seen(drawing, like, normalised)
            for name, (drawing, like) in self._ends.items()
        }
        for name, picture in seen.items():
            self._panel.show_end(name, picture)
        if len(seen) == 2:
            spherical = self._panel.way.is_spherical
            place = self._panel.place()
            try:
                self._between = _between(looked, seen["A"], seen["B"], place, spherical)
            except AevizError as error:
                self._between = None
                self._panel.clear(str(error))
                return
            self._panel.show_between(self._between)


def _between(
    looked: Looked, first: np.ndarray, last: np.ndarray, share: float, spherical: bool
) -> np.ndarray:
    """The decoded place between the codes of two pictures ``uint8 [h, w]``."""
    a, b = looked.restore(np.stack([first, last]), Corruption()).codes
    picture: np.ndarray = looked.decode(between(a, b, np.array([share]), spherical))[0]
    return picture
