"""The user's datasets by name: kept, opened at once, renamed, found again, removed."""

from __future__ import annotations

import shutil
from pathlib import Path

import msgspec
import numpy as np
import pytest
from forms import Pictures, digits, emnist, keras, packed, patches, plain_idx, write_folder

from aeviz.core import datasets
from aeviz.core.base.errors import DataError
from aeviz.core.data import idx
from aeviz.core.data.base import Dataset
from aeviz.core.data.family import known
from aeviz.core.data.own import keeping, listing
from aeviz.core.data.own.listing import OwnSet
from aeviz.core.data.own.looking import look
from aeviz.core.data.own.naming import usable_name
from aeviz.core.data.own.preparing import prepare


def add(path: Path, name: str = "", **choices: object) -> OwnSet:
    found = look(path)
    wanted = msgspec.structs.replace(found.proposed, **choices)
    return listing.add(found, wanted, name, reserved=tuple(datasets.DATASETS))[0]


@pytest.fixture
def animals(tmp_path: Path) -> Path:
    return write_folder(tmp_path / "animals", patches())


def test_added_opened_and_known_by_all(animals: Path) -> None:
    own = add(animals)
    assert (own.name, own.title, own.train, own.test) == ("animals", "animals", 36, 12)
    assert own.class_names == ("cat", "cup", "space")
    assert datasets.names()[-1] == "animals"
    shutil.rmtree(animals)  # what was prepared is enough
    opened = datasets.load("animals")
    assert isinstance(opened, Dataset)
    assert opened.fingerprint == own.fingerprint
    assert opened.image_shape == (3, 12, 12)
    with pytest.raises(DataError, match=r"no dataset “animal”; choose one of mnist, .*animals, or"):
        datasets.load("animal")


def test_a_damaged_cache_is_made_anew(animals: Path) -> None:
    own = add(animals)
    folder = keeping.sets_folder() / own.key
    images = folder / "train-images.npy"
    for damage in (lambda b: b[:-1], lambda b: b[:-1] + bytes([b[-1] ^ 1]), lambda b: b"x" + b[1:]):
        images.write_bytes(damage(images.read_bytes()))
        opened = datasets.load("animals")
        assert isinstance(opened, Dataset)
        np.testing.assert_array_equal(opened.train.images, patches().train)
        assert opened.fingerprint == own.fingerprint
        assert keeping.load(own.key) is not None
    (folder / "about.json").write_text("{}")
    assert datasets.load("animals").fingerprint == own.fingerprint


def test_changed_pictures_are_not_taken_for_the_old_ones(animals: Path) -> None:
    own = add(animals)
    keeping.forget(own.key)
    next((animals / "train" / "cat").iterdir()).unlink()
    with pytest.raises(DataError, match="have changed since they were added"):
        datasets.load("animals")
    assert add(animals).fingerprint != own.fingerprint  # added anew, it is what it is now
    keeping.forget(add(animals).key)
    shutil.rmtree(animals)
    with pytest.raises(DataError, match=r"not in .*animals any more: say where they are"):
        datasets.load("animals")


def test_names(animals: Path, tmp_path: Path) -> None:
    add(animals)
    assert add(animals).name == "animals"  # the same again
    assert add(animals, side=16).name == "animals (2)"
    assert add(animals, "我的图片").name == "我的图片"
    other = keras(tmp_path / "other", digits())
    for name, words in (
        ("animals", "already, of .*animals: choose another"),
        ("mnist", "ships with aeviz"),
        ("../x", "cannot be the name"),
        ("-x", "cannot be the name"),
    ):
        with pytest.raises(DataError, match=words):
            add(other, name)
    listing.rename("animals", "zoo")
    assert listing.find("zoo").title == "zoo"
    assert list(listing.own_sets()) == ["zoo", "animals (2)", "我的图片"]
    for name, new, words in (
        ("animals", "x", "no dataset “animals” of your own"),
        ("zoo", "我的图片", "already"),
        ("zoo", "mnist", "already"),
        ("zoo", "a/b", "cannot be the name"),
    ):
        with pytest.raises(DataError, match=words):
            listing.rename(name, new, tuple(datasets.DATASETS))
    own = listing.find("zoo")
    assert listing.with_fingerprint(own.fingerprint) == own
    listing.remove("zoo")
    assert keeping.load(own.key) is not None  # another one is made of the same
    listing.remove("我的图片")
    assert keeping.load(own.key) is None
    assert animals.is_dir()
    with pytest.raises(DataError, match="no dataset “zoo” of your own: there are animals"):
        listing.find("zoo")


def test_linked_anew(animals: Path, tmp_path: Path) -> None:
    own = add(animals)
    moved = animals.rename(tmp_path / "moved")
    listing.relink("animals", moved)
    keeping.forget(listing.find("animals").key)
    assert datasets.load("animals").fingerprint == own.fingerprint
    with pytest.raises(DataError, match="are others than those of “animals”"):
        listing.relink("animals", write_folder(tmp_path / "others", digits()))


def test_a_damaged_list_is_kept_aside(animals: Path) -> None:
    add(animals)
    listing.list_file().write_bytes(b"{}")
    assert listing.own_sets() == {}
    assert add(animals).name == "animals"
    aside = [p for p in listing.list_file().parent.iterdir() if "broken" in p.name]
    assert [p.read_bytes() for p in aside] == [b"{}"]


@pytest.mark.parametrize(
    ("folder", "name"),
    [("cats", "cats"), ("-rf", "rf"), ("a/b<c>", "a b c"), ("🐱", "pictures"), ("x" * 99, "x" * 64),
     ("我的图片", "我的图片"), (" . ", "pictures"), ("Täter_1 (2)", "Täter_1 (2)")],
)  # fmt: skip
def test_names_that_come_near(folder: str, name: str) -> None:
    assert usable_name(folder) == name


# --- known sets -------------------------------------------------------------------------------


def as_known(p: Pictures, monkeypatch: pytest.MonkeyPatch) -> known.Known:
    """The tiny digits as a set that everybody knows."""
    pins = {
        part: known.Pin(idx.digest(array)) for part, array in zip(known.PARTS, p[:4], strict=True)
    }
    classes = tuple(f"digit {name}" for name in p.names)
    made = known.Known("tiny", "Tiny digits", "Eighty.", classes, pins, "digit", licence="CC0")
    monkeypatch.setattr(known, "KNOWN", (made,))
    monkeypatch.setattr(known, "SIZES", (80,))
    return made


def test_known_by_content_in_whatever_form(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    p = digits()
    as_known(p, monkeypatch)
    for make in (plain_idx, keras):
        found = look(make(tmp_path / make.__name__, p))
        made = prepare(found, found.proposed).dataset
        assert (found.is_known, found.name, found.title) == (True, "tiny", "Tiny digits")
        assert (made.title, made.noun, made.licence) == ("Tiny digits", "digit", "CC0")
        assert made.class_names[3] == "digit 3"
        own = add(found.path, f"my {found.form}")
        assert (own.title, own.licence) == ("Tiny digits", "CC0")
        assert datasets.load(own.name).title == "Tiny digits"
    other = p.train.copy()
    other[0, 0, 0] ^= 1
    found = look(plain_idx(tmp_path / "MNIST", p._replace(train=other)))
    made = prepare(found, found.proposed).dataset
    assert (found.is_known, made.title, made.noun) == (False, "MNIST", "picture")


def test_emnist_is_known_by_its_packed_files_and_turned_right(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = emnist(tmp_path / "set", digits())
    files = [path.with_name(path.name.replace("train", part).replace("images-idx3", kind))
             for part in ("train", "test") for kind in ("images-idx3", "labels-idx1")]  # fmt: skip
    from hashlib import sha256

    pins = {
        part: known.Pin("", 0, sha256(file.read_bytes()).hexdigest())
        for part, file in zip(known.PARTS, files, strict=True)
    }
    made = known.EMNIST[4]._replace(files=pins)
    monkeypatch.setattr(known, "KNOWN", (made,))
    monkeypatch.setattr(known, "EMNIST", (made,))
    found = look(path)
    assert (found.title, found.noun) == ("EMNIST Digits", "digit")
    assert any("turned right" in note for note in found.notes)
    dataset = prepare(found, found.proposed).dataset
    np.testing.assert_array_equal(dataset.train.images, digits().train)


def test_letters_begin_at_one(tmp_path: Path) -> None:
    p = digits()
    for part, images, labels in (("train", *p[:2]), ("test", *p[2:4])):
        (tmp_path / f"emnist-letters-{part}-images-idx3-ubyte").write_bytes(packed(images))
        (tmp_path / f"emnist-letters-{part}-labels-idx1-ubyte").write_bytes(packed(labels + 1))
    found = look(tmp_path)
    assert [name for name, _ in found.classes] == [str(number) for number in range(1, 11)]
    assert found.name == "emnist-letters"


def test_the_real_one_is_known(mnist_folder: Path) -> None:
    found = look(mnist_folder)
    assert (found.title, found.noun, found.train, found.test) == ("MNIST", "digit", 60_000, 10_000)


# --- large sets -------------------------------------------------------------------------------


def test_large_sets_are_mapped_and_train(animals: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    own = add(animals)
    monkeypatch.setattr(keeping, "IN_MEMORY", 1000)
    opened = datasets.load("animals")
    assert isinstance(opened, Dataset)
    assert isinstance(opened.train.images, np.memmap)
    assert opened.fingerprint == own.fingerprint
    again = Dataset("a", "A", opened.train, opened.test, opened.class_names)
    assert again.fingerprint == own.fingerprint
    opened.train.images[0] = 0  # a copy of the page, not the file
    assert datasets.load("animals").train.images[0].any()
