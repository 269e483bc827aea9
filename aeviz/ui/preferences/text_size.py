"""How large text is, beside what the desktop wants."""

from __future__ import annotations

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

_USUAL: list[QFont] = []
"""The desktop's font, as it was before anything was scaled."""


def scale_text(factor: float) -> None:
    """Let all text be so many times as large as the desktop wants it."""
    if not _USUAL:
        if factor == 1:
            return
        _USUAL.append(QApplication.font())
    font, usual = QApplication.font(), _USUAL[0]  # which family it is depends on the language
    if usual.pointSizeF() > 0:
        font.setPointSizeF(usual.pointSizeF() * factor)
    else:
        font.setPixelSize(round(usual.pixelSize() * factor))
    if font != QApplication.font():
        QApplication.setFont(font)
