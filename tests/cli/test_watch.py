"""``aeviz watch``: a run's course in a terminal, until it ends."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from aeviz.cli import watch
from aeviz.cli.main import main
from aeviz.core.runs import layout
from aeviz.core.runs.live.following import Follower
from aeviz.core.runs.run import Run
from tests.trained import trained


def test_a_curve_falls_from_the_upper_left_to_the_lower_right() -> None:
    rows = watch.text_curve(np.geomspace(1.0, 0.01, 1000))
    assert len(rows) == watch.ROWS
    columns = [row.partition("┤")[2] for row in rows]
    firsts = [column.index("●") for column in columns]
    assert firsts == sorted(firsts), "a straight line on a logarithmic axis"
    assert firsts[0] == 0
    assert max(map(len, columns)) == watch.COLUMNS
    assert rows[0].split()[0] == f"{np.geomspace(1.0, 0.01, 1000)[:16].mean():.4g}"
    assert watch.text_curve([1.0]) == []
    assert all("●" not in row for row in watch.text_curve([2.0, 2.0])[:4])


def _left(source: Path, run: Path) -> list[bytes]:
    """A copy of a run that goes no further than six lines of its journal; the lines."""
    shutil.copytree(source, run)
    lines = (source / layout.METRICS).read_bytes().splitlines(keepends=True)
    (run / layout.METRICS).write_bytes(b"".join(lines[:6]))
    return lines


def test_the_end_of_a_run_is_told_as_it_comes(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    run = tmp_path / "run"
    lines = _left(trained(tmp_path / "source"), run)
    assert main(["watch", str(run), "--once"]) == 0
    said = capsys.readouterr()
    assert "interrupted" in said.out
    assert "epoch 0 of 2" in said.out
    assert "●" in said.out
    assert main(["watch", str(run)]) == 1, "nobody trains it"
    assert "Nobody trains this run" in capsys.readouterr().err

    waits = iter(range(100))

    def write(seconds: float) -> None:
        """Instead of waiting: a few more lines."""
        start = 6 + 8 * next(waits)
        with (run / layout.METRICS).open("ab") as file:
            file.write(b"".join(lines[start : start + 8]))

    monkeypatch.setattr(watch.time, "sleep", write)
    monkeypatch.setattr(layout, "is_locked", lambda _: threading.active_count() > 0)
    assert main(["watch", str(run)]) == 0
    said = capsys.readouterr()
    assert said.err.count("epoch    2") == 1
    assert "finished" in said.out


def test_a_folder_that_goes_away_for_good_ends_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """One that can only not be read now is waited for, and that is said once."""
    run = tmp_path / "run"
    _left(trained(tmp_path / "source"), run)
    monkeypatch.setattr(layout, "is_locked", lambda path: path.exists())
    waits: list[float] = []

    def wait(seconds: float) -> None:
        waits.append(seconds)
        assert len(waits) < 10, "it waits for ever"
        if len(waits) == 2:
            (run / layout.METRICS).unlink()
        elif len(waits) == 5:
            shutil.rmtree(run)

    monkeypatch.setattr(watch.time, "sleep", wait)
    assert main(["watch", str(run)]) == 1
    said = capsys.readouterr()
    assert "interrupted" in said.out
    waiting, gone = (line for line in said.err.splitlines() if line.startswith("aeviz: The folder"))
    assert "cannot be read now" in waiting
    assert "is gone" in gone
    assert len(waits) == 5


def test_damaged_losses_are_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run = trained(tmp_path / "run")
    journal = bytearray((run / layout.METRICS).read_bytes())
    journal[len(journal) // 2] ^= 1
    (run / layout.METRICS).write_bytes(journal)
    assert main(["watch", str(run), "--once"]) == 0
    assert "are damaged or missing and were left out" in capsys.readouterr().err


def test_a_run_in_one_file_is_shown(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "run.aeviz"
    assert main(["export", str(trained(tmp_path / "run")), "--experiment", str(file)]) == 0
    assert main(["watch", str(file)]) == 0
    assert "finished" in capsys.readouterr().out


def test_a_folder_that_may_not_be_looked_at_now_is_not_gone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Run.open(trained(tmp_path / "run")) as run:
        follower = Follower(run, tuple(run.events()))
    for error, gone in ((PermissionError(), False), (OSError(5, ""), False)):
        monkeypatch.setattr(Path, "lstat", raising(error))
        assert watch._is_gone(follower) is gone
    monkeypatch.undo()
    shutil.rmtree(tmp_path / "run")
    assert watch._is_gone(follower)


def raising(error: Exception) -> Callable[[Path], None]:
    def fail(_: Path) -> None:
        raise error

    return fail
