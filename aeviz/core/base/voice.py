"""In which language a page for people is written: the core's is English, the window has others."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple, Protocol

import numpy as np


class Letters(Protocol):
    """Draws texts of one size into pictures, in one line each."""

    def plain(self, text: str) -> str:
        """As much of a text as can be drawn."""

    def length(self, text: str) -> float:
        """Pixels that a text is wide."""

    def mask(self, text: str) -> tuple[np.ndarray, int]:
        """How much each pixel is covered, ``uint8 [h, w]``, and in which row letters have their
        middle."""


class Voice(NamedTuple):
    """``say`` gives a text or a finished sentence of the core in a language, named as HTML does;
    ``letters`` draws such texts at a size in pixels. Without it there are Pillow's own letters,
    which are those of English."""

    say: Callable[[str], str]
    language: str
    letters: Callable[[int], Letters] | None = None


ENGLISH = Voice(str, "en")
