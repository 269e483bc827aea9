"""``aeviz watch``: a run's course in a terminal, until it ends."""

from __future__ import annotations

import shutil
import threading
from pathlib import Path

import numpy as np
import pytest

from aeviz.cli import watch
from aeviz.cli.main import main
from aeviz.core.runs import layout
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


def test_the_end_of_a_run_is_told_as_it_comes(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    source = trained(tmp_path / "source")
    run = shutil.copytree(source, tmp_path / "run")
    lines = (source / layout.METRICS).read_bytes().splitlines(keepends=True)
    (run / layout.METRICS).write_bytes(b"".join(lines[:6]))
    assert main(["watch", str(run), "--once"]) == 0
    said = capsys.readouterr()
    assert "interrupted" in said.out
    assert "epoch 1 of 2" in said.out
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
