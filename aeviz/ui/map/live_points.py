"""The training digits on the map, live: where each was when it was last learned from."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from aeviz.core.inference.frames import Frame
from aeviz.core.messages.events import FrameReady, ShowTrainingPoints
from aeviz.ui.map.context import MapContext


class LivePointsController(QObject):
    """Asks the run in training for its codes while the user wants to see them, and shows them.

    Frames of the past have none, and only the plane of the frames holds them: elsewhere the map
    shows its usual digits.
    """

    wanted = Signal(object)
    """:class:`ShowTrainingPoints`: whether the run in training should send them."""

    def __init__(self, context: MapContext) -> None:
        super().__init__(context)
        self._points, self._inspector = context.points, context.inspector
        self._button, self._kind = context.view.tools.training, context.view.chart_bar.kind
        self._newest: FrameReady | None = None
        self._button.toggled.connect(self._toggle)
        context.view.chart_bar.chart_chosen.connect(self._on_chart)
        self.follow_state("idle")

    def follow_state(self, state: str) -> None:
        """A run that begins or goes on is asked, too; without one there is nothing to ask for."""
        button, why = self._button, self._why_not(state)
        button.setEnabled(not why or button.isChecked())
        tip = why or self.tr(
            "Show where the training pictures were when they were last learned from, with their"
            " noise"
        )
        button.setToolTip(tip)
        button.setAccessibleDescription(tip)
        if state == "running" and button.isChecked():
            self.wanted.emit(ShowTrainingPoints(True))

    def _why_not(self, state: str) -> str:
        """Why there is nothing to ask for; empty if there is."""
        if state not in ("preparing", "running", "paused"):
            return self.tr("Train to see where the training pictures go")
        run = self._inspector.run
        if state != "preparing" and run is not None and run.recipe.training.pretraining:
            return self.tr(
                "A network that is trained layer by layer has no places for the training pictures:"
                " choose another recipe"
            )
        return ""

    def take(self, ready: FrameReady) -> None:
        self._newest = ready if ready.training is not None else None

    def show_frame(self, frame: Frame) -> None:
        """A frame is to be shown: let the map have the digits that belong to it."""
        newest = self._newest
        live = self._button.isChecked() and self._kind.currentData() == "pca"
        if live and newest is not None and newest.training is not None and newest.frame is frame:
            self._points.show_training_points(newest.training)
        else:
            self._points.show_chosen_points()

    def forget(self) -> None:
        self._newest = None

    @Slot(bool)
    def _toggle(self, on: bool) -> None:
        self.wanted.emit(ShowTrainingPoints(on))
        if not on:
            self._newest = None
            self._points.show_chosen_points()

    @Slot(str)
    def _on_chart(self, kind: str) -> None:
        if kind != "pca":
            self._points.show_chosen_points()
