"""The grid of digits: original, noisy, restored and the difference, with PSNR under each."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QSlider, QVBoxLayout, QWidget

from aeviz.ui.naming import words
from aeviz.ui.widgets import theme
from aeviz.ui.widgets.action_menu import Offer
from aeviz.ui.widgets.digit_grid import DigitGrid, decibels
from aeviz.ui.widgets.labels import Caption
from aeviz.ui.widgets.layouts import fill
from aeviz.ui.widgets.named import allow, figure, named
from aeviz.ui.widgets.picture import differences
from aeviz.ui.widgets.toggle import ToggleButton

WIDEST = 9
"""Characters of a caption that have room under every digit; longer ones are cut."""


class ComparisonView(QWidget):
    """The run's fixed test digits as the network restores them at one step.

    Fed with frames, live or stored, which it cannot tell apart: whoever feeds it knows.
    """

    digit_chosen = Signal(int)
    """The user chose the digit with this index."""
    noise_chosen = Signal(str, float)
    """The user chose the noise of the shown input: its kind ("" as trained) and strength [0, 1]."""

    codes_wanted = Signal(bool)
    """The user wants to see the digits' codes as pictures, or no longer."""

    def __init__(self, noise_kinds: Sequence[str] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "digitsView", reads=self.tr("Digits"))
        self._originals: np.ndarray | None = None
        self.trained_noise = "none"
        """The kind of noise that the run has in training."""
        self._class_names: tuple[str, ...] = ()
        self._mosaic = figure(named(DigitGrid(), reads=self.tr("Test pictures")))
        self._mosaic.chosen.connect(self.digit_chosen)
        self._extra = named(DigitGrid(), "digitsExtra")
        self._extra.tip = ""
        self._extra.hide()
        self._caption = Caption(faint=True)
        noise = self._build_noise(noise_kinds)
        parts = (self._mosaic, 3), (self._extra, 2), self._caption
        fill(QVBoxLayout(self), noise, *parts, spacing=4).setContentsMargins(*theme.AROUND)
        self.clear(self.tr("Press Train to see what the network makes of these pictures."))

    def set_digits(
        self, originals: np.ndarray, labels: np.ndarray, class_names: Sequence[str]
    ) -> None:
        """The clean pictures ``uint8 [n, h, w]``, their labels ``uint8 [n]``, and the names.

        Raises ``ValueError`` if they do not fit each other.
        """
        if originals.ndim not in (3, 4) or len(originals) != len(labels):
            raise ValueError(f"{originals.shape} pictures do not fit {len(labels)} labels")
        self._originals = originals
        self._class_names = tuple(class_names)
        self._mosaic.names = [class_names[label] if class_names else "" for label in labels]
        self._mosaic.captions, self._mosaic.crossed = None, np.empty(0, bool)
        self.show_extra([], [])
        self._mosaic.show_rows([originals] if len(originals) else [], [self.tr("Original")])
        self._caption.clear()

    def show_frame(
        self, noisy: np.ndarray | None, restored: np.ndarray, psnr: np.ndarray, caption: str
    ) -> None:
        """Show one step: pictures ``uint8 [n, h, w]``, PSNR ``float32 [n]`` in dB.

        Raises ``ValueError`` unless they are as many and as large as the originals.
        """
        originals = self._originals
        if originals is None or restored.shape != originals.shape or len(psnr) != len(originals):
            raise ValueError("the pictures of a frame must fit the originals")
        pictures = [originals, restored, differences(restored, originals)]
        titles = [self.tr("Original"), self.tr("Restored"), self.tr("Difference")]
        if noisy is not None and not np.array_equal(noisy, originals):
            pictures.insert(1, noisy)
            titles.insert(1, self._noisy_title())
        self._mosaic.captions, self._mosaic.tip, self._mosaic.room = None, None, "00"
        self._mosaic.crossed = np.empty(0, bool)
        self._mosaic.show_rows(pictures, titles, psnr)
        mean = float(np.mean(psnr)) if len(psnr) else np.nan
        spoken = self.tr("mean PSNR {psnr} dB").format(psnr=decibels(mean, True))
        self._caption.say(caption, spoken)

    def show_classes(
        self, noisy: np.ndarray | None, labels: np.ndarray, predicted: np.ndarray, caption: str
    ) -> None:
        """Show what a classifier takes the digits for: classes ``uint8 [n]``.

        ``noisy``: what it saw, if that differs from the originals. A wrong digit gets a cross, an
        arrow to what it was taken for, and a frame.
        """
        originals = self._originals
        if originals is None or len(predicted) != len(originals):
            raise ValueError("the classes of a frame must fit the originals")
        names = self._class_names
        wrong = labels != predicted
        self._mosaic.crossed = wrong
        self._mosaic.captions = [
            f"✗ {names[true]}→{names[other]}" if true != other else f"✓ {names[true]}"
            for true, other in zip(labels, predicted, strict=True)
        ]
        self._mosaic.tip = self.tr("✓: right; ✗: true class → what it was taken for")
        self._mosaic.room = max(
            (text[:WIDEST] for text in self._mosaic.captions), key=len, default=""
        )
        # A lone row needs no title.
        pictures, titles = [originals], [""]
        if noisy is not None and not np.array_equal(noisy, originals):
            pictures.append(noisy)
            titles = [self.tr("Original"), self._noisy_title()]
        self._mosaic.show_rows(pictures if len(originals) else [], titles)
        right = int(np.count_nonzero(~wrong))
        spoken = self.tr("{right} of {count} right").format(right=right, count=len(wrong))
        self._caption.say(caption, spoken)

    def _noisy_title(self) -> str:
        """What was done to the digits, in a word."""
        words = {
            "masking": self.tr("Masked"),
            "inversion": self.tr("Inverted"),
            "occlusion": self.tr("Covered"),
            "blur": self.tr("Blurred"),
        }
        return words.get(self._kind.currentData() or self.trained_noise, self.tr("Noisy"))

    def offer(self, offers: Callable[[int], Sequence[Offer]]) -> None:
        """What can be done with a digit, for the panel's menu."""
        self._mosaic.offers = offers

    @property
    def wants_codes(self) -> bool:
        return self._codes.isChecked()

    def show_extra(self, rows: Sequence[np.ndarray], titles: Sequence[str]) -> None:
        """Rows of other pictures of the same digits below, ``uint8 [n, a, b]``; none hides them."""
        there = bool(len(rows)) and len(rows[0]) > 0
        self._extra.show_plain(list(rows) if there else [], list(titles), self._mosaic.names)
        self._extra.setAccessibleName(", ".join(titles))
        self._extra.setVisible(there)

    def clear(self, hint: str) -> None:
        self._originals = None
        self._mosaic.clear(hint)
        self._caption.clear()

    # --- noise --------------------------------------------------------------------------------

    def _build_noise(self, kinds: Sequence[str]) -> QHBoxLayout:
        tip = self.tr("What is done to the pictures before the network sees them")
        reads = self.tr("Noise on the shown pictures")
        self._kind = named(QComboBox(), "digitsNoiseKindBox", tip=tip, reads=reads)
        self._kind.addItem(self.tr("As trained"), "")
        for kind in kinds:
            self._kind.addItem(words.choice("corruption.kind", kind), kind)
        self._kind.currentIndexChanged.connect(self._noise_changed)
        self._strength = QSlider(Qt.Orientation.Horizontal)
        named(self._strength, "digitsNoiseStrengthSlider", reads=self.tr("Noise strength"))
        self._strength.setRange(0, 100)
        self._strength.setPageStep(10)
        self._strength.setValue(30)
        self._strength.setMinimumWidth(theme.letter(self.fontMetrics()) * 6)
        self._strength.setMaximumWidth(theme.letter(self.fontMetrics()) * 24)
        self._strength.valueChanged.connect(self._noise_changed)
        self._percent = QLabel()
        self._percent.setMinimumWidth(self.fontMetrics().horizontalAdvance("0.00"))
        label = QLabel(self.tr("Noise"))
        label.setBuddy(self._kind)
        self._codes = ToggleButton(
            self.tr("Codes"), self.tr("Show each picture's code as a picture")
        )
        named(self._codes, "codesButton").toggled.connect(self.codes_wanted)
        strength = (self._strength, 1), self._percent, 1
        row = fill(QHBoxLayout(), label, self._kind, *strength, self._codes)
        self._show_noise()
        return row

    def _show_noise(self) -> None:
        own = bool(self._kind.currentData())
        why_not = "" if own else self.tr("Choose a kind of noise to set its strength")
        allow(self._strength, why_not, self.tr("How strong the noise is"))
        self._percent.setText(f"{self._strength.value() / 100:.2f}" if own else "")

    def _noise_changed(self) -> None:
        self._show_noise()
        self.noise_chosen.emit(self._kind.currentData(), self._strength.value() / 100)
