"""The canvas, driven by mouse and keys."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QImage, QMouseEvent, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractSlider,
    QApplication,
    QCheckBox,
    QComboBox,
    QSlider,
    QToolButton,
    QWidget,
)

from aeviz.ui.canvas.drawing import DrawArea
from aeviz.ui.canvas.strokes import HISTORY, History, Sheet, blank, to_array, to_surface
from aeviz.ui.canvas.view import CanvasView
from aeviz.ui.widgets.picture import PictureArea, to_image

LEFT = Qt.MouseButton.LeftButton
KINDS = ("none", "gaussian", "salt-and-pepper")


@pytest.fixture
def view(qtbot):
    widget = CanvasView(KINDS)
    qtbot.addWidget(widget)
    widget.resize(640, 480)
    with qtbot.waitExposed(widget):
        widget.show()
    return widget


def part(view, kind, name):
    found = view.findChild(kind, name)
    assert found is not None, name
    return found


def button(view, name):
    return part(view, QToolButton, f"{name}Button")


def place(view, x, y):
    """Where pixel (x, y) of the surface is in the drawing area."""
    square = view.area.square()
    return QPoint(
        round(square.x() + x * square.width() / 280), round(square.y() + y * square.width() / 280)
    )


def stroke(view, *points):
    QTest.mousePress(view.area, LEFT, pos=place(view, *points[0]))
    for point in points[1:]:
        QTest.mouseMove(view.area, place(view, *point))
    QTest.mouseRelease(view.area, LEFT, pos=place(view, *points[-1]))


def send(area, kind, position, button=LEFT, buttons=LEFT):
    place = QPointF(position)
    away = QPointF(area.mapToGlobal(position))
    event = QMouseEvent(kind, place, away, button, buttons, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(area, event)


def distance_to_line(points):
    """The distance of every pixel's centre to a polygon, [280, 280]."""
    ys, xs = np.mgrid[0:280, 0:280] + 0.5
    best = np.full((280, 280), np.inf)
    for (ax, ay), (bx, by) in pairwise(points):
        length = (bx - ax) ** 2 + (by - ay) ** 2
        t = np.clip(((xs - ax) * (bx - ax) + (ys - ay) * (by - ay)) / length, 0, 1)
        best = np.minimum(best, np.hypot(xs - ax - t * (bx - ax), ys - ay - t * (by - ay)))
    return best


# --- strokes ------------------------------------


def test_a_stroke_leaves_ink_under_its_path_and_only_there(view):
    path = [(40, 140), (90, 140), (200, 140), (240, 140)]
    stroke(view, *path)
    away = distance_to_line(path)
    drawing = view.drawing()
    assert drawing.dtype == np.uint8
    assert drawing.shape == (280, 280)
    assert (drawing[away < 11 - 3] == 255).all()
    assert not drawing[away > 11 + 3].any()
    assert len(np.unique(drawing)) > 4  # antialiased


def test_a_fast_stroke_has_neither_gaps_nor_corners(view):
    stroke(view, (40, 40), (240, 60), (60, 240))
    drawing = view.drawing() > 127
    rows, columns = np.nonzero(drawing)
    reached, grown = np.zeros_like(drawing), np.zeros_like(drawing)
    grown[rows[0], columns[0]] = True
    while grown.sum() > reached.sum():
        reached = grown.copy()
        for axis in (0, 1):
            grown |= (np.roll(grown, 1, axis) | np.roll(grown, -1, axis)) & drawing
    assert (grown == drawing).all()  # in one piece
    # The curve cuts the sharp turn at (240, 60): its tip stays black.
    assert not drawing[55:65, 236:].any()


def test_corners_become_curves(view):
    stroke(view, (40, 40), (240, 40), (240, 240))
    drawing = view.drawing()
    assert drawing[65, 215] == 255  # on the curve between the middles of the two sides
    assert drawing[90, 190] == 0  # on the straight line between them
    assert drawing[45, 238] == 0  # the corner itself


def test_ink_is_there_before_the_stroke_ends(view):
    QTest.mousePress(view.area, LEFT, pos=place(view, 50, 50))
    assert view.drawing()[50, 50] == 255
    QTest.mouseMove(view.area, place(view, 200, 50))
    assert view.drawing()[50, 195] == 255
    QTest.mouseRelease(view.area, LEFT, pos=place(view, 200, 50))


def test_a_click_makes_a_dot_as_wide_as_the_pen(view):
    part(view, QSlider, "thicknessSlider").setValue(40)
    stroke(view, (140, 140))
    away = np.hypot(*(np.mgrid[0:280, 0:280] - 139.5))
    drawing = view.drawing()
    assert (drawing[away < 17] == 255).all()
    assert not drawing[away > 23].any()


@pytest.mark.parametrize("thickness", [6, 22, 48])
def test_thickness_is_that_of_the_slider(view, thickness):
    part(view, QSlider, "thicknessSlider").setValue(thickness)
    stroke(view, (60, 140), (140, 140), (220, 140))
    width = view.drawing()[:, 140].astype(float).sum() / 255
    assert width == pytest.approx(thickness, abs=1.2)


def test_the_eraser_takes_ink_away(view):
    stroke(view, (40, 140), (240, 140))
    QTest.keyClick(view.area, Qt.Key.Key_E)
    assert button(view, "eraser").isChecked()
    assert not button(view, "pen").isChecked()
    stroke(view, (140, 40), (140, 240))
    drawing = view.drawing()
    assert drawing[140, 140] == 0
    assert drawing[140, 100] == 255
    QTest.keyClick(view.area, Qt.Key.Key_P)
    stroke(view, (140, 140))
    assert view.drawing()[140, 140] == 255


def test_a_stroke_goes_on_outside_the_widget_and_comes_back(view):
    area = view.area
    send(area, QEvent.Type.MouseButtonPress, place(view, 140, 240))
    send(area, QEvent.Type.MouseMove, place(view, 140, 600), Qt.MouseButton.NoButton)
    send(area, QEvent.Type.MouseMove, place(view, 200, 600), Qt.MouseButton.NoButton)
    send(area, QEvent.Type.MouseMove, place(view, 200, 200), Qt.MouseButton.NoButton)
    send(area, QEvent.Type.MouseButtonRelease, place(view, 200, 200), LEFT, Qt.MouseButton.NoButton)
    drawing = view.drawing()
    assert drawing[275, 140] == 255
    assert drawing[210, 200] == 255
    view.area.undo()
    assert not view.drawing().any()


def test_only_the_left_button_draws(view):
    QTest.mouseClick(view.area, Qt.MouseButton.RightButton, pos=place(view, 140, 140))
    assert not view.drawing().any()


def test_hiding_the_view_ends_the_stroke(view):
    QTest.mousePress(view.area, LEFT, pos=place(view, 140, 140))
    view.hide()
    view.show()
    QTest.mouseMove(view.area, place(view, 240, 140))
    QTest.mouseRelease(view.area, LEFT, pos=place(view, 240, 140))
    assert view.drawing()[140, 140] == 255
    assert view.drawing()[140, 235] == 0


def test_painting_a_stroke_piece_by_piece_shows_what_painting_it_whole_shows(view):
    def on_screen():
        QTest.qWait(1)
        image = view.screen().grabWindow(view.winId()).toImage()
        grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
        return np.frombuffer(grey.constBits(), np.uint8).astype(int)

    before = on_screen()
    QTest.mousePress(view.area, LEFT, pos=place(view, 30, 60))
    for point in ((140, 200), (250, 60), (250, 250)):
        QTest.mouseMove(view.area, place(view, *point))
        in_pieces = on_screen()
        view.area.update()
        assert np.abs(in_pieces - on_screen()).max() <= 2  # a part is scaled with its own rounding
    assert np.abs(in_pieces - before).max() > 200
    QTest.mouseRelease(view.area, LEFT, pos=place(view, 250, 250))


# --- what is announced ------------------------------------


def test_the_last_announcement_is_the_surface(view, qtbot):
    seen = []
    view.drawn.connect(seen.append)
    stroke(view, *[(20 + 3 * i, 140 + 60 * np.sin(i / 8)) for i in range(80)])
    assert np.array_equal(seen[-1], view.drawing())
    assert len(seen) < 80
    seen[-1][:] = 7  # a copy: nothing happens to the surface
    assert not np.array_equal(seen[-1], view.drawing())


def test_changes_are_announced_while_drawing(view, qtbot):
    with qtbot.waitSignal(view.drawn) as first:
        QTest.mousePress(view.area, LEFT, pos=place(view, 50, 50))
    with qtbot.waitSignal(view.drawn) as second:
        QTest.mouseMove(view.area, place(view, 200, 50))
    assert first.args[0].sum() < second.args[0].sum()
    QTest.mouseRelease(view.area, LEFT, pos=place(view, 200, 50))


def test_nothing_is_announced_when_others_set_the_drawing(view, qtbot):
    seen = []
    view.drawn.connect(seen.append)
    view.set_drawing(np.full((28, 28), 200, np.uint8))
    QTest.qWait(30)
    assert seen == []
    view.area.undo()
    assert len(seen) == 1


# --- undo and redo ------------------------------------


def test_buttons_follow_the_history(view, qtbot):
    undo, redo, clear = (button(view, name) for name in ("undo", "redo", "clear"))
    assert not undo.isEnabled()
    assert undo.toolTip() == "Nothing to undo"
    assert redo.toolTip() == "Nothing to redo"
    assert clear.toolTip() == "The drawing is empty"
    stroke(view, (140, 140))
    assert undo.isEnabled()
    assert clear.isEnabled()
    assert "Ctrl+Z" in undo.toolTip()
    ink = view.drawing()
    QTest.mouseClick(clear, LEFT)
    assert not view.drawing().any()
    QTest.mouseClick(undo, LEFT)
    assert np.array_equal(view.drawing(), ink)
    QTest.mouseClick(undo, LEFT)
    assert not undo.isEnabled()
    QTest.mouseClick(redo, LEFT)
    assert np.array_equal(view.drawing(), ink)
    assert undo.isEnabled()


def test_keys_undo_redo_and_clear(view):
    stroke(view, (140, 140))
    ink = view.drawing()
    QTest.keyClick(view.area, Qt.Key.Key_Delete)
    assert not view.drawing().any()
    QTest.keyClick(view.area, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert np.array_equal(view.drawing(), ink)
    shift = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(view.area, Qt.Key.Key_Z, shift)
    assert not view.drawing().any()


def test_undo_in_the_middle_of_a_stroke_takes_that_stroke_back(view):
    stroke(view, (60, 60))
    ink = view.drawing()
    QTest.mousePress(view.area, LEFT, pos=place(view, 200, 200))
    view.area.undo()
    QTest.mouseMove(view.area, place(view, 240, 240))
    QTest.mouseRelease(view.area, LEFT, pos=place(view, 240, 240))
    assert np.array_equal(view.drawing(), ink)


def test_a_disabled_button_gives_the_focus_to_the_drawing(view, qtbot):
    view.activateWindow()
    stroke(view, (140, 140))
    button(view, "clear").setFocus()
    qtbot.waitUntil(lambda: button(view, "clear").hasFocus())
    QTest.keyClick(button(view, "clear"), Qt.Key.Key_Space)
    assert view.area.hasFocus()


operations = st.lists(
    st.one_of(
        st.sampled_from(["undo", "redo", "clear"]),
        st.tuples(st.just("dot"), st.integers(0, 3)),
        st.tuples(st.just("set"), st.integers(0, 3), st.sampled_from([None, 1, 2])),
    ),
    max_size=25,
)


class Model:
    """The history as people think of it: all surfaces in a row, and where we are."""

    def __init__(self, first):
        self.row, self.at, self.group = [first], 0, None

    def push(self, surface, group=None):
        if surface == self.row[self.at]:
            return
        del self.row[self.at + 1 :]
        if group is not None and group == self.group:
            self.row[-1] = surface
        else:
            self.row.append(surface)
        self.at, self.group = len(self.row) - 1, group

    def move(self, step):
        if 0 <= self.at + step < len(self.row):
            self.at += step
            self.group = None


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(operations)
def test_history_is_a_row_of_surfaces(view, todo):
    area = DrawArea(view)
    area.resize(280, 280)
    model = Model(area.drawing().tobytes())
    told = []
    area.drawn.connect(told.append)
    for step in todo:
        match step:
            case "undo" | "redo":
                getattr(area, step)()
                model.move(-1 if step == "undo" else 1)
            case "clear":
                area.clear()
                model.push(bytes(280 * 280))
            case ("dot", where):
                before = area.drawing()
                QTest.mouseClick(area, LEFT, pos=QPoint(30 + 60 * where, 100))
                assert told[-1].sum() >= before.sum()
                model.push(area.drawing().tobytes())
            case ("set", value, group):
                picture = np.full((28, 28), 60 * value, np.uint8)
                area.put(to_image(picture), group)
                model.push(bytes([60 * value]) * (280 * 280), group)
        assert area.drawing().tobytes() == model.row[model.at]
        assert area.can_undo == (model.at > 0)
        assert area.can_redo == (model.at < len(model.row) - 1)
        assert area.is_empty == (not area.drawing().any())
    area.deleteLater()


def test_the_history_is_bounded():
    history = History(Sheet(blank()))
    for i in range(2 * HISTORY):
        surface = blank()
        surface.setPixelColor(i, 0, QColor("white"))
        assert history.push(Sheet(surface))
    steps = 0
    while history.can_undo:
        history.undo()
        steps += 1
    assert steps == HISTORY


# --- pictures that come from elsewhere ------------------------------------


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


# --- noise, result, look ------------------------------------


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


def test_bracket_keys_change_the_thickness(view):
    slider = part(view, QSlider, "thicknessSlider")
    before = slider.value()
    QTest.keyClick(view.area, Qt.Key.Key_BracketRight)
    assert slider.value() == before + 2
    QTest.keyClick(view.area, Qt.Key.Key_BracketLeft)
    QTest.keyClick(view.area, Qt.Key.Key_BracketLeft)
    assert slider.value() == before - 2


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
