"""Digits that work offline at once, made from scikit-learn's bundled 8 × 8 digits.

1,797 small grey images (UCI, Alpaydin and Kaynak) are enlarged to smooth shapes and brought to
MNIST's geometry many times over, each time slanted, turned, bent and drawn with another pen. The
copies of one original are all in the training set or all in the test set. Nothing of MNIST is in
them, yet a network that learned from them alone reads nine in ten of its test digits.
"""

from __future__ import annotations

import contextlib
import hashlib
from pathlib import Path

import numpy as np

from aeviz.core.base import storage
from aeviz.core.base.callbacks import check_cancelled
from aeviz.core.base.errors import StorageError
from aeviz.core.base.paths import cache_folder
from aeviz.core.data.base import Dataset, Split
from aeviz.core.data.preprocessing import BOX, CENTRE, SIDE

NAME, TITLE = "builtin", "Built-in digits"
DESCRIPTION = "22,761 handwritten digits of 28 × 28 pixels that need no download."
VERSION = 1
"""Goes up whenever the images change: the name of the cache file has it."""

TRAIN_COPIES, TEST_COPIES = 13, 10
TEST_ORIGINALS_PER_CLASS = 20
LAST_ORIGINALS = 400
"""Training originals whose copies stand at the end, so that holding back the last 5,000 training
images for validation holds back other originals than those that are trained on."""

ZOOM = 4
"""Pixels of the enlarged shape per pixel of an original."""
MARGIN = 2
"""Empty pixels that are put around an original."""
STROKE_WIDTHS = (2.0, 4.0)
"""Range of the pen, in pixels of the finished image."""
LEVELS = np.linspace(0.25, 0.8, 6, dtype=np.float32)
"""Where the edge of a stroke may be seen: the higher, the thinner the stroke."""
BEND = 1.2
"""Standard deviation of the smooth displacement, in pixels of the finished image."""

Warp = tuple[np.ndarray, np.ndarray]
"""A matrix ``[n, 2, 2]`` for (x, y) from original to finished pixels, and its scale ``[n]``."""


def load() -> Dataset:
    """The built-in digits: 20,761 for training and 2,000 for tests, every time the same.

    They are made in about two seconds the first time, and read from the cache folder later on. A
    damaged or unwritable cache costs those seconds again, nothing else.
    """
    path = cache_folder() / f"builtin-{VERSION}.bin"
    train, test = _cached(path) or _made(path)
    return Dataset(NAME, TITLE, train, test, tuple("0123456789"), "digit", normalised=True)


def _cached(path: Path) -> tuple[Split, Split] | None:
    """The two splits from the cache file, or None if there is the least doubt."""
    tests = 10 * TEST_ORIGINALS_PER_CLASS
    trained, tested = (1797 - tests) * TRAIN_COPIES, tests * TEST_COPIES
    sizes = [32, trained * SIDE * SIDE, trained, tested * SIDE * SIDE, tested]
    try:
        content = np.frombuffer(bytearray(storage.read_file(path, sum(sizes))), np.uint8)
    except StorageError:
        return None
    digest, *parts = np.split(content, np.cumsum(sizes[:-1]))
    if len(content) != sum(sizes) or hashlib.sha256(content[32:].data).digest() != digest.tobytes():
        return None
    images, labels, test_images, test_labels = parts
    shape = (-1, SIDE, SIDE)
    return Split(images.reshape(shape), labels), Split(test_images.reshape(shape), test_labels)


def _made(path: Path) -> tuple[Split, Split]:
    train, test = generate()
    content = b"".join(a.tobytes() for s in (train, test) for a in (s.images, s.labels))
    with contextlib.suppress(StorageError):
        storage.make_folders(path.parent)
        storage.sweep(path.parent, older_than=3600)
        storage.write_file(path, hashlib.sha256(content).digest() + content)
    return train, test


def generate() -> tuple[Split, Split]:
    """Make the training and the test split. Pure: the same call gives the same images."""
    from sklearn.datasets import load_digits

    digits = load_digits()
    check_cancelled()
    images, labels = digits.images.astype(np.float32) / 16, digits.target.astype(np.uint8)
    rng = np.random.default_rng(VERSION)
    train, test = split_originals(labels, rng)
    shapes = _enlarged(images)
    check_cancelled()
    first, last = train[:-LAST_ORIGINALS], train[-LAST_ORIGINALS:]
    order = [rng.permutation(np.repeat(part, TRAIN_COPIES)) for part in (first, last)]
    which = np.concatenate([*order, rng.permutation(np.repeat(test, TEST_COPIES))])
    made = _augmented(shapes, which, rng)
    border = len(train) * TRAIN_COPIES
    return (
        Split(made[:border], labels[which[:border]]),
        Split(made[border:], labels[which[border:]]),
    )


def split_originals(labels: np.ndarray, rng: np.random.Generator) -> tuple[np.ndarray, np.ndarray]:
    """Indices of the originals for training and for tests, shuffled; the same number of
    tests of each class."""
    order = rng.permutation(len(labels))
    test = np.concatenate(
        [order[labels[order] == label][:TEST_ORIGINALS_PER_CLASS] for label in range(10)]
    )
    return order[~np.isin(order, test)], test


def _enlarged(images: np.ndarray) -> np.ndarray:
    """Bicubic enlargement ``float32 [n, side, side]``; the middle of every stroke is near .85."""
    from scipy.ndimage import zoom

    padded = np.pad(images, ((0, 0), (MARGIN, MARGIN), (MARGIN, MARGIN)))
    unit = np.eye(padded.shape[1])
    rows = zoom(unit, (ZOOM, 1), order=3, mode="grid-constant", grid_mode=True)
    rows = rows.astype(np.float32)
    shapes = rows @ padded @ rows.T
    inked = np.where(shapes > 0.4, shapes, np.nan)
    return np.asarray(0.85 * shapes / np.nanmedian(inked, axis=(1, 2), keepdims=True))


def _augmented(shapes: np.ndarray, which: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """One finished image ``uint8 [28, 28]`` of ``shapes[k]`` for every k in ``which``."""
    from scipy.ndimage import map_coordinates

    centres = _centres(shapes)
    matrices, scales = _fitted(_slants(len(which), rng), shapes, which, rng)
    levels = _levels(shapes, which, scales, rng)
    softness = rng.uniform(0.25, 0.5, len(which)).astype(np.float32)
    side = shapes.shape[1]
    tall = shapes.reshape(-1, side)
    made = np.empty((len(which), SIDE, SIDE), np.uint8)
    for start in range(0, len(which), 2000):  # in batches that stay in the processor's cache
        check_cancelled()
        part = slice(start, start + 2000)
        source = _sources((matrices[part], scales[part]), rng) + centres[which[part], :, None]
        columns, rows = (source * ZOOM + (side - 1) / 2).transpose(1, 0, 2)
        rows = np.clip(rows, 0, side - 1) + which[part, None] * side
        ink = map_coordinates(tall, (rows, columns), order=1, prefilter=False, output=np.float32)
        ink = (ink - levels[part, None]) / softness[part, None] + 0.5
        made[part] = (np.clip(ink, 0, 1) * 255 + 0.5).reshape(-1, SIDE, SIDE)
    return made


def _grid(count: int, middle: float, step: float) -> np.ndarray:
    """The places (x, y) of all pixels of a square, ``float32 [2, count²]``."""
    axis = (np.arange(count, dtype=np.float32) - np.float32(middle)) * np.float32(step)
    columns, rows = np.meshgrid(axis, axis)
    return np.stack([columns.ravel(), rows.ravel()])


def _places(shapes: np.ndarray) -> np.ndarray:
    """Where the pixels of a shape are, in pixels of the original from its middle."""
    side = shapes.shape[1]
    return _grid(side, (side - 1) / 2, 1 / ZOOM)


def _centres(shapes: np.ndarray) -> np.ndarray:
    """Centre of mass of each shape, ``float32 [n, 2]``."""
    mass = np.clip(shapes, 0, 1).reshape(len(shapes), -1)
    return np.asarray((mass @ _places(shapes).T) / mass.sum(1, keepdims=True))


def _slants(count: int, rng: np.random.Generator) -> np.ndarray:
    """Random turn, slant to the right as in most hands, and width: ``float32 [n, 2, 2]``."""
    angle = rng.uniform(-0.25, 0.25, count)
    slant = rng.uniform(-0.2, 0.7, count)
    width = np.exp(rng.uniform(-0.1, 0.1, count))
    cosine, sine = np.cos(angle), np.sin(angle)
    # turn @ [[1, -slant], [0, 1]] @ [[width, 0], [0, 1 / width]]
    rows = [
        [cosine * width, (-cosine * slant - sine) / width],
        [sine * width, (-sine * slant + cosine) / width],
    ]
    return np.array(rows, np.float32).transpose(2, 0, 1)


def _fitted(
    matrices: np.ndarray, shapes: np.ndarray, which: np.ndarray, rng: np.random.Generator
) -> Warp:
    """Scale the matrices so that the ink fills the 20 × 20 box, give or take 5%."""
    extent = np.empty(len(which), np.float32)
    places, inked = _places(shapes), shapes.reshape(len(shapes), -1) > 0.4
    for k in np.unique(which):
        check_cancelled()
        copies = np.flatnonzero(which == k)
        extent[copies] = np.ptp(matrices[copies] @ places[:, inked[k]], axis=2).max(1)
    jitter = np.exp(rng.uniform(-0.05, 0.05, len(which)))
    scales = (BOX * jitter / (extent + 1 / ZOOM)).astype(np.float32)
    return matrices * scales[:, None, None], scales


def _levels(
    shapes: np.ndarray, which: np.ndarray, scales: np.ndarray, rng: np.random.Generator
) -> np.ndarray:
    """For each image the level at which its strokes have a random width, ``float32 [n]``."""
    wanted = rng.uniform(*STROKE_WIDTHS, len(which)) / scales
    widths = np.stack([_stroke_widths(shapes, level) for level in LEVELS], 1)
    check_cancelled()
    widths = np.minimum.accumulate(widths, 1)  # a level too high breaks strokes up
    found = [np.interp(-x, -row, LEVELS) for x, row in zip(wanted, widths[which], strict=True)]
    return np.array(found, np.float32)


def _stroke_widths(shapes: np.ndarray, level: float) -> np.ndarray:
    """Twice the area over the length of the outline, in pixels of the original, ``[n]``."""
    seen = np.clip((shapes - level) / 0.3 + 0.5, 0, 1)
    check_cancelled()
    down, right = np.diff(seen, axis=1)[:, :, 1:], np.diff(seen, axis=2)[:, 1:]
    outline = np.hypot(down, right).sum((1, 2))
    return np.asarray(2 * seen.sum((1, 2)) / np.maximum(outline, 1e-3) / ZOOM)


def _sources(warp: Warp, rng: np.random.Generator) -> np.ndarray:
    """For each finished pixel its place (x, y) in the original, ``float32 [n, 2, 784]``."""
    from scipy.ndimage import zoom

    matrices, scales = warp
    count = len(scales)
    # MNIST moved digits by whole pixels, so their centres of mass are up to half a pixel off.
    shift = rng.uniform(-0.5, 0.5, (count, 2, 1)).astype(np.float32)
    straight = np.linalg.inv(matrices) @ (_grid(SIDE, CENTRE, 1) - shift)
    coarse = rng.normal(0, BEND, (count, 2, 4, 4)).astype(np.float32)
    smooth = zoom(np.eye(4), (SIDE / 4, 1), order=3, mode="nearest", grid_mode=True)
    smooth = smooth.astype(np.float32)
    bend = (smooth @ coarse @ smooth.T).reshape(count, 2, -1)
    return np.asarray(straight + bend / scales[:, None, None])
