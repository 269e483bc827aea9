"""What to train: a box of recipes in the toolbar."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QWidget

from aeviz.core.recipe import Recipe


class RecipeBox(QComboBox):
    """Lists the recipes by title; one that is in Setup without being listed stands at the end."""

    recipe_chosen = Signal(str)
    """A person chose the listed recipe of this name."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("recipeBox")
        self.setAccessibleName(self.tr("Recipe"))
        self.setToolTip(self.tr("What to train"))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.activated.connect(self._tell)

    def set_recipes(self, names: list[tuple[str, str]], current: str) -> None:
        """List (name, title) of each; choose ``current``."""
        self.clear()
        for name, title in names:
            self.addItem(title, name)
            self.setItemData(self.count() - 1, name, Qt.ItemDataRole.ToolTipRole)
        self.setCurrentIndex(self.findData(current))

    @Slot(object)
    def show_recipe(self, recipe: Recipe) -> None:
        """Show which recipe is in Setup; emits nothing."""
        index = self.findData(recipe.name)
        if index < 0 or self.itemText(index) != recipe.title:
            index = self.findText(recipe.title, Qt.MatchFlag.MatchExactly)
            if index < 0 or self.itemData(index) is not None:
                self.addItem(recipe.title)
                index = self.count() - 1
                tip = self.tr("{name}, of the run that is shown").format(name=recipe.name)
                self.setItemData(index, tip, Qt.ItemDataRole.ToolTipRole)
        self.setCurrentIndex(index)
        for other in reversed(range(self.count())):
            if self.itemData(other) is None and other != self.currentIndex():
                self.removeItem(other)

    @Slot(int)
    def _tell(self, index: int) -> None:
        name = self.itemData(index)
        if name is not None:
            self.recipe_chosen.emit(name)
