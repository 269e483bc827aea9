"""The latent map with many points: refresh, hover, lasso."""

from __future__ import annotations

import time
from collections.abc import Callable

import numpy as np
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from aeviz.benchmark.pointer import frames
from aeviz.benchmark.report import Report, Row
from aeviz.benchmark.runner import Options
from aeviz.benchmark.window import shown_app
from aeviz.core.base.errors import RunError
from aeviz.ui.map.plane.interaction import InteractivePlane
from aeviz.ui.map.plane.pointer import enclosed

CLASSES = tuple("0123456789")
POINTED = 70_000
"""Points on the map that is zoomed, moved and selected from."""
COUNTS = (10_000, 70_000, 1_000_000)
CORNERS = 200
"""Of the lasso's outline."""


def measure(options: Options) -> Report:
    """Each number of points in turn, on a map of 900 × 700 pixels."""
    return measured(COUNTS, 5 if options.quick else 40)


def measured(counts: tuple[int, ...], times: int) -> Report:
    """The same for these numbers of points, each measured so often."""
    app = shown_app()
    rows, figures = [], []
    for count in counts:
        found = of_one(app, count, times)
        rows += [Row(f"{what}, {count:,} points", values, "ms") for what, values in found.items()]
        medians = {f"{w}_ms": float(np.median(v)) for w, v in found.items()}
        figures.append({"points": count, **medians})
    pointed = frames(app, *cloud(POINTED), 12 * times, _wait_until_exposed)
    kinds = {"zoom": pointed.zoom, "pan": pointed.pan, "lasso, shown": pointed.lasso}
    rows += [Row(f"{what}, {POINTED:,} points", v, "ms") for what, v in kinds.items()]
    by_hand = {
        "zoom_frames_per_second": 1000 / float(np.median(pointed.zoom)),
        "pan_frames_per_second": 1000 / float(np.median(pointed.pan)),
        "lasso_shown_ms": float(np.median(pointed.lasso)),
    }
    notes = ["Refresh: new points to painted picture; zoom, pan, lasso: event to painted picture."]
    return Report("map", "", rows, {"rows": figures, **by_hand}, notes)


def cloud(count: int) -> tuple[np.ndarray, np.ndarray]:
    """Points ``float32 [count, 2]`` in ten soft heaps, and labels ``uint8``."""
    random = np.random.default_rng(0)
    labels = random.integers(0, len(CLASSES), count).astype(np.uint8)
    middles = random.normal(0, 4, (len(CLASSES), 2))
    points = middles[labels] + random.normal(0, 1, (count, 2))
    return points.astype(np.float32), labels


def of_one(app: QApplication, count: int, times: int) -> dict[str, list[float]]:
    """Milliseconds of each of ``times`` refreshes, hovers and lassos with so many points."""
    points, labels = cloud(count)
    view = InteractivePlane()
    view.resize(900, 700)
    view.show()
    _wait_until_exposed(app, view)
    view.set_labels(labels, CLASSES)
    sets = [points * np.float32(1 - 0.01 * turn) for turn in range(4)]
    turn = 0

    def refresh() -> None:
        nonlocal turn
        turn += 1
        view.set_points(sets[turn % len(sets)], ("code 1", "code 2"))
        view.repaint()

    def hover() -> None:
        nonlocal turn
        turn += 1
        place = QPointF(300 + 11 * (turn % 20), 250 + 7 * (turn % 20))
        none, still = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
        app.sendEvent(view, QMouseEvent(QEvent.Type.MouseMove, place, place, none, none, still))
        view.label_under_pointer()

    angles = np.linspace(0, 2 * np.pi, CORNERS, endpoint=False)
    reach = (3 + 0.5 * np.sin(7 * angles))[:, None]
    outline = (reach * np.stack([np.cos(angles), np.sin(angles)], 1)).astype(np.float32)
    xs, ys = np.ascontiguousarray(points[:, 0]), np.ascontiguousarray(points[:, 1])
    try:
        return {
            "refresh": _timed(app, refresh, times),
            "hover": _timed(app, hover, times),
            "lasso": _timed(app, lambda: enclosed(xs, ys, outline), times),
        }
    finally:
        view.close()
        view.deleteLater()
        app.processEvents()


def _wait_until_exposed(app: QApplication, view: QWidget) -> None:
    """A window that the screen does not show yet is not painted, however often it is asked."""
    end = time.monotonic() + 10
    while not ((handle := view.windowHandle()) and handle.isExposed()):
        if time.monotonic() > end:
            raise RunError("The benchmark's window does not appear: close what covers it.")
        app.processEvents()
        time.sleep(0.01)


def _timed(app: QApplication, work: Callable[[], object], times: int) -> list[float]:
    spent = []
    for turn in range(times + 2):
        app.processEvents()
        start = time.perf_counter()
        work()
        if turn >= 2:
            spent.append((time.perf_counter() - start) * 1e3)
    return spent
