"""Setup: the recipe that the next run will have."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from aeviz.core.recipe.recipe import with_value
from aeviz.core.recipe.schema import Recipe
from aeviz.ui.setup.form import RecipePanel
from aeviz.ui.window.shell import Shell


class SetupController(QObject):
    """Owner of the form. Those who train, open and keep recipes ask it, and set its recipe here."""

    recipe_shown = Signal(object)
    """Recipe that the form starts from now; not an edit."""
    value_tuned = Signal(str, float)
    """Path and value of a live field that the user changed while a run goes on."""

    def __init__(self, shell: Shell, view: RecipePanel) -> None:
        super().__init__(shell)
        self._shell, self._view = shell, view
        view.recipe_shown.connect(self.recipe_shown)
        view.value_tuned.connect(self.value_tuned)

    def recipe(self) -> Recipe:
        """The recipe with all accepted edits."""
        return self._view.recipe()

    def show(self, recipe: Recipe) -> None:
        self._view.set_recipe(recipe)

    def change(self, key: str, value: object) -> None:
        """Show the same recipe with another value. Raises :class:`RecipeError`."""
        self.show(with_value(self.recipe(), key, value))

    def show_first_refusal(self) -> str:
        return self._view.show_first_refusal()

    def set_running(self, running: bool) -> None:
        self._view.set_running(running)

    def leave(self) -> None:
        """The fields are about to be locked: the focus must not land in one that is not."""
        focused = self._view.window().focusWidget()
        if focused is not None and self._view.isAncestorOf(focused):
            self._shell.focus_home()
