"""Whether Qt can open a window here: asked before it is loaded, because it aborts if it cannot.

Nothing is guessed from variables or the names of files. What Qt is made of is loaded by the
system's loader; displays are connected to by the libraries that Qt itself connects with, which
takes a millisecond; only an unusual platform is tried in a process of its own, by Qt.
"""

from __future__ import annotations

import ctypes
import importlib.util
import os
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path

from aeviz.core.compute import libraries

PATIENCE = 5.0
"""Seconds that a display may take to answer."""
TRIAL = 20.0
"""Seconds that Qt may take to start on an unusual platform."""

_OTHERWISE = "or use “aeviz train”, which needs none"
_NO_DISPLAY = (
    "There is no display to open a window on (DISPLAY is not set): start aeviz on a desktop,"
    f" {_OTHERWISE}."
)
_TRIAL = "from PySide6.QtGui import QGuiApplication; QGuiApplication([])"


def why_no_window() -> str:
    """One sentence on what is missing, or empty if a window can open."""
    if not sys.platform.startswith("linux"):
        return ""
    found = importlib.util.find_spec("PySide6")
    if found is None or not found.submodule_search_locations:
        return "The package PySide6 is not installed, and the window needs it: install aeviz again."
    qt = Path(found.submodule_search_locations[0]) / "Qt"
    problems = []
    for platform in _platforms():
        if platform == "xcb" and not os.environ.get("DISPLAY"):
            problem = _NO_DISPLAY  # no library would help
        else:
            problem = libraries.why_not_loaded(qt, platform) or _why_no_display(platform)
        if not problem:
            return ""
        problems.append(problem)
    return problems[0]


def _platforms() -> list[str]:
    """Those that Qt will try, in its order; it takes the first that works."""
    wanted = os.environ.get("QT_QPA_PLATFORM", "")
    if names := [name.split(":")[0] for name in wanted.split(";") if name.split(":")[0]]:
        return names
    wayland = "WAYLAND_DISPLAY" in os.environ or os.environ.get("XDG_SESSION_TYPE") == "wayland"
    x11 = ["xcb"] if os.environ.get("DISPLAY") or not wayland else []
    return [*(["wayland"] if wayland else []), *x11]


def _why_no_display(platform: str) -> str:
    match platform:
        case "xcb":
            return _why_no_x11()
        case "wayland":
            return _why_no_wayland()
        case "offscreen" | "minimal":
            return ""
    return _why_not_started(platform)


# --- X11 --------------------------------------------------------------------------------------


def _why_no_x11() -> str:
    xcb = ctypes.CDLL("libxcb.so.1")
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connection_has_error.argtypes = xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]

    def connect() -> bool:
        connection = xcb.xcb_connect(None, None)
        refused = xcb.xcb_connection_has_error(connection)
        xcb.xcb_disconnect(connection)
        return not refused

    return _why_not(connect, f"The X display “{os.environ['DISPLAY']}”", "DISPLAY and XAUTHORITY")


# --- Wayland ----------------------------------------------------------------------------------


def _why_no_wayland() -> str:
    if "WAYLAND_SOCKET" in os.environ:
        return ""  # an open connection, which whoever asks would use up
    wayland = ctypes.CDLL("libwayland-client.so.0")
    wayland.wl_display_connect.restype = ctypes.c_void_p
    wayland.wl_display_roundtrip.argtypes = wayland.wl_display_disconnect.argtypes = [
        ctypes.c_void_p
    ]

    def connect() -> bool:
        display = wayland.wl_display_connect(None)
        if not display:
            return False
        answered: int = wayland.wl_display_roundtrip(display)
        wayland.wl_display_disconnect(display)
        return answered >= 0

    name = os.environ.get("WAYLAND_DISPLAY", "wayland-0")
    variables = "WAYLAND_DISPLAY and XDG_RUNTIME_DIR"
    return _why_not(connect, f"The Wayland display “{name}”", variables)


# --- asking -----------------------------------------------------------------------------------


def _why_not(connect: Callable[[], bool], display: str, variables: str) -> str:
    """Whether a connection comes about in time. Libraries say why not on standard error."""
    answers: list[bool] = []
    # In a thread, because none of these libraries has a limit of time; nobody waits for it.
    thread = threading.Thread(target=lambda: answers.append(connect()), daemon=True)
    with _HeardErrors() as heard:
        thread.start()
        thread.join(PATIENCE)
    if answers == [True]:
        return ""
    reason = " ".join(heard.text.split()).removeprefix("error: ").rstrip(".")
    said = f" ({reason})" if reason and answers else ""
    how = "cannot be connected to" if answers else f"does not answer within {PATIENCE:g} seconds"
    return f"{display} {how}{said}: check {variables}, {_OTHERWISE}."


class _HeardErrors:
    """What a library prints to the descriptor of standard error, instead of printing it."""

    text = ""

    def __enter__(self) -> _HeardErrors:
        self._file = os.fdopen(os.memfd_create("errors"), "w+b")
        self._kept = os.dup(2)
        os.dup2(self._file.fileno(), 2)
        return self

    def __exit__(self, *_: object) -> None:
        os.dup2(self._kept, 2)
        os.close(self._kept)
        self._file.seek(0)
        self.text = self._file.read(1000).decode("utf-8", "replace")
        self._file.close()


def _why_not_started(platform: str) -> str:
    """Let Qt itself try a platform that nobody here knows."""
    try:
        done = subprocess.run(  # noqa: S603 - our own interpreter
            [sys.executable, "-c", _TRIAL],
            env=os.environ | {"QT_QPA_PLATFORM": platform},
            capture_output=True,
            timeout=TRIAL,
            check=False,
        )
    except subprocess.TimeoutExpired:
        return f"Qt does not start on the platform “{platform}”: unset QT_QPA_PLATFORM."
    if done.returncode == 0:
        return ""
    lines = done.stderr.decode("utf-8", "replace").splitlines()
    start = "Available platform plugins are: "
    names = next((line.removeprefix(start) for line in lines if line.startswith(start)), "")
    known = [name.strip(" .") for name in names.split(",")]
    if names and platform not in known:
        return (
            f"Qt has no platform “{platform}” (QT_QPA_PLATFORM): use one of {', '.join(known)},"
            " or unset the variable."
        )
    return (
        f"Qt cannot start on the platform “{platform}” (QT_QPA_PLATFORM): unset the variable,"
        f" {_OTHERWISE}."
    )
