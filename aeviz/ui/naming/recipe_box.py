"""The list of recipes, in groups."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFont, QPainter, QPalette
from PySide6.QtWidgets import (
    QComboBox,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from aeviz.core.recipe.schema import Recipe
from aeviz.ui.language.sentences import said
from aeviz.ui.widgets import theme
from aeviz.ui.widgets.choices.elided_box import ElidedBox
from aeviz.ui.widgets.named import named, tip_text

Item = tuple[str, str, str]
"""Name, title and tip of a recipe."""
_HEADING = ""
"""The data of a heading; those of a recipe that is not listed are None."""
_TIP = Qt.ItemDataRole.ToolTipRole
SHORT = 20
"""Characters that there is always room for; more as far as the toolbar has it, up to the longest
title."""


class RecipeBox(ElidedBox):
    """Lists the recipes by title; one that is in Setup without being listed stands above all."""

    recipe_chosen = Signal(str)
    """A user chose the listed recipe of this name."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "recipeBox", tip=self.tr("What to train"), reads=self.tr("Recipe"))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(SHORT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setItemDelegate(_Headings(self))
        self.setMaxVisibleItems(24)
        self.activated.connect(self._tell)

    def set_recipes(self, groups: Sequence[tuple[str, Sequence[Item]]], current: str) -> None:
        """List the recipes of each group under its heading; choose ``current``."""
        self.clear()
        for heading, items in groups:
            self.addItem(heading, _HEADING)
            model = self.model()
            model.setData(model.index(self.count() - 1, 0), 0, Qt.ItemDataRole.UserRole - 1)
            for name, title, tip in items:
                self.addItem(title, name)
                self.setItemData(self.count() - 1, tip_text(tip), _TIP)
        self._fit()
        self.setCurrentIndex(self.findData(current))

    def _fit(self) -> None:
        """Take no more room than the longest title needs."""
        widest = max(
            (self.fontMetrics().horizontalAdvance(self.itemText(i)) for i in range(self.count())),
            default=0,
        )
        around = self.sizeHint().width() - self.fontMetrics().horizontalAdvance("X") * SHORT
        self.setMaximumWidth(max(widest + around, self.sizeHint().width()))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self.count():
            self._fit()

    @Slot(object)
    def show_recipe(self, recipe: Recipe) -> None:
        """Show which recipe is in Setup; emits nothing."""
        index, title = self.findData(recipe.name), said(recipe.title)
        if index < 0 or self.itemText(index) != title:
            unlisted = (i for i in range(self.count()) if self.itemData(i) is None)
            index = next((i for i in unlisted if self.itemText(i) == title), -1)
            if index < 0:
                self.insertItem(0, title)  # above all groups: it is in none of them
                index = 0
                tip = self.tr("The recipe of the run that is shown")
                self.setItemData(index, tip, _TIP)
        self.setCurrentIndex(index)
        for other in reversed(range(self.count())):
            if self.itemData(other) is None and other != self.currentIndex():
                self.removeItem(other)

    @Slot(int)
    def _tell(self, index: int) -> None:
        if name := self.itemData(index):
            self.recipe_chosen.emit(name)


class _Headings(QStyledItemDelegate):
    """Headings are small and quiet; recipes are moved in below them."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: object) -> None:
        shown = QStyleOptionViewItem(option)
        self.initStyleOption(shown, index)  # type: ignore[arg-type]
        widget = shown.widget
        style = widget.style() if widget is not None else None
        if _is_heading(shown):
            shown.font.setWeight(QFont.Weight.DemiBold)
            quiet = theme.faint_text(shown.palette)
            shown.palette.setColor(QPalette.ColorRole.Text, quiet)
        elif style is not None:
            ground = QStyle.PrimitiveElement.PE_PanelItemViewItem
            style.drawPrimitive(ground, shown, painter, widget)  # of the whole line
            indent = theme.letter(shown.fontMetrics) * 2
            shown.rect = QRect(shown.rect).adjusted(indent, 0, 0, 0)
        if style is not None:
            style.drawControl(QStyle.ControlElement.CE_ItemViewItem, shown, painter, widget)

    def sizeHint(self, option: QStyleOptionViewItem, index: object) -> QSize:
        hint = super().sizeHint(option, index)  # type: ignore[arg-type]
        return hint + QSize(theme.letter(option.fontMetrics) * 3, 4)


def _is_heading(option: QStyleOptionViewItem) -> bool:
    return not option.state & QStyle.StateFlag.State_Enabled
