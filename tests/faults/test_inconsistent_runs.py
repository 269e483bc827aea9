"""Runs whose parts do not fit each other are refused in a sentence, or opened rightly."""

from __future__ import annotations

import hashlib
import logging
import random
import shutil
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from aeviz.core.base.errors import RunError, StorageError
from aeviz.core.messages.events import EpochDone, PhaseStarted, StepsDone, Tuned
from aeviz.core.runs import fit
from aeviz.core.runs.network import load_model
from aeviz.core.runs.run import Run
from tests.campaign.damage.borders import array_cases
from tests.campaign.damage.commands import faults_of
from tests.campaign.damage.inconsistent import cases, exchanged
from tests.campaign.damage.samples import Case, samples, tiny_images
from tests.campaign.damage.sealing import resealed, rewritten
from tests.run_samples import RECIPE

SAMPLE = 12
"""Cases of some thousand that are tried here; ``python -m tests.campaign`` tries more."""


@pytest.fixture(scope="module")
def known(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, Path]]:
    with tiny_images():
        yield samples(tmp_path_factory.mktemp("samples"))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "run"


def _case(known: dict[str, Path], name: str) -> Case:
    return next(case for case in cases(known) if case.name == name)


def test_runs_that_fit_raise_nothing(known: dict[str, Path], tmp_path: Path) -> None:
    for name in ("stacked", "regressor"):
        run = tmp_path / name
        shutil.copytree(known[name], run)
        assert faults_of(run, known["wide"], tmp_path) == []


def test_a_sample_of_those_that_do_not_fit_raises_nothing(
    known: dict[str, Path], tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    chosen = random.Random(4).sample([c for c in cases(known) if "larger" not in c.name], SAMPLE)
    for case in chosen:
        run = tmp_path / "run"
        shutil.rmtree(run, ignore_errors=True)
        case.make(run)
        assert faults_of(run, known["wide"], tmp_path) == [], case.name
    caplog.clear()


@pytest.mark.parametrize(
    ("name", "part"),
    [
        ("wide with the probe of regressor", "probe"),
        ("classifier: probe point_labels at its largest", "labels"),
        ("classifier: probe points empty", "probe"),
        ("flat: probe ('digit_count',) = 2147483648", "probe"),
        ("regressor: probe inputs not a number", "probe"),
    ],
)
def test_a_probe_of_another_run_is_refused(
    known: dict[str, Path], folder: Path, name: str, part: str
) -> None:
    cases_ = exchanged(known) if " with " in name else _all(known)
    next(case for case in cases_ if case.name == name).make(folder)
    with pytest.raises(RunError, match=part):
        Run.open(folder)


def _all(known: dict[str, Path]) -> Iterator[Case]:
    for name, run in known.items():
        yield from array_cases(name, run)


@pytest.mark.parametrize(
    "name",
    [
        "wide with the frames of flat",
        "wide with the frames of larger",
        "classifier with the frames of stacked",
        "regressor with the frames of wide",
    ],
)
def test_frames_of_another_run_are_left_out(
    known: dict[str, Path], folder: Path, name: str
) -> None:
    _case(known, name).make(folder)
    with Run.open(folder) as run:
        for step in run.frame_steps():
            with pytest.raises(RunError, match="frame"):
                run.frame(int(step))
        assert run.warnings


def test_a_frame_is_not_read_if_it_has_more_bytes_than_its_run_allows(
    known: dict[str, Path], folder: Path
) -> None:
    shutil.copytree(known["wide"], folder)
    data = bytes(1 << 20)
    name = f"0000000003-{hashlib.sha256(data).hexdigest()[:16]}.safetensors"
    (folder / "frames" / name).write_bytes(data)
    with Run.open(folder) as run, pytest.raises(RunError) as caught:
        run.frame(3)
    assert "more than the" in str(caught.value.__cause__)


def test_a_checkpoint_is_not_read_if_it_has_more_bytes_than_its_network_needs(
    known: dict[str, Path], folder: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    shutil.copytree(known["wide"], folder)
    newest = max((folder / "checkpoints").iterdir())
    with (newest / "model.safetensors").open("ab") as file:
        file.truncate(65 << 20)
    resealed(newest)
    with Run.open(folder) as run:
        assert run.checkpoint().step < int(newest.name)
        assert "damaged" in run.warnings[0]
    assert "more than the" in caplog.text


def test_weights_without_end_are_refused(known: dict[str, Path], folder: Path) -> None:
    names = [c.name for c in array_cases("wide", known["wide"])]
    largest = [n for n in names if n.startswith("wide: weights enc") and n.endswith("its largest")]
    name = largest[-1]  # of the code's own layer
    next(c for c in _all(known) if c.name == name).make(folder)
    with Run.open(folder) as run, pytest.raises(RunError, match="without end"):
        load_model(run)


def test_no_network_is_made_that_is_larger_than_its_weights(
    known: dict[str, Path], folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copytree(known["wide"], folder)
    rewritten(
        folder / "run.json",
        lambda about: about["recipe"]["network"].update(encoder_layers=[4096] * 8),
    )
    monkeypatch.setattr("aeviz.core.runs.network.build_model", pytest.fail)
    with Run.open(folder) as run, pytest.raises(RunError, match="do not fit"):
        load_model(run)


@pytest.mark.parametrize(
    "event",
    [
        StepsDone(10**12, 1, {"loss": np.zeros(1)}),
        StepsDone(2**31, 1, {"loss": np.zeros(1)}),
        StepsDone(0, 1, {"loss": np.zeros(1)}),
        StepsDone(1, 1, {"loss": np.array([1e300])}),
        StepsDone(1, 1, {"loss": np.zeros(1), "<b>": np.zeros(1)}),
        EpochDone(1, 6, {}, {"loss": 1.0}, 1.0),
        EpochDone(1, 6, {"loss": 1.0}, {}, 1.0),
        EpochDone(-1, 6, {"loss": 1.0}, {"loss": 1.0}, 1.0),
        PhaseStarted("all", 0, 3, 0),
        PhaseStarted("all", 0, 3, 6, index=1, count=2),
        PhaseStarted("all", 0, 3, 6, first_step=7),
        Tuned(3, "training.epochs", 3.0),
        Tuned(3, "training.learning_rate", -1.0),
    ],
)
def test_events_that_no_run_has_do_not_fit(event: StepsDone) -> None:
    with pytest.raises(StorageError):
        fit.check_event(event, RECIPE)
