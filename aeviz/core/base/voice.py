"""In which language a page for people is written: the core's is English, the window has others."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple


class Voice(NamedTuple):
    """``say`` gives a text or a finished sentence of the core in a language, named as HTML does."""

    say: Callable[[str], str]
    language: str


ENGLISH = Voice(str, "en")
