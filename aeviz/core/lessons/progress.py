"""How far somebody is in a lesson. Kept in the settings, by the lesson's name."""

from __future__ import annotations

import base64
import io
from typing import Annotated

import msgspec
import numpy as np
from msgspec import Meta, Struct

from aeviz.core.lessons.lesson import Lesson

Number = Annotated[int, Meta(ge=0, le=1000)]
SIDE = 56
"""Pixels of a drawing that is kept."""
DRAWN = r"^[A-Za-z0-9+/=]{0,8000}\Z"


class Progress(Struct, frozen=True):
    """``page`` is shown, counted from 0. By page: whose tasks are ``done``, what was ``predicted``
    (counted from 1), and the ``drawings`` that were on the canvas then, PNG in base64.

    Nothing in it says who it was, when, or where.
    """

    page: Number = 0
    done: tuple[Number, ...] = ()
    predicted: dict[Number, Number] = {}
    drawings: dict[Number, Annotated[str, Meta(pattern=DRAWN)]] = {}

    def at(self, page: int) -> Progress:
        """On another page."""
        return msgspec.structs.replace(self, page=page)

    def with_done(self, page: int, drawing: np.ndarray | None = None) -> Progress:
        """The task of a page is done; ``drawing`` ``uint8 [h, w]`` or ``[3, h, w]`` was there."""
        drawings = dict(self.drawings)
        if drawing is not None:
            drawings[page] = packed(drawing)
        done = tuple(sorted({*self.done, page}))
        return msgspec.structs.replace(self, done=done, drawings=drawings)

    def with_prediction(self, page: int, choice: int) -> Progress:
        """What somebody expects; the first word counts."""
        return msgspec.structs.replace(self, predicted={page: choice, **self.predicted})

    def fitted(self, lesson: Lesson) -> Progress:
        """As far as it fits a lesson, which may have become shorter since."""
        pages, last = lesson.pages, len(lesson.pages) - 1
        asked = {i: p.prediction for i, p in enumerate(pages) if p.prediction is not None}
        return Progress(
            min(self.page, last),
            tuple(n for n in self.done if n <= last and pages[n].task is not None),
            {
                n: choice
                for n, choice in self.predicted.items()
                if n in asked and 1 <= choice <= len(asked[n].choices)
            },
            {n: drawing for n, drawing in self.drawings.items() if n in self.done and n <= last},
        )


def packed(drawing: np.ndarray) -> str:
    """A drawing ``uint8 [h, w]`` or ``[3, h, w]`` as a small PNG in base64."""
    from PIL import Image

    file = io.BytesIO()
    pixels = drawing if drawing.ndim == 2 else np.moveaxis(drawing, 0, -1)
    picture = Image.fromarray(np.ascontiguousarray(pixels))
    picture.thumbnail((SIDE, SIDE))
    picture.save(file, "PNG", optimize=True)
    return base64.b64encode(file.getvalue()).decode()
