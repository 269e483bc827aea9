"""What a safety measure of the program is, and which tests notice its loss."""

from __future__ import annotations

from typing import NamedTuple


class Measure(NamedTuple):
    """Something that keeps harm away."""

    file: str
    """Below ``aeviz/``."""
    code: str
    """Once in the file."""
    instead: str
    tests: str
    """Below ``tests/``; several with a space between them."""
