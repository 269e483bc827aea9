"""The grid of digits: what is painted, and what clicks and keys do."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QSlider, QWidget
from pytestqt.qtbot import QtBot

from aeviz.core.graphics.grid import LARGEST, best_grid, filling_grid
from aeviz.ui.digits.view import ComparisonView
from aeviz.ui.widgets.digit_grid import decibels

NAMES = [str(digit) for digit in range(10)]
COUNT = 20


@pytest.fixture
def view(qtbot: QtBot) -> ComparisonView:
    view = ComparisonView(["gaussian", "masking"])
    qtbot.addWidget(view)
    view.resize(900, 400)
    return view


def flat(*levels: int) -> np.ndarray:
    """Pictures of one grey level each, ``uint8 [n, 28, 28]``."""
    return np.repeat(np.uint8(levels), 28 * 28).reshape(-1, 28, 28)


def filled(qtbot: QtBot, view: ComparisonView, noisy: bool = True) -> QWidget:
    """Show twenty digits; the widget that paints them."""
    originals = flat(*range(50, 50 + COUNT))
    view.set_digits(originals, np.arange(COUNT, dtype=np.uint8) % 10, NAMES)
    psnr = np.linspace(10, 29, COUNT, dtype=np.float32)
    view.show_frame(flat(*[200] * COUNT) if noisy else None, originals + 100, psnr, "step 5")
    with qtbot.waitExposed(view):
        view.show()
    return view._mosaic


def middle(view: ComparisonView, index: int, row: int = 0) -> QPoint:
    """The middle of a picture."""
    frame = view._mosaic._frame_of(index)
    return QPoint(int(frame.center().x()), int(frame.y() + (row + 0.5) * frame.width()))


def colour(view: ComparisonView, index: int, row: int) -> QColor:
    image: QImage = view._mosaic.grab().toImage()
    return image.pixelColor(middle(view, index, row))


def test_every_row_is_painted(qtbot: QtBot, view: ComparisonView) -> None:
    filled(qtbot, view)
    for index in (0, 7, len(view._mosaic._seen()) - 1):
        assert colour(view, index, 0) == QColor(*[50 + index] * 3)
        assert colour(view, index, 1) == QColor(200, 200, 200)
        assert colour(view, index, 2) == QColor(*[150 + index] * 3)


def test_the_difference_is_orange_where_too_bright_and_blue_where_too_dark(
    qtbot: QtBot, view: ComparisonView
) -> None:
    view.set_digits(flat(100, 100, 100), np.zeros(3, np.uint8), NAMES)
    view.show_frame(None, flat(220, 10, 100), np.zeros(3, np.float32), "")
    with qtbot.waitExposed(view):
        view.show()
    bright, dark, same = (colour(view, index, 2) for index in range(3))
    assert bright.red() > 100 > bright.blue()
    assert dark.blue() > 100 > dark.red()
    assert same == QColor("black")


def test_without_noise_there_is_no_noisy_row(qtbot: QtBot, view: ComparisonView) -> None:
    filled(qtbot, view, noisy=False)
    assert view._mosaic.titles == ["Original", "Restored", "Difference"]
    assert colour(view, 3, 1) == QColor(153, 153, 153)


def test_the_caption_has_the_mean(qtbot: QtBot, view: ComparisonView) -> None:
    filled(qtbot, view)
    texts = [label.text() for label in view.findChildren(QLabel)]
    assert "step 5 · mean PSNR 19.5 dB" in texts


def test_a_click_chooses_the_digit(qtbot: QtBot, view: ComparisonView) -> None:
    mosaic = filled(qtbot, view)
    for index in (0, 4, len(view._mosaic._seen()) - 1):
        with qtbot.waitSignal(view.digit_chosen) as chosen:
            QTest.mouseClick(mosaic, Qt.MouseButton.LeftButton, pos=middle(view, index, 2))
        assert chosen.args == [index]
    with qtbot.assertNotEmitted(view.digit_chosen):
        QTest.mouseClick(mosaic, Qt.MouseButton.LeftButton, pos=QPoint(2, 2))


def test_keys_move_and_choose(qtbot: QtBot, view: ComparisonView) -> None:
    mosaic = filled(qtbot, view)
    key = Qt.Key
    for pressed, wanted in (
        ([key.Key_Right, key.Key_Right], 2),
        ([key.Key_Left], 1),
        ([key.Key_End, key.Key_Right], 19),
        ([key.Key_Home, key.Key_Left], 0),
    ):
        for one in pressed:
            QTest.keyClick(mosaic, one)
        with qtbot.waitSignal(view.digit_chosen) as chosen:
            QTest.keyClick(mosaic, key.Key_Return)
        assert chosen.args == [wanted]
    assert "Picture 1 of 20: class 0, PSNR 10.0 dB" in mosaic.accessibleDescription()


def test_up_and_down_move_by_a_band(qtbot: QtBot, view: ComparisonView) -> None:
    view.resize(420, 700)
    mosaic = filled(qtbot, view)
    columns = view._mosaic._grid.columns
    assert columns < COUNT
    QTest.keyClick(mosaic, Qt.Key.Key_Down)
    with qtbot.waitSignal(view.digit_chosen) as chosen:
        QTest.keyClick(mosaic, Qt.Key.Key_Enter)
    assert chosen.args == [columns]


def test_the_focus_is_visible(qtbot: QtBot, view: ComparisonView) -> None:
    mosaic = filled(qtbot, view)
    view._kind.setFocus()
    qtbot.waitUntil(lambda: not mosaic.hasFocus())
    without = mosaic.grab().toImage()
    mosaic.setFocus()
    qtbot.waitUntil(mosaic.hasFocus)
    assert mosaic.grab().toImage() != without


def test_noise_is_chosen_right_there(qtbot: QtBot, view: ComparisonView) -> None:
    filled(qtbot, view)
    box = view.findChild(QComboBox, "digitsNoiseKindBox")
    slider = view.findChild(QSlider, "digitsNoiseStrengthSlider")
    assert box is not None
    assert slider is not None
    assert [box.itemText(i) for i in range(3)] == ["As trained", "Gaussian", "Masking"]
    assert not slider.isEnabled()
    assert "Choose" in slider.toolTip()
    with qtbot.waitSignal(view.noise_chosen) as chosen:
        QTest.keyClick(box, Qt.Key.Key_Down)
    assert chosen.args == ["gaussian", pytest.approx(0.3)]
    with qtbot.waitSignal(view.noise_chosen) as chosen:
        QTest.keyClick(slider, Qt.Key.Key_End)
    assert chosen.args == ["gaussian", 1.0]
    with qtbot.waitSignal(view.noise_chosen) as chosen:
        QTest.keyClick(box, Qt.Key.Key_Up)
    assert chosen.args is not None
    assert chosen.args[0] == ""
    assert not slider.isEnabled()


def test_clear_shows_the_hint(qtbot: QtBot, view: ComparisonView) -> None:
    mosaic = filled(qtbot, view)
    view.clear("Nothing here.")
    assert mosaic.accessibleDescription() == "Nothing here."
    with qtbot.assertNotEmitted(view.digit_chosen):
        QTest.mouseClick(mosaic, Qt.MouseButton.LeftButton, pos=mosaic.rect().center())
        QTest.keyClick(mosaic, Qt.Key.Key_Return)
    with pytest.raises(ValueError, match="originals"):
        view.show_frame(None, flat(1), np.zeros(1, np.float32), "")


def test_frames_that_do_not_fit_are_refused(view: ComparisonView) -> None:
    with pytest.raises(ValueError, match="labels"):
        view.set_digits(flat(1, 2), np.zeros(3, np.uint8), NAMES)
    view.set_digits(flat(1, 2), np.zeros(2, np.uint8), NAMES)
    with pytest.raises(ValueError, match="fit"):
        view.show_frame(None, flat(1), np.zeros(1, np.float32), "")


@pytest.mark.parametrize("size", [(1, 1), (40, 30), (320, 240), (3840, 2160)])
def test_every_size_can_be_painted(
    qtbot: QtBot, view: ComparisonView, size: tuple[int, int]
) -> None:
    filled(qtbot, view)
    view._mosaic.resize(*size)
    assert view._mosaic.grab().toImage().size().toTuple() == size


@given(
    st.integers(1, 4000), st.integers(1, 2200), st.integers(1, 60), st.integers(1, 4),
    st.integers(28, 60),
)  # fmt: skip
def test_the_grid_fits_and_uses_the_space(
    width: int, height: int, count: int, rows: int, smallest: int
) -> None:
    grid = best_grid(width, height, count, rows, 20, smallest)
    assert 1 <= grid.columns <= count
    assert grid.bands >= 1
    if width >= smallest and height >= smallest * rows + 20:
        assert grid.cell >= smallest
        assert grid.columns * grid.cell <= width
        assert grid.bands * (rows * grid.cell + 20) <= height
        room = (width // smallest) * (height // (smallest * rows + 20))
        assert grid.columns * grid.bands >= min(count, room)


@given(st.integers(200, 4000), st.integers(200, 2200), st.integers(20, 60), st.integers(1, 4))
def test_pictures_fill_their_room(width: int, height: int, count: int, rows: int) -> None:
    grid = filling_grid(width, height, count, rows, 20)
    seen = min(grid.columns * grid.bands, count)
    assert grid.columns * grid.cell <= width
    assert grid.bands * (rows * grid.cell + 20) <= height
    # Pictures have a largest size; beside it, a ribbon of a room is filled across only.
    largest = 20 * rows * LARGEST**2 < 0.6 * width * height
    if not largest and 0.5 < width / height < 3:
        assert seen * rows * grid.cell**2 >= 0.6 * width * (height - 20 * grid.bands)


def test_digits_without_room_come_with_keys_and_wheel(qtbot: QtBot, view: ComparisonView) -> None:
    mosaic = filled(qtbot, view)
    together = len(view._mosaic._seen())
    assert 5 <= together < COUNT
    QTest.keyClick(mosaic, Qt.Key.Key_End)
    assert COUNT - 1 in view._mosaic._seen()
    assert colour(view, COUNT - 1, 0) == QColor(*[50 + COUNT - 1] * 3)
    QTest.keyClick(mosaic, Qt.Key.Key_Home)
    place = mosaic.rect().center()
    event = QWheelEvent(
        place, mosaic.mapToGlobal(place), QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(mosaic, event)
    assert view._mosaic._seen().start == together
    with qtbot.waitSignal(view.digit_chosen) as chosen:
        QTest.mouseClick(mosaic, Qt.MouseButton.LeftButton, pos=middle(view, together))
    assert chosen.args == [together]


def test_large_text_has_room_under_the_digits(qtbot: QtBot, view: ComparisonView) -> None:
    font = view.font()
    font.setPointSize(24)
    view.setFont(font)
    filled(qtbot, view)
    assert view._mosaic._frame_of(0).width() > view._mosaic.fontMetrics().horizontalAdvance("00")


def test_decibels() -> None:
    assert decibels(18.26, True) == "18.3"
    assert decibels(18.26, False) == "18"
    assert decibels(np.inf, True) == "∞"
    assert decibels(np.nan, True) == "–"
