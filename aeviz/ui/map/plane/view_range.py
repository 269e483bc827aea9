"""The range of the map: held while points move, glides when it must, free once moved by hand."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from aeviz.core.graphics.raster import Range, blend, still_good
from aeviz.ui.widgets import theme

GLIDE_STEP_MS = 33
"""Each step paints the whole map anew while the trainer waits for the interpreter."""


class ViewRange(QObject):
    """``shown`` is None until there are points. ``moved`` says that it changed by itself."""

    moved = Signal()
    auto_changed = Signal(bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.shown: Range | None = None
        self.is_auto = True
        self._glide: tuple[Range, Range] | None = None
        self._clock = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setInterval(GLIDE_STEP_MS)
        self._timer.timeout.connect(self._go_on)

    def follow(self, wanted: Range) -> None:
        """New points fit into ``wanted``: glide there if what is shown does no longer do."""
        if self.shown is None:
            self.shown = wanted
        elif self.is_auto and not still_good(self._glide[1] if self._glide else self.shown, wanted):
            self._glide_to(self.shown, wanted)

    def fit(self, wanted: Range) -> None:
        """Glide to ``wanted`` and follow the points again."""
        self._set_auto(True)
        if self.shown is not None:
            self._glide_to(self.shown, wanted)

    def go(self, shown: Range) -> None:
        """Show ``shown``, as the user wants; points are not followed any more."""
        self._stop()
        self.shown = shown
        self._set_auto(False)

    def reset(self) -> None:
        """Forget everything: the next points are shown at once."""
        self._stop()
        self.shown = None
        self._set_auto(True)

    def settle(self) -> None:
        if self._glide is not None:
            self.shown = self._glide[1]
        self._stop()

    def _set_auto(self, auto: bool) -> None:
        if auto != self.is_auto:
            self.is_auto = auto
            self.auto_changed.emit(auto)

    def _glide_to(self, start: Range, end: Range) -> None:
        if not theme.motion_ms():
            self._stop()
            self.shown = end
            self.moved.emit()
            return
        self._glide = (start, end)
        self._clock.start()
        self._timer.start()

    def _go_on(self) -> None:
        if self._glide is None:
            return
        t = min(self._clock.elapsed() / max(theme.motion_ms(), 1), 1.0)
        self.shown = blend(*self._glide, t * t * (3 - 2 * t))
        if t >= 1:
            self._stop()
        self.moved.emit()

    def _stop(self) -> None:
        self._glide = None
        self._timer.stop()
