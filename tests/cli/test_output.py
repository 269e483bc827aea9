"""Where lines cannot be printed, work goes on, and a lost result is no success."""

from __future__ import annotations

import ast
import io
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TextIO

import pytest

from aeviz import cli
from aeviz.cli import output
from aeviz.cli.main import main
from aeviz.cli.terminal import progress
from aeviz.core.base.texts import LONG
from aeviz.core.recipe.presets import recipes_folder
from aeviz.core.runs.run import Run
from tests.tiny import serve_builtin, tiny_dataset

pytestmark = pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
TRAIN = ["train", "keras-2d", "--dataset", "builtin", "--set", "batch_size=64", "--epochs", "2",
         "--threads", "1", "--json", "--out"]  # fmt: skip


@pytest.fixture(autouse=True)
def tiny_builtin(monkeypatch: pytest.MonkeyPatch) -> None:
    serve_builtin(monkeypatch, tiny_dataset())


@pytest.fixture(params=["full", "unread", "closed"])
def broken(request: pytest.FixtureRequest) -> Iterator[TextIO]:
    """A stream that takes nothing: a full device, a pipe without reader, a closed file."""
    if request.param == "unread":
        read, write = os.pipe()
        os.close(read)
        stream = os.fdopen(write, "w", buffering=1)
    else:
        stream = Path("/dev/full").open("w", buffering=1)  # noqa: SIM115 - closed below
    if request.param == "closed":
        stream.close()
    yield stream
    # What it still holds goes nowhere.
    if not stream.closed:
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, stream.fileno())
        os.close(nowhere)
        stream.close()


def test_a_broken_standard_error_changes_nothing(
    broken: TextIO,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(sys, "stderr", broken)
    assert main([*TRAIN, str(tmp_path / "run")]) == 0
    result = json.loads(capsys.readouterr().out)
    assert result["saved"] is True
    with Run.open(tmp_path / "run") as run:
        assert run.checkpoint().step == result["steps"] == 20
    assert main(["evaluate", str(tmp_path / "run"), "--json"]) == 0
    assert json.loads(capsys.readouterr().out)
    assert main(["train", "no-such-recipe"]) == 2


def test_a_json_result_that_reached_nobody_is_1_and_the_run_is_kept(
    broken: TextIO,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(sys, "stdout", broken)
    assert main([*TRAIN, str(tmp_path / "run")]) == 1
    assert "The result could not be printed (" in capsys.readouterr().err
    with Run.open(tmp_path / "run") as run:
        assert run.checkpoint().step == 20
        assert run.summary().state == "finished"


def test_nowhere_at_all_to_print(
    broken: TextIO, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdout", None)
    monkeypatch.setattr(sys, "stderr", broken)
    assert main([*TRAIN, str(tmp_path / "run")]) == 1
    with Run.open(tmp_path / "run") as run:
        assert run.summary().state == "finished"


def test_a_table_for_people_may_be_cut_by_its_reader_but_not_by_the_device(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    read, write = os.pipe()
    os.close(read)
    with os.fdopen(write, "w") as unread:
        monkeypatch.setattr(sys, "stdout", unread)
        assert main(["recipes"]) == 0
    assert capsys.readouterr().err == f"Your own recipes lie in {recipes_folder()}.\n"
    with Path("/dev/full").open("w") as full:
        monkeypatch.setattr(sys, "stdout", full)
        assert main(["recipes"]) == 1
    assert "No space left" in capsys.readouterr().err


@pytest.mark.parametrize("encoding", ["ascii", "latin-1", "utf-8"])
def test_signs_that_an_encoding_lacks_are_replaced(
    encoding: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    out, err = io.BytesIO(), io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(out, encoding))
    monkeypatch.setattr(sys, "stderr", io.TextIOWrapper(err, encoding))
    assert main(["recipes"]) == 0
    assert main(["train", "nö-\udcff-…"]) == 2
    assert out.getvalue().decode(encoding).count("\n") > 5
    said = err.getvalue().decode(encoding)
    assert ("“n" in said) == (encoding == "utf-8")
    assert ('"n' in said) == (encoding != "utf-8")


class _Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize("kind", [io.StringIO, _Terminal])
def test_only_on_a_terminal_a_line_is_rewritten(
    kind: type[io.StringIO], monkeypatch: pytest.MonkeyPatch
) -> None:
    stream = kind()
    monkeypatch.setattr(sys, "stderr", stream)
    with progress("counting") as update:
        for percent in range(101):
            update(percent / 100)
    lines = stream.getvalue().splitlines()
    assert ("\r" in stream.getvalue()) == (kind is _Terminal)
    if kind is _Terminal:
        assert stream.getvalue().count("\r") == 101
    else:
        assert lines == [f"counting {percent:3d}%" for percent in (0, 25, 50, 75, 100)]


def test_commands_print_by_what_cannot_fail() -> None:
    """“print” stands only where its failures are dealt with."""
    for path in Path(cli.__path__[0]).glob("*.py"):
        names = {
            node.id for node in ast.walk(ast.parse(path.read_bytes())) if isinstance(node, ast.Name)
        }
        assert "print" not in names or path.stem in ("output", "terminal"), path.name


@pytest.mark.parametrize(
    ("redirected", "code"),
    [
        ("recipes > /dev/full", 1),
        ("recipes --json >&-", 1),
        ("recipes 2>&- | head -1", 0),
        ("--help > /dev/full 2>&-", 0),
        ("evaluate nothing 2> /dev/full", 1),
        ("evaluate nothing <&- >&- 2>&-", 1),
    ],
)
def test_the_exit_code_is_that_of_the_work_and_not_of_the_interpreter(
    redirected: str, code: int
) -> None:
    """The interpreter flushes at its end, and would exit with 120."""
    command, *pipe = redirected.split("|")
    line = f"{sys.executable} -m aeviz {command}; echo $? >&9"
    shell = f"exec 9>&2; {{ {line}; }} | {pipe[0] if pipe else 'cat'}"
    done = subprocess.run(
        ["bash", "-c", shell],
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
        cwd=Path(__file__).parents[2],
    )
    *said, ended = done.stderr.strip().splitlines()
    assert int(ended) == code, done.stderr
    assert not [line for line in said if "Exception ignored" in line or "Traceback" in line]


def test_what_a_file_says_cannot_steer_the_terminal(capsys: pytest.CaptureFixture[str]) -> None:
    output.say("aeviz: \x1b[2Jnothing\x07 happened" + "!" * LONG)
    said = capsys.readouterr().err
    assert said.startswith("aeviz: �[2Jnothing� happened!!")
    assert len(said) == LONG + 1
