"""The whole window with small data, for tests that drive it."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from aeviz.core import datasets
from aeviz.core.data.base import Dataset, Signals
from aeviz.core.datasets import synthetic
from aeviz.core.recipe.recipe import with_values
from aeviz.core.recipe.schema import Recipe
from aeviz.ui.app import create
from aeviz.ui.main_window import MainWindow
from aeviz.ui.run.session import Session
from aeviz.ui.setup.section import Section
from aeviz.ui.workbench import Workbench
from tests.tiny import serve_builtin, tiny_dataset

T = TypeVar("T")


def tiny_images() -> Dataset:
    """What the built-in digits are in these tests."""
    return tiny_dataset(1280, 200, side=28)


@pytest.fixture
def tiny_builtin(monkeypatch: pytest.MonkeyPatch) -> None:
    """The built-in digits are few small patterns, MNIST is not on the machine."""
    serve_builtin(monkeypatch, tiny_images())
    monkeypatch.delenv("AEVIZ_DATA_DIR", raising=False)


def serve_few(patch: pytest.MonkeyPatch) -> None:
    """The built-in digits and the waves are so few that no network takes any time."""
    data, whole = tiny_dataset(96, 40, side=28), synthetic.waves()
    few = replace(whole, train=Signals(whole.train.inputs[:60], whole.train.targets[:60]))
    for name, served in (("builtin", data), ("waves", few)):
        row = datasets.DATASETS[name]._replace(load=lambda *_, served=served: served)
        patch.setitem(datasets.DATASETS, name, row)


@pytest.fixture
def few_images(monkeypatch: pytest.MonkeyPatch) -> None:
    serve_few(monkeypatch)


@pytest.fixture
def window(qtbot: QtBot, tiny_builtin: None) -> Iterator[MainWindow]:
    """The real window on the screen; closed and gone afterwards."""
    _, made = create(["aeviz", "--recipe", "keras-2d", "--dataset", "builtin"])
    made.resize(1300, 850)
    # Keys reach a window's shortcuts only when it is active.
    with qtbot.waitActive(made), qtbot.waitSignal(made.shell.first_painted):
        made.show()
    yield made
    made.close()
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def bench_of(window: MainWindow) -> Workbench:
    """The workbench of a window."""
    found = window.findChild(Workbench)
    assert isinstance(found, Workbench)
    return found


def open_run(window: MainWindow, path: Path) -> None:
    """Open a run as the File menu does, and wait until it was read."""
    files = bench_of(window).files
    files.open_run(str(path))
    wait_until_read(window)


def wait_until_read(window: MainWindow) -> None:
    """Handle events until no run is being read."""
    reading = bench_of(window).files.reading
    wait_for(lambda: not reading.is_active)


def wait_for(is_so: Callable[[], bool]) -> None:
    """Handle events until something is so, for a minute; where there is no ``qtbot``."""
    end = time.monotonic() + 60
    while not is_so():
        assert time.monotonic() < end, "this takes too long"
        QCoreApplication.processEvents()
        time.sleep(0.002)


def heard_of(session: Session, kind: type[T]) -> list[T]:
    """The events of one kind that the session tells of from now on; the list grows."""
    heard: list[T] = []

    def note(event: object) -> None:
        if isinstance(event, kind):
            heard.append(event)

    session.event_received.connect(note)
    return heard


def named(window: QWidget, name: str) -> QWidget:
    """The widget with this object name; a field of Setup also under a heading that is folded."""
    found = window.findChild(QWidget, name)
    if found is None:
        for section in window.findChildren(Section):
            section.build()
        found = window.findChild(QWidget, name)
    assert isinstance(found, QWidget), name
    return found


def small(recipe: Recipe) -> Recipe:
    """The same recipe with one short epoch, and at most 64 units a layer."""
    if recipe.task == "regress":
        return with_values(recipe, [("epochs", min(recipe.training.epochs, 3))])
    changes: list[tuple[str, object]] = [
        ("dataset", "builtin"),
        ("epochs", 1),
        ("batch_size", 32),
        ("validation_images", 0),
        ("labels", 0),
    ]
    if recipe.network.encoder_layers:
        narrow = (min(units, 64) for units in recipe.network.encoder_layers)
        changes.append(("encoder_layers", ", ".join(map(str, narrow))))
    if recipe.network.kind == "conv" and not recipe.network.map_code:
        changes += [("channels", "4, 4"), ("level_depth", 1), ("encoder_layers", "")]
    return with_values(recipe, changes)


def draw(window: MainWindow, qtbot: QtBot) -> None:
    """A stroke on a canvas that is empty."""
    window.canvas.area.clear()
    area = named(window, "drawArea")
    width, height = area.width(), area.height()
    qtbot.mousePress(area, Qt.MouseButton.LeftButton, pos=QPoint(width // 4, height // 4))
    qtbot.mouseMove(area, QPoint(3 * width // 4, height // 4))
    qtbot.mouseMove(area, QPoint(width // 2, 3 * height // 4))
    qtbot.mouseRelease(area, Qt.MouseButton.LeftButton, pos=QPoint(width // 2, 3 * height // 4))


def draw_seven(window: MainWindow) -> None:
    """A seven on the canvas, by the mouse."""
    area, left = named(window, "drawArea"), Qt.MouseButton.LeftButton
    corners = [(0.25, 0.2), (0.75, 0.2), (0.6, 0.5), (0.45, 0.8)]
    points = [QPoint(int(x * area.width()), int(y * area.height())) for x, y in corners]
    QTest.mousePress(area, left, pos=points[0])
    for point in points[1:]:
        QTest.mouseMove(area, point)
    QTest.mouseRelease(area, left, pos=points[-1])
