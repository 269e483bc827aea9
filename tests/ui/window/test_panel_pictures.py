"""What the menus of panels do with what is under the pointer, and panels as pictures."""

from __future__ import annotations

import tomllib
from collections import Counter
from importlib.resources import files
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF
from PySide6.QtGui import QContextMenuEvent, QImage
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from aeviz.ui.main_window import MainWindow
from aeviz.ui.widgets.action_menu import ActionMenu
from tests.ui.driving import bench_of

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def menu_at(window: MainWindow, widget: QWidget, place: QPoint) -> ActionMenu:
    reason = QContextMenuEvent.Reason.Other
    QApplication.sendEvent(widget, QContextMenuEvent(reason, place, widget.mapToGlobal(place)))
    (menu,) = [menu for menu in window.findChildren(ActionMenu) if menu.isVisible()]
    return menu


def choose(menu: ActionMenu, begins: str) -> None:
    next(action for action in menu.actions() if action.text().startswith(begins)).trigger()
    menu.close()


def test_no_key_belongs_to_two_commands() -> None:
    rows = tomllib.loads((files("aeviz.resources") / "texts/actions.toml").read_text("utf-8"))
    keys = Counter(row["key"] for row in rows.values() if row.get("key"))
    assert [key for key, count in keys.items() if count > 1] == []


def test_a_picture_of_the_grid(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    grid, bench = window.comparison._mosaic, bench_of(window)
    digits = np.arange(3 * 28 * 28, dtype=np.uint8).reshape(3, 28, 28)

    class Presenter:
        class run:  # noqa: N801
            class probe:  # noqa: N801
                pass

    Presenter.run.probe.digits = digits
    bench.digits._presenter = Presenter
    window.comparison.set_digits(digits, np.arange(3, dtype=np.uint8), list("abc"))
    QApplication.processEvents()
    place = grid._frame_of(1).center().toPoint()
    choose(menu_at(window, grid, place), "Copy this picture")
    copied = QApplication.clipboard().image()
    assert (copied.width(), copied.height()) == (28, 28)
    assert copied.pixelColor(5, 7).red() == digits[1, 7, 5]
    chosen: list[object] = []
    bench.digits.image_chosen.connect(chosen.append)
    choose(menu_at(window, grid, place), "Put it on the canvas")
    assert np.array_equal(chosen[0], digits[1])
    found: list[int] = []
    bench.digits.find_wanted.connect(found.append)
    choose(menu_at(window, grid, place), "Find it on the map")
    assert found == [1]
    target = tmp_path / "digit.png"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    choose(menu_at(window, grid, place), "Save this picture")
    assert QImage(str(target)).pixelColor(5, 7).red() == digits[1, 7, 5]


def test_a_curve_is_copied_exported_and_hidden(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    view = window.losses.build()
    view.begin("MSE per pixel")
    values = np.ones(40)  # smoothed they are the same
    view.add_steps(1, {"loss": values, "penalty": np.zeros(40)})
    view._redraw()
    plot = view._plot
    places = [QPoint()]

    def settled() -> bool:
        """Whether panel and axes have the size that they keep."""
        places.append(plot.mapFromScene(plot.box.mapViewToScene(QPointF(20, float(values[19])))))
        return places[-1] == places[-2] and plot.viewport().rect().contains(places[-1])

    qtbot.waitUntil(settled)
    place = places[-1]
    choose(menu_at(window, plot.viewport(), place), "Copy the values of “train loss”")
    lines = QApplication.clipboard().text().splitlines()
    assert len(lines) == 40
    assert lines[0].split("\t") == ["1", "1"]
    target = tmp_path / "loss.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    choose(menu_at(window, plot.viewport(), place), "Export the values of “train loss”")
    assert target.read_text().splitlines()[:2] == ["step,value", "1,1.0"]
    choose(menu_at(window, plot.viewport(), place), "Hide “train loss”")
    shown = [label.text for _, label in view._curves._legend.items]
    assert shown == ["train penalty"]
    choose(menu_at(window, plot.viewport(), place), "Show all curves")
    assert len(view._curves._legend.items) == 2


@pytest.mark.parametrize("ending", ["png", "svg"])
def test_a_panel_is_saved_as_a_picture(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, ending: str
) -> None:
    target = tmp_path / f"panel.{ending}"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    plot = window.losses.build()._plot
    window.canvas.area.setFocus()
    QApplication.processEvents()
    # The menu's panel is meant, not the one with the focus.
    menu = menu_at(window, window.docks["Losses"], QPoint(3, 3))
    choose(menu, "Save panel")
    if ending == "svg":
        assert QSvgRenderer(str(target)).viewBox().size() == plot.size()
    else:
        assert QImage(str(target)).size() == plot.size() * 2


def test_a_panel_is_copied(window: MainWindow) -> None:
    window.canvas.area.setFocus()
    QApplication.processEvents()
    window.commands["copy_picture"].trigger()
    image = QApplication.clipboard().image()
    assert image.size() == window.canvas.size() * 2
    assert len({image.pixel(x, image.height() // 3) for x in range(0, image.width(), 7)}) > 2
    assert "Canvas" in window.message_bar.text
