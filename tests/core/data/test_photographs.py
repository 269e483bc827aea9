"""Digits on photographed paper are found, whatever the light, the lines and the dust."""

from __future__ import annotations

import io

import numpy as np
import pytest
from PIL import Image
from scipy import ndimage

from aeviz.core.data.family import mnist
from aeviz.core.data.picture_files import NOTHING_CLEAR, PHOTOGRAPH, picture_of
from aeviz.core.data.preprocessing import normalise
from tests.photographs import photograph


def _file(values: np.ndarray) -> bytes:
    file = io.BytesIO()
    Image.fromarray((np.clip(values, 0, 1) * 255).astype(np.uint8)).save(file, "JPEG", quality=85)
    return file.getvalue()


def _paper(seed: int, grain: float = 0.05) -> np.ndarray:
    """Grey levels ``[400, 500]``: paper with shade and grain, and nothing on it."""
    shade = np.linspace(0.9, 0.5, 500) * np.linspace(1.0, 0.8, 400)[:, None]
    return shade + grain * np.random.default_rng(seed).standard_normal((400, 500))


def test_most_digits_on_photographs_are_read(mnist_folder) -> None:
    """By their three nearest of 10,000 training digits, as nearly as many as clean ones are."""
    data = mnist.load(mnist_folder)
    known = data.train.images[:10_000].reshape(-1, 784).astype(np.float32)
    numbers = np.random.default_rng(3).permutation(len(data.test))[:20]
    clean = data.test.images[numbers]
    seen = np.stack(
        [
            normalise(picture_of(photograph(digit, int(number)), "x").pixels)
            for digit, number in zip(clean, numbers, strict=True)
        ]
    )
    right = []
    for pictures in (clean, seen):
        codes = pictures.reshape(-1, 784).astype(np.float32)
        away = np.square(known).sum(1) - 2 * codes @ known.T
        nearest = data.train.labels[np.argsort(away, axis=1)[:, :3]]
        votes = [np.bincount(row, minlength=10).argmax() for row in nearest]
        right.append((votes == data.test.labels[numbers]).mean())
    assert right[0] >= 0.9
    assert right[1] >= right[0] - 0.1


@pytest.mark.parametrize("light_ink", [False, True])
def test_ink_is_found_on_paper_and_on_a_board(light_ink: bool) -> None:
    """A ring, a speck far away, and a shadow's edge: only the ring comes out."""
    sheet = _paper(1, 0.03)
    rows, columns = np.mgrid[0:400, 0:500]
    ring = np.abs(np.hypot(rows - 200, columns - 250) - 90) < 10
    ink = ndimage.gaussian_filter(ring.astype(float), 1)
    ink[20:24, 30:34] = 1
    sheet = sheet * (1 - 0.7 * ink)
    picture = picture_of(_file(1 - sheet if light_ink else sheet), "x")
    assert picture.note == PHOTOGRAPH
    height, width = picture.pixels.shape
    scaled = np.asarray(Image.fromarray(ring).resize((width, height)))
    inside = ndimage.binary_dilation(scaled, iterations=6)
    found = picture.pixels > 100
    assert not found[~inside].any()
    assert found[ndimage.binary_erosion(scaled, iterations=3)].mean() > 0.95


def test_ruling_and_squares_are_no_ink() -> None:
    sheet = _paper(2, 0.02)
    rows, columns = np.mgrid[0:400, 0:500]
    sheet[(rows + columns // 12) % 40 < 2] *= 0.7
    sheet[columns % 40 < 2] *= 0.7
    sheet[150:250, 240:260] *= 0.2
    pixels = picture_of(_file(sheet), "x").pixels
    found = np.argwhere(pixels > 100) * 400 / pixels.shape[0]
    assert np.abs(found.min(0) - (150, 240)).max() < 8
    assert np.abs(found.max(0) - (250, 260)).max() < 8


@pytest.mark.parametrize("grain", [0.02, 0.1])
def test_empty_paper_has_nothing_on_it_and_says_so(grain: float) -> None:
    picture = picture_of(_file(_paper(4, grain)), "x")
    assert not picture.pixels.any()
    assert picture.note == NOTHING_CLEAR
