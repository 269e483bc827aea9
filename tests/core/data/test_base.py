"""What every dataset promises."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from idx_files import images, labels

import aeviz
from aeviz.core.base.errors import DataError
from aeviz.core.data.base import Dataset, Split, balanced, with_validation
from aeviz.core.data.splitting import kept_for_tests

TRAIN, TEST = Split(images(30), labels(30)), Split(images(12), labels(12))


def dataset(train: Split = TRAIN, test: Split = TEST) -> Dataset:
    return Dataset("tiny", "Tiny", train, test, tuple("0123456789"))


@pytest.mark.parametrize(
    ("split", "words"),
    [
        (Split(images(3).astype(np.float32), labels(3)), "bytes"),
        (Split(images(3), labels(3).astype(np.int64)), "bytes"),
        (Split(images(3)[0], labels(3)), "images of bytes"),
        (Split(images(4, side=3)[None].copy(), labels(1)), "three channels"),
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


def colours(count: int) -> np.ndarray:
    return images(3 * count, side=4).reshape(count, 3, 4, 4)


def test_colour_pictures_and_their_words() -> None:
    made = Dataset(
        "a", "A", Split(colours(4), labels(4)), Split(colours(2), labels(2)), tuple("ab" * 5)
    )
    assert (made.image_shape, made.channels) == ((3, 4, 4), 3)
    assert (dataset().image_shape, dataset().channels) == ((4, 4), 1)
    assert (made.noun, made.normalised, made.licence) == ("picture", False, "")
    with pytest.raises(DataError, match="4 × 4 pixels in the training set, 4 × 4 pixels in colour"):
        Dataset("a", "A", TRAIN, Split(colours(2), labels(2)), tuple("0123456789"))


def test_no_classes_and_too_many() -> None:
    nothing = Split(images(3), np.zeros(3, np.uint8))
    assert Dataset("a", "A", nothing, nothing).class_names == ()
    with pytest.raises(DataError, match="label 9 is not 0, but there are no classes"):
        Dataset("a", "A", TRAIN, Split(images(3), labels(3)))
    names = tuple(map(str, range(256)))
    last = Split(images(2), np.array([0, 255], np.uint8))
    assert len(Dataset("a", "A", last, last, names).class_names) == 256
    with pytest.raises(DataError, match="257 classes, more than the 256"):
        Dataset("a", "A", last, last, (*names, "more"))


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


def test_made_of_arrays_in_any_usual_shape() -> None:
    grey, colour = images(20, side=8), colours(20)
    made = aeviz.Dataset.from_arrays(grey, labels(20), name="Mine", class_names=list("abcdefghij"))
    assert (made.name, made.title, made.class_names[3]) == ("Mine", "Mine", "d")
    assert len(made.train) == 10  # of each class of two, one
    assert len(made.test) == 10
    assert sorted(made.test.labels.tolist()) == list(range(10))
    same = [grey[..., None], grey[:, None], grey / 255, grey.astype(int), grey.tolist()]
    for other in same:
        found = aeviz.Dataset.from_arrays(other, labels(20), name="Mine")
        assert found.fingerprint == made.fingerprint
    last = np.moveaxis(colour, 1, 3)
    pair = (
        aeviz.Dataset.from_arrays(colour, test=colour[:3]),
        aeviz.Dataset.from_arrays(last, test=last[:3]),
    )
    assert pair[0].fingerprint == pair[1].fingerprint
    assert (pair[0].image_shape, pair[0].class_names, len(pair[1].train)) == ((3, 4, 4), (), 20)


def test_labels_may_be_words() -> None:
    words = ["dog", "cat"] * 5
    made = aeviz.Dataset.from_arrays(images(10), words, test=(images(2), ["ant", "cat"]))
    assert made.class_names == ("ant", "cat", "dog")
    assert made.train.labels.tolist() == [2, 1] * 5
    assert made.test.labels.tolist() == [0, 1]
    with pytest.raises(DataError, match="“cat” is not a class"):
        aeviz.Dataset.from_arrays(images(10), words, class_names=["dog"])


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ({"images": images(20)[0]}, "number, 3, height and width, not of shape"),
        ({"images": images(20) * 2.0}, "scale them first"),
        ({"labels": labels(19)}, "one for each input"),
        ({"labels": [[1], [2, 3]]}, "NumPy array"),
        ({"labels": np.arange(20) * 20}, "from 0 to 255, not from 0 to 380"),
        ({"class_names": ["a"]}, "from 0 to 0, not from 0 to 9"),
        ({"labels": None, "class_names": ["a"]}, "Classes without labels"),
        ({"test": 1.5}, "between 0 and 1, not 1.5"),
        ({"test": images(3)}, "a pair of images and labels"),
        ({"test": (images(3), [1, 2])}, "one for each input"),
        ({"test": (images(3, side=5), labels(3))}, "5 × 5 pixels"),
        ({"images": images(4), "labels": labels(4)}, "a class needs two"),
        ({"class_names": 5}, "must be a list of names, not 5"),
        ({"class_names": ["a", *"abcdefghi"]}, "Two classes are named “a”"),
        ({"class_names": ["", *"abcdefghi"]}, "name of a class must be some letters on one line"),
        (
            {"class_names": ["a\nb", *"abcdefghi"]},
            "name of a class must be some letters on one line",
        ),
        ({"labels": ["", "b"] * 10}, "name of a class must be some letters on one line"),
        ({"name": 5}, "name of a dataset must be some letters .* not 5"),
        ({"name": "a\n<b>"}, "name of a dataset must be some letters on one line"),
    ],
)
def test_arrays_that_cannot_be(given: dict[str, Any], words: str) -> None:
    with pytest.raises(DataError, match=words):
        aeviz.Dataset.from_arrays(**({"images": images(20), "labels": labels(20)} | given))


def test_the_same_pictures_are_kept_for_tests_when_others_come() -> None:
    keys = [f"picture {number}.png" for number in range(400)]
    classes = np.arange(400) % 4
    kept = kept_for_tests(keys, classes, 0.2)
    assert np.bincount(classes[kept]).tolist() == [20] * 4
    more = kept_for_tests([*keys, "new.png"], np.append(classes, 0), 0.2)
    assert (kept != more[:400]).sum() <= 2
    order = np.random.default_rng(0).permutation(400)
    mixed = kept_for_tests([keys[i] for i in order], classes[order], 0.2)
    assert (mixed == kept[order]).all()


def test_few_labels_are_as_many_of_each_class_wherever_they_lie() -> None:
    labels = np.array([0] * 60 + [1] * 30 + [2] * 10, np.uint8)  # sorted, and not as many of each
    images = np.arange(100, dtype=np.uint8).repeat(16).reshape(100, 4, 4)
    few = balanced(Split(images, labels), 12, 3)
    assert np.bincount(few.labels).tolist() == [4, 4, 4]
    assert few.images[:, 0, 0].tolist() == [*range(4), *range(60, 64), *range(90, 94)]
    assert len(balanced(Split(images, labels), 0, 3)) == 100
