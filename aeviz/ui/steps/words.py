"""What happens within a step, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from aeviz.core.messages.step_trace import StepTrace
from aeviz.core.recipe.phases import Stage
from aeviz.core.recipe.schema import Recipe


def _tr(text: str) -> str:
    return QCoreApplication.translate("StepWords", text)


def headline(step: int, parts: StepTrace) -> str:
    """Which step it is."""
    return _tr("Step {step:,} (epoch {epoch}, batch {batch:,} of {batches:,})").format(
        step=step, epoch=parts.epoch, batch=parts.batch, batches=parts.batches
    )


def sentence(stage: Stage, parts: StepTrace, recipe: Recipe) -> str:
    """What happens in a stage."""
    sentences: dict[Stage, str] = {
        "batch": _tr("A batch of {size:,} is taken."),
        "frozen": _tr("The frozen layers have passed the batch on; they learn nothing now."),
        "noise": _tr("The inputs are corrupted; the clean pictures stay the target."),
        "encode": _tr("The encoder makes a code of {code:,} numbers of each."),
        "code": _tr("Only the {active} largest numbers of each code are kept."),
        "decode": _tr("The decoder restores from the codes alone."),
        "classify": _tr("The last layer gives every class a probability."),
        "predict": _tr("The last layer predicts the numbers."),
        "loss": _tr("Outputs and targets are compared: the loss is {loss:.4g}."),
        "update": _tr("Every weight moves a little against the loss (learning rate {rate:.3g})."),
    }
    if len(parts.clean) < parts.size:
        sentences["batch"] = _tr("A batch of {size:,} is taken; the first ones are shown.")
    if parts.code.shape[1] == 1:
        sentences["encode"] = _tr("The encoder makes one number of each.")
    if recipe.code.kind == "variational":
        text = _tr("A code is drawn at random around each mean, as wide as its deviation.")
        sentences["code"] = text
    if recipe.code.kind == "nested":
        text = _tr("Of each code the first numbers are kept; how many is drawn for each picture.")
        sentences["code"] = text
    return sentences[stage].format(
        size=parts.size,
        code=parts.code.shape[1],
        loss=parts.loss,
        rate=parts.rate,
        active=recipe.code.active_units,
    )
