"""From the first start to the first step of the user's own run: draw, look around, go back.

The first start opens the network that ships with aeviz. With ``AEVIZ_SCREENSHOTS`` naming a folder,
each station is saved there as a picture.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLineEdit, QListWidget, QPushButton
from pytestqt.qtbot import QtBot

from aeviz.core.messages.events import EpochDone
from aeviz.core.runs.run import Run
from aeviz.ui.app import create
from aeviz.ui.main_window import MainWindow
from aeviz.ui.tools.film import FilmWindow
from tests.journeys.stations import few_digits, picture, stroke
from tests.ui.driving import bench_of, named
from tests.ui.map.on_map import at, drag

LEFT = Qt.MouseButton.LeftButton
WAIT = 60_000
SEVEN = ((0.25, 0.22), (0.5, 0.2), (0.72, 0.22), (0.6, 0.5), (0.48, 0.82))


@pytest.fixture
def window(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[MainWindow]:
    """The window of a user who never started aeviz before."""
    few_digits(monkeypatch, 4000)
    _, made = create(["aeviz"])
    made.resize(1400, 900)
    made.panels.reset()
    with qtbot.waitExposed(made):
        made.show()
    inspector = bench_of(made).inspector
    qtbot.waitUntil(lambda: inspector.is_ready and inspector.frame is not None, timeout=WAIT)
    yield made
    made.close()
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.mark.timeout(300)
def test_draw_look_around_train_and_go_back(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    picture(window, qtbot, "explorer-1-open")
    _draw_a_seven(window, qtbot)
    _hover_and_click(window, qtbot)
    _interpolate(window, qtbot)
    _lasso(window, qtbot)
    _take_back_two_clicks(window)
    _keep_the_seven(window, qtbot)
    _train_two_epochs(window, qtbot)
    _scrub_back_and_replay(window, qtbot)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "film"), ""))
    _export_the_film(window, qtbot, tmp_path / "film.gif")


def _draw_a_seven(window: MainWindow, qtbot: QtBot) -> None:
    """It is denoised under the pen and has its point on the map, though nothing was trained."""
    inspector = bench_of(window).inspector
    area = named(window, "drawArea")
    with qtbot.waitSignal(inspector.drawing_restored, timeout=WAIT) as heard:
        stroke(area, *SEVEN)
    assert heard.args[0].restored.max() > 100
    qtbot.waitUntil(lambda: window.latent.plane.marker is not None, timeout=WAIT)
    picture(window, qtbot, "explorer-2-seven")


def _hover_and_click(window: MainWindow, qtbot: QtBot) -> None:
    """The decoded digit is beside the pointer, and with a click on the canvas, to be undone."""
    target, drawn = window.latent.plane, window.canvas.drawing()
    QTest.mouseMove(target, at(target, 0.4, 0.4))
    qtbot.waitUntil(lambda: target.inset is not None, timeout=WAIT)
    assert np.array_equal(window.canvas.drawing(), drawn)
    picture(window, qtbot, "explorer-3-hover")
    for place in (at(target, 0.4, 0.4), at(target, 0.65, 0.55)):
        with qtbot.waitSignal(bench_of(window).inspector.point_decoded, timeout=WAIT):
            QTest.mouseClick(target, LEFT, pos=place)
    assert [pin.name for pin in target.pins] == ["A", "B"]
    assert not np.array_equal(window.canvas.drawing(), drawn)
    picture(window, qtbot, "explorer-4-clicked")
    _take_back_two_clicks(window)
    assert np.array_equal(window.canvas.drawing(), drawn)
    for _ in range(2):
        window.commands["redo"].trigger()
    assert [pin.name for pin in target.pins] == ["A", "B"]


def _take_back_two_clicks(window: MainWindow) -> None:
    """Pins go with the pictures that were decoded there."""
    window.latent.plane.setFocus()
    for _ in range(2):
        window.commands["undo"].trigger()
    assert not window.latent.plane.pins


def _interpolate(window: MainWindow, qtbot: QtBot) -> None:
    """From pin to pin: a strip of digits, which can be kept."""
    target, strips = window.latent.plane, window.latent.strips
    ends = [target.axes().to_pixel(*pin.point).toPoint() for pin in target.pins]
    drag(target, [ends[0], at(target, 0.5, 0.45), ends[1]], Qt.KeyboardModifier.NoModifier)
    qtbot.waitUntil(lambda: len(strips._row.pictures) == 8, timeout=WAIT)
    assert "from A to B" in strips._caption.full_text()
    QTest.mouseClick(named(window, "keepStripButton"), LEFT)
    assert len(strips.kept()) == 1
    picture(window, qtbot, "explorer-5-interpolation")
    QTest.mouseClick(named(window, "closeStripButton"), LEFT)


def _lasso(window: MainWindow, qtbot: QtBot) -> None:
    """A loop tells what the digits inside have in common."""
    target = window.latent.plane
    angles = np.linspace(0, 2 * np.pi, 30)
    loop = [at(target, 0.5 + 0.3 * np.cos(a), 0.5 + 0.3 * np.sin(a)) for a in angles]
    drag(target, loop, Qt.KeyboardModifier.AltModifier)
    assert window.latent.selection.isVisible()
    assert target._cloud.faded is not None
    assert 0 < int((~target._cloud.faded).sum()) < len(target._cloud.xs)
    picture(window, qtbot, "explorer-6-lasso")
    drag(target, [at(target, 0.01, 0.01)] * 2, Qt.KeyboardModifier.AltModifier)
    assert not window.latent.selection.isVisible()


def _keep_the_seven(window: MainWindow, qtbot: QtBot) -> None:
    window.docks["Gallery"].raise_()
    qtbot.waitUntil(lambda: named(window, "keepButton").isVisible())
    keep = named(window, "keepButton")
    assert isinstance(keep, QPushButton)
    QTest.mouseClick(keep, LEFT)
    shown = named(window, "galleryList")
    assert isinstance(shown, QListWidget)
    assert shown.count() == 1
    window.docks["Canvas"].raise_()


def _train_two_epochs(window: MainWindow, qtbot: QtBot) -> None:
    session = bench_of(window).session
    epochs = named(window, "training.epochs")
    assert isinstance(epochs, QLineEdit)
    epochs.setFocus()
    epochs.selectAll()
    qtbot.keyClicks(epochs, "2")
    qtbot.keyClick(epochs, Qt.Key.Key_Return)
    QTest.mouseClick(window.toolbar.train_button, LEFT)
    qtbot.waitUntil(lambda: session.state == "running", timeout=WAIT)
    qtbot.waitUntil(lambda: session.state == "finished", timeout=240_000)
    run = bench_of(window).run.run
    assert isinstance(run, Run)
    assert sum(isinstance(event, EpochDone) for event in run.events()) == 2
    picture(window, qtbot, "explorer-7-trained")


def _scrub_back_and_replay(window: MainWindow, qtbot: QtBot) -> None:
    """At step 0 the kept seven is seen through a network that knows nothing."""
    inspector, answers = bench_of(window).inspector, []
    inspector.drawing_restored.connect(answers.append)
    slider = named(window, "timelineSlider")
    slider.setFocus()
    qtbot.keyClick(slider, Qt.Key.Key_Home)
    qtbot.waitUntil(lambda: inspector.frame is not None and inspector.frame.step == 0, timeout=WAIT)
    window.commands["clear"].trigger()
    window.docks["Gallery"].raise_()
    shown = named(window, "galleryList")
    assert isinstance(shown, QListWidget)
    qtbot.waitUntil(shown.isVisible)
    place = shown.visualItemRect(shown.item(0)).center()
    answers.clear()
    QTest.mouseClick(shown.viewport(), LEFT, pos=place)
    qtbot.waitUntil(lambda: bool(answers), timeout=WAIT)
    then = answers[-1]
    assert then.weights_step == 0
    window.docks["Canvas"].raise_()
    picture(window, qtbot, "explorer-8-step-0")
    QTest.mouseClick(named(window, "timelineLiveButton"), LEFT)
    qtbot.waitUntil(lambda: answers[-1].weights_step > 0, timeout=WAIT)
    assert np.array_equal(answers[-1].seen, then.seen)
    assert answers[-1].psnr > then.psnr + 1
    inspector.drawing_restored.disconnect(answers.append)


def _export_the_film(window: MainWindow, qtbot: QtBot, target: Path) -> None:
    """The whole run as an animated picture."""
    window.commands["export_film"].trigger()
    film = window.findChild(FilmWindow)
    assert film is not None
    picture(film, qtbot, "explorer-9-film")  # before it says where on this machine it wrote to
    with qtbot.waitSignal(film.job.ended, timeout=WAIT):
        QTest.mouseClick(named(film, "filmExportButton"), LEFT)
    run = bench_of(window).run.run
    assert isinstance(run, Run)
    with Image.open(target) as made:
        assert made.n_frames == len(run.frame_steps()) > 2
    film.close()
