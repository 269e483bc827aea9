"""What whoever asks for something slow is told meanwhile."""

from __future__ import annotations

from collections.abc import Callable

OnProgress = Callable[[float], None]
"""Called with the fraction done, from 0 to 1; may raise to give up the work."""
