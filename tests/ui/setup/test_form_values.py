"""Every edit of the form is checked by the recipe, and nothing typed is lost silently."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLabel, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from aeviz.core.recipe.recipe import fields, value_of, with_value
from aeviz.core.recipe.schema import Recipe
from aeviz.core.recipe.sections import Network
from aeviz.ui.setup.form import RecipePanel
from tests.ui.setup.on_form import (
    RATE,
    RECIPE,
    choose,
    collected,
    combo,
    line,
    reason,
    reset,
    type_in,
)


def test_every_field_has_an_editor_with_name_and_help(panel: RecipePanel) -> None:
    for field in fields():
        editor = panel.findChild(QWidget, field.path)
        assert editor is not None, field.path
        assert editor.accessibleName() == field.title
        assert field.help in editor.toolTip()
    assert panel.findChild(QLabel, "recipeDescription").text() == "Learns <b>digits</b>."
    assert panel.findChild(QLabel, "recipeDescription").textFormat() == Qt.TextFormat.PlainText


@pytest.mark.parametrize(
    ("path", "text", "wanted"),
    [
        (RATE, "0.01", 0.01),
        ("training.batch_size", "64", 64),
        ("network.encoder_layers", "128, 64", (128, 64)),
        ("network.decoder_layers", "32", (32,)),
        ("seed", "7", 7),
    ],
)
def test_typed_values_are_taken(
    qtbot: QtBot, panel: RecipePanel, path: str, text: str, wanted: object
) -> None:
    recipes = collected(panel)
    type_in(panel, path, text)
    assert [value_of(recipe, path) for recipe in recipes] == [wanted]
    assert panel.recipe() == with_value(RECIPE, path, text) == recipes[0]


def test_choices_and_ticks_are_taken(qtbot: QtBot, panel: RecipePanel) -> None:
    choose(panel, "corruption.kind", "gaussian")
    tick = panel.findChild(QCheckBox, "corruption.clip")
    assert tick is not None
    QTest.keyClick(tick, Qt.Key.Key_Space)
    assert panel.recipe().corruption.kind == "gaussian"
    assert panel.recipe().corruption.clip is True


def test_choices_are_offered_as_they_are_declared(panel: RecipePanel) -> None:
    for field in fields():
        if field.choices and field.type is str:
            box = combo(panel, field.path)
            assert tuple(box.itemData(row) for row in range(box.count())) == field.choices


def test_each_layer_gets_its_activation(panel: RecipePanel) -> None:
    type_in(panel, "network.encoder_layers", "8, 6")
    type_in(panel, "network.activations", "tanh, gelu, relu, sigmoid")
    assert panel.recipe().network.activations == ("tanh", "gelu", "relu", "sigmoid")
    type_in(panel, "network.encoder_layers", "8")
    assert "do not fit the layers" in reason(panel, "network.encoder_layers")
    type_in(panel, "network.activations", "")
    assert panel.recipe().network.activations is None
    assert panel.recipe().network.encoder_layers == (8,)


@pytest.mark.parametrize("width", [280, 325])
def test_a_long_reason_is_seen_as_a_whole(panel: RecipePanel, qtbot: QtBot, width: int) -> None:
    panel.resize(width, 600)
    type_in(panel, "network.activations", "tanh")
    label = panel.findChild(QLabel, "network.activations.error")
    assert label is not None
    qtbot.waitUntil(lambda: label.height() >= label.heightForWidth(label.width()))
    assert label.height() > 4 * label.fontMetrics().height()


def test_leaving_a_field_takes_its_value(qtbot: QtBot, panel: RecipePanel) -> None:
    editor = line(panel, RATE)
    editor.setFocus()
    editor.selectAll()
    QTest.keyClicks(editor, "0.5")
    assert panel.recipe().training.learning_rate == 0.001
    QTest.keyClick(editor, Qt.Key.Key_Tab)
    assert panel.recipe().training.learning_rate == 0.5


@pytest.mark.parametrize("text", ["nan", "inf", "-1", "0", "abc", "", "1e99"])
def test_a_refused_value_stays_with_its_reason(qtbot: QtBot, panel: RecipePanel, text: str) -> None:
    recipes = collected(panel)
    type_in(panel, RATE, text)
    assert recipes == []
    assert panel.recipe() == RECIPE
    assert line(panel, RATE).text() == text
    assert reason(panel, RATE).startswith("Learning rate must be a number above 0")
    QTest.keyClick(line(panel, RATE), Qt.Key.Key_Tab)
    assert line(panel, RATE).text() == text
    line(panel, RATE).setFocus()
    QTest.keyClick(line(panel, RATE), Qt.Key.Key_Escape)
    assert line(panel, RATE).text() == "0.001"
    assert reason(panel, RATE) == ""


def test_a_refused_value_is_marked(qtbot: QtBot, panel: RecipePanel) -> None:
    editor = line(panel, RATE)
    before = editor.palette().base().color()
    type_in(panel, RATE, "-1")
    assert editor.palette().base().color() != before
    type_in(panel, RATE, "0.1")
    assert editor.palette().base().color() == before
    assert reason(panel, RATE) == ""


def test_the_button_restores_what_was_refused_then_the_baseline(
    qtbot: QtBot, panel: RecipePanel
) -> None:
    assert not reset(panel, RATE).isVisible()
    type_in(panel, RATE, "0.5")
    type_in(panel, RATE, "-1")
    qtbot.mouseClick(reset(panel, RATE), Qt.MouseButton.LeftButton)
    assert line(panel, RATE).text() == "0.5"
    assert panel.recipe().training.learning_rate == 0.5
    qtbot.mouseClick(reset(panel, RATE), Qt.MouseButton.LeftButton)
    assert panel.recipe() == RECIPE
    assert not reset(panel, RATE).isVisible()


def test_escape_throws_away_what_is_half_typed(qtbot: QtBot, panel: RecipePanel) -> None:
    editor = line(panel, RATE)
    editor.setFocus()
    QTest.keyClicks(editor, "99")
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    assert editor.text() == "0.001"
    assert panel.recipe() == RECIPE


def test_what_did_not_fit_is_taken_once_it_fits(qtbot: QtBot, panel: RecipePanel) -> None:
    panel.set_recipe(with_value(RECIPE, "network.output_activation", "linear"))
    recipes = collected(panel)
    choose(panel, "training.loss", "bce")
    assert panel.recipe().training.loss != "bce"
    assert "Binary cross-entropy" in reason(panel, "training.loss")
    assert combo(panel, "training.loss").currentText() == "Binary cross-entropy"
    choose(panel, "network.output_activation", "sigmoid")
    assert panel.recipe().training.loss == "bce"
    assert reason(panel, "training.loss") == ""
    assert recipes[-1] == panel.recipe()


def test_set_recipe_is_the_new_baseline_and_silent(qtbot: QtBot, panel: RecipePanel) -> None:
    type_in(panel, RATE, "-1")
    type_in(panel, "training.epochs", "3")
    recipes = collected(panel)
    other = Recipe(name="other", title="Other", network=Network(encoder_layers=(9, 8), code_size=3))
    panel.set_recipe(other)
    assert recipes == []
    assert panel.recipe() == other
    assert line(panel, "network.encoder_layers").text() == "9, 8"
    assert line(panel, RATE).text() == "0.001"
    assert reason(panel, RATE) == ""
    assert not panel.findChild(QLabel, "recipeDescription").isVisible()
    assert not any(reset(panel, field.path).isVisible() for field in fields())


def test_changed_values_are_marked(qtbot: QtBot, panel: RecipePanel) -> None:
    label = panel.row(RATE).label
    assert not label.font().bold()
    type_in(panel, RATE, "0.5")
    assert label.font().bold()
    type_in(panel, RATE, "1e-3")
    assert not label.font().bold()


def test_edits_and_the_choice_of_a_recipe_are_undone_and_redone(panel: RecipePanel) -> None:
    undo, redo = (panel.findChild(QToolButton, f"setup{n}Button") for n in ("Undo", "Redo"))
    assert undo is not None
    assert redo is not None
    type_in(panel, RATE, "0.5")
    type_in(panel, "training.epochs", "3")
    other = Recipe(name="other", title="Other")
    panel.set_recipe(other)
    recipes, shown = collected(panel), []
    panel.recipe_shown.connect(shown.append)
    undo.click()
    assert (panel.recipe().training.epochs, panel.recipe().name) == (3, "plain")
    assert [recipe.name for recipe in shown] == ["plain"]
    assert panel.row(RATE).label.font().bold(), "changes are counted from the old recipe again"
    undo.click()
    undo.click()
    assert recipes[-1] == panel.recipe() == RECIPE
    for _ in range(3):
        redo.click()
    assert panel.recipe() == other
    assert not redo.isEnabled()
    undo.click()
    type_in(panel, "seed", "9")
    assert not redo.isEnabled(), "what was undone is gone once something else was done"
