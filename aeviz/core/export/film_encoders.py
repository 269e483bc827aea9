"""Moving pictures as bytes: GIF, WebP, and MP4 where an encoder is installed.

Every encoder takes one picture at a time, so that memory stays flat and work can be given up
between two of them. GIF and WebP are spliced from single pictures that Pillow writes.
"""

from __future__ import annotations

import functools
import io
import struct
import tempfile
from collections.abc import Callable, Iterable
from contextlib import closing
from pathlib import Path

import numpy as np
from PIL import Image

from aeviz.core.base.errors import RunError
from aeviz.core.graphics.palette import CLASS_COLOURS, DARK, LIGHT, rgb

Size = tuple[int, int]
Shots = Iterable[tuple[np.ndarray, int]]
"""Pictures ``uint8 [h, w, 3]`` of one size, and for how many milliseconds each is shown."""

FOREIGN, FOREIGN_SHARE = 24, 0.02
"""From which difference of a level a colour is missing from a palette, and from which share of the
pixels that is worth a larger one."""


def _gif(shots: Shots, size: Size, fps: float) -> bytes:
    """GIF89a that loops, with one palette for all pictures.

    Times are rounded to hundredths of a second without drifting.
    """
    palette, table = _palette()
    parts: list[bytes] = []
    clock = 0
    for picture, milliseconds in shots:
        if not parts:
            palette, table = _palette(_own_colours(picture, palette, table))
        before, clock = clock, clock + milliseconds
        centiseconds = round(clock / 10) - round(before / 10)
        flat = Image.fromarray(_indices(picture, table))
        flat.putpalette(palette.tobytes())
        file = io.BytesIO()
        flat.save(file, "GIF", optimize=False, duration=centiseconds * 10)
        data = file.getvalue()
        # Signature, screen and palette; then the picture's own blocks; then one byte that ends all.
        head = 13 + 3 * 2 ** ((data[10] & 7) + 1)
        if not parts:
            loop = b"\x21\xff\x0bNETSCAPE2.0\x03\x01\x00\x00\x00"
            parts.append(b"GIF89a" + data[6:head] + loop)
        parts.append(data[head:-1])
    return b"".join([*parts, b";"])


def _indices(picture: np.ndarray, table: np.ndarray) -> np.ndarray:
    """Which colour of the palette stands for each pixel."""
    red, green, blue = np.moveaxis(picture >> 2, 2, 0)
    indices: np.ndarray = table[red, green, blue]
    return indices


def _own_colours(picture: np.ndarray, palette: np.ndarray, table: np.ndarray) -> tuple[int, ...]:
    """The numbers of up to 128 colours that are missing from a palette; none if hardly any are.

    A film's first picture has the originals, and so the colours of the data.
    """
    away = np.abs(picture.astype(np.int16) - palette[_indices(picture, table)]).max(axis=2)
    missing = picture[away > FOREIGN]
    if len(missing) < FOREIGN_SHARE * away.size:
        return ()
    found = Image.fromarray(missing[None]).quantize(128, Image.Quantize.MEDIANCUT).getpalette()
    return tuple(found or ())[: 3 * 128]


@functools.lru_cache(maxsize=4)
def _palette(more: tuple[int, ...] = ()) -> tuple[np.ndarray, np.ndarray]:
    """Colours ``uint8 [128 or 256, 3]``, and which of them stands for any, ``uint8 [64, 64, 64]``.

    They are all that films of grey digits are made of, greys for the digits and for the edges of
    letters, and ``more``, red, green and blue of each, for pictures in colour. The table goes by
    the upper six bits of red, green and blue; Pillow's own search is not exact.
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
    if more:
        added = np.array(more, np.uint8).reshape(-1, 3)
        palette = np.pad(np.concatenate([palette, added]), ((0, 128 - len(added)), (0, 0)))
    cells = np.stack(np.meshgrid(*[np.arange(64) * 4 + 2] * 3, indexing="ij"), axis=-1)
    table = cKDTree(palette).query(cells)[1].astype(np.uint8)
    for index in range(len(colours), len(colours) + len(exact)):
        table[tuple(palette[index] >> 2)] = index
    return palette, table


def _webp(shots: Shots, size: Size, fps: float) -> bytes:
    """Animated WebP that loops (https://developers.google.com/speed/webp/docs/riff_container)."""
    sides = b"".join(_three(side - 1) for side in size)
    forever = _chunk(b"ANIM", b"\xff\xff\xff\xff\0\0")
    parts = [b"WEBP", _chunk(b"VP8X", b"\x02\0\0\0" + sides), forever]
    for picture, milliseconds in shots:
        file = io.BytesIO()
        Image.fromarray(picture).save(file, "WEBP", quality=85, method=2)
        still = file.getvalue()[12:]
        if still[:4] not in (b"VP8 ", b"VP8L"):
            raise RunError("Pillow wrote an unknown kind of WebP: choose GIF instead.")
        # Each frame replaces the whole one before.
        place = b"\0" * 6 + sides + _three(milliseconds) + b"\x02"
        parts.append(_chunk(b"ANMF", place + still))
    content = b"".join(parts)
    return b"RIFF" + struct.pack("<I", len(content)) + content


def _three(number: int) -> bytes:
    return number.to_bytes(3, "little")


def _chunk(name: bytes, content: bytes) -> bytes:
    return name + struct.pack("<I", len(content)) + content + b"\0" * (len(content) % 2)


def _mp4(shots: Shots, size: Size, fps: float) -> bytes:
    """H.264 by the encoder that imageio-ffmpeg brings; it writes into a folder of its own first.

    Every picture comes as often as its time asks for.
    """
    import imageio_ffmpeg

    with tempfile.TemporaryDirectory(prefix="aeviz-film-") as folder:
        path = Path(folder) / "film.mp4"
        sink = imageio_ffmpeg.write_frames(
            str(path), size, fps=fps, macro_block_size=2, ffmpeg_log_level="error"
        )
        try:
            with closing(sink):
                sink.send(None)
                for picture, milliseconds in shots:
                    for _ in range(max(1, round(milliseconds * fps / 1000))):
                        sink.send(np.ascontiguousarray(picture).tobytes())
            return path.read_bytes()
        except (OSError, RuntimeError) as error:  # or it is not there, though its package is
            raise RunError("The MP4 encoder failed: choose GIF or WebP instead.") from error


_ENCODERS: dict[str, Callable[[Shots, Size, float], bytes]] = {
    ".gif": _gif,
    ".webp": _webp,
    ".mp4": _mp4,
}


def encoded(ending: str, shots: Shots, size: Size, fps: float) -> bytes:
    """A whole film as a file of one of ``film_formats.formats``. Raises :class:`RunError`.

    ``shots`` are taken one at a time; what they raise ends the work and leaves nothing behind.
    """
    return _ENCODERS[ending](shots, size, fps)
