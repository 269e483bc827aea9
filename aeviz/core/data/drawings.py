"""Drawings, and those that a user kept. They belong to the user, not to a run."""

from __future__ import annotations

import io
import secrets
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

import numpy as np

from aeviz.core.base.callbacks import check_cancelled
from aeviz.core.base.errors import AevizError, StorageError
from aeviz.core.base.paths import data_folder
from aeviz.core.base.storage import explained, make_folders, read_file, remove, shown, write_file
from aeviz.core.data.picture_files import coloured, decoding, picture_of
from aeviz.core.graphics.screen import for_screen

MOST = 300
"""Drawings in a gallery."""
LARGEST = 1 << 20
"""Bytes of a drawing's file; ours have a few thousand, of pictures in colour many more."""
SIDE = 280
"""Width and height of a drawing in pixels."""


class Drawing(NamedTuple):
    """A drawing ``uint8 [280, 280]``, white on black, or in colour ``[3, 280, 280]``.

    ``like``: the same before a part of it was erased or sprayed on, or None; it says where what is
    left lies.
    """

    pixels: np.ndarray
    like: np.ndarray | None = None


@dataclass(frozen=True, eq=False)
class Kept:
    """A drawing and its file, which has ``pixels`` and, if there is one, ``like`` below."""

    path: Path
    drawing: Drawing


class Gallery:
    """A folder of drawings, the user's own if not told, with one PNG file each, named by the time
    when it was kept."""

    def __init__(self, folder: Path | None = None) -> None:
        self.folder = folder or data_folder() / "drawings"

    def load(self) -> tuple[list[Kept], list[str]]:
        """The newest drawings, newest first, and one sentence for each that cannot be shown."""
        found: list[Kept] = []
        problems: list[str] = []
        for path in self.files()[:MOST]:
            check_cancelled()
            try:
                found.append(_read(path))
            except AevizError as error:
                problems.append(str(error))
        return found, problems

    @property
    def room(self) -> int:
        """So many drawings more can be kept. Raises :class:`StorageError`."""
        return max(0, MOST - len(self.files()))

    def keep(self, drawing: Drawing) -> Kept:
        """Keep a drawing. Raises :class:`StorageError` if it cannot be, or is full."""
        if not self.room:
            raise StorageError(
                f"The gallery is full with its {MOST} drawings: delete one before you keep another."
            )
        now = datetime.now(UTC).strftime("%Y%m%d-%H%M%S-%f")
        path = self.folder / f"{now}-{secrets.token_hex(2)}.png"
        kept = Kept(path, drawing)
        self.put_back(kept)
        return kept

    def put_back(self, kept: Kept) -> None:
        """Write a drawing that was removed, or is new. Raises :class:`StorageError`."""
        make_folders(self.folder)
        layers = [layer for layer in kept.drawing if layer is not None]
        write_file(kept.path, _packed(np.concatenate(layers, axis=-2)), overwrite=False)

    def remove(self, kept: Kept) -> None:
        """Delete a drawing's file. Raises :class:`StorageError`."""
        remove(kept.path)

    def files(self) -> list[Path]:
        """Its files, newest first, whatever is in them. Raises :class:`StorageError`."""
        if not self.folder.is_dir():
            return []
        with explained(self.folder, "read"):
            found = [p for p in self.folder.iterdir() if p.suffix == ".png" and p.name[0] != "."]
        return sorted(found, key=lambda path: path.name, reverse=True)


def _read(path: Path) -> Kept:
    data, name = read_file(path, LARGEST), shown(path)
    foreign = StorageError(
        f"{shown(path)} is not a drawing of {SIDE} × {SIDE} pixels: open it as a picture."
    )
    with decoding(data, name) as image:  # its head says how large it is, before it is decoded
        if image.size not in ((SIDE, SIDE), (SIDE, 2 * SIDE)):
            raise foreign
    pixels = _unpacked(data, name)
    if pixels.shape[-2:] == (2 * SIDE, SIDE):
        return Kept(path, Drawing(pixels[..., :SIDE, :], pixels[..., SIDE:, :]))
    if pixels.shape[-2:] != (SIDE, SIDE):  # it says that its camera was turned
        raise foreign
    return Kept(path, Drawing(pixels))


def _unpacked(data: bytes, name: str) -> np.ndarray:
    """Grey or in colour, as it was kept."""
    if data[25:26] == b"\x02":  # the colour type in a PNG file's head: red, green and blue
        return coloured(data, name)
    return picture_of(data, name, invert=False).pixels


def _packed(drawing: np.ndarray) -> bytes:
    from PIL import Image

    file = io.BytesIO()
    Image.fromarray(np.ascontiguousarray(for_screen(drawing))).save(file, "PNG", optimize=True)
    return file.getvalue()
