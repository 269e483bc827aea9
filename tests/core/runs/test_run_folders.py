"""The folder of a run: its name, what may be there before, and what is no run."""

from __future__ import annotations

import threading
from datetime import UTC, datetime
from pathlib import Path
from unittest.mock import Mock

import pytest

from aeviz.core.base.errors import RunError
from aeviz.core.base.paths import runs_folder
from aeviz.core.runs import run as run_module
from aeviz.core.runs.live.recorder import record
from aeviz.core.runs.run import Run
from tests.core.runs.new_runs import new_run
from tests.run_samples import RECIPE, sample_probe, training


def test_a_run_gets_a_free_name_of_its_own(tmp_path: Path) -> None:
    runs = [Run.create(None, RECIPE, sample_probe(), {}) for _ in range(3)]
    paths = {run.path for run in runs}
    for run in runs:
        run.close()
    assert len(paths) == 3
    assert all(p.parent == runs_folder() and "-sample" in p.name for p in paths)


def test_programs_that_begin_runs_at_once_get_a_name_each(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    now = datetime(2026, 1, 1, tzinfo=UTC)
    monkeypatch.setattr(run_module, "datetime", Mock(now=lambda _: now))
    barrier, runs = threading.Barrier(4, timeout=20), list[Run]()

    def begin() -> None:
        for _ in range(5):
            barrier.wait()
            runs.append(Run.create(None, RECIPE, sample_probe(), {}))

    threads = [threading.Thread(target=begin) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    for run in runs:
        run.close()
    assert len({run.path for run in runs}) == len(runs) == 20
    assert all((run.path / "run.json").is_file() for run in runs)
    assert not list(runs_folder().glob(".*"))


def test_an_empty_folder_becomes_a_run_and_a_used_one_is_left_alone(tmp_path: Path) -> None:
    empty, used = tmp_path / "empty", tmp_path / "used"
    empty.mkdir()
    new_run(empty).close()
    used.mkdir()
    (used / "letter.txt").write_text("dear")
    with pytest.raises(RunError, match=r"not empty.*--resume"):
        new_run(used)
    assert [p.name for p in used.iterdir()] == ["letter.txt"]
    with pytest.raises(RunError, match=r"“letter.txt” is a file, not a folder"):
        new_run(used / "letter.txt")


@pytest.mark.parametrize("there", [True, False])
def test_a_link_in_place_of_a_new_run_leads_to_it(tmp_path: Path, there: bool) -> None:
    link, target = tmp_path / "link", tmp_path / "target"
    if there:
        target.mkdir()
    link.symlink_to(target)
    new_run(link).close()
    assert link.is_symlink()
    with Run.open(target) as run:
        assert run.recipe == RECIPE


@pytest.mark.parametrize("name", ["missing", "foreign", "file"])
def test_what_is_no_run_is_refused_with_a_sentence(tmp_path: Path, name: str) -> None:
    (tmp_path / "foreign").mkdir()
    (tmp_path / "file").write_text("x")
    with pytest.raises(RunError, match=f"“{name}”.*choose a folder"):
        Run.open(tmp_path / name)


def test_of_a_run_that_is_gone_nothing_single_is_said_to_be_missing(tmp_path: Path) -> None:
    """Whoever looks first says it: for a frame, for a checkpoint, for weights."""
    with new_run(tmp_path / "run") as made:
        list(record(training(1), made))
    run = Run.open(tmp_path / "run")
    with pytest.raises(RunError, match="no frame of step 7"):
        run.frame(7)
    (tmp_path / "run").rename(tmp_path / "elsewhere")
    for ask in (lambda: run.frame(0), run.checkpoint, run.stored_weights):
        with pytest.raises(RunError, match="is gone"):
            ask()
