"""All that can be read in a window: what stands in its widgets, tooltips, menus and tables."""

from __future__ import annotations

import re
from collections.abc import Iterator

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QGraphicsView,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTabWidget,
    QTextEdit,
    QWidget,
)

from aeviz.core.recipe.recipe import fields
from aeviz.ui.setup.section import Section

ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)
_PAINTED = ("title", "titles", "hint", "tip", "names", "captions", "below")
"""Attributes of our own widgets that they paint."""
_ENGLISH = {
    "none", "linear", "recurrent", "plain", "normal", "constant", "dense", "mixed", "masking",
    "occlusion", "blur", "inversion", "line", "waves", "centred", "nested", "pool", "stride", "he",
    "contractive", "variational", "shuffled", "contiguous", "sequential", "sliding", "auto",
    "standardised", "sigmoid", "tanh", "unit", "cosine", "k-sparse", "cross-entropy",
    "one-cycle", "salt-and-pepper", "softplus", "own", "neighbours",
}  # fmt: skip
"""Choices that are words of the language, or of the field, too."""
CHOICES = {choice for field in fields() for choice in field.choices} - _ENGLISH
IDENTIFIERS = (
    re.compile(r"\b[a-z0-9]+_[a-z0-9_]+\b"),
    re.compile(r"\b(data|network|code|penalty|corruption|training)\.[a-z_]+\b"),
    re.compile(r"\b\d{8}-\d{6}\b"),
    re.compile(r"(?<![\w-])(" + "|".join(map(re.escape, sorted(CHOICES))) + r")(?![\w-])"),
    re.compile(r"“(unit|none|dense|linear|plain|sliding|sigmoid|tanh)”"),
)


def identifier_in(text: str) -> str:
    """The first identifier of the code in a text; empty if it has none."""
    text = text.replace("structural_similarity", "")  # what scikit-image calls it
    hits = (pattern.search(text) for pattern in IDENTIFIERS)
    return next((hit[0] for hit in hits if hit), "")


def texts_of(root: QWidget) -> Iterator[tuple[str, str]]:
    """Every text in ``root`` and what is in it, shown or not, with where it stands."""
    for section in root.findChildren(Section):
        section.build()
    for widget in (root, *root.findChildren(QWidget)):
        where = f"{type(widget).__name__} {widget.objectName()}"
        yield from ((where, text) for text in _texts(widget) if text)
    for action in root.findChildren(QAction):
        said = action.text(), action.toolTip(), action.statusTip(), action.whatsThis()
        yield from ((f"action {action.objectName()}", text) for text in said if text)


def _texts(widget: QWidget) -> Iterator[str]:
    yield from (widget.windowTitle(), widget.toolTip(), widget.statusTip(), widget.whatsThis())
    yield from (widget.accessibleName(), widget.accessibleDescription())
    for name in _PAINTED:
        painted = getattr(widget, name, None)
        if isinstance(painted, str):
            yield painted
        elif isinstance(painted, list | tuple):
            yield from (part for part in painted if isinstance(part, str))
    yield from _own_texts(widget)


def _own_texts(widget: QWidget) -> Iterator[str]:
    """What a kind of widget shows beside what all have."""
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    if isinstance(widget, QGroupBox | QMenu):
        yield widget.title()
    if isinstance(widget, QLineEdit):
        yield from (widget.text(), widget.placeholderText())
    if isinstance(widget, QTextEdit | QPlainTextEdit):
        yield widget.toPlainText()
    if isinstance(widget, QTabWidget):
        yield from map(widget.tabText, range(widget.count()))
    if isinstance(widget, QComboBox | QAbstractItemView) and not isinstance(widget, QHeaderView):
        yield from _model_texts(widget.model())
    if isinstance(widget, QGraphicsView):
        for item in widget.scene().items() if widget.scene() is not None else ():
            plain = getattr(item, "toPlainText", None)
            yield plain() if callable(plain) else ""


def _model_texts(model: QAbstractItemModel | None) -> Iterator[str]:
    if model is None:
        return
    none = QModelIndex()
    rows = model.rowCount(none)
    flat = isinstance(model, QAbstractListModel)  # which hides how many columns it has
    columns = 1 if flat else model.columnCount(none)
    for row in range(rows):
        for column in range(columns):
            index = model.index(row, column, none)
            yield from (str(model.data(index, role) or "") for role in ROLES)
    if flat:
        return
    across, up = Qt.Orientation.Horizontal, Qt.Orientation.Vertical
    for orientation, count in ((across, columns), (up, rows)):
        for section in range(count):
            yield from (str(model.headerData(section, orientation, role) or "") for role in ROLES)
