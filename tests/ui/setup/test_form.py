"""The form: every edit is checked by the recipe, and nothing typed is lost silently."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from aeviz.core.recipe.recipe import fields, value_of, with_value
from aeviz.core.recipe.schema import SECTIONS, Recipe
from aeviz.core.recipe.sections import Network
from aeviz.core.recipe.size import layer_sizes
from aeviz.ui.setup.diagram import LayerDiagram
from aeviz.ui.setup.form import RecipePanel
from aeviz.ui.setup.history import History
from aeviz.ui.setup.section import HEAD

RECIPE = Recipe(name="plain", title="Plain", description="Learns <b>digits</b>.")
RATE = "training.learning_rate"


@pytest.fixture(scope="module")
def made(qapp: QApplication) -> Iterator[RecipePanel]:
    made = RecipePanel()
    made.setProperty("lent", True)
    yield made
    made.close()
    made.deleteLater()


@pytest.fixture
def panel(made: RecipePanel, qtbot: QtBot) -> RecipePanel:
    """One for all tests: another recipe takes the place of all that was typed."""
    made.keep((), "")
    made.set_running(False)
    made.set_tuned({})
    made._history = History()
    search = made.findChild(QLineEdit, "setupSearch")
    assert search is not None
    search.clear()
    made.set_recipe(RECIPE)
    made.open_sections(tuple(SECTIONS))
    made.resize(360, 700)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def line(panel: RecipePanel, path: str) -> QLineEdit:
    panel.row(path)
    found = panel.findChild(QLineEdit, path)
    assert found is not None
    return found


def combo(panel: RecipePanel, path: str) -> QComboBox:
    panel.row(path)
    found = panel.findChild(QComboBox, path)
    assert found is not None
    return found


def reset(panel: RecipePanel, path: str) -> QToolButton:
    panel.row(path)
    found = panel.findChild(QToolButton, f"{path}.reset")
    assert found is not None
    return found


def reason(panel: RecipePanel, path: str) -> str:
    """The visible reason under a field."""
    found = panel.findChild(QLabel, f"{path}.error")
    assert found is not None
    return found.text() if found.isVisible() else ""


def type_in(panel: RecipePanel, path: str, text: str) -> None:
    editor = line(panel, path)
    editor.setFocus()
    editor.selectAll()
    QTest.keyClick(editor, Qt.Key.Key_Delete)
    QTest.keyClicks(editor, text)
    QTest.keyClick(editor, Qt.Key.Key_Return)


def choose(panel: RecipePanel, path: str, text: str) -> None:
    """Walk to a choice with the arrow keys."""
    box = combo(panel, path)
    box.setFocus()
    there = box.findData(text)
    key = Qt.Key.Key_Down if there > box.currentIndex() else Qt.Key.Key_Up
    for _ in range(abs(there - box.currentIndex())):
        QTest.keyClick(box, key)
    assert box.currentData() == text


def collected(panel: RecipePanel) -> list[Recipe]:
    recipes: list[Recipe] = []
    panel.recipe_changed.connect(recipes.append)
    return recipes


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


def test_while_running_only_live_fields_are_open(qtbot: QtBot, panel: RecipePanel) -> None:
    panel.set_running(True)
    for field in fields():
        editor = panel.findChild(QWidget, field.path)
        assert editor is not None
        assert editor.isEnabled() is field.live
        assert (editor.toolTip() == "Stop the run to change this") is not field.live
    panel.set_running(False)
    assert all(panel.findChild(QWidget, field.path).isEnabled() for field in fields())


def test_tuning_is_told_only_while_running(qtbot: QtBot, panel: RecipePanel) -> None:
    tuned: list[tuple[str, float]] = []
    panel.value_tuned.connect(lambda path, value: tuned.append((path, value)))
    type_in(panel, RATE, "0.5")
    assert tuned == []
    panel.set_running(True)
    type_in(panel, RATE, "0.25")
    type_in(panel, RATE, "-3")
    type_in(panel, "corruption.strength", "1")
    assert tuned == [(RATE, 0.25), ("corruption.strength", 1.0)]
    assert line(panel, RATE).text() == "-3"
    assert panel.recipe().training.learning_rate == 0.5, "the next run keeps its own"
    panel.set_running(False)
    assert line(panel, RATE).text() == "0.5"
    assert reason(panel, RATE) == ""


def turn_wheel(widget: QWidget) -> None:
    """Turn the wheel over a widget, as the window system would tell it."""
    window = widget.window()
    place = widget.mapTo(window, widget.rect().center())
    QTest.wheelEvent(window.windowHandle(), QPointF(place), QPoint(0, -240))


def test_the_wheel_scrolls_and_changes_only_what_has_the_focus(
    qtbot: QtBot, panel: RecipePanel
) -> None:
    panel.resize(360, 260)
    area = panel.findChild(QScrollArea)
    assert area is not None
    box = combo(panel, "data.dataset")
    line(panel, "network.code_size").setFocus()
    area.verticalScrollBar().setValue(0)
    turn_wheel(box)
    assert box.currentData() == "mnist"
    assert area.verticalScrollBar().value() > 0
    box = combo(panel, "network.activation")
    box.setFocus()
    qtbot.waitUntil(box.hasFocus)
    area.ensureWidgetVisible(box)
    before = box.currentText()
    turn_wheel(box)
    assert box.currentText() != before


def test_the_field_at_hand_is_explained(qtbot: QtBot, panel: RecipePanel) -> None:
    line(panel, "network.code_size").setFocus()
    label = panel.findChild(QLabel, "recipeHelp")
    assert label is not None
    qtbot.waitUntil(lambda: label.text() == "Code size: How many numbers the code has.")


def test_no_editor_is_cut_in_the_narrowest_panel(qtbot: QtBot, panel: RecipePanel) -> None:
    panel.resize(panel.minimumSizeHint())
    area = panel.findChild(QScrollArea)
    assert area is not None
    assert panel.minimumSizeHint().width() < 320
    qtbot.waitUntil(lambda: area.widget().width() == area.viewport().width())
    for field in fields():
        editor = panel.findChild(QWidget, field.path)
        assert editor is not None
        if not editor.isVisibleTo(panel):
            continue
        right = editor.mapTo(area.widget(), editor.rect().topRight()).x()
        assert right < area.viewport().width()


def test_the_whole_description_is_shown_also_of_the_next_recipe(
    qtbot: QtBot, panel: RecipePanel
) -> None:
    label = panel.findChild(QLabel, "recipeDescription")
    assert label is not None
    for text in ("Short.", "long " * 60, "medium " * 20):
        panel.set_recipe(msgspec.structs.replace(panel.recipe(), description=text))
        qtbot.waitUntil(lambda: label.height() == label.heightForWidth(label.width()))


# --- relevance, folding, search -----------------------------------------------------------------


def seen(panel: RecipePanel) -> set[str]:
    """The fields that can be seen, or would be if the panel were high enough."""
    return {f.path for f in fields() if panel.row(f.path).isVisibleTo(panel)}


def test_only_the_head_is_seen_until_a_heading_is_opened(panel: RecipePanel, qtbot: QtBot) -> None:
    panel.open_sections(())
    assert seen(panel) == set(HEAD) - {"corruption.strength"}, "there is no noise"
    told: list[tuple[str, ...]] = []
    panel.folds_changed.connect(told.append)
    heading = panel.findChild(QToolButton, "trainingHeading")
    assert heading is not None
    qtbot.mouseClick(heading, Qt.MouseButton.LeftButton)
    assert {"training.optimiser", "training.batch_size"} <= seen(panel)
    assert "network.activation" not in seen(panel)
    assert told == [("training",)]


def test_fields_come_and_go_with_what_they_are_for(panel: RecipePanel) -> None:
    assert "network.channels" not in seen(panel)
    choose(panel, "network.kind", "conv")
    assert {"network.channels", "network.kernel_size"} <= seen(panel)
    assert "network.activations" not in seen(panel)
    choose(panel, "corruption.kind", "gaussian")
    assert {"corruption.strength", "corruption.clip"} <= seen(panel)
    assert not {"code.beta", "penalty.sparsity", "data.labels"} & seen(panel)


def test_a_search_finds_fields_in_folded_sections(panel: RecipePanel, qtbot: QtBot) -> None:
    panel.open_sections(())
    search = panel.findChild(QLineEdit, "setupSearch")
    assert search is not None
    QTest.keyClicks(search, "weight dec")
    assert seen(panel) == {"training.weight_decay"}
    QTest.keyClick(search, Qt.Key.Key_Return)
    qtbot.waitUntil(line(panel, "training.weight_decay").hasFocus)
    search.setText("AdamW")
    assert "training.optimiser" in seen(panel), "choices are searched, too"
    search.setText("nothing like it")
    assert panel.findChild(QLabel, "setupNothing").isVisible()
    QTest.keyClick(search, Qt.Key.Key_Escape)
    assert seen(panel) == set(HEAD) - {"corruption.strength"}


def test_a_refused_field_is_brought_into_sight(panel: RecipePanel) -> None:
    type_in(panel, "training.batch_size", "0")
    panel.open_sections(())
    assert "Batch size" in panel.show_first_refusal()
    assert "training.batch_size" in seen(panel)


# --- undo ---------------------------------------------------------------------------------------


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


def test_nothing_is_undone_below_a_run_in_training(panel: RecipePanel) -> None:
    type_in(panel, "training.epochs", "3")
    panel.set_running(True)
    assert not panel.findChild(QToolButton, "setupUndoButton").isEnabled()
    panel.undo()
    assert panel.recipe().training.epochs == 3


# --- what was tuned -----------------------------------------------------------------------------


def test_what_was_tuned_is_told_and_can_be_taken_over(panel: RecipePanel, qtbot: QtBot) -> None:
    note = panel.findChild(QWidget, "tunedNote")
    assert note is not None
    panel.set_running(True)
    panel.set_tuned({RATE: 0.02})
    assert line(panel, RATE).text() == "0.02"
    assert not note.isVisible()
    panel.set_running(False)
    assert line(panel, RATE).text() == "0.001"
    assert note.isVisible()
    assert "Learning rate 0.02" in note.findChild(QLabel).text()
    button = panel.findChild(QPushButton, "useTunedButton")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert panel.recipe().training.learning_rate == 0.02
    assert not note.isVisible()
    panel.undo()
    assert panel.recipe().training.learning_rate == 0.001


def test_the_diagram_follows_the_layers(panel: RecipePanel, qtbot: QtBot) -> None:
    diagram = panel.findChild(LayerDiagram)
    assert diagram is not None
    panel.show_network(layer_sizes(RECIPE, (28, 28), 10), "Takes about 3 s here")
    assert [layer.units for layer in diagram.layers] == [784, 256, 2, 256, 784]
    assert "Code: 2" in diagram.accessibleDescription()
    before = diagram.grab().toImage()
    type_in(panel, "network.encoder_layers", "512, 64")
    panel.show_network(layer_sizes(panel.recipe(), (28, 28), 10), "")
    assert diagram.grab().toImage() != before
