"""The denoising bench in the real window."""

from __future__ import annotations

import csv
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QListWidget,
    QProgressBar,
    QPushButton,
    QSpinBox,
    QTableWidget,
    QTabWidget,
    QWidget,
)

from aeviz.core.runs.listing import label_of
from aeviz.ui.app import create
from aeviz.ui.naming.runs import names_of, run_name
from aeviz.ui.widgets.theme import palette
from tests.trained import patterns, serve, trained
from tests.ui.driving import bench_of
from tests.ui.lending import Lender
from tests.ui.window import ready_window

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture(scope="module")
def run_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return trained(tmp_path_factory.mktemp("runs") / "one")


def opened(folder):
    made = ready_window(folder)
    made.resize(1300, 850)
    made.panels.choose("train")  # it is behind the map there
    return made


@pytest.fixture(scope="module")
def lender(qapp, run_folder):
    def make():
        made = opened(run_folder)
        made.docks["Bench"].raise_()
        return made

    made = Lender(make)
    yield made
    made.close()


@pytest.fixture
def window(lender, monkeypatch):
    """Its bench is in front, and measures nothing unasked."""
    serve(monkeypatch)
    monkeypatch.setattr("aeviz.ui.denoising.controller.UNASKED", 0)
    yield lender.lend(monkeypatch)
    lender.take_back()


@pytest.fixture
def unasked(qtbot, run_folder, monkeypatch):
    """A window whose bench is behind others, and measures by itself when it is not."""
    serve(monkeypatch)
    monkeypatch.setattr("aeviz.ui.denoising.controller.UNASKED", 10)
    made = opened(run_folder)
    qtbot.addWidget(made)
    return made


def push(window, name):
    button = window.findChild(QPushButton, name)
    assert button.isEnabled(), button.toolTip()
    QTest.mouseClick(button, LEFT)


def job(window):
    return bench_of(window).denoising.job


def turn_to(window, page):
    window.findChild(QTabWidget, "benchTabs").setCurrentIndex(page)


def texts(table):
    return [
        [table.item(row, column).text() for column in range(table.columnCount())]
        for row in range(table.rowCount())
    ]


def width_of(path):
    with Image.open(path) as image:
        return image.width


def choose_file(monkeypatch, path):
    monkeypatch.setattr(
        "aeviz.ui.window.save_dialog.QFileDialog.getSaveFileName", lambda *args: (str(path), "")
    )


def test_a_bench_that_is_looked_at_is_not_empty(unasked, qtbot):
    """It measures by itself, once, but not behind others, and this is no task of a lesson that was
    done."""
    window = unasked
    asked = []
    bench_of(window).denoising.strengths_measured.connect(asked.append)
    bench_of(window).denoising.refresh()
    assert not job(window).is_active
    window.docks["Bench"].raise_()
    table = window.findChild(QTableWidget, "sweepTable")
    qtbot.waitUntil(lambda: table.rowCount() == 11, timeout=20_000)
    assert "10 test images" in window.findChild(QLabel, "sweepCaption").text()
    qtbot.waitUntil(lambda: not job(window).is_active)
    window.docks["Bench"].hide()
    window.docks["Bench"].show()
    window.docks["Bench"].raise_()
    QApplication.processEvents()
    assert not job(window).is_active
    assert not asked


def test_what_has_learned_while_the_bench_is_looked_at_is_measured_anew(unasked, qtbot):
    window = unasked
    with qtbot.waitSignal(job(window).ended, timeout=20_000):
        window.docks["Bench"].raise_()
    denoising = bench_of(window).denoising
    denoising.follow_state("running")
    denoising.refresh()
    assert not job(window).is_active
    assert "when training is over" in window.denoising.sweep._plot.hint
    with qtbot.waitSignal(job(window).ended, timeout=20_000):
        denoising.follow_state("finished")
        assert job(window).is_active
    assert "when training is over" not in window.denoising.sweep._plot.hint


@pytest.mark.parametrize("width", [250, 900])
def test_no_control_of_the_bench_is_cut(unasked, qtbot, width):
    """In two rows, if need be."""
    window = unasked
    sweep = window.denoising.sweep
    sweep.setParent(None)
    qtbot.addWidget(sweep)
    sweep.resize(width, 500)
    sweep.show()
    QApplication.processEvents()
    names = "sweepKindBox", "sweepCountBox", "sweepButton", "sweepShownBox", "sweepExportButton"
    controls = [sweep.findChild(QWidget, name) for name in names]
    assert all(control.width() >= control.sizeHint().width() for control in controls)
    assert len({control.y() for control in controls}) == (1 if width == 900 else 2)


def test_what_nobody_asked_for_goes_with_its_run(unasked, qtbot, tmp_path):
    window = unasked
    window.docks["Bench"].raise_()
    denoising, caption = bench_of(window).denoising, window.findChild(QLabel, "sweepCaption")
    qtbot.waitUntil(lambda: bool(caption.text()) and not job(window).is_active, timeout=20_000)
    window.findChild(QSpinBox, "sweepCountBox").setValue(11)
    other = trained(tmp_path / "other")
    bench_of(window).files.open_run(str(other))
    qtbot.waitUntil(lambda: not caption.text(), timeout=20_000)
    qtbot.waitUntil(lambda: bool(caption.text()) and not job(window).is_active, timeout=20_000)
    with qtbot.waitSignal(job(window).ended, timeout=20_000):
        push(window, "sweepButton")
    # What was asked for stays.
    denoising.follow_state("running")
    denoising.follow_state("finished")
    assert not job(window).is_active
    assert "11 test images" in caption.text()


def test_a_strength_sweep(window, qtbot, tmp_path, monkeypatch):
    bar = window.findChild(QProgressBar, "benchProgress")
    window.findChild(QSpinBox, "sweepCountBox").setValue(10)
    assert not window.findChild(QPushButton, "sweepExportButton").isEnabled()
    assert not bar.isVisible()
    with qtbot.waitSignal(job(window).ended, timeout=20_000):
        push(window, "sweepButton")
        assert bar.isVisible()
    assert not bar.isVisible()
    table = window.findChild(QTableWidget, "sweepTable")
    rows = texts(table)
    assert len(rows) == 11
    assert len(rows[0]) == 9
    assert [float(row[0]) for row in rows] == pytest.approx(np.arange(11) / 10)
    given = [float(row[2]) for row in rows[1:]]
    assert given == sorted(given, reverse=True)
    shown = window.findChild(QComboBox, "sweepShownBox")
    plot = window.findChild(QWidget, "sweepPlot")
    as_psnr = plot.grab().toImage()
    QTest.keyClick(shown, Qt.Key.Key_Down)
    assert plot.grab().toImage() != as_psnr
    QTest.keyClick(shown, Qt.Key.Key_Down)
    assert table.isVisible()
    choose_file(monkeypatch, tmp_path / "a.csv")
    push(window, "sweepExportButton")
    with (tmp_path / "a.csv").open(newline="") as file:
        written = list(csv.DictReader(file))
    assert float(written[3]["psnr_input"]) == pytest.approx(float(rows[3][2]), abs=0.006)
    choose_file(monkeypatch, tmp_path / "b.png")
    push(window, "sweepExportButton")
    assert width_of(tmp_path / "b.png") > 100
    choose_file(monkeypatch, tmp_path / "c.d")
    push(window, "sweepExportButton")
    assert (tmp_path / "c.d.csv").read_bytes() == (tmp_path / "a.csv").read_bytes()
    push(window, "sweepExportButton")
    assert "exists" in window.message_bar.text  # nothing is replaced without being asked


def test_a_sweep_can_be_cancelled(window, qtbot):
    window.findChild(QSpinBox, "sweepCountBox").setValue(10_000)
    push(window, "sweepButton")
    button = window.findChild(QPushButton, "sweepButton")
    assert not button.isEnabled()
    assert "wait or cancel" in button.toolTip()
    with qtbot.waitSignal(job(window).ended):
        push(window, "benchCancelButton")
    assert button.isEnabled()
    assert "eleven" in button.toolTip()
    assert window.findChild(QTableWidget, "sweepTable").rowCount() == 0
    assert not window.findChild(QProgressBar, "benchProgress").isVisible()


def test_the_window_closes_during_a_measurement(window, qtbot):
    window.findChild(QSpinBox, "sweepCountBox").setValue(10_000)
    push(window, "sweepButton")
    window.close()
    # Nobody waits for it, but it ends as soon as it notices.
    qtbot.waitUntil(lambda: not job(window).is_active, timeout=5_000)


def test_runs_are_compared(window, qtbot, run_folder, tmp_path_factory):
    other = trained(tmp_path_factory.mktemp("runs") / "two", "denoising")
    bench = bench_of(window).denoising
    bench.set_recent(names_of((str(run_folder), str(other), str(run_folder / "gone"))))
    turn_to(window, 1)
    runs = window.findChild(QListWidget, "matrixRuns")
    assert runs.count() == 2
    assert not window.findChild(QPushButton, "matrixButton").isEnabled()
    runs.setFocus()
    for row in range(2):
        runs.setCurrentRow(row)
        QTest.keyClick(runs, Qt.Key.Key_Space)
    window.findChild(QSpinBox, "matrixCountBox").setValue(20)
    with qtbot.waitSignal(job(window).ended, timeout=20_000):
        push(window, "matrixButton")
    table = window.findChild(QTableWidget, "matrixTable")
    names = [table.verticalHeaderItem(row).text() for row in range(table.rowCount())]
    given = [run_name(label_of(path)) for path in (run_folder, other)]
    assert names == ["noisy input", *(f"{name}, step 20" for name in given)]
    assert given[1].startswith("Denoising autoencoder · ")
    rows = texts(table)
    assert rows[0][0] == "∞"
    for column in range(table.columnCount()):
        best = max(float(rows[row][column]) for row in (1, 2))
        for row in (1, 2):
            bold = table.item(row, column).font().bold()
            assert not bold or float(rows[row][column]) == best
    ground = table.item(1, 0).background().color()
    window.setPalette(palette(dark=True))
    assert table.item(1, 0).background().color() != ground


def test_a_run_that_is_gone_is_one_sentence(window, qtbot, tmp_path):
    bench = bench_of(window).denoising
    with qtbot.waitSignal(bench.job.ended):
        bench.compare_runs([str(tmp_path / "gone")], 10)
    assert "gone" in window.message_bar.text


def test_the_next_random_digit_and_the_drawing(window, qtbot, tmp_path, monkeypatch):
    turn_to(window, 2)
    words = window.findChild(QLabel, "trial_original_words")
    restored = window.findChild(QWidget, "trial_restored")
    assert not window.findChild(QPushButton, "trialDrawingButton").isEnabled()
    seen = []
    for _ in range(6):
        push(window, "trialNextButton")
        seen.append((words.text(), restored.grab().toImage()))
    assert all(text.startswith("Test picture: ") for text, _ in seen)
    assert len({text for text, _ in seen}) > 2
    assert seen[0][1] != seen[1][1]
    assert "dB" in window.findChild(QLabel, "trial_input_words").text()
    window.canvas.take_picture(patterns().test.images[0])
    push(window, "trialDrawingButton")
    assert words.text() == "Your drawing"
    choose_file(monkeypatch, tmp_path / "trial.png")
    push(window, "trialExportButton")
    assert width_of(tmp_path / "trial.png") > 100


def test_without_a_run_the_buttons_say_why(qtbot):
    _, made = create(["aeviz"])
    qtbot.addWidget(made)
    for name in ("sweepButton", "trialNextButton", "trialDrawingButton"):
        button = made.findChild(QPushButton, name)
        assert not button.isEnabled()
        assert "Train or open a run" in button.toolTip()
    made.close()
