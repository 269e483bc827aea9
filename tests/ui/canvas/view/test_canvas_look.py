"""Pictures that come onto the canvas, and how it looks."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QImage, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractSlider, QApplication, QCheckBox, QComboBox, QSlider, QWidget

from aeviz.ui.canvas.strokes import to_array, to_surface
from aeviz.ui.canvas.view import CanvasView
from aeviz.ui.widgets.picture import PictureArea, to_image
from tests.ui.canvas.pen import stroke
from tests.ui.canvas.view.on_view import KINDS, button, part

# --- pictures that come from elsewhere --------------------------------------------------------


def test_a_decoded_digit_lies_on_the_surface_and_can_be_drawn_over(view):
    digit = np.zeros((28, 28), np.uint8)
    digit[10:18, 10:18] = 200
    view.set_drawing(digit)
    drawing = view.drawing()
    small = drawing.reshape(28, 10, 28, 10).mean((1, 3))
    assert np.abs(small - digit)[11:17, 11:17].max() < 2
    assert np.abs(small - digit).max() < 60  # smooth at the borders
    assert not small[:8].any()
    stroke(view, (30, 30), (60, 30))
    assert view.drawing()[30, 45] == 255
    assert view.drawing()[140, 140] == 200


def test_merged_drawings_are_one_step_of_undo(view):
    stroke(view, (140, 140))
    ink = view.drawing()
    for value in (50, 100, 150):
        view.set_drawing(np.full((28, 28), value, np.uint8), group=1)
    assert (view.drawing() == 150).all()
    view.area.undo()
    assert np.array_equal(view.drawing(), ink)


@pytest.mark.parametrize("shape", [(8, 8), (10, 40), (500, 3), (1, 2000)])
def test_pictures_of_any_shape_keep_their_proportions(shape):
    drawing = to_array(to_surface(to_image(np.full(shape, 255, np.uint8))))
    rows, columns = drawing.any(axis=1).sum(), drawing.any(axis=0).sum()
    assert max(rows, columns) == 280
    assert rows / columns == pytest.approx(
        max(shape[0] * 280 / max(shape), 1) / max(columns, 1), abs=1
    )


@pytest.mark.parametrize("wrong", [np.zeros((28, 28)), np.zeros((28, 28, 4), np.uint8)])
def test_what_is_not_a_grey_picture_is_refused(view, wrong):
    with pytest.raises(ValueError, match="uint8"):
        view.set_drawing(wrong)


def test_pasting_hands_on_what_is_on_the_clipboard(view, qtbot):
    QGuiApplication.clipboard().setImage(QImage(10, 10, QImage.Format.Format_RGB32))
    with qtbot.waitSignal(view.picture_offered) as told:
        QTest.keyClick(view.area, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert told.args[0].hasImage()
    QGuiApplication.clipboard().setText("no picture")
    with qtbot.assertNotEmitted(view.picture_offered):
        QTest.keyClick(view.area, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert "no picture" in view.findChild(QWidget, "captionLabel").full_text()


def test_a_chosen_picture_is_announced(view, qtbot):
    with qtbot.waitSignal(view.drawn):
        view.take_picture(np.full((28, 28), 200, np.uint8))
    assert (view.drawing() == 200).all()
    view.area.undo()
    assert view.area.is_empty


# --- noise, result, look ----------------------------------------------------------------------


def test_noise_is_told_with_kind_and_strength(view):
    told = []
    view.noise_changed.connect(lambda *args: told.append(args))
    kind = part(view, QComboBox, "noiseKindBox")
    strength = part(view, QSlider, "noiseStrengthSlider")
    assert not strength.isEnabled()
    assert strength.toolTip() == "Choose a kind of noise first"
    kind.setFocus()
    QTest.keyClick(kind, Qt.Key.Key_Down)
    assert strength.isEnabled()
    QTest.keyClick(strength, Qt.Key.Key_Right)
    strength.triggerAction(QAbstractSlider.SliderAction.SliderToMaximum)
    assert told == [("gaussian", 0.0), ("gaussian", 0.01), ("gaussian", 1.0)]
    view.set_noise("salt-and-pepper", 0.25)
    assert len(told) == 3
    assert kind.currentData() == "salt-and-pepper"
    assert view.findChild(QWidget, "noiseStrengthValue").text() == "0.25"
    with pytest.raises(ValueError, match="glitter"):
        view.set_noise("glitter", 0.5)


def test_normalising_can_be_switched_off(view, qtbot):
    box = part(view, QCheckBox, "normaliseBox")
    assert box.isChecked()
    with qtbot.waitSignal(view.normalise_changed) as told:
        QTest.keyClick(box, Qt.Key.Key_Space)
    assert told.args == [False]


def test_the_result_is_shown_pixel_by_pixel(view):
    restored = np.zeros((28, 28), np.uint8)
    restored[4, 20] = 255
    grey = np.full((28, 28), 90, np.uint8)
    view.show_result(grey, grey, restored, "Restored, 20 dB")
    area = part(view, PictureArea, "denoisedArea")
    image, square = area.grab().toImage(), area.square()
    cell = square.width() / 28

    def shown(row, column):
        x, y = square.x() + (column + 0.5) * cell, square.y() + (row + 0.5) * cell
        return image.pixelColor(round(x), round(y)).value()

    assert shown(4, 20) == 255
    assert shown(4, 18) == shown(6, 20) == shown(20, 4) == 0
    assert view.findChild(QWidget, "captionLabel").full_text() == "Restored, 20 dB"
    view.clear_result("Train first")
    assert area.grab().toImage() != image
    assert view.findChild(QWidget, "captionLabel").full_text() == ""


def test_the_hint_is_there_until_there_is_ink(view):
    def bright():
        image = view.area.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
        square = view.area.square().adjusted(4, 4, -4, -4)
        part = image.copy(square)
        rows = np.frombuffer(part.constBits(), np.uint8).reshape(part.height(), -1)
        return rows[:, : part.width()].max() > 100

    assert bright()
    stroke(view, (140, 140))
    button(view, "eraser").click()
    part(view, QSlider, "thicknessSlider").setValue(48)
    stroke(view, (140, 140))
    assert bright()
    view.set_drawing(np.full((28, 28), 20, np.uint8))
    assert not bright()


def test_icons_follow_the_palette(view):
    def darkest():
        icon = button(view, "pen").icon().pixmap(14).toImage()
        solid = [icon.pixelColor(x, y) for x in range(14) for y in range(14)]
        return min(c.value() for c in solid if c.alpha() > 200)

    assert darkest() < 60
    palette = QPalette(view.palette())
    palette.setColor(QPalette.ColorRole.ButtonText, QColor("white"))
    view.setPalette(palette)
    assert darkest() > 200


@pytest.mark.parametrize("size", [(1, 1), (320, 260), (2400, 300), (3000, 2000)])
def test_any_size_works(view, size):
    view.resize(*size)
    view.show_result(*[np.zeros((28, 28), np.uint8)] * 3, "A caption that is rather long")
    view.grab()
    stroke(view, (140, 140))
    assert view.drawing()[140, 140] == 255


def test_a_small_dock_is_enough(view):
    assert view.minimumSizeHint().width() <= 320
    assert view.minimumSizeHint().height() <= 260
    view.resize(320, 260)
    QTest.qWait(0)
    assert view.area.square().width() >= 100


def test_a_parent_may_have_its_own_look(qtbot):
    parent = QWidget()
    qtbot.addWidget(parent)
    font = QFont(parent.font())
    font.setPointSizeF(30)
    parent.setFont(font)
    parent.setPalette(QPalette(QColor("navy")))
    assert CanvasView(KINDS, parent).font().pointSizeF() == 30


def test_controls_have_names_and_explanations(view):
    for control in view.findChildren(QWidget):
        if control.focusPolicy() & Qt.FocusPolicy.TabFocus and control.isVisible():
            text = control.text() if isinstance(control, QCheckBox) else control.accessibleName()
            assert text, control.objectName()
            assert control.toolTip() or control.statusTip(), control.objectName()


@pytest.mark.parametrize("height", [460, 560])
def test_large_text_leaves_room_to_choose_a_thickness(view, height):
    font = view.font()
    font.setPointSizeF(1.25 * font.pointSizeF())
    view.setFont(font)
    view.resize(300, height)
    QApplication.processEvents()
    slider = part(view, QSlider, "thicknessSlider")
    assert slider.width() > 30
    assert slider.geometry().right() < button(view, "picture").geometry().left()
