"""What somebody wrote on a photographed sheet of paper: light ink on black, and nothing else.

Paper is bright here and dark there, has grain, specks and ruling, and shows its edge or a hand. So
the ground is estimated around every place, ruling is what a whole row of pixels has in common, and
of what stands out only the largest connected piece counts, with those that belong to it.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

WORKING = 360
"""The longer side at which ink is looked for, in pixels: strokes are wide there, grain is not."""
SMALLEST = 128
"""No photograph has a longer side below this, in pixels."""
COARSE = 64
"""The longer side at which the ground is estimated."""
REACH = 0.3
"""Width of the window in which half of the pixels are paper, as a fraction of the longer side."""
ANGLES = np.arange(-12.0, 12.1, 1.5)
"""Degrees by which ruling may be turned."""
CLEAR = 6.0
"""Ink stands out by so many standard deviations of the grain, at least, and by ..."""
CONTRAST = 0.08
"""... this fraction of the ground's brightness."""
RELATED = 0.06
"""A piece with this fraction of the largest one's ink belongs to it, if it lies near."""


class Ink(NamedTuple):
    """``pixels`` ``float32 [h, w]`` in [0, 1], all 0 where nothing stands out clearly; ``dark``:
    whether it was dark on light."""

    pixels: np.ndarray
    dark: bool


def is_clean(values: np.ndarray) -> bool:
    """Whether a picture ``float32 [h, w]`` in [0, 1] has one ground all around, as drawings have
    that never were on paper, or is too small for a photograph."""
    if max(values.shape) < SMALLEST:
        return True
    border = np.concatenate([values[0], values[-1], values[:, 0], values[:, -1]])
    return bool((np.abs(border - np.median(border)) < 0.02).mean() > 0.97)


def found(values: np.ndarray) -> Ink:
    """The ink on a photograph, grey levels ``float32 [h, w]`` in [0, 1]."""
    from scipy import ndimage

    small = _shrunk(values, WORKING)
    smooth = ndimage.gaussian_filter(ndimage.median_filter(small, 3), max(small.shape) / 300)
    ground = _ground(smooth)
    # Light falls on ink as it does on paper, so what counts is the share that comes back.
    darker = 1 - smooth / np.maximum(ground, 0.02)
    lighter = (smooth - ground) / np.maximum(1 - ground, 0.02)
    dark = _prominence(darker) >= _prominence(lighter)
    contrast = (darker if dark else lighter).astype(np.float32)
    grain = 1.4826 * float(np.median(np.abs(contrast - np.median(contrast))))
    return Ink(_connected(_without_ruling(np.clip(contrast, 0, 1)), grain), dark)


def _shrunk(values: np.ndarray, most: int) -> np.ndarray:
    """At most so many pixels a side; each the mean of its area."""
    from PIL import Image

    height, width = values.shape
    scale = min(1.0, most / max(height, width))
    size = max(1, round(width * scale)), max(1, round(height * scale))
    return np.asarray(Image.fromarray(values).resize(size, Image.Resampling.BOX))


def _ground(values: np.ndarray) -> np.ndarray:
    """The brightness of the paper at every place: the median around it, which ink is less than
    half of."""
    from PIL import Image
    from scipy import ndimage

    coarse = _shrunk(values, COARSE)
    window = max(3, round(REACH * max(coarse.shape)))
    # Beyond its edges the paper gets darker as it did before them.
    wide = (
        np.pad(coarse, window, "reflect", reflect_type="odd") if min(coarse.shape) > 1 else coarse
    )
    smooth = ndimage.gaussian_filter(ndimage.median_filter(wide, window), window / 6)
    if wide is not coarse:
        smooth = smooth[window:-window, window:-window]
    height, width = values.shape
    bicubic = Image.Resampling.BICUBIC
    return np.asarray(Image.fromarray(smooth).resize((width, height), bicubic))


def _prominence(contrast: np.ndarray) -> float:
    """How much the strongest half percent stands out."""
    return float(np.quantile(contrast, 0.995))


# --- ruling -----------------------------------------------------------------------------------


def _without_ruling(contrast: np.ndarray) -> np.ndarray:
    """Lines that go through the whole picture are taken away, across and then up and down."""
    for turned in (False, True):
        seen = contrast.T if turned else contrast
        cleared = _without_lines(np.ascontiguousarray(seen))
        contrast = cleared.T if turned else cleared
    return np.ascontiguousarray(contrast)


def _without_lines(contrast: np.ndarray) -> np.ndarray:
    """What most pixels of a row have is no ink: a digit covers less than half of any row."""
    coarse = _shrunk(contrast, 2 * COARSE)
    strengths = [float(np.square(_profile(_sheared(coarse, a))).sum()) for a in ANGLES]
    angle = float(ANGLES[int(np.argmax(strengths))])
    level = _sheared(contrast, angle)
    rows = np.maximum(_profile(level), 0)[:, None]
    if float(rows.max()) < CONTRAST / 4:
        return contrast
    # Where ink crosses a line it is darker than the line.
    rest = np.where(level > 2.5 * rows + CONTRAST, level, np.maximum(level - 2 * rows, 0))
    return _sheared(rest.astype(np.float32), -angle)


def _sheared(values: np.ndarray, degrees: float) -> np.ndarray:
    """Columns moved up or down, so that lines at this angle lie level; what is moved out comes in
    at the other side, and back again."""
    moved = np.tan(np.radians(degrees)) * (np.arange(values.shape[1]) - values.shape[1] / 2)
    rows = (np.arange(values.shape[0])[:, None] + np.rint(moved).astype(int)) % values.shape[0]
    return np.take_along_axis(values, rows, axis=0)


def _profile(contrast: np.ndarray) -> np.ndarray:
    """What half of each row's pixels have at least, beyond what rows around it have."""
    from scipy import ndimage

    medians = np.median(contrast, axis=1)
    around = ndimage.median_filter(medians, max(5, len(medians) // 20), mode="nearest")
    beyond: np.ndarray = medians - around
    return beyond


# --- pieces -----------------------------------------------------------------------------------


def _connected(contrast: np.ndarray, grain: float) -> np.ndarray:
    """The largest piece and what belongs to it, from 0 to 1; all 0 where none is clear of the
    paper's ``grain``, the deviation of its contrast."""
    from scipy import ndimage
    from skimage.filters import apply_hysteresis_threshold

    peak = float(np.quantile(contrast, 0.99))
    top = contrast[contrast >= 0.6 * max(peak, CONTRAST)]
    peak = float(np.median(top)) if len(top) else 0.0
    if peak < max(CONTRAST, CLEAR * grain):
        return np.zeros_like(contrast)
    low = max(0.35 * peak, 3 * grain)
    mask = apply_hysteresis_threshold(contrast, low, max(0.6 * peak, low))
    pieces, count = ndimage.label(mask, np.ones((3, 3)))
    if not count:
        return np.zeros_like(contrast)
    kept = _belonging(pieces, contrast, count)
    # The soft edge of a stroke lies just outside of what is surely ink.
    near = ndimage.binary_dilation(kept, iterations=3)
    ink: np.ndarray = np.clip((contrast - low / 2) / (0.8 * peak - low / 2), 0, 1) * near
    return ink.astype(np.float32)


def _belonging(pieces: np.ndarray, contrast: np.ndarray, count: int) -> np.ndarray:
    """Which pixels are of the main piece, and of those that are large enough and near."""
    from scipy import ndimage

    numbers = np.arange(1, count + 1)
    mass = ndimage.sum_labels(contrast, pieces, numbers)
    boxes = ndimage.find_objects(pieces)
    height, width = pieces.shape
    for index, (rows, columns) in enumerate(boxes):
        at_edge = rows.start == 0 or columns.start == 0
        if at_edge or rows.stop == height or columns.stop == width:
            mass[index] *= 0.2  # shadows, a hand, the edge of the sheet
    main = int(mass.argmax())
    rows, columns = boxes[main]
    reach = 0.2 * max(rows.stop - rows.start, columns.stop - columns.start)
    kept = [
        number
        for number, box in zip(numbers, boxes, strict=True)
        if mass[number - 1] >= RELATED * mass[main] and _gap(box, boxes[main]) <= reach
    ]
    return np.isin(pieces, kept)


def _gap(one: tuple[slice, slice], other: tuple[slice, slice]) -> int:
    """Pixels between two boxes, across or up and down, whichever are more; 0 if they overlap."""
    pairs = zip(one, other, strict=True)
    return max(0, *(int(max(a.start - b.stop, b.start - a.stop)) for a, b in pairs))
