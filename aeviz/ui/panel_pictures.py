"""A panel as a picture, for the clipboard or a file."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QPoint, QRect, Slot
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtWidgets import QDockWidget, QWidget

from aeviz.ui.widgets.named import is_figure
from aeviz.ui.widgets.picture import png_bytes
from aeviz.ui.window.save_dialog import save_as
from aeviz.ui.window.shell import Shell

SHARP = 2
"""Pixels of a picture for each of the screen, along each side: it may be printed or projected."""


class PanelPictures(QObject):
    """Copies and saves the panel that is meant; the workbench makes it."""

    def __init__(self, shell: Shell, meant: Callable[[], QDockWidget]) -> None:
        super().__init__(shell)
        self._shell, self._meant = shell, meant

    @Slot()
    def copy(self) -> None:
        dock = self._meant()
        QGuiApplication.clipboard().setImage(as_image(figure_of(dock)))
        text = self.tr("A picture of “{panel}” is on the clipboard.")
        self._shell.say(text.format(panel=dock.windowTitle()))

    @Slot()
    def save(self) -> None:
        """Ask where to; the ending says which kind of picture is written."""
        dock = self._meant()
        figure = figure_of(dock)
        save_as(
            self._shell,
            self.tr("Save “{panel}” as a picture").format(panel=dock.windowTitle()),
            f"{dock.objectName().removeprefix('dock').lower()}.png",
            lambda ending: (
                svg_bytes(figure, dock.windowTitle())
                if ending == "svg"
                else png_bytes(as_image(figure))
            ),
            ("svg",),
        )


def figure_of(dock: QDockWidget) -> QWidget:
    """What of a panel is worth a picture: its plot or pictures, or all of it."""
    view: QWidget = dock.widget()
    figures = (part for part in view.findChildren(QWidget) if is_figure(part))
    return next((part for part in figures if part.isVisibleTo(dock)), view)


def as_image(widget: QWidget) -> QImage:
    """The widget as it is seen, sharper than on the screen, on the ground of its window."""
    image = QImage(widget.size() * SHARP, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(SHARP)
    image.fill(widget.palette().window().color())
    _paint(widget, QPainter(image))
    return image


def svg_bytes(widget: QWidget, title: str) -> bytes:
    """The widget as an SVG file: lines and words stay lines and words."""
    from PySide6.QtSvg import QSvgGenerator

    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setResolution(96)  # what a pixel is in an SVG file
    generator.setSize(widget.size())
    generator.setViewBox(QRect(QPoint(0, 0), widget.size()))
    generator.setTitle(title)
    painter = QPainter(generator)
    painter.fillRect(widget.rect(), widget.palette().window())
    _paint(widget, painter)
    return bytes(data.data())


def _paint(widget: QWidget, painter: QPainter) -> None:
    """All of the widget, by a painter that is used up by it."""
    # A plot has a ``render`` of its own, of its scene alone.
    QWidget.render(widget, painter, QPoint())
    painter.end()
