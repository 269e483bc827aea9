"""What lies behind the points and in their place, and what colours them."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from aeviz.core.inference.map.point_metrics import wrong_neighbours
from aeviz.core.inference.viewing import encode, restore
from aeviz.core.recipe.sections import Corruption
from aeviz.core.runs.network import load_model
from aeviz.core.runs.run import Run
from aeviz.ui.map.plane.colour_scale import ScaleBar
from tests.ui.map.on_map import LEFT, decoded

# --- behind and instead of points -------------------------------------------------------------


def test_the_manifold_shows_what_is_decoded_and_follows_the_map(shown, run2, qtbot):
    window, _, target = shown
    plain = target.grab().toImage()
    QTest.mouseClick(window.latent.tools.manifold, LEFT)
    qtbot.waitUntil(lambda: target.backdrop is not None)
    grid = target.backdrop.grid
    point = grid.points()[grid.columns + 1]
    side = Run.open(run2).probe.points.shape[1]
    tile = target.backdrop.mosaic[side : 2 * side, side : 2 * side].astype(float)
    full = decoded(run2, point)[0].astype(float)
    assert np.corrcoef(tile.ravel(), full.ravel())[0, 1] > 0.98
    assert target.grab().toImage() != plain
    target.zoom(0.5)
    qtbot.waitUntil(lambda: target.backdrop.grid.area.width < 0.7 * grid.area.width)
    QTest.mouseClick(window.latent.tools.manifold, LEFT)
    assert target.backdrop is None


def test_digits_take_the_place_of_dots_when_zoomed_in(shown):
    window, _, target = shown
    target.zoom(0.3)
    digits = target.grab().toImage()
    QTest.mouseClick(window.latent.tools.digits, LEFT)
    dots = target.grab().toImage()
    assert digits != dots
    target.fit()
    target._held.settle()
    whole = target.grab().toImage()
    QTest.mouseClick(window.latent.tools.digits, LEFT)
    assert target.grab().toImage() == whole


# --- colours ----------------------------------------------------------------------------------


def test_points_are_coloured_by_error_and_by_wrong_neighbours(shown, run2, qtbot):
    window, _, target = shown
    box = window.latent.tools.colours
    bar = window.latent.findChild(ScaleBar)
    labels = target.grab().toImage()
    assert not bar.isVisible()
    with Run.open(run2) as run:
        recipe, probe = run.recipe, run.probe
        clean = Corruption(kind="none", strength=0.0)
        model = load_model(run)
    errors = 10 ** (-restore(model, probe.points, clean, recipe.data.pixel_range, 0).psnr / 10)
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Down)
    qtbot.waitUntil(bar.isVisible)
    shades = target._cloud.shades[np.argsort(target._cloud.indices)]
    assert np.corrcoef(shades, errors)[0, 1] > 0.98
    assert f"{errors.mean():.4f}" in bar.accessibleName()
    coloured = target.grab().toImage()
    assert coloured != labels
    QTest.keyClick(box, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: "wrong" in bar.accessibleName())
    codes = encode(model, probe.points, recipe.data.pixel_range)
    wrong = wrong_neighbours(codes, probe.point_labels)
    shades = target._cloud.shades[np.argsort(target._cloud.indices)]
    assert ((shades == 255) == wrong).all()
    QTest.keyClick(box, Qt.Key.Key_Home)
    assert not bar.isVisible()
    assert target._cloud.shades is None
