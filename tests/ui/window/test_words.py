"""The window speaks in words: no identifier of the code stands in any text that people see."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from aeviz.core.base import words
from aeviz.core.evaluation.compare import COLUMNS
from aeviz.core.evaluation.conventions import CONVENTIONS
from aeviz.core.recipe.presets import presets
from aeviz.core.recipe.recipe import fields, value_of, with_value
from aeviz.ui.main_window import MainWindow
from aeviz.ui.setup.form import RecipePanel
from aeviz.ui.workbench import Workbench
from tests.trained import serve
from tests.ui.all_open import close_everything, open_everything, window_with_two_runs
from tests.ui.texts import identifier_in, texts_of

ROOT = Path(__file__).parents[3]


@pytest.fixture
def bench(
    tmp_path: Path, qtbot: QtBot, tiny_builtin: None, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Workbench]:
    """A window with two runs of the user's own, the second one open."""
    serve(monkeypatch)
    made = window_with_two_runs(tmp_path / "home" / "data" / "runs", qtbot)
    yield made
    close_everything(made)


def said(*roots: QWidget) -> list[str]:
    """The identifiers that can be read, with where they stand."""
    found = []
    for root in roots:
        for where, text in texts_of(root):
            if hit := identifier_in(text):
                found.append(f"“{hit}” in {where}: {text[:90]!r}")
    return sorted(set(found))


def test_no_identifier_stands_in_any_text_of_the_window(bench: Workbench, qtbot: QtBot) -> None:
    roots = open_everything(bench, qtbot)
    shown = [w for w in (*roots[1:], *bench.window.findChildren(QDialog)) if w.isVisible()]
    assert len(shown) >= 5
    # The core knows runs by their folders.
    bench.window.shell.say(f"The run {bench.inspector.run.path.name} is damaged: use another copy.")
    assert "“" in bench.window.message_bar.text
    found = said(*roots)
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
            assert "," not in words.choice(field.path, choice)  # which lists are parted by
    changed = with_value(recipe, "training.optimiser", "AdamW")
    assert value_of(changed, "training.optimiser") == "adamw"


FROM_FILES = {"x_train", "float32", "channel_axis"}
"""Names that stand in files and in other programs, and are said as they stand there."""


def test_no_sentence_of_the_catalogue_has_an_identifier() -> None:
    """All that the window may ever say, whatever has to happen first."""
    catalogue = (ROOT / "resources/translations/aeviz_zh_CN.ts").read_text("utf-8")
    sentences = map(html.unescape, re.findall("<source>(.*?)</source>", catalogue, re.DOTALL))
    plain = {sentence: re.sub(r"\{[^}]*\}", "", sentence) for sentence in sentences}
    assert len(plain) > 2000
    found = {s: hit for s, text in plain.items() if (hit := identifier_in(text))}
    assert set(found.values()) <= FROM_FILES, found


def test_one_is_one(window: MainWindow) -> None:
    box = window.toolbar.more_box
    width = box.sizeHint().width()
    for count, said_so in ((1, "1 epoch"), (2, "2 epochs")):
        box.setValue(count)
        assert box.text() == said_so
        assert box.minimumWidth() >= width, "the buttons beside it would move"
