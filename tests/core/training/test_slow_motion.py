"""Training that is held back, and the parts of a step that people are shown."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from aeviz.core import datasets
from aeviz.core.messages.events import (
    CheckpointReady,
    Command,
    Event,
    Pause,
    Resume,
    SetSpeed,
    StateChanged,
    Step,
    StepsDone,
    StepTraced,
    Stop,
    TraceSteps,
    Tune,
    Tuned,
)
from aeviz.core.messages.inbox import CommandQueue
from aeviz.core.messages.step_trace import StepTrace
from aeviz.core.prepare import prepare
from aeviz.core.recipe.schema import Recipe
from aeviz.core.training.layers import layer_shapes, planned_layer_shapes
from aeviz.core.training.loop import train
from tests.tiny import tiny_dataset, tiny_recipe

DATA = tiny_dataset(160, 40, side=28)
SMALL: dict[str, dict[str, object]] = {
    "denoising-dropout": {},
    "vae-2d": {"encoder_layers": "32"},
    "k-sparse": {"code_size": 40},
    "contractive": {"code_size": 16},
    "conv": {},
    "stacked": {"encoder_layers": "32", "code_size": 16, "labels": 0},
    "mlp-classifier": {},
    "rnn-classifier": {"encoder_layers": "", "code_size": 12, "steps": 0, "test_every": 0},
}


class Prompted(CommandQueue):
    """Gets a command whenever training would sleep until the next step is due."""

    def __init__(self, first: list[Command], waiting: list[Command]) -> None:
        super().__init__()
        self.waiting, self.asked = waiting, 0
        for command in first:
            self.put(command)

    def poll(self, seconds: float = 0.0) -> Command | None:
        if seconds > 0 and self.waiting and self.empty():
            self.asked += 1
            self.put(self.waiting.pop(0))
        return super().poll(seconds)


def _run(recipe: Recipe, inbox: CommandQueue) -> list[Event]:
    data = DATA if recipe.task != "regress" else datasets.load(recipe.data.dataset, None)
    return list(train(prepare(recipe, data), inbox))


def _of(kind: type, events: list[Event]) -> list:
    return [event for event in events if isinstance(event, kind)]


def _losses(events: list[Event]) -> list[float]:
    return [float(v) for event in _of(StepsDone, events) for v in event.losses["loss"]]


def _one_step(recipe: Recipe) -> tuple[StepTrace, dict[str, np.ndarray], dict[str, np.ndarray]]:
    """The parts of the first step, and the weights before and after it."""
    inbox = Prompted([TraceSteps(True), Step(1)], [])
    data = DATA if recipe.task != "regress" else datasets.load(recipe.data.dataset, None)
    events = []
    for event in train(prepare(recipe, data), inbox):
        events.append(event)
        if isinstance(event, StateChanged) and event.state == "paused":
            inbox.put(Stop())
    before, after = (dict(event.weights) for event in _of(CheckpointReady, events))
    (shown,) = _of(StepTraced, events)
    assert shown.step == 1
    return shown.trace, before, after


@pytest.mark.parametrize("name", SMALL)
def test_a_run_of_which_every_step_is_shown_is_the_same_run(name: str) -> None:
    recipe = tiny_recipe(name, epochs=1, batch_size=32, **SMALL[name])
    free = _run(recipe, CommandQueue())
    seen = _run(recipe, Prompted([TraceSteps(True), Step(10_000)], []))
    assert len(_of(StepTraced, seen)) == len(_losses(seen))
    assert not _of(StepTraced, free)
    assert _losses(seen) == _losses(free)
    ends = [dict(_of(CheckpointReady, events)[-1].weights) for events in (seen, free)]
    assert all(np.array_equal(ends[0][key], ends[1][key]) for key in ends[1])


def test_a_held_run_shows_its_steps_and_is_the_same_run() -> None:
    recipe = tiny_recipe("denoising", epochs=1, batch_size=32)
    free, held = (_run(recipe, Prompted(c, [])) for c in ([], [SetSpeed(1e6), TraceSteps(True)]))
    assert not _of(StepTraced, held)  # too fast to be seen
    # The first wait would take eleven days; the new speed is obeyed in it.
    slow = _run(recipe, Prompted([SetSpeed(1e-6), TraceSteps(True)], [SetSpeed(30.0)]))
    assert [event.step for event in _of(StepTraced, slow)] == [1, 2, 3, 4, 5]
    assert _losses(free) == _losses(held) == _losses(slow)


def test_commands_are_obeyed_while_the_next_step_is_waited_for() -> None:
    recipe = tiny_recipe("denoising", epochs=1, batch_size=32)
    tune = Tune("training.learning_rate", 0.5)
    inbox = Prompted([SetSpeed(1e-6)], [tune, Pause(), Stop()])
    states, steps = [], []
    for event in train(prepare(recipe, DATA), inbox):
        if isinstance(event, StateChanged):
            states.append((event.state, event.step))
            if event.state == "paused":
                inbox.put(Step(2) if event.step == 1 else Resume())
        elif isinstance(event, Tuned):
            assert event.step == 1
        elif isinstance(event, StepsDone):
            steps.append(event.last)
    assert [state for state, _ in states] == [*["running", "paused"] * 2, "running", "stopped"]
    assert [step for _, step in states] == [0, 1, 1, 3, 3, 3]
    assert (steps[0], steps[-1]) == (1, 3)
    assert inbox.asked == 3


def test_losses_are_told_before_training_waits() -> None:
    inbox = Prompted([SetSpeed(1e-6)], [Stop()])
    told = 0
    for event in train(prepare(tiny_recipe(epochs=1), DATA), inbox):
        if isinstance(event, StepsDone):
            told = event.last
            assert not inbox.asked
    assert told == 1


@pytest.mark.parametrize("speed", [0.0, -1.0, float("nan")])
def test_a_speed_must_be_above_zero(speed: float) -> None:
    with pytest.raises(ValueError, match="above 0"):
        SetSpeed(speed)


def test_what_is_shown_is_what_was_calculated() -> None:
    recipe = tiny_recipe("keras-2d", batch_size=8)
    parts, before, after = _one_step(recipe)
    model = prepare(recipe, DATA).model
    model.load_state_dict({name: torch.from_numpy(value) for name, value in before.items()})
    inputs = torch.from_numpy(parts.clean) / 255 - 0.5
    with torch.no_grad():
        codes = model.encode(inputs)
        output = model.decode(codes)  # type: ignore[operator]
    assert np.array_equal(parts.seen, parts.clean)
    assert parts.code == pytest.approx(codes.numpy(), abs=1e-5)
    assert np.abs(parts.output - ((output + 0.5) * 255).clamp(0, 255).numpy()).max() < 0.51
    errors = (output - inputs).square().mean((1, 2)).numpy()
    assert parts.losses == pytest.approx(errors, rel=1e-4)
    assert parts.loss == pytest.approx(errors.mean(), rel=1e-4)
    name = "decoder.layers.3"
    old = np.append(before[f"{name}.weight"], before[f"{name}.bias"])
    new = np.append(after[f"{name}.weight"], after[f"{name}.bias"])
    assert parts.updates[name] == pytest.approx(
        np.linalg.norm(new - old) / np.linalg.norm(old), rel=1e-4
    )
    assert (parts.epoch, parts.batch, parts.batches, parts.size) == (1, 1, 20, 8)
    assert parts.rate == pytest.approx(recipe.training.learning_rate)


def test_noise_is_shown_as_the_network_saw_it() -> None:
    parts, _, _ = _one_step(tiny_recipe("denoising", batch_size=64))
    assert "noise" in parts.stages
    assert len(parts.clean) == 16
    assert parts.size == 64
    assert np.abs(parts.seen.astype(int) - parts.clean).mean() > 5


def test_classes_and_predictions_are_shown_with_their_losses() -> None:
    parts, _, _ = _one_step(tiny_recipe("mlp-classifier", batch_size=8))
    assert parts.output.sum(1) == pytest.approx(np.ones(8))
    assert parts.targets is not None
    chosen = parts.output[np.arange(8), parts.targets]
    assert parts.losses == pytest.approx(-np.log(chosen), rel=1e-4)
    assert parts.stages == ("batch", "encode", "classify", "loss", "update")
    parts, _, _ = _one_step(tiny_recipe("lstm-regressor", batch_size=16, steps=0, test_every=0))
    assert parts.targets is not None
    assert parts.clean.shape == parts.targets.shape == parts.output.shape == (16, 20)
    assert parts.losses.mean() == pytest.approx(parts.loss, rel=1e-4)


def test_each_phase_of_a_stack_has_its_own_stages_and_trains_its_own_layers() -> None:
    recipe = tiny_recipe("stacked", epochs=1, batch_size=160, **SMALL["stacked"])
    shown = _of(StepTraced, _run(recipe, Prompted([TraceSteps(True), Step(10_000)], [])))
    by_phase = {event.trace.phase: event.trace for event in shown}
    assert [parts.stages[1:-2] for parts in by_phase.values()] == [
        ("noise", "encode", "decode"),
        ("frozen", "encode", "decode"),
        ("frozen", "classify"),
        ("noise", "encode", "classify") if recipe.training.tuning_noise else ("encode", "classify"),
    ]
    trained = [set(parts.updates) for parts in by_phase.values()]
    assert trained[1] == {"encoder.layers.1", "decoders.1.layers.0", "decoders.1.layers.1"}
    assert trained[2] == {"head"}
    assert trained[3] == {"encoder.layers.0", "encoder.layers.1", "head"}
    assert by_phase[1].clean.shape == by_phase[1].output.shape
    assert by_phase[1].clean[0].size == 32
    for phase, parts in by_phase.items():
        found = layer_shapes(prepare(recipe, DATA).model, phase)
        assert {layer.name for layer in found if layer.name and not layer.frozen} == trained[phase]
        assert any(layer.frozen for layer in found) == (phase in (1, 2))
        assert parts.phase == phase


@pytest.mark.parametrize(
    ("name", "shapes"),
    [
        ("keras-2d", [(28, 28), (128,), (64,), (10,), (2,), (10,), (64,), (128,), (28, 28)]),
        ("vae", [(28, 28), (400,), (40,), (20,), (400,), (28, 28)]),
        ("mlp-classifier", [(28, 28), (32,), (10,)]),
        ("rnn-classifier", [(28, 28), (28, 50), (10,)]),
        (
            "conv",
            [(28, 28), (16, 28, 28), (8, 14, 14), (8, 4, 4),
             (8, 4, 4), (8, 8, 8), (16, 14, 14), (28, 28)],
        ),
    ],
)  # fmt: skip
def test_the_anatomy_names_the_layers_in_order(name: str, shapes: list[tuple[int, ...]]) -> None:
    model = prepare(tiny_recipe(name), DATA).model
    found = layer_shapes(model)
    assert [layer.shape for layer in found] == shapes
    named = {f"{layer.name}.weight" for layer in found if layer.name}
    assert named <= set(dict(model.named_parameters())) | {"encoder.layer.weight"}
    assert found[-1].part == "output"
    assert sum(layer.part == "code" for layer in found) == 1
    assert planned_layer_shapes(tiny_recipe(name), DATA.image_shape, 10) == found
