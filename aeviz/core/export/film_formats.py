"""Which kinds of moving pictures can be written on this machine."""

from __future__ import annotations

import importlib.util

from aeviz.core.base.errors import RunError


def formats() -> tuple[str, ...]:
    """Endings of their files."""
    has_mp4 = importlib.util.find_spec("imageio_ffmpeg") is not None
    return (".gif", ".webp", ".mp4") if has_mp4 else (".gif", ".webp")


def check_format(ending: str) -> None:
    """Raises :class:`RunError` for a file ending that is not one of :func:`formats`."""
    if ending not in formats():
        known = ", ".join(formats())
        more = "" if ending != ".mp4" else ", or install imageio-ffmpeg"
        raise RunError(f"Films can be written as {known} here: choose one of these{more}.")
