"""The strip of phases above the curves."""

from __future__ import annotations

from itertools import pairwise

import pytest
from pytestqt.qtbot import QtBot

from aeviz.ui.losses.phases import PhaseBox, PhaseStrip

BOXES = [
    PhaseBox("layer 1", ("layer 1",), (), "0.02 test loss"),
    PhaseBox("layer 2", ("layer 2",), ("layer 1",)),
    PhaseBox("classes", ("classes",), ("layer 1", "layer 2")),
    PhaseBox("fine-tuning", ("layer 1", "layer 2", "classes"), ()),
]


@pytest.mark.parametrize("current", [0, 3])
def test_a_narrow_strip_has_room_for_the_phase_that_is_shown(qtbot: QtBot, current: int) -> None:
    strip = PhaseStrip()
    qtbot.addWidget(strip)
    strip.show_phases(BOXES, current)
    needed = strip.fontMetrics().horizontalAdvance(strip._heading(current))
    for width, is_folded in ((240, True), (900, False)):
        strip.resize(width, 70)
        places = [strip._place(index) for index in range(4)]
        assert places[-1].right() <= width
        assert all(one.right() < other.left() for one, other in pairwise(places))
        assert places[current].width() > needed
        assert (places[1].width() < 40) == is_folded
        strip.grab()
