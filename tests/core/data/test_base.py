"""What every dataset promises."""

from __future__ import annotations

import numpy as np
import pytest
from idx_files import images, labels

from aeviz.core.base.errors import DataError
from aeviz.core.data.base import Dataset, Split, balanced, with_validation

TRAIN, TEST = Split(images(30), labels(30)), Split(images(12), labels(12))


def dataset(train: Split = TRAIN, test: Split = TEST) -> Dataset:
    return Dataset("tiny", "Tiny", train, test, tuple("0123456789"))


@pytest.mark.parametrize(
    ("split", "words"),
    [
        (Split(images(3).astype(np.float32), labels(3)), "bytes"),
        (Split(images(3), labels(3).astype(np.int64)), "bytes"),
        (Split(images(3)[0], labels(3)), "grey images"),
        (Split(images(3)[:0], labels(3)[:0]), "no pixels"),
        (Split(images(3), labels(4)), "3 images but 4 labels"),
        (Split(images(3).transpose(0, 2, 1), labels(3)), "row by row"),
        (Split(images(3), labels(3) + np.uint8(10)), "label 12 is outside 0 to 9"),
        (Split(images(3, side=5), labels(3)), "5 × 5"),
    ],
)
def test_refused(split: Split, words: str) -> None:
    for broken in ({"train": split}, {"test": split}):
        with pytest.raises(DataError, match=words):
            dataset(**broken)


def test_validation_is_the_end_of_the_training_images() -> None:
    data = dataset()
    train, validation = with_validation(data, 5)
    assert (len(train), len(validation)) == (25, 5)
    np.testing.assert_array_equal(validation.images, data.train.images[-5:])
    np.testing.assert_array_equal(validation.labels, data.train.labels[-5:])
    np.testing.assert_array_equal(train.images, data.train.images[:25])
    whole, nothing = with_validation(data, 0)
    assert (len(whole), len(nothing)) == (30, 0)


@pytest.mark.parametrize("count", [-1, 30, 31])
def test_validation_leaves_something_to_train_on(count: int) -> None:
    with pytest.raises(DataError, match=f"30 training images, so {count} cannot"):
        with_validation(dataset(), count)


def test_fingerprint_tells_data_apart() -> None:
    assert dataset().fingerprint == dataset().fingerprint
    assert len(dataset().fingerprint) == 16
    pixel, label = images(30), labels(30)
    pixel[29, 3, 3] ^= 1
    label[0] ^= 1
    swapped = dataset(TEST, TRAIN)
    reshaped = dataset(
        Split(images(30).reshape(30, 2, 8), labels(30)),
        Split(images(12).reshape(12, 2, 8), labels(12)),
    )
    others = (
        dataset(Split(pixel, labels(30))),
        dataset(Split(images(30), label)),
        swapped,
        reshaped,
    )
    assert len({data.fingerprint for data in (dataset(), *others)}) == 5


def test_few_labels_are_as_many_of_each_class_wherever_they_lie() -> None:
    labels = np.array([0] * 60 + [1] * 30 + [2] * 10, np.uint8)  # sorted, and not as many of each
    images = np.arange(100, dtype=np.uint8).repeat(16).reshape(100, 4, 4)
    few = balanced(Split(images, labels), 12, 3)
    assert np.bincount(few.labels).tolist() == [4, 4, 4]
    assert few.images[:, 0, 0].tolist() == [*range(4), *range(60, 64), *range(90, 94)]
    assert len(balanced(Split(images, labels), 0, 3)) == 100
