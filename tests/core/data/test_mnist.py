"""MNIST from a folder."""

from __future__ import annotations

import os
from pathlib import Path

import numpy as np
import pytest
from idx_files import images, labels, packed, write_tiny_mnist

from aeviz.core.base.errors import DataError
from aeviz.core.data import idx
from aeviz.core.data.family import mnist


@pytest.fixture(autouse=True)
def no_folder_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(mnist.FOLDER_VARIABLE, raising=False)


@pytest.mark.parametrize("gzipped", [True, False])
def test_reads_both_splits(tmp_path: Path, gzipped: bool) -> None:
    arrays = list(write_tiny_mnist(tmp_path, gzipped).values())
    data = mnist.load(tmp_path)
    assert (data.name, data.image_shape, data.class_names) == (
        tmp_path.name,
        (4, 4),
        (*"0123456789",),
    )
    read = (data.train.images, data.train.labels, data.test.images, data.test.labels)
    for got, wanted in zip(read, arrays, strict=True):
        np.testing.assert_array_equal(got, wanted)


def test_other_spellings(tmp_path: Path) -> None:
    write_tiny_mnist(tmp_path, gzipped=False)
    for path in list(tmp_path.iterdir()):
        path.rename(tmp_path / path.name.replace("-idx", ".idx"))
    assert mnist.find(tmp_path) == tmp_path
    assert len(mnist.load(tmp_path).test) == 12


def test_search_order(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert mnist.find() is None
    write_tiny_mnist(mnist.download_folder())
    assert mnist.find() == mnist.download_folder()
    write_tiny_mnist(tmp_path / "variable")
    monkeypatch.setenv(mnist.FOLDER_VARIABLE, str(tmp_path / "variable"))
    assert mnist.find() == tmp_path / "variable"
    write_tiny_mnist(tmp_path / "given")
    assert mnist.find(tmp_path / "given") == tmp_path / "given"


def test_missing_files_are_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write_tiny_mnist(tmp_path)
    for name in ("train-labels-idx1-ubyte", "t10k-images-idx3-ubyte"):
        (tmp_path / f"{name}.gz").unlink()
    words = "train-labels-idx1-ubyte and t10k-images-idx3-ubyte of MNIST"
    with pytest.raises(DataError, match=words) as caught:
        mnist.load(tmp_path)
    assert str(tmp_path) in str(caught.value)
    monkeypatch.setenv(mnist.FOLDER_VARIABLE, str(tmp_path))
    with pytest.raises(DataError, match=words):
        mnist.find()


def test_counts_that_differ(tmp_path: Path) -> None:
    write_tiny_mnist(tmp_path, gzipped=False)
    (tmp_path / "train-labels-idx1-ubyte").write_bytes(packed(labels(29)))
    with pytest.raises(DataError, match="30 images but 29 labels"):
        mnist.load(tmp_path)


def test_sizes_that_differ(tmp_path: Path) -> None:
    write_tiny_mnist(tmp_path, gzipped=False)
    (tmp_path / "t10k-images-idx3-ubyte").write_bytes(packed(images(12, side=5)))
    with pytest.raises(DataError, match="4 × 4 pixels in the training set, 5 × 5"):
        mnist.load(tmp_path)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="pipes are a matter of POSIX")
def test_a_pipe_is_refused_at_once(tmp_path: Path) -> None:
    write_tiny_mnist(tmp_path)
    (tmp_path / "t10k-labels-idx1-ubyte.gz").unlink()
    os.mkfifo(tmp_path / "t10k-labels-idx1-ubyte.gz")
    with pytest.raises(DataError, match="not a regular file"):
        mnist.load(tmp_path)


def test_download_folder_holds_mnist_only() -> None:
    write_tiny_mnist(mnist.download_folder())
    with pytest.raises(DataError, match=r"train-images.*is not MNIST's own file"):
        mnist.load(mnist.download_folder())


def test_the_real_one(mnist_folder: Path) -> None:
    data = mnist.load(mnist_folder)
    assert (len(data.train), len(data.test), data.image_shape) == (60_000, 10_000, (28, 28))
    arrays = (data.train.images, data.train.labels, data.test.images, data.test.labels)
    assert [idx.digest(a) for a in arrays] == [pin.sha256 for pin in mnist.FILES.values()]
