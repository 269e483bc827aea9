"""A film of a run's stored steps: which of them, and how it is made."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass

import numpy as np

from aeviz.core.base.callbacks import OnProgress
from aeviz.core.base.errors import RunError
from aeviz.core.export.film_encoders import check_format, encoder
from aeviz.core.export.film_frame import Painter, Scene, View, common_range
from aeviz.core.inference.frames import Frame
from aeviz.core.runs.run import Run

HOLD_MS = 1000
"""The last picture stays so much longer."""
READING = 0.1
"""Share of the work that is finding the range of the map."""


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


def film_steps(steps: np.ndarray, film: Film) -> list[int]:
    """The stored ``steps`` ``int64 [n]`` that a film shows; its ends are among them."""
    low = 0 if film.first is None else film.first
    high = np.inf if film.last is None else film.last
    found = steps[(steps >= low) & (steps <= high)]
    if len(found) > film.most:
        found = found[np.unique(np.linspace(0, len(found) - 1, film.most).round().astype(int))]
    return [int(step) for step in found]


def why_no_film(run: Run) -> str:
    """Empty if a run can be shown as a film, else one sentence."""
    if run.probe.inputs is not None:
        return f"The run {run.path.name} has neither digits nor a map: choose a run of images."
    return ""


def animation(run: Run, film: Film, ending: str, report: OnProgress) -> bytes:
    """The film as a file of a format of ``film_formats.formats``.

    Frames that are thinned out meanwhile, or damaged, are left out. Raises :class:`RunError` when
    the run has nothing to show, or the format cannot be written here.
    """
    check_format(ending)
    if why := why_no_film(run):
        raise RunError(why)
    steps = film_steps(run.frame_steps(), film)
    scene = Scene(
        run.probe,
        run.recipe.title,
        run.recipe.corruption.kind != "none",
        film.view,
        film.height,
        film.dark,
        common_range(_frames(run, steps, lambda share: report(share * READING))),
    )
    painter = Painter(scene)
    each = round(1000 / film.fps)
    with closing(encoder(ending, painter.size, film.fps)) as out:
        waiting: np.ndarray | None = None
        for frame in _frames(run, steps, lambda share: report(READING + share * (1 - READING))):
            if waiting is not None:
                out.add(waiting, each)
            waiting = painter.picture(frame)
        if waiting is None:
            raise RunError(
                f"The run {run.path.name} has no stored pictures between these steps: choose"
                " others, or train it first."
            )
        out.add(waiting, each + HOLD_MS)
        report(1.0)
        return out.finish()


def _frames(run: Run, steps: list[int], report: OnProgress) -> Iterator[Frame]:
    for number, step in enumerate(steps):
        report(number / len(steps))
        try:
            frame = run.frame(step)
        except RunError:
            continue
        yield frame
