"""The desktop's menu and its kinds of files: put there, found by the system's tools, taken away."""

from __future__ import annotations

import configparser
import shlex
import shutil
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest

from aeviz.cli.main import main

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="is for Linux")


def test_installed_it_starts_this_program_and_uninstalled_nothing_is_left(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = tmp_path / "share"
    monkeypatch.setenv("XDG_DATA_HOME", str(home))
    monkeypatch.setattr(shutil, "which", lambda name: None)
    assert main(["desktop", "install"]) == 0
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read(home / "applications" / "aeviz.desktop")
    entry = parser["Desktop Entry"]
    *command, given = shlex.split(entry["Exec"])
    assert given == "%f"
    shown = subprocess.run([*command, "--version"], capture_output=True, text=True, check=True)
    assert shown.stdout.startswith("aeviz ")
    file = home / "mime" / "packages" / "aeviz.xml"
    kind = ElementTree.parse(file).getroot()[0]  # noqa: S314 - it is our own
    assert entry["MimeType"] == kind.get("type") + ";"
    assert [part.get("pattern") for part in kind if part.get("pattern")] == ["*.aeviz"]
    assert main(["desktop", "install"]) == 0  # once more does no harm
    assert main(["desktop", "uninstall"]) == 0
    assert not [path for path in home.rglob("*") if path.is_file()]
    assert main(["desktop", "uninstall"]) == 0
