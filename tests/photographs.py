"""Made-up photographs of digits on paper: shade, grain, ruling, specks and tilt, as JPEG."""

from __future__ import annotations

import io

import numpy as np
from PIL import Image
from scipy import ndimage


def photograph(digit: np.ndarray, seed: int) -> bytes:
    """A JPEG file of a digit ``uint8 [28, 28]`` as if it had been written on paper."""
    random = np.random.default_rng(seed)
    height, width = (int(n) for n in random.integers(360, 640, 2))
    ink = _written(digit, (height, width), random)
    rows, columns = np.mgrid[0:height, 0:width].astype(np.float32)
    light = _light(rows / height, columns / width, random)
    paper = np.full((height, width), random.uniform(0.75, 0.97), np.float32)
    fibres = ndimage.gaussian_filter(random.standard_normal((height, width)), random.uniform(1, 4))
    paper += random.uniform(0.002, 0.01) * fibres / fibres.std()
    if random.random() < 0.6:
        paper -= _ruling(rows, columns, random)
    _specks(paper, random)
    reflected = paper * (1 - ink * random.uniform(0.55, 0.9))
    blurred = ndimage.gaussian_filter(reflected * light, random.uniform(0.5, 1.5))
    grainy = blurred + random.uniform(0.02, 0.08) * random.standard_normal(blurred.shape)
    file = io.BytesIO()
    pixels = (np.clip(grainy, 0, 1) * 255).astype(np.uint8)
    Image.fromarray(pixels).save(file, "JPEG", quality=int(random.integers(60, 95)))
    return file.getvalue()


def _written(digit: np.ndarray, size: tuple[int, int], random: np.random.Generator) -> np.ndarray:
    """The digit turned by up to 10°, somewhere on the sheet: how much ink is at each pixel."""
    side = int(min(size) * random.uniform(0.45, 0.8))
    large = Image.fromarray(digit).resize((side, side), Image.Resampling.BICUBIC)
    turned = large.rotate(random.uniform(-10, 10), Image.Resampling.BICUBIC)
    sheet = Image.new("L", (size[1], size[0]))
    place = tuple(int(random.integers(0, whole - side + 1)) for whole in (size[1], size[0]))
    sheet.paste(turned, place)
    soft = np.asarray(sheet, np.float32) / 255
    return np.clip((soft - 0.25) / 0.4, 0, 1)


def _light(down: np.ndarray, across: np.ndarray, random: np.random.Generator) -> np.ndarray:
    """A slope over the sheet, and often the edge of a soft shadow."""
    slope = random.uniform(-0.35, 0.35, 2)
    light = 0.85 + slope[0] * (down - 0.5) + slope[1] * (across - 0.5)
    if random.random() < 0.5:
        angle, offset = random.uniform(0, 2 * np.pi), random.uniform(0.1, 0.4)
        away = (down - 0.5) * np.sin(angle) + (across - 0.5) * np.cos(angle) - offset
        light *= 1 - random.uniform(0.2, 0.45) / (1 + np.exp(-away / random.uniform(0.02, 0.1)))
    return np.clip(light, 0.1, 1.1)


def _ruling(rows: np.ndarray, columns: np.ndarray, random: np.random.Generator) -> np.ndarray:
    """Lines, or squares, of a school exercise book that lies a little askew."""
    askew = np.tan(np.radians(random.uniform(-8, 8)))
    step, thick = random.uniform(28, 60), random.uniform(1.0, 2.5)
    lines = np.zeros(rows.shape, np.float32)
    across = (rows + askew * columns + random.uniform(0, step)) % step
    lines = np.maximum(lines, across < thick)
    if random.random() < 0.4:
        down = (columns - askew * rows + random.uniform(0, step)) % step
        lines = np.maximum(lines, down < thick)
    return lines * random.uniform(0.08, 0.3)


def _specks(paper: np.ndarray, random: np.random.Generator) -> None:
    """Dust, up to fifty grains of a few pixels."""
    height, width = paper.shape
    for _ in range(int(random.integers(5, 50))):
        row, column = random.integers(0, height), random.integers(0, width)
        size = random.integers(1, 5, 2)
        paper[row : row + size[0], column : column + size[1]] -= random.uniform(0.2, 0.6)
