"""Where things are kept, and paths as users write them."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from aeviz.cli.main import main
from aeviz.core.base import paths
from aeviz.core.base.errors import StorageError
from aeviz.core.base.storage import make_folders, write_file


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("~/my runs/", "my runs"),
        ("'~/my runs'", "my runs"),
        ('"HOME/x"', "x"),
        ("  HOME/x ", "x"),
        ("file://HOME/a%20b", "a b"),
        ("FILE://localhostHOME/x", "x"),
        ("HOME/caf\udce9", "caf\udce9"),
    ],
)
def test_what_is_written_is_meant(home: Path, text: str, meant: str) -> None:
    assert paths.user_path(text.replace("HOME", str(home))) == home / meant


def test_a_file_of_exactly_this_name_is_meant_first(home: Path) -> None:
    for name in ("'quoted'", "~", " spaces "):
        (home / name).touch()
        assert paths.user_path(name) == Path(name)
    assert paths.user_path("~nobody-of-that-name/x") == Path("~nobody-of-that-name/x")
    assert paths.user_path("file://elsewhere/x") == Path("file://elsewhere/x")
    assert paths.user_path("") == Path()


def test_what_nobody_can_ask_about_is_not_there(home: Path) -> None:
    (home / "file").touch()
    for name in ("x" * 300, "nul\0", "file/inside", "missing"):
        asked = (paths.is_there, paths.leads_to_folder, paths.leads_to_file)
        assert not any(ask(home / name) for ask in asked)
    assert paths.is_there("file")
    assert paths.leads_to_file("file")
    assert not paths.leads_to_folder("file")
    assert paths.leads_to_folder(home)


def test_a_home_is_the_same_from_every_folder(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for text in ("kept", "~/kept", '"kept/"'):
        monkeypatch.chdir(home)
        monkeypatch.setenv("AEVIZ_HOME", text)
        assert paths.runs_folder() == home / "kept/data/runs"
    monkeypatch.setenv("AEVIZ_HOME", "  ")
    assert home / "kept" not in paths.runs_folder().parents


@pytest.mark.parametrize(
    "command", [["train", "line-regressor"], ["train", "vae-2d", "--dataset=builtin"]]
)
def test_a_home_that_cannot_be_written_is_named_with_the_way_out(
    home: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    command: list[str],
) -> None:
    (home / "file").touch()
    monkeypatch.setenv("AEVIZ_HOME", str(home / "file"))
    assert main([*command, "--epochs", "1"]) == 1
    said = capsys.readouterr().err.splitlines()[-1]
    assert said.startswith(f"aeviz: “{home}/file/data")
    assert said.endswith("or set AEVIZ_HOME to a folder that can be written.")


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="root can be another")
@pytest.mark.usefixtures("home")
def test_every_kept_file_names_the_way_out_and_no_other_file_does(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("AEVIZ_HOME", "/proc/aeviz")
    for folder in (paths.data_folder(), paths.config_folder(), paths.cache_folder()):
        with pytest.raises(StorageError, match=f"“{folder.parent}.*AEVIZ_HOME"):
            make_folders(folder)
        with pytest.raises(StorageError, match=f"“{folder}/x”.*AEVIZ_HOME"):
            write_file(folder / "x", b"")
    with pytest.raises(StorageError, match=r"^“x” could not .*choose another") as caught:
        write_file(Path("/proc/x"), b"")
    assert "AEVIZ_HOME" not in str(caught.value)
