"""Runs and files of others: links, pipes, devices and giants are refused, and nothing is harmed."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from aeviz.cli.main import main
from aeviz.core.base import storage
from aeviz.core.base.errors import AevizError, DataError, RecipeError, StorageError
from aeviz.core.data import idx
from aeviz.core.data.picture_files import read_picture
from aeviz.core.recipe.presets import load_recipe
from aeviz.core.runs.live.recorder import record
from aeviz.core.runs.run import Run
from tests.run_samples import everything, recorded, training

pytestmark = pytest.mark.skipif(os.name == "nt", reason="links and pipes of POSIX")

PARTS = (
    "run.json",
    "probe.safetensors",
    "metrics.jsonl",
    "lock",
    "frames",
    "checkpoints",
    "checkpoints/0000000018",
    "checkpoints/0000000018/manifest.json",
    "checkpoints/0000000018/model.safetensors",
    "checkpoints/0000000018/progress.json",
)


@pytest.fixture(params=PARTS)
def part(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """A part of a finished run."""
    recorded(tmp_path / "run")
    return tmp_path / "run" / request.param


def _content(folder: Path) -> dict[Path, bytes]:
    return {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def _go_on(run: Path) -> None:
    """What resuming does to a run's files."""
    with Run.open(run, write=True) as opened:
        opened.rewind(opened.checkpoint(12))
        for _ in record(training(4, 3), opened):
            pass


def _is_refused(run: Path) -> bool:
    """Whether a run is refused, or opened without the odd part and with a warning of it."""
    try:
        opened = Run.open(run)
        everything(opened)
        warned = bool(opened.warnings)
        _go_on(run)
    except AevizError:
        return True
    return warned


def _linked(part: Path, elsewhere: Path) -> None:
    part.rename(elsewhere)
    part.symlink_to(elsewhere)


def test_no_link_is_followed(part: Path, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    _linked(part, elsewhere)
    kept = elsewhere.read_bytes() if elsewhere.is_file() else _content(elsewhere)
    assert _is_refused(tmp_path / "run")
    assert kept == (elsewhere.read_bytes() if elsewhere.is_file() else _content(elsewhere))


def test_a_journal_with_a_second_name_is_not_written(tmp_path: Path) -> None:
    run = recorded(tmp_path / "run")
    (tmp_path / "copy").hardlink_to(run / "metrics.jsonl")
    before = (tmp_path / "copy").read_bytes()
    with pytest.raises(StorageError, match="second name"):
        _go_on(run)
    assert (tmp_path / "copy").read_bytes() == before


def _pipe(path: Path) -> None:
    os.mkfifo(path)


def _folder(path: Path) -> None:
    path.mkdir()


def _giant(path: Path) -> None:
    with path.open("wb") as file:
        file.truncate(20_000_000_000)


@pytest.mark.parametrize("make", [_pipe, _folder, _giant], ids=["pipe", "folder", "giant"])
def test_what_is_no_file_of_a_run_is_refused_at_once(
    part: Path, make: Callable[[Path], None], tmp_path: Path
) -> None:
    if part.is_dir():
        if make is _folder:
            pytest.skip("it is one")
        part.rename(tmp_path / "aside")
    else:
        part.unlink()
    make(part)
    began = time.process_time()
    if part.name == "lock" and make is _giant:
        everything(Run.open(tmp_path / "run"))  # nobody reads it
        return
    assert _is_refused(tmp_path / "run")
    assert time.process_time() - began < 5


@pytest.mark.parametrize("make", [_pipe, _folder, _giant], ids=["pipe", "folder", "giant"])
def test_what_is_no_file_is_refused_by_every_reader(
    make: Callable[[Path], None], tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "odd"
    make(path)
    with pytest.raises(RecipeError):
        load_recipe(path)
    with pytest.raises(StorageError):
        read_picture(path)
    with pytest.raises(DataError):
        idx.read(path, 3)
    with pytest.raises(StorageError):
        storage.read_file(path, 1000)
    run = recorded(tmp_path / "run")
    assert main(["search", str(run), str(path)]) == 1
    assert capfd.readouterr().err.startswith("aeviz: “odd”")


def test_files_that_users_chose_may_be_links(tmp_path: Path) -> None:
    run = recorded(tmp_path / "run")
    (tmp_path / "link").symlink_to(run)
    assert everything(Run.open(tmp_path / "link")) == everything(Run.open(run))
    (tmp_path / "file").write_bytes(b"x")
    (tmp_path / "name").symlink_to(tmp_path / "file")
    assert storage.read_file(tmp_path / "name", 1, links=True) == b"x"
    with pytest.raises(StorageError, match="is a link"):
        storage.read_file(tmp_path / "name", 1)
