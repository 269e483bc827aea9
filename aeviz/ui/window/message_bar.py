"""One line in the window for what people should know, with what they can do about it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from aeviz.ui.language.sentences import said
from aeviz.ui.naming.in_texts import with_run_names
from aeviz.ui.widgets.labels import PlainLabel
from aeviz.ui.widgets.layouts import fill
from aeviz.ui.widgets.named import named
from aeviz.ui.widgets.theme import error_background, warning_background
from aeviz.ui.window.text_box import show_text

Offer = tuple[str, Callable[[], object]]
"""A button's text, and the method of a QObject that it calls."""


class _Ground(QWidget):
    """Paints its own background, and is as high as its text needs."""

    def __init__(self, label: QLabel) -> None:
        super().__init__()
        self._label = label

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(event.rect(), self.palette().window())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Take the height that text and buttons need in a row as wide as the window.

        The width of the label itself is not yet known before the first layout, and a text wrapped
        to a guess would make the window grow.
        """
        layout = self.layout()
        assert layout is not None  # noqa: S101 - narrows the type
        margins = layout.contentsMargins()
        children = [child for child in self.children() if isinstance(child, QWidget)]
        beside = [c for c in children if c is not self._label and not c.isHidden()]
        taken = sum(child.sizeHint().width() + layout.spacing() for child in beside)
        room = self.window().width() - taken - 2 * (margins.left() + margins.right())
        text = self._label.heightForWidth(max(1, room))
        buttons = (child for child in self.children() if isinstance(child, QAbstractButton))
        tallest = max(button.sizeHint().height() for button in buttons)
        self.setFixedHeight(max(text, tallest) + margins.top() + margins.bottom())
        layout.setGeometry(self.rect())


class MessageBar(QWidget):
    """Shows one message at a time; the newest wins. Hidden while there is none.

    It lies over the status bar: nothing moves while somebody looks or draws, and no panel is
    covered.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.number = 0
        """How many were shown; that of the newest."""
        named(self, "messageBar", reads=self.tr("Message"))
        if parent is not None:
            parent.installEventFilter(self)
        self.details = ""
        self.stays = False
        """Whether the message stays until the user closes it or another one comes."""
        self._kind = "info"
        self._label = PlainLabel()
        self._content = _Ground(self._label)
        self._sign = QLabel()
        self._label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        # The bar takes its height from the text, so the text may not ask the layout for any.
        self._label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self._buttons: list[QPushButton] = []
        self._details_button = QPushButton(self.tr("Details"))
        self._details_button.clicked.connect(self._show_details)
        close, tip = QToolButton(autoRaise=True), self.tr("Dismiss this message")
        close.setText("✕")
        close.clicked.connect(self.dismiss)
        parts = self._sign, (self._label, 1), self._details_button, named(close, tip=tip, reads=tip)
        self._row = fill(QHBoxLayout(self._content), *parts)
        self._row.setContentsMargins(10, 4, 6, 4)
        fill(QVBoxLayout(self), self._content)
        self.dismiss()

    @property
    def text(self) -> str:
        """The message that is shown, or empty."""
        return self._label.text()

    def show_message(
        self,
        text: str,
        kind: str = "info",
        details: str = "",
        offers: tuple[Offer, ...] = (),
        stays: bool = False,
    ) -> None:
        """Show a plain sentence. ``kind``: info, warning or error; ``offers`` become buttons.

        One that ``stays`` is closed by the user alone, unless another one comes.
        """
        self.number += 1
        self._forget_buttons()
        self.stays = stays
        self._kind = kind
        self.details = details
        self._label.setText(with_run_names(said(text)))
        self._details_button.setVisible(bool(details))
        for index, (title, offered) in enumerate(offers):
            button = QPushButton(title)
            # Dismissed first: what is offered may have something to say itself.
            button.clicked.connect(self.dismiss)
            button.clicked.connect(offered)
            self._row.insertWidget(1 + index, button)
            self._buttons.append(button)
        self._colour()
        self._row.activate()
        self._place()
        self.show()
        if not self.isWindow():
            self.raise_()

    def _place(self) -> None:
        window = self.parentWidget()
        if window is not None:
            self.resize(window.width(), 1)
        self._content.fit()
        self.resize(self.width(), self._content.height())
        if window is not None:
            self.move(0, window.height() - self.height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and not self.isHidden():
            self._place()
        return False

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._colour()
        elif event.type() == QEvent.Type.FontChange and not self.isHidden():
            self._place()

    @Slot()
    def dismiss(self) -> None:
        self._forget_buttons()
        self._label.clear()
        self.details = ""
        self.stays = False
        self.hide()

    def _forget_buttons(self) -> None:
        for button in self._buttons:
            button.hide()
            button.deleteLater()
        self._buttons = []

    def _colour(self) -> None:
        base = QApplication.palette()
        looks = {
            "error": ("✖", self.tr("Error"), error_background(base)),
            "warning": ("⚠", self.tr("Warning"), warning_background(base)),
            "info": ("ℹ", self.tr("Information"), base.alternateBase().color()),
        }
        sign, name, ground = looks[self._kind]
        palette = self._content.palette()
        palette.setColor(palette.ColorRole.Window, ground)
        self._content.setPalette(palette)
        named(self._sign, tip=name, reads=name).setText(sign)

    @Slot()
    def _show_details(self) -> None:
        show_text(self, self.tr("Details"), self.text, self.details)
