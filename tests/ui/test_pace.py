"""How long training still takes, in words."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QObject

from aeviz.core.messages import PhaseStarted, StepsDone
from aeviz.ui.pace import Pace


@pytest.mark.parametrize(
    ("epochs", "words"),
    [(1, "0:18 left"), (7, "2:18 left"), (180, "59:58 left"), (400, "2:13:18 left"),
     (12_183, "67:40:58 left")],
)  # fmt: skip
def test_the_time_left_has_hours_where_it_takes_hours(
    epochs: int, words: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = 100.0
    monkeypatch.setattr("aeviz.ui.pace.time.monotonic", lambda: now)
    pace = Pace()
    pace.add(PhaseStarted("train", 0, epochs, 20))
    for step in (1, 2):
        pace.add(StepsDone(step, 1, {"loss": np.zeros(1)}))
        now += 1
    assert words in pace.words(QObject(), live=True)
    assert not any("left" in phrase for phrase in pace.words(QObject(), live=False))
