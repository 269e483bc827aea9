"""Datasets of MNIST's family: by the hash of what is packed, and out of an archive."""

from __future__ import annotations

import gzip
import io
import re
import zipfile
from hashlib import sha256

import numpy as np
import pooch  # noqa: F401 - so that no test's patience pays for the import
import pytest

from aeviz.core import datasets
from aeviz.core.base.errors import DataError
from aeviz.core.data import idx
from aeviz.core.data.family import download, known
from aeviz.core.data.family import known_files as files_of
from aeviz.core.data.own.looking import look
from tests.faults.download.servers import (
    ARRAYS,
    DEAD,
    NOISE,
    PACKED,
    PORTAL,
    Behaviour,
    Handler,
    files,
    garbage_behind,
    good,
    other_file,
)


def test_known_sets_come_alike_by_the_hash_of_what_is_packed(
    serve, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where nobody tells the hashes of the unpacked files, those of the packed ones are pinned."""
    pins = {
        name: known.Pin("", len(PACKED[f"{name}.gz"]), sha256(PACKED[f"{name}.gz"]).hexdigest())
        for name in ARRAYS
    }
    wrong, right = serve(garbage_behind), serve(good)
    mirrors = (wrong.url, serve(other_file).url, right.url)
    made = known.KMNIST._replace(files=pins, mirrors=mirrors)
    folder = files_of.folder_of(made)
    with pytest.raises(DataError, match="Kuzushiji-MNIST could not be downloaded"):
        download.fetch(made._replace(mirrors=mirrors[:2]))
    assert files(folder) == set()
    assert download.fetch(made) == folder
    assert files(folder) == set(PACKED)
    loaded = files_of.load(made)
    np.testing.assert_array_equal(loaded.train.images, ARRAYS["train-images-idx3-ubyte"])
    assert (loaded.title, loaded.noun, loaded.class_names[0]) == (
        "Kuzushiji-MNIST",
        "picture",
        "お",
    )
    (folder / "t10k-labels-idx1-ubyte.gz").write_bytes(PACKED["train-labels-idx1-ubyte.gz"])
    with pytest.raises(DataError, match="not Kuzushiji-MNIST's own file; download it again"):
        files_of.load(made)
    download.fetch(made)  # mends it
    assert len(files_of.load(made).test) == 300


def archive(method: int = zipfile.ZIP_DEFLATED, **changed: bytes) -> bytes:
    """As NIST packs EMNIST: other files first and last, and a folder above all."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", method) as packed:
        packed.writestr("gzip/emnist-mnist-train-images-idx3-ubyte.gz", bytes(200_000))
        for part in LETTERS.files:
            content = changed.get(part.partition("-idx")[0].replace("-", "_"), LETTERS_PACKED[part])
            packed.writestr(f"gzip/{LETTERS.published(part)}", content)
        packed.writestr("gzip/readme.txt", NOISE.bytes(300_000))
    return out.getvalue()


def in_parts(body: bytes, shift: int = 0) -> Behaviour:
    """A server that sends from where it is asked to, to the end."""

    def behave(handler: Handler, _: bytes) -> None:
        start = int(re.fullmatch(r"bytes=(\d+)-", handler.headers["Range"])[1])
        said = f"bytes {start + shift}-{len(body) - 1}/{len(body)}"
        handler.answer(206, body[start:], Content_Range=said)

    return behave


def of_letters(*mirrors: str) -> known.Known:
    return LETTERS._replace(mirrors=mirrors)


LETTERS_PACKED = {  # whose labels begin with 1
    part: gzip.compress(idx.header(array) + (array + np.uint8(array.ndim == 1)).tobytes(), mtime=0)
    for part, array in ARRAYS.items()
}
LETTERS = next(made for made in known.EMNIST if made.name == "emnist-letters")._replace(
    files={
        part: known.Pin("", len(packed), sha256(packed).hexdigest())
        for part, packed in LETTERS_PACKED.items()
    }
)


@pytest.mark.parametrize("method", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED])
def test_a_set_comes_out_of_an_archive_of_which_only_its_files_are_read(serve, method: int) -> None:
    body = archive(method)
    server = serve(in_parts(body))
    seen: list[tuple[int, int]] = []
    made = of_letters(server.url + "gzip.zip")
    folder = download.fetch(made, progress=lambda done, total: seen.append((done, total)))
    assert files(folder) == {LETTERS.published(part) for part in ARRAYS}
    total = sum(map(len, LETTERS_PACKED.values()))
    assert seen[-1] == (total, total)
    loaded = files_of.load(made)
    pixels, labels = ARRAYS["train-images-idx3-ubyte"], ARRAYS["train-labels-idx1-ubyte"]
    np.testing.assert_array_equal(loaded.train.images, pixels.transpose(0, 2, 1))
    np.testing.assert_array_equal(loaded.train.labels, labels)
    assert (loaded.title, loaded.class_names[0], loaded.noun) == ("EMNIST Letters", "A", "picture")
    own = look(folder).material
    np.testing.assert_array_equal(own.train.images[:9], pixels[:9].transpose(0, 2, 1))


@pytest.mark.parametrize(
    ("behave", "reason"),
    [
        (lambda handler, _: handler.answer(200, archive()), "does not give parts"),
        (in_parts(archive(), shift=1), "another part"),
        (in_parts(archive()[:-30]), "makes no sense"),
        (in_parts(archive(train_labels=b"x")), "something else"),
        (in_parts(archive(train_images=PACKED["t10k-images-idx3-ubyte.gz"])), "a wrong file"),
        (in_parts(archive(train_images=bytes(1_000_001))), "too much"),
        (in_parts(PORTAL), "makes no sense"),
        (lambda handler, _: handler.answer(404), "status 404"),
        (lambda handler, _: handler.answer(302, Location="file:///etc/passwd"), "not a secure"),
    ],
)
def test_an_archive_that_fails_in_any_way_leaves_nothing(
    serve, behave, reason: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(files_of, "LARGEST", 1_000_000)
    made = of_letters(serve(behave).url + "gzip.zip")
    with pytest.raises(
        DataError, match=f"EMNIST Letters could not be .*{reason}.*emnist-letters-test"
    ):
        download.fetch(made)
    assert files(files_of.folder_of(made)) <= {LETTERS.published("train-images-idx3-ubyte")}


def test_files_of_a_known_set_may_be_put_into_its_folder_by_hand(serve) -> None:
    """Called as they are published, gzipped; then nothing is fetched."""
    made = of_letters(DEAD)
    folder = files_of.folder_of(made)
    folder.mkdir(parents=True)
    for part in ARRAYS:
        (folder / LETTERS.published(part)).write_bytes(LETTERS_PACKED[part])
    assert files_of.is_complete(made)
    download.fetch(made)
    assert len(files_of.load(made).test) == 300


def test_known_sets_are_offered_and_fetched_only_when_asked() -> None:
    for name in ("fashion-mnist", "kmnist", "emnist-letters"):
        with pytest.raises(DataError, match=f"not on this machine: download .*{name}"):
            datasets.load(name)
    fetched = [made for made in known.KNOWN if made.mirrors]
    assert len(fetched) == 6
    for made in fetched:
        hosts = {mirror.split("/")[2] for mirror in made.mirrors}
        assert len(hosts) >= 2
        assert all(m.startswith("https://") and m.endswith(("/", ".zip")) for m in made.mirrors)
        assert all(0 < pin.packed_size <= files_of.LARGEST for pin in made.files.values())
        assert all(len(pin.sha256 or pin.packed) == 64 for pin in made.files.values())
