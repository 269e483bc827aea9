"""What the palette offers: every action of the window, every panel, every field of Setup."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QDockWidget, QMenu, QMenuBar
from shiboken6 import isValid

from aeviz.core.recipe.recipe import fields
from aeviz.core.recipe.relevance import is_relevant
from aeviz.core.recipe.schema import Recipe
from aeviz.ui.language.sentences import said
from aeviz.ui.palette.view import Command, PaletteWindow
from aeviz.ui.widgets.labels import without_key
from aeviz.ui.window.shell import Shell


class PaletteController(QObject):
    """Opens the palette, and does what was chosen. Made by the workbench."""

    field_chosen = Signal(str)
    """Path of a field of Setup that is to be shown."""

    def __init__(
        self,
        shell: Shell,
        menus: QMenuBar,
        docks: Mapping[str, QDockWidget],
        recipe: Callable[[], Recipe],
    ) -> None:
        """``recipe``: in Setup, which says what fields it has."""
        super().__init__(shell)
        self._shell, self._menus, self._docks, self._recipe = shell, menus, docks, recipe
        self._view: PaletteWindow | None = None
        self._actions: dict[str, QAction] = {}

    @Slot()
    def show(self) -> None:
        if self._view is None:
            self._view = PaletteWindow(self._shell.window)
            self._view.chosen.connect(self._do)
        self._actions = {}
        self._view.offer([*self._of_menus(), *self._of_setup()])
        self._view.open()

    @Slot(str)
    def _do(self, key: str) -> None:
        """Once the palette is gone, so that the focus is where it was."""
        if action := self._actions.get(key):
            if isValid(action):  # lists of runs, for one, are made anew meanwhile
                QTimer.singleShot(0, action, action.trigger)
        else:
            self._docks["Setup"].show()
            self._docks["Setup"].raise_()
            QTimer.singleShot(0, self, lambda: self.field_chosen.emit(key))

    def _of_menus(self) -> Iterator[Command]:
        for entry in self._menus.actions():
            menu = entry.menu()
            if isinstance(menu, QMenu):
                yield from self._of_menu(menu, _plain(entry.text()))

    def _of_menu(self, menu: QMenu, where: str) -> Iterator[Command]:
        native = QKeySequence.SequenceFormat.NativeText
        panels = [dock.toggleViewAction() for dock in self._docks.values()]
        for action in menu.actions():
            inner = action.menu()
            if isinstance(inner, QMenu):
                yield from self._of_menu(inner, f"{where} → {_plain(inner.title())}")
            elif not action.isSeparator() and action.text():
                key = f"action {len(self._actions)}"
                self._actions[key] = action
                said = action.statusTip() or action.toolTip()
                keys = action.shortcut().toString(native)
                why_not = "" if action.isEnabled() else said or self.tr("Not now")
                text = _plain(action.text())
                if action in panels:
                    text = self.tr("Show or hide {panel}").format(panel=text)
                yield Command(key, text, where, keys, said, why_not)

    def _of_setup(self) -> Iterator[Command]:
        where, recipe = self.tr("Setup"), self._recipe()
        for field in fields():
            if is_relevant(recipe, field.path):
                yield Command(field.path, said(field.title), where, "", said(field.help))


def _plain(text: str) -> str:
    """The text of an action or a menu without what marks its letter."""
    return without_key(text).rstrip("…")
