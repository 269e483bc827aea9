"""Colours that can be read, and icons in them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import aeviz.resources
import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QIcon, QImage, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from aeviz.ui.help.keys import KeysWindow
from aeviz.ui.palette.view import Command, PaletteWindow
from aeviz.ui.widgets import icons, theme
from aeviz.ui.widgets.choices.count_slider import CountSlider
from aeviz.ui.widgets.focus_ring import FocusRing
from aeviz.ui.widgets.menu import Menu

ICONS = sorted(p.stem for p in (Path(aeviz.resources.__path__[0]) / "icons").glob("*.svg"))
Role = QPalette.ColorRole
BOTH = pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])


@pytest.fixture(autouse=True)
def restored(qapp: QApplication) -> Iterator[None]:
    colours, style = qapp.palette(), qapp.style().objectName()
    yield
    qapp.setStyle(style)
    qapp.setPalette(colours)


@pytest.mark.parametrize("choice", ["light", "dark"])
def test_lines_between_the_parts_of_a_menu_are_seen(qtbot: QtBot, choice: theme.Choice) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    theme.apply(app, choice)
    menu = Menu()
    qtbot.addWidget(menu)
    menu.addAction("Open")
    line = menu.addSeparator()
    menu.addAction("Close")
    menu.resize(menu.sizeHint())
    picture, place = menu.grab().toImage(), menu.actionGeometry(line)
    across = place.center().x()
    colours = [picture.pixelColor(across, place.top() + down) for down in (-3, 0)]
    assert theme.contrast(*colours) > 1.5
    theme.apply(app, "light")


def test_contrast_is_that_of_wcag() -> None:
    assert theme.contrast(QColor("black"), QColor("white")) == pytest.approx(21)
    assert theme.contrast(QColor("#777777"), QColor("white")) == pytest.approx(4.48, abs=0.01)


@BOTH
def test_text_can_be_read(dark: bool) -> None:
    colours = theme.palette(dark)
    pairs = [
        (Role.WindowText, Role.Window),
        (Role.Text, Role.Base),
        (Role.Text, Role.AlternateBase),
        (Role.PlaceholderText, Role.Base),
        (Role.ButtonText, Role.Button),
        (Role.HighlightedText, Role.Highlight),
        (Role.ToolTipText, Role.ToolTipBase),
        (Role.Link, Role.Base),
        (Role.LinkVisited, Role.Base),
    ]
    for text, ground in pairs:
        assert theme.contrast(colours.color(text), colours.color(ground)) >= 4.5, text


@BOTH
def test_every_role_has_its_contrast(dark: bool) -> None:
    def colour(name: str) -> QColor:
        return QColor(theme.ROLES[name][dark])

    for surface in theme.SURFACES:
        for name in theme.TEXTS:
            assert theme.contrast(colour(name), colour(surface)) >= 4.5, (name, surface)
        for name in theme.MARKS:
            assert theme.contrast(colour(name), colour(surface)) >= 3, (name, surface)
    for surface in ("raised", "tip"):
        assert theme.contrast(colour("text"), colour(surface)) >= 4.5
    assert theme.contrast(colour("chosen-text"), colour("chosen")) >= 4.5


@BOTH
def test_the_focus_is_seen_around_every_control(
    qtbot: QtBot, qapp: QApplication, dark: bool
) -> None:
    theme.apply(qapp, "dark" if dark else "light")
    parent = QWidget()
    qtbot.addWidget(parent)
    ring = FocusRing(parent)
    controls = QPushButton("A", parent), QComboBox(parent), QLineEdit(parent)
    for index, control in enumerate(controls):
        control.setGeometry(20, 20 + 50 * index, 100, 28)
    with qtbot.waitActive(parent):
        parent.show()
    for control in controls:
        control.setFocus()
        qtbot.waitUntil(control.hasFocus)
        middle = control.geometry().top() + 13
        image = parent.grab().toImage()
        wanted = QColor(theme.ROLES["focus"][dark])
        row = [image.pixelColor(x, middle) for x in range(15, 30)]
        assert sum(theme.contrast(pixel, wanted) < 1.15 for pixel in row) >= 2, control
    controls[-1].hide()
    assert ring._focused is not controls[-1]


@BOTH
def test_derived_colours_can_be_read(dark: bool) -> None:
    colours = theme.palette(dark)
    grounds = [colours.color(r) for r in (Role.Window, Role.Base, Role.AlternateBase)]
    for ground in grounds:
        assert theme.contrast(theme.faint_text(colours), ground) >= 4.5
        assert theme.contrast(theme.error_text(colours), ground) >= 4.5
        assert theme.contrast(theme.accent(colours), ground) >= 3
        for index in range(10):
            assert theme.contrast(theme.line_colour(index, colours), ground) >= 3
    text = colours.color(Role.Text)
    assert theme.contrast(text, theme.error_background(colours)) >= 4.5
    assert theme.contrast(text, theme.warning_background(colours)) >= 4.5
    assert 1.1 < theme.contrast(theme.grid(colours), colours.color(Role.Base)) < 2


@BOTH
def test_a_palette_knows_whether_it_is_dark(dark: bool) -> None:
    assert theme.is_dark(theme.palette(dark)) is dark


def test_apply_sets_style_and_palette(qapp: QApplication) -> None:
    theme.apply(qapp, "dark")
    assert qapp.style().objectName() == "fusion"
    assert theme.is_dark(qapp.palette())
    theme.apply(qapp, "light")
    assert not theme.is_dark(qapp.palette())


def test_the_desktop_counts_only_for_system(qapp: QApplication) -> None:
    hints = qapp.styleHints()
    theme.apply(qapp, "light")
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert not theme.is_dark(qapp.palette())
    theme.apply(qapp, "system")
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert theme.is_dark(qapp.palette())
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert not theme.is_dark(qapp.palette())


@BOTH
def test_an_empty_check_box_can_be_seen(qapp: QApplication, dark: bool) -> None:
    theme.apply(qapp, "dark" if dark else "light")
    box = QCheckBox()
    box.resize(30, 24)
    image = box.grab().toImage()
    ground = theme.palette(dark).color(Role.Window)
    row = [image.pixelColor(x, box.height() // 2) for x in range(10)]
    assert max(theme.contrast(colour, ground) for colour in row[:2]) >= 3
    box.deleteLater()


@BOTH
def test_an_empty_check_box_in_a_list_can_be_seen(qapp: QApplication, dark: bool) -> None:
    theme.apply(qapp, "dark" if dark else "light")
    boxes = QListWidget()
    item = QListWidgetItem("")
    item.setCheckState(Qt.CheckState.Unchecked)
    boxes.addItem(item)
    boxes.resize(120, 60)
    view = boxes.viewport()
    image = view.grab().toImage()
    ground = theme.palette(dark).color(Role.Base)
    middle = boxes.visualItemRect(item).center().y()
    row = [image.pixelColor(x, middle) for x in range(view.width())]
    assert max(theme.contrast(colour, ground) for colour in row) >= 3
    boxes.deleteLater()


@BOTH
def test_an_empty_box_in_a_menu_can_be_seen(qapp: QApplication, dark: bool) -> None:
    theme.apply(qapp, "dark" if dark else "light")
    menu = QMenu()
    menu.addAction("box").setCheckable(True)
    image = menu.grab().toImage()
    middle = menu.actionGeometry(menu.actions()[0]).center().y()
    ground = image.pixelColor(menu.width() - 8, middle)
    row = [image.pixelColor(x, middle) for x in range(3, 22)]
    assert max(theme.contrast(colour, ground) for colour in row) >= 3
    menu.deleteLater()


@BOTH
def test_ticks_of_a_slider_can_be_seen(qapp: QApplication, dark: bool) -> None:
    theme.apply(qapp, "dark" if dark else "light")
    choice = CountSlider("How many?", "", "counts")
    choice.offer((1, 2, 4, 8))
    choice.resize(400, 40)
    image = choice.slider.grab().toImage()
    ground = theme.palette(dark).color(Role.Window)
    below = [image.pixelColor(x, image.height() - 3) for x in range(image.width())]
    assert max(theme.contrast(colour, ground) for colour in below) >= 3
    choice.close()
    choice.deleteLater()


def test_quiet_words_of_open_lists_change_with_the_colours(
    qtbot: QtBot, qapp: QApplication
) -> None:
    theme.apply(qapp, "light")
    parent = QWidget()
    qtbot.addWidget(parent)
    keys, palette = KeysWindow(parent), PaletteWindow(parent)
    keys.offer([("File", [("Ctrl+O", "Show a run")])])
    palette.offer([Command("stop", "Stop", "Run", why_not="Nothing is training")])
    theme.apply(qapp, "dark")
    ground = theme.palette(True).color(Role.Base)

    def contrast(shown: KeysWindow | PaletteWindow, column: int) -> float:
        item = shown.list.topLevelItem(0)
        assert item is not None
        return theme.contrast(item.foreground(column).color(), ground)

    for shown, column in ((keys, 0), (palette, 0), (palette, 1)):
        qtbot.waitUntil(lambda s=shown, c=column: contrast(s, c) >= 4.5)


def strongest(image: QImage) -> QColor:
    """The colour of the most opaque pixel."""
    pixels = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
    return max(pixels, key=QColor.alpha)


@pytest.mark.parametrize("name", [n for n in ICONS if n != "aeviz"])
def test_icons_take_the_colours_of_the_palette(qapp: QApplication, name: str) -> None:
    for dark in (False, True):
        colours = theme.palette(dark)
        made = icons.icon(name, colours)
        for mode, group in (
            (QIcon.Mode.Normal, QPalette.ColorGroup.Active),
            (QIcon.Mode.Disabled, QPalette.ColorGroup.Disabled),
        ):
            image = made.pixmap(QSize(24, 24), 1.0, mode).toImage()
            drawn, wanted = strongest(image), colours.color(group, Role.ButtonText)
            assert drawn.alpha() > 128
            for part in (QColor.red, QColor.green, QColor.blue):
                assert part(drawn) == pytest.approx(part(wanted), abs=3)


def test_icons_are_sharp_on_a_dense_screen(qapp: QApplication) -> None:
    pixmap = icons.icon("train", theme.palette(False)).pixmap(QSize(24, 24), 2.0)
    assert pixmap.size() == QSize(48, 48)


def test_an_icon_takes_the_palette_of_a_widget(qtbot: object, qapp: QApplication) -> None:
    widget = QWidget()
    widget.setPalette(theme.palette(True))
    image = icons.icon("stop", widget).pixmap(QSize(24, 24), 1.0).toImage()
    assert strongest(image).lightness() > 200


def test_the_app_icon_is_coloured(qapp: QApplication) -> None:
    image = icons.app_icon().pixmap(QSize(64, 64), 1.0).toImage()
    hues = {image.pixelColor(x, y).hue() // 30 for x in range(64) for y in range(64)}
    assert len(hues) > 2


def test_an_unknown_icon_is_an_error(qapp: QApplication) -> None:
    with pytest.raises(FileNotFoundError):
        icons.icon("no-such-icon", theme.palette(False))
