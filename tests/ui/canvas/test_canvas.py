"""The canvas in the real window, driven by mouse and keys."""

from __future__ import annotations

import threading
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication, QImage, QPointingDevice, QTabletEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListWidget, QPushButton, QSlider, QWidget

from aeviz.core import datasets
from aeviz.core.data.drawings import Gallery
from aeviz.core.data.picture_files import read_as
from aeviz.core.data.preprocessing import normalise
from aeviz.core.messages.events import StepsDone
from aeviz.ui.app import create
from aeviz.ui.run.session import Order
from aeviz.ui.run.trainer_thread import Launched
from tests.tiny import tiny_recipe
from tests.trained import patterns, serve, trained
from tests.ui.driving import bench_of, heard_of, open_run, wait_for
from tests.ui.lending import Lender

LEFT = Qt.MouseButton.LeftButton
PATTERN = ((60, 60), (200, 60), (140, 230))


@pytest.fixture(scope="module")
def run_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return trained(tmp_path_factory.mktemp("runs") / "one")


def opened(folder):
    _, made = create(["aeviz", "--run", str(folder)])
    made.resize(1300, 850)
    made.show()
    wait_for(lambda: bench_of(made).inspector.is_ready)
    return made


@pytest.fixture(scope="module")
def lender(qapp, run_folder):
    made = Lender(lambda: opened(run_folder))
    yield made
    made.close()


@pytest.fixture
def window(lender, monkeypatch):
    serve(monkeypatch)
    yield lender.lend(monkeypatch)
    lender.take_back()


def place(window, x, y):
    square = window.canvas.area.square()
    scale = square.width() / 280
    return QPoint(round(square.x() + x * scale), round(square.y() + y * scale))


def stroke(window, *points):
    area = window.canvas.area
    QTest.mousePress(area, LEFT, pos=place(window, *points[0]))
    for point in points[1:]:
        QTest.mouseMove(area, place(window, *point))
    QTest.mouseRelease(area, LEFT, pos=place(window, *points[-1]))


def child(window, name):
    found = window.findChild(QWidget, name)
    assert found is not None, name
    return found


def picture(path: Path, invert: bool = False) -> Path:
    pixels = patterns().test.images[3]
    Image.fromarray(255 - pixels if invert else pixels).save(path)
    return path


def words(strip):
    """What stands below the neighbours."""
    return strip.accessibleDescription().split(", ")


# --- what is shown of a drawing ---------------------------------------------------------------


def test_a_stroke_is_followed_by_all_that_the_network_makes_of_it(window, qtbot):
    code, strip = child(window, "codeStrip"), child(window, "neighbourStrip")
    stroke(window, *PATTERN)
    qtbot.waitUntil(lambda: len(words(strip)) == 5)
    assert code.accessibleDescription().count(",") == 1
    assert set(words(strip)) <= set("0123456789")
    assert "640 training pictures" in child(window, "neighbourLabel").full_text()
    assert window.latent.plane.marker is not None
    before = code.accessibleDescription()
    trail = window.latent.plane.trail
    stroke(window, (60, 200), (220, 200))
    qtbot.waitUntil(lambda: code.accessibleDescription() != before)
    assert len(window.latent.plane.trail) > len(trail)
    np.testing.assert_allclose(window.latent.plane.trail[-1], window.latent.plane.marker, rtol=1e-6)
    window.canvas.area.clear()
    qtbot.waitUntil(lambda: not code.accessibleDescription())
    assert "appear here" in strip.accessibleDescription()
    assert window.latent.plane.trail is None


def test_a_place_clicked_on_the_map_has_nothing_to_do_with_the_drawing_before(window, qtbot):
    stroke(window, *PATTERN)
    qtbot.waitUntil(lambda: window.latent.plane.trail is not None)
    stroke(window, (60, 200), (220, 200))
    qtbot.waitUntil(lambda: len(window.latent.plane.trail) > 1)
    target = window.latent.plane
    qtbot.mouseClick(target, Qt.MouseButton.LeftButton, pos=target.rect().center())
    assert target.trail is None


def test_another_run_forgets_where_the_drawing_was_on_the_map_of_the_last(
    window, qtbot, run_folder
):
    stroke(window, *PATTERN)
    qtbot.waitUntil(lambda: window.latent.plane.trail is not None)
    stroke(window, (60, 200), (220, 200))
    qtbot.waitUntil(lambda: len(window.latent.plane.trail) > 1)
    open_run(window, run_folder)
    assert window.latent.plane.trail is None
    assert window.latent.plane.marker is None
    qtbot.waitUntil(lambda: window.latent.plane.trail is not None)
    assert len(window.latent.plane.trail) == 1


def test_without_the_images_a_sentence_says_so(qtbot, run_folder, monkeypatch):
    from aeviz.core.base.errors import DataError
    from aeviz.core.runs import dataset

    def gone(name, folder):
        raise DataError("MNIST is not on this machine: download it.")

    monkeypatch.setattr(dataset, "load", gone)
    window = opened(run_folder)
    qtbot.addWidget(window)
    stroke(window, *PATTERN)
    strip = child(window, "neighbourStrip")
    qtbot.waitUntil(lambda: "not on this machine" in strip.accessibleDescription())


def test_the_difference_has_colours_for_more_and_for_less():
    from aeviz.ui.widgets.picture import differences

    restored = np.array([[[0, 100, 255]]], np.uint8)
    seen = np.array([[[255, 100, 0]]], np.uint8)
    less, same, more = differences(restored, seen)[0, :, 0].T.astype(int)
    assert less[2] > less[0] + 100  # blue
    assert more[0] > more[2] + 100  # orange
    assert not same.any()
    # Of pictures in colour, each colour by itself: grey where it is the same.
    tinted = differences(np.stack([restored] * 3, 1), np.stack([seen, restored, restored], 1))
    assert tinted[0, :, 0].T.tolist() == [[0, 128, 128], [128, 128, 128], [255, 128, 128]]


# --- tools ------------------------------------------------------------------------------------


def test_an_erased_part_leaves_the_rest_in_its_place(window, qtbot):
    shown = []
    bench_of(window).inspector.drawing_restored.connect(shown.append)
    stroke(window, (60, 60), (200, 60))
    stroke(window, (200, 60), (120, 240))
    qtbot.waitUntil(lambda: bool(shown))
    qtbot.wait(30)
    whole = shown[-1].seen
    QTest.keyClick(window.canvas.area, Qt.Key.Key_E)
    stroke(window, (40, 60), (160, 60))
    stroke(window, (160, 60), (240, 60))
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
    stroke(window, (100, 200), (200, 200))
    assert window.canvas.area.like() is None


def test_noise_is_sprayed_in_whole_grains_under_the_pen(window):
    area = window.canvas.area
    QTest.keyClick(area, Qt.Key.Key_N)
    stroke(window, (60, 140), (220, 140))
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
    stroke(window, (60, 140), (220, 140))
    assert (window.canvas.drawing() == 0).any()
    window.canvas.area.undo()
    assert (window.canvas.drawing() == 255).all()


def tablet(window, kind, x, y, pressure, pointer=None):
    device = pointer or QPointingDevice.primaryPointingDevice()
    spot = QPointF(place(window, x, y))
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
        spot = QPointF(place(window, 140, 140))
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


def as_seen(window):
    """The surface at the size of the pattern."""
    return window.canvas.drawing().reshape(28, 10, 28, 10).mean((1, 3))


def test_a_dropped_file_comes_onto_the_canvas(window, tmp_path, qtbot):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(picture(tmp_path / "a.png")))])
    with qtbot.waitSignal(bench_of(window).inspector.drawing_restored):
        assert all(drop(window, data))
    assert np.corrcoef(as_seen(window).ravel(), expected().ravel())[0, 1] > 0.9
    assert "inverted" not in window.message_bar.text


def test_what_is_dropped_and_is_no_picture_leaves_the_drawing(window, tmp_path, qtbot):
    stroke(window, *PATTERN)
    before = window.canvas.drawing()
    for name, content in (("a.txt", b"words"), ("b.png", b""), ("c.png", b"\x89PNG\r\n\x1a\n")):
        (tmp_path / name).write_bytes(content)
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(tmp_path / name))])
        assert all(drop(window, data))
        qtbot.waitUntil(lambda: name in window.message_bar.text)  # noqa: B023
        assert np.array_equal(window.canvas.drawing(), before)


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
    stroke(window, *PATTERN)
    drawn = window.canvas.drawing()
    assert drawn.any()
    go_on.set()
    qtbot.waitUntil(lambda: not np.array_equal(window.canvas.drawing(), drawn))
    assert np.corrcoef(as_seen(window).ravel(), expected().ravel())[0, 1] > 0.9
    assert "no ink" not in window.message_bar.text
    assert threading.get_ident() not in threads
    window.canvas.area.undo()
    assert np.array_equal(window.canvas.drawing(), drawn)


# --- drawings that are kept -------------------------------------------------------------------


def push(window, name):
    button = window.findChild(QPushButton, name)
    assert button.isEnabled(), name
    QTest.mouseClick(button, LEFT)


def click_drawing(window, row):
    shown = window.findChild(QListWidget, "galleryList")
    QTest.mouseClick(shown.viewport(), LEFT, pos=shown.visualItemRect(shown.item(row)).center())


def open_drawings(window):
    window.docks["Gallery"].raise_()
    QApplication.processEvents()


def test_a_kept_drawing_is_seen_through_the_step_that_is_looked_at(window, qtbot):
    inspector = bench_of(window).inspector
    shown = []
    inspector.drawing_restored.connect(shown.append)
    open_drawings(window)
    shown_list = window.findChild(QListWidget, "galleryList")
    assert not window.findChild(QPushButton, "keepButton").isEnabled()
    stroke(window, *PATTERN)
    first = window.canvas.drawing()
    push(window, "keepButton")
    window.canvas.area.clear()
    stroke(window, (60, 60), (60, 220))
    push(window, "keepButton")
    assert shown_list.count() == 2
    inspector.look_at_step(0)
    qtbot.waitUntil(lambda: inspector.frame.step == 0)
    qtbot.wait(20)
    shown.clear()
    click_drawing(window, 1)
    qtbot.waitUntil(lambda: bool(shown))
    assert np.array_equal(window.canvas.drawing(), first)
    at_start = shown[-1].restored
    inspector.look_live()
    qtbot.waitUntil(lambda: not np.array_equal(shown[-1].restored, at_start))
    assert np.array_equal(shown[-1].seen, normalise(first))


def test_a_key_keeps_the_drawing(window, qtbot):
    keep = window.commands["keep_drawing"]
    assert not keep.isEnabled()
    assert "empty" in keep.toolTip()
    stroke(window, *PATTERN)
    QTest.keyClick(window.canvas.area, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: len(Gallery().load()[0]) == 1)
    assert np.array_equal(Gallery().load()[0][0].drawing.pixels, window.canvas.drawing())


def test_a_drawing_with_a_part_erased_keeps_its_place_in_the_gallery(window, qtbot):
    stroke(window, (60, 60), (200, 60))
    stroke(window, (200, 60), (120, 240))
    QTest.keyClick(window.canvas.area, Qt.Key.Key_E)
    stroke(window, (40, 60), (240, 60))
    left, whole = window.canvas.drawing(), window.canvas.area.like()
    assert whole.sum() > left.sum()
    open_drawings(window)
    push(window, "keepButton")
    window.canvas.area.clear()
    bench_of(window).gallery.load()  # as at the next start
    shown = []
    bench_of(window).inspector.drawing_restored.connect(shown.append)
    click_drawing(window, 0)
    qtbot.waitUntil(lambda: bool(shown))
    assert np.array_equal(window.canvas.drawing(), left)
    assert np.array_equal(window.canvas.area.like(), whole)
    assert np.array_equal(shown[-1].seen, normalise(left, whole))
    assert not np.array_equal(shown[-1].seen, normalise(left))


def test_a_deleted_drawing_comes_back(window, qtbot):
    open_drawings(window)
    shown_list = window.findChild(QListWidget, "galleryList")
    for x in (60, 120):
        stroke(window, (x, 60), (x, 220))
        push(window, "keepButton")
    click_drawing(window, 0)
    QTest.keyClick(shown_list, Qt.Key.Key_Delete)
    assert shown_list.count() == 1
    assert len(Gallery().load()[0]) == 1
    push(window, "undoDeleteButton")
    assert shown_list.count() == 2
    assert len(Gallery().load()[0]) == 2
    assert not window.findChild(QPushButton, "undoDeleteButton").isEnabled()


def test_drawings_are_there_when_the_window_opens_again(window, qtbot, run_folder):
    stroke(window, *PATTERN)
    open_drawings(window)
    push(window, "keepButton")
    _, other = create(["aeviz", "--dataset", "builtin"])
    qtbot.addWidget(other)
    with qtbot.waitExposed(other):
        other.show()
    qtbot.waitUntil(lambda: other.findChild(QListWidget, "galleryList").count() == 1)
    other.close()


def test_two_drawings_and_the_morph_between_them(window, qtbot):
    between = window.findChild(QWidget, "morphArea")
    slider = window.findChild(QSlider, "morphSlider")
    open_drawings(window)
    assert not slider.isEnabled()
    window.canvas.set_drawing(patterns().test.images[0])
    window.canvas.area.history_changed.emit()
    push(window, "keepAButton")
    window.canvas.set_drawing(patterns().test.images[1])
    push(window, "keepBButton")
    qtbot.waitUntil(slider.isEnabled)

    def at(key):
        QTest.keyClick(slider, key)
        qtbot.wait(20)
        return between.grab().toImage()

    start, end = at(Qt.Key.Key_Home), at(Qt.Key.Key_End)
    assert start != end
    QTest.keyClick(slider, Qt.Key.Key_PageDown)
    qtbot.wait(20)
    middle = between.grab().toImage()
    assert middle not in (start, end)
    push(window, "morphDrawButton")
    assert window.canvas.drawing().any()
    assert not np.array_equal(as_seen(window).astype(np.uint8), patterns().test.images[1])


# --- during training --------------------------------------------------------------------------


def losses_of_a_training(window, qtbot, draws):
    """Train; meanwhile draw and wait for all that is shown of a drawing, or do nothing."""
    session = bench_of(window).session
    strip, label = child(window, "neighbourStrip"), child(window, "neighbourLabel")
    started = heard_of(session, Launched)
    session.start(Order(tiny_recipe("keras-2d", epochs=10)))
    qtbot.waitUntil(lambda: bool(started))
    if draws:
        stroke(window, *PATTERN)
        qtbot.waitUntil(lambda: len(words(strip)) == 5)
    qtbot.waitUntil(lambda: session.state == "finished", timeout=30_000)
    if draws:
        # With the weights at rest, the neighbours are those of the newest.
        qtbot.waitUntil(lambda: "at step" not in label.full_text())
    events = started[0].run.events()
    return [e.losses["loss"].tobytes() for e in events if isinstance(e, StepsDone)]


def test_drawing_is_answered_during_training_and_does_not_change_the_run(
    window, qtbot, monkeypatch
):
    monkeypatch.setattr(datasets, "load", lambda *args: patterns())
    watched = losses_of_a_training(window, qtbot, draws=True)
    window.canvas.area.clear()
    assert watched == losses_of_a_training(window, qtbot, draws=False)
    assert len(watched) == 10


def test_looking_at_the_past_finds_the_neighbours_of_then(window, qtbot):
    inspector = bench_of(window).inspector
    strip, label = child(window, "neighbourStrip"), child(window, "neighbourLabel")
    stroke(window, *PATTERN)
    qtbot.waitUntil(lambda: len(words(strip)) == 5)
    control = bench_of(window).neighbours

    def go_to(step):
        inspector.look_at_step(step)
        qtbot.waitUntil(lambda: inspector.frame.step == step)
        qtbot.waitUntil(lambda: control.found_step == step)

    for step in (0, int(inspector.run.frame_steps()[-1]), 0):
        go_to(step)
    assert "at step" not in label.full_text()


def test_neighbours_let_scrubbing_go_first(window, qtbot, monkeypatch):
    inspector = bench_of(window).inspector
    control = bench_of(window).neighbours
    stroke(window, *PATTERN)
    qtbot.waitUntil(lambda: control.found_step is not None)
    last = int(inspector.run.frame_steps()[-1])
    # As if somebody had scrubbed, or a film had run, for so long that nobody must wait.
    recompute = control.recompute
    hasty = replace(recompute.budget, longest_settle=0.0)
    monkeypatch.setattr(recompute, "budget", hasty)
    inspector.look_at_step(0)
    qtbot.waitUntil(lambda: control.found_step == 0)
    patient = replace(hasty, settle=3600.0, longest_settle=3600.0)
    monkeypatch.setattr(recompute, "budget", patient)
    with qtbot.waitSignal(inspector.drawing_restored):
        inspector.look_at_step(last)
    assert (control.found_step, recompute.is_active) == (0, False)


def test_images_for_validation_are_no_training_digits(qtbot, tmp_path, monkeypatch):
    serve(monkeypatch)
    folder = trained(tmp_path / "held", validation_images=100)
    made = opened(folder)
    qtbot.addWidget(made)
    # Who clears the canvas while pictures are compared is not told of it any more.
    bench_of(made).neighbours.recompute.progressed.emit(0.5)
    assert "appear here" in child(made, "neighbourStrip").accessibleDescription()
    stroke(made, *PATTERN)
    label = child(made, "neighbourLabel")
    qtbot.waitUntil(lambda: "540 training pictures" in label.full_text())
    made.close()
