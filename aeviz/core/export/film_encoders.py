"""Moving pictures as bytes: GIF, WebP, and MP4 where an encoder is installed.

Every encoder takes one picture at a time, so that memory stays flat and work can be given up
between two of them. GIF and WebP are spliced from single pictures that Pillow writes.
"""

from __future__ import annotations

import functools
import importlib.util
import io
import struct
import tempfile
from collections.abc import Callable, Generator
from pathlib import Path
from typing import Protocol

import numpy as np
from PIL import Image

from aeviz.core.base.errors import RunError
from aeviz.core.graphics.palette import CLASS_COLOURS, DARK, LIGHT, rgb

Size = tuple[int, int]


class Encoder(Protocol):
    """Takes pictures ``uint8 [h, w, 3]`` of one size."""

    def add(self, picture: np.ndarray, milliseconds: int) -> None:
        """The next picture, and how long it is shown."""

    def finish(self) -> bytes:
        """The whole file."""

    def close(self) -> None:
        """Let go of what is held outside of memory; may be called at any time."""


class Gif:
    """GIF89a that loops, with one palette for all pictures."""

    def __init__(self, size: Size, fps: float) -> None:
        self._palette, self._table = _palette()
        self._parts: list[bytes] = []
        self._clock = 0

    def add(self, picture: np.ndarray, milliseconds: int) -> None:
        """The next picture; times are rounded to hundredths of a second without drifting."""
        before, self._clock = self._clock, self._clock + milliseconds
        centiseconds = round(self._clock / 10) - round(before / 10)
        red, green, blue = np.moveaxis(picture >> 2, 2, 0)
        flat = Image.fromarray(self._table[red, green, blue])
        flat.putpalette(self._palette.tobytes())
        file = io.BytesIO()
        flat.save(file, "GIF", optimize=False, duration=centiseconds * 10)
        data = file.getvalue()
        # Signature, screen and palette; then the picture's own blocks; then one byte that ends all.
        head = 13 + 3 * 2 ** ((data[10] & 7) + 1)
        if not self._parts:
            loop = b"\x21\xff\x0bNETSCAPE2.0\x03\x01\x00\x00\x00"
            self._parts.append(b"GIF89a" + data[6:head] + loop)
        self._parts.append(data[head:-1])

    def finish(self) -> bytes:
        """The whole file."""
        return b"".join([*self._parts, b";"])

    def close(self) -> None:
        """Nothing is held."""


@functools.cache
def _palette() -> tuple[np.ndarray, np.ndarray]:
    """Colours ``uint8 [128, 3]``, and which of them stands for any, ``uint8 [64, 64, 64]``.

    They are all that pictures are made of, and greys for digits and for the edges of letters. The
    table goes by the upper six bits of red, green and blue; Pillow's own search is not exact.
    """
    from scipy.spatial import cKDTree

    colours = [(level, level, level) for level in np.linspace(0, 255, 64).round()]
    for kind in (LIGHT, DARK):
        for share in np.linspace(0, 1, 20)[1:-1]:
            mixed = np.array(kind.text) * share + np.array(kind.ground) * (1 - share)
            colours.append(tuple(mixed.round()))
    exact = [colour for kind in (LIGHT, DARK) for colour in kind]
    exact += [rgb(colour) for colour in CLASS_COLOURS]
    palette = np.array([*colours, *exact], np.uint8)
    palette = np.pad(palette, ((0, 128 - len(palette)), (0, 0)))
    cells = np.stack(np.meshgrid(*[np.arange(64) * 4 + 2] * 3, indexing="ij"), axis=-1)
    table = cKDTree(palette).query(cells)[1].astype(np.uint8)
    for index in range(len(colours), len(colours) + len(exact)):
        table[tuple(palette[index] >> 2)] = index
    return palette, table


class WebP:
    """Animated WebP that loops (https://developers.google.com/speed/webp/docs/riff_container)."""

    def __init__(self, size: Size, fps: float) -> None:
        self._size = size
        self._parts: list[bytes] = []

    def add(self, picture: np.ndarray, milliseconds: int) -> None:
        """The next picture, as a frame that replaces the whole one before."""
        file = io.BytesIO()
        Image.fromarray(picture).save(file, "WEBP", quality=85, method=2)
        still = file.getvalue()[12:]
        if still[:4] not in (b"VP8 ", b"VP8L"):
            raise RunError("Pillow wrote an unknown kind of WebP: choose GIF instead.")
        place = b"\0" * 6 + b"".join(_three(side - 1) for side in self._size)
        self._parts.append(_chunk(b"ANMF", place + _three(milliseconds) + b"\x02" + still))

    def finish(self) -> bytes:
        """The whole file."""
        sides = b"".join(_three(side - 1) for side in self._size)
        animated = _chunk(b"VP8X", b"\x02\0\0\0" + sides)
        forever = _chunk(b"ANIM", b"\xff\xff\xff\xff\0\0")
        content = b"".join([b"WEBP", animated, forever, *self._parts])
        return b"RIFF" + struct.pack("<I", len(content)) + content

    def close(self) -> None:
        """Nothing is held."""


def _three(number: int) -> bytes:
    return number.to_bytes(3, "little")


def _chunk(name: bytes, content: bytes) -> bytes:
    return name + struct.pack("<I", len(content)) + content + b"\0" * (len(content) % 2)


class Mp4:
    """H.264 by the encoder that imageio-ffmpeg brings; it writes into a folder of its own first."""

    def __init__(self, size: Size, fps: float) -> None:
        import imageio_ffmpeg

        self._folder = tempfile.TemporaryDirectory(prefix="aeviz-film-")
        self._path = Path(self._folder.name) / "film.mp4"
        self._each = 1000 / fps
        self._sink: Generator[None, bytes | None, None] = imageio_ffmpeg.write_frames(
            str(self._path), size, fps=fps, macro_block_size=2, ffmpeg_log_level="error"
        )
        self._sink.send(None)

    def add(self, picture: np.ndarray, milliseconds: int) -> None:
        """The next picture, as often as its time asks for."""
        for _ in range(max(1, round(milliseconds / self._each))):
            try:
                self._sink.send(np.ascontiguousarray(picture).tobytes())
            except OSError as error:
                raise RunError("The MP4 encoder failed: choose GIF or WebP instead.") from error

    def finish(self) -> bytes:
        """The whole file."""
        self._sink.close()
        try:
            return self._path.read_bytes()
        except OSError as error:
            raise RunError("The MP4 encoder failed: choose GIF or WebP instead.") from error

    def close(self) -> None:
        """End the encoder and take its folder away."""
        self._sink.close()
        self._folder.cleanup()


_ENCODERS: dict[str, Callable[[Size, float], Encoder]] = {".gif": Gif, ".webp": WebP, ".mp4": Mp4}


def formats() -> tuple[str, ...]:
    """Endings of the files that can be written on this machine."""
    has_mp4 = importlib.util.find_spec("imageio_ffmpeg") is not None
    return tuple(ending for ending in _ENCODERS if ending != ".mp4" or has_mp4)


def check_format(ending: str) -> None:
    """Raises :class:`RunError` for a file ending that is not one of :func:`formats`."""
    if ending not in formats():
        known = ", ".join(formats())
        more = "" if ending != ".mp4" else ", or install imageio-ffmpeg"
        raise RunError(f"Films can be written as {known} here: choose one of these{more}.")


def encoder(ending: str, size: Size, fps: float) -> Encoder:
    """An encoder for files with one of :func:`formats`. Raises :class:`RunError`."""
    check_format(ending)
    return _ENCODERS[ending](size, fps)
