"""Help → About: which version this is, whose work is in it, and what it never does."""

from __future__ import annotations

import platform
from importlib.metadata import PackageNotFoundError, version

from PySide6.QtCore import Qt, qVersion
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from aeviz.core.base.version import VERSION
from aeviz.ui.widgets import theme
from aeviz.ui.widgets.icons import app_icon
from aeviz.ui.widgets.labels import PlainLabel
from aeviz.ui.widgets.layouts import fill, push_button
from aeviz.ui.widgets.named import named

_ICON = 64


class AboutWindow(QDialog):
    """The help's controller makes it when it is first asked for."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("aboutWindow")
        self.setWindowTitle(self.tr("About aeviz"))
        picture = QLabel()
        picture.setPixmap(app_icon().pixmap(_ICON, _ICON))
        name = QLabel(f"aeviz {VERSION}")
        name.setFont(theme.sized(name.font(), theme.LARGER))
        purpose = PlainLabel(self.tr("See how an autoencoder learns."))
        promise = PlainLabel(
            self.tr(
                "Nothing is ever sent anywhere: no drawing, no picture, no figure. The network is"
                " used only to fetch a dataset that you ask for."
            )
        )
        origin = PlainLabel(
            self.tr(
                "The digits of the examples are from MNIST, by Yann LeCun, Corinna Cortes and"
                " Christopher J. C. Burges (CC BY-SA 3.0); the built-in digits are by E. Alpaydin"
                " and C. Kaynak (UCI Machine Learning Repository, CC BY 4.0)."
            )
        )
        self._versions = PlainLabel(
            self.tr("MIT licence. With Python {python}, PyTorch {torch} and Qt {qt}.").format(
                python=platform.python_version(), torch=_version("torch"), qt=qVersion()
            )
        )
        self._words = purpose, promise, origin, self._versions
        words = fill(QVBoxLayout(), name, *self._words, spacing=12)
        top = fill(QHBoxLayout(), (picture, 0, Qt.AlignmentFlag.AlignTop), (words, 1), spacing=16)
        self._copy = push_button(
            self, self.tr("&Copy versions"), "copyVersionsButton", self._copy_versions
        )
        self._copy.setAutoDefault(False)
        close = push_button(self, self.tr("C&lose"), "closeAboutButton", self.accept)
        close.setDefault(True)
        buttons = fill(QHBoxLayout(), 1, self._copy, close)
        fill(QVBoxLayout(self), top, 1, buttons, margin=16, spacing=16)
        named(self, reads=self.tr("About aeviz"))

    def showEvent(self, event: QShowEvent) -> None:
        """As high as the words need at this width, in any language and size of text."""
        wide = theme.letter(self.fontMetrics()) * 56
        for label in self._words:
            # A box in a box would not ask for what broken lines need.
            label.setFixedSize(wide, label.heightForWidth(wide))
        self.adjustSize()
        super().showEvent(event)

    def _copy_versions(self) -> None:
        text = f"aeviz {VERSION}, {platform.platform()}. {self._versions.text()}"
        QGuiApplication.clipboard().setText(text)


def _version(package: str) -> str:
    """Of an installed package, without importing it."""
    try:
        return version(package)
    except PackageNotFoundError:
        return "–"
