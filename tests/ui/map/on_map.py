"""The latent map in a window with a run: its points, moves of the mouse, what is decoded there."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from aeviz.core.inference.viewing import decode
from aeviz.core.runs.network import load_model
from aeviz.core.runs.run import Run
from tests.ui.driving import bench_of, wait_for
from tests.ui.window import ready_window

LEFT = Qt.MouseButton.LeftButton


def look(run, qtbot):
    """The window, the map's controller and its plane, with points."""
    window = with_map(run)
    qtbot.addWidget(window)
    return parts(window)


def with_map(run):
    """A window with points on its map."""
    window = ready_window(run)
    wait_for(lambda: bench_of(window).map.context.chart is not None)
    window.latent.grab()
    return window


def parts(window):
    """The window, the map's controller and its plane."""
    return window, bench_of(window).map, window.latent.plane


def at(target, u, v):
    """A pixel of the plot, by shares of its sides."""
    plot = target.axes().plot
    return QPointF(plot.x() + u * plot.width(), plot.y() + v * plot.height()).toPoint()


def drag(target, places, modifier=Qt.KeyboardModifier.NoModifier):
    def send(kind, place, pressed, held):
        local, away = QPointF(place), QPointF(target.mapToGlobal(place))
        QApplication.sendEvent(target, QMouseEvent(kind, local, away, pressed, held, modifier))

    none = Qt.MouseButton.NoButton
    send(QEvent.Type.MouseButtonPress, places[0], LEFT, LEFT)
    for place in places[1:]:
        send(QEvent.Type.MouseMove, place, none, LEFT)
    send(QEvent.Type.MouseButtonRelease, places[-1], LEFT, none)


def decoded(path, *points):
    """What the network of the run draws at points of the map."""
    with Run.open(path) as run:
        return decode(load_model(run), np.array(points, np.float32), run.recipe.data.pixel_range)
