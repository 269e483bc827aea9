"""The menu bar."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QDockWidget, QMainWindow, QMenu, QMenuBar

from aeviz.core.base.texts import plain
from aeviz.core.examples import EXAMPLES
from aeviz.ui.language.sentences import said
from aeviz.ui.widgets.menu import Menu
from aeviz.ui.widgets.named import tip_text
from aeviz.ui.window.actions import FILM, Actions
from aeviz.ui.window.panels.layouts import LAYOUTS


class Menus(QObject):
    """Fills the menu bar, and tells what was chosen from its lists."""

    run_chosen = Signal(str)
    """Path of a recent run."""
    example_chosen = Signal(str)
    """Name of an example."""
    theme_chosen = Signal(str)
    """system, light or dark"""

    def __init__(self, window: QMainWindow, actions: Actions, docks: Iterable[QDockWidget]) -> None:
        super().__init__(window)
        self._actions = actions
        bar = window.menuBar()
        files = self._add(bar, self.tr("&File"))
        self._fill(files, "open_run", "runs", "open_file", "open_image", "open_pictures")
        self.examples = self._add(files, self.tr("E&xamples"))
        self._recent = self._add(files, self.tr("&Recent runs"))
        self._fill(files, "", "save_recipe", "recipe_folder", "save_experiment", "")
        self._fill(files, "export")
        self._fill(files, "export_codes", "export_digits", "export_metrics", "export_film")
        self._fill(files, "save_picture")
        self._fill(files, "", "own_sets", "data_folder", "", "quit")
        edit = self._add(bar, self.tr("&Edit"))
        self._fill(edit, "undo", "redo", "", "paste", "copy_picture", "clear", "keep_drawing")
        self._fill(edit, "", "preferences")
        run = self._add(bar, self.tr("&Run"))
        self._fill(
            run,
            "train",
            "step",
            "stop",
            "resume",
            "more",
            "branch",
            "again",
            "",
            "slower",
            "faster",
        )
        self._fill(self._add(bar, self.tr("T&ime")), *FILM)
        view = self._add(bar, self.tr("&View"))
        self._fill(view, *(f"layout_{name}" for name in LAYOUTS), "reset_layout", "")
        view.addActions([dock.toggleViewAction() for dock in docks])
        view.addSeparator()
        themes = self._add(view, self.tr("&Theme"))
        self._fill(view, "fill_panel", "", "present", "full_screen")
        tools = self._add(bar, self.tr("&Tools"))
        self._fill(tools, "evaluate", "compare", "new_digits", "inside")
        helps = self._add(bar, self.tr("&Help"))
        self._fill(helps, "lessons", "lesson_back", "lesson_next", "", "palette", "what")
        self._fill(helps, "tour", "keys", "show_log", "about")
        self.theme_group = QActionGroup(self)
        self._add_themes(themes)
        self._add_examples()
        self._recent.triggered.connect(lambda action: self.run_chosen.emit(action.data()))
        self.examples.triggered.connect(lambda action: self.example_chosen.emit(action.data()))
        self.theme_group.triggered.connect(lambda action: self.theme_chosen.emit(action.data()))

    def _add(self, owner: QMenuBar | QMenu, title: str) -> QMenu:
        made = Menu(title, owner)
        owner.addMenu(made)
        return made

    def _fill(self, menu: QMenu, *names: str) -> None:
        """Actions by name; an empty name is a line between them."""
        for name in names:
            if name:
                menu.addAction(self._actions[name])
            else:
                menu.addSeparator()

    def _add_themes(self, menu: QMenu) -> None:
        for name, text in (
            ("system", self.tr("As the &system")),
            ("light", self.tr("&Light")),
            ("dark", self.tr("&Dark")),
        ):
            action = self.theme_group.addAction(text)
            action.setCheckable(True)
            action.setData(name)
        menu.addActions(self.theme_group.actions())

    def _add_examples(self) -> None:
        self.examples.setToolTipsVisible(True)
        for example in EXAMPLES.values():
            action = self.examples.addAction(said(example.title))
            action.setObjectName(f"{example.name}ExampleAction")
            action.setToolTip(said(example.text))
            action.setStatusTip(said(example.text))
            action.setData(example.name)

    # --- what others set ----------------------------------------------------------------------

    @Slot(object)
    def set_recent_runs(self, runs: list[tuple[str, str]]) -> None:
        """Offer runs by path and name."""
        self._recent.clear()
        for path, name in runs:
            action = self._recent.addAction(plain(name).replace("&", "&&"))
            action.setToolTip(tip_text(name))
            action.setData(path)
        self._recent.setEnabled(bool(runs))

    def set_theme(self, choice: str) -> None:
        for action in self.theme_group.actions():
            action.setChecked(action.data() == choice)
