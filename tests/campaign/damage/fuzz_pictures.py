"""Fuzzed inputs for the readers of own pictures: each a report and a sample, or a sentence."""

from __future__ import annotations

import gzip
import io
import os
import shutil
from collections.abc import Callable
from pathlib import Path

import msgspec
import numpy as np
from PIL import Image

from aeviz.core.base import sealed
from aeviz.core.data import idx
from aeviz.core.data.own import keeping, listing
from aeviz.core.data.own.folders import HIDDEN
from aeviz.core.data.own.looking import look
from aeviz.core.data.own.pictures import Choices, load_bytes, prepared

Read = Callable[[bytes], object]
_RANDOM = np.random.default_rng(5)
IMAGES = _RANDOM.integers(0, 256, (14, 8, 8), np.uint8)
LABELS = (np.arange(14) % 3).astype(np.uint8)


def _of_file(name: str, seeds: list[bytes]) -> Callable[[Path], tuple[list[bytes], Read]]:
    """A file that is looked at, and of whose pictures a sheet is made."""

    def make(folder: Path) -> tuple[list[bytes], Read]:
        path = folder / name

        def read(data: bytes) -> object:
            path.write_bytes(data)
            found = look(path)
            return found.sample(msgspec.structs.replace(found.proposed, side=8))

        return seeds, read

    return make


def _saved(compressed: bool = False, **arrays: np.ndarray) -> bytes:
    out = io.BytesIO()
    (np.savez_compressed if compressed else np.savez)(out, **arrays)  # type: ignore[arg-type]
    return out.getvalue()


def _npz() -> list[bytes]:
    half = IMAGES[:7] / 255
    return [
        _saved(x_train=IMAGES, y_train=LABELS, x_test=IMAGES[:3], y_test=LABELS[:3]),
        _saved(True, x=np.concatenate([half, half]), y=LABELS),
        _saved(images=np.repeat(IMAGES[..., None], 3, 3), labels=np.eye(3)[LABELS]),
        _saved(data=IMAGES.reshape(14, 64), target=np.array(["a", "b", "c"])[LABELS]),
    ]


def _npy() -> list[bytes]:
    seeds = []
    for array in (IMAGES, np.asfortranarray(IMAGES / 127.5 - 1), IMAGES.astype(">u2")):
        out = io.BytesIO()
        np.save(out, array)
        seeds.append(out.getvalue())
    return seeds


def _csv() -> list[bytes]:
    rows = [[label, *pixels] for label, pixels in zip(LABELS, IMAGES.reshape(14, 64), strict=True)]
    head = "label," + ",".join(f"pixel{i}" for i in range(64))
    plain = "\n".join(",".join(map(str, row)) for row in rows)
    words = plain.replace("\n1,", "\nb,").replace(",", ";")
    return [f"{head}\n{plain}\n".encode(), plain.encode(), words.encode()]


def idx_sets(folder: Path) -> tuple[list[bytes], Read]:
    """Four files one behind the other; each may be changed."""
    root, mark = folder / "set", b"\n--file--\n"
    names = ("train-images-idx3-ubyte", "train-labels-idx1-ubyte",
             "t10k-images.idx3-ubyte.gz", "t10k-labels-idx1-ubyte.gz")  # fmt: skip
    contents = [idx.header(array) + array.tobytes() for array in (IMAGES, LABELS) * 2]
    contents[2:] = [gzip.compress(content) for content in contents[2:]]

    def read(data: bytes) -> object:
        shutil.rmtree(root, ignore_errors=True)
        root.mkdir()
        for name, content in zip(names, (*data.split(mark), b"", b"", b"")[:4], strict=True):
            (root / name).write_bytes(content)
        found = look(root)
        return found.sample(found.proposed)

    return [mark.join(contents)], read


def photographs(folder: Path) -> tuple[list[bytes], Read]:
    """Pictures of every kind, as a folder's are read: turned, deep, see-through, with palettes."""
    colour = Image.fromarray(_RANDOM.integers(0, 256, (20, 24, 3), np.uint8))
    exif = Image.Exif()
    exif[0x0112] = 6
    kinds: tuple[tuple[Image.Image, str, dict[str, object]], ...] = (
        (colour, "PNG", {}),
        (colour.convert("RGBA"), "PNG", {}),
        (colour.convert("P"), "PNG", {"transparency": 3}),
        (colour.convert("I;16"), "PNG", {}),
        (colour, "JPEG", {"exif": exif}),
        (colour.convert("CMYK"), "JPEG", {}),
        (colour, "WEBP", {"lossless": True}),
        (colour, "GIF", {}),
        (colour, "BMP", {}),
        (colour.convert("F"), "TIFF", {"compression": "tiff_deflate"}),
    )
    seeds = []
    for image, kind, options in kinds:
        out = io.BytesIO()
        image.save(out, kind, **options)  # type: ignore[arg-type]
        seeds.append(out.getvalue())
    ways = [Choices(16, "fit", colour=True), Choices(16, "crop", invert=True)]

    def read(data: bytes) -> object:
        image = load_bytes(data, "The picture", 16)
        return [prepared(image, choices) for choices in ways]

    return seeds, read


def folders(folder: Path) -> tuple[list[bytes], Read]:
    """A folder of classes as a list of its entries, of which each may be changed: what it is, its
    name, its content. Whatever comes of it, all pictures are taken or told of."""
    root, mark = folder / "set", b"\n--file--\n"
    kinds = ("PNG", "JPEG", "BMP", "GIF", "WEBP", "TIFF")
    entries = []
    for number, pixels in enumerate(IMAGES):
        out, kind = io.BytesIO(), kinds[number % len(kinds)]
        Image.fromarray(pixels).save(out, kind)
        place = ("train/cats/", "train/dogs/", "test/cats/")[number % 3]
        entries.append(f"f{place}{number}.{kind.lower()}\n".encode() + out.getvalue())
    entries += [b"ptrain/dogs/pipe.png\n", b"ltrain/loop\n..", b"ftrain/cats/notes.txt\nhello"]

    def read(data: bytes) -> object:
        shutil.rmtree(root, ignore_errors=True)
        root.mkdir()
        made = sum(_made(root, entry) for entry in data.split(mark))
        found = look(root)
        told = found.train + found.test + sum(row.count for row in found.material.skipped)
        lost = made - told - _unseen(root)
        # Of a folder that is left out as a whole, one is told of.
        left = any("neither in the" in r.reason or "too deep" in r.reason for r in found.skipped)
        if lost > 0 and not (left or any("left out" in note for note in found.notes)):
            raise AssertionError(f"{lost} of {made} entries are neither taken nor told of")
        return found.sample(msgspec.structs.replace(found.proposed, side=8))

    return [mark.join(entries)], read


def _made(root: Path, entry: bytes) -> bool:
    """Make what an entry says: a file, a pipe, or a link; whether it could be made."""
    head, _, content = entry.partition(b"\n")
    parts = [part for part in os.fsdecode(head[1:]).split("/") if part not in ("", ".", "..")]
    path = root.joinpath(*parts[:8])
    if os.path.lexists(path):
        return False
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        if head[:1] == b"p":
            os.mkfifo(path)
        elif head[:1] == b"l":
            path.symlink_to(os.fsdecode(content) or ".")
        else:
            path.write_bytes(content)
    except (OSError, ValueError):  # names that no disk takes
        return False
    return True


def _unseen(root: Path) -> int:
    """Hidden entries, and what is below hidden folders, are passed over."""
    return sum(
        any(p.startswith(".") or p.lower() in HIDDEN for p in path.relative_to(root).parts)
        for path in root.rglob("*")
        if path.is_symlink() or not path.is_dir()
    )


def own_list(folder: Path) -> tuple[list[bytes], Read]:
    """The list of own datasets, and what is said of a prepared one."""
    own = listing.OwnSet(
        "cats",
        "/pictures/cats",
        Choices(16),
        "0" * 16,
        "k",
        class_names=("a", "b"),
        shape=(3, 8, 8),
    )
    whole = sealed.seal({"version": 1, "sets": [msgspec.to_builtins(own)]})
    listing.list_file().parent.mkdir(parents=True, exist_ok=True)

    def read(data: bytes) -> object:
        listing.list_file().write_bytes(data)
        return listing._read() or None

    return [whole], read


def prepared_sets(folder: Path) -> tuple[list[bytes], Read]:
    """A prepared set in the cache: about it, and its pictures, one behind the other."""
    mark = b"\n--file--\n"
    with keeping.Writer("k" * 24) as writer:
        for _ in range(2):
            writer.add(IMAGES, LABELS)
            writer.end_part()
        kept = writer.finish(("a", "b", "c"), ())
    root = keeping.sets_folder() / ("k" * 24)
    names = sorted(path.name for path in root.iterdir())
    whole = mark.join((root / name).read_bytes() for name in names)

    def read(data: bytes) -> object:
        for name, content in zip(names, (*data.split(mark), *[b""] * 5)[:5], strict=True):
            (root / name).write_bytes(content)
        found = keeping.load("k" * 24)
        if found is not None and found.train.images.tobytes() != kept.train.images.tobytes():
            raise AssertionError("a changed set was taken")
        return found

    return [whole], read


npz, npy, csv = (
    _of_file("a.npz", _npz()),
    _of_file("a.npy", _npy()),
    _of_file("a.csv", _csv()),
)
