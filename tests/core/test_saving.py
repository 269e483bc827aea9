"""The Python interface: what is saved of a model, and what comes back."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch

import aeviz
from aeviz.cli.main import main
from aeviz.core.base import storage
from aeviz.core.base.errors import AevizError, StorageError
from aeviz.core.messages.events import StepsDone
from aeviz.core.runs.run import Run
from tests.tiny import serve_builtin, tiny_dataset, tiny_recipe

DATA = tiny_dataset(96, 40)
IMAGES = DATA.train.images

pytestmark = pytest.mark.filterwarnings("ignore::aeviz.core.learner.Notice")


def _model() -> aeviz.Model:
    return aeviz.Model(tiny_recipe(batch_size=32), IMAGES)


@pytest.mark.parametrize("writer", ["write_folder", "write_file"])
def test_a_full_disk_leaves_nothing_and_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, writer: str
) -> None:
    def full(path: Path, *_: object, **__: object) -> None:
        raise StorageError(f"{storage.shown(path)} could not be saved because the disk is full.")

    model = _model()
    model.fit_batch(IMAGES)
    monkeypatch.setattr(storage, writer, full)
    with pytest.raises(StorageError, match=r"Nothing of the run “full” is saved.*disk is full"):
        model.save(tmp_path / "full")
    assert not list(tmp_path.iterdir())


def test_a_network_that_could_not_be_loaded_is_not_saved(tmp_path: Path) -> None:
    model = _model()
    for wrong in (float("nan"), 1e30):
        with torch.no_grad():
            list(model.network.encoder.parameters())[-1][:] = wrong
        with pytest.raises(AevizError, match="numbers without end and is not saved"):
            model.save(tmp_path / "spoilt")
    assert not list(tmp_path.iterdir())


def test_an_empty_folder_is_used_and_a_full_one_refused(tmp_path: Path) -> None:
    folder = tmp_path / "mine"
    folder.mkdir()
    assert _model().save(folder) == folder
    with pytest.raises(AevizError, match="not empty"):
        _model().save(folder)
    assert aeviz.load(folder).step == 0


def test_epochs_are_counted(tmp_path: Path) -> None:
    model = _model()
    model.fit(IMAGES, epochs=3)
    loaded = aeviz.load(model.save(tmp_path / "run"))
    assert loaded.provenance is not None
    assert (loaded.provenance.step, loaded.provenance.epoch) == (9, 3)


@pytest.fixture
def trained(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A run of 2 epochs of 3 steps."""
    serve_builtin(monkeypatch, DATA)
    small = [
        "--dataset",
        "builtin",
        "--epochs",
        "2",
        "--threads",
        "1",
        "--out",
        str(tmp_path / "t"),
    ]
    sizes = ["--set", "batch_size=32", "--set", "validation_images=0"]
    assert main(["train", "keras-2d", *small, *sizes]) == 0
    return tmp_path / "t"


def test_what_was_learned_before_loading_counts(tmp_path: Path, trained: Path) -> None:
    model = aeviz.load(trained)
    costs = [model.fit_batch(IMAGES[:32]) for _ in range(4)]
    assert (model.step, model.epoch) == (10, 2)
    folder = model.copy().save(tmp_path / "more")
    loaded = aeviz.load(folder)
    assert loaded.provenance is not None
    assert (loaded.provenance.step, loaded.provenance.epoch) == (10, 2)
    with Run.open(folder) as run, Run.open(trained) as before:
        blocks, old = ([e for e in r.events() if isinstance(e, StepsDone)] for r in (run, before))
        assert not run.warnings
    assert [(block.first, block.epoch) for block in blocks] == [(1, 1), (4, 2), (7, 3)]
    assert blocks[0].losses["loss"].tolist() == old[0].losses["loss"].tolist()
    assert blocks[2].losses["loss"].tolist() == costs


@pytest.mark.filterwarnings("ignore:.*losses:UserWarning")
def test_steps_whose_losses_are_gone_still_count(tmp_path: Path, trained: Path) -> None:
    (trained / "metrics.jsonl").unlink()
    again = aeviz.load(aeviz.load(trained).save(tmp_path / "again"))
    assert (again.step, again.epoch) == (6, 2)


def test_notices_are_saved(tmp_path: Path) -> None:
    model = aeviz.Model(tiny_recipe(), np.zeros_like(IMAGES))
    loaded = aeviz.load(model.save(tmp_path / "run"))
    assert [notice.kind for notice in loaded.notices] == ["equal-images"]
    assert loaded.notices == model.notices


@pytest.mark.parametrize("path", [5, None, b"run", "a" * 5000, "a\0", "\ud800"])
def test_what_is_no_path_is_called_so(path: object) -> None:
    for use in (aeviz.load, _model().save, lambda given: aeviz.load("run", given or b"")):
        with pytest.raises(StorageError, match=r"is no path|its name is too long"):
            use(path)  # type: ignore[operator]
