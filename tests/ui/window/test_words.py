"""The window speaks in words: no identifier of the code stands in any text that people see."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from aeviz.core.base import words
from aeviz.core.evaluation.compare import COLUMNS
from aeviz.core.evaluation.conventions import CONVENTIONS
from aeviz.core.recipe.presets import presets
from aeviz.core.recipe.recipe import fields, value_of, with_value
from aeviz.ui.setup.form import RecipePanel
from aeviz.ui.tools.compare import CompareWindow
from aeviz.ui.tools.evaluate import EvaluateWindow
from aeviz.ui.tools.window import ToolWindow
from aeviz.ui.workbench import Workbench
from tests.trained import serve, trained
from tests.ui.texts import identifier_in, texts_of
from tests.ui.window import open_window

DIALOGS = (
    "evaluate", "compare", "new_digits", "inside", "export_film", "runs", "preferences", "palette",
    "branch", "keys", "tour", "about",
)  # fmt: skip
WAIT = 30_000


@pytest.fixture
def bench(
    tmp_path: Path, qtbot: QtBot, tiny_builtin: None, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Workbench]:
    """A window with two runs of the user's own, the second one open."""
    serve(monkeypatch)
    folder = tmp_path / "home" / "data" / "runs"
    trained(folder / "20261127-101500-keras-2d")
    window, made = open_window(trained(folder / "20261128-113553-denoising", recipe="denoising"))
    qtbot.addWidget(window)
    made.window.losses.build()
    qtbot.waitUntil(lambda: made.inspector.inspected() is not None, timeout=WAIT)
    yield made
    window.close()


def said(*roots: QWidget) -> list[str]:
    """The identifiers that can be read, with where they stand."""
    found = []
    for root in roots:
        for where, text in texts_of(root):
            if hit := identifier_in(text):
                found.append(f"“{hit}” in {where}: {text[:90]!r}")
    return sorted(set(found))


def test_no_identifier_stands_in_any_text_of_the_window(bench: Workbench, qtbot: QtBot) -> None:
    window = bench.window
    for name in DIALOGS:
        window.commands[name].trigger()
    tools = {type(tool): tool for tool in window.findChildren(ToolWindow)}
    for kind, tool in tools.items():
        if kind not in (EvaluateWindow, CompareWindow):
            tool.job.cancel()
    compare = tools[CompareWindow]
    assert isinstance(compare, CompareWindow)
    qtbot.waitUntil(lambda: compare.runs.count() == 2, timeout=WAIT)
    for row in range(2):
        compare.runs.item(row).setCheckState(Qt.CheckState.Checked)
    compare.compare()
    qtbot.waitUntil(lambda: not any(t.job.is_active for t in tools.values()), timeout=WAIT)
    qtbot.waitUntil(lambda: not bench.files.naming.is_active)
    tops = [w for w in QApplication.topLevelWidgets() if w is not window]
    assert len([w for w in (*tops, *window.findChildren(QDialog)) if w.isVisible()]) >= 5
    found = said(window, *tops)
    for top in (*tops, *window.findChildren(QDialog)):
        top.close()
    assert not found, "\n".join(found)


def test_no_recipe_brings_an_identifier_into_setup(qtbot: QtBot) -> None:
    panel = RecipePanel()
    qtbot.addWidget(panel)
    for recipe in presets().values():
        panel.set_recipe(recipe)
        assert not said(panel), recipe.name


def test_the_walk_finds_what_it_looks_for() -> None:
    for text in ("test_mse", "the loss mse", "training.loss", "20261128-113553-keras-2d", "“unit”"):
        assert identifier_in(text), text
    for text in ("Mean squared error", "AdamW", "k-sparse", "one unit", "1e-3", "none"):
        assert not identifier_in(text), text


def test_every_choice_figure_and_column_has_a_word() -> None:
    table = words.table()
    for field in fields():
        for choice in field.choices:
            assert words.choice(field.path, choice) != words.said(choice) or (
                choice in str(table["choices"])
            ), (field.path, choice)
            assert not identifier_in(words.choice(field.path, choice))
    assert {*CONVENTIONS, *COLUMNS} <= set(table["figures"])
    for names in (*table["choices"].values(), *(table[kind] for kind in ("figures", "phases"))):
        assert len(set(names.values())) == len(names), "two things have one name"


def test_a_value_may_be_given_by_its_name_too() -> None:
    recipe = presets()["denoising"]
    for field in fields():
        for choice in field.choices if field.type is str else ():
            assert field.parsed(words.choice(field.path, choice).upper()) == choice
    changed = with_value(recipe, "training.optimiser", "AdamW")
    assert value_of(changed, "training.optimiser") == "adamw"
