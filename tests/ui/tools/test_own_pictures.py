"""Pictures of one's own: found, prepared as chosen, added, trained on; listed, renamed, removed."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QFileDialog,
    QInputDialog,
    QPushButton,
)
from pytestqt.qtbot import QtBot

from aeviz.core.data.own import listing
from aeviz.ui.main_window import MainWindow
from aeviz.ui.setup.diagram import LayerDiagram
from aeviz.ui.tools.own_sets import OwnSetsWindow
from aeviz.ui.tools.pictures import PicturesWindow
from tests.ui.driving import bench_of

WAIT = 60_000


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Forty colour pictures of 12 × 12 in two classes, and one file that is none."""
    random = np.random.default_rng(1)
    root = tmp_path / "Leaves"
    for name, colour in (("oak", (200, 40, 40)), ("birch", (40, 200, 40))):
        (root / name).mkdir(parents=True)
        for number in range(20):
            pixels = random.integers(0, 50, (12, 12, 3)) + np.array(colour)
            Image.fromarray(pixels.astype(np.uint8)).save(root / name / f"{number}.png")
    (root / "oak" / "broken.png").write_bytes(b"no picture")
    return root


def drop(window: MainWindow, path: Path) -> None:
    """As a file manager does."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    action, none = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    left = Qt.MouseButton.LeftButton
    QApplication.sendEvent(window, QDragEnterEvent(QPoint(5, 5), action, data, left, none))
    QApplication.sendEvent(window, QDropEvent(QPointF(5, 5), action, data, left, none))


def opened(window: MainWindow, qtbot: QtBot, path: Path) -> PicturesWindow:
    drop(window, path)
    made = window.findChild(PicturesWindow)
    assert isinstance(made, PicturesWindow)
    qtbot.waitUntil(lambda: not made.job.is_active, timeout=WAIT)
    return made


def press(window: PicturesWindow | OwnSetsWindow, qtbot: QtBot, name: str) -> None:
    button = window.findChild(QPushButton, name)
    assert button is not None
    qtbot.waitUntil(button.isEnabled, timeout=WAIT)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def shown(dialog: PicturesWindow) -> Callable[[], tuple[int, ...]]:
    return lambda: dialog.sheet.pictures[0].shape[1:] if dialog.sheet.pictures else ()


def test_a_dropped_folder_is_told_of_and_shown_as_it_will_be(
    window: MainWindow, qtbot: QtBot, folder: Path
) -> None:
    dialog = opened(window, qtbot, folder)
    said = dialog.report.text()
    assert "Leaves: 4" in said
    assert "in colour" in said
    assert "12 × 12" in said
    assert [dialog.classes.item(row).text().partition(":")[0] for row in range(2)] == [
        "birch",
        "oak",
    ]
    qtbot.waitUntil(lambda: shown(dialog)() == (3, 12, 12), timeout=WAIT)
    dialog.form.colour.setCurrentIndex(0)
    qtbot.waitUntil(lambda: shown(dialog)() == (12, 12), timeout=WAIT)
    bright = dialog.sheet.pictures[0].mean()
    dialog.form.side.setCurrentIndex(dialog.form.side.findData(28))
    qtbot.waitUntil(lambda: shown(dialog)() == (28, 28), timeout=WAIT)
    qtbot.mouseClick(dialog.form.invert, Qt.MouseButton.LeftButton, pos=QPoint(8, 8))
    qtbot.waitUntil(lambda: abs(dialog.sheet.pictures[0].mean() - bright) > 1, timeout=WAIT)
    press(dialog, qtbot, "addPicturesButton")
    qtbot.waitUntil(lambda: "Leaves" in listing.own_sets(), timeout=WAIT)
    own = listing.own_sets()["Leaves"]
    assert own.shape == (28, 28)
    assert own.choices.invert
    assert (own.train, own.test) == (32, 8)
    qtbot.waitUntil(lambda: "1" in dialog.message.text(), timeout=WAIT)
    assert "broken.png" in dialog.message.text(), "what was left out is named"
    assert bench_of(window).setup.recipe().data.dataset == "Leaves"


def test_three_clicks_to_a_training(window: MainWindow, qtbot: QtBot, folder: Path) -> None:
    (folder / "oak" / "broken.png").unlink()
    bench = bench_of(window)
    bench.setup.change("epochs", 1)
    dialog = opened(window, qtbot, folder)
    dialog.form.colour.setCurrentIndex(0)
    press(dialog, qtbot, "trainPicturesButton")
    qtbot.waitUntil(lambda: bench.session.state == "finished", timeout=WAIT)
    run = bench.run.run
    assert run is not None
    assert run.recipe.data.dataset == "Leaves"
    diagram = window.findChild(LayerDiagram)
    assert diagram is not None
    assert diagram.layers[0].units == 12 * 12, "it is of these pictures, not of MNIST's"
    assert run.recipe.data.validation_images == 0, "of so few none are held back"
    assert run.recipe.training.batch_size == 8
    assert run.probe.image_shape == (12, 12)
    assert run.probe.class_names == ("birch", "oak")
    assert not dialog.isVisible()


def test_pictures_for_tests_may_lie_elsewhere(
    window: MainWindow, qtbot: QtBot, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Chosen by the menu; what was entered before stays, and others are refused by a sentence."""
    (folder / "oak" / "broken.png").unlink()
    tests = folder.parent / "More leaves"
    for name in ("oak", "birch"):
        shutil.copytree(folder / name, tests / name)
    (tests / "oak" / "1.png").unlink()
    dialog = opened(window, qtbot, folder)
    dialog.form.colour.setCurrentIndex(0)
    dialog.form.name.setText("Trees")
    share = dialog.form.test

    def choose(entry: int, path: Path) -> None:
        monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(path))
        button = dialog.findChild(QPushButton, "otherTestsButton")
        assert button is not None
        button.menu().actions()[entry].trigger()
        qtbot.waitUntil(lambda: not dialog.job.is_active, timeout=WAIT)

    choose(0, folder / "oak")
    assert "does not go with" in dialog.message.text()
    assert share.isVisible()
    choose(0, tests)
    assert dialog.form.tests.text() == "39 of “More leaves”"
    assert not share.isVisible()
    assert dialog.form.colour.currentData() is False
    choose(2, tests)
    assert share.isVisible()
    dialog.form.name.setText("Trees")
    choose(0, tests)
    press(dialog, qtbot, "addPicturesButton")
    qtbot.waitUntil(lambda: "Trees" in listing.own_sets(), timeout=WAIT)
    own = listing.own_sets()["Trees"]
    assert (own.train, own.test, own.test_path) == (40, 39, str(tests))
    qtbot.waitUntil(lambda: not dialog.job.is_active, timeout=WAIT)
    dialog.close()
    moved = tests.rename(tests.with_name("Moved"))
    window.commands["own_sets"].trigger()
    sets = window.findChild(OwnSetsWindow)
    assert isinstance(sets, OwnSetsWindow)
    asked = iter([str(folder), str(moved)])
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: next(asked))
    press(sets, qtbot, "relinkSetButton")
    qtbot.waitUntil(lambda: listing.own_sets()["Trees"].test_path == str(moved), timeout=WAIT)
    sets.close()


def test_what_cannot_be_used_is_said_and_nothing_is_added(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    bad = tmp_path / "table.csv"
    bad.write_text("a,b\n1,2\n")
    dialog = opened(window, qtbot, bad)
    qtbot.waitUntil(lambda: bool(dialog.message.text()), timeout=WAIT)
    assert "table.csv" in dialog.message.text()
    assert not dialog.sheet.isVisible()
    for name in ("addPicturesButton", "trainPicturesButton"):
        button = dialog.findChild(QPushButton, name)
        assert button is not None
        assert not button.isEnabled()
    assert listing.own_sets() == {}


def test_own_sets_are_renamed_chosen_and_removed(
    window: MainWindow, qtbot: QtBot, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = opened(window, qtbot, folder)
    press(dialog, qtbot, "addPicturesButton")
    qtbot.waitUntil(lambda: "Leaves" in listing.own_sets(), timeout=WAIT)
    qtbot.waitUntil(lambda: not dialog.job.is_active, timeout=WAIT)
    dialog.close()
    window.commands["own_sets"].trigger()
    sets = window.findChild(OwnSetsWindow)
    assert isinstance(sets, OwnSetsWindow)
    assert sets.table.rowCount() == 1
    monkeypatch.setattr(QInputDialog, "getText", lambda *_, **__: ("Trees", True))
    press(sets, qtbot, "renameSetButton")
    assert list(listing.own_sets()) == ["Trees"]
    assert sets.table.item(0, 0).text() == "Trees"
    press(sets, qtbot, "useSetButton")
    assert bench_of(window).setup.recipe().data.dataset == "Trees"
    press(sets, qtbot, "removeSetButton")
    assert listing.own_sets() == {}
    assert folder.exists()
    assert sets.table.rowCount() == 0
    sets.close()


def test_a_known_set_that_is_not_here_is_offered_to_be_fetched(
    window: MainWindow, qtbot: QtBot
) -> None:
    bench_of(window).setup.change("dataset", "fashion-mnist")
    window.commands["train"].trigger()
    offers = [b.text() for b in window.message_bar.findChildren(QPushButton) if b.isVisible()]
    assert "Fashion-MNIST is not on this machine yet (31 MB to fetch)" in window.message_bar.text
    assert "Get Fashion-MNIST and train" in offers
    assert not any("older" in offer for offer in offers), "only MNIST's folder can be chosen"


def test_setup_leads_to_ones_own_pictures_and_offers_them(
    window: MainWindow, qtbot: QtBot, folder: Path
) -> None:
    box = window.setup.findChild(QComboBox, "data.dataset")
    assert box is not None
    before = box.currentData()
    box.setCurrentIndex(box.count() - 1)
    box.activated.emit(box.count() - 1)
    assert box.currentData() == before
    dialog = window.findChild(PicturesWindow)
    assert isinstance(dialog, PicturesWindow)
    dialog.offer(folder)
    press(dialog, qtbot, "addPicturesButton")
    qtbot.waitUntil(lambda: box.findData("Leaves") >= 0, timeout=WAIT)
    assert box.currentData() == "Leaves"
    dialog.close()


def test_a_dataset_chosen_in_setup_brings_values_that_fit_it(
    window: MainWindow, qtbot: QtBot, folder: Path
) -> None:
    """Whatever recipe comes after: of forty pictures five thousand cannot be held back."""
    (folder / "oak" / "broken.png").unlink()
    dialog = opened(window, qtbot, folder)
    press(dialog, qtbot, "addPicturesButton")
    qtbot.waitUntil(lambda: "Leaves" in listing.own_sets(), timeout=WAIT)
    qtbot.waitUntil(lambda: not dialog.job.is_active, timeout=WAIT)
    dialog.close()
    window.toolbar.recipe_box.recipe_chosen.emit("denoising")
    setup = bench_of(window).setup
    before = setup.recipe()
    assert before.data.validation_images == 5000
    box = window.findChild(QComboBox, "data.dataset")
    assert box is not None
    box.setCurrentIndex(box.findData("Leaves"))
    box.activated.emit(box.currentIndex())
    recipe = setup.recipe()
    assert recipe.data.dataset == "Leaves"
    assert (recipe.data.validation_images, recipe.training.batch_size) == (0, 8)
