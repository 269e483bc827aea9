"""The eraser, sprayed noise, a tablet, and pictures from outside."""

from __future__ import annotations

import threading

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QEvent, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import (
    QDropEvent,
    QGuiApplication,
    QImage,
    QPixmap,
    QPointingDevice,
    QTabletEvent,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from aeviz.core.data.picture_files import read_as
from aeviz.core.data.preprocessing import normalise
from tests.trained import patterns
from tests.ui.canvas.pen import LEFT, place, stroke
from tests.ui.canvas.window.in_window import PATTERN, as_seen, child, picture
from tests.ui.driving import bench_of

# --- tools ------------------------------------------------------------------------------------


def test_an_erased_part_leaves_the_rest_in_its_place(window, qtbot):
    shown = []
    bench_of(window).inspector.drawing_restored.connect(shown.append)
    stroke(window.canvas, (60, 60), (200, 60))
    stroke(window.canvas, (200, 60), (120, 240))
    qtbot.waitUntil(lambda: bool(shown))
    qtbot.wait(30)
    whole = shown[-1].seen
    QTest.keyClick(window.canvas.area, Qt.Key.Key_E)
    stroke(window.canvas, (40, 60), (160, 60))
    stroke(window.canvas, (160, 60), (240, 60))
    qtbot.waitUntil(lambda: shown[-1].seen.sum() < whole.sum() * 0.9)
    qtbot.wait(30)
    part = shown[-1].seen
    # It is completed, and measured against what it was.
    assert shown[-1].completed
    error = np.square((shown[-1].restored / 255.0) - whole / 255.0).mean()
    assert shown[-1].psnr == pytest.approx(-10 * np.log10(error), abs=0.05)
    assert "whole drawing" in child(window, "captionLabel").full_text()
    # What is left is where it was; centred anew it would not be.
    assert np.abs(part[12:].astype(int) - whole[12:]).mean() < 2
    assert np.abs(normalise(window.canvas.drawing())[12:].astype(int) - whole[12:]).mean() > 10
    window.canvas.area.undo()
    qtbot.waitUntil(lambda: shown[-1].seen.sum() > part.sum())
    window.canvas.area.undo()
    qtbot.waitUntil(lambda: np.array_equal(shown[-1].seen, whole))
    # The pen begins anew.
    window.canvas.area.redo()
    QTest.keyClick(window.canvas.area, Qt.Key.Key_P)
    stroke(window.canvas, (100, 200), (200, 200))
    assert window.canvas.area.like() is None


def test_noise_is_sprayed_in_whole_grains_under_the_pen(window):
    area = window.canvas.area
    QTest.keyClick(area, Qt.Key.Key_N)
    stroke(window.canvas, (60, 140), (220, 140))
    drawing = window.canvas.drawing()
    grains = drawing.reshape(28, 10, 28, 10).swapaxes(1, 2)
    assert (grains == grains[:, :, :1, :1]).all()
    assert set(np.unique(drawing)) == {0, 255}
    rows = np.flatnonzero(drawing.any(1))
    assert rows[0] >= 140 - 40
    assert rows[-1] <= 140 + 40
    lit = grains[11:17, 6:22, 0, 0] > 0
    assert 0.1 < lit.mean() < 0.7
    # Over ink the grains are black too, and all is one step of undo.
    window.canvas.area.clear()
    window.canvas.set_drawing(np.full((28, 28), 255, np.uint8))
    stroke(window.canvas, (60, 140), (220, 140))
    assert (window.canvas.drawing() == 0).any()
    window.canvas.area.undo()
    assert (window.canvas.drawing() == 255).all()


def tablet(window, kind, x, y, pressure, pointer=None):
    device = pointer or QPointingDevice.primaryPointingDevice()
    spot = QPointF(place(window.canvas, x, y))
    button = Qt.MouseButton.NoButton if kind == QEvent.Type.TabletMove else LEFT
    event = QTabletEvent(
        kind, device, spot, spot, pressure, 0, 0, 0.0, 0.0, 0.0,
        Qt.KeyboardModifier.NoModifier, button, LEFT,
    )  # fmt: skip
    QApplication.sendEvent(window.canvas.area, event)
    assert event.isAccepted()


def test_pressure_of_a_tablet_changes_the_thickness(window):
    tablet(window, QEvent.Type.TabletPress, 40, 140, 0.0)
    for x in range(50, 140, 10):
        tablet(window, QEvent.Type.TabletMove, x, 140, 0.0)
    for x in range(140, 250, 10):
        tablet(window, QEvent.Type.TabletMove, x, 140, 1.0)
    tablet(window, QEvent.Type.TabletRelease, 250, 140, 0.0)
    width = (window.canvas.drawing() / 255).sum(0)
    usual = window.canvas.area.thickness
    assert width[80] == pytest.approx(0.4 * usual, abs=2)
    assert width[200] == pytest.approx(2 * usual - 0.4 * usual, abs=12)
    assert width[200] > 3 * width[80]
    window.canvas.area.undo()
    assert window.canvas.area.is_empty


# --- pictures from outside --------------------------------------------------------------------


def drop(window, data):
    for kind in ("enter", "drop"):
        spot = QPointF(place(window.canvas, 140, 140))
        options = (Qt.DropAction.CopyAction, data, LEFT, Qt.KeyboardModifier.NoModifier)
        if kind == "enter":
            from PySide6.QtGui import QDragEnterEvent

            event = QDragEnterEvent(spot.toPoint(), *options)
        else:
            event = QDropEvent(spot, *options)
        QApplication.sendEvent(window.canvas.area, event)
        yield event.isAccepted()


def expected():
    return patterns().test.images[3]


def test_a_dropped_file_comes_onto_the_canvas(window, tmp_path, qtbot):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(picture(tmp_path / "a.png")))])
    with qtbot.waitSignal(bench_of(window).inspector.drawing_restored):
        assert all(drop(window, data))
    assert np.corrcoef(as_seen(window).ravel(), expected().ravel())[0, 1] > 0.9
    assert "inverted" not in window.message_bar.text


def test_what_is_dropped_and_is_no_picture_leaves_the_drawing(window, tmp_path, qtbot):
    stroke(window.canvas, *PATTERN)
    before = window.canvas.drawing()
    for name, content in (("a.txt", b"words"), ("b.png", b""), ("c.png", b"\x89PNG\r\n\x1a\n")):
        (tmp_path / name).write_bytes(content)
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(tmp_path / name))])
        assert all(drop(window, data))
        qtbot.waitUntil(lambda: name in window.message_bar.text)  # noqa: B023
        assert np.array_equal(window.canvas.drawing(), before)


@pytest.mark.parametrize("form", ["bytes", "path", "picture of the screen"])
def test_what_another_program_calls_a_picture_is_taken_only_if_it_is_one(
    window, tmp_path, qtbot, form
):
    file = picture(tmp_path / "a.png")
    data = QMimeData()
    if form == "bytes":
        data.setData("application/x-qt-image", file.read_bytes())
    else:
        data.setImageData(str(file) if form == "path" else QPixmap(str(file)))
    assert all(drop(window, data))
    if form == "picture of the screen":
        qtbot.waitUntil(lambda: not window.canvas.area.is_empty)
        assert np.corrcoef(as_seen(window).ravel(), expected().ravel())[0, 1] > 0.9
    else:
        assert "That is not a picture" in window.message_bar.text
        assert window.canvas.area.is_empty


def test_text_is_not_welcome(window):
    data = QMimeData()
    data.setText("seven")
    assert not next(drop(window, data))


def test_a_pasted_picture_is_inverted_with_a_note(window, tmp_path, qtbot):
    QGuiApplication.clipboard().setImage(QImage(str(picture(tmp_path / "p.png", invert=True))))
    window.canvas.area.setFocus()
    QTest.keyClick(window.canvas.area, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: not window.canvas.area.is_empty)
    assert np.corrcoef(as_seen(window).ravel(), expected().ravel())[0, 1] > 0.9
    assert "inverted" in window.message_bar.text


def test_the_file_menu_opens_a_picture(window, tmp_path, monkeypatch, qtbot):
    path = picture(tmp_path / "p.png")
    monkeypatch.setattr(
        "aeviz.ui.canvas.controller.QFileDialog.getOpenFileName", lambda *args: (str(path), "")
    )
    window.commands["open_image"].trigger()
    qtbot.waitUntil(lambda: not window.canvas.area.is_empty)
    window.canvas.area.undo()
    monkeypatch.setattr(
        "aeviz.ui.canvas.controller.QFileDialog.getOpenFileName", lambda *args: ("", "")
    )
    window.commands["open_image"].trigger()
    assert window.canvas.area.is_empty


def test_a_picture_is_decoded_beside_the_window(window, tmp_path, monkeypatch, qtbot):
    """However long it takes, the window goes on; of two pictures the later one is shown."""
    go_on, threads = threading.Event(), []

    def slowly(path, kind):
        threads.append(threading.get_ident())
        assert go_on.wait(20)
        return read_as(path, kind)

    monkeypatch.setattr("aeviz.ui.canvas.controller.read_as", slowly)
    blank = np.zeros((40, 40), np.uint8)
    Image.fromarray(blank).save(tmp_path / "blank.png")
    canvas = bench_of(window).canvas
    canvas.open_image(tmp_path / "blank.png")
    canvas.open_image(picture(tmp_path / "p.png"))
    stroke(window.canvas, *PATTERN)
    drawn = window.canvas.drawing()
    assert drawn.any()
    go_on.set()
    qtbot.waitUntil(lambda: not np.array_equal(window.canvas.drawing(), drawn))
    assert np.corrcoef(as_seen(window).ravel(), expected().ravel())[0, 1] > 0.9
    assert "no ink" not in window.message_bar.text
    assert threading.get_ident() not in threads
    window.canvas.area.undo()
    assert np.array_equal(window.canvas.drawing(), drawn)
