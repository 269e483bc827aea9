"""The canvas: draw a digit, and see what the network sees, what the noise does, what comes back."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QEvent, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import (
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPalette,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QSlider,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from aeviz.ui.views.drawing import DrawArea
from aeviz.ui.views.pictures import OneLineLabel, PictureArea, to_image, white_on_black
from aeviz.ui.views.tool_icons import tool_icon

NO_NOISE = "none"
THICKNESS = (6, 22, 48)
"""Lowest, usual and highest thickness of the pen, in pixels of the 280 x 280 surface."""

LOOK_CHANGES = (
    QEvent.Type.PaletteChange,
    QEvent.Type.StyleChange,
    QEvent.Type.FontChange,
    QEvent.Type.DevicePixelRatioChange,
)


def key_text(key: QKeySequence.StandardKey) -> str:
    """The keys of a standard action as people of this system know them."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)


class CanvasView(QWidget):
    """Draw on the left; the network's answer on the right; how it came about below.

    ``drawn`` emits a copy of the surface, ``uint8 [280, 280]``, when the person changed it.
    ``noise_changed`` emits the kind of noise and its strength in 0 .. 1.
    """

    drawn = Signal(object)
    noise_changed = Signal(str, float)
    normalise_changed = Signal(bool)
    can_undo_changed = Signal(bool)
    can_redo_changed = Signal(bool)

    def __init__(self, noise_kinds: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("canvasView")
        self.setAccessibleName(self.tr("Canvas"))
        self._could = (False, False)
        self._buttons: dict[str, QToolButton] = {}
        self._build_areas()
        self._build_tools()
        self._build_noise(noise_kinds)
        self._arrange()
        self._connect()
        self.clear_result()
        self._follow_history()
        self._follow_noise()
        self._follow_thickness()

    # --- building ----------------------------------------------------------------------------

    def _build_areas(self) -> None:
        self.area = DrawArea(self)
        self.area.hint = self.tr("Draw a digit here")
        self.area.setAccessibleName(self.tr("Drawing area"))
        self.area.setStatusTip(
            self.tr("Draw with the mouse. P: pen, E: eraser, [ and ]: thickness, {paste}: paste.")
            .format(paste=key_text(QKeySequence.StandardKey.Paste))
        )  # fmt: skip
        self._restored = self._picture("denoisedArea", self.tr("Restored picture"))
        self._seen = self._picture("seenArea", self.tr("The drawing as the network sees it"))
        self._corrupted = self._picture("corruptedArea", self.tr("The input with noise"))
        self._caption = OneLineLabel(parent=self)
        self._caption.setObjectName("captionLabel")

    def _picture(self, name: str, text: str) -> PictureArea:
        picture = PictureArea(self)
        picture.setObjectName(name)
        picture.setAccessibleName(text)
        picture.setToolTip(text)
        return picture

    def _build_tools(self) -> None:
        for name, label in (
            ("pen", self.tr("Pen")),
            ("eraser", self.tr("Eraser")),
            ("undo", self.tr("Undo")),
            ("redo", self.tr("Redo")),
            ("clear", self.tr("Clear")),
        ):
            button = QToolButton(self)
            button.setObjectName(f"{name}Button")
            button.setAccessibleName(label)
            button.setAutoRaise(True)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self._buttons[name] = button
        self._buttons["pen"].setToolTip(self.tr("Pen (P)"))
        self._buttons["eraser"].setToolTip(self.tr("Eraser (E)"))
        self._tools = QButtonGroup(self)
        for name in ("pen", "eraser"):
            self._buttons[name].setCheckable(True)
            self._tools.addButton(self._buttons[name])
        self._buttons["pen"].setChecked(True)
        self._thickness = QSlider(Qt.Orientation.Horizontal, self)
        self._thickness.setObjectName("thicknessSlider")
        self._thickness.setAccessibleName(self.tr("Thickness"))
        self._thickness.setRange(THICKNESS[0], THICKNESS[2])
        self._thickness.setValue(THICKNESS[1])
        self._thickness.setMinimumWidth(20)
        self._thickness.setMaximumWidth(self.fontMetrics().averageCharWidth() * 30)

    def _build_noise(self, kinds: Sequence[str]) -> None:
        self._normalise = QCheckBox(self.tr("Normalise like MNIST"), self)
        self._normalise.setObjectName("normaliseBox")
        self._normalise.setChecked(True)
        self._normalise.setToolTip(
            self.tr("Scale the drawing to 20 × 20 pixels and centre its mass, as MNIST was made.")
        )
        # A dock narrower than the words cuts them instead of growing.
        self._normalise.setMinimumWidth(40)
        self._kind = QComboBox(self)
        self._kind.setObjectName("noiseKindBox")
        self._kind.setAccessibleName(self.tr("Kind of noise"))
        self._kind.setToolTip(self.tr("What is done to the input before the network sees it."))
        self._kind.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        for kind in kinds:
            self._kind.addItem(kind.replace("-", " ").replace("_", " ").capitalize(), kind)
        self._strength = QSlider(Qt.Orientation.Horizontal, self)
        self._strength.setObjectName("noiseStrengthSlider")
        self._strength.setAccessibleName(self.tr("Strength of the noise"))
        self._strength.setRange(0, 100)
        self._strength.setPageStep(10)
        self._strength.setMinimumWidth(20)
        self._value = QLabel(self)
        self._value.setObjectName("noiseStrengthValue")
        self._value.setMinimumWidth(self.fontMetrics().horizontalAdvance("0.00"))
        self._value.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

    def _arrange(self) -> None:
        tools = QHBoxLayout()
        tools.setSpacing(0)
        tools.addWidget(self._buttons["pen"])
        tools.addWidget(self._buttons["eraser"])
        tools.addWidget(self._thickness, 6)
        tools.addStretch(1)
        for name in ("undo", "redo", "clear"):
            tools.addWidget(self._buttons[name])
        seen, corrupted = QHBoxLayout(), QHBoxLayout()
        seen.setSpacing(6)
        corrupted.setSpacing(6)
        seen.addWidget(self._seen)
        seen.addWidget(self._words(self.tr("As the network sees it")), 1)
        choice = QVBoxLayout()
        choice.setSpacing(2)
        choice.addStretch(1)
        choice.addWidget(self._words(self.tr("Corrupted input")))
        choice.addWidget(self._kind)
        choice.addStretch(1)
        corrupted.addWidget(self._corrupted)
        corrupted.addLayout(choice, 1)
        strength = QHBoxLayout()
        strength.addWidget(self._strength, 1)
        strength.addWidget(self._value)
        grid = QGridLayout(self)
        grid.setContentsMargins(6, 6, 6, 6)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(3)
        grid.addWidget(self.area, 0, 0)
        grid.addWidget(self._restored, 0, 1)
        grid.addLayout(tools, 1, 0)
        grid.addWidget(self._caption, 1, 1)
        grid.addLayout(seen, 2, 0)
        grid.addLayout(corrupted, 2, 1)
        grid.addWidget(self._normalise, 3, 0)
        grid.addLayout(strength, 3, 1)
        grid.setRowStretch(0, 1)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)

    def _words(self, text: str) -> QLabel:
        label = QLabel(text, self)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        return label

    def _connect(self) -> None:
        self.area.drawn.connect(self.drawn)
        self.area.history_changed.connect(self._follow_history)
        self._tools.buttonToggled.connect(self._follow_tool)
        self._thickness.valueChanged.connect(self._follow_thickness)
        self._buttons["undo"].clicked.connect(self.undo)
        self._buttons["redo"].clicked.connect(self.redo)
        self._buttons["clear"].clicked.connect(self.clear)
        self._kind.currentIndexChanged.connect(self._tell_noise)
        self._strength.valueChanged.connect(self._tell_noise)
        self._normalise.toggled.connect(self.normalise_changed)

    # --- what others ask for -----------------------------------------------------------------

    def drawing(self) -> np.ndarray:
        """A copy of the surface, ``uint8 [280, 280]``."""
        return self.area.drawing()

    def set_drawing(self, image: np.ndarray, merge: bool = False) -> None:
        """Put ``uint8 [h, w]`` onto the surface, smoothly enlarged; ``drawn`` is not emitted.

        Consecutive calls with ``merge`` become one step of undo.
        """
        self.area.put(to_image(image), merge)

    def show_result(
        self, seen: np.ndarray, corrupted: np.ndarray, restored: np.ndarray, caption: str
    ) -> None:
        """Show the network's input before and after the noise and its output, ``uint8 [h, w]``."""
        self._seen.show_picture(seen)
        self._corrupted.show_picture(corrupted)
        self._restored.show_picture(restored)
        self._caption.set_full_text(caption)

    def clear_result(self, hint: str = "") -> None:
        """Empty the pictures of the network; ``hint`` says in the result area why."""
        self._seen.clear_picture()
        self._corrupted.clear_picture()
        self._restored.clear_picture(hint or self.tr("The restored digit appears here"))
        self._caption.set_full_text("")

    def say_no_picture(self, why: str) -> None:
        """Show words where the restored picture would be, after :meth:`show_result`."""
        self._restored.clear_picture(why)
        self._caption.set_full_text("")

    def set_noise(self, kind: str, strength: float) -> None:
        """Choose the noise without emitting; ``strength`` in 0 .. 1. ValueError: unknown kind."""
        index = self._kind.findData(kind)
        if index < 0:
            raise ValueError(f"no such kind of noise: {kind}")
        with QSignalBlocker(self._kind), QSignalBlocker(self._strength):
            self._kind.setCurrentIndex(index)
            self._strength.setValue(round(strength * 100))
        self._follow_noise()

    def undo(self) -> None:
        """Take back the last change of the drawing, if there is one."""
        self.area.undo()

    def redo(self) -> None:
        """Bring back the change that was undone last, if there is one."""
        self.area.redo()

    def clear(self) -> None:
        """Wipe the drawing; undo brings it back."""
        self.area.clear()

    def paste(self) -> None:
        """Put the clipboard's picture onto the surface; say so if there is none."""
        image = QGuiApplication.clipboard().image()
        if image.isNull():
            self._caption.set_full_text(self.tr("There is no picture on the clipboard."))
        else:
            self.area.paste(white_on_black(image))

    # --- following what happens --------------------------------------------------------------

    def _follow_history(self) -> None:
        undo, redo, clear = (self._buttons[name] for name in ("undo", "redo", "clear"))
        could, can = self._could, (self.area.can_undo, self.area.can_redo)
        self._could = can
        self._keep_focus_off(undo, can[0])
        self._keep_focus_off(redo, can[1])
        self._keep_focus_off(clear, not self.area.is_empty)
        undo.setToolTip(
            self.tr("Undo ({key})").format(key=key_text(QKeySequence.StandardKey.Undo))
            if can[0]
            else self.tr("Nothing to undo")
        )
        redo.setToolTip(
            self.tr("Redo ({key})").format(key=key_text(QKeySequence.StandardKey.Redo))
            if can[1]
            else self.tr("Nothing to redo")
        )
        clear.setToolTip(
            self.tr("The drawing is empty") if self.area.is_empty else self.tr("Clear (Delete)")
        )
        if could[0] != can[0]:
            self.can_undo_changed.emit(can[0])
        if could[1] != can[1]:
            self.can_redo_changed.emit(can[1])

    def _keep_focus_off(self, button: QToolButton, enabled: bool) -> None:
        # Qt would hand the focus of a button that becomes disabled to its neighbour, where the
        # next press of Space would do something else.
        if not enabled and button.hasFocus():
            self.area.setFocus()
        button.setEnabled(enabled)

    def _follow_tool(self) -> None:
        self.area.erasing = self._buttons["eraser"].isChecked()

    def _follow_thickness(self) -> None:
        self.area.thickness = self._thickness.value()
        self._thickness.setToolTip(
            self.tr("Thickness: {value} ([ thinner, ] thicker)").format(
                value=self._thickness.value() / 10
            )
        )

    def _tell_noise(self) -> None:
        self._follow_noise()
        self.noise_changed.emit(self._kind.currentData() or "", self._strength.value() / 100)

    def _follow_noise(self) -> None:
        silent = self._kind.currentData() in (NO_NOISE, None)
        self._strength.setEnabled(not silent)
        self._value.setText(f"{self._strength.value() / 100:.2f}")
        self._value.setEnabled(not silent)
        self._strength.setToolTip(
            self.tr("Choose a kind of noise first")
            if silent
            else self.tr("Strength of the noise, from 0 to 1")
        )

    # --- events ------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Single keys act while the view has the focus; controls that type take theirs first."""
        for key, action in (
            (QKeySequence.StandardKey.Undo, self.undo),
            (QKeySequence.StandardKey.Redo, self.redo),
            (QKeySequence.StandardKey.Paste, self.paste),
            (QKeySequence.StandardKey.Delete, self.clear),
        ):
            if event.matches(key):
                action()
                return
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_P:
            self._buttons["pen"].setChecked(True)
        elif event.key() == Qt.Key.Key_E:
            self._buttons["eraser"].setChecked(True)
        elif event.text() in ("[", "]"):
            self._thickness.setValue(self._thickness.value() + (2 if event.text() == "]" else -2))
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Paint the icons in the colour of the new palette."""
        super().changeEvent(event)
        if event.type() in LOOK_CHANGES:
            self._paint_icons()

    def showEvent(self, event: QShowEvent) -> None:
        """Paint the icons for the screen that the view is shown on."""
        super().showEvent(event)
        self._paint_icons()

    def _paint_icons(self) -> None:
        size = max(self.fontMetrics().height(), 14)
        colour = self.palette().color(QPalette.ColorRole.ButtonText)
        for name, button in self._buttons.items():
            button.setIconSize(QSize(size, size))
            button.setIcon(tool_icon(name, colour, size, self.devicePixelRatioF()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The small pictures take the height that the large ones and the controls leave."""
        super().resizeEvent(event)
        controls = self._buttons["pen"].sizeHint().height() + self._normalise.sizeHint().height()
        left = self.height() - self.width() // 2 - controls - 24
        side = max(min(left, self.width() // 5), 40)
        for picture in (self._seen, self._corrupted):
            picture.setFixedSize(side, side)
