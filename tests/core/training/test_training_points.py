"""Training images on the map, from the codes of the steps themselves."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from aeviz.core.inference.frames import TrainingPoints, choose_probe
from aeviz.core.inference.viewing import encode
from aeviz.core.messages.events import FrameReady, ShowTrainingPoints, StepsDone
from aeviz.core.messages.inbox import CommandQueue
from aeviz.core.models import build_model
from aeviz.core.models.base import Coder
from aeviz.core.prepare import prepare
from aeviz.core.training.loop import train
from aeviz.core.training.watching import Watching
from tests.tiny import tiny_dataset, tiny_recipe

DATA = tiny_dataset()


def run(
    name: str, *commands: ShowTrainingPoints, **values: object
) -> tuple[list[float], FrameReady]:
    """Losses of a run, and its last frame."""
    recipe, inbox = tiny_recipe(name, epochs=1, **values), CommandQueue()
    for command in commands:
        inbox.put(command)
    watching = Watching(choose_probe(DATA, 0, 50))
    losses, frame = [], None
    for event in train(prepare(recipe, DATA), inbox, watching):
        if isinstance(event, StepsDone):
            losses += event.losses["loss"].tolist()
        elif isinstance(event, FrameReady):
            frame = event
    assert frame is not None
    return losses, frame


def training_of(frame: FrameReady) -> TrainingPoints:
    assert frame.training is not None
    return frame.training


@pytest.mark.parametrize("name", ["keras-2d", "denoising", "vae", "mlp-classifier"])
def test_all_training_images_come_by_in_an_epoch_and_the_run_stays_as_it_is(name: str) -> None:
    plain, unasked = run(name)
    losses, frame = run(name, ShowTrainingPoints(on=True))
    assert losses == plain
    assert unasked.training is None
    training = training_of(frame)
    assert np.shares_memory(training.images, DATA.train.images)
    assert np.array_equal(training.labels, DATA.train.labels)
    assert training.points.shape == (len(DATA.train), 2)
    assert np.isfinite(training.points).all()


def test_points_are_those_of_their_images() -> None:
    """With a rate of nearly nothing, the network of the last frame is that of all steps."""
    _, frame = run("keras-2d", ShowTrainingPoints(on=True), learning_rate=1e-12)
    recipe = tiny_recipe("keras-2d")
    model = build_model(recipe, DATA.image_shape)
    model.load_state_dict(dict(frame.weights))
    expected = encode(model, DATA.train.images, recipe.data.pixel_range)
    points = training_of(frame).points
    assert np.allclose(points, expected, atol=1e-4)


def test_nothing_is_encoded_for_it(monkeypatch: pytest.MonkeyPatch) -> None:
    calls = {"n": 0}
    forward = Coder.encode

    def counted(model: Coder, *given: torch.Tensor) -> torch.Tensor:
        calls["n"] += 1
        return forward(model, *given)

    monkeypatch.setattr(Coder, "encode", counted)
    monkeypatch.setattr("aeviz.core.training.watching.Watching.is_due", lambda watching: False)
    run("keras-2d")
    without, calls["n"] = calls["n"], 0
    run("keras-2d", ShowTrainingPoints(on=True))
    assert calls["n"] == without


def test_it_ends_when_nobody_wants_it_any_more() -> None:
    _, frame = run("keras-2d", ShowTrainingPoints(on=True), ShowTrainingPoints(on=False))
    assert frame.training is None
