"""The digits that need no download."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch
from torch import nn

from aeviz.core.base import storage
from aeviz.core.base.paths import cache_folder
from aeviz.core.data.base import Dataset
from aeviz.core.data.family import mnist
from aeviz.core.datasets import builtin


@pytest.fixture(autouse=True)
def digits_made_once() -> None:
    """Here they are really made."""


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> tuple[Dataset, bytes]:
    """The dataset, generated once, and its cache file."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("AEVIZ_HOME", str(tmp_path_factory.mktemp("home")))
        data = builtin.load()
        return data, cache_file().read_bytes()


def cache_file() -> Path:
    return cache_folder() / f"builtin-{builtin.VERSION}.bin"


def refuse(*_: object) -> None:
    raise AssertionError("generated again")


def test_sizes(made: tuple[Dataset, bytes]) -> None:
    data, _ = made
    assert (len(data.train), len(data.test), data.image_shape) == (20_761, 2_000, (28, 28))
    assert np.bincount(data.test.labels).tolist() == [200] * 10
    assert np.bincount(data.train.labels).min() > 1900


def test_geometry_and_contrast_are_those_of_mnist(made: tuple[Dataset, bytes]) -> None:
    images = made[0].train.images
    mass = images.astype(np.float64).sum(0)
    for axis in (0, 1):
        centre = mass.sum(axis) @ np.arange(28) / mass.sum()
        assert centre == pytest.approx(14, abs=0.1)
    sides = [
        max(np.ptp(np.flatnonzero(image.any(axis))) + 1 for axis in (0, 1)) for image in images
    ]
    assert 19 < np.mean(sides) < 22
    assert images.max(axis=(1, 2)).mean() > 235
    assert 0.11 < images.mean() / 255 < 0.15  # MNIST: 0.13
    assert (images == 0).mean() > 0.7


def test_same_every_time_and_cached(
    made: tuple[Dataset, bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    again = builtin.load()
    assert again.fingerprint == made[0].fingerprint
    assert cache_file().read_bytes() == made[1]
    monkeypatch.setattr(builtin, "generate", refuse)
    assert builtin.load().fingerprint == again.fingerprint


@pytest.mark.parametrize("damage", ["bit", "cut", "longer", "empty", "folder"])
def test_damaged_cache_is_made_again(
    made: tuple[Dataset, bytes], damage: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    data, content = made
    monkeypatch.setattr(builtin, "generate", lambda: (data.train, data.test))
    cache_file().parent.mkdir(parents=True)
    flipped = bytearray(content)
    flipped[len(content) // 2] ^= 1
    damaged = {"bit": flipped, "cut": content[:-1], "longer": content + b"x", "empty": b""}
    if damage == "folder":
        cache_file().mkdir()
    else:
        cache_file().write_bytes(damaged[damage])
    assert builtin.load().fingerprint == data.fingerprint
    if damage != "folder":
        assert cache_file().read_bytes() == content
    assert len(list(cache_folder().iterdir())) == 1


def test_unwritable_cache_does_not_matter(
    made: tuple[Dataset, bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    data, _ = made
    monkeypatch.setattr(builtin, "generate", lambda: (data.train, data.test))

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    cache_folder().mkdir(parents=True)
    monkeypatch.setattr(storage.os, "fsync", full)
    assert len(builtin.load().test) == 2_000
    assert list(cache_folder().iterdir()) == []


def test_no_original_is_in_both_splits() -> None:
    labels = np.repeat(np.arange(10), 180)[:1797]
    train, test = builtin.split_originals(labels, np.random.default_rng(3))
    assert len(np.intersect1d(train, test)) == 0
    assert sorted([*train, *test]) == list(range(1797))
    assert np.bincount(labels[test]).tolist() == [20] * 10


def test_each_image_comes_from_its_own_side(monkeypatch: pytest.MonkeyPatch) -> None:
    """With the originals marked by their number, no number is on both sides of any border."""
    seen: list[np.ndarray] = []

    def marked(shapes: np.ndarray, which: np.ndarray, rng: object) -> np.ndarray:
        seen.append(which)
        return np.zeros((len(which), 28, 28), np.uint8)

    monkeypatch.setattr(builtin, "_augmented", marked)
    train, test = builtin.generate()
    which = seen[0]
    learned, checked, tested = np.split(which, [len(train) - 5_200, len(train)])
    assert len(tested) == len(test)
    for one, other in ((learned, checked), (learned, tested), (checked, tested)):
        assert len(np.intersect1d(one, other)) == 0


def network() -> nn.Sequential:
    """A small convolutional classifier of pictures of half the size."""
    return nn.Sequential(
        *(nn.Conv2d(1, 12, 5, padding=2), nn.ReLU(), nn.MaxPool2d(2)),
        *(nn.Conv2d(12, 32, 3, padding=1), nn.ReLU(), nn.MaxPool2d(2)),
        *(nn.Flatten(), nn.Linear(32 * 9, 128), nn.ReLU(), nn.Linear(128, 10)),
    )


def as_tensor(images: np.ndarray) -> torch.Tensor:
    return nn.functional.avg_pool2d(torch.from_numpy(images).float().div(255)[:, None], 2)


def test_yardstick(made: tuple[Dataset, bytes], mnist_folder: Path) -> None:
    """A network that saw nothing but these digits reads those of MNIST."""
    images = as_tensor(made[0].train.images)
    labels = torch.from_numpy(made[0].train.labels).long()
    with torch.random.fork_rng():
        torch.manual_seed(0)
        model = network()
        optimiser = torch.optim.Adam(model.parameters(), 5e-3)
        for batch in torch.randperm(len(images)).split(128):
            optimiser.zero_grad()
            nn.functional.cross_entropy(model(images[batch]), labels[batch]).backward()
            optimiser.step()
    real = mnist.load(mnist_folder).test
    with torch.inference_mode():
        answers = model(as_tensor(real.images[:3000])).argmax(1).numpy()
    assert (answers == real.labels[:3000]).mean() >= 0.8
