"""The design language: colours by role in two themes, distances, sizes of text.

Widgets take their colours from their palette, or from the helpers here that derive one from it, and
take them again on ``QEvent.PaletteChange``.
"""

from __future__ import annotations

import functools
from typing import Literal

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPalette
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from aeviz.core.graphics.palette import CLASS_COLOURS

Choice = Literal["system", "light", "dark"]

ROLES: dict[str, tuple[str, str]] = {
    # Surfaces, from the back to the front.
    "ground": ("#f3f4f6", "#272b30"),
    "panel": ("#ffffff", "#17191d"),
    "striped": ("#eef0f3", "#22262b"),
    "raised": ("#f0f1f4", "#383d45"),
    "tip": ("#ffffff", "#30353c"),
    "line": ("#c3c7cd", "#3d434b"),
    # What stands on them.
    "text": ("#1a1d21", "#e9ebee"),
    "text-quiet": ("#5d636c", "#a2a8b1"),
    "link": ("#1a5bbb", "#7ab2ff"),
    "link-visited": ("#7a3fa8", "#c39af0"),
    # Only what is active or has the focus.
    "accent": ("#1c62c8", "#5a9cf2"),
    "focus": ("#1c62c8", "#5a9cf2"),
    "chosen": ("#1c62c8", "#2b6cc9"),
    "chosen-text": ("#ffffff", "#ffffff"),
    # What a sentence or a mark says is so.
    "good": ("#1a7f37", "#4fbf67"),
    "warn": ("#a15c00", "#ffa90e"),
    "bad": ("#c0231a", "#ff8177"),
    # Edges that the style draws.
    "edge-light": ("#ffffff", "#444a52"),
    "edge-mid": ("#f8f9fa", "#3a3f46"),
    "edge-dark": ("#9ba1a9", "#121417"),
    "edge-shadow": ("#6b7178", "#0b0c0e"),
}
"""Every colour of the window by what it is for, light and dark; classes have colours of their own
(``core/graphics/palette``). Text roles have a contrast of 4.5 to every surface, marks of 3."""
SURFACES = ("ground", "panel", "striped")
TEXTS = ("text", "text-quiet", "link", "link-visited", "bad")
MARKS = ("accent", "focus", "good", "warn")
SPACE = (4, 8, 12, 16)
"""Distances in pixels: within a control, between controls, between groups, around a dialog."""
AROUND = (SPACE[1], 2, SPACE[1], SPACE[0])
"""Room about what is in a panel: left, top, right, below. Titles begin where the content does."""
SMALLER, LARGER = 0.88, 1.3
"""Sizes of captions and axes, and of a figure that matters, as fractions of the usual text."""
MOTION_MS = 150
"""So long what changes by itself glides."""

_Role = QPalette.ColorRole
_COLOURS = {
    _Role.Window: "ground",
    _Role.WindowText: "text",
    _Role.Base: "panel",
    _Role.AlternateBase: "striped",
    _Role.Text: "text",
    _Role.Button: "raised",
    _Role.ButtonText: "text",
    _Role.BrightText: "chosen-text",
    _Role.ToolTipBase: "tip",
    _Role.ToolTipText: "text",
    _Role.PlaceholderText: "text-quiet",
    _Role.Highlight: "chosen",
    _Role.HighlightedText: "chosen-text",
    _Role.Accent: "accent",
    _Role.Link: "link",
    _Role.LinkVisited: "link-visited",
    _Role.Light: "edge-light",
    _Role.Midlight: "edge-mid",
    _Role.Mid: "line",
    _Role.Dark: "edge-dark",
    _Role.Shadow: "edge-shadow",
}
"""What the roles of Qt's palette are."""
_DISABLED = (
    _Role.WindowText,
    _Role.Text,
    _Role.ButtonText,
    _Role.PlaceholderText,
    _Role.HighlightedText,
)


def palette(dark: bool) -> QPalette:
    """Our light or dark palette, with all roles set."""
    made = QPalette()
    for role, name in _COLOURS.items():
        made.setColor(role, QColor(ROLES[name][dark]))
    window = made.color(_Role.Window)
    for role in _DISABLED:
        faded = mix(made.color(_Role.Text), window, 0.55)
        made.setColor(QPalette.ColorGroup.Disabled, role, faded)
    for role in (_Role.Highlight, _Role.Accent):
        made.setColor(QPalette.ColorGroup.Disabled, role, mix(made.color(_Role.Text), window, 0.75))
    return made


def apply(app: QApplication, choice: Choice) -> None:
    """Give the program our style and colours; ``system`` follows the desktop from now on."""
    if app.style().objectName().lower() != "fusion":
        app.setStyle("Fusion")
    app.setFont(tabular(app.font()))
    follower = app.findChild(_Follower) or _Follower(app)
    follower.choose(choice)


class _Follower(QObject):
    """Keeps the application's palette in step with the user's choice and with the desktop."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._choice: Choice = "system"
        app.styleHints().colorSchemeChanged.connect(self.follow)

    def choose(self, choice: Choice) -> None:
        """Take the user's choice, and tell the desktop, which draws the window's frame."""
        self._choice = choice
        scheme = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}
        hints = QApplication.styleHints()
        hints.setColorScheme(scheme.get(choice, Qt.ColorScheme.Unknown))
        self.follow(hints.colorScheme())

    @Slot(Qt.ColorScheme)
    def follow(self, scheme: Qt.ColorScheme) -> None:
        """Set the palette; the desktop's scheme counts only if the user left it the choice."""
        dark = scheme == Qt.ColorScheme.Dark if self._choice == "system" else self._choice == "dark"
        colours = palette(dark)
        if colours != QApplication.palette():
            QApplication.setPalette(colours)
        QToolTip.setPalette(colours)
        # PySide takes a text here, whatever its type hints say.
        for ticked in ("QCheckBox", "QRadioButton", "QListWidget", "QMenu"):
            QApplication.setPalette(_outlined(colours), ticked)  # type: ignore[arg-type]


def _outlined(colours: QPalette) -> QPalette:
    """For check boxes, round ones, and lists and menus of them: Fusion outlines the boxes in a
    dark shade of the window's colour, which nobody sees on dark ground. They draw nothing else
    with it."""
    made = QPalette(colours)
    outline = mix(colours.color(_Role.Text), colours.color(_Role.Base), 0.5)
    made.setColor(_Role.Window, readable(outline, colours, 3.3).lighter(127))
    return made


def is_dark(colours: QPalette) -> bool:
    """Whether a palette has light text on dark ground."""
    return luminance(colours.color(_Role.Window)) < luminance(colours.color(_Role.WindowText))


def luminance(colour: QColor) -> float:
    """Relative luminance of WCAG 2, from 0 (black) to 1 (white)."""
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: QColor, other: QColor) -> float:
    """Contrast ratio of WCAG 2, from 1 to 21. Text needs 4.5, lines and signs need 3."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def mix(one: QColor, other: QColor, fraction: float) -> QColor:
    """A colour between two: ``one`` for a fraction of 0, ``other`` for a fraction of 1."""
    keep = 1 - fraction
    return QColor.fromRgbF(
        keep * one.redF() + fraction * other.redF(),
        keep * one.greenF() + fraction * other.greenF(),
        keep * one.blueF() + fraction * other.blueF(),
    )


def readable(colour: QColor, colours: QPalette, ratio: float = 4.5) -> QColor:
    """The colour, moved towards the text colour until its contrast to every ground is ``ratio``."""
    roles = (_Role.Text, _Role.Window, _Role.Base, _Role.AlternateBase)
    text, *grounds = (colours.color(role).name() for role in roles)
    return QColor(_readable(colour.name(), text, tuple(grounds), ratio))


@functools.cache
def _readable(colour: str, text: str, grounds: tuple[str, ...], ratio: float) -> str:
    """The same for names of colours. Every widget asks for the same few."""
    steps = (mix(QColor(colour), QColor(text), fraction / 20).name() for fraction in range(20))
    enough = (c for c in steps if all(contrast(QColor(c), QColor(g)) >= ratio for g in grounds))
    return next(enough, text)


def role(name: str, colours: QPalette) -> QColor:
    """The colour of one of :data:`ROLES` in the theme of a palette."""
    return QColor(ROLES[name][is_dark(colours)])


def sized(font: QFont, factor: float) -> QFont:
    """The font in another size: :data:`SMALLER` or :data:`LARGER`."""
    made = QFont(font)
    if font.pointSizeF() > 0:
        made.setPointSizeF(font.pointSizeF() * factor)
    else:
        made.setPixelSize(max(1, round(font.pixelSize() * factor)))
    return made


def letter(metrics: QFontMetrics) -> int:
    """Pixels of an ordinary letter, by which things are made wide. What fonts with Chinese
    characters call their average is the whole square of one of these."""
    return min(metrics.averageCharWidth(), metrics.horizontalAdvance("x"))


def tabular(font: QFont) -> QFont:
    """The font with figures of one width, so that numbers do not dance."""
    made = QFont(font)
    made.setFeature(QFont.Tag("tnum"), 1)
    return made


def accent(colours: QPalette) -> QColor:
    """The one strong colour: cursors, chosen things, what is live."""
    return colours.color(_Role.Accent)


def faint_text(colours: QPalette) -> QColor:
    """Text of second rank: captions, units, help."""
    faint = mix(colours.color(_Role.Text), colours.color(_Role.Window), 0.45)
    return readable(faint, colours)


def grid(colours: QPalette) -> QColor:
    """Lines that should be there but not be noticed."""
    return mix(colours.color(_Role.Text), colours.color(_Role.Base), 0.82)


def error_text(colours: QPalette) -> QColor:
    """Text that says what was refused."""
    return readable(role("bad", colours), colours)


def error_background(colours: QPalette) -> QColor:
    """Ground of a bar or an editor with an error; the palette's text stays readable on it."""
    return mix(colours.color(_Role.Base), QColor("#e5372a"), 0.22 if is_dark(colours) else 0.14)


def warning_background(colours: QPalette) -> QColor:
    """Ground of a bar with a warning; the palette's text stays readable on it."""
    return mix(colours.color(_Role.Base), QColor("#f0a500"), 0.22 if is_dark(colours) else 0.25)


_still = False


def keep_still(still: bool) -> None:
    """Whether what changes by itself is where it goes at once, without gliding there."""
    global _still  # noqa: PLW0603 - one screen, one will
    _still = still


def motion_ms() -> int:
    """So long what changes by itself glides, in milliseconds; 0: not at all."""
    return 0 if _still else MOTION_MS


PRESENTED = 96
"""Pixels that a picture has at least when somebody presents."""
SCREEN = QColor("#0d0e11")
"""What digits stand on, in both themes: near black, as they are themselves."""
_boldness = 1.0


def embolden(factor: float) -> None:
    """Draw lines so many times as thick from now on; widgets follow at the next change of font."""
    global _boldness  # noqa: PLW0603 - one screen, one boldness
    _boldness = factor


def thick(width: float) -> float:
    """The width of a line, in pixels: the usual one, or more for people at the back of a room."""
    return width * _boldness


def picture_side(usual: int) -> int:
    """The least side of a picture, in pixels; larger for people at the back of a room."""
    return usual if _boldness <= 1 else max(PRESENTED, round(usual * _boldness))


def tint(widget: QWidget, colour: QColor, *roles: QPalette.ColorRole) -> None:
    """Give a widget a colour of its own, of its text by default; the rest is its parent's."""
    own = QPalette()
    for role in roles or (widget.foregroundRole(),):
        own.setColor(role, colour)
    widget.setPalette(own)


def line_colour(index: int, colours: QPalette) -> QColor:
    """Colour of the ``index``-th curve of a plot, with the contrast that lines need."""
    order = (0, 6, 4, 1, 2, 5, 9, 7, 8, 3)
    return readable(QColor(CLASS_COLOURS[order[index % len(order)]]), colours, ratio=3.0)
