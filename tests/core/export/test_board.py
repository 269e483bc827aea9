"""Logs for TensorBoard hold what the run holds, read back by TensorBoard's own reader."""

from __future__ import annotations

import errno
import io
import json
import threading
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
from PIL import Image

from aeviz.cli.main import main
from aeviz.core.base.errors import AevizError
from aeviz.core.export import board as boards
from aeviz.core.export.kinds import KINDS
from aeviz.core.export.request import Request
from aeviz.core.inference.viewing import encode
from aeviz.core.messages.events import CheckpointSaved, EpochDone, StepsDone
from aeviz.core.runs.network import load_model
from aeviz.core.runs.run import Run
from tests.trained import trained

pytest.importorskip("tensorboard")
from tensorboard.backend.event_processing.event_accumulator import (
    EventAccumulator,
)


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> Run:
    return Run.open(trained(tmp_path_factory.mktemp("board") / "run", "denoising"))


def read(folder: Path) -> EventAccumulator:
    found = EventAccumulator(
        str(folder), size_guidance={"scalars": 0, "images": 0, "histograms": 0}
    )
    return found.Reload()


def scalars(found: EventAccumulator, tag: str) -> dict[int, float]:
    return {event.step: event.value for event in found.Scalars(tag)}


def test_a_stored_run_is_written_whole(run: Run, tmp_path: Path) -> None:
    target = tmp_path / "logs"
    caption = KINDS["tensorboard"].write(Request(run, target, lambda: None))
    newest = max(run.checkpoint_steps())
    assert caption == f"codes of step {newest:,}"
    assert [path.name for path in tmp_path.iterdir()] == ["logs"]
    found = read(target)
    losses = {
        step: value
        for event in run.events()
        if isinstance(event, StepsDone)
        for step, value in enumerate(event.losses["loss"].tolist(), event.first)
    }
    assert scalars(found, "training/loss") == pytest.approx(losses)
    tests = {e.step: e.test["loss"] for e in run.events() if isinstance(e, EpochDone)}
    assert scalars(found, "test/loss") == pytest.approx(tests)

    frame = run.frame(int(run.frame_steps()[-1]))
    shown = found.Images("pictures/Restored")[-1]
    assert shown.step == frame.step
    first = np.asarray(Image.open(io.BytesIO(shown.encoded_image_string)).convert("L"))
    height, width = frame.restored.shape[1:]
    difference = first[:height, :width].astype(int) - frame.restored[0]
    assert np.abs(difference).max() <= 1
    assert {e.step for e in found.Histograms("codes")} == set(run.checkpoint_steps())

    kept = np.loadtxt(target / f"{newest:05}" / "codes" / "tensors.tsv", ndmin=2)
    codes = encode(load_model(run), run.probe.points[: len(kept)], run.recipe.data.pixel_range)
    assert np.allclose(kept, codes, atol=1e-5)
    names = (target / f"{newest:05}" / "codes" / "metadata.tsv").read_text().split()
    assert names == [run.probe.class_name(n) for n in run.probe.point_labels[: len(kept)]]


def test_training_logs_while_it_goes(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("AEVIZ_HOME", str(tmp_path / "home"))
    logs, out = tmp_path / "logs", tmp_path / "run"
    wanted = ["train", "line-regressor", "--epochs", "2", "--out", str(out), "--json"]
    assert main([*wanted, "--tensorboard", str(logs)]) == 0
    result = json.loads(capsys.readouterr().out)
    losses = scalars(read(logs), "training/loss")
    assert max(losses) == result["steps"]
    assert scalars(read(logs), "test/loss")[result["steps"]] == pytest.approx(result["test_loss"])
    assert main([*wanted[:4], "--out", str(tmp_path / "other"), "--tensorboard", str(logs)]) != 0
    assert "choose another folder for logs" in capsys.readouterr().err
    assert not (tmp_path / "other").exists()


def test_without_the_package_it_says_what_to_install(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(__import__("sys").modules, "torch.utils.tensorboard", None)
    with pytest.raises(AevizError, match="pip install tensorboard"):
        KINDS["tensorboard"].write(Request(run, tmp_path / "logs", lambda: None))
    assert not list(tmp_path.iterdir())


def test_odd_names_of_classes_keep_their_rows(run: Run, tmp_path: Path) -> None:
    names = ("a\tb", "c\nd", "", *"3456789")
    odd = type(run.probe)(run.probe.points, run.probe.point_labels, run.probe.digit_count, names)
    fake = SimpleNamespace(
        probe=odd,
        recipe=run.recipe,
        path=run.path,
    )
    board = boards.Board(fake, tmp_path / "logs")  # type: ignore[arg-type]
    board._coded = 1
    board._add_projector(np.zeros((len(odd.points[:50]), 2), np.float32))
    board._writer.close()
    rows = (tmp_path / "logs" / "00001" / "codes" / "metadata.tsv").read_text().splitlines()
    assert len(rows) == 50
    assert set(rows) == {"a b", "c d", "?", *"3456789"}


def test_a_full_disk_ends_logs_with_one_sentence(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The package writes on a thread of its own, which meets the fault first."""
    gfile = pytest.importorskip("tensorboard.compat.tensorflow_stub.io.gfile")

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    escaped: list[threading.ExceptHookArgs] = []
    hear = escaped.append
    monkeypatch.setattr(threading, "excepthook", hear)
    told: list[str] = []
    with boards.logged(run, tmp_path / "logs", told.append) as log:
        monkeypatch.setattr(gfile.LocalFileSystem, "append", full)
        for event in run.events():
            log(event)
    assert told == [
        "No more is logged for TensorBoard. “logs” could not be saved because the disk is full:"
        " free some space and try again."
    ]
    assert not escaped
    assert threading.excepthook is hear


def test_logs_end_with_a_training_that_ends_in_an_error(run: Run, tmp_path: Path) -> None:
    def train() -> None:
        with boards.logged(run, tmp_path / "logs", print) as log:
            log(CheckpointSaved(run.checkpoint_steps()[-1], run.path))
            raise ZeroDivisionError

    hear = threading.excepthook
    with pytest.raises(ZeroDivisionError):
        train()
    assert threading.excepthook is hear
    assert list((tmp_path / "logs").glob("*/codes/metadata.tsv"))
