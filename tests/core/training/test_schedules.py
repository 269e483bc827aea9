"""The learning rate of every step."""

from __future__ import annotations

import math

import pytest

from aeviz.core.messages.events import Step, StepTraced, TraceSteps
from aeviz.core.messages.inbox import CommandQueue
from aeviz.core.prepare import prepare
from aeviz.core.training.loop import train
from tests.tiny import tiny_dataset, tiny_recipe

DATA = tiny_dataset(160, 40)


def half_wave(done: float, start: float, end: float) -> float:
    """From ``start`` to ``end`` along half a cosine, when a fraction of it is done."""
    return end + (start - end) * (1 + math.cos(math.pi * done)) / 2


def rates(steps: int, schedule: str) -> list[float]:
    """The rates of a phase of so many steps, as fractions of the recipe's."""
    done = [step / steps for step in range(steps)]
    if schedule == "cosine":
        return [half_wave(part, 1, 0) for part in done]
    rising = [part for part in done if part < 0.3]
    falling = [part for part in done if part >= 0.3]
    return [
        *(half_wave(part / 0.3, 0.04, 1) for part in rising),
        *(half_wave((part - 0.3) / 0.7, 1, 4e-6) for part in falling),
    ]


@pytest.mark.parametrize("schedule", ["cosine", "one-cycle"])
def test_each_phase_of_a_stack_has_the_whole_schedule(schedule: str) -> None:
    recipe = tiny_recipe(
        "stacked",
        encoder_layers="16",
        code_size=8,
        batch_size=32,
        epochs=4,
        labels=80,
        learning_rate=0.02,
        schedule=schedule,
    )
    commands = CommandQueue()
    for command in (TraceSteps(True), Step(10_000)):
        commands.put(command)
    found: dict[int, list[float]] = {}
    for event in train(prepare(recipe, DATA), commands):
        if isinstance(event, StepTraced):
            found.setdefault(event.trace.phase, []).append(event.trace.rate / 0.02)
    # Two layers learn from 160 images, classes and fine-tuning from the 80 that have labels.
    steps = [20, 20, 12, 12]
    assert {phase: len(values) for phase, values in found.items()} == dict(enumerate(steps))
    for phase, values in found.items():
        assert values == pytest.approx(rates(steps[phase], schedule)), phase
