"""Pictures of stored frames: digits and map with legend and caption, by NumPy and Pillow."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

import numpy as np
from PIL import Image, ImageDraw

from aeviz.core.base.voice import ENGLISH, Voice
from aeviz.core.data.family.known import classes_in
from aeviz.core.export.film_letters import Pen
from aeviz.core.graphics.grid import GAP, SMALLEST, best_grid, composed
from aeviz.core.graphics.palette import DARK, LIGHT, class_rgb
from aeviz.core.graphics.raster import Range, fitting, splat
from aeviz.core.graphics.screen import sides
from aeviz.core.inference.frames import Frame, Probe
from aeviz.core.recipe.schema import Recipe

View = Literal["digits", "map", "both"]
EVERYTHING = Range(-1.0, 1.0, -1.0, 1.0)


@dataclass(frozen=True)
class Film:
    """What a user asked for."""

    view: View = "both"
    fps: float = 10.0
    height: int = 480
    """Pixels, 240 to 2160."""
    dark: bool = False
    first: int | None = None
    """No earlier step is shown; ``last``: no later one."""
    last: int | None = None
    most: int = 300
    """Pictures at most, chosen evenly among the stored steps."""


def common_range(frames: Iterable[Frame]) -> Range:
    """The range that shows the points of all frames, so that a film of them does not jump."""
    corners = []
    for frame in frames:
        points = frame.points[np.isfinite(frame.points).all(axis=1)]
        if len(points):
            corners += [points.min(axis=0), points.max(axis=0)]
    ends = np.array(corners, np.float32).reshape(-1, 2)
    return fitting(ends[:, 0], ends[:, 1])


class Painter:
    """Paints frames of one film: ``uint8 [h, w, 3]``, all of one size with even sides."""

    def __init__(
        self,
        probe: Probe,
        recipe: Recipe,
        film: Film,
        shown: Range = EVERYTHING,
        noun: str = "digit",
        voice: Voice = ENGLISH,
    ) -> None:
        """``shown``: the part of the plane in which all points are drawn; ``noun``: what texts call
        one of the pictures."""
        self._probe, self._recipe, self._film, self._shown = probe, recipe, film, shown
        self._noun = noun
        self._colours = DARK if film.dark else LIGHT
        size = max(11, film.height // 32)
        self._say, self._pen = voice.say, Pen(size, voice)
        self._line = round(size * 1.5)
        self._side = film.height - 3 * self._line
        """Of a panel, which is square; a line for the caption is above and one is below it."""
        self._order = np.random.default_rng(0).permutation(len(probe.points))
        table = np.array([(*class_rgb(i), 255) for i in range(256)], np.uint8).view(np.uint32)[:, 0]
        self._point_colours = table[probe.point_labels[self._order]]
        names = classes_in(probe.class_names, self._say)
        self._names = [self._pen.plain(name) or str(i) for i, name in enumerate(names)]
        self._base = self._empty()

    @property
    def size(self) -> tuple[int, int]:
        """Width and height in pixels."""
        return self._base.size

    def picture(self, frame: Frame) -> np.ndarray:
        """The picture of one frame, ``uint8 [h, w, 3]``."""
        view, image = self._film.view, self._base.copy()
        draw = ImageDraw.Draw(image)
        caption = self._say(f"step {frame.step:,}  ·  epoch {frame.epoch}")
        end = image.width - self._line // 2
        self._pen.write(draw, (end, self._line), caption, self._colours.text, "rm")
        left = self._line // 2
        if view != "map":
            self._paint_digits(image, draw, frame, left)
            left += self._side + self._line
        if view != "digits":
            self._paint_map(image, draw, frame, left)
        return np.asarray(image)

    def _empty(self) -> Image.Image:
        """The ground, the title and the legend."""
        film, line = self._film, self._line
        pen, say = self._pen, self._say
        longest = max(map(pen.length, self._names), default=0)
        # Many classes end with “and 90 more”; no name takes more than a third of the height.
        widest = min(max(longest, 4 * line if len(self._names) > 10 else 0), film.height / 3)
        legend = widest + 2 * line if self._names else 0
        width = {"digits": self._side, "map": self._side + legend}
        width["both"] = width["digits"] + line + width["map"]
        size = round(width[film.view] + line) & ~1, film.height & ~1
        image = Image.new("RGB", size, self._colours.ground)
        draw = ImageDraw.Draw(image)
        caption = say(f"step {1_000_000:,}  ·  epoch {1000}")
        room = size[0] - line - pen.length(f"{caption}  ")
        title = pen.fitting(pen.plain(say(self._recipe.title)), room)
        pen.write(draw, (line // 2, line), title, self._colours.faint, "lm")
        if film.view != "digits":
            left, dot = size[0] - round(legend), line // 4
            for index, name in enumerate(self._names):
                middle = 2 * line + round((index + 0.5) * line)
                if middle + 2 * line > film.height and index + 1 < len(self._names):
                    more = say(f"and {len(self._names) - index} more")
                    pen.write(draw, (left, middle), more, self._colours.faint, "lm")
                    break
                box = (left, middle - dot, left + 2 * dot, middle + dot)
                draw.ellipse(box, class_rgb(index))
                shown = pen.fitting(name, widest)
                pen.write(draw, (left + 3 * dot, middle), shown, self._colours.text, "lm")
        return image

    # --- the map ------------------------------------------------------------------------------

    def _paint_map(
        self, image: Image.Image, draw: ImageDraw.ImageDraw, frame: Frame, left: int
    ) -> None:
        side, top = self._side, 2 * self._line
        ground = np.array([*self._colours.ground, 255], np.uint8).view(np.uint32)
        picture = np.full((side, side), ground, np.uint32)
        points = frame.points[self._order]
        finite = np.isfinite(points).all(axis=1)
        xs, ys = np.ascontiguousarray(points[finite].T)
        dot = max(2, round(side / 160)) if len(xs) > 2000 else max(3, round(side / 90))
        splat(xs, ys, self._point_colours[finite], self._shown, picture, dot)
        pixels = picture.view(np.uint8).reshape(side, side, 4)[..., :3]
        image.paste(Image.fromarray(np.ascontiguousarray(pixels)), (left, top))
        draw.rectangle((left, top, left + side - 1, top + side - 1), None, self._colours.line)
        note = self._pen.fitting(self._say(_plane(frame)), side)
        middle = (left + side // 2, top + side + self._line // 2)
        self._pen.write(draw, middle, note, self._colours.faint, "mm")

    # --- the digits ---------------------------------------------------------------------------

    def _paint_digits(
        self, image: Image.Image, draw: ImageDraw.ImageDraw, frame: Frame, left: int
    ) -> None:
        line, probe = self._line, self._probe
        classes = frame.predicted is not None
        rows = {"original": probe.digits}
        corrupted = self._recipe.corruption.kind != "none"
        if corrupted and not np.array_equal(frame.noisy, probe.digits):
            rows["noisy"] = frame.noisy
        if not classes:
            rows["restored"] = frame.restored
        caption = line if classes else line // 3
        grid = best_grid(self._side, self._side, len(probe.digits), len(rows), caption, SMALLEST)
        mosaic = composed(list(rows.values()), grid)
        strip = mosaic.reshape(grid.bands, -1, *mosaic.shape[1:])
        cell = max(sides(probe.image_shape)) + GAP
        factor = grid.cell / cell
        for band, pixels in enumerate(strip):
            top = 2 * line + band * (len(rows) * grid.cell + caption)
            size = round(pixels.shape[1] * factor), round(pixels.shape[0] * factor)
            part = _enlarged(pixels, size)
            image.paste(part, (left, top), part)
            if classes:
                self._paint_classes(draw, frame, band, (left, top + size[1]), grid)
        words = ", ".join(rows) if not classes else f"below each {self._noun}: what it is taken for"
        text = self._say(f"from above: {words}" if len(rows) > 1 and not classes else words)
        if not classes and len(frame.psnr):
            quality = self._say(f"mean PSNR {float(np.mean(frame.psnr)):.1f} dB")
            text = f"{text}  ·  {quality}"
        middle = (left + self._side // 2, 2 * line + self._side + line // 2)
        note = self._pen.fitting(text, self._side)
        self._pen.write(draw, middle, note, self._colours.faint, "mm")

    def _paint_classes(
        self,
        draw: ImageDraw.ImageDraw,
        frame: Frame,
        band: int,
        corner: tuple[int, int],
        grid: tuple[int, int, int],
    ) -> None:
        """What each digit is taken for; mistakes in the colour of warnings, and in other words."""
        assert frame.predicted is not None  # noqa: S101 - the caller looked
        labels = self._probe.digit_labels
        columns, _, cell = grid
        for index in range(band * columns, min((band + 1) * columns, len(labels))):
            true, found = int(labels[index]), int(frame.predicted[index])
            text = self._names[found]
            text += "" if true == found else f" {self._say('not')} {self._names[true]}"
            colour = self._colours.text if true == found else self._colours.wrong
            place = corner[0] + (index % columns) * cell + cell // 2, corner[1] + self._line // 2
            self._pen.write(draw, place, self._pen.fitting(text, cell * 1.1), colour, "mm")


def _enlarged(pixels: np.ndarray, size: tuple[int, int]) -> Image.Image:
    """RGBA at another size: pixels stay square, and those at broken places blend."""
    times = max(1, -(-size[0] // pixels.shape[1]))
    whole = Image.fromarray(pixels.repeat(times, 0).repeat(times, 1))
    return whole.resize(size, Image.Resampling.BOX)


def _plane(frame: Frame) -> str:
    size = len(frame.code_std)
    if size <= 2:
        return "code 1 across, code 2 up" if size == 2 else "the code, across"
    share = f"{frame.projection.explained:.0%} of the variance"
    if frame.projection.is_nested:
        return f"first two of {size} code numbers: {share}"
    return f"main plane of {size} code numbers: {share}"
