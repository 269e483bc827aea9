"""The traversal panel: decodes while sliders move, follows the map's picks and pins."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QObject, Signal, Slot

from aeviz.core.inference.frames import Frame
from aeviz.core.inference.map.map_charts import is_dead, kept_to
from aeviz.core.recipe.nested import shown_counts
from aeviz.core.recipe.relevance import decodes
from aeviz.core.runs.run import Run
from aeviz.ui.inspect.inspector import Inspector
from aeviz.ui.jobs.debounce import single_shot
from aeviz.ui.traversal.view import STEPS, TraversalView
from aeviz.ui.window.shell import Shell

REFRESH_MS = 200
"""How long new frames may go by before strips are decoded again."""


class TraversalController(QObject):
    """Takes up codes that were picked elsewhere, and tells of those that it makes.

    The workbench makes it. It works only while the panel can be seen.
    """

    move_started = Signal()
    """A slider was taken, or a sum made; codes until the next one belong together."""
    code_changed = Signal(object)
    """Code ``float32 [k]`` that was made here."""
    pin_wanted = Signal(object)
    """Code ``float32 [k]`` that is to be pinned on the map."""

    def __init__(self, shell: Shell, view: TraversalView, inspector: Inspector) -> None:
        super().__init__(shell)
        self._view, self._inspector = view, inspector
        self._frame: Frame | None = None
        self._code: np.ndarray | None = None
        self._caption = ""
        self._pins: tuple[tuple[str, np.ndarray], ...] = ()
        self._seen, self._decodes = False, True
        self._stds = np.zeros(0, np.float32)
        self._answer = single_shot(self, self._decode)
        self._refresh = single_shot(self, self._follow_frame, REFRESH_MS)
        view.number_moved.connect(self._on_moved)
        view.move_started.connect(self.move_started)
        view.page_changed.connect(self._answer.start)
        view.arithmetic.wanted.connect(self._add_up)
        view.numbers.count_chosen.connect(self._on_count)

    @Slot(bool)
    def show_seen(self, seen: bool) -> None:
        """A panel in the back of others counts as visible to Qt, so its dock must tell."""
        self._seen = seen
        if seen:
            self._refresh.start(0)

    @Slot(object)
    def show_run(self, run: Run | None) -> None:
        self._frame = self._code = None
        self._stds = np.zeros(0, np.float32)
        self._decodes = run is None or decodes(run.recipe)
        hint = self.tr("Press Train to see what the numbers of the code do")
        if run is not None and run.recipe.task == "regress":
            hint = self.tr("This run predicts numbers: it has no codes")
        elif not self._decodes:
            hint = self.tr("This network has no decoder: choose a run of an autoencoder")
        self._view.clear(hint)
        self._view.numbers.offer(() if run is None else shown_counts(run.recipe))

    @Slot(object)
    def show_frame(self, frame: Frame) -> None:
        self._frame = frame
        if self._seen and not self._refresh.isActive():
            self._refresh.start(REFRESH_MS)

    @Slot()
    def follow_network(self) -> None:
        """Networks can be looked through now, or with other weights than before."""
        self._refresh.start()

    @Slot()
    def _follow_frame(self) -> None:
        frame = self._frame
        if frame is None or not self._seen or not self._decodes:
            return
        stds, means = frame.code_std, _means(frame)
        # New rows only when it matters: a slider in the hand must not be taken away.
        if len(stds) != len(self._stds) or np.abs(stds - self._stds).max() > 0.2 * stds.max():
            self._stds = stds
            in_order = frame.projection.is_nested
            self._view.set_numbers(means, stds, is_dead(stds), in_order)
        if self._code is None:
            self._code, self._caption = means, self.tr("mean code of all pictures")
        self._decode()

    @Slot(object, str)
    def show_code_picked(self, code: np.ndarray, name: str) -> None:
        """A code was picked on the map; ``name``: of its pin, if it has one."""
        text = self.tr("code of pin {name}")
        self._caption = text.format(name=name) if name else self.tr("code picked on the map")
        self._code = code
        self._answer.start()

    @Slot(object)
    def set_pins(self, pins: Sequence[tuple[str, np.ndarray]]) -> None:
        """Letters and codes of the pins, which can be added up."""
        self._pins = tuple(pins)
        self._view.arithmetic.set_pins([name for name, _ in pins])

    @Slot(int, float)
    def _on_moved(self, number: int, value: float) -> None:
        if self._code is None:
            return
        self._code = self._code.copy()
        self._code[number] = value
        self._caption = self.tr("code changed by hand")
        self._answer.start()
        self._tell()

    @Slot(int)
    def _on_count(self, count: int) -> None:
        """Of a nested code only the first numbers count."""
        self._answer.start()
        if self._code is not None:
            self.move_started.emit()
            self._tell()

    def _tell(self) -> None:
        if self._code is not None:
            self.code_changed.emit(self._kept(self._code[None])[0])

    def _kept(self, codes: np.ndarray) -> np.ndarray:
        return kept_to(codes, self._view.numbers.count or None)

    @Slot(int, int, int)
    def _add_up(self, first: int, second: int, third: int) -> None:
        chosen = [self._pins[index] for index in (first, second, third)]
        names, (a, b, c) = [name for name, _ in chosen], [code for _, code in chosen]
        self._code = a - b + c
        self._caption = self.tr("code {0} − {1} + {2}").format(*names)
        self.pin_wanted.emit(self._code)
        self.move_started.emit()
        self._tell()
        self._answer.start()

    @Slot()
    def _decode(self) -> None:
        code, rows = self._code, self._view.rows
        if code is None or not self._seen or len(code) != len(self._stds):
            return
        codes = np.tile(code, (1 + len(rows) * STEPS, 1))
        for place, row in enumerate(rows):
            codes[1 + place * STEPS : 1 + (place + 1) * STEPS, row.number] = row.values()
        pictures = self._inspector.decode(self._kept(codes))
        if pictures is not None:
            self._view.show_code(code, pictures[0], self._caption)
            self._view.show_strips(pictures[1:].reshape(len(rows), STEPS, *pictures.shape[1:]))


def _means(frame: Frame) -> np.ndarray:
    """Means of the code's numbers, ``float32 [k]``."""
    size = len(frame.code_std)
    means = np.zeros(size, np.float32) if size <= 2 else frame.projection.mean.astype(np.float32)
    if size <= 2 or frame.projection.is_nested:
        means[:2] = np.nanmean(frame.points, axis=0)[:size]
    return means
