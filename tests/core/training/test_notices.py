"""What goes wrong in training is said once, to everyone, and changes nothing."""

from __future__ import annotations

import json
import re
import warnings
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

import aeviz
from aeviz.cli.main import main
from aeviz.core import datasets
from aeviz.core.api import Notice
from aeviz.core.data.base import Dataset, Split
from aeviz.core.data.oddities import oddities
from aeviz.core.messages.events import Noticed
from aeviz.core.runs.run import Run
from aeviz.core.training import checkup
from tests.tiny import tiny_dataset, tiny_recipe

FEW = ["--set", "validation_images=0"]
COLLAPSING = ["vae-2d", "--set", "beta=1000", "--set", "batch_size=64"]


@pytest.fixture(autouse=True)
def data(monkeypatch: pytest.MonkeyPatch) -> list[Dataset]:
    """The built-in digits are small patterns here, or what a test puts in their place."""
    chosen = [tiny_dataset()]
    row = datasets.Entry("Tiny", "Tiny patterns.", lambda *_: chosen[-1])
    monkeypatch.setitem(datasets.DATASETS, "builtin", row)
    return chosen


def _train(folder: Path, *options: str) -> int:
    asked = ["train", *options, "--dataset", "builtin", "--threads", "1", "--json"]
    return main([*asked, "--out", str(folder)])


def test_a_collapsed_posterior_reaches_everyone(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "run"
    assert _train(folder, *COLLAPSING, "--epochs", "2") == 0
    said = capsys.readouterr()
    (notice,) = json.loads(said.out)["notices"]
    assert (notice["kind"], notice["step"]) == ("collapsed-posterior", 20)
    assert "no active unit" in notice["text"]
    assert "beta (now 1000)" in notice["text"]
    assert said.err.count(f"aeviz: {notice['text']}\n") == 1
    with Run.open(folder) as run:
        assert [vars(n) for n in run.notices()] == [notice]
        frames = [run.frame(int(step)) for step in run.frame_steps()]
    assert frames[0].notice == ""
    assert "posterior has collapsed" in frames[-1].notice
    assert [vars(n) for n in aeviz.load(folder).notices] == [notice]
    # Whoever goes on has heard of it.
    assert _train(folder, *COLLAPSING, "--epochs", "3", "--resume") == 0
    said = capsys.readouterr()
    assert json.loads(said.out)["notices"] == [notice]
    assert "has collapsed" not in said.err


def test_a_network_that_learns_is_not_spoken_of(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert _train(tmp_path / "run", "keras-2d", "--set", "batch_size=64", "--epochs", "3") == 0
    assert json.loads(capsys.readouterr().out)["notices"] == []


def test_looking_changes_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def weights(folder: Path, recipe: str) -> list[bytes]:
        assert _train(folder, recipe, "--set", "batch_size=64", *FEW, "--epochs", "2") == 0
        with Run.open(folder) as run:
            return sorted(array.tobytes() for array in run.checkpoint().weights.values())

    recipes = ("vae-2d", "denoising", "k-sparse")
    looked = [weights(tmp_path / f"looked-{name}", name) for name in recipes]
    monkeypatch.setattr(checkup, "examine", lambda *_: [])
    blind = [weights(tmp_path / f"blind-{name}", name) for name in recipes]
    assert [a == b for a, b in zip(looked, blind, strict=True)] == [True] * 3


def test_an_exploding_loss_is_said_once_over_resumes(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder, counts = tmp_path / "run", list[int]()
    wild = [*COLLAPSING, "--set", "learning_rate=0.01"]
    for epochs in (1, 2):
        _train(folder, *wild, *FEW, "--epochs", str(epochs), "--resume")
        counts.append(capsys.readouterr().err.count("more than ten times"))
    assert counts == [1, 0]


# --- odd data ---------------------------------------------------------------------------------


def _with(dataset: Dataset, images: np.ndarray | None, labels: np.ndarray | None) -> Dataset:
    train = dataset.train
    split = Split(
        train.images if images is None else images, train.labels if labels is None else labels
    )
    return replace(dataset, train=split)


@pytest.mark.parametrize(
    ("images", "labels", "kind", "words"),
    [
        (lambda old: (old > 99).astype(np.uint8), None, "dark-images", "is 1 of 255.*ink as 255"),
        (lambda old: old // 30, None, "dark-images", "is 8 of 255.*whole range"),
        (lambda old: np.repeat(old[:1], len(old), 0), None, "equal-images", "All 640 images"),
        (np.zeros_like, None, "equal-images", "equal"),
        (
            lambda old: np.repeat(old[:, 5:6, 5:6], 12, 1).repeat(12, 2),
            None,
            "flat-images",
            "one colour",
        ),
        (None, lambda old: np.full_like(old, 3), "one-label", "All 640 labels.*the same .3."),
    ],
)
def test_odd_data_are_said_before_training(
    tmp_path: Path,
    data: list[Dataset],
    capsys: pytest.CaptureFixture[str],
    images,
    labels,
    kind: str,
    words: str,
) -> None:
    old = data[-1].train
    data.append(
        _with(data[-1], images and images(old.images).copy(), labels and labels(old.labels))
    )
    small = ["mlp-classifier", "--set", "batch_size=64", "--epochs", "1"]
    assert _train(tmp_path / "run", *small) == 0
    said = capsys.readouterr()
    first = json.loads(said.out)["notices"][0]
    assert (first["kind"], first["step"]) == (kind, 0)

    assert re.search(words, first["text"])
    assert "training set of Tiny patterns" in first["text"]
    assert said.err.index(first["text"]) < said.err.index("epoch")


def test_honest_data_are_not_odd() -> None:
    assert oddities(tiny_dataset()) == ()
    assert oddities(datasets.load("line")) == oddities(datasets.load("waves")) == ()
    few = tiny_dataset(train=10)
    assert oddities(replace(few, train=Split(few.train.images[:1], few.train.labels[:1]))) == ()


# --- from Python ------------------------------------------------------------------------------


def test_a_python_program_is_warned_once() -> None:
    images = tiny_dataset().train.images
    with pytest.warns(Notice, match="1 of 255"):
        dark = aeviz.Model(tiny_recipe(), (images > 99).astype(np.uint8))
    assert [notice.kind for notice in dark.notices] == ["dark-images"]
    model = aeviz.Model(tiny_recipe("vae-2d", beta=50), images)
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        for _ in range(250):
            model.fit_batch(images[:64])
    assert [w.category for w in caught] == [Notice]
    assert caught[0].filename == __file__
    (notice,) = model.notices
    assert isinstance(notice, Noticed)
    assert (notice.kind, notice.step) == ("collapsed-posterior", 100)
