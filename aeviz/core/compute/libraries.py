"""The system's libraries that Qt is linked with: whether they are there, and who brings them."""

from __future__ import annotations

import ctypes
import os
import re
import shutil
import subprocess
from collections.abc import Iterable
from pathlib import Path

_BASE = ("libQt6Widgets.so.6", "libQt6Svg.so.6")
"""What the window uses, with all that they need."""
_PLUGINS = {
    "xcb": ("platforms/libqxcb*.so",),
    "wayland": (
        "platforms/libqwayland*.so",
        "wayland-shell-integration/libxdg-shell.so",
    ),
}
"""Without those for graphics of the card, which a window of ours has no use for."""
_PACKAGES = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libz.so.1": "zlib1g",
}
"""Debian's packages that are not named as its rules want it."""


def why_not_loaded(qt: Path, platform: str) -> str:
    """One sentence on all that is missing for a platform, or empty. ``qt``: the wheel's folder."""
    files = [qt / "lib" / name for name in _BASE]
    files += [
        file for plugin in _PLUGINS.get(platform, ()) for file in (qt / "plugins").glob(plugin)
    ]
    lacking = next((reason for file in files if file.exists() and (reason := _refusal(file))), "")
    if not lacking:
        return ""
    if not (missing := _missing(files)):
        return f"Qt cannot be loaded ({lacking}): install aeviz again."
    names = ", ".join(sorted(missing))
    return (
        f"Qt needs libraries of the system that are not installed ({names}): on Debian and Ubuntu"
        f" “apt install {' '.join(packages(missing))}” brings them."
    )


def packages(sonames: Iterable[str]) -> list[str]:
    """Debian's packages that have these libraries: in lower case, the version at the end."""
    return sorted({_PACKAGES.get(name) or _by_rule(name) for name in sonames})


def _by_rule(soname: str) -> str:
    name, _, version = soname.lower().replace("_", "-").partition(".so.")
    return f"{name}-{version}" if name[-1:].isdigit() else name + version


def _refusal(file: Path) -> str:
    """Why the loader cannot load it. Qt loads it anyway, so this costs nothing."""
    try:
        ctypes.CDLL(str(file))
    except OSError as error:
        return str(error)
    return ""


def _missing(files: Iterable[Path]) -> set[str]:
    """All libraries that these files need and that are nowhere: the loader names only the first."""
    ldd = shutil.which("ldd")
    missing = set()
    for file in files:
        if ldd is None:
            found = re.match(r"(\S+?\.so\S*): cannot open", _refusal(file))
            missing |= {found[1]} if found else set()
            continue
        listed = subprocess.run(  # noqa: S603 - of the system
            [ldd, str(file)],
            capture_output=True,
            text=True,
            env=os.environ | {"LC_ALL": "C"},
            check=False,
        )
        missing |= set(re.findall(r"^\s*(\S+) => not found", listed.stdout, re.MULTILINE))
    return missing
