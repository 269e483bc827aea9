"""The latent map: which frame it shows, and what the user does on it: hover, pick, choose."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QObject, Signal, Slot

from aeviz.core.inference.frames import Frame
from aeviz.core.messages.events import FrameReady
from aeviz.core.recipe.relevance import decodes
from aeviz.core.runs.dataset import RunData
from aeviz.core.runs.run import Run
from aeviz.ui.inspect.inspector import Inspector
from aeviz.ui.inspect.network import RestoredDrawing
from aeviz.ui.jobs.budget import Recompute
from aeviz.ui.jobs.debounce import single_shot
from aeviz.ui.language.sentences import said
from aeviz.ui.map.charts import ChartController
from aeviz.ui.map.colours import ColourController
from aeviz.ui.map.context import MapContext
from aeviz.ui.map.drawing import DrawingMark
from aeviz.ui.map.line import LineController
from aeviz.ui.map.live_points import LivePointsController
from aeviz.ui.map.overlays import EllipsesController, ManifoldController
from aeviz.ui.map.pins import PinsController
from aeviz.ui.map.place_menu import PlaceMenu
from aeviz.ui.map.plane.painting import Point
from aeviz.ui.map.points import MapPoints
from aeviz.ui.map.view import MapView
from aeviz.ui.window.save_dialog import save_as
from aeviz.ui.window.shell import Shell

MAP_DELAY_MS = 8
"""The map is updated in a tick of its own, so that two paintings never make one long gap. In the
past, where the user waits for it, that tick comes at once."""
REDECODE_MS = 60
"""How long new frames may go by before pins and strip are decoded again."""


class MapController(QObject):
    """Owns the map's view, and the parts that draw on it; the workbench makes it.

    Frames and weights come from the inspector. What the user picks is decoded by the inspector and
    told to whoever has use for it, such as the canvas.
    """

    nearest_found = Signal(object)
    """Picture of the point that is nearest to a place, where no picture can be decoded."""
    picture_chosen = Signal(object)
    """One of the map's digits, ``uint8 [h, w]``, for the canvas."""
    pick_started = Signal()
    """A click or drag begins; places picked until the next one belong together."""
    code_picked = Signal(object, str)
    """Code ``float32 [k]`` that was chosen on the map, and the letter of its pin, if it has one."""

    def __init__(self, shell: Shell, view: MapView, inspector: Inspector, data: RunData) -> None:
        super().__init__(shell)
        self._shell, self._view, self._inspector = shell, view, inspector
        self.points = MapPoints(shell, view, inspector, data)
        self.context = MapContext(self, view, inspector, self.points)
        self.pins = PinsController(self.context)
        PlaceMenu(self.context, self.pins)
        self.charts = ChartController(self.context, shell)
        self._line = LineController(self.context, shell)
        self._drawing = DrawingMark(self.context)
        ManifoldController(self.context)
        self._ellipses = EllipsesController(self.context)
        self._colours = ColourController(self.context)
        self.live = LivePointsController(self.context)
        self._run: Run | None = None
        self._frame: Frame | None = None
        self._hover: Point | None = None
        # Only the newest place of the pointer is decoded, when the event loop comes round.
        self._answer_hover = single_shot(self, self._decode_hover)
        self._redecode = single_shot(self, self._decode_all, REDECODE_MS)
        self._show_soon = single_shot(self, self._show_newest)
        self._connect()
        self.say_nothing_is_shown(False)

    def _connect(self) -> None:
        plane, context = self._view.plane, self.context
        plane.hovered.connect(self._on_hover)
        plane.hover_left.connect(self._on_hover_left)
        plane.pick_started.connect(self.pick_started)
        plane.picked.connect(self._on_picked)
        plane.digit_wanted.connect(self._on_digit)
        self._view.selection.export.clicked.connect(self._export_selection)
        context.chart_changed.connect(self._on_chart)
        self.pins.picked.connect(self._on_pin)

    # --- what is shown ------------------------------------------------------------------------

    @Slot(bool)
    def say_nothing_is_shown(self, opening: bool) -> None:
        train = self.tr("Press Train to see where the pictures go")
        self._view.plane.hint = self.tr("A run is being opened") if opening else train

    @Slot(object)
    def show_run(self, run: Run | None) -> None:
        self._run, self._frame, self._hover = run, None, None
        self._show_soon.stop()
        self.points.show_run(run)
        self.context.chart = None
        self._drawing.forget()
        self.pins.forget()
        self._line.show_run()
        self._ellipses.show_run()
        self._colours.forget()
        self.charts.show_run(run)
        self.live.forget()
        self._view.clear()
        if run is not None and run.probe.inputs is not None:
            self._view.plane.hint = self.tr("This run predicts numbers: it has no codes to map")
        else:
            self.say_nothing_is_shown(False)

    @Slot(object)
    def show_frame(self, frame: Frame) -> None:
        if self._run is None or self._run.probe.inputs is not None:
            return  # a regressor has no codes
        self._frame = frame
        self._show_soon.start(MAP_DELAY_MS if self._inspector.position is None else 0)

    @property
    def waits(self) -> bool:
        """Whether the newest frame is not shown yet."""
        return self._show_soon.isActive()

    @Slot()
    def _show_newest(self) -> None:
        if self._frame is not None:
            self._view.set_notice(said(self._frame.notice))
            self.live.show_frame(self._frame)
            self.charts.show_frame(self._frame)

    @Slot(object)
    def follow(self, event: object) -> None:
        """The newest frame of the run in training, with its training digits if it has them."""
        if isinstance(event, FrameReady):
            self.live.take(event)

    @Slot(str)
    def follow_state(self, state: str) -> None:
        """The session's state: what follows the weights knows whether they change."""
        self.live.follow_state(state)
        for recompute in self.findChildren(Recompute):
            recompute.follow_state(state)

    @Slot()
    def follow_network(self) -> None:
        """Networks can be looked through now, or with other weights than before."""
        self.points.settle()
        self._redecode.start()
        self._answer_hover.start()
        self.charts.follow_network()

    @Slot(bool)
    def _on_chart(self, resized: bool) -> None:
        """What hangs on codes follows the points."""
        if resized:
            # Another layer of a network trained layer by layer.
            self.pins.forget()
            self._line.end()
            self._drawing.forget_trail()
        self.pins.place()
        self._line.place()
        self._drawing.place()
        if self._hover is not None:
            self._answer_hover.start()
        if not self._redecode.isActive():
            self._redecode.start()

    @Slot()
    def _decode_all(self) -> None:
        self.pins.decode()
        self._line.decode()
        self.context.decoded_again.emit()

    # --- the pointer --------------------------------------------------------------------------

    @Slot(float, float)
    def _on_hover(self, x: float, y: float) -> None:
        self._hover = (x, y)
        self._answer_hover.start()

    @Slot()
    def _on_hover_left(self) -> None:
        self._hover = None
        self._answer_hover.stop()

    @Slot()
    def _decode_hover(self) -> None:
        code = None if self._hover is None else self.context.code_at(*self._hover)
        pictures = None if code is None else self._inspector.decode(code[None])
        if pictures is not None:
            self._view.show_hover(pictures[0])

    @Slot(float, float)
    def _on_picked(self, x: float, y: float) -> None:
        code = self.context.code_at(x, y)
        run = self._run
        if run is not None and not decodes(run.recipe):
            self._take_nearest(x, y)
        elif code is not None:
            self._pick(code, (x, y))

    def _take_nearest(self, x: float, y: float) -> None:
        """Where no picture can be decoded: the picture whose point is nearest."""
        points = self._view.points
        if points is None or self.points.live is not None:
            return
        away = np.square(points - np.array([x, y], np.float32)).sum(1)
        if np.isfinite(away).any():
            number = int(np.nanargmin(away))
            self.nearest_found.emit(self.points.images[number])
            self.show_digit_chosen(number)

    @Slot(object)
    def _on_pin(self, code: np.ndarray) -> None:
        self.pick_started.emit()
        if self.context.fits(code):
            self._pick(code, self.context.point(code))

    def _pick(self, code: np.ndarray, point: Point) -> None:
        """Put the latent cursor on a code, and decode it onto the canvas."""
        self._go_to(code, point)
        self.code_picked.emit(code, self.context.pin_name(code))

    def _go_to(self, code: np.ndarray, point: Point) -> None:
        self._drawing.forget_trail()
        self._view.plane.pick = point
        self._inspector.decode_code(code)

    @Slot(object)
    def show_code(self, code: np.ndarray) -> None:
        """A code ``float32 [k]`` was made elsewhere: show where it lies, and decode it."""
        if self.context.fits(code):
            self._go_to(code, self.context.point(code))

    @Slot(int)
    def _on_digit(self, number: int) -> None:
        self.picture_chosen.emit(self.points.images[number])
        self.show_digit_chosen(number)

    @Slot(int)
    def show_digit_chosen(self, number: int) -> None:
        """A digit was put onto the canvas: the latent cursor shows where it lies.

        If it is not on the map, or does not stay where it is, there is nothing to show.
        """
        self._drawing.forget_trail()
        points = self._view.points
        if points is None or self.points.live is not None or number >= len(points):
            return
        if np.isfinite(points[number]).all():
            x, y = points[number]
            self._view.plane.pick = float(x), float(y)

    # --- the drawing --------------------------------------------------------------------------

    @Slot(object)
    def show_drawn(self, drawing: np.ndarray) -> None:
        """The user draws: the cursor does not stand for what is on the canvas any more."""
        self._view.plane.pick = None
        if not drawing.any():
            self._drawing.forget()

    @Slot(object)
    def show_drawing_restored(self, result: RestoredDrawing) -> None:
        self._drawing.show(result)

    # --- the selection ------------------------------------------------------------------------

    @Slot()
    def _export_selection(self) -> None:
        from aeviz.core.export.tables import selection_csv

        points, digits = self._view.points, self._view.selection.digits
        if points is None:
            return
        frame = self._inspector.frame
        at = (0, 0) if frame is None else (frame.step, frame.epoch)
        rows = digits, self.points.labels[digits], points[digits]
        title = self.tr("Export selection")
        save_as(self._shell, title, "selection.csv", lambda _: selection_csv(*rows, at))

    @Slot()
    def close(self) -> None:
        for recompute in self.findChildren(Recompute):
            recompute.close()
        self.charts.job.cancel()
        self.points.close()
