"""Draw, click the map, look back and open again, by mouse and keys in the real window."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QWidget
from pytestqt.qtbot import QtBot

from aeviz.core.base.paths import runs_folder
from aeviz.ui.app import create
from aeviz.ui.main_window import MainWindow
from tests.ui.driving import bench_of, draw_seven, named, open_run
from tests.ui.run.main_job.by_hand import (
    LEFT,
    WAIT,
    click,
    count,
    grabbed,
    train,
    type_in,
    wait_for_state,
)


def test_drawing_is_restored_and_put_on_the_map(window: MainWindow, qtbot: QtBot) -> None:
    train(window, qtbot)
    inspector = bench_of(window).inspector
    before = grabbed(named(window, "denoisedArea"))
    with qtbot.waitSignal(inspector.drawing_restored, timeout=WAIT) as heard:
        draw_seven(window)
    result = heard.args[0]
    assert result.restored.shape == (28, 28)
    assert result.seen.max() == 255
    assert np.isfinite(result.point).all()
    qtbot.waitUntil(
        lambda: not np.array_equal(grabbed(named(window, "denoisedArea")), before), timeout=WAIT
    )
    with qtbot.waitSignal(inspector.drawing_restored, timeout=WAIT) as noisier:
        box = named(window, "noiseKindBox")
        assert isinstance(box, QComboBox)
        box.setCurrentIndex(box.findData("inversion") if box.findData("inversion") >= 0 else 1)
    assert noisier.args[0].noisy.shape == (28, 28)


def test_drawing_is_restored_by_newer_weights_while_training(
    window: MainWindow, qtbot: QtBot
) -> None:
    type_in(window, qtbot, "training.epochs", "5000")
    click(qtbot, window.toolbar.train_button)
    wait_for_state(window, qtbot, "running")
    results = []
    inspector = bench_of(window).inspector
    inspector.drawing_restored.connect(results.append)
    draw_seven(window)
    qtbot.waitUntil(lambda: len(results) > 5, timeout=WAIT)
    assert not np.array_equal(results[0].restored, results[-1].restored)


def test_clicking_the_map_decodes_onto_the_canvas(window: MainWindow, qtbot: QtBot) -> None:
    train(window, qtbot)
    qtbot.waitUntil(lambda: bench_of(window).inspector.frame is not None, timeout=WAIT)
    map_area = window.latent.findChild(QWidget, "latentMap") or window.latent
    qtbot.waitUntil(lambda: not bench_of(window).map.waits, timeout=WAIT)
    inspector = bench_of(window).inspector
    with qtbot.waitSignal(inspector.point_decoded, timeout=WAIT) as heard:
        qtbot.mouseClick(map_area, LEFT, pos=map_area.rect().center())
    assert heard.args[0].shape == (28, 28)
    assert window.canvas.drawing().any()
    drawn = window.canvas.drawing()
    draw_seven(window)
    assert (window.canvas.drawing() >= drawn).all()
    assert not np.array_equal(window.canvas.drawing(), drawn)


def test_the_timeline_shows_stored_frames_and_returns(window: MainWindow, qtbot: QtBot) -> None:
    train(window, qtbot, epochs=3)
    inspector = bench_of(window).inspector
    assert inspector.frame is not None
    last = inspector.frame
    slider = named(window, "timelineSlider")
    slider.setFocus()
    qtbot.keyClick(slider, Qt.Key.Key_Home)
    qtbot.waitUntil(lambda: inspector.frame is not None and inspector.frame.step == 0, timeout=WAIT)
    assert inspector.position == 0
    assert not np.array_equal(inspector.frame.points, last.points)
    qtbot.keyClick(slider, Qt.Key.Key_End)
    qtbot.waitUntil(
        lambda: inspector.frame is not None and inspector.frame.step == last.step, timeout=WAIT
    )


def test_open_run_shows_it_again_and_resumes_it(window: MainWindow, qtbot: QtBot) -> None:
    type_in(window, qtbot, "training.epochs", "5000")
    click(qtbot, window.toolbar.train_button)
    wait_for_state(window, qtbot, "running")
    qtbot.waitUntil(
        lambda: len(window.losses.build().curves().get("test loss", ([],))[0]) > 1, timeout=WAIT
    )
    click(qtbot, window.toolbar.stop_button)
    wait_for_state(window, qtbot, "stopped")
    steps = window.losses.build().curves()["train loss"][0]
    (path,) = runs_folder().iterdir()
    bench = bench_of(window)
    window.losses.build().begin("loss")
    open_run(window, path)
    assert window.losses.build().curves()["train loss"][0].tolist() == steps.tolist()
    assert bench.inspector.frame is not None
    with qtbot.waitSignal(bench.inspector.drawing_restored, timeout=WAIT):
        draw_seven(window)
    assert window.toolbar.resume_button.isEnabled()
    click(qtbot, window.toolbar.resume_button)
    qtbot.waitUntil(lambda: count(window) > len(steps), timeout=WAIT)
    assert window.losses.build().curves()["train loss"][0][: len(steps)].tolist() == steps.tolist()


def test_layout_and_choices_are_remembered(window: MainWindow, qtbot: QtBot) -> None:
    window.docks["Losses"].hide()
    window.toolbar.more_box.setValue(17)
    dark = next(a for a in window.menus.theme_group.actions() if a.data() == "dark")
    dark.trigger()
    qtbot.waitUntil(lambda: window.palette().window().color().lightness() < 100)
    window.close()
    _, again = create(["aeviz"])
    qtbot.addWidget(again)
    again.show()
    assert not again.docks["Losses"].isVisible()
    assert again.toolbar.more_box.value() == 17
    assert again.palette().window().color().lightness() < 100
    again.commands["reset_layout"].trigger()
    assert again.docks["Losses"].isVisible()
    light = next(a for a in again.menus.theme_group.actions() if a.data() == "light")
    light.trigger()
    again.close()
