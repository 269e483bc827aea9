"""Whether Qt can open a window here. Asked first, because Qt aborts the process if it cannot."""

from __future__ import annotations

import ctypes
import os
import socket
import sys
from pathlib import Path

import PySide6

PLUGINS = Path(PySide6.__file__).parent / "Qt" / "plugins" / "platforms"


def why_no_window() -> str:
    """One sentence on what is missing, or empty if a window can open."""
    if not sys.platform.startswith("linux"):
        return ""
    wanted = os.environ.get("QT_QPA_PLATFORM", "").split(":")[0].split(";")[0]
    if wanted:
        if not _plugin(wanted).exists():
            names = ", ".join(sorted(p.stem.removeprefix("libq") for p in PLUGINS.glob("libq*.so")))
            return (
                f"Qt has no platform “{wanted}” (QT_QPA_PLATFORM): use one of {names},"
                " or unset the variable."
            )
        if wanted != "xcb":
            return ""
    elif os.environ.get("WAYLAND_DISPLAY"):
        return ""
    return _why_no_x11()


def _plugin(name: str) -> Path:
    return PLUGINS / f"libq{'wayland-generic' if name == 'wayland' else name}.so"


def _why_no_x11() -> str:
    display = os.environ.get("DISPLAY", "")
    if not display:
        return (
            "There is no display to open a window on (DISPLAY is not set): start aeviz on a"
            " desktop, or use “aeviz train”, which needs none."
        )
    host, _, number = display.partition(":")
    if host in ("", "unix") and not _x11_answers(number.split(".")[0]):
        return (
            f"The display {display} does not answer: check DISPLAY, or use “aeviz train”,"
            " which needs none."
        )
    try:
        ctypes.CDLL(str(_plugin("xcb")))
    except OSError as error:
        missing = str(error).split(":")[0]
        return (
            f"Qt needs the system library {missing}, which is not installed: install it"
            " (on Debian and Ubuntu: apt install libxcb-cursor0 libegl1)."
        )
    return ""


def _x11_answers(number: str) -> bool:
    """Whether an X server listens on the local display ``number``."""
    name = f"/tmp/.X11-unix/X{number}"  # noqa: S108 - where X servers are, by convention
    for address in (name, "\0" + name):
        with socket.socket(socket.AF_UNIX) as connection:
            connection.settimeout(1.0)
            try:
                connection.connect(address)
            except OSError:
                continue
            return True
    return False
