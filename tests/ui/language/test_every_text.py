"""Every text of the window goes through the catalogue: a walk in a language of brackets finds no
English outside of them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from aeviz.core.recipe.presets import presets
from aeviz.ui.setup.form import RecipePanel
from aeviz.ui.tools.compare import CompareWindow
from aeviz.ui.tools.evaluate import EvaluateWindow
from aeviz.ui.tools.window import ToolWindow
from aeviz.ui.workbench import Workbench
from tests.trained import serve, trained
from tests.ui.language.pseudo import brackets, outside
from tests.ui.texts import texts_of
from tests.ui.window import open_window

DIALOGS = (
    "evaluate", "compare", "new_digits", "inside", "export_film", "runs", "preferences", "palette",
    "branch", "keys", "tour", "about", "export", "own_sets", "open_pictures", "lessons",
)  # fmt: skip
NAMES = re.compile(
    r"\b(?:aeviz|\w*-?MNIST|EMNIST \w+|PSNR|SSIM|PCA|t-SNE|English|PNG|CSV|SVG|GIF|WEBP|ONNX"
    r"|TensorBoard|Tiny|patterns|Ctrl|Shift|Alt|Esc|Space|Home|End|PgUp|PgDown|Page|Left|Right|Up|Down|Del|Delete"
    r"|Return|MiB|KiB|MB|MIT|nan|[0-9a-f]{8,})\b|/\S+"
)
"""What is called the same in every language."""
OF_PYQTGRAPH = "action ", "Export"
"""In a menu that it makes and nobody sees."""
WORD = re.compile(r"[A-Za-z]{3,}")
WAIT = 60_000


@pytest.fixture
def bench(
    tmp_path: Path, qtbot: QtBot, tiny_builtin: None, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Workbench]:
    """A window with two runs of the user's own, the second one open."""
    serve(monkeypatch)
    folder = tmp_path / "home" / "data" / "runs"
    trained(folder / "20261127-101500-keras-2d")
    with brackets():
        window, made = open_window(
            trained(folder / "20261128-113553-denoising", recipe="denoising")
        )
        qtbot.addWidget(window)
        made.window.losses.build()
        qtbot.waitUntil(lambda: made.inspector.inspected() is not None, timeout=WAIT)
        yield made
        for top in (*QApplication.topLevelWidgets(), *window.findChildren(QDialog)):
            top.close()
        window.close()


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
    window = bench.window
    for name in DIALOGS:
        window.commands[name].trigger()
    tools = {type(tool): tool for tool in window.findChildren(ToolWindow)}
    for kind, tool in tools.items():
        if kind is not EvaluateWindow:
            tool.job.cancel()
    compare = tools[CompareWindow]
    assert isinstance(compare, CompareWindow)
    qtbot.waitUntil(lambda: compare.runs.count() == 2, timeout=WAIT)
    for row in range(2):
        compare.runs.item(row).setCheckState(Qt.CheckState.Checked)
    compare.compare()
    qtbot.waitUntil(lambda: not any(t.job.is_active for t in tools.values()), timeout=WAIT)
    qtbot.waitUntil(lambda: not bench.files.naming.is_active)
    tops = [w for w in QApplication.topLevelWidgets() if w is not window and w.isVisible()]
    found = english(window, *tops)
    assert not found, f"{len(found)} texts\n" + "\n".join(found)


def test_no_recipe_brings_english_into_setup(qtbot: QtBot) -> None:
    with brackets():
        panel = RecipePanel()
        qtbot.addWidget(panel)
        for recipe in presets().values():
            panel.set_recipe(recipe)
            found = english(panel)
            assert not found, f"{recipe.name}\n" + "\n".join(found)
