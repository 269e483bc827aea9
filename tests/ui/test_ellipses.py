"""Ellipses of a VAE on the map of the real window."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from aeviz.core.launch import load_model
from aeviz.core.posterior import posterior
from aeviz.core.runs import Run
from aeviz.ui.views.map_surface import class_colour
from tests.trained import trained
from tests.ui.window import open_window

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture(scope="module")
def run(tmp_path_factory):
    return trained(tmp_path_factory.mktemp("runs") / "vae", "vae-2d", epochs=3)


@pytest.fixture
def shown(run, qtbot):
    window, views = open_window(run)
    qtbot.addWidget(window)
    qtbot.waitUntil(lambda: views.map.chart is not None)
    qtbot.waitUntil(lambda: views.map.inspector.twin() is not None, timeout=30_000)
    window.latent.grab()
    return window, window.latent.map


def test_ellipses_show_the_spread_of_digits_in_sight_and_go_again(shown, run, qtbot):
    window, target = shown
    plain = target.grab().toImage()
    button = window.latent.tools.ellipses
    QTest.mouseClick(button, LEFT)
    qtbot.waitUntil(lambda: target.ellipses is not None)
    found = target.ellipses
    assert len(found.labels) == 150
    with Run.open(run) as opened:
        known = posterior(load_model(opened), opened.probe.points, "unit")
    for centre, axes in zip(found.centres[:20], found.axes[:20], strict=True):
        number = np.abs(known.means - centre).sum(1).argmin()
        assert known.means[number] == pytest.approx(centre, abs=1e-5)
        covariance = np.diag(known.deviations[number] ** 2)
        assert axes.T @ axes == pytest.approx(covariance, rel=1e-3, abs=1e-5)
    assert target.grab().toImage() != plain
    # Zoomed in, others of those in sight show theirs.
    target.setFocus()
    for _ in range(5):
        QTest.keyClick(target, Qt.Key.Key_Plus)
    target.grab()

    def all_in_sight():
        xs, ys = target.ellipses.centres.T
        shown = target.range.zoomed(1.1)  # frames know codes in fewer bits
        inside = (shown.left <= xs) & (xs <= shown.right)
        return bool((inside & (shown.bottom <= ys) & (ys <= shown.top)).all())

    qtbot.waitUntil(all_in_sight)
    assert 0 < len(target.ellipses.labels) < 150
    QTest.keyClick(target, Qt.Key.Key_F)
    QTest.mouseClick(button, LEFT)
    assert target.ellipses is None


def test_ellipses_have_their_place_size_and_colour(shown, qtbot):
    from aeviz.ui.views.ellipses import Ellipses

    _, target = shown
    middle = target.axes().to_data(target.axes().plot.center())
    half = np.diag([target.range.width / 4, target.range.height / 8]).astype(np.float32)
    target.set_shown([False] * 10)
    before = target.grab().toImage()
    target.set_shown([label == 3 for label in range(10)])
    target.exchange(np.full(len(target._cloud._order), 4, np.uint8))
    ellipses = Ellipses(np.array([middle], np.float32), half[None], np.array([3], np.uint8))
    target.ellipses = ellipses
    after = target.grab().toImage()
    plot = target.axes().plot
    ratio = after.devicePixelRatio()

    def differs(u, v):
        x, y = (
            int((plot.x() + u * plot.width()) * ratio),
            int((plot.y() + v * plot.height()) * ratio),
        )
        return after.pixelColor(x, y) != before.pixelColor(x, y), after.pixelColor(x, y)

    assert differs(0.71, 0.52)[0]
    assert differs(0.48, 0.59)[0]
    assert not differs(0.8, 0.52)[0]
    assert not differs(0.48, 0.7)[0]
    tint, colour = differs(0.48, 0.52)[1], class_colour(3)
    paper = before.pixelColor(int(plot.x() + 5), int(plot.y() + 5))
    near = [abs(tint.red() - colour.red()), abs(tint.blue() - colour.blue())]
    assert sum(near) < abs(paper.red() - colour.red()) + abs(paper.blue() - colour.blue())


def test_other_runs_have_no_ellipses(qtbot, tmp_path):
    window, views = open_window(trained(tmp_path / "plain"))
    qtbot.addWidget(window)
    qtbot.waitUntil(lambda: views.map.chart is not None)
    assert not window.latent.tools.ellipses.isVisible()
