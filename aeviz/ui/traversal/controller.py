"""The traversal panel: decodes while sliders move, follows the map's picks and pins."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QObject, Slot

from aeviz.core.inference.frames import Frame
from aeviz.core.inference.map_charts import is_dead
from aeviz.core.runs.run import Run
from aeviz.ui.map.controller import MapControl
from aeviz.ui.map.pins import Pin
from aeviz.ui.traversal.view import STEPS
from aeviz.ui.widgets.debounce import single_shot

REFRESH_MS = 200
"""How long new frames may go by before strips are decoded again."""


class TraversalControl(QObject):
    """Works only while the panel can be seen."""

    def __init__(self, control: MapControl) -> None:
        super().__init__(control)
        self._control, self._view = control, control.window.traversal
        self._frame: Frame | None = None
        self._code: np.ndarray | None = None
        self._caption = ""
        self._seen = False
        self._stds = np.zeros(0, np.float32)
        self._answer = single_shot(self, self._decode)
        self._refresh = single_shot(self, self._follow_frame, REFRESH_MS)
        control.inspector.run_changed.connect(self._on_run)
        control.inspector.frame_changed.connect(self._on_frame)
        control.inspector.woken.connect(self._refresh.start)
        control.code_picked.connect(self._on_picked)
        control.pins.changed.connect(self._on_pins)
        self._view.number_moved.connect(self._on_moved)
        self._view.move_started.connect(control.view.pick_started)
        self._view.page_changed.connect(self._answer.start)
        self._view.arithmetic.wanted.connect(self._add_up)
        control.window.docks["Traversal"].visibilityChanged.connect(self._on_seen)

    @Slot(bool)
    def _on_seen(self, seen: bool) -> None:
        """A panel in the back of others counts as visible to Qt, so its dock must tell."""
        self._seen = seen
        if seen:
            self._refresh.start(0)

    @Slot(object)
    def _on_run(self, run: Run | None) -> None:
        self._frame = self._code = None
        self._stds = np.zeros(0, np.float32)
        self._view.clear()

    @Slot(object)
    def _on_frame(self, frame: Frame) -> None:
        self._frame = frame
        if self._seen and not self._refresh.isActive():
            self._refresh.start(REFRESH_MS)

    @Slot()
    def _follow_frame(self) -> None:
        frame = self._frame
        if frame is None or not self._seen:
            return
        stds, means = frame.code_std, _means(frame)
        # New rows only when it matters: a slider in the hand must not be taken away.
        if len(stds) != len(self._stds) or np.abs(stds - self._stds).max() > 0.2 * stds.max():
            self._stds = stds
            self._view.set_numbers(means, stds, is_dead(stds))
        if self._code is None:
            self._code, self._caption = means, self.tr("mean code of all digits")
        self._decode()

    @Slot(object)
    def _on_picked(self, code: np.ndarray) -> None:
        name = self._control.pins.name_of(code)
        text = self.tr("code of pin {name}")
        self._caption = text.format(name=name) if name else self.tr("code picked on the map")
        self._code = code
        self._answer.start()

    @Slot(object)
    def _on_pins(self, pins: tuple[Pin, ...]) -> None:
        self._view.arithmetic.set_pins([pin.name for pin in pins])

    @Slot(int, float)
    def _on_moved(self, number: int, value: float) -> None:
        if self._code is None:
            return
        self._code = self._code.copy()
        self._code[number] = value
        self._caption = self.tr("code changed by hand")
        self._answer.start()
        self._control.show_code(self._code)

    @Slot(int, int, int)
    def _add_up(self, first: int, second: int, third: int) -> None:
        pins = self._control.pins.all
        codes = [pins[index].code for index in (first, second, third)]
        names = [pins[index].name for index in (first, second, third)]
        self._code = codes[0] - codes[1] + codes[2]
        self._caption = self.tr("code {0} − {1} + {2}").format(*names)
        self._control.pins.add(self._code)
        self._control.view.pick_started.emit()
        self._control.show_code(self._code)
        self._answer.start()

    @Slot()
    def _decode(self) -> None:
        code, rows = self._code, self._view.rows()
        if code is None or not self._seen or len(code) != len(self._stds):
            return
        codes = np.tile(code, (1 + len(rows) * STEPS, 1))
        for place, row in enumerate(rows):
            codes[1 + place * STEPS : 1 + (place + 1) * STEPS, row.number] = row.values()
        pictures = self._control.inspector.decode(codes)
        if pictures is not None:
            self._view.show_code(code, pictures[0], self._caption)
            self._view.show_strips(pictures[1:].reshape(len(rows), STEPS, *pictures.shape[1:]))


def _means(frame: Frame) -> np.ndarray:
    """Means of the code's numbers, ``float32 [k]``."""
    size = len(frame.code_std)
    if size > 2:
        return frame.projection.mean.astype(np.float32)
    means: np.ndarray = frame.points.mean(axis=0)[:size].astype(np.float32)
    return means
