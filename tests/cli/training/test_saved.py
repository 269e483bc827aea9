"""What ``aeviz train`` says at its end is what the disk holds, whatever happens to the folder."""

from __future__ import annotations

import errno
import json
import os
import shutil
import signal
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from aeviz.cli.main import main
from aeviz.cli.training import report
from aeviz.core.messages.events import StepsDone
from aeviz.core.runs.listing import list_runs
from aeviz.core.runs.run import Run
from aeviz.core.training import loop
from tests.tiny import serve_builtin, tiny_dataset

SMALL = ["--dataset", "builtin", "--set", "batch_size=64", "--set", "encoder_layers=16"]
PER_EPOCH = 10
Happening = Callable[[Path, pytest.MonkeyPatch], None]


@pytest.fixture(autouse=True)
def tiny_builtin(monkeypatch: pytest.MonkeyPatch) -> None:
    """Small patterns, and a checkpoint after every epoch."""
    serve_builtin(monkeypatch, tiny_dataset())
    monkeypatch.setattr(loop, "CHECKPOINT_SECONDS", (0.0, 60.0))


def _train(folder: Path, *more: str) -> int:
    given = [*SMALL, "--threads", "1", "--json", "--out", str(folder), *more]
    return main(["train", "keras-2d", *given])


def _at_epoch(monkeypatch: pytest.MonkeyPatch, epoch: int, happens: Callable[[], None]) -> None:
    """Something happens before the checkpoint of this epoch is written."""
    line = report.epoch_line

    def told(event: Any) -> str:
        if event.epoch == epoch:
            happens()
        return line(event)

    monkeypatch.setattr(report, "epoch_line", told)


def _deleted(run: Path, _: pytest.MonkeyPatch) -> None:
    shutil.rmtree(run)


def _moved(run: Path, _: pytest.MonkeyPatch) -> None:
    run.rename(run.with_name("elsewhere"))


def _replaced(run: Path, _: pytest.MonkeyPatch) -> None:
    run.rename(run.with_name("elsewhere"))
    shutil.copytree(run.with_name("other"), run)


def _gutted(run: Path, _: pytest.MonkeyPatch) -> None:
    """The checkpoints are gone, and nothing can be put in their place."""
    shutil.rmtree(run / "checkpoints")
    (run / "checkpoints").write_bytes(b"")


def _emptied(run: Path, _: pytest.MonkeyPatch) -> None:
    for child in run.iterdir():
        shutil.rmtree(child) if child.is_dir() else child.unlink()


def _refuses(code: int) -> Happening:
    """From now on, the system makes no new file."""

    def happens(run: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        real = os.open

        def refused(path: Any, flags: int, *args: Any, **more: Any) -> int:
            if flags & os.O_CREAT and str(run) in os.fspath(path):
                raise OSError(code, os.strerror(code))
            return real(path, flags, *args, **more)

        monkeypatch.setattr(os, "open", refused)

    return happens


LOST: dict[str, tuple[Happening, int | None, str]] = {
    "deleted": (_deleted, None, "deleted, moved or emptied"),
    "moved": (_moved, None, "deleted, moved or emptied"),
    "emptied": (_emptied, None, "deleted, moved or emptied"),
    "replaced": (_replaced, None, "Another run lies in its folder"),
    "gutted": (_gutted, None, "checkpoint"),
    "full": (_refuses(errno.ENOSPC), PER_EPOCH, "the 20 steps after it are lost"),
    "read-only": (_refuses(errno.EROFS), PER_EPOCH, "the 20 steps after it are lost"),
}


@pytest.mark.parametrize("signalled", [False, True], ids=["to the end", "signalled"])
@pytest.mark.parametrize("name", LOST)
def test_what_is_not_on_disk_is_not_called_saved(
    name: str,
    signalled: bool,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    happens, step, said = LOST[name]
    if name == "replaced":
        assert _train(tmp_path / "other", "--epochs", "5") == 0
    capsys.readouterr()
    with monkeypatch.context() as patch:
        _at_epoch(patch, 2, lambda: happens(tmp_path / "run", patch))
        if signalled:
            before = report.epoch_line

            def told(event: Any) -> str:
                if event.epoch == 3:
                    os.kill(os.getpid(), signal.SIGTERM)
                return before(event)

            patch.setattr(report, "epoch_line", told)
        code = _train(tmp_path / "run", "--epochs", "5" if signalled else "3")
    printed = capsys.readouterr()
    assert code == 1
    result = json.loads(printed.out)
    assert result["state"] == ("stopped" if signalled else "finished")
    assert result["steps"] == 3 * PER_EPOCH
    assert (result["saved"], result["saved_step"]) == (False, step)
    assert said in result["problem"]
    assert result["problem"] in printed.err.strip().splitlines()[-1]
    assert "Stopped and saved" not in printed.err


def test_what_is_saved_again_after_all_is_called_saved(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    _at_epoch(monkeypatch, 2, lambda: shutil.rmtree(tmp_path / "run" / "checkpoints"))
    assert _train(tmp_path / "run", "--epochs", "3") == 0
    assert json.loads(capsys.readouterr().out)["saved_step"] == 3 * PER_EPOCH
    with Run.open(tmp_path / "run") as run:
        assert run.checkpoint().step == 3 * PER_EPOCH


def test_losses_that_are_gone_are_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    journal = tmp_path / "run" / "metrics.jsonl"
    _at_epoch(monkeypatch, 2, lambda: os.truncate(journal, 10))
    assert _train(tmp_path / "run", "--epochs", "3") == 1
    assert "losses before it are damaged" in json.loads(capsys.readouterr().out)["problem"]


def test_a_stopped_run_says_at_which_step_it_was_saved(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    _at_epoch(monkeypatch, 2, lambda: os.kill(os.getpid(), signal.SIGINT))
    assert _train(tmp_path / "run", "--epochs", "5") == 130
    printed = capsys.readouterr()
    assert f"Stopped and saved at step {2 * PER_EPOCH}" in printed.err
    result = json.loads(printed.out)
    assert (result["state"], result["saved"], result["saved_epoch"]) == ("stopped", True, 2)


def test_the_figures_of_a_test_say_of_which_step_they_are(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The step of a signal is a later one; and a training that takes no step has no speed."""
    before = report.Report.add

    def add(self: report.Report, event: object) -> None:
        before(self, event)
        if isinstance(event, StepsDone) and event.last > PER_EPOCH:
            os.kill(os.getpid(), signal.SIGINT)

    with monkeypatch.context() as patch:
        patch.setattr(report.Report, "add", add)
        assert _train(tmp_path / "run", "--epochs", "5") == 130
    result = json.loads(capsys.readouterr().out)
    assert result["steps"] > PER_EPOCH
    assert (result["tested_step"], result["tested_epoch"]) == (PER_EPOCH, 1)
    assert _train(tmp_path / "run", "--epochs", "1", "--resume") == 0
    assert json.loads(capsys.readouterr().out)["samples_per_second"] is None


def test_after_a_divergence_the_checkpoint_that_is_there_is_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    wild = ["--set", "optimiser=sgd", "--set", "learning_rate=100"]
    wild += ["--set", "output_activation=linear"]
    assert _train(tmp_path / "one", "--epochs", "50", *wild) == 1
    printed = capsys.readouterr()
    result = json.loads(printed.out)
    with Run.open(tmp_path / "one") as run:
        assert result["saved_step"] == run.checkpoint().step
    assert (result["state"], result["saved"]) == ("failed", False)
    assert "learning rate" in printed.err
    last = printed.err.strip().splitlines()[-1]
    assert f"Only step {result['saved_step']} (epoch" in last


def test_lists_of_runs_do_not_call_a_gutted_run_finished(tmp_path: Path) -> None:
    assert _train(tmp_path / "run", "--epochs", "2") == 0
    assert [run.state for run in list_runs(tmp_path)] == ["finished"]
    shutil.rmtree(max((tmp_path / "run" / "checkpoints").iterdir()))
    assert [run.state for run in list_runs(tmp_path)] == ["interrupted"]
