"""What is said of a step, the same words in every panel."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from aeviz.core.inference.frames import Frame
from aeviz.core.messages.events import Tuned
from aeviz.core.recipe.recipe import find_field


def step_caption(frame: Frame) -> str:
    """Step and epoch of a frame."""
    text = QCoreApplication.translate("captions", "step {step:,}, epoch {epoch}")
    return text.format(step=frame.step, epoch=frame.epoch)


def tuned_text(tuned: Tuned) -> str:
    """The field that was tuned, and its value."""
    return f"{find_field(tuned.path).title} {tuned.value:g}"
