"""One file with a whole run, from the command line: written, looked at, trained again, gone on."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest

from aeviz.cli import main as command_line
from aeviz.cli.main import main
from aeviz.core import datasets
from aeviz.core.datasets import Entry
from aeviz.core.export.tables import metrics_csv
from aeviz.core.runs import experiment
from aeviz.core.runs.run import Run
from tests.tiny import serve_builtin, tiny_dataset

ORDER = ["train", "denoising", "--dataset", "builtin", "--set", "batch_size=64", "--threads", "1",
         "--set", "encoder_layers=16", "--set", "validation_images=0"]  # fmt: skip


@pytest.fixture(autouse=True)
def tiny_builtin(monkeypatch: pytest.MonkeyPatch) -> None:
    serve_builtin(monkeypatch, tiny_dataset())


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "mine.aeviz"
    assert main([*ORDER, "--epochs", "2", "--out", str(tmp_path / "run")]) == 0
    order = ["export", str(tmp_path / "run"), "--experiment", str(path), "--notes", "look"]
    assert main(order) == 0
    assert main(order) == 2  # never over another file
    assert main([*order, "--force", "--with-data"]) == 0
    return path


def test_trained_again_it_gives_the_same_losses_and_goes_on_as_if_it_had_not_stopped(
    file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    again, more, straight = (tmp_path / name for name in ("again", "more", "straight"))
    assert main([*ORDER, "--epochs", "3", "--out", str(straight)]) == 0
    monkeypatch.setitem(datasets.DATASETS, "builtin", Entry("None", "None.", _gone))
    assert main(["train", str(file), "--out", str(again)]) == 0
    with Run.open(tmp_path / "run") as first, Run.open(again) as second:
        assert metrics_csv(first.events()) == metrics_csv(second.events())
        assert second.details["threads"] == 1
        assert experiment.own_data(again) is not None
    order = ["train", str(file), "--resume", "--epochs", "3", "--out", str(more)]
    assert main(order) == 0
    with Run.open(straight) as first, Run.open(more) as second:
        assert metrics_csv(first.events()) == metrics_csv(second.events())
        for name, weights in first.checkpoint().weights.items():
            assert np.array_equal(weights, second.checkpoint().weights[name])


def _gone(*_: object) -> None:
    raise AssertionError("the data that came along are there")


def test_commands_take_it_for_a_run(
    file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    capsys.readouterr()
    assert main(["evaluate", str(file), "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert main(["evaluate", str(tmp_path / "run"), "--json"]) == 0
    assert found["test_mse"] == json.loads(capsys.readouterr().out)["test_mse"]
    file.write_bytes(file.read_bytes()[:-1])
    assert main(["evaluate", str(file)]) == 1
    assert "“mine.aeviz”" in capsys.readouterr().err


@pytest.mark.parametrize("before", [[], ["--threads", "2"]])
def test_a_file_alone_opens_the_window(monkeypatch: pytest.MonkeyPatch, before: list[str]) -> None:
    asked: list[list[str]] = []
    monkeypatch.setattr(command_line, "why_no_window", lambda: "")
    window = SimpleNamespace(run=lambda argv: asked.append(argv) or 0)
    monkeypatch.setitem(sys.modules, "aeviz.ui.app", window)  # needs no Qt
    assert main([*before, "/a b/c.aeviz"]) == 0
    assert asked == [["aeviz", "--run", "/a b/c.aeviz", *before]]
