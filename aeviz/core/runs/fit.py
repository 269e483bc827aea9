"""Whether the parts of a run fit each other: each may be whole, and still be of another run.

:class:`~aeviz.core.runs.run.Run` asks for every part that it reads, so whoever is given a probe, a
frame, an event or a checkpoint by a run need not check it again. Raises :class:`StorageError` whose
text says which part does not fit.
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping

import numpy as np

from aeviz.core.base.errors import RecipeError, StorageError
from aeviz.core.data.shapes import channels_of
from aeviz.core.graphics.screen import sides
from aeviz.core.inference.frames import MOST, Frame, Probe
from aeviz.core.messages.events import (
    CheckpointState,
    EpochDone,
    Event,
    Extended,
    PhaseStarted,
    StepsDone,
    Tuned,
)
from aeviz.core.recipe.phases import planned_phases
from aeviz.core.recipe.recipe import find_field, with_value
from aeviz.core.recipe.schema import Recipe

LAST = 2**31 - 1
"""The largest number of a step or an epoch."""
PIXELS = 1 << 20
"""The largest picture."""
CLASSES = 256
TERMS = 32
"""Terms that a loss may have."""
LARGEST = 3.5e38
"""No number of 32 bits is larger."""
_TERM = re.compile(r"[A-Za-z][\w .-]{0,63}", re.ASCII)


def check_probe(probe: Probe, recipe: Recipe) -> None:
    """The fixed inputs are what a recipe like this is shown with."""
    signals = recipe.task == "regress"
    _need((probe.inputs is not None) == signals, "its probe is not of its recipe's task")
    if probe.inputs is not None and probe.targets is not None:
        count, steps, features = probe.inputs.shape
        _need(0 < count * steps <= PIXELS * 16 and features == 1, "its probe has an odd size")
        _need(probe.targets.shape == probe.inputs.shape, "the targets of its probe do not fit")
        _need(_are_finite(probe.inputs, probe.targets), "its probe has numbers without end")
        _need(not len(probe.points) and not probe.digit_count, "its probe has pictures")
        return
    count, pixels = len(probe.points), math.prod(sides(probe.image_shape))
    _need(0 < count <= MOST and 0 < pixels <= PIXELS, "its probe has an odd size")
    _need(channels_of(probe.image_shape) in (1, 3), "its probe has pictures of other colours")
    _need(0 < probe.digit_count <= count, "its probe shows more digits than it has")
    named = len(probe.class_names)
    _need(named <= CLASSES, "its probe names too many classes")
    _need(named > 0 or recipe.task != "classify", "its probe names no classes")
    _need(
        int(probe.point_labels.max()) < max(named, 1),
        "its probe has labels that its classes do not have",
    )


def largest_frame(probe: Probe, recipe: Recipe) -> int:
    """Bytes that no frame of this probe has more than: pictures, hidden layers, answers, the map.

    Known before one is read, as a file may have any size.
    """
    numbers = math.prod(probe.image_shape)
    units = max((*recipe.network.encoder_layers, recipe.network.code_size, numbers))
    digit = 2 * numbers + 2 * units + 4 * (len(probe.class_names) + 1)
    signals = 0 if probe.inputs is None else 4 * probe.inputs.size
    return (1 << 16) + probe.digit_count * digit + 9 * len(probe.points) + 16 * units + signals


def check_frame(frame: Frame, probe: Probe, recipe: Recipe) -> None:
    """A frame shows this probe, through a network of this recipe."""
    _check_counts(frame.step, frame.epoch)
    phases = len(planned_phases(recipe))
    _need(frame.phase < phases, f"its phase is {frame.phase}, but its recipe has {phases}")
    pictures = (probe.digit_count, *(probe.image_shape if probe.inputs is None else ()))
    shown = frame.noisy.shape if probe.inputs is None else frame.noisy.shape[:1]
    _need(shown == pictures, "its pictures are others")
    _need(frame.restored.shape == frame.noisy.shape, "its restored pictures are others")
    _need(len(frame.points) == len(probe.points), "its map has other points")
    _need(is_finite(frame), "it shows numbers without end")
    plane = frame.projection
    numbers = _code_size(recipe, probe, frame.phase)
    _need(len(plane.mean) == numbers, f"its code has {len(plane.mean)} numbers, not {numbers}")
    _check_answers(frame, probe, recipe)


def is_finite(frame: Frame) -> bool:
    """Whether every number is one. What a network shows whose weights have diverged is not kept."""
    plane = frame.projection
    answers = (frame.probabilities, frame.prediction, frame.line)
    arrays = (frame.points, plane.mean, plane.basis, frame.code_std, *answers)
    shown = (array for array in arrays if array is not None)
    return math.isfinite(plane.explained) and _are_finite(*shown)


def _code_size(recipe: Recipe, probe: Probe, phase: int) -> int:
    """How many numbers a code has; a stacked network's is that of the layers so far."""
    network = recipe.network
    if recipe.task == "regress":
        return 2
    if recipe.training.pretraining:
        layers = (*network.encoder_layers, network.code_size)
        return layers[min(phase, len(layers) - 1)]
    return math.prod(probe.image_shape) if network.kind == "linear" else network.code_size


def _check_answers(frame: Frame, probe: Probe, recipe: Recipe) -> None:
    """What a classifier or a regressor says."""
    classes = len(probe.class_names)
    classifies = recipe.task == "classify"
    if frame.predicted is not None:
        highest = int(frame.predicted.max(initial=0))
        _need(classifies and highest < classes, "its classes are others")
    if frame.probabilities is not None:
        _need(
            classifies and frame.probabilities.shape == (probe.digit_count, classes),
            "its probabilities are of other classes",
        )
    _need((frame.predicted is None) == (frame.probabilities is None), "its answers are incomplete")
    hidden = frame.hidden
    _need((hidden is None) == (frame.hidden_restored is None), "half of a layer is missing")
    if hidden is not None and frame.hidden_restored is not None:
        _need(recipe.training.pretraining and hidden.size > 0, "its recipe has no such layer")
        _need(hidden.shape == frame.hidden_restored.shape, "the pictures of a layer do not fit")
    answers = recipe.task == "regress"
    _need((frame.prediction is not None) == answers, "its prediction does not fit its recipe")
    if frame.prediction is not None and probe.inputs is not None:
        _need(frame.prediction.shape == probe.inputs.shape, "its prediction is of other inputs")
    _need(frame.line is None or answers, "its line is no line")


def check_event(event: Event, recipe: Recipe) -> None:
    """An event is one that a run of this recipe can have."""
    match event:
        case StepsDone():
            _check_counts(event.first, event.epoch, event.last)
            _need(event.first > 0 and event.epoch > 0, "steps and epochs count from 1")
            _check_terms(event.losses, "loss")
        case EpochDone():
            _check_counts(event.step, event.epoch)
            for scores in (event.train, event.test):
                _check_terms(scores, "loss")
            _check_terms(event.validation)
            _check_numbers(event.samples_per_second)
        case PhaseStarted():
            _check_phase(event, recipe)
        case Tuned():
            _check_counts(event.step)
            _check_tuned(event.path, event.value, recipe)
        case Extended():
            _check_counts(event.step, event.epochs, event.last_step)
        case _:
            _check_counts(getattr(event, "step", 0), getattr(event, "epoch", 0))


def _check_phase(event: PhaseStarted, recipe: Recipe) -> None:
    _check_counts(
        event.step,
        event.epochs,
        event.first_step,
        event.first_epoch,
        event.last_epoch,
        event.last_step,
    )
    phases = len(planned_phases(recipe))
    _need(event.count == phases, f"it has {event.count} phases, but its recipe {phases}")
    _need(0 <= event.index < event.count, "a phase has an odd number")
    _need(0 < event.steps_per_epoch <= LAST, "an epoch has no steps")
    _need(event.first_step <= event.step, "a phase begins after its own steps")


def check_state(step: int, epoch: int, state: CheckpointState, recipe: Recipe) -> None:
    """A checkpoint stands where a run of this recipe can be."""
    _check_counts(step, epoch, state.epochs, state.phase, state.first_step, state.first_epoch)
    phases = len(planned_phases(recipe))
    _need(state.phase < phases, f"its phase is {state.phase}, but its recipe has {phases}")
    _need(state.first_step <= step and state.first_epoch <= epoch, "its phase begins too late")
    _need(state.samples is None or 0 <= state.samples <= 2**53, "it counts samples wrongly")
    _check_terms(state.sums)
    _check_numbers(*(() if state.first_loss is None else (state.first_loss,)))
    for path, value in state.tuned.items():
        _check_tuned(path, value, recipe)


# --- single values ----------------------------------------------------------------------------


def _need(fits: bool, what: str) -> None:
    if not fits:
        raise StorageError(f"{what[0].upper()}{what[1:]}: use another copy.")


def _check_counts(*numbers: int) -> None:
    for number in numbers:
        _need(0 <= number <= LAST, f"a step or an epoch has the number {number}")


def _check_numbers(*numbers: float) -> None:
    """Finite or, as a loss may be, none; never larger than the network's own numbers."""
    for number in numbers:
        _need(math.isnan(number) or abs(number) <= LARGEST, f"a number is too large ({number:g})")


def _check_terms(terms: Mapping[str, float | np.ndarray], *needed: str) -> None:
    _need(len(terms) <= TERMS, "a loss has too many terms")
    missing = [name for name in needed if name not in terms]
    _need(not missing, "a loss is missing")
    for name, values in terms.items():
        _need(_TERM.fullmatch(name) is not None, "a term of the loss has an odd name")
        numbers = np.asarray(values, np.float64)
        _need(bool(np.all(np.isnan(numbers) | (np.abs(numbers) <= LARGEST))), "a loss is too large")


def _check_tuned(path: str, value: float, recipe: Recipe) -> None:
    try:
        _need(find_field(path).live, "a value was changed that may not be")
        with_value(recipe, path, value)
    except RecipeError as error:
        raise StorageError(f"A value that was changed does not fit: {error}") from error


def _are_finite(*arrays: np.ndarray) -> bool:
    return all(bool(np.isfinite(array).all()) for array in arrays)
