"""The training loop: what it reports, how it obeys, that watching and resuming change nothing."""

from __future__ import annotations

import functools

import numpy as np
import pytest
import torch

from aeviz.core.base.errors import TrainingError
from aeviz.core.inference.frames import choose_probe
from aeviz.core.messages.events import (
    CheckpointReady,
    Command,
    EpochDone,
    Event,
    Extend,
    Extended,
    Failed,
    FrameReady,
    Noticed,
    Pause,
    PhaseStarted,
    Resume,
    StateChanged,
    Step,
    StepsDone,
    Stop,
    Tune,
    Tuned,
)
from aeviz.core.messages.inbox import CommandQueue
from aeviz.core.prepare import prepare
from aeviz.core.recipe.schema import Recipe
from aeviz.core.training.loop import train
from aeviz.core.training.watching import Watching
from tests.tiny import tiny_dataset, tiny_recipe

DATA = tiny_dataset()


def _run(
    recipe: Recipe,
    *commands: Command | tuple[Command, ...],
    watched: bool = False,
    start: CheckpointReady | None = None,
    epochs: int | None = None,
) -> list[Event]:
    """All events of a run. The first commands wait at the start, the next at each pause."""
    inbox, waiting = CommandQueue(), list(commands)

    def send() -> None:
        if waiting:
            batch = waiting.pop(0)
            for command in batch if isinstance(batch, tuple) else (batch,):
                inbox.put(command)

    send()
    watching = Watching(choose_probe(DATA, 0, points=50)) if watched else None
    if watching is not None:
        for allowance in (watching.glances, watching.maps):
            allowance.fraction, allowance.every = 1.0, 0.0  # a frame after every step
    events = []
    for event in train(prepare(recipe, DATA), inbox, watching, start, epochs):
        events.append(event)
        if isinstance(event, StateChanged) and event.state == "paused":
            send()
    return events


def _of(kind: type, events: list[Event]) -> list:
    return [event for event in events if isinstance(event, kind)]


def _losses(events: list[Event]) -> list[float]:
    return [float(v) for event in _of(StepsDone, events) for v in event.losses["loss"]]


def _final_weights(events: list[Event]) -> dict[str, np.ndarray]:
    return dict(_of(CheckpointReady, events)[-1].weights)


def _equal(one: dict[str, np.ndarray], other: dict[str, np.ndarray]) -> bool:
    return one.keys() == other.keys() and all(np.array_equal(one[k], other[k]) for k in one)


def test_every_step_is_reported_once_and_in_order() -> None:
    events = _run(tiny_recipe(batch_size=4, epochs=4))
    first = 1
    for block in _of(StepsDone, events):
        assert block.first == first
        assert block.epoch == (first - 1) // 160 + 1 == (block.last - 1) // 160 + 1
        first = block.last + 1
    assert first - 1 == 640
    assert len(_losses(events)) == 640


def test_the_loss_falls_and_epochs_are_summed_up() -> None:
    events = _run(tiny_recipe(epochs=30))
    epochs = _of(EpochDone, events)
    assert [e.epoch for e in epochs] == list(range(1, 31))
    assert epochs[-1].train["loss"] < 0.7 * epochs[0].train["loss"]
    steps = np.array(_losses(events)).reshape(30, 10)
    # All ten batches have 64 images, so the mean over samples is the mean over steps.
    assert [e.train["loss"] for e in epochs] == pytest.approx(steps.mean(1).tolist())
    assert events[-1] == StateChanged("finished", 300, 30)
    assert isinstance(events[0], PhaseStarted)


def test_a_limit_in_steps_ends_within_an_epoch_and_tests_come_as_asked() -> None:
    recipe = tiny_recipe(epochs=3, steps=25, test_every=10, schedule="cosine")
    events = _run(recipe)
    tests = _of(EpochDone, events)
    assert [(e.step, e.epoch) for e in tests] == [(1, 0), (11, 1), (21, 2), (25, 2)]
    losses = np.array(_losses(events))
    means = [part.mean() for part in np.split(losses, [1, 11, 21])]
    assert [e.train["loss"] for e in tests] == pytest.approx(means)
    assert all(b.epoch == (b.last - 1) // 10 + 1 for b in _of(StepsDone, events))
    assert events[-1] == StateChanged("finished", 25, 2)
    assert _of(PhaseStarted, events)[0].last_step == 25


def test_a_limited_run_goes_on_exactly_and_added_epochs_come_after_it() -> None:
    recipe = tiny_recipe(epochs=3, steps=25, test_every=10)
    whole = _run(recipe)
    part = _run(recipe, Step(17), Stop())
    rest = _run(recipe, start=_of(CheckpointReady, part)[-1])
    assert _equal(_final_weights(rest), _final_weights(whole))
    assert [e.train for e in _of(EpochDone, rest)] == [e.train for e in _of(EpochDone, whole)][2:]
    more = _run(recipe, start=_of(CheckpointReady, whole)[-1], epochs=4)
    assert _of(Extended, more) == [Extended(25, 4, 35)]
    assert more[-1] == StateChanged("finished", 35, 3)
    live = _run(recipe, (Step(20),), (Extend(2), Resume()))
    assert live[-1] == StateChanged("finished", 45, 4)
    assert _run(tiny_recipe(epochs=2, steps=999))[-1] == StateChanged("finished", 20, 2)


def test_the_test_loss_is_that_of_the_final_weights() -> None:
    recipe = tiny_recipe()
    events = _run(recipe)
    model = prepare(recipe, DATA).model
    model.load_state_dict({k: torch.from_numpy(v) for k, v in _final_weights(events).items()})
    images = torch.from_numpy(DATA.test.images) / 255 - 0.5
    with torch.no_grad():
        mse = float(((model(images) - images) ** 2).mean())
    last = _of(EpochDone, events)[-1]
    assert last.test["loss"] == pytest.approx(mse, rel=1e-5)
    assert last.test["mse"] == pytest.approx(mse, rel=1e-5)


def test_validation_images_are_held_back() -> None:
    held = _run(tiny_recipe(validation_images=128))
    assert _of(PhaseStarted, held)[0].steps_per_epoch == 8
    assert _of(EpochDone, held)[0].validation["loss"] > 0
    assert not _of(EpochDone, _run(tiny_recipe()))[0].validation


@pytest.mark.parametrize("name", ["keras-2d", "denoising-dropout"])
def test_watching_changes_no_bit(name: str) -> None:
    recipe = tiny_recipe(name)
    alone, watched = _run(recipe), _run(recipe, watched=True)
    assert len(_of(FrameReady, watched)) >= 20
    assert not _of(FrameReady, alone)
    assert _losses(alone) == _losses(watched)
    assert _equal(_final_weights(alone), _final_weights(watched))


@functools.cache
def _straight(recipe: Recipe) -> list[Event]:
    return _run(recipe)


@pytest.mark.parametrize("precision", ["float32", "bf16"])
@pytest.mark.parametrize("name", ["keras-2d", "denoising-dropout", "conv", "best-denoiser"])
@pytest.mark.parametrize("stop_after", [1, 10, 13])
def test_resuming_changes_no_bit(name: str, stop_after: int, precision: str) -> None:
    small = {
        "conv": {"code_size": 32, "channels": (4, 4, 8)},
        "best-denoiser": {"code_size": 36, "channels": (4, 4), "batch_size": 32},
    }.get(name, {})
    recipe = tiny_recipe(name, **small, epochs=3, precision=precision)
    straight = _straight(recipe)
    first = _run(recipe, Step(stop_after), Stop())
    checkpoint = _of(CheckpointReady, first)[-1]
    assert checkpoint.step == stop_after
    second = _run(recipe, start=checkpoint)
    assert _losses(first) + _losses(second) == _losses(straight)
    assert _equal(_final_weights(second), _final_weights(straight))
    ends = [(e.epoch, e.train, e.test) for e in _of(EpochDone, first + second)]
    assert ends == [(e.epoch, e.train, e.test) for e in _of(EpochDone, straight)]


def test_resuming_takes_up_tuned_values() -> None:
    recipe = tiny_recipe(epochs=3)
    tune = Tune("training.learning_rate", 0.02)
    straight = _run(recipe, Step(5), (tune, Resume()))
    first = _run(recipe, Step(5), (tune, Step(2)), Stop())
    second = _run(recipe, start=_of(CheckpointReady, first)[-1])
    assert _losses(first) + _losses(second) == _losses(straight)
    assert _of(Tuned, first) == [Tuned(5, "training.learning_rate", 0.02)]


def test_tuning_changes_what_follows() -> None:
    recipe = tiny_recipe("denoising", epochs=1)
    plain = _run(recipe)
    tuned = _run(recipe, Step(4), (Tune("corruption.strength", 0.0), Resume()))
    assert _losses(plain)[:4] == _losses(tuned)[:4]
    assert _losses(plain)[4:] != _losses(tuned)[4:]


def test_pause_step_resume_and_stop() -> None:
    events = _run(tiny_recipe(), Pause(), Step(3), (Pause(), Step(1)), Stop(), watched=True)
    states = [(e.state, e.step) for e in _of(StateChanged, events)]
    assert states == [
        ("running", 0),
        ("paused", 0),
        ("running", 0),
        ("paused", 3),
        ("running", 3),
        ("paused", 4),
        ("stopped", 4),
    ]
    assert _of(FrameReady, events)[-1].frame.step == 4
    assert _of(CheckpointReady, events)[-1].step == 4


@pytest.mark.parametrize("command", [Pause(), Stop()])
def test_a_command_is_obeyed_before_the_next_step(command: Command) -> None:
    """Whenever it comes: here with every report of steps, while thousands more are planned."""
    for reports in (1, 2, 5):
        inbox, seen, told = CommandQueue(), 0, None
        for event in train(prepare(tiny_recipe(epochs=1000), DATA), inbox):
            if isinstance(event, StepsDone):
                seen += 1
                if seen == reports:
                    inbox.put(command)
                    told = event.last
            elif isinstance(event, StateChanged) and event.state in ("paused", "stopped"):
                assert event.step == told
                break


def test_extending() -> None:
    events = _run(tiny_recipe(epochs=1), Extend(2))
    assert _of(Extended, events) == [Extended(0, 3, 30)]
    assert events[-1] == StateChanged("finished", 30, 3)
    more = _run(tiny_recipe(epochs=1), start=_of(CheckpointReady, events)[-1], epochs=4)
    assert _of(Extended, more) == [Extended(30, 4, 40)]
    assert events[-1].step + 10 == more[-1].step


def test_weights_that_are_spoilt_behind_the_last_loss_are_noticed_and_not_saved() -> None:
    job = prepare(tiny_recipe(epochs=1), DATA)
    events = []
    for event in train(job, CommandQueue()):
        events.append(event)
        if isinstance(event, StepsDone) and event.last == 10:
            with torch.no_grad():
                next(job.model.parameters()).fill_(float("nan"))
    assert [event.state for event in _of(StateChanged, events)][-1] == "failed"
    assert _of(Failed, events)
    assert _of(EpochDone, events) == []
    assert [event.step for event in _of(CheckpointReady, events)] == [0]


def test_divergence_ends_the_run_within_a_step_and_spoils_no_checkpoint() -> None:
    recipe = tiny_recipe(optimiser="sgd", output_activation="linear", learning_rate=100, epochs=50)
    events = _run(recipe)
    failed = _of(Failed, events)[0]
    assert "learning rate" in failed.text
    assert str(failed.step + 1) in failed.text
    assert len(_losses(events)) == failed.step
    assert np.isfinite(_losses(events)).all()
    assert events[-1].state == "failed"
    for checkpoint in _of(CheckpointReady, events):
        assert all(np.isfinite(value).all() for value in checkpoint.weights.values())


def test_a_loss_that_grows_tenfold_is_noticed_once() -> None:
    recipe = tiny_recipe(optimiser="sgd", output_activation="linear", learning_rate=100, epochs=50)
    assert [n.kind for n in _of(Noticed, _run(recipe))] == ["exploding"]


def test_a_checkpoint_of_another_network_is_refused() -> None:
    checkpoint = _of(CheckpointReady, _run(tiny_recipe()))[-1]
    with pytest.raises(TrainingError, match="does not fit"):
        _run(tiny_recipe(encoder_layers="20"), start=checkpoint)


@pytest.mark.parametrize(
    ("optimiser", "rate"),
    [("adam", 0.001), ("adamw", 0.001), ("muon", 0.001), ("rmsprop", 0.001), ("sgd", 1.0),
     ("adadelta", 1.0)],
)  # fmt: skip
def test_every_optimiser_learns_and_resumes(optimiser: str, rate: float) -> None:
    recipe = tiny_recipe(optimiser=optimiser, learning_rate=rate, epochs=4)
    straight = _run(recipe)
    first = _run(recipe, Step(7), Stop())
    second = _run(recipe, start=_of(CheckpointReady, first)[-1])
    assert _losses(first) + _losses(second) == _losses(straight)
    epochs = _of(EpochDone, straight)
    assert epochs[-1].train["loss"] < epochs[0].train["loss"]


def test_the_same_seed_repeats_and_another_does_not() -> None:
    assert _losses(_run(tiny_recipe())) == _losses(_run(tiny_recipe()))
    assert _losses(_run(tiny_recipe())) != _losses(_run(tiny_recipe(seed=1)))


def test_frames_show_the_probe_through_the_weights_of_their_step() -> None:
    recipe = tiny_recipe("denoising")
    ready = _of(FrameReady, _run(recipe, watched=True))[-1]
    frame = ready.frame
    probe = choose_probe(DATA, 0, points=50)
    assert frame.restored.shape == probe.digits.shape == frame.noisy.shape
    assert frame.points.shape == (50, 2)
    assert frame.code_std.shape == (256,)
    model = prepare(recipe, DATA).model
    model.load_state_dict(dict(ready.weights))
    codes = model.encode(torch.from_numpy(probe.points) / 255).detach().numpy()
    expected = (codes - frame.projection.mean) @ frame.projection.basis
    # The map's codes have 16 bits where the processor calculates with them.
    assert np.abs(frame.points - expected).max() < 0.02 * np.abs(expected).max()


def test_losses_are_on_record_before_the_checkpoint_behind_them(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("aeviz.core.training.loop.CHECKPOINT_SECONDS", (0.0, 0.0))
    reported, checkpoints = 0, 0
    for event in _run(tiny_recipe()):
        if isinstance(event, StepsDone):
            reported = event.last
        elif isinstance(event, CheckpointReady):
            assert event.step == reported
            checkpoints += 1
    assert checkpoints == 21


def test_resuming_from_any_checkpoint_gives_the_same_epochs(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("aeviz.core.training.loop.CHECKPOINT_SECONDS", (0.0, 0.0))
    straight = _run(tiny_recipe())
    ends = [(e.epoch, e.train, e.test) for e in _of(EpochDone, straight)]
    for checkpoint in _of(CheckpointReady, straight):
        rest = _run(tiny_recipe(), start=checkpoint)
        done = checkpoint.step // 10
        assert [(e.epoch, e.train, e.test) for e in _of(EpochDone, rest)] == ends[done:]
