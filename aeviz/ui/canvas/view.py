"""The canvas: draw a digit, and see what the network sees, what the noise does, what comes back."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QEvent, QObject, QRect, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from aeviz.core.graphics.paper import Paper
from aeviz.ui.canvas.class_bars import ClassBars
from aeviz.ui.canvas.drawing import DrawArea
from aeviz.ui.canvas.insight import CodeStrip, NeighbourStrip
from aeviz.ui.canvas.placing import GAP, SMALLEST, Needs, best_places
from aeviz.ui.canvas.tools import ToolRow, key_text
from aeviz.ui.naming import words
from aeviz.ui.widgets import theme
from aeviz.ui.widgets.choices.count_slider import CountSlider
from aeviz.ui.widgets.labels import OneLineLabel
from aeviz.ui.widgets.layouts import fill
from aeviz.ui.widgets.named import allow, named
from aeviz.ui.widgets.picture import PictureArea, differences, to_image

NO_NOISE = "none"


class CanvasView(QWidget):
    """Draw on the left; the network's answer on the right; how it came about below.

    ``drawn`` emits a copy of the surface, ``uint8 [280, 280]``, when the user changed it.
    ``noise_changed`` emits the kind of noise and its strength in 0 .. 1.
    """

    drawn = Signal(object)
    noise_changed = Signal(str, float)
    normalise_changed = Signal(bool)
    picture_wanted = Signal()
    """The user wants to start from a picture of the data."""
    picture_offered = Signal(object)
    """QMimeData that was dropped or pasted, with a picture or the address of a file."""

    def __init__(self, noise_kinds: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "canvasView", reads=self.tr("Canvas"))
        self._has_classes = self._has_both = False
        self._build_areas()
        self._build_noise(noise_kinds)
        self._arrange()
        self.area.drawn.connect(self.drawn)
        self.area.offered.connect(self.picture_offered)
        self._kind.currentIndexChanged.connect(self._tell_noise)
        self._strength.valueChanged.connect(self._tell_noise)
        self._normalise.toggled.connect(self.normalise_changed)
        self.clear_result()
        self._follow_noise()

    # --- building ----------------------------------------------------------------------------

    def _build_areas(self) -> None:
        self.area = named(DrawArea(self), reads=self.tr("Drawing area"))
        self.area.hint = self.tr("Draw a digit here")
        tip = self.tr(
            "P: pen, E: eraser, N: noise, [ and ]: thickness, {paste}: paste. By keys: arrows move"
            " the pen, with Shift farther; Space puts it down and lifts it, Esc ends."
        )
        self.area.setStatusTip(tip.format(paste=key_text(QKeySequence.StandardKey.Paste)))
        self._tools = ToolRow(self.area, self)
        self._tools.picture_wanted.connect(self.picture_wanted)
        self._restored = self._picture("denoisedArea", self.tr("Restored picture"))
        self._seen = self._picture(
            "seenArea",
            self.tr(
                "The drawing as the network sees it. While you erase or add noise it keeps its"
                " place; drawing on with the pen centres it anew."
            ),
        )
        self._corrupted = self._picture("corruptedArea", self.tr("The input with noise"))
        self._difference = self._picture(
            "differenceArea",
            self.tr(
                "Restored minus drawn: blue where the network took ink away, orange where it added"
                " some, black where both agree."
            ),
        )
        self.class_bars = ClassBars(self)
        self.class_bars.hide()
        self.code = CodeStrip(self)
        self.numbers = CountSlider(
            self.tr("How many numbers?"),
            self.tr(
                "Restore the drawing from the first so many numbers of its code alone: the first"
                " two are its place on the map, and each adds to those before it."
            ),
            "numbersSlider",
            self,
        )
        self._neighbours = NeighbourStrip(self)
        self._caption = named(OneLineLabel(parent=self), "captionLabel")
        self._neighbour_caption = named(OneLineLabel(parent=self), "neighbourLabel")

    def _picture(self, name: str, text: str) -> PictureArea:
        return named(PictureArea(self), name, tip=text, reads=text)

    def _build_noise(self, kinds: Sequence[str]) -> None:
        tip = self.tr("Scale the drawing to 20 × 20 pixels and centre its mass, as MNIST was made.")
        self._normalise = QCheckBox(self.tr("Normalise like MNIST"), self)
        named(self._normalise, "normaliseBox", tip=tip).setChecked(True)
        tip = self.tr("What is done to the input before the network sees it.")
        self._kind = named(QComboBox(self), "noiseKindBox", tip=tip, reads=self.tr("Kind of noise"))
        self._kind.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        for kind in kinds:
            self._kind.addItem(words.choice("corruption.kind", kind), kind)
        self._strength = QSlider(Qt.Orientation.Horizontal, self)
        named(self._strength, "noiseStrengthSlider", reads=self.tr("Strength of the noise"))
        self._strength.setRange(0, 100)
        self._strength.setPageStep(10)
        self._strength.setMinimumWidth(20)
        self._value = named(QLabel(self), "noiseStrengthValue")
        self._value.setMinimumWidth(self.fontMetrics().horizontalAdvance("0.00"))
        self._value.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

    def _arrange(self) -> None:
        """Titles, words and rows of controls; :meth:`_place` says where they go."""
        titles = self.tr("You draw"), self.tr("Restored")
        self._titles = tuple(OneLineLabel(title, self, faint=True) for title in titles)
        self._small = self._seen, self._corrupted, self._difference
        words = self.tr("Seen"), self.tr("Noisy"), self.tr("Change")
        self._words = tuple(OneLineLabel(word, self, faint=True) for word in words)
        for label in self._words:
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._size_words()
        self._beside = QWidget(self)
        parts = self.code, self._neighbour_caption, (self._neighbours, 1)
        fill(QVBoxLayout(self._beside), *parts, spacing=2)
        noise = QWidget(self)
        strength = (self._strength, 3), self._value
        self._noise = fill(QHBoxLayout(noise), self._normalise, (self._kind, 2), *strength)
        self._rows = noise, self.numbers
        """At the bottom, as wide as the canvas; hidden ones take no room. In a narrow one the first
        control of the first row takes one of its own."""
        for row in self._rows:
            row.installEventFilter(self)

    def _size_words(self) -> None:
        for label in self._words:
            label.setFont(theme.sized(self.font(), theme.SMALLER))

    def _shown_rows(self) -> list[QWidget]:
        rows: list[QWidget] = [self.class_bars] if self._has_both else []
        if self._noise.indexOf(self._normalise) < 0:
            rows.append(self._normalise)
        return [row for row in (*rows, *self._rows) if not row.isHidden()]

    def _fold_noise(self) -> None:
        """Give the box for normalising a row of its own where words would be cut."""
        arrow = 2 * self.fontMetrics().height()
        words = self.fontMetrics().horizontalAdvance(self._kind.currentText()) + arrow
        self._kind.setMinimumWidth(words)
        box, inside = self._normalise, self._noise.indexOf(self._normalise) >= 0
        shown = not box.isHidden()
        needed = self._noise.minimumSize().width()
        if shown and not inside:
            needed += box.sizeHint().width() + GAP
        fits = needed <= self.width() - 2 * GAP
        if fits and not inside:
            self._noise.insertWidget(0, box)
        elif inside and not fits:
            self._noise.removeWidget(box)
            box.setParent(self)
            box.setVisible(shown)

    def _needs(self) -> Needs:
        heights = tuple(row.sizeHint().height() for row in self._shown_rows())
        tools, smallest = self._tools.sizeHint().height(), theme.picture_side(SMALLEST)
        small = self._shown_small()
        widest = max(label.sizeHint().width() for label in self._words[: len(small)])
        line, wide = self.fontMetrics().height(), self._tools.least_width()
        title = self._titles[1].sizeHint().width() + 4
        return Needs(line, tools, heights, smallest, len(small), widest, wide, title)

    def _shown_small(self) -> tuple[PictureArea, ...]:
        """Where nothing is restored there is no difference to show."""
        return self._small if not self._has_classes or self._has_both else self._small[:2]

    def minimumSizeHint(self) -> QSize:
        needs = self._needs()
        small = 2 * (needs.line + SMALLEST) + needs.tools + sum(needs.rows)
        wide = self.numbers.minimumSizeHint().width() + 2 * GAP
        high = max(min(small + 6 * GAP, 250), needs.tools + sum(needs.rows))
        return QSize(max(wide, 300), high)

    def sizeHint(self) -> QSize:
        return QSize(560, 440)

    def _place(self) -> None:
        """Give every part its place."""
        self._fold_noise()
        rows = self._shown_rows()
        places = best_places(self.size(), self._needs())
        answer = self.class_bars if self._has_classes and not self._has_both else self._restored
        widgets: list[tuple[QWidget, QRect]] = [
            *zip((self.area, answer), places.large, strict=True),
            *zip(self._titles, places.titles, strict=True),
            *zip((self._tools, self._caption), places.below, strict=True),
            *zip(self._shown_small(), places.small, strict=True),
            *zip(self._words, places.words, strict=False),
            (self._beside, places.beside),
            *zip(rows, places.rows, strict=True),
        ]
        for widget, place in widgets:
            widget.setGeometry(place)
        wanted, line = self.code.sizeHint().height(), self.fontMetrics().height()
        is_low = places.beside.height() < wanted + 4 * line
        self._neighbour_caption.setVisible(not is_low)
        self.code.setFixedHeight(line if is_low else wanted)
        # Half a word would tell less than the picture's tooltip does.
        for index, label in enumerate(self._words):
            there = index < len(places.words)
            room = places.words[index].width() if there else 0
            label.setVisible(there and label.sizeHint().width() <= room)

    # --- what others ask for -----------------------------------------------------------------

    def set_paper(self, paper: Paper, hint: str, normalises: bool) -> None:
        """Draw on this; ``hint`` is said while nothing is drawn. ``normalises``: whether drawings
        can be brought to where MNIST's digits lie."""
        self._tools.set_paper(paper)
        self.area.hint = hint
        self.area.update()
        self._normalise.setVisible(normalises)
        self._place()

    def drawing(self) -> np.ndarray:
        """A copy of the surface, ``uint8 [280, 280]`` or in colour ``[3, 280, 280]``."""
        return self.area.drawing()

    def set_drawing(self, image: np.ndarray, group: int | None = None) -> None:
        """Put ``uint8 [h, w]`` onto the surface, smoothly enlarged; ``drawn`` is not emitted.

        Consecutive calls with the same ``group`` become one step of undo.
        """
        self.area.put(to_image(image), group)

    def take_picture(self, image: np.ndarray, like: np.ndarray | None = None) -> None:
        """Put ``uint8 [h, w]`` that the user chose onto the surface, and announce it.

        ``like`` is the picture before a part of it was erased, if it was.
        """
        self.area.paste(to_image(image), None if like is None else to_image(like))

    def say(self, text: str, short: str = "") -> None:
        """Show one line below the result until the next one; ``short`` where it would be cut."""
        self._caption.set_full_text(text, short)

    def show_result(
        self,
        seen: np.ndarray,
        corrupted: np.ndarray,
        restored: np.ndarray,
        caption: str,
        short: str = "",
    ) -> None:
        """The network's input before and after the noise and its output, ``uint8 [h, w]``, and
        what is said of them; ``short`` where there is little room."""
        self._seen.show_picture(seen)
        self._corrupted.show_picture(corrupted)
        self._restored.show_picture(restored)
        self._difference.show_picture(differences(restored[None], seen[None])[0])
        self.say(caption, short)

    def show_neighbours(
        self, images: Sequence[np.ndarray], words: Sequence[str], caption: str
    ) -> None:
        """Show the training images ``uint8 [h, w]`` that are most alike, with their classes."""
        self._neighbours.show_pictures(images, words)
        self._neighbour_caption.set_full_text(caption, self.tr("Nearest"))

    def clear_neighbours(self, hint: str = "") -> None:
        self._neighbours.clear(hint)
        self._neighbour_caption.set_full_text("")

    def clear_result(self, hint: str = "") -> None:
        """Empty the pictures of the network; ``hint`` says in the result area why."""
        for picture in (self._seen, self._corrupted, self._difference):
            picture.clear_picture()
        self._restored.clear_picture(hint or self.tr("The restored picture appears here"))
        self._caption.set_full_text("")
        self.code.show_code(np.empty(0, np.float32))
        self.clear_neighbours(self.tr("Code and nearest training pictures appear here"))

    def place_answers(self, picture: bool, classes: bool) -> None:
        """Which answers the network gives. Classes have the restored picture's place where there is
        none, else a row below everything."""
        self._has_classes, self._has_both = classes, classes and picture
        self._restored.setVisible(picture or not classes)
        self.class_bars.setVisible(classes)
        self._difference.setVisible(picture or not classes)
        self._titles[1].set_full_text(
            self.tr("Taken for") if classes and not picture else self.tr("Restored")
        )
        self._place()

    def set_noise(self, kind: str, strength: float) -> None:
        """Choose the noise without emitting; ``strength`` in 0 .. 1. ValueError: unknown kind."""
        index = self._kind.findData(kind)
        if index < 0:
            raise ValueError(f"no such kind of noise: {kind}")
        with QSignalBlocker(self._kind), QSignalBlocker(self._strength):
            self._kind.setCurrentIndex(index)
            self._strength.setValue(round(strength * 100))
        self._follow_noise()
        self._place()

    def paste(self) -> None:
        """Hand on what is on the clipboard; say so if there is no picture."""
        data = QGuiApplication.clipboard().mimeData()
        if data is not None and (data.hasImage() or data.hasUrls()):
            self.picture_offered.emit(data)
        else:
            self.say(self.tr("There is no picture on the clipboard."))

    # --- following what happens --------------------------------------------------------------

    def _tell_noise(self) -> None:
        self._follow_noise()
        self._place()
        self.noise_changed.emit(self._kind.currentData() or "", self._strength.value() / 100)

    def _follow_noise(self) -> None:
        silent = self._kind.currentData() in (NO_NOISE, None)
        why_not = self.tr("Choose a kind of noise first") if silent else ""
        allow(self._strength, why_not, self.tr("Strength of the noise, from 0 to 1"))
        self._value.setText(f"{self._strength.value() / 100:.2f}")
        self._value.setEnabled(not silent)
        self._words[1].set_full_text(self.tr("Input") if silent else self.tr("Noisy"))

    # --- events ------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Single keys act while the view has the focus; controls that type take theirs first."""
        for key, action in (
            (QKeySequence.StandardKey.Undo, self.area.undo),
            (QKeySequence.StandardKey.Redo, self.area.redo),
            (QKeySequence.StandardKey.Paste, self.paste),
            (QKeySequence.StandardKey.Delete, self.area.clear),
        ):
            if event.matches(key):
                action()
                return
        free = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if not (free and self._tools.take_key(event.text())):
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A row of controls comes or goes, or needs other room."""
        kinds = QEvent.Type.ShowToParent, QEvent.Type.HideToParent, QEvent.Type.LayoutRequest
        if event.type() in kinds:
            self._place()
        return False

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_rows"):
            self._size_words()
            self.updateGeometry()
            self._place()
