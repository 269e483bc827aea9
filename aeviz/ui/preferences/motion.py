"""How much moves by itself: as the system says, or less."""

from __future__ import annotations

import sys
from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMainWindow

from aeviz.ui.widgets import theme

Motion = Literal["system", "less"]

EFFECTS = (
    Qt.UIEffect.UI_AnimateMenu,
    Qt.UIEffect.UI_FadeMenu,
    Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_FadeTooltip,
    Qt.UIEffect.UI_AnimateToolBox,
)
"""What Qt moves, where the system wants it."""


def use_motion(choice: Motion, window: QMainWindow) -> None:
    """Let the map's range, panels, menus and tooltips glide, or be there at once."""
    less = choice == "less" or system_wants_less()
    theme.keep_still(less)
    window.setAnimated(not less)
    if less:
        for effect in EFFECTS:
            QApplication.setEffectEnabled(effect, False)


def system_wants_less() -> bool:
    """Whether the desktop asks for less motion, as far as Qt says.

    Qt 6.11 and later say it by their hints of accessibility; before, only Windows' switch of
    effects is known.
    """
    hints = QGuiApplication.styleHints().accessibility()
    preference = getattr(hints, "motionPreference", None)
    if preference is not None:
        return "educed" in str(preference())
    is_windows = sys.platform == "win32"
    return is_windows and not QApplication.isEffectEnabled(Qt.UIEffect.UI_General)
