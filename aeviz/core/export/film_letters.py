"""Letters in films: Pillow's own, which are those of English, or those of a voice."""

from __future__ import annotations

import unicodedata

from PIL import Image, ImageDraw, ImageFont

from aeviz.core.base.errors import RunError
from aeviz.core.base.voice import Voice

Colour = tuple[int, int, int]


class Pen:
    """Writes texts of one size, in pixels, into a picture."""

    def __init__(self, size: int, voice: Voice) -> None:
        """Raises :class:`RunError` if there are no letters."""
        self._letters = voice.letters(size) if voice.letters is not None else None
        font = ImageFont.load_default(size)
        if not isinstance(font, ImageFont.FreeTypeFont):
            raise RunError("Pillow cannot draw letters here: install one with FreeType.")
        self._font = font

    def plain(self, text: str) -> str:
        """As much of a text as can be drawn."""
        if self._letters is not None:
            return self._letters.plain(text)
        for sign, plain in {"–": "-", "—": "-", "×": "x", "→": ">", "’": "'", "ß": "ss"}.items():
            text = text.replace(sign, plain)
        return unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().strip()

    def length(self, text: str) -> float:
        """Pixels that it is wide."""
        letters = self._letters
        return self._font.getlength(text) if letters is None else letters.length(text)

    def fitting(self, text: str, width: float) -> str:
        """The text, or as much of it as is not wider than so many pixels."""
        if self.length(text) <= width:
            return text
        while text and self.length(f"{text}…") > width:
            text = text[:-1]
        return f"{text}…" if text else ""

    def write(
        self,
        draw: ImageDraw.ImageDraw,
        place: tuple[float, float],
        text: str,
        colour: Colour,
        anchor: str,
    ) -> None:
        """``anchor``: l, m or r, which part of the text is at the place, and m for its middle."""
        if self._letters is None:
            draw.text(place, text, colour, self._font, anchor)
        elif text:
            cover, middle = self._letters.mask(text)
            share = {"l": 0.0, "m": 0.5, "r": 1.0}[anchor[0]]
            corner = round(place[0] - share * cover.shape[1]), round(place[1] - middle)
            draw.bitmap(corner, Image.fromarray(cover), colour)
