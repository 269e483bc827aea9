"""What the map and the morph show of a VAE alone: ellipses and spherical paths."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QPushButton

from aeviz.core.data.preprocessing import shrink
from aeviz.core.inference.map.map_charts import interpolate
from aeviz.core.inference.posterior import posterior
from aeviz.core.inference.viewing import decode, encode
from aeviz.core.runs.network import load_model
from aeviz.core.runs.run import Run
from aeviz.ui.canvas.strokes import to_array, to_surface
from aeviz.ui.map.plane.plane import class_colour
from aeviz.ui.widgets.choices.path_choice import PathChoice
from aeviz.ui.widgets.picture import to_image
from aeviz.ui.workbench import Workbench
from tests.tiny import tiny_dataset
from tests.trained import trained
from tests.ui.lending import Lender
from tests.ui.map.on_map import with_map
from tests.ui.window import open_window

LEFT = Qt.MouseButton.LeftButton
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture(scope="module")
def run(tmp_path_factory):
    return trained(tmp_path_factory.mktemp("runs") / "vae", "vae-2d", epochs=3)


@pytest.fixture(scope="module")
def lender(qapp, run):
    made = Lender(lambda: with_map(run))
    yield made
    made.close()


@pytest.fixture
def shown(lender, monkeypatch):
    window = lender.lend(monkeypatch)
    yield window, window.latent.plane
    lender.take_back()


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
    from aeviz.ui.map.plane.painting import Ellipses

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


def choose(box, text):
    box.setFocus()
    QTest.keyClick(box, text)
    box.activated.emit(box.currentIndex())


def test_the_strip_goes_straight_or_keeps_the_length(shown, run, qtbot):
    window, target = shown
    strips = window.latent.strips
    plot = target.axes().plot
    ends = [plot.topLeft() + QPointF(50, 50), plot.bottomRight() - QPointF(50, 150)]
    QTest.mousePress(target, LEFT, CONTROL, ends[0].toPoint())
    QTest.mouseMove(target, ends[1].toPoint())
    QTest.mouseRelease(target, LEFT, CONTROL, ends[1].toPoint())
    qtbot.waitUntil(lambda: len(strips._row.pictures) == 8)
    assert strips.way.isVisible()
    with Run.open(run) as opened:
        model = load_model(opened)

    def expected(spherical):
        first, last = (np.array(target.line[i], np.float32) for i in (0, -1))
        return decode(model, interpolate(first, last, 8, spherical), "unit")

    assert np.abs(strips._row.pictures.astype(int) - expected(True)).max() <= 1
    way = np.array(target.line)
    lengths = np.linalg.norm(way, axis=1)
    assert len(way) > 8
    assert np.diff(lengths) == pytest.approx(np.diff(lengths).mean(), abs=1e-3)
    choose(strips.way, Qt.Key.Key_L)
    qtbot.waitUntil(lambda: len(target.line) == 2)
    straight = expected(False)
    qtbot.waitUntil(lambda: np.abs(strips._row.pictures.astype(int) - straight).max() <= 1)
    assert not np.array_equal(straight, expected(True))


def test_the_morph_goes_straight_or_keeps_the_length(shown, run, qtbot):
    window, _ = shown
    window.docks["Gallery"].raise_()
    box = window.findChild(PathChoice, "morphWayBox")
    normalised = window.findChild(QCheckBox, "normaliseBox")
    normalised.click()
    digits = tiny_dataset(side=28).test.images
    for name, digit in (("A", digits[0]), ("B", digits[1])):
        window.canvas.take_picture(digit)
        QTest.mouseClick(window.findChild(QPushButton, f"keep{name}Button"), LEFT)
    panel, morph = window.gallery.morph, window.findChild(Workbench).morph
    qtbot.waitUntil(lambda: morph._between is not None)
    assert box.isVisible()
    assert panel.place() == 0.5
    with Run.open(run) as opened:
        model = load_model(opened)
    seen = np.stack([shrink(to_array(to_surface(to_image(digit)))) for digit in digits[:2]])
    a, b = encode(model, seen, "unit")

    def expected(spherical):
        return decode(model, interpolate(a, b, 3, spherical)[1:2], "unit")[0]

    assert np.abs(morph._between.astype(int) - expected(True)).max() <= 1
    choose(box, Qt.Key.Key_L)
    qtbot.waitUntil(lambda: np.abs(morph._between.astype(int) - expected(False)).max() <= 1)
    assert not np.array_equal(expected(True), expected(False))


def test_other_runs_have_neither(qtbot, tmp_path):
    window, bench = open_window(trained(tmp_path / "plain"))
    qtbot.addWidget(window)
    qtbot.waitUntil(lambda: bench.map.context.chart is not None)
    assert not window.latent.tools.ellipses.isVisible()
    for name in ("morphWayBox", "stripWayBox"):
        box = window.findChild(PathChoice, name)
        assert not box.isVisibleTo(box.parentWidget())
        assert not box.is_spherical
