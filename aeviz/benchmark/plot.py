"""Growth on two logarithmic axes, as PNG."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from aeviz.core.base.storage import write_file
from aeviz.core.graphics.palette import CLASS_COLOURS
from aeviz.core.graphics.svg import Curve, Frame, Plot, decades

FRAME = Frame(760, 480, left=86, top=52, right=726, bottom=408)


def save_plot(path: Path, title: str, x_title: str, curves: Mapping[str, Curve]) -> None:
    """Draw named curves of positive (x, y) and write them to ``path``.

    A thin grey line through the first point of the first curve shows growth in proportion. Raises
    :class:`StorageError`.
    """
    image = QImage(FRAME.width, FRAME.height, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(QByteArray(growth_svg(title, x_title, curves))).render(painter)
    painter.end()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # the stub wants bytes, Qt a name
    buffer.close()
    write_file(path, bytes(data.data()))


def growth_svg(title: str, x_title: str, curves: Mapping[str, Curve]) -> bytes:
    """The same as the bytes of an SVG file."""
    points = [point for curve in curves.values() for point in curve]
    x, y = decades([x for x, _ in points]), decades([y for _, y in points])
    plot = Plot(title, x, y, x_title, FRAME)
    first = next(iter(curves.values()))
    (x0, y0), (x1, _) = first[0], first[-1]
    end = min(x1, x0 * y.high / y0)
    plot.add_reference((x0, y0), (end, y0 * end / x0))
    for number, (name, curve) in enumerate(curves.items()):
        plot.add(name, curve, CLASS_COLOURS[number])
    return plot.svg()
