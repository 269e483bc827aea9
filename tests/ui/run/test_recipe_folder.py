"""The folder of the user's own recipes, as the File menu shows it."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QDesktopServices

from aeviz.core.recipe.presets import recipes_folder
from aeviz.ui.main_window import MainWindow


def test_the_menu_opens_the_folder_and_says_where_it_is(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    assert not recipes_folder().exists()
    window.commands["recipe_folder"].trigger()
    assert opened == [str(recipes_folder())]
    assert recipes_folder().is_dir()
    assert str(recipes_folder()) in window.message_bar.text
