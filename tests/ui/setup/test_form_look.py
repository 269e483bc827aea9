"""What the form shows: what is relevant, in sight and whole."""

from __future__ import annotations

import msgspec
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QScrollArea, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from aeviz.core.recipe.recipe import fields
from aeviz.core.recipe.size import layer_sizes
from aeviz.ui.setup.diagram import LayerDiagram
from aeviz.ui.setup.form import RecipePanel
from aeviz.ui.setup.section import HEAD
from tests.ui.setup.on_form import RECIPE, choose, combo, line, type_in


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


# --- relevance, folding, search ---------------------------------------------------------------


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


# --- what was tuned ---------------------------------------------------------------------------


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
