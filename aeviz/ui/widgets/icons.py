"""Line icons in the colours of the palette, sharp at every size that toolbars use."""

from __future__ import annotations

import functools
import importlib.resources

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QImage, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QWidget

_SIZES = (16, 20, 24, 32, 40, 48, 64, 96)
_APP_SIZES = (16, 24, 32, 48, 64, 128, 256)


def icon(name: str, source: QPalette | QWidget) -> QIcon:
    """The icon ``NAME.svg`` in the text colour of a palette or widget, greyed when disabled.

    Ask again on ``QEvent.PaletteChange``. Raises ``FileNotFoundError`` for an unknown name.
    """
    colours = source.palette() if isinstance(source, QWidget) else source
    role = QPalette.ColorRole.ButtonText
    normal = colours.color(QPalette.ColorGroup.Active, role)
    disabled = colours.color(QPalette.ColorGroup.Disabled, role)
    return _drawn(name, normal.name(), disabled.name())


@functools.lru_cache(maxsize=1)
def app_icon() -> QIcon:
    """The program's own icon, in its own colours."""
    made, drawing = QIcon(), QSvgRenderer(QByteArray(_svg("aeviz")))
    for size in _APP_SIZES:
        made.addPixmap(_pixmap(drawing, size))
    return made


@functools.lru_cache(maxsize=256)
def _drawn(name: str, normal: str, disabled: str) -> QIcon:
    made = QIcon()
    for colour, mode in ((normal, QIcon.Mode.Normal), (disabled, QIcon.Mode.Disabled)):
        text = _svg(name).replace(b"currentColor", colour.encode())
        drawing = QSvgRenderer(QByteArray(text))
        for size in _SIZES:
            made.addPixmap(_pixmap(drawing, size), mode)
    return made


@functools.cache
def _svg(name: str) -> bytes:
    return (importlib.resources.files("aeviz.resources") / "icons" / f"{name}.svg").read_bytes()


def _pixmap(drawing: QSvgRenderer, size: int) -> QPixmap:
    """A drawing in a square of ``size`` device pixels."""
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    drawing.render(painter, QRectF(0, 0, size, size))
    painter.end()
    return QPixmap.fromImage(image)
