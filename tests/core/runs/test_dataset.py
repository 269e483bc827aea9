"""The data that a run was trained on."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import pytest

from aeviz.core.base.errors import DataError
from aeviz.core.data.base import Dataset, Split
from aeviz.core.datasets.synthetic import line
from aeviz.core.launch import resume_run
from aeviz.core.messages.inbox import CommandQueue
from aeviz.core.runs.dataset import RunData, check_dataset, dataset_of, identify
from aeviz.core.runs.run import Run
from tests.tiny import tiny_dataset
from tests.trained import patterns, serve, trained


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> Run:
    return Run.open(trained(tmp_path_factory.mktemp("run") / "run"))


def with_another_pixel() -> Dataset:
    """The patterns but for one bit of one image."""
    train = patterns().train
    images = train.images.copy()
    images[0, 0, 0] ^= 1
    return dataclasses.replace(patterns(), title="Others", train=Split(images, train.labels))


def test_images_of_a_run_are_those_it_was_trained_on(
    run: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    serve(monkeypatch)
    folder: Path | None = None
    data = RunData(folder=lambda: folder)
    assert data.of(run) is patterns()
    serve(monkeypatch, with_another_pixel())
    assert data.of(run) is patterns()  # held
    folder = tmp_path
    with pytest.raises(DataError, match="other images than Others has now"):
        data.of(run)
    loaded = RunData(lambda name, folder: patterns(), lambda: tmp_path)
    assert loaded.of(run) is patterns()


def test_other_images_are_refused_by_all_who_ask(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    serve(monkeypatch)
    assert dataset_of(run) is patterns()
    serve(monkeypatch, with_another_pixel())
    with pytest.raises(DataError, match="other images than Others has now"):
        dataset_of(run)
    with pytest.raises(DataError, match="other images than Others has now"):
        resume_run(run.path, with_another_pixel(), CommandQueue())
    assert not run.is_being_written


def test_a_run_of_signals_has_data_but_no_images(tmp_path: Path) -> None:
    with Run.open(trained(tmp_path / "run", "line-regressor")) as run:
        assert dataset_of(run).name == line().name
        with pytest.raises(DataError, match="learned from signals"):
            RunData().of(run)


def test_data_that_the_network_cannot_take_are_refused_also_if_nobody_knows_its_own(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(run, "details", {})
    assert identify(run, with_another_pixel()).is_other is None
    check_dataset(run, with_another_pixel())
    more = dataclasses.replace(patterns(), class_names=tuple("0123456789ab"))
    for data, why in ((tiny_dataset(), "12 × 12"), (line(), "kind"), (more, "12 classes")):
        with pytest.raises(DataError, match=why):
            check_dataset(run, data)
