"""``aeviz desktop``: a menu entry and a kind of file, so that a double click opens an experiment.

Where desktops on Linux look for them: https://specifications.freedesktop.org (desktop entries, and
the shared MIME database), in the user's own folders.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
from importlib import resources
from pathlib import Path

from aeviz.cli.options import DONE
from aeviz.cli.output import say
from aeviz.core.base.errors import RecipeError
from aeviz.core.base.paths import path_from_environment
from aeviz.core.base.storage import make_folders, remove, write_file
from aeviz.core.compute.child import module_arguments

MIME = "application/x-aeviz"
_ENTRY = """[Desktop Entry]
Type=Application
Name=aeviz
Comment=See how an autoencoder learns
Exec={command} %f
Icon=aeviz
Terminal=false
Categories=Education;Science;ArtificialIntelligence;
MimeType={mime};
StartupWMClass=aeviz
"""
_KIND = """<?xml version="1.0" encoding="UTF-8"?>
<mime-info xmlns="http://www.freedesktop.org/standards/shared-mime-info">
  <mime-type type="{mime}">
    <comment>aeviz experiment</comment>
    <icon name="aeviz"/>
    <glob pattern="*.aeviz"/>
  </mime-type>
</mime-info>
"""
_REFRESH = (("update-mime-database", "mime"), ("update-desktop-database", "applications"))
"""What tells desktops at once, if it is there, and of which folder; else they find out by
themselves."""


def add_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("what", choices=("install", "uninstall"), help="add it, or take it away")


def run(options: argparse.Namespace) -> int:
    if not sys.platform.startswith("linux"):
        raise RecipeError(
            "Menu entries of this kind are for Linux: here, open files with “aeviz NAME.aeviz”."
        )
    home = path_from_environment("XDG_DATA_HOME") or Path.home() / ".local" / "share"
    files = _files(home)
    if options.what == "install":
        for path, content in files.items():
            make_folders(path.parent)
            write_file(path, content)
    else:
        remove(*(path for path in files if path.exists()))
    _refresh(home)
    done = "is in" if options.what == "install" else "is taken out of"
    say(f"aeviz {done} the desktop's menu and its list of kinds of files ({home}).")
    return DONE


def _files(home: Path) -> dict[Path, bytes]:
    icon = (resources.files("aeviz.resources") / "icons" / "aeviz.svg").read_bytes()
    entry = _ENTRY.format(command=_command(), mime=MIME)
    return {
        home / "applications" / "aeviz.desktop": entry.encode(),
        home / "mime" / "packages" / "aeviz.xml": _KIND.format(mime=MIME).encode(),
        home / "icons" / "hicolor" / "scalable" / "apps" / "aeviz.svg": icon,
    }


def _command() -> str:
    """What starts this very program, quoted as desktop entries want it."""
    beside = Path(sys.executable).with_name("aeviz")
    parts = [str(beside)] if beside.exists() else [sys.executable, *module_arguments("aeviz")]
    return " ".join(map(_quoted, parts))


def _quoted(part: str) -> str:
    """In quotes, in which four signs are escaped once for the quotes and once more for the file."""
    for sign in ("\\", '"', "`", "$"):
        part = part.replace(sign, f"\\\\{sign}" if sign != "\\" else 4 * sign)
    return '"' + part.replace("%", "%%") + '"'


def _refresh(home: Path) -> None:
    for program, folder in _REFRESH:
        found = shutil.which(program)
        if found and (home / folder).is_dir():
            subprocess.run([found, str(home / folder)], check=False, capture_output=True)  # noqa: S603
