"""Checkpoints as files: what is written stays readable, byte by byte."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import numpy as np
import pytest
from run_samples import sample_checkpoint

from aeviz.core.base import storage
from aeviz.core.base.errors import StorageError
from aeviz.core.base.files.tensors import pack
from aeviz.core.base.sealed import seal, unseal
from aeviz.core.messages.events import CheckpointState
from aeviz.core.runs import serialise

TUNED = CheckpointState(
    epochs=6,
    tuned={"training.learning_rate": 0.5},
    sums={"loss": 1.25},
    first_loss=2.0,
    phase=1,
    first_step=4,
    first_epoch=2,
    samples=64,
)


def test_progress_is_written_as_it_always_was(tmp_path: Path) -> None:
    checkpoint = dataclasses.replace(sample_checkpoint(6), state=TUNED)
    files = serialise.checkpoint_files(checkpoint, 10, 11)
    body = (
        b'{"step":6,"epoch":1,"journal_bytes":10,"journal_crc32":11,"progress":{"epochs":6,'
        b'"tuned":{"training.learning_rate":0.5},"sums":{"loss":1.25},"first_loss":2.0,"phase":1,'
        b'"first_step":4,"first_epoch":2,"samples":64},"run":"","crc32":"'
    )
    assert files["progress.json"].startswith(body)
    storage.write_folder(tmp_path / "saved", files)
    assert serialise.checkpoint_of(tmp_path / "saved").state == TUNED


def test_weights_that_are_not_finite_are_not_read(tmp_path: Path) -> None:
    checkpoint = sample_checkpoint(6)
    files = serialise.checkpoint_files(checkpoint, 10, 11)
    weights = checkpoint.weights | {"bias": np.array([0, np.inf, 0], np.float32)}
    storage.write_folder(tmp_path / "bad", files | {"model.safetensors": pack(weights, {})})
    for read in (serialise.checkpoint_of, serialise.weights_of):
        with pytest.raises(StorageError, match="weights that are not finite"):
            read(tmp_path / "bad")


def _saved_with(path: Path, progress: dict[str, object]) -> Path:
    """A checkpoint's folder with another ``progress``."""
    files = serialise.checkpoint_files(sample_checkpoint(6), 10, 11)
    record = unseal(files["progress.json"]) | {"progress": progress}
    storage.write_folder(path, files | {"progress.json": seal(record)})
    return path


def test_progress_of_format_1_0_counts_no_samples(tmp_path: Path) -> None:
    old = {"epochs": 3, "tuned": {}, "sums": {"loss": 1}, "first_loss": None}
    state = serialise.checkpoint_of(_saved_with(tmp_path / "old", old)).state
    assert state == CheckpointState(epochs=3, tuned={}, sums={"loss": 1.0}, first_loss=None)
    assert state.samples is None


def test_progress_of_another_aeviz_hinders_only_who_resumes(tmp_path: Path) -> None:
    newer = _saved_with(tmp_path / "newer", {"epochs": 3, "moons": 2})
    with pytest.raises(StorageError, match="no usable progress"):
        serialise.checkpoint_of(newer)
    weights = serialise.weights_of(newer).arrays
    assert np.array_equal(weights["encoder.0.weight"], np.full((4, 3), 6, np.float32))
