"""The loss curves, built after the window has appeared: their library takes long to import."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from aeviz.ui.widgets.named import named

if TYPE_CHECKING:
    from aeviz.ui.losses.view import LossView


class LazyLossView(QWidget):
    """Stands where the loss view will be; what is asked of it before waits until it is there.

    The main window creates it; the workbench has it built once the window was painted.
    """

    step_chosen = Signal(int)
    """The user clicked into the plot at this step."""
    save_wanted = Signal(str, object)
    """See :class:`LossView`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "lateLossView")
        self._view: LossView | None = None
        self._requests: list[Callable[[LossView], None]] = []
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)

    def build(self) -> LossView:
        """Import and show the loss view now; once only."""
        if self._view is None:
            from aeviz.ui.losses.view import LossView

            self._view = LossView()
            self._view.step_chosen.connect(self.step_chosen)
            self._view.save_wanted.connect(self.save_wanted)
            self._box.addWidget(self._view)
            for request in self._requests:
                request(self._view)
            self._requests.clear()
        return self._view

    def ask(self, request: Callable[[LossView], None]) -> None:
        """Ask something of the loss view, as soon as it is there."""
        if self._view is None:
            self._requests.append(request)
        else:
            request(self._view)

    def sizeHint(self) -> QSize:
        return QSize(480, 240)

    def minimumSizeHint(self) -> QSize:
        """Small enough for a narrow dock, before and after building."""
        return QSize(200, 140)
