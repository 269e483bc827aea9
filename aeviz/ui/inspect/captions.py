"""What is said of a step, the same words in every panel."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from aeviz.core.inference.frames import Frame
from aeviz.core.messages.events import Tuned
from aeviz.core.recipe.recipe import find_field
from aeviz.ui.language.sentences import said


def step_caption(frame: Frame) -> str:
    """Step and epoch of a frame."""
    text = QCoreApplication.translate("captions", "step {step:,}, epoch {epoch}")
    return text.format(step=frame.step, epoch=frame.epoch)


def map_note(frame: Frame) -> str:
    """Which steps the points of the map are of, where that is not the frame's own step."""
    steps = frame.map
    if steps is None:
        return ""
    text = QCoreApplication.translate("captions", "Places at step {first:,}")
    if steps.rest is not None and steps.rest != steps.first:
        text = QCoreApplication.translate(
            "captions", "Places at step {rest:,}; the first {known:,} at step {first:,}"
        )
    return text.format(**steps._asdict())


def predicted_caption(frame: Frame) -> str:
    """The step at which the points of the map are taken for their classes."""
    steps = frame.map
    if steps is None or steps.rest is None:
        return step_caption(frame)
    text = QCoreApplication.translate("captions", "step {step:,}")
    return text.format(step=steps.rest)


def tuned_text(tuned: Tuned) -> str:
    """The field that was tuned, and its value."""
    return f"{said(find_field(tuned.path).title)} {tuned.value:g}"
