"""Paths that cannot be: one sentence that says why, and what is there stays."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from aeviz.cli.main import main
from aeviz.core.base.errors import in_plain_words
from aeviz.core.export.kinds import KINDS
from tests.trained import trained

LONG = "x" * 300


@pytest.mark.parametrize(
    "command",
    [
        ["watch", LONG],
        ["evaluate", LONG],
        ["train", f"{LONG}.json"],
        ["train", "keras-2d", "--dataset", "builtin", "--out", LONG],
        ["explore", f"{LONG}.py"],
        ["export", "RUN", "--codes", f"{LONG}.npz"],
    ],
)
def test_a_name_that_is_too_long_is_called_so(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], command: list[str]
) -> None:
    if "RUN" in command:
        command[command.index("RUN")] = str(trained(tmp_path / "run"))
    assert main(command) == 1
    said = capsys.readouterr().err
    assert "because its name is too long: choose another." in said
    assert len(said.splitlines()) == 1


def test_it_is_called_so_wherever_errors_are_told() -> None:
    with pytest.raises(OSError, match="too long") as raised:
        Path(LONG).exists()
    said = in_plain_words(raised.value)
    assert said == f"“{LONG[:79]}…” cannot be reached because its name is too long: choose another."


@pytest.mark.skipif(sys.platform != "linux", reason="names of files are text there")
@pytest.mark.parametrize("kind", ["html", "curves", "digits", "map", "metrics"])
def test_a_name_that_is_no_text_is_written_as_far_as_it_is(tmp_path: Path, kind: str) -> None:
    path = trained(tmp_path / os.fsdecode(b"caf\xe9"))
    made = tmp_path / f"made{KINDS[kind].endings[0]}"
    assert main(["export", str(path), f"--{kind}", str(made)]) == 0
    if kind in ("html", "curves"):
        assert "caf�" in made.read_text("utf-8")


@pytest.mark.parametrize("kind", KINDS)
def test_an_export_replaces_nothing_of_another_kind(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], kind: str
) -> None:
    """Before any work is done."""
    path = trained(tmp_path / "run")
    endings = KINDS[kind].endings
    target = tmp_path / f"made{(*endings, '')[0]}"
    if endings:
        target.mkdir()
    else:
        target.write_text("mine")
    assert main(["export", str(path), f"--{kind}", str(target), *["--force"] * bool(endings)]) == 2
    said = capsys.readouterr().err
    assert ("is a folder: choose another name." if endings else "exists already") in said
    assert target.is_dir() if endings else target.read_text() == "mine"
    assert {made.name for made in tmp_path.iterdir()} == {"run", target.name}
