"""Whether a window can open is asked first: displays that answer, and all that do not."""

from __future__ import annotations

import ctypes.util
import os
import re
import socket
import struct
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from aeviz.core.compute import display, libraries
from aeviz.core.compute.display import why_no_window

pytestmark = [
    pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Linux only"),
    pytest.mark.skipif("AEVIZ_BLOCK_QT" in os.environ, reason="asks the libraries that Qt brings"),
]
VARIABLES = ("DISPLAY", "XAUTHORITY", "WAYLAND_DISPLAY", "WAYLAND_SOCKET", "XDG_SESSION_TYPE",
             "XDG_RUNTIME_DIR", "QT_QPA_PLATFORM")  # fmt: skip


@pytest.fixture(autouse=True)
def nothing_set(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """No display, and libraries are there: most machines that test have no X11."""
    for name in VARIABLES:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))


XCB = "xcb", "xcb-cursor", "xcb-icccm", "xcb-keysyms", "xcb-shape", "xkbcommon-x11"
needs_xcb = pytest.mark.skipif(
    not all(map(ctypes.util.find_library, XCB)), reason="needs what Qt needs for X11"
)
needs_wayland = pytest.mark.skipif(
    ctypes.util.find_library("wayland-client") is None, reason="needs libwayland-client"
)


@pytest.fixture
def server() -> Iterator[Callable[[bytes | None], str]]:
    """Starts an X server of one answer on TCP, and says which display it is."""
    open_sockets: list[socket.socket] = []

    def start(answer: bytes | None) -> str:
        for number in range(100, 200):
            listening = socket.socket()
            try:
                listening.bind(("127.0.0.1", 6000 + number))
            except OSError:
                listening.close()
                continue
            listening.listen()
            open_sockets.append(listening)
            threading.Thread(target=serve, args=(listening, answer), daemon=True).start()
            return f"127.0.0.1:{number}"
        raise AssertionError("no port is free")

    def serve(listening: socket.socket, answer: bytes | None) -> None:
        try:
            connection, _ = listening.accept()
        except OSError:
            return
        open_sockets.append(connection)
        connection.recv(1000)
        if answer is not None:
            connection.sendall(answer)

    yield start
    for each in open_sockets:
        each.close()


REASON = b"No protocol specified, go away\n\0"
REFUSAL = struct.pack("<BBHHH", 0, len(REASON) - 1, 11, 0, len(REASON) // 4) + REASON
_SCREEN = struct.pack("<5I6HIBBBB", *range(1, 6), 1, 1, 1, 1, 1, 1, 0, 0, 0, 24, 0)
_SETUP = struct.pack("<4IHHBBBBBBBBI", 1, 0, 0xFFFF, 0, 0, 0xFFFF, 1, 0, 0, 0, 32, 32, 8, 255, 0)
WELCOME = struct.pack("<BBHHH", 1, 0, 11, 0, len(_SETUP + _SCREEN) // 4) + _SETUP + _SCREEN


@needs_xcb
def test_an_x_display_that_answers_is_enough(
    monkeypatch: pytest.MonkeyPatch, server: Callable[[bytes | None], str]
) -> None:
    name = server(WELCOME)
    monkeypatch.setenv("DISPLAY", name)
    assert why_no_window() == ""
    # A compositor that is gone is passed over, as Qt does.
    monkeypatch.setenv("WAYLAND_DISPLAY", "gone")
    monkeypatch.setenv("DISPLAY", server(WELCOME))
    assert why_no_window() == ""


@needs_xcb
@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("", "DISPLAY is not set.*aeviz train"),
        (":4242", "“:4242” cannot be connected to: check DISPLAY"),
        ("garbage", "“garbage” cannot"),
        ("127.0.0.1:4242", "cannot be connected to"),
        ("refuses", "No protocol specified, go away.: check DISPLAY and XAUTHORITY"),
        ("hangs", "does not answer within 0.3 seconds: check DISPLAY"),
    ],
)
def test_an_x_display_that_does_not_answer_is_named(
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
    server: Callable[[bytes | None], str],
    name: str,
    words: str,
) -> None:
    monkeypatch.setattr(display, "PATIENCE", 0.3 if name == "hangs" else 20)
    answers = {"refuses": REFUSAL, "hangs": None}
    monkeypatch.setenv("DISPLAY", server(answers[name]) if name in answers else name)
    for platform in ("", "xcb"):
        monkeypatch.setenv("QT_QPA_PLATFORM", platform)
        said = why_no_window()
        assert re.search(words, said)
        assert said.endswith(".")
        if name in answers:
            break  # it answers once
    assert capfd.readouterr().err == ""


@needs_wayland
def test_a_compositor_that_is_gone_or_hangs_is_named(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(display, "PATIENCE", 0.3)
    monkeypatch.setenv("WAYLAND_DISPLAY", "gone")
    assert re.search("Wayland display “gone” cannot .*WAYLAND_DISPLAY", why_no_window())
    monkeypatch.delenv("WAYLAND_DISPLAY")
    monkeypatch.setenv("QT_QPA_PLATFORM", "wayland")
    assert "“wayland-0” cannot" in why_no_window()
    with socket.socket(socket.AF_UNIX) as silent:
        silent.bind(str(tmp_path / "wayland-0"))
        silent.listen()
        assert "“wayland-0” does not answer within 0.3" in why_no_window()
    assert capfd.readouterr().err == ""


def test_platforms_are_asked_in_the_order_of_qt(monkeypatch: pytest.MonkeyPatch) -> None:
    for platform in ("offscreen", "minimal", "offscreen:size=10x10", "xcb;offscreen"):
        monkeypatch.setenv("QT_QPA_PLATFORM", platform)
        assert why_no_window() == ""
    monkeypatch.setenv("QT_QPA_PLATFORM", "no-such-platform")
    said = why_no_window()
    assert re.search("no platform “no-such-platform”.*use one of .*offscreen", said)


# --- libraries --------------------------------------------------------------------------------


def test_packages_follow_the_names_of_libraries() -> None:
    known = {
        "libglib-2.0.so.0": "libglib2.0-0",
        "libEGL.so.1": "libegl1",
        "libGL.so.1": "libgl1",
        "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
        "libxcb-cursor.so.0": "libxcb-cursor0",
        "libX11-xcb.so.1": "libx11-xcb1",
        "libX11.so.6": "libx11-6",
        "libfontconfig.so.1": "libfontconfig1",
        "libdbus-1.so.3": "libdbus-1-3",
        "libwayland-egl.so.1": "libwayland-egl1",
        "libgcc_s.so.1": "libgcc-s1",
        "libstdc++.so.6": "libstdc++6",
        "libz.so.1": "zlib1g",
    }
    assert libraries.packages(known) == sorted(set(known.values()))


def test_all_that_is_missing_is_named_before_qt_is_imported(tmp_path: Path) -> None:
    """A wheel of our own, linked with libraries that are nowhere."""
    compiler = next((c for c in ("cc", "gcc", "clang") if _can_link(c, tmp_path)), None)
    if compiler is None:
        pytest.skip("needs a compiler")
    qt = tmp_path / "PySide6" / "Qt"
    for folder in ("lib", "plugins/platforms"):
        (qt / folder).mkdir(parents=True)
    (tmp_path / "PySide6/__init__.py").write_text("raise SystemExit('Qt was imported')")
    for target, needs in (
        ("lib/libQt6Widgets.so.6", ["libgone-2.0.so.7", "libFar_Away.so.1"]),
        ("plugins/platforms/libqxcb.so", ["libxcb-gone.so.0"]),
    ):
        _link(compiler, qt / target, needs, tmp_path)
    done = subprocess.run(
        [sys.executable, "-m", "aeviz"],
        env=os.environ | {"PYTHONPATH": f"{tmp_path}:{Path(display.__file__).parents[3]}",
                          "QT_QPA_PLATFORM": "xcb", "DISPLAY": ":4242"},
        capture_output=True,
        text=True,
        check=False,
    )  # fmt: skip
    assert done.returncode == 2
    assert done.stderr == (
        "aeviz: Qt needs libraries of the system that are not installed (libFar_Away.so.1,"
        " libgone-2.0.so.7, libxcb-gone.so.0): on Debian and Ubuntu “apt install libfar-away1"
        " libgone-2.0-7 libxcb-gone0” brings them.\n"
    )


def test_only_what_a_window_uses_is_asked_for(tmp_path: Path) -> None:
    """Graphics of the card under Wayland are not, nor Qt's own tests."""
    compiler = next((c for c in ("cc", "gcc", "clang") if _can_link(c, tmp_path)), None)
    if compiler is None:
        pytest.skip("needs a compiler")
    files: dict[str, list[str]] = {
        "lib/libQt6Widgets.so.6": [],
        "lib/libQt6Test.so.6": ["libgone.so.1"],
        "plugins/platforms/libqwayland.so": [],
        "plugins/wayland-graphics-integration-client/libqt-plugin-wayland-egl.so": ["libegl.so.9"],
    }
    for name, needs in files.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        _link(compiler, tmp_path / name, needs, tmp_path)
    assert libraries.why_not_loaded(tmp_path, "wayland") == ""
    _link(compiler, tmp_path / "plugins/platforms/libqwayland-2.so", ["libgone.so.2"], tmp_path)
    assert "libgone2" in libraries.why_not_loaded(tmp_path, "wayland")


def _link(compiler: str, target: Path, needs: list[str], scratch: Path) -> None:
    links = []
    for name in needs:
        stub = scratch / name
        command = [compiler, "-shared", "-o", str(stub), f"-Wl,-soname,{name}", "-x", "c", "-"]
        subprocess.run(command, input=b"void nothing(void) {}", check=True)
        links.append(str(stub))
    command = [compiler, "-shared", "-o", str(target), "-Wl,--no-as-needed", *links]
    subprocess.run(command, check=True)
    for link in links:
        Path(link).unlink()


def _can_link(compiler: str, scratch: Path) -> bool:
    try:
        _link(compiler, scratch / "trial.so", [], scratch)
    except (OSError, subprocess.CalledProcessError):
        return False
    return True
