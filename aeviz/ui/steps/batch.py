"""The samples of a batch at one stage of a step: what is known of them by then."""

from __future__ import annotations

import math

import numpy as np
from PySide6.QtWidgets import QStackedLayout, QWidget

from aeviz.core.graphics.screen import sides
from aeviz.core.messages.step_trace import StepTrace
from aeviz.core.recipe.phases import Stage
from aeviz.ui.widgets.digit_grid import DigitGrid
from aeviz.ui.widgets.named import named
from aeviz.ui.widgets.plots.signal_plot import SignalPlot

NOTHING_YET = 110
"""Grey of pictures that do not exist yet."""


class BatchView(QWidget):
    """Original, corrupted, code and output below each other; signals as plots."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("batchView")
        self.mosaic = named(DigitGrid(), "batchPictures", reads=self.tr("Pictures of the batch"))
        self.mosaic.room = ".000"
        self.mosaic.tip = self.tr("Pictures of the batch, with the loss of each")
        self.signals = SignalPlot()
        self._stack = QStackedLayout(self)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.addWidget(self.mosaic)
        self._stack.addWidget(self.signals)

    def clear(self, hint: str) -> None:
        self.mosaic.clear(hint)
        self._stack.setCurrentWidget(self.mosaic)

    def show_stage(self, parts: StepTrace, stage: Stage | None, names: tuple[str, ...]) -> None:
        """Show what is known after a stage; None: after the whole step. ``names`` of classes."""
        done = parts.stages[: parts.stages.index(stage) + 1] if stage else parts.stages
        if parts.clean.dtype == np.uint8:
            self._show_pictures(parts, done, names)
            self._stack.setCurrentWidget(self.mosaic)
        elif parts.targets is not None:
            captions = [f"{loss:.3g}" for loss in parts.losses] if "loss" in done else []
            known = parts.output if "predict" in done else None
            self.signals.show_signals(parts.clean, parts.targets, known, captions)
            self._stack.setCurrentWidget(self.signals)

    def _show_pictures(
        self, parts: StepTrace, done: tuple[Stage, ...], names: tuple[str, ...]
    ) -> None:
        rows, titles = [parts.clean], [self.tr("Batch")]
        if "noise" in parts.stages:
            rows.append(_if_known(parts.seen, "noise" in done))
            titles.append(self.tr("Seen"))
        if "encode" in parts.stages or "frozen" in parts.stages:
            known = "encode" in done and ("code" not in parts.stages or "code" in done)
            if "encode" in parts.stages:
                rows.append(_if_known(code_pictures(parts.code, sides(parts.clean.shape)), known))
                titles.append(self.tr("Code"))
        if "decode" in parts.stages:
            rows.append(_if_known(parts.output, "decode" in done))
            titles.append(self.tr("Output"))
        self.mosaic.captions = self._captions(parts, done, names)
        self.mosaic.names = self._names(parts, names)
        self.mosaic.crossed = self._crossed(parts, done)
        self.mosaic.show_rows(rows, titles)

    def _names(self, parts: StepTrace, names: tuple[str, ...]) -> list[str]:
        if parts.targets is None:
            return ["?"] * len(parts.clean)
        return [names[label] if label < len(names) else str(label) for label in parts.targets]

    def _captions(
        self, parts: StepTrace, done: tuple[Stage, ...], names: tuple[str, ...]
    ) -> list[str]:
        losses = [f"{loss:.2g}".removeprefix("0") for loss in parts.losses]
        if "classify" not in parts.stages:
            return losses if "loss" in done else [" "] * len(losses)
        if "loss" in done:
            return losses
        if "classify" not in done:
            return self._names(parts, names)
        taken = parts.output.argmax(1)
        assert parts.targets is not None  # noqa: S101 - classes have labels
        pairs = zip(taken, parts.targets, strict=True)
        return [f"{'✓' if one == other else '✗'}{names[one]}" for one, other in pairs]

    def _crossed(self, parts: StepTrace, done: tuple[Stage, ...]) -> np.ndarray:
        if "classify" not in done or parts.targets is None:
            return np.zeros(len(parts.clean), bool)
        wrong: np.ndarray = parts.output.argmax(1) != parts.targets
        return wrong


def _if_known(pictures: np.ndarray, known: bool) -> np.ndarray:
    return pictures if known else np.full_like(pictures, NOTHING_YET)


def code_pictures(codes: np.ndarray, size: tuple[int, int]) -> np.ndarray:
    """Codes ``float32 [n, k]`` as pictures ``uint8 [n, *size]``: a field for each number.

    The smallest number of all is black and the largest white.
    """
    count = codes.shape[1]
    columns = math.ceil(math.sqrt(count))
    rows = -(-count // columns)
    low, high = float(codes.min()), float(codes.max())
    fields = np.zeros((len(codes), rows * columns), np.uint8)
    fields[:, :count] = np.rint((codes - low) / max(high - low, 1e-12) * 255)
    down = np.arange(size[0]) * rows // size[0]
    across = np.arange(size[1]) * columns // size[1]
    shown: np.ndarray = fields.reshape(-1, rows, columns)[:, down[:, None], across]
    return shown
