"""The same small real pictures in every form that they may come in.

Grey ones are scikit-learn's digits, colour ones patches of scikit-image's photographs.
"""

from __future__ import annotations

import functools
import gzip
import io
import struct
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import numpy as np
from PIL import Image
from skimage import data as photographs
from sklearn.datasets import load_digits

from aeviz.core.data import idx


class Pictures(NamedTuple):
    """Training and test pictures with labels, and the classes' names."""

    train: np.ndarray
    labels: np.ndarray
    test: np.ndarray
    test_labels: np.ndarray
    names: tuple[str, ...]


@functools.cache
def digits() -> Pictures:
    found = load_digits()
    images = np.rint(found.images * (255 / 16)).astype(np.uint8)
    labels = found.target.astype(np.uint8)
    return Pictures(images[:60], labels[:60], images[60:80], labels[60:80], tuple("0123456789"))


@functools.cache
def patches() -> Pictures:
    sources = photographs.chelsea(), photographs.coffee(), photographs.astronaut()
    random = np.random.default_rng(1)
    labels = random.permutation(np.repeat(np.arange(3), 16)).astype(np.uint8)
    images = []
    for label in labels:
        photograph = sources[label]
        top, left = (random.integers(0, side - 12) for side in photograph.shape[:2])
        images.append(photograph[top : top + 12, left : left + 12].transpose(2, 0, 1))
    stacked = np.ascontiguousarray(np.stack(images))
    return Pictures(stacked[:36], labels[:36], stacked[36:], labels[36:], ("cat", "cup", "space"))


# --- IDX --------------------------------------------------------------------------------------


def packed(array: np.ndarray) -> bytes:
    return idx.header(array) + array.tobytes()


def wide(labels: np.ndarray) -> bytes:
    """QMNIST's labels: eight numbers each, of which the first is the digit."""
    rows = np.arange(8 * len(labels), dtype=">i4").reshape(-1, 8)
    rows[:, 0] = labels
    return bytes((0, 0, 0x0C, 2)) + struct.pack(">2I", *rows.shape) + rows.tobytes()


def members(content: bytes) -> bytes:
    """Gzipped in three members."""
    third = len(content) // 3
    parts = content[:third], content[third : 2 * third], content[2 * third :]
    return b"".join(gzip.compress(part) for part in parts)


def plain_idx(folder: Path, p: Pictures) -> Path:
    names = ("train-images-idx3-ubyte", "train-labels-idx1-ubyte",
             "t10k-images-idx3-ubyte", "t10k-labels-idx1-ubyte")  # fmt: skip
    folder.mkdir(parents=True, exist_ok=True)
    for name, array in zip(names, p[:4], strict=True):
        (folder / name).write_bytes(packed(array))
    return folder


def dotted_idx(folder: Path, p: Pictures) -> Path:
    plain_idx(folder, p)
    for path in list(folder.iterdir()):
        content = members(path.read_bytes())
        path.unlink()
        (folder / f"{path.name.replace('-idx', '.idx')}.gz").write_bytes(content)
    return folder


def deep_idx(folder: Path, p: Pictures) -> Path:
    plain_idx(folder / "MNIST" / "raw", p)
    return folder


def boxed_idx(folder: Path, p: Pictures) -> Path:
    """As archives unpack: each file in a folder of its name."""
    plain_idx(folder, p)
    for path in list(folder.iterdir()):
        content = path.read_bytes()
        path.unlink()
        path.mkdir()
        (path / path.name).write_bytes(content)
    return folder


def qmnist(folder: Path, p: Pictures) -> Path:
    folder.mkdir()
    for part, images, labels in (("train", *p[:2]), ("test", *p[2:4])):
        (folder / f"qmnist-{part}-images-idx3-ubyte.gz").write_bytes(gzip.compress(packed(images)))
        (folder / f"qmnist-{part}-labels-idx2-int.gz").write_bytes(gzip.compress(wide(labels)))
    return folder


def emnist(folder: Path, p: Pictures) -> Path:
    folder.mkdir()
    for part, images, labels in (("train", *p[:2]), ("test", *p[2:4])):
        turned = np.ascontiguousarray(images.transpose(0, 2, 1))
        start = f"emnist-digits-{part}"
        (folder / f"{start}-images-idx3-ubyte.gz").write_bytes(gzip.compress(packed(turned)))
        (folder / f"{start}-labels-idx1-ubyte.gz").write_bytes(gzip.compress(packed(labels)))
    return folder / "emnist-digits-train-images-idx3-ubyte.gz"


# --- folders ----------------------------------------------------------------------------------


def picture(pixels: np.ndarray) -> Image.Image:
    return Image.fromarray(
        pixels if pixels.ndim == 2 else np.ascontiguousarray(pixels.transpose(1, 2, 0))
    )


def write_folder(
    folder: Path,
    p: Pictures,
    ending: str = "png",
    change: Callable[[Image.Image], Image.Image] = lambda image: image,
    parts: tuple[str, str] = ("train", "test"),
    **options: object,
) -> Path:
    """Class folders; the files are numbered through, so their order is that of the arrays."""
    number = 0
    for part, images, labels in ((parts[0], *p[:2]), (parts[1], *p[2:4])):
        for pixels, label in zip(images, labels, strict=True):
            place = folder / part / p.names[label]
            place.mkdir(parents=True, exist_ok=True)
            change(picture(pixels)).save(place / f"{number}.{ending}", **options)  # type: ignore[arg-type]
            number += 1
    return folder


def deep_png(image: Image.Image) -> Image.Image:
    """With 16 bits a pixel."""
    return Image.fromarray(np.asarray(image).astype(np.uint16) * 257)


def turned(image: Image.Image) -> Image.Image:
    """As a camera that was held on its side saves it."""
    on_side = image.transpose(Image.Transpose.ROTATE_90)
    on_side.getexif()[0x0112] = 6
    return on_side


def turned_folder(folder: Path, p: Pictures) -> Path:
    return write_folder(folder, p, "png", turned, exif=turned(picture(p.train[0])).getexif())


def wrapped_folder(folder: Path, p: Pictures) -> Path:
    """As archives unpack, and with what systems put beside."""
    write_folder(folder / "set" / "set", p, "PNG", parts=("Training", "Testing"))
    (folder / "__MACOSX").mkdir()
    (folder / ".DS_Store").write_bytes(b"x")
    return folder


# --- arrays and tables ------------------------------------------------------------------------


def keras(folder: Path, p: Pictures) -> Path:
    np.savez(folder.with_suffix(".npz"), x_train=p.train / 255, y_train=p.labels,
             x_test=p.test / 255, y_test=p.test_labels)  # fmt: skip
    return folder.with_suffix(".npz")


def medmnist(folder: Path, p: Pictures) -> Path:
    def last(images: np.ndarray) -> np.ndarray:
        return images if images.ndim == 3 else images.transpose(0, 2, 3, 1)

    np.savez_compressed(
        folder.with_suffix(".npz"), train_images=last(p.train), train_labels=p.labels[:, None],
        val_images=last(p.test), val_labels=p.test_labels[:, None],
        test_images=last(p.test), test_labels=p.test_labels[:, None],
    )  # fmt: skip
    return folder.with_suffix(".npz")


def centred(folder: Path, p: Pictures) -> Path:
    """Numbers in [-1, 1], with an axis for the one channel, and labels as rows of 0 and 1."""
    eye = np.eye(len(p.names), dtype=np.float32)
    np.savez(folder.with_suffix(".npz"), X_train=(p.train[:, None] / 127.5 - 1).astype("f4"),
             y_train=eye[p.labels], X_test=(p.test[:, None] / 127.5 - 1).astype(">f4"),
             y_test=eye[p.test_labels])  # fmt: skip
    return folder.with_suffix(".npz")


def unrolled(folder: Path, p: Pictures) -> Path:
    """Rows of numbers from 0 to 255 in Fortran's order, and labels as words."""
    words = np.array(p.names)
    flat = np.asfortranarray(p.train.reshape(len(p.train), -1))
    np.savez(folder.with_suffix(".npz"), train_data=flat,
             train_labels=words[p.labels], test_data=p.test.reshape(len(p.test), -1).astype("f8"),
             test_labels=words[p.test_labels])  # fmt: skip
    return folder.with_suffix(".npz")


def rows(images: np.ndarray, labels: list[str], head: str, separator: str = ",") -> str:
    lines = [
        separator.join([label, *map(str, pixels.reshape(-1))])
        for label, pixels in zip(labels, images, strict=True)
    ]
    return "\n".join([head, *lines] if head else lines) + "\n"


def tables(
    folder: Path, p: Pictures, header: bool = True, packed_: bool = False, separator: str = ","
) -> Path:
    folder.mkdir()
    for part, images, labels in (("train", *p[:2]), ("test", *p[2:4])):
        head = separator.join(["label", *(f"pixel{i}" for i in range(images[0].size))])
        words = [p.names[label] for label in labels]
        text = rows(images, words, head * header, separator).encode()
        name = f"sign_mnist_{part}.csv" + ".gz" * packed_
        (folder / name).write_bytes(gzip.compress(text) if packed_ else text)
    return folder


def bytes_of(image: Image.Image, kind: str, **options: object) -> bytes:
    out = io.BytesIO()
    image.save(out, kind, **options)  # type: ignore[arg-type]
    return out.getvalue()
