"""Every text of the window goes through the catalogue: a walk in a language of brackets finds no
English outside of them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from aeviz.core.recipe.presets import presets
from aeviz.ui.setup.form import RecipePanel
from aeviz.ui.workbench import Workbench
from tests.trained import serve
from tests.ui.all_open import close_everything, open_everything, window_with_two_runs
from tests.ui.language.pseudo import brackets, outside
from tests.ui.texts import texts_of

NAMES = re.compile(
    r"\b(?:aeviz|\w*-?MNIST|EMNIST \w+|PSNR|SSIM|PCA|t-SNE|English|PNG|CSV|SVG|GIF|WEBP|ONNX"
    r"|TensorBoard|Tiny|patterns|Ctrl|Shift|Alt|Esc|Space|Home|End|PgUp|PgDown|Page|Left|Right|Up|Down|Del|Delete"
    r"|Return|MiB|KiB|MB|MIT|nan|[0-9a-f]{8,})\b|/\S+"
)
"""What is called the same in every language."""
OF_PYQTGRAPH = "action ", "Export"
"""In a menu that it makes and nobody sees."""
WORD = re.compile(r"[A-Za-z]{3,}")


@pytest.fixture
def bench(
    tmp_path: Path, qtbot: QtBot, tiny_builtin: None, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Workbench]:
    """A window with two runs of the user's own, the second one open."""
    serve(monkeypatch)
    with brackets():
        made = window_with_two_runs(tmp_path / "home" / "data" / "runs", qtbot)
        yield made
        close_everything(made)


def english(*roots: QWidget) -> list[str]:
    """What stands outside of all brackets, with where it stands."""
    found = []
    for root in roots:
        for where, text in texts_of(root):
            whole = text.removesuffix("…") + "⟧" * (text.count("⟦") - text.count("⟧"))  # elided
            left = NAMES.sub("", outside(re.sub(r"<[^>]*>", "", whole)))
            if WORD.search(left) and (where, left.strip(".")) != OF_PYQTGRAPH:
                found.append(f"{where}: {text[:160]!r}")
    return sorted(set(found))


def test_no_text_of_the_window_is_left_out(bench: Workbench, qtbot: QtBot) -> None:
    window, *others = open_everything(bench, qtbot)
    found = english(window, *(w for w in others if w.isVisible()))
    assert not found, f"{len(found)} texts\n" + "\n".join(found)


def test_no_recipe_brings_english_into_setup(qtbot: QtBot) -> None:
    with brackets():
        panel = RecipePanel()
        qtbot.addWidget(panel)
        for recipe in presets().values():
            panel.set_recipe(recipe)
            found = english(panel)
            assert not found, f"{recipe.name}\n" + "\n".join(found)
