"""The same pictures in any form give the same bytes and the same fingerprint."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from forms import (
    Pictures,
    boxed_idx,
    centred,
    deep_idx,
    deep_png,
    digits,
    dotted_idx,
    emnist,
    keras,
    medmnist,
    patches,
    plain_idx,
    qmnist,
    tables,
    turned_folder,
    unrolled,
    wrapped_folder,
    write_folder,
)
from PIL import Image

from aeviz.core.data.base import Dataset, Split
from aeviz.core.data.own.looking import look
from aeviz.core.data.own.preparing import prepare

Form = Callable[[Path, Pictures], Path]
GREY: dict[str, Form] = {
    "IDX": plain_idx,
    "IDX, dotted and gzipped in members": dotted_idx,
    "IDX, two levels below": deep_idx,
    "IDX, each file in a folder of its name": boxed_idx,
    "QMNIST with wide labels": qmnist,
    "EMNIST, on its side": emnist,
    "PNG": write_folder,
    "BMP": lambda path, p: write_folder(path, p, "bmp"),
    "GIF": lambda path, p: write_folder(path, p, "gif"),
    "TIFF": lambda path, p: write_folder(path, p, "tiff"),
    "PNG of 16 bits": lambda path, p: write_folder(path, p, "png", deep_png),
    "PNG with colours that are grey": lambda path, p: write_folder(
        path, p, "png", lambda image: image.convert("RGB")
    ),
    "PNG with alpha": lambda path, p: write_folder(
        path, p, "png", lambda image: image.convert("LA")
    ),
    "PNG, turned by its camera": turned_folder,
    "PNG in folders of an archive": wrapped_folder,
    "Keras, 0 to 1": keras,
    "MedMNIST": medmnist,
    "-1 to 1, one channel, one-hot": centred,
    "rows, words, Fortran": unrolled,
    "CSV": tables,
    "CSV, no header, gzipped": lambda path, p: tables(path, p, header=False, packed_=True),
    "CSV with tabs": lambda path, p: tables(path, p, separator="\t"),
}
COLOUR: dict[str, Form] = {
    "PNG": write_folder,
    "WebP": lambda path, p: write_folder(path, p, "webp", lossless=True),
    "BMP": lambda path, p: write_folder(path, p, "bmp"),
    "PNG, see-through nowhere": lambda path, p: write_folder(
        path, p, "png", lambda image: image.convert("RGBA")
    ),
    "Keras, 0 to 1, red first": keras,
    "MedMNIST, red last": medmnist,
    "rows, words, Fortran": unrolled,
    "CSV": tables,
}


def dataset_of(p: Pictures) -> Dataset:
    return Dataset("a", "A", Split(*p[:2]), Split(*p[2:4]), p.names)


def prepared(path: Path) -> Dataset:
    found = look(path)
    return prepare(found, found.proposed).dataset


@pytest.mark.parametrize("form", GREY)
def test_grey_pictures(form: str, tmp_path: Path) -> None:
    made = prepared(GREY[form](tmp_path / "set", digits()))
    expected = dataset_of(digits())
    np.testing.assert_array_equal(made.train.images, expected.train.images)
    np.testing.assert_array_equal(made.test.labels, expected.test.labels)
    assert made.class_names == expected.class_names
    assert made.fingerprint == expected.fingerprint
    assert made.noun == "picture"


@pytest.mark.parametrize("form", COLOUR)
def test_colour_pictures(form: str, tmp_path: Path) -> None:
    p = patches()
    if form.startswith(("Keras", "MedMNIST")):  # their labels are numbers, without names
        p = p._replace(names=("0", "1", "2"))
    made, expected = prepared(COLOUR[form](tmp_path / "set", p)), dataset_of(p)
    np.testing.assert_array_equal(made.train.images, expected.train.images)
    assert made.image_shape == (3, 12, 12)
    assert made.class_names == expected.class_names
    assert made.fingerprint == expected.fingerprint


def test_test_pictures_may_lie_elsewhere(tmp_path: Path) -> None:
    write_folder(tmp_path, patches(), parts=("one", "two"))
    found = look(tmp_path / "one", tmp_path / "two")
    assert prepare(found, found.proposed).dataset.fingerprint == dataset_of(patches()).fingerprint
    keras(tmp_path / "three", patches())
    assert len(look(tmp_path / "one", tmp_path / "two").material) == 48


def test_without_labels(tmp_path: Path) -> None:
    for number, pixels in enumerate(digits().train):
        Image.fromarray(pixels).save(tmp_path / f"digit {number}.png")
    np.save(tmp_path / "all.npy", digits().train)
    for path in (tmp_path, tmp_path / "all.npy"):
        found = look(path)
        made = prepare(found, found.proposed).dataset
        assert found.classes == made.class_names == ()
        assert (len(made.train), len(made.test)) == (48, 12)
        assert not made.train.labels.any()


def test_pictures_that_lie_class_by_class_are_mixed_alike_in_any_form(tmp_path: Path) -> None:
    p = digits()
    order = np.argsort(p.labels, kind="stable")
    by_class = p._replace(train=p.train[order], labels=p.labels[order])
    one = prepared(keras(tmp_path / "a", by_class))
    other = prepared(write_folder(tmp_path / "b", by_class))
    assert one.fingerprint == other.fingerprint
    assert len(set(one.train.labels[-20:].tolist())) > 5
    assert sorted(one.train.labels.tolist()) == sorted(p.labels.tolist())


def test_a_split_is_by_name_and_stays_when_pictures_come(tmp_path: Path) -> None:
    p = patches()
    for number, (pixels, label) in enumerate(zip(p.train, p.labels, strict=True)):
        place = tmp_path / p.names[label]
        place.mkdir(exist_ok=True)
        Image.fromarray(pixels.transpose(1, 2, 0)).save(place / f"photo {number} a.png")
    before = prepared(tmp_path)
    assert np.bincount(before.test.labels).tolist() == [
        round(0.2 * count) for count in np.bincount(p.labels)
    ]
    for name in p.names:  # one more each, that is trained on
        Image.fromarray(p.test[0].transpose(1, 2, 0)).save(tmp_path / name / "photo new.png")
    after = prepared(tmp_path)
    held = {image.tobytes() for image in before.test.images}
    assert len(held & {image.tobytes() for image in after.test.images}) >= len(held) - 2
