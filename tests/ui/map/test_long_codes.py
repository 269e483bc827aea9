"""The latent map of codes of many numbers, and the traversal behind it, in the real window."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QProcess, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton

from aeviz.core.inference.map.map_charts import is_dead
from aeviz.core.inference.viewing import decode
from aeviz.core.runs.network import load_model
from aeviz.core.runs.run import Run
from aeviz.ui.traversal.view import STEPS, TraversalView
from aeviz.ui.workbench import Workbench
from tests.ui.map.on_map import at, look

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def shown(run2, qtbot):
    """A window of its own: beside the one that is lent it would take the pointer."""
    return look(run2, qtbot)


def test_the_choice_of_a_map_is_for_codes_of_many_numbers(shown, six):
    for window, there in ((shown[0], False), (six[0], True)):
        assert window.latent.chart_bar.isVisibleTo(window.latent.tools) == there
    assert "of 6" in six[2].titles[0]
    assert "% of variance" in six[2].titles[0]


def test_two_code_numbers_and_where_the_others_come_from(six, codes6, qtbot):
    window, control, target = six
    bar = window.latent.chart_bar
    bar.kind.setFocus()
    QTest.keyClick(bar.kind, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: target.titles[1].startswith("code "))
    across, up = bar.axes()
    assert codes6.std(axis=0)[across] == codes6.std(axis=0).max()
    target.grab()  # points are prepared when they are painted
    xs = target._cloud.xs[np.argsort(target._cloud.indices)]
    assert xs == pytest.approx(codes6[:, across], abs=1e-4)
    code = control.context.code_at(0.5, -0.25)
    assert code[[across, up]] == pytest.approx([0.5, -0.25])
    others = [i for i in range(6) if i not in (across, up)]
    assert code[others] == pytest.approx(codes6.mean(axis=0)[others], abs=1e-4)
    QTest.mouseMove(target, at(target, 0.5, 0.5))
    qtbot.waitUntil(lambda: target.inset is not None)
    assert target.inset.notes[-1] == "other numbers: at their mean"
    control.pins.add(codes6[3])
    code = control.context.code_at(0.5, -0.25)
    assert code[others] == pytest.approx(codes6[3][others])
    QTest.mouseMove(target, at(target, 0.4, 0.5))
    qtbot.waitUntil(lambda: target.inset.notes[-1] == "other numbers: those of pin A")
    bar.up.setFocus()
    QTest.keyClick(bar.up, Qt.Key.Key_Home)
    assert len(set(bar.axes())) == 2


def at_work(job):
    running = QProcess.ProcessState.Running
    return next((p for p in job.findChildren(QProcess) if p.state() == running), None)


@pytest.mark.timeout(300)
def test_tsne_shows_early_pictures_and_ends(six, codes6, qtbot):
    window, control, target = six
    charts = window.findChild(Workbench).map.charts
    shares = []
    charts.job.progressed.connect(lambda share, points: shares.append(share))
    window.latent.chart_bar.choose("tsne")
    qtbot.waitUntil(lambda: 1 in shares, timeout=200_000)
    assert len(shares) > 5
    assert shares == sorted(shares)
    qtbot.waitUntil(lambda: at_work(charts.job) is None, timeout=20_000)
    assert "t-SNE" in target.titles[0]
    point = control.context.chart.points(codes6[3:4])[0]
    assert control.context.code_at(*map(float, point)) == pytest.approx(codes6[3], abs=0.3)


def test_tsne_is_killed_when_it_is_cancelled_or_the_window_closes(six, qtbot):
    window, _, _ = six
    charts, bar = window.findChild(Workbench).map.charts, window.latent.chart_bar
    window.latent.legend.tools.setChecked(True)
    bar.choose("tsne")
    for end in (lambda: QTest.mouseClick(bar.again, LEFT), window.close):
        qtbot.waitUntil(lambda: at_work(charts.job) is not None, timeout=10_000)
        process = at_work(charts.job)
        end()
        assert process.state() == QProcess.ProcessState.NotRunning
        if bar.isVisible():
            QTest.mouseClick(bar.again, LEFT)


# --- traversal ------------------------------------


@pytest.fixture
def panel(six, qtbot):
    window, control, _ = six
    window.docks["Traversal"].raise_()
    qtbot.waitUntil(lambda: len(window.traversal.rows) == 6)
    return window, control, window.traversal


def test_the_default_layout_shows_the_map_and_keeps_the_traversal_behind(shown):
    window = shown[0]
    assert not window.latent.visibleRegion().isEmpty()
    assert window.traversal.visibleRegion().isEmpty()
    assert not window.traversal.rows
    assert window.docks["Traversal"] in window.tabifiedDockWidgets(window.docks["Latent"])


def test_strips_show_what_each_number_does(panel, codes6, run6, qtbot):
    _, _, view = panel
    rows = view.rows
    spread = codes6.std(axis=0)
    assert [row.number for row in rows] == np.argsort(-spread).tolist()
    assert [row.label.isEnabled() for row in rows] == (~is_dead(np.sort(spread)[::-1])).tolist()
    codes = np.tile(codes6.mean(axis=0), (STEPS, 1))
    codes[:, rows[1].number] = rows[1].values()
    with Run.open(run6) as run:
        expected = decode(load_model(run), codes, run.recipe.data.pixel_range)
    assert np.abs(rows[1].strip.pictures.astype(int) - expected).max() <= 1


def test_a_slider_changes_one_number_on_canvas_and_map(panel, qtbot):
    window, _, view = panel
    canvas, row = window.canvas.drawing(), view.rows[0]
    other = view.rows[1].strip.pictures.copy()
    row.slider.setFocus()
    QTest.keyClick(row.slider, Qt.Key.Key_End)
    qtbot.waitUntil(lambda: not np.array_equal(window.canvas.drawing(), canvas))
    qtbot.waitUntil(lambda: not np.array_equal(view.rows[1].strip.pictures, other))
    assert window.latent.plane.pick is not None
    qtbot.waitUntil(lambda: view.caption.full_text() == "code changed by hand")


def test_sums_of_pins_are_decoded_and_pinned(panel, codes6, qtbot):
    _, control, view = panel
    assert not view.arithmetic.isVisible()
    for index in (0, 1, 2):
        control.pins.add(codes6[index])
    assert view.arithmetic.isVisible()
    QTest.mouseClick(view.arithmetic.button, LEFT)
    assert control.context.pins[3].code == pytest.approx(codes6[0] - codes6[1] + codes6[2])
    qtbot.waitUntil(lambda: view.caption.full_text() == "code A − B + C")


def test_many_numbers_come_in_pages(qtbot):
    view = TraversalView()
    qtbot.addWidget(view)
    view.resize(400, 500)
    view.show()
    stds = np.arange(40, dtype=np.float32)
    view.set_numbers(np.zeros(40, np.float32), stds, is_dead(stds))
    assert [row.number for row in view.rows] == list(range(39, 23, -1))
    forward = view.findChild(QToolButton, "traversalNextButton")
    QTest.mouseClick(forward, LEFT)
    QTest.mouseClick(forward, LEFT)
    assert [row.number for row in view.rows] == list(range(7, -1, -1))
    assert not forward.isEnabled()
    assert not view.rows[-1].label.isEnabled()
    view.grab()
