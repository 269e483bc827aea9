"""Colours of the window, light and dark."""

from __future__ import annotations

CLASS_COLOURS = (
    "#3f90da", "#ffa90e", "#bd1f01", "#94a4a2", "#832db6",
    "#a96b59", "#e76300", "#b9ac70", "#717581", "#92dadd",
)  # fmt: skip
"""petroff10 (Petroff 2021, arXiv:2107.02270): colours that colour-blind people can tell apart."""
