"""The first minute: an example is open, hints, explanations, and a view for the whole room."""

from __future__ import annotations

import re
import time
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QPushButton,
    QStyle,
    QStyleOptionComboBox,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from aeviz.core.base.callbacks import check_cancelled
from aeviz.core.base.paths import runs_folder
from aeviz.core.recipe.presets import find_recipe
from aeviz.core.recipe.recipe import with_value
from aeviz.ui.app import create
from aeviz.ui.help.tour import Tour
from aeviz.ui.main_window import MainWindow
from aeviz.ui.widgets import theme
from aeviz.ui.widgets.labels import OneLineLabel
from aeviz.ui.window import panel_help
from aeviz.ui.window.panel_help import HelpCard
from aeviz.ui.window.settings import Settings, SettingsStore, load_settings
from tests.ui.driving import bench_of, named, wait_for
from tests.ui.lending import Lender

LEFT = Qt.MouseButton.LeftButton
WAIT = 60_000


@pytest.fixture(scope="module")
def starter(qapp: QApplication) -> Iterator[Lender]:
    made = Lender(_start)
    yield made
    made.close()


@pytest.fixture
def first(
    starter: Lender, tiny_builtin: None, monkeypatch: pytest.MonkeyPatch
) -> Iterator[MainWindow]:
    """A start without any wish, as far as something is open."""
    yield starter.lend(monkeypatch)
    starter.take_back()


@pytest.fixture
def window(lent: MainWindow) -> MainWindow:
    return lent


def _start() -> MainWindow:
    _, made = create(["aeviz"])
    made.resize(1300, 850)
    made.show()
    wait_for(lambda: bench_of(made).inspector.frame is not None)
    return made


def _end(made: MainWindow) -> None:
    made.close()
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _load_for_ever(*_: object) -> None:
    while True:
        check_cancelled()
        time.sleep(0.002)


def _draw(area: QWidget) -> None:
    """A seven."""
    corners = [(0.25, 0.2), (0.75, 0.2), (0.6, 0.5), (0.45, 0.8)]
    points = [QPoint(int(x * area.width()), int(y * area.height())) for x, y in corners]
    QTest.mousePress(area, LEFT, pos=points[0])
    for point in points[1:]:
        QTest.mouseMove(area, point)
    QTest.mouseRelease(area, LEFT, pos=points[-1])


def _button(window: QWidget, name: str) -> QToolButton | QPushButton:
    found = named(window, name)
    assert isinstance(found, QToolButton | QPushButton)
    return found


# --- examples ---------------------------------------------------------------------------------


def test_at_the_first_start_drawings_are_denoised_and_the_map_decodes(
    first: MainWindow, qtbot: QtBot
) -> None:
    inspector = bench_of(first).inspector
    with qtbot.waitSignal(inspector.drawing_restored, timeout=WAIT) as heard:
        _draw(named(first, "drawArea"))
    result = heard.args[0]
    assert result.noisy.std() > 20
    assert result.psnr > 8
    with qtbot.waitSignal(inspector.point_decoded, timeout=WAIT) as heard:
        QTest.mouseClick(first.latent.plane, LEFT, pos=first.latent.plane.rect().center())
    assert heard.args[0].max() > 100
    assert len(first.losses.build().curves()["train loss"][0]) > 1000
    assert not runs_folder().exists()


def test_the_box_names_the_recipe_in_setup(first: MainWindow, qtbot: QtBot) -> None:
    box, panel = first.toolbar.recipe_box, first.setup
    every = [box.itemData(i) for i in range(box.count())]
    listed = [name for name in every if name != ""]
    assert len(every) > len(listed) + 5, "recipes stand under headings"
    assert box.currentText() == panel.recipe().title
    assert listed[-1] is None, "the example's recipe is not in the list"
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Home)
    assert panel.recipe().name == listed[0]
    assert [box.itemData(i) for i in range(box.count()) if box.itemData(i)] == listed[:-1]
    changed = with_value(find_recipe(str(listed[1])), "epochs", 3)
    panel.set_recipe(changed)
    assert box.currentData() == changed.name
    panel.set_recipe(msgspec.structs.replace(changed, title="My own words"))
    assert box.currentText() == "My own words"
    panel.set_recipe(msgspec.structs.replace(changed, name="not-listed", title="Others"))
    assert box.currentText() == "Others"
    assert box.findText("My own words") < 0


def test_an_example_is_not_continued_but_trained_anew(
    first: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    bench = bench_of(first)
    shown = bench.run.run
    assert shown is not None
    assert "Example" in first.status_label.text()

    def is_kept() -> bool:
        buttons = (first.toolbar.resume_button, first.toolbar.more_button)
        reasons = ["Train starts a run of your own" in button.toolTip() for button in buttons]
        return all(reasons) and not any(button.isEnabled() for button in buttons)

    assert is_kept()
    with monkeypatch.context() as patch:  # nor after a run that ends before it has begun
        patch.setattr(bench.session.datasets, "get", _load_for_ever)
        QTest.mouseClick(first.toolbar.train_button, LEFT)
        qtbot.waitUntil(lambda: bench.session.state == "preparing", timeout=WAIT)
        QTest.mouseClick(first.toolbar.stop_button, LEFT)
        qtbot.waitUntil(lambda: not bench.session.is_active, timeout=WAIT)
    assert is_kept()
    assert first.setup.recipe().network == shown.recipe.network
    assert first.setup.recipe().data.dataset == "builtin"
    assert bench.files.recent == ()
    QTest.mouseClick(first.toolbar.step_button, LEFT)
    qtbot.waitUntil(lambda: bench.session.state == "paused", timeout=WAIT)
    (path,) = runs_folder().iterdir()
    assert bench.run.run is not None
    assert bench.run.run.path == path
    assert "Example" not in first.status_label.text()
    assert first.toolbar.more_button.isEnabled()


def test_the_first_start_is_true_without_any_data(first: MainWindow, qtbot: QtBot) -> None:
    """Grid, map, neighbours and timeline are of digits that the example carries."""
    bench = bench_of(first)
    shown = bench.run.run
    assert shown is not None
    assert "Example, shown on its own 2,000 test digits of MNIST" in first.status_label.text()
    assert not first.message_bar.isVisible()
    points = first.latent.points
    assert points is not None
    assert len(points) == 2000
    assert len(bench.inspector.refresh_steps()) >= 20
    _draw(named(first, "drawArea"))
    strip = named(first, "neighbourStrip")
    qtbot.waitUntil(lambda: len(strip.accessibleDescription().split(", ")) == 5, timeout=WAIT)
    caption = named(first, "neighbourLabel")
    assert isinstance(caption, OneLineLabel)
    assert caption.full_text() == "Nearest of 2,000 training pictures"


def test_train_says_on_which_data_it_begins(first: MainWindow, qtbot: QtBot) -> None:
    bench = bench_of(first)
    QTest.mouseClick(first.toolbar.step_button, LEFT)
    qtbot.waitUntil(lambda: bench.session.state == "paused", timeout=WAIT)
    assert "other data than the example shows: Tiny" in first.message_bar.text
    assert "MNIST is not on this machine" in first.message_bar.text
    assert bench.run.run is not None
    assert bench.run.run.recipe.data.dataset == "builtin"
    assert bench.run.run.details["fingerprint"] != "25c98f992c005963"
    first.message_bar.dismiss()
    QTest.mouseClick(first.toolbar.step_button, LEFT)
    qtbot.waitUntil(lambda: bench.session.state == "paused", timeout=WAIT)
    assert not first.message_bar.isVisible()


def test_the_other_example_is_one_click_away(first: MainWindow, qtbot: QtBot) -> None:
    bench = bench_of(first)
    with qtbot.waitSignal(bench.opening.examples.done, timeout=WAIT):
        named_action = first.menus.examples.actions()[1]
        named_action.trigger()
    assert bench.run.run is not None
    assert bench.run.run.recipe.network.kind == "conv"
    assert first.toolbar.examples_button.menu() is first.menus.examples


def test_what_was_open_last_is_open_again(first: MainWindow, qtbot: QtBot, own_home: Path) -> None:
    bench = bench_of(first)
    QTest.mouseClick(first.toolbar.step_button, LEFT)
    qtbot.waitUntil(lambda: bench.session.state == "paused", timeout=WAIT)
    first.close()
    (path,) = runs_folder().iterdir()
    assert load_settings()[0].opened == str(path)
    again = _start()
    shown = bench_of(again).run.run
    assert shown is not None
    assert shown.path == path
    _end(again)
    path.rename(path.with_name("elsewhere"))
    third = _start()
    shown = bench_of(third).run.run
    assert shown is not None
    assert shown.details["example"] == "nested"
    _end(third)


def test_an_example_that_cannot_be_opened_is_told(
    qtbot: QtBot, tiny_builtin: None, own_home: Path
) -> None:
    (own_home / "cache").mkdir(parents=True)
    (own_home / "cache" / "examples").write_bytes(b"in the way")
    _, made = create(["aeviz"])
    with qtbot.waitSignal(bench_of(made).opening.examples.failed, timeout=WAIT):
        made.show()
    assert "examples" in made.message_bar.text
    assert made.toolbar.train_button.isEnabled()
    assert bench_of(made).run.run is None
    _end(made)


def test_who_asks_for_a_recipe_gets_no_example(fresh: MainWindow, qtbot: QtBot) -> None:
    bench = bench_of(fresh)
    qtbot.waitUntil(lambda: bench.warming.is_ready, timeout=WAIT)
    QCoreApplication.processEvents()
    assert bench.run.run is None
    assert not bench.opening.examples.is_active


# --- the tour ---------------------------------------------------------------------------------


def _tour(window: MainWindow) -> Tour:
    window.commands["tour"].trigger()
    tour = bench_of(window).help.tour
    assert tour is not None
    return tour


def _hint(tour: Tour) -> str:
    label = tour.findChild(QLabel, "tourText")
    assert isinstance(label, QLabel)
    return label.text()


def _ring(window: MainWindow) -> QRect:
    ring = named(window, "tourRing")
    return ring.geometry() if ring.isVisible() else QRect()


def _place(window: MainWindow, target: QWidget) -> QRect:
    return QRect(target.mapTo(window, QPoint(0, 0)), target.size())


def test_the_tour_counts_what_comes_while_it_is_shown(qtbot: QtBot, tiny_builtin: None) -> None:
    """At the first start it begins before the example is open."""
    _, made = create(["aeviz"])
    with qtbot.waitExposed(made):
        made.show()
    tour = _tour(made)
    assert _steps(tour) == "●○○○"
    assert not made.message_bar.isVisible()
    qtbot.waitUntil(lambda: _steps(tour) == "●○○○○", timeout=WAIT)
    _end(made)


@pytest.mark.parametrize("size", [(1024, 700), (1300, 850), (1400, 900)])
def test_hints_point_at_the_real_things_and_cover_none(
    first: MainWindow, qtbot: QtBot, size: tuple[int, int]
) -> None:
    first.resize(*size)
    QCoreApplication.processEvents()
    tour = _tour(first)
    names = ["canvasView", "latentView", "numbersSlider", "trainButton", "timelineView"]
    seen = set()
    for number, name in enumerate(names):
        target = named(first, name)
        assert not target.visibleRegion().isEmpty()
        place = _place(first, target)
        assert _ring(first).contains(place)
        assert first.rect().contains(tour.geometry())
        assert not tour.geometry().intersects(place)
        assert _steps(tour) == "○" * number + "●" + "○" * (4 - number)
        seen.add(_hint(tour))
        assert len(_hint(tour)) < 200
        QTest.mouseClick(_button(first, "tourNextButton"), LEFT)
    assert len(seen) == len(names)
    assert tour.isHidden()
    assert _ring(first).isEmpty()


def test_no_panel_comes_over_the_tour(first: MainWindow, qtbot: QtBot) -> None:
    tour = _tour(first)
    qtbot.wait(50)
    first.docks["Losses"].raise_()
    assert first.children()[-1] is not tour
    qtbot.waitUntil(lambda: first.children()[-1] is tour)


def _steps(tour: Tour) -> str:
    label = tour.findChild(QLabel, "tourSteps")
    assert isinstance(label, QLabel)
    return label.text().replace(" ", "")


def _said(tour: Tour) -> str:
    label = tour.findChild(QLabel, "tourDone")
    assert isinstance(label, QLabel)
    return label.text()


def test_a_hint_is_ticked_when_it_is_done(first: MainWindow, qtbot: QtBot) -> None:
    """By mouse: draw, click on the map, slide, train, look back."""
    bench, tour = bench_of(first), _tour(first)
    assert _said(tour) == ""
    _draw(named(first, "drawArea"))
    assert _said(tour) == "✓ Drawn, and restored."
    assert _steps(tour) == "✓○○○○"
    QTest.mouseClick(_button(first, "tourNextButton"), LEFT)
    plane = first.latent.plane
    plane.grab()
    QTest.mouseClick(plane, LEFT, pos=plane.rect().center())
    assert _steps(tour) == "✓✓○○○"
    QTest.mouseClick(_button(first, "tourNextButton"), LEFT)
    slider = first.canvas.numbers.slider
    QTest.mouseClick(slider, LEFT, pos=QPoint(slider.width() // 8, slider.height() // 3))
    assert _steps(tour) == "✓✓✓○○"
    QTest.mouseClick(first.toolbar.train_button, LEFT)
    qtbot.waitUntil(lambda: _steps(tour) == "✓✓✓✓○", timeout=WAIT)
    QTest.mouseClick(_button(first, "tourNextButton"), LEFT)
    QTest.mouseClick(_button(first, "tourNextButton"), LEFT)
    assert _hint(tour).startswith("Slide to an earlier step")
    QTest.mouseClick(first.toolbar.train_button, LEFT)
    qtbot.waitUntil(lambda: bench.session.state == "paused", timeout=WAIT)
    qtbot.waitUntil(lambda: len(bench.inspector.refresh_steps()) > 1, timeout=WAIT)
    first.commands["first"].trigger()
    qtbot.waitUntil(lambda: _steps(tour) == "✓✓✓✓✓", timeout=WAIT)
    assert "That was then" in tour.accessibleDescription()


def test_hints_are_done_by_keys_too(first: MainWindow, qtbot: QtBot) -> None:
    tour = _tour(first)
    for _ in range(2):
        qtbot.keyClick(first.focusWidget(), Qt.Key.Key_Right)
    first.canvas.numbers.slider.setFocus()
    qtbot.keyClick(first.canvas.numbers.slider, Qt.Key.Key_Home)
    assert _said(tour) == "✓ More numbers, more of the digit."
    assert tour.isVisible()
    first.canvas.area.setFocus()
    qtbot.keyClick(first.canvas.area, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: _steps(tour) == "○○✓✓○", timeout=WAIT)


def test_a_hint_without_its_target_is_left_out(window: MainWindow) -> None:
    """Before a nested code is shown there is no slider for its numbers."""
    tour = _tour(window)
    assert _steps(tour) == "●○○○"
    for _ in range(2):
        QTest.mouseClick(_button(window, "tourNextButton"), LEFT)
    assert _ring(window).contains(_place(window, window.toolbar.train_button))


def test_the_tour_goes_by_keys_and_gives_the_focus_back(window: MainWindow, qtbot: QtBot) -> None:
    window.canvas.setFocus()
    tour = _tour(window)
    first_hint = _hint(tour)
    assert not _button(window, "tourBackButton").isEnabled()
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Right)
    assert _hint(tour) != first_hint
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Left)
    assert _hint(tour) == first_hint
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    assert tour.isHidden()
    assert window.canvas.isAncestorOf(window.focusWidget()) or window.canvas.hasFocus()


def test_the_tour_brings_up_what_it_points_at_and_blocks_nothing(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.docks["Traversal"].raise_()
    window.docks["Canvas"].hide()
    tour = _tour(window)
    assert window.docks["Canvas"].isVisible()
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Right)
    assert not window.latent.visibleRegion().isEmpty()
    QTest.mouseClick(window.toolbar.step_button, LEFT)
    qtbot.waitUntil(lambda: bench_of(window).session.state == "paused", timeout=WAIT)
    assert tour.isVisible()
    QTest.mouseClick(_button(window, "tourSkipButton"), LEFT)
    assert tour.isHidden()


def test_the_tour_is_offered_once(qtbot: QtBot, tiny_builtin: None) -> None:
    for expected in (True, False):
        _, made = create(["aeviz", "--dataset", "builtin"])
        bench_of(made).offer_tour()
        with qtbot.waitSignal(made.shell.first_painted, timeout=WAIT):
            made.show()
        tour = bench_of(made).help.tour
        assert (tour is not None and tour.isVisible()) is expected
        _end(made)


# --- what am I looking at? --------------------------------------------------------------------


def test_every_panel_explains_itself_in_a_few_sentences(window: MainWindow) -> None:
    panels = [dock.objectName() for dock in window.docks.values()] + ["timelineToolBar"]
    assert set(panels) == set(panel_help.TEXTS)
    for name in panels:
        sentences = re.findall(r"[.:!?](?:\s|$)", panel_help.help_text(name))
        assert 3 <= len(sentences) <= 9, name
        assert not _button(window, f"{name}HelpButton").isHidden(), name


def _card(window: MainWindow) -> HelpCard | None:
    """The only card that can be seen."""
    cards = [card for card in window.findChildren(HelpCard) if card.isVisible()]
    assert len(cards) < 2
    return cards[0] if cards else None


def test_the_question_mark_explains_until_a_key(window: MainWindow, qtbot: QtBot) -> None:
    QTest.mouseClick(_button(window, "dockLatentHelpButton"), LEFT)
    card = _card(window)
    assert card is not None
    text = card.findChild(QLabel, "helpText")
    assert isinstance(text, QLabel)
    assert "Every point is a test picture" in text.text()
    assert window.rect().contains(card.geometry())
    QTest.mouseClick(_button(window, "dockCanvasHelpButton"), LEFT)
    other = _card(window)
    assert other is not None
    assert "Draw on the left" in other.accessibleDescription()
    qtbot.keyClick(other, Qt.Key.Key_Space)
    assert _card(window) is None
    assert not bench_of(window).session.is_active


def test_the_key_explains_what_has_the_focus(window: MainWindow, qtbot: QtBot) -> None:
    named(window, "training.epochs").setFocus()
    qtbot.keyClick(window, Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)
    card = _card(window)
    assert card is not None
    assert "recipe" in card.accessibleDescription()
    QTest.mouseClick(card, LEFT)
    assert _card(window) is None
    assert named(window, "training.epochs").hasFocus()


def test_a_panel_without_a_text_has_no_question_mark(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    assert panel_help.HelpButton("dockOfTomorrow", parent).isHidden()
    assert panel_help.show_help("dockOfTomorrow", parent) is None


# --- one panel, and presenting ----------------------------------------------------------------

SEEN = ("Setup", "Losses", "Digits", "Latent", "Canvas")


def _places(window: MainWindow) -> dict[str, QRect]:
    return {name: window.docks[name].geometry() for name in SEEN}


def test_a_double_click_lets_a_panel_fill_the_window_and_go_back(
    window: MainWindow, qtbot: QtBot
) -> None:
    before = _places(window)
    dock = window.docks["Latent"]
    title = dock.titleBarWidget()
    QTest.mouseDClick(title, LEFT)
    qtbot.waitUntil(lambda: dock.width() > 0.95 * window.width())
    assert [d for d in window.docks.values() if not d.isHidden()] == [dock]
    assert not dock.isFloating()
    QTest.mouseDClick(title, LEFT)
    qtbot.waitUntil(lambda: _places(window) == before)
    assert not window.docks["Setup"].isHidden()


def test_a_key_fills_with_the_panel_in_hand_and_escape_goes_back(
    window: MainWindow, qtbot: QtBot
) -> None:
    before = _places(window)
    named(window, "drawArea").setFocus()
    shift = Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(window, Qt.Key.Key_F11, shift)
    assert window.panels.filling is window.docks["Canvas"]
    qtbot.waitUntil(lambda: window.canvas.width() > 0.95 * window.width())
    qtbot.keyClick(named(window, "drawArea"), Qt.Key.Key_Escape)
    assert window.panels.filling is None
    qtbot.waitUntil(lambda: _places(window) == before)


def test_a_window_closed_while_one_panel_fills_it_opens_with_all(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.panels.fill(window.docks["Losses"])
    window.close()
    _, again = create(["aeviz", "--dataset", "builtin"])
    qtbot.addWidget(again)
    again.show()
    assert not again.docks["Setup"].isHidden()
    assert not again.docks["Latent"].isHidden()
    again.close()


def test_presenting_enlarges_and_hides_and_all_comes_back(window: MainWindow, qtbot: QtBot) -> None:
    before, geometry = _places(window), window.geometry()
    font, line = QApplication.font(), theme.thick(1)
    qtbot.keyClick(window, Qt.Key.Key_F5)
    assert window.menuBar().isHidden()
    assert window.docks["Setup"].isHidden()
    assert window.isFullScreen()
    assert QApplication.font().pointSizeF() >= 1.2 * font.pointSizeF()
    large = 1.2 * font.pointSizeF()
    qtbot.waitUntil(lambda: window.latent.font().pointSizeF() >= large)
    box = window.toolbar.speed_box
    qtbot.waitUntil(lambda: box.width() >= box.sizeHint().width())
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    part = QStyle.SubControl.SC_ComboBoxEditField
    kind = QStyle.ComplexControl.CC_ComboBox
    place = box.style().subControlRect(kind, option, part, box)
    assert place.width() >= max(
        box.fontMetrics().horizontalAdvance(box.itemText(i)) for i in range(box.count())
    )
    assert theme.thick(1) >= 1.2 * line
    assert window.commands["train"].isEnabled()
    QTest.mouseDClick(window.docks["Canvas"].titleBarWidget(), LEFT)
    assert window.docks["Latent"].isHidden()
    qtbot.keyClick(window.canvas, Qt.Key.Key_Escape)
    assert not window.docks["Latent"].isHidden()
    assert window.menuBar().isHidden()
    qtbot.keyClick(window.canvas, Qt.Key.Key_Escape)
    assert QApplication.font() == font
    assert theme.thick(1) == line
    assert not window.menuBar().isHidden()
    qtbot.waitUntil(lambda: _places(window) == before and window.geometry() == geometry)


def test_a_window_closed_while_presenting_is_as_usual_next_time(
    window: MainWindow, qtbot: QtBot
) -> None:
    font = QApplication.font()
    window.commands["present"].trigger()
    window.close()
    assert QApplication.font() == font
    _, again = create(["aeviz", "--dataset", "builtin"])
    qtbot.addWidget(again)
    again.show()
    assert not again.docks["Setup"].isHidden()
    assert not again.isFullScreen()
    assert not again.menuBar().isHidden()
    again.close()


def test_settings_of_before_are_understood() -> None:
    SettingsStore(Settings(theme="dark")).save()
    settings, problem = load_settings()
    assert (settings.opened, settings.tour_seen, problem) == ("", False, "")
