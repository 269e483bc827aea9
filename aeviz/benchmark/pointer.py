"""The pointer on the latent map: hover while a run is in training; zoom, pan and lasso."""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from typing import NamedTuple

import numpy as np
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QPointF, Qt, QTimer, Slot
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication

from aeviz.benchmark.window import Stage
from aeviz.ui.map.plane.interaction import InteractivePlane
from aeviz.ui.map.view import MapView

MOUSE_MS = 8
"""A usual mouse reports 125 times a second."""
CORNERS = 120
"""Places of the pointer on a lasso's way."""
CLASSES = tuple("0123456789")
NONE, LEFT, RIGHT = Qt.MouseButton.NoButton, Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton


def mouse(
    target: InteractivePlane,
    kind: QEvent.Type,
    place: QPointF,
    button: Qt.MouseButton = NONE,
    held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> QMouseEvent:
    """A mouse event at a place of the map, its button down until it is released."""
    moving, released = kind == QEvent.Type.MouseMove, kind == QEvent.Type.MouseButtonRelease
    down = NONE if released else button
    away = QPointF(target.mapToGlobal(place))
    return QMouseEvent(kind, place, away, NONE if moving else button, down, held)


# --- hover ------------------------------------------------------------------------------------


class Hover(QObject):
    """Moves the pointer over the map, and takes the time until the answer to each event is painted.

    An event is answered by the first painting of a decoded picture that was asked for after it.
    """

    def __init__(self, opened: Stage) -> None:
        super().__init__(opened.window)
        self.delays: list[float] = []
        """Milliseconds."""
        self._view, self._map = opened.window.latent, opened.window.latent.plane
        self._moves = 0
        self._sent: list[float] = []
        self._asked: list[float] = []
        self._answered: list[float] = []
        self._seen: object = None
        self._map.installEventFilter(self)
        self._map.hovered.connect(self._on_hovered)
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(MOUSE_MS)
        self._timer.timeout.connect(self._move)
        self._timer.start()

    def stop(self) -> None:
        """End."""
        self._timer.stop()
        self._map.removeEventFilter(self)

    @Slot()
    def _move(self) -> None:
        plot, turn = self._map.axes().plot, self._moves / 40
        self._moves += 1
        reach = min(plot.width(), plot.height()) * (0.25 + 0.1 * math.sin(turn / 5))
        place = plot.center() + QPointF(reach * math.cos(turn), reach * math.sin(turn))
        self._sent.append(time.perf_counter())
        QCoreApplication.postEvent(self._map, mouse(self._map, QEvent.Type.MouseMove, place))

    @Slot()
    def _on_hovered(self) -> None:
        self._asked += self._sent
        self._sent = []

    def _note_answer(self) -> None:
        """A new picture is there: it answers what was asked before now."""
        if self._map.inset is not None and self._map.inset is not self._seen:
            self._seen = self._map.inset
            self._answered += self._asked
            self._asked = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the time after the answer's painting."""
        if event.type() == QEvent.Type.MouseMove:
            self._note_answer()
        if event.type() != QEvent.Type.Paint:
            return False
        self._note_answer()
        watched.event(event)
        now = time.perf_counter()
        self.delays += [(now - sent) * 1e3 for sent in self._answered]
        self._answered = []
        return True


def hover_delays(opened: Stage, seconds: float) -> list[float]:
    """Milliseconds from mouse event to painted picture, on the map of the run in training."""
    hover = Hover(opened)
    opened.run_for(0.3)
    hover.delays.clear()
    opened.run_for(seconds)
    hover.stop()
    return list(hover.delays)


# --- zoom, pan, lasso -------------------------------------------------------------------------


class Frames(NamedTuple):
    """Milliseconds from an event to the end of the painting that it asks for."""

    zoom: list[float]
    pan: list[float]
    lasso: list[float]


def frames(
    app: QApplication,
    points: np.ndarray,
    labels: np.ndarray,
    times: int,
    shown: Callable[[QApplication, MapView], None],
) -> Frames:
    """Real events on a view of 900 × 800 pixels with ``points`` and digits.

    ``shown`` is called with it, and waits until it is on the screen.
    """
    view = MapView()
    view.resize(900, 800)
    view.show()
    shown(app, view)
    random = np.random.default_rng(0)
    digit = random.integers(0, 255, (28, 28)).astype(np.uint8)
    view.set_labels(labels, CLASSES)
    view.plane.digits = np.broadcast_to(digit, (len(points), 28, 28))
    view.set_points(points, "code 1", "code 2")
    view.plane.repaint()
    try:
        return Frames(
            [_wheel(app, view.plane, turn) for turn in range(times)],
            _drag(app, view.plane, times),
            [_lasso(app, view.plane) for _ in range(max(times // 10, 3))],
        )
    finally:
        view.close()
        view.deleteLater()
        app.processEvents()


def _painted(app: QApplication, target: InteractivePlane, event: QEvent) -> float:
    app.processEvents()
    start = time.perf_counter()
    app.sendEvent(target, event)
    target.repaint()
    return (time.perf_counter() - start) * 1e3


def _wheel(app: QApplication, target: InteractivePlane, turn: int) -> float:
    """Six notches in, six out again."""
    notch = 120 if turn % 12 < 6 else -120
    place = target.axes().plot.center()
    event = QWheelEvent(
        place,
        QPointF(target.mapToGlobal(place)),
        QPoint(),
        QPoint(0, notch),
        NONE,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    return _painted(app, target, event)


def _drag(app: QApplication, target: InteractivePlane, times: int) -> list[float]:
    middle = target.axes().plot.center()
    app.sendEvent(target, mouse(target, QEvent.Type.MouseButtonPress, middle, RIGHT))
    spent = []
    for turn in range(times):
        place = middle + QPointF(90 * math.sin(turn / 6), 70 * math.cos(turn / 5))
        spent.append(_painted(app, target, mouse(target, QEvent.Type.MouseMove, place, RIGHT)))
    app.sendEvent(target, mouse(target, QEvent.Type.MouseButtonRelease, middle, RIGHT))
    target.fit()
    return spent


def _lasso(app: QApplication, target: InteractivePlane) -> float:
    """From the release of the button until the selection is shown, with all that is told of it."""
    plot, alt = target.axes().plot, Qt.KeyboardModifier.AltModifier
    angles = np.linspace(0, 2 * np.pi, CORNERS)
    places = [
        plot.center() + QPointF(plot.width() * 0.4 * math.cos(a), plot.height() * 0.4 * math.sin(a))
        for a in angles.tolist()
    ]
    app.sendEvent(target, mouse(target, QEvent.Type.MouseButtonPress, places[0], LEFT, alt))
    for place in places[1:]:
        app.sendEvent(target, mouse(target, QEvent.Type.MouseMove, place, LEFT, alt))
    release = mouse(target, QEvent.Type.MouseButtonRelease, places[-1], LEFT, alt)
    return _painted(app, target, release)
