"""``aeviz train`` in two processes: one run, one voice, and nothing lost when one of them goes."""

from __future__ import annotations

import json
import os
import signal
from pathlib import Path

import numpy as np
import pytest

from aeviz.cli.main import main
from aeviz.cli.training.processes import left_before
from aeviz.core import datasets
from aeviz.core.datasets import Entry
from aeviz.core.messages.events import StepsDone
from aeviz.core.runs.live.onlookers import WRITER, writer_of
from aeviz.core.runs.run import Run
from tests import children, ranks
from tests.tiny import tiny_dataset

CODE = """
import os, sys
from aeviz.core import datasets
from tests.tiny import tiny_dataset
datasets.DATASETS["tiny"] = datasets.Entry("Tiny", "Patterns.", lambda *_: tiny_dataset(200, 40))
from aeviz.cli.main import main
sys.exit(main(sys.argv[1:]))
"""
ARGUMENTS = ["train", "denoising-dropout", "--dataset", "tiny", "--threads", "1"]
for _key in ("batch_size=64", "validation_images=0", "encoder_layers=16", "decoder_layers=16"):
    ARGUMENTS += ["--set", _key]
GO_ON = ["--resume", "--epochs", "4000"]


@pytest.fixture(autouse=True)
def tiny(monkeypatch: pytest.MonkeyPatch) -> None:
    row = Entry("Tiny", "Patterns.", lambda *_: tiny_dataset(200, 40))
    monkeypatch.setitem(datasets.DATASETS, "tiny", row)


def losses(path: Path) -> np.ndarray:
    with Run.open(path) as run:
        steps = [event for event in run.events() if isinstance(event, StepsDone)]
    return np.concatenate([event.losses["loss"] for event in steps])


@pytest.mark.skipif(not children.CAN_FORK, reason="needs children that begin at once")
def test_two_processes_write_one_run_that_outlives_one_of_them(tmp_path: Path) -> None:
    path, alone = tmp_path / "run", tmp_path / "alone"
    program = ["-c", CODE, *ARGUMENTS, "--out", str(path)]
    with ranks.started(2, [*program, *GO_ON], ["stderr"]) as (first, second):
        while "epoch    3" not in (line := first.stderr.readline()):
            assert line, "it ended"
        writer = writer_of(path)
        assert writer is not None
        assert (writer.process, writer.world_size) == (first.pid, 2)
        os.kill(second.pid, signal.SIGKILL)
        told = first.stderr.read().splitlines()
        assert first.wait(60) == 1
    (said,) = [line for line in told if line.startswith("aeviz: One of")]
    with Run.open(path) as run:
        assert run.details["world_size"] == 2
        assert run.details["engine"] == "autograd"
        reached = run.checkpoint().step
        assert f"Step {reached:,} is saved" in said
    epochs = ["--epochs", str(reached // 4 + 2)]
    assert main([*ARGUMENTS, "--out", str(path), "--resume", *epochs]) == 0
    assert main([*ARGUMENTS, "--out", str(alone), *epochs]) == 0
    assert np.abs(losses(path) - losses(alone)).max() < 1e-5


@pytest.mark.skipif(not children.CAN_FORK, reason="needs children that begin at once")
def test_what_only_the_second_cannot_is_said_once_by_the_first(tmp_path: Path) -> None:
    only = CODE.replace("datasets.DATASETS[", "if os.environ['RANK'] == '0': datasets.DATASETS[")
    program = ["-c", only, *ARGUMENTS, "--out", str(tmp_path / "run")]
    with ranks.started(2, program, ["stderr"]) as (first, second):
        (said,) = first.stderr.read().splitlines()
        assert said.startswith("aeviz: Process 2 of 2: There is no dataset “tiny”")
        assert (first.wait(60), second.wait(60)) == (1, 1)
    assert not (tmp_path / "run").exists()


def test_only_what_its_own_launcher_left_is_gone_on_with_unasked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "run"
    monkeypatch.setenv("TORCHELASTIC_RUN_ID", "job 7")
    again = [*ARGUMENTS, "--out", str(path), "--epochs", "2"]
    assert main([*ARGUMENTS, "--out", str(path), "--epochs", "1"]) == 0
    assert main(again) == 1  # nobody asked for it, and nobody failed
    monkeypatch.setenv("TORCHELASTIC_RESTART_COUNT", "1")
    assert main(again) == 0
    assert len(losses(path)) == 8
    monkeypatch.setenv("TORCHELASTIC_RUN_ID", "job 8")
    assert left_before(path) is None
    assert main([*again, "--epochs", "3"]) == 1
    monkeypatch.setenv("TORCHELASTIC_RUN_ID", "job 7")
    for checkpoint in (path / "checkpoints").iterdir():
        for file in checkpoint.iterdir():
            file.unlink()
        checkpoint.rmdir()
    assert main(again) == 0  # it was killed before its first checkpoint
    assert len(losses(path)) == 8
    assert json.loads((path / WRITER).read_text())["launch"] == "job 7"
