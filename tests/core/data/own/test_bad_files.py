"""Whatever is wrong with a file of pictures: one sentence that says so."""

from __future__ import annotations

import gzip
import struct
import zipfile
from pathlib import Path

import numpy as np
import pytest
from forms import digits, keras, packed, patches, plain_idx, rows, tables, write_folder
from hypothesis import given, settings
from hypothesis import strategies as st

from aeviz.core.base.errors import AevizError
from aeviz.core.data import idx
from aeviz.core.data.own.looking import look
from tests.core.data.own.refusing import prepared, refused

# --- IDX --------------------------------------------------------------------------------------


IMAGES, LABELS = "train-images-idx3-ubyte", "train-labels-idx1-ubyte"


@pytest.mark.parametrize(
    ("name", "change", "words"),
    [
        (IMAGES, lambda b: b[:-1], "promises 3856 bytes, but it has 3855"),
        (IMAGES, lambda b: b + b"x", "promises 3856 bytes, but it has 3857"),
        (IMAGES, lambda b: b"PK" + b[2:], "starts with 504b0803"),
        (IMAGES, lambda b: b[:4] + struct.pack(">3I", 2**31, 2**31, 8) + b[16:], "more than"),
        (IMAGES, lambda b: b[:4] + struct.pack(">3I", 60, 0, 8), "promises nothing"),
        (IMAGES, lambda b: b[:2] + b"\x0d" + b[3:], "32-bit floats, but only bytes"),
        (IMAGES, lambda b: gzip.compress(b)[:-9], "cut short"),
        (IMAGES, lambda b: gzip.compress(b) + b"\0" * 9, "something follows"),
        (IMAGES, lambda b: gzip.compress(gzip.compress(b)), "starts with 1f8b"),
        (LABELS, lambda b: b[:7] + b"\x3b" + b[8:-1], "60 images but 59 labels"),
        (LABELS, lambda b: b[:10], "but it has 10"),
    ],
)
def test_broken_idx(tmp_path: Path, name: str, change, words: str) -> None:
    plain_idx(tmp_path, digits())
    (tmp_path / name).write_bytes(change((tmp_path / name).read_bytes()))
    refused(tmp_path, words)


def test_several_sets_in_a_folder_are_told_apart(tmp_path: Path) -> None:
    for name in ("a-train", "b-train"):
        (tmp_path / f"{name}-images-idx3-ubyte").write_bytes(packed(digits().train))
    refused(tmp_path, r"several datasets \(a, b\)")
    assert look(tmp_path / "b-train-images-idx3-ubyte").name == "b"
    plain_idx(tmp_path / "two" / "X" / "raw", digits())
    plain_idx(tmp_path / "two" / "Y" / "raw", digits())
    refused(tmp_path / "two", "several datasets")
    assert look(tmp_path / "two" / "X").name == "X"


# --- NumPy ------------------------------------------------------------------------------------


def npz(path: Path, **arrays: object) -> Path:
    np.savez(path, **arrays)  # type: ignore[arg-type]
    return path


X, Y = digits().train, digits().labels


@pytest.mark.parametrize(
    ("arrays", "words"),
    [
        ({"x": X.astype(object), "y": Y}, "only numbers and words|has no array"),
        ({"x": X * np.nan}, r"3,840 of the 3,840 numbers of “a.npz” are not finite"),
        ({"x": np.where(X == 0, np.inf, X)}, "are not finite"),
        ({"x": X * 1e3}, "go from 0 to 255000"),
        ({"x": X.astype(np.int16) - 300}, "go from -300 to"),
        ({"x": X.astype(complex)}, "only numbers"),
        ({"x": X[:3], "y": Y[:3]}, "no array of pictures"),
        ({"x": X[:, :2]}, "no array of pictures"),
        ({"x": X, "y": Y[:-1]}, r"shape \(59,\), but there are 60 pictures"),
        ({"x": X, "y": Y + 0.5}, "not whole numbers"),
        ({"x": X, "y": Y * 1e300}, "not whole numbers"),
        ({"x": np.repeat(X, 5, 0), "y": np.arange(300)}, "300 different values"),
        ({"a": X, "b": X}, "several arrays"),
        ({"x_train": X, "x_test": X[:, :6]}, "differ in shape"),
        ({"word": np.array(["a"])}, "no array of pictures"),
        ({}, "it is empty"),
    ],
)
def test_arrays_that_cannot_be(tmp_path: Path, arrays: dict[str, object], words: str) -> None:
    refused(npz(tmp_path / "a.npz", **arrays), words)


def npy(shape: str, dtype: str = "|u1", body: bytes = b"", order: bool = False) -> bytes:
    text = f"{{'descr': '{dtype}', 'fortran_order': {order}, 'shape': {shape}, }}".encode()
    text += b" " * (53 - len(text) % 64) + b"\n"
    return b"\x93NUMPY\x01\0" + struct.pack("<H", len(text)) + text + body


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (npy("(60, 8, 8)", body=b"\0" * 100), "promises 3,840 bytes by its header but has 100"),
        (npy("(1000000000000, 8, 8)"), "promises 64,000,000,000,000 bytes"),
        (npy("(-60, 8, 8)", body=b"\0" * 9), "which no pictures have"),
        (npy("(60, 8, 8)", "|O", b"\0" * 30720), "only numbers and words"),
        (npy("(60, 8, 8)", "|V8", b"\0" * 30720), "only numbers and words"),
        (npy("__import__('os').system('x')"), "makes no sense"),
        (npy("(" * 900 + ")" * 900), "makes no sense"),
        (b"\x93NUMPY\x09\0\0\0", "does not begin"),
        (b"\x93NUMPY\x01\0\xff\xff", "does not begin"),
        (b"\x93NUMPY\x01\0\x80\0" + b"x" * 128, "makes no sense"),
        (b"not an array", "not a file of NumPy arrays"),
        (b"", "not a file of NumPy arrays"),
    ],
)
def test_headers_that_lie(tmp_path: Path, content: bytes, words: str) -> None:
    (tmp_path / "a.npy").write_bytes(content)
    refused(tmp_path / "a.npy", words)


def test_archives_that_hold_too_much(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = npz(tmp_path / "a.npz", x=X)
    monkeypatch.setattr(idx, "MAX_BYTES", 2000)
    refused(path, r"promises 3,968 bytes of 3,968 packed ones, which is too much")
    content = path.read_bytes()
    path.write_bytes(content[: len(content) // 2])
    refused(path, "is damaged")


def test_members_outside_encrypted_and_packed_oddly(tmp_path: Path) -> None:
    path = tmp_path / "a.npz"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_BZIP2) as archive:
        archive.writestr("x.npy", npy("(60, 8, 8)", body=X.tobytes()))
    refused(path, "packed in a way that is not read")
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("../../x.npy", npy("(60, 8, 8)", body=X.tobytes()))
    assert look(path).train == 60  # nothing is ever put anywhere
    content = bytearray(path.read_bytes())
    content[6] |= 1
    content[content.rindex(b"PK\x01\x02") + 8] |= 1
    path.write_bytes(content)
    refused(path, "is encrypted: save it without a password")


# --- tables -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "no rows of numbers"),
        ("label,a,b\n1,2,3\n", "3 columns, which are not"),
        (rows(X, ["a"] * 60, "") + "a,1,2\n", "Line 61 of .* has 3 values"),
        (rows(X, ["a"] * 60, "").replace(",0", ",?", 1), "something else than a number"),
        (rows(X, ["a"] * 60, "").replace(",0", ",1e9", 1), "go from 0 to 1e"),
        (rows(X, ["a"] * 60, "").replace(",0", ",nan", 1), "not finite"),
        (rows(X[:4], ["a"] * 4, ""), "has 4 pictures that can be used, and 10 are needed"),
        ("a" * (1 << 21), "no lines as tables have"),
        ("\0" * 5000, "columns|no lines|no rows"),
    ],
)
def test_tables_that_cannot_be(tmp_path: Path, text: str, words: str) -> None:
    (tmp_path / "a.csv").write_text(text)
    refused(tmp_path / "a.csv", words)


def test_a_table_that_is_no_text_or_cut(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_bytes(bytes(range(128, 256)) * 40 + b"\n")
    refused(tmp_path / "a.csv", "is not a text")
    (tmp_path / "a.csv.gz").write_bytes(gzip.compress(rows(X, ["a"] * 60, "").encode())[:-8])
    refused(tmp_path / "a.csv.gz", "cut short")


# --- anything ---------------------------------------------------------------------------------


@settings(max_examples=25)
@given(data=st.data())
def test_mutated_files_give_pictures_or_one_sentence(
    data: st.DataObject, tmp_path_factory: pytest.TempPathFactory
) -> None:
    tmp_path = tmp_path_factory.mktemp("mutated")
    kind = data.draw(st.sampled_from(["idx", "npz", "csv", "folder"]))
    if kind == "idx":
        path = plain_idx(tmp_path / "set", digits())
    elif kind == "npz":
        path = keras(tmp_path / "set", digits())
    elif kind == "csv":
        path = tables(tmp_path / "set", digits())
    else:
        path = write_folder(tmp_path / "set", patches())
    files = [path] if path.is_file() else sorted(p for p in path.rglob("*") if p.is_file())
    target = data.draw(st.sampled_from(files))
    content = bytearray(target.read_bytes())
    for _ in range(data.draw(st.integers(1, 4))):
        place = data.draw(st.integers(0, len(content) - 1))
        content[place] = data.draw(st.integers(0, 255))
    end = data.draw(st.integers(0, len(content)))
    target.write_bytes(content if data.draw(st.booleans()) else content[:end])
    told = ""
    try:
        made = prepared(path)
    except AevizError as error:
        told = str(error)
    else:
        assert made.train.images.dtype == np.uint8
    assert "\n" not in told
