"""“What am I looking at?”: every panel explained in plain words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QSize, Qt, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPalette
from PySide6.QtWidgets import QFrame, QLabel, QMainWindow, QToolButton, QVBoxLayout, QWidget

from aeviz.ui.widgets.icons import icon

TEXTS: dict[str, str] = {
    "dockSetup": (
        "This is the recipe: everything that decides what is trained, and how. Point at a field to"
        " read what it means; values that you changed are shown in bold and can be set back."
        " Most values count for the next new run. Learning rate and noise strength act at once,"
        " also on a run in training, and the loss curve shows where. Try another noise strength"
        " and press Train."
    ),
    "dockLosses": (
        "These curves show how wrong the network is after every step of training: the lower, the"
        " better. The solid line is the loss on the training images, smoothed over its pale"
        " zigzag; the dashed line with points is the loss on test images, which are never trained"
        " on. Where the solid line falls and the dashed one rises, the network learns by heart."
        " Click into the plot to look at that step in all panels; turn the wheel to zoom, and"
        " press Auto to follow again."
    ),
    "dockSteps": (
        "This is one step of training, part after part: a batch is taken, corrupted if the recipe"
        " has noise, encoded, decoded and compared, and the weights move a little. The blocks are"
        " the layers of the network, the higher the more units; hatched ones are frozen. The"
        " pictures below are the first of the batch, with the loss of each. Press . for one step,"
        " or choose a slow speed above and press Train; click a part to look at it again. Under"
        " the blocks the last part shows how far the weights of each layer moved."
    ),
    "dockDigits": (
        "Each column is one test digit, always the same ones: as it is, with noise if the recipe"
        " has any, as the network restores it, and the difference, blue where the result is too"
        " dark and orange where it is too bright. The number is the PSNR in decibels: the higher,"
        " the more alike are original and result. A classifier shows instead whether it names the"
        " digit rightly; a network that predicts numbers shows its curve. Choose another noise"
        " above to see what the network has never met, and click a digit to put it onto the canvas."
    ),
    "dockConfusion": (
        "This matrix is for classifiers: a row for each true class, a column for what the network"
        " takes the digit for. What lies on the diagonal is right; every other cell counts one"
        " kind of mistake, the darker the more often. Click a cell to see its pictures, and a"
        " picture to put it onto the canvas."
    ),
    "dockLatent": (
        "Every point is a test digit, placed by its code: the few numbers that the network keeps"
        " of a picture. Digits that look alike to the network lie together. Move the pointer to"
        " see what the network draws at that place; click or drag to put it onto the canvas, also"
        " where no digit lies. Your own drawing appears as a mark. A code of two numbers is the"
        " map itself; of a longer code the map can only show a shadow, and the box above says"
        " which one."
    ),
    "dockCanvas": (
        "Draw a digit on the left. It is centred and scaled like MNIST's digits, noise is added,"
        " and on the right is what the network makes of it, at every stroke. Below are the steps"
        " between, the code, and the training digits whose codes are nearest. Erase a part and see"
        " it completed, or choose more noise and see when the network fails. Draw something that"
        " is no digit: the network can only draw what it has learned."
    ),
    "dockGallery": (
        "These are drawings that you kept; they belong to you and not to a run. Click one to see"
        " it through the network that is open, at the step that is shown. Above, keep two"
        " drawings as A and B and move the slider: the pictures between them are decoded from the"
        " codes between theirs. A network with a good code passes through digits, not through two"
        " faint ones on top of each other."
    ),
    "dockBench": (
        "Here the network is measured as a remover of noise. Strength restores test images under"
        " ever more noise and compares it with simple filters that learn nothing; the higher the"
        " curve, the better. Runs shows how runs do on kinds of noise that they were not trained"
        " on. The last tab inverts 15 % of the pixels of a digit or of your drawing. A network is"
        " often best at just the noise that it was trained with."
    ),
    "dockTraversal": (
        "Every row is one number of the code. Its strip shows what the network draws when only"
        " this number changes and the others stay as they are. Move a slider to change the picture"
        " on the canvas. Numbers that vary most from digit to digit come first; one marked dead"
        " hardly changes at all. Look for a number that means something: slant, thickness, a loop."
    ),
    "timelineToolBar": (
        "This is the whole run, from its first step to the newest. Slide back, and digits, map and"
        " your own drawing are shown as they were at that step; or play all stored steps as a film."
        " Small ticks mark where a phase began or a value was changed; the flags jump between them."
        " Live returns to the newest step; training goes on meanwhile. An example that ships with"
        " aeviz has its last step only: train a run of your own to slide through it."
    ),
}
"""By the object name of a dock or tool bar, three to six sentences: what is shown, how to read it,
what to try. A new panel is one more row."""


def help_text(name: str) -> str:
    """What to say about the panel with this object name; empty if there is nothing."""
    return QCoreApplication.translate("ViewHelp", TEXTS[name]) if name in TEXTS else ""


class HelpButton(QToolButton):
    """A small question mark that explains the panel with this object name; hidden without text."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self.setObjectName(f"{name}HelpButton")
        self.setAutoRaise(True)
        self.setAccessibleName(self.tr("What am I looking at?"))
        self.setToolTip(self.tr("What am I looking at? (Shift+F1)"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setVisible(name in TEXTS)
        self.clicked.connect(self._explain)
        self._recolour()

    @Slot()
    def _explain(self) -> None:
        show_help(self._name, self)

    def _recolour(self) -> None:
        self.setIcon(icon("help", self))
        side = self.fontMetrics().height()
        self.setIconSize(QSize(side, side))

    def changeEvent(self, event: QEvent) -> None:
        """Take colours and font when they change."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._recolour()


class HelpCard(QFrame):
    """The text, over the window, until a key, a click on it, or until the focus goes elsewhere."""

    def __init__(self, title: str, text: str, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.setObjectName("helpCard")
        self.setFrameStyle(QFrame.Shape.Box | QFrame.Shadow.Plain)
        self.setBackgroundRole(QPalette.ColorRole.ToolTipBase)
        self.setForegroundRole(QPalette.ColorRole.ToolTipText)
        self.setAutoFillBackground(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        self._before = window.focusWidget()
        heading, body = QLabel(title, self), QLabel(text, self)
        bold = heading.font()
        bold.setBold(True)
        heading.setFont(bold)
        for label in (heading, body):
            label.setTextFormat(Qt.TextFormat.PlainText)
        body.setWordWrap(True)
        body.setObjectName("helpText")
        width = min(self.fontMetrics().averageCharWidth() * 58, window.width() - 40)
        body.setFixedSize(width, body.heightForWidth(width))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 10, 14, 12)
        layout.addWidget(heading)
        layout.addWidget(body)

    def show_below(self, anchor: QWidget) -> None:
        """Appear below the right end of ``anchor``, wholly in the window."""
        self.adjustSize()
        room = self._window.rect()
        corner = anchor.mapToGlobal(anchor.rect().bottomRight())
        at = self._window.mapFromGlobal(corner) - QPoint(self.width(), -1)
        at.setX(max(0, min(at.x(), room.width() - self.width())))
        at.setY(max(0, min(at.y(), room.height() - self.height())))
        self.move(at)
        self.show()
        self.raise_()
        self.setFocus()

    def leave(self) -> None:
        """Go, and give the focus back if it is still here."""
        if self.hasFocus() and self._before is not None:
            self._before.setFocus()
        self.hide()
        self.deleteLater()

    def event(self, event: QEvent) -> bool:
        """No key does anything else while the card has the focus."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Any key closes it."""
        self.leave()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click closes it."""
        self.leave()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Whoever goes on working has read it."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.ActiveWindowFocusReason and self.isVisible():
            self.leave()


def show_help(name: str, anchor: QWidget) -> HelpCard | None:
    """Explain the panel with this object name beside ``anchor``; None if there is no text."""
    text, window = help_text(name), _main_window(anchor)
    if not text or window is None:
        return None
    for old in window.findChildren(HelpCard):
        old.leave()
    card = HelpCard(QCoreApplication.translate("ViewHelp", "What am I looking at?"), text, window)
    card.show_below(anchor)
    return card


def _main_window(widget: QWidget | None) -> QMainWindow | None:
    """The main window, also for what is in a panel outside of it."""
    while widget is not None and not isinstance(widget, QMainWindow):
        widget = widget.parentWidget()
    return widget
