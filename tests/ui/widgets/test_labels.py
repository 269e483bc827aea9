"""Captions, plain text, names and check lists: small parts that every panel uses."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from aeviz.ui.widgets import theme
from aeviz.ui.widgets.choices.check_list import CheckList
from aeviz.ui.widgets.labels import Caption, OneLineLabel, PlainLabel
from aeviz.ui.widgets.named import allow, named


@pytest.fixture
def parent(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    return made


def test_a_caption_says_what_is_known_and_all_of_it_in_its_tooltip(parent):
    caption = Caption(parent=parent)
    caption.say("step 3", "", "mean PSNR 20 dB")
    assert caption.text() == caption.toolTip() == "step 3 · mean PSNR 20 dB"
    caption.say()
    assert caption.text() == caption.toolTip() == ""


def test_a_caption_without_room_ends_with_an_ellipsis(parent):
    caption, other = Caption(parent=parent), Caption(parent=parent)
    caption.say("step 9,400", "epoch 40", "mean PSNR 19.1 dB")
    other.say(caption.fontMetrics().elidedText(caption.text(), Qt.TextElideMode.ElideRight, 90))
    for label in (caption, other):
        label.resize(90, 20)
    assert other.text().endswith("…")
    assert caption.grab().toImage() == other.grab().toImage()
    caption.resize(400, 20)
    assert caption.grab().toImage() != other.grab().toImage()


def test_a_caption_without_room_keeps_the_figure_that_matters(parent):
    caption = Caption(parent=parent)
    caption.say("step 9,400", "epoch 40", "mean PSNR 19.1 dB")
    caption.resize(caption.fontMetrics().horizontalAdvance("epoch 40 · mean PSNR 19.1 dB") + 2, 20)
    assert caption.shown() == "epoch 40 · mean PSNR 19.1 dB"
    caption.resize(400, 20)
    assert caption.shown() == caption.text()
    caption.clear()
    assert caption.shown() == ""


@pytest.mark.parametrize("size", [8.5, 9.0, 11.25, 13.3, 20.25])
def test_a_line_has_room_for_its_text_at_every_size(parent, size, qtbot):
    label = OneLineLabel("Smoothing", parent)
    font = label.font()
    font.setPointSizeF(size)
    label.setFont(font)
    parent.show()
    label.resize(label.sizeHint())
    qtbot.waitUntil(lambda: label.text() == "Smoothing")


def test_a_line_is_cut_anew_when_its_text_grows(parent):
    label = OneLineLabel("Smoothing", parent)
    label.resize(label.sizeHint())
    font = label.font()
    font.setPointSizeF(2 * font.pointSizeF())
    label.setFont(font)
    assert label.text().endswith("…")


def test_a_faint_caption_follows_the_theme_and_stays_faint(parent):
    caption = Caption(faint=True, parent=parent)
    for dark in (True, False, True):
        colours = theme.palette(dark)
        parent.setPalette(colours)
        written = caption.palette().color(caption.foregroundRole())
        assert written == theme.faint_text(colours)
        assert caption.palette().window().color() == colours.window().color()


@pytest.mark.parametrize("made", [PlainLabel, lambda text: Caption()])
def test_markup_of_a_file_is_shown_as_it_is(made, parent):
    label = made("<b>7</b>")
    label.setParent(parent)
    assert label.textFormat() == Qt.TextFormat.PlainText


def test_a_name_is_given_and_what_is_left_out_stays(parent):
    button = named(QPushButton("Go", parent), "goButton", tip="Go there")
    assert (button.objectName(), button.toolTip(), button.accessibleName()) == (
        "goButton",
        "Go there",
        "",
    )
    assert named(button, reads="Go") is button
    assert (button.objectName(), button.accessibleName()) == ("goButton", "Go")


def test_a_control_that_cannot_be_used_says_why(parent):
    button = QPushButton("Measure", parent)
    allow(button, "Open a run first", "Measure it")
    assert not button.isEnabled()
    assert button.toolTip() == "Open a run first"
    allow(button, "", "Measure it")
    assert button.isEnabled()
    assert button.toolTip() == "Measure it"


def test_what_was_checked_stays_checked_while_the_offer_changes(parent):
    listed = CheckList(parent)
    told = []
    listed.offer([("/a", "first"), ("/b", "second")])
    listed.itemChanged.connect(told.append)
    listed.item(1).setCheckState(Qt.CheckState.Checked)
    assert len(told) == 1
    listed.offer([("/c", "third"), ("/b", "second")])
    assert len(told) == 1, "an offer is no check"
    assert listed.checked() == ["/b"]
    assert listed.item(0).toolTip() == "third"
