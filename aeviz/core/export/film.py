"""A film of a run's stored steps: which of them, and how it is made."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from aeviz.core.base.callbacks import OnProgress
from aeviz.core.base.errors import RunError
from aeviz.core.base.voice import ENGLISH, Voice
from aeviz.core.export.film_encoders import encoded
from aeviz.core.export.film_formats import check_format
from aeviz.core.export.film_frame import Film, Painter, common_range
from aeviz.core.inference.frames import Frame
from aeviz.core.runs.dataset import about_data
from aeviz.core.runs.provenance import Provenance, provenance
from aeviz.core.runs.run import Run

HOLD_MS = 1000
"""The last picture stays so much longer."""
READING = 0.1
"""Share of the work that is finding the range of the map."""


def film_steps(steps: np.ndarray, film: Film) -> list[int]:
    """The stored ``steps`` ``int64 [n]`` that a film shows; its ends are among them."""
    low = 0 if film.first is None else film.first
    high = np.inf if film.last is None else film.last
    found = steps[(steps >= low) & (steps <= high)]
    if len(found) > film.most:
        found = found[np.unique(np.linspace(0, len(found) - 1, film.most).round().astype(int))]
    return [int(step) for step in found]


def animation(
    run: Run, film: Film, ending: str, report: OnProgress, voice: Voice = ENGLISH
) -> bytes:
    """The film as a file of a format of ``film_formats.formats``.

    Frames that are thinned out meanwhile, or damaged, are left out. Raises :class:`RunError` when
    the run has nothing to show, or the format cannot be written here.
    """
    check_format(ending)
    if run.probe.inputs is not None:
        raise RunError(
            f"The run {run.name} has neither pictures nor a map: choose a run of images."
        )
    steps = film_steps(run.frame_steps(), film)
    shown = common_range(_frames(run, steps, lambda share: report(share * READING)))
    painter = Painter(run.probe, run.recipe, film, shown, about_data(run).noun, voice)

    def shots() -> Iterator[tuple[np.ndarray, int]]:
        each = round(1000 / film.fps)
        waiting: np.ndarray | None = None
        for frame in _frames(run, steps, lambda share: report(READING + share * (1 - READING))):
            if waiting is not None:
                yield waiting, each
            waiting = painter.picture(frame)
        if waiting is None:
            raise RunError(
                f"The run {run.name} has no stored pictures between these steps: choose"
                " others, or train it first."
            )
        yield waiting, each + HOLD_MS
        report(1.0)

    return encoded(ending, shots(), painter.size, film.fps)


def film_origin(run: Run, film: Film) -> Provenance | None:
    """Where the newest stored picture comes from, if the film ends with it."""
    steps = run.frame_steps()
    shown = film_steps(steps, film)
    if not shown or shown[-1] < steps[-1]:
        return None
    last = next(_frames(run, shown[::-1], lambda share: None), None)
    return None if last is None else provenance(run, last.step, last.epoch)


def _frames(run: Run, steps: list[int], report: OnProgress) -> Iterator[Frame]:
    for number, step in enumerate(steps):
        report(number / len(steps))
        try:
            frame = run.frame(step)
        except RunError:
            continue
        yield frame
