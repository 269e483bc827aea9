"""Every row of every table, and every recipe, does the whole round once."""

from __future__ import annotations

import itertools
import math
import shutil
from collections.abc import Iterable
from pathlib import Path

import msgspec
import numpy as np
import pytest
import torch

from aeviz.core.base.errors import RecipeError
from aeviz.core.compute.optimisers import OPTIMISERS, SCHEDULES
from aeviz.core.data.base import AnyDataset, SignalSet
from aeviz.core.data.batches import ORDERS
from aeviz.core.data.pixels import SHIFT
from aeviz.core.datasets.synthetic import line, waves
from aeviz.core.evaluation.evaluate import evaluate
from aeviz.core.export.tables import codes_file, metrics_csv, sheet_png
from aeviz.core.graphics.corruption import CORRUPTIONS
from aeviz.core.inference.sampling import generate
from aeviz.core.inference.viewing import encode
from aeviz.core.launch import start_run
from aeviz.core.messages.events import (
    CheckpointReady,
    CheckpointSaved,
    EpochDone,
    PhaseStarted,
    StateChanged,
    StepsDone,
)
from aeviz.core.messages.inbox import CommandQueue
from aeviz.core.models import NETWORKS
from aeviz.core.models.codes import CODES
from aeviz.core.models.layers import ACTIVATIONS
from aeviz.core.models.objectives import LOSSES, PENALTIES
from aeviz.core.models.recurrent import CELLS
from aeviz.core.prepare import prepare
from aeviz.core.recipe.phases import planned_epochs
from aeviz.core.recipe.presets import presets
from aeviz.core.recipe.recipe import find_field, with_values
from aeviz.core.recipe.schema import Recipe
from aeviz.core.runs.network import load_model
from aeviz.core.runs.provenance import provenance
from aeviz.core.runs.run import Run
from aeviz.core.training.loop import train
from tests.leaving import gone_on, left_after
from tests.tiny import BASE, tiny_dataset

DATA = tiny_dataset(train=64, test=40)


SMALL: list[tuple[str, object]] = [
    ("encoder_layers", "12"),
    ("code_size", 8),
    ("batch_size", 32),
    ("epochs", 1),
]
CONV: list[tuple[str, object]] = [("network.kind", "conv"), ("channels", "4, 3")]
CLASSIFY: list[tuple[str, object]] = [("training.loss", "cross-entropy")]
Changes = list[tuple[str, object]]

ROWS: dict[str, Changes] = {}
_TABLES: dict[str, Iterable[str]] = {
    "network.kind": NETWORKS,
    "code.kind": CODES,
    "corruption.kind": CORRUPTIONS,
    "optimiser": OPTIMISERS,
    "schedule": SCHEDULES,
    "activation": ACTIVATIONS,
    "batch_order": ORDERS,
    "penalty.kind": PENALTIES,
    "cell": CELLS,
    "training.loss": LOSSES,
    "pixel_range": [*SHIFT, "standardised"],
    "init": ["xavier", "he", "normal", "truncated-normal"],
}
for _key, _table in _TABLES.items():
    ROWS |= {f"{_key}={row}": [(_key, row)] for row in _table}
ROWS["code.kind=k-sparse"] += [("active_units", 3)]
ROWS["penalty.kind=kl"] += [("code_activation", "tanh")]
ROWS |= {f"cell={cell}": [("network.kind", "recurrent"), ("cell", cell)] for cell in CELLS}
ROWS |= {
    "strided": [*CONV, ("resampling", "stride"), ("level_depth", 2)],
    "maps as code": [*CONV, ("map_code", True), ("code_size", 27)],
    "conv + contractive + noise": [*CONV, ("penalty.kind", "contractive"),
                                   ("corruption.kind", "blur"), ("strength", 0.2)],
    "recurrent + variational": [("network.kind", "recurrent"), ("code.kind", "variational")],
    "recurrent + contractive": [("network.kind", "recurrent"), ("penalty.kind", "contractive")],
    "conv + variational + l1": [*CONV, ("code.kind", "variational"), ("penalty.kind", "l1")],
    "random strength": [("corruption.kind", "occlusion"), ("strength", 0.5),
                        ("random_strength", True)],
    "zero output": [("zero_output", True)],
    "activations": [("encoder_layers", "12, 10"), ("activations", "tanh, gelu, relu, sigmoid")],
}  # fmt: skip
HEADS = ("network.kind", "code.kind", "penalty.kind", "cell", "maps", "pixel_range")
CLASSIFIERS = {
    name: [*changes, *CLASSIFY] for name, changes in ROWS.items() if name.startswith(HEADS)
}
"""What changes the way from the image to the classes."""


def _recipe(changes: Changes, task: str = "reconstruct") -> Recipe:
    base = msgspec.structs.replace(BASE, task=task)
    if task == "classify":
        training = msgspec.structs.replace(base.training, loss="cross-entropy")
        base = msgspec.structs.replace(base, training=training)
    return with_values(base, [*SMALL, *changes])


def _small(preset: Recipe) -> tuple[Recipe, AnyDataset]:
    """A preset cut down to tiny data; its kinds and options stay."""
    if preset.data.dataset == "waves":
        return with_values(preset, [("batch_size", 548)]), waves()
    if preset.data.dataset == "line":
        return with_values(preset, [("epochs", 3)]), line()
    network = preset.network
    changes: Changes = [
        ("batch_size", 32),
        ("epochs", 1),
        ("validation_images", 10 if preset.data.validation_images else 0),
        ("encoder_layers", tuple(9 for _ in network.encoder_layers)),
        ("code_size", min(network.code_size, 8)),
        ("channels", tuple(min(c, 3) for c in network.channels)),
        ("active_units", 3),
    ]
    if network.decoder_layers is not None:
        changes.append(("decoder_layers", tuple(9 for _ in network.decoder_layers)))
    if network.map_code:
        side = math.ceil(12 / 2 ** len(network.channels))
        changes.append(("code_size", side * side * min(network.channels[-1], 3)))
    return with_values(preset, changes), DATA


def _whole_round(recipe: Recipe, data: AnyDataset, folder: Path) -> None:
    """Build, step, finite loss, save and load bit-exactly, one frame, one export."""
    launch = start_run(recipe, data, CommandQueue(), folder)
    with launch.run:
        events = list(launch.events)
    states = [event.state for event in events if isinstance(event, StateChanged)]
    assert states[-1] == "finished"
    losses = [event.losses["loss"] for event in events if isinstance(event, StepsDone)]
    assert np.isfinite(np.concatenate(losses)).all()
    epochs = [event for event in events if isinstance(event, EpochDone)]
    if not recipe.training.test_every:
        assert len(epochs) == planned_epochs(recipe)
    assert all(math.isfinite(value) for event in epochs for value in event.test.values())

    with Run.open(folder) as run:
        assert run.warnings == ()
        model, stored = load_model(run), run.checkpoint().weights
        held = {name: value.numpy() for name, value in model.state_dict().items()}
        assert held.keys() == stored.keys()
        assert all(held[name].tobytes() == stored[name].tobytes() for name in held)
        frame = run.frame(int(run.frame_steps()[-1]))
        if isinstance(data, SignalSet):
            assert frame.prediction is not None
            assert frame.prediction.shape == data.test.targets.shape
        else:
            assert frame.points.shape == (len(run.probe.points), 2)
            assert frame.restored.shape == run.probe.digits.shape
            codes = encode(model, data.test.images, recipe.data.pixel_range)
            assert codes.shape == (len(data.test), model.code_size)
            origin = provenance(run, frame.step, frame.epoch, data)
            assert codes_file(codes, data.test.labels, "npz", origin)
        if recipe.task == "classify":
            assert frame.predicted is not None
            assert frame.probabilities is not None
            assert np.allclose(frame.probabilities.sum(1), 1, atol=1e-5)
        assert metrics_csv(run.events()).startswith(b"step,epoch,loss")


@pytest.mark.parametrize("name", ROWS)
def test_every_row_restores(name: str, tmp_path: Path) -> None:
    if name in ("network.kind=linear", "training.loss=cross-entropy"):
        with pytest.raises(RecipeError):
            _recipe(ROWS[name])
        return
    _whole_round(_recipe(ROWS[name]), DATA, tmp_path / "run")


@pytest.mark.parametrize("name", CLASSIFIERS)
def test_every_row_classifies(name: str, tmp_path: Path) -> None:
    _whole_round(_recipe(CLASSIFIERS[name], "classify"), DATA, tmp_path / "run")


@pytest.mark.parametrize("name", presets())
def test_every_recipe(name: str, tmp_path: Path) -> None:
    recipe, data = _small(presets()[name])
    _whole_round(recipe, data, tmp_path / "run")
    with Run.open(tmp_path / "run") as run:
        model = load_model(run)
    figures = evaluate(model, recipe, data)
    wanted = {"reconstruct": "ssim", "classify": "confusion", "regress": "test_mse"}
    assert wanted[recipe.task] in figures
    assert ("error_by_numbers" in figures) == (recipe.code.kind == "nested")
    if recipe.task == "reconstruct":
        pictures = generate(model, recipe, DATA, 4)
        assert pictures.shape == (4, 12, 12)
        assert sheet_png(pictures).startswith(b"\x89PNG")


NOISES = itertools.cycle(CORRUPTIONS)
COMBINED = {
    (network, code, penalty): next(NOISES)
    for network, code, penalty in itertools.product(NETWORKS, CODES, PENALTIES)
    if network != "linear"
}


@pytest.mark.parametrize("task", ["reconstruct", "classify"])
@pytest.mark.parametrize("parts", COMBINED, ids=" + ".join)
def test_networks_codes_penalties_and_corruptions_combine(
    parts: tuple[str, str, str], task: str
) -> None:
    """Each with each takes a step with a finite loss, or is refused with a sentence."""
    network, code, penalty = parts
    changes: Changes = [
        ("network.kind", network), ("code.kind", code), ("penalty.kind", penalty),
        ("corruption.kind", COMBINED[parts]), ("strength", 0.3), ("active_units", 3),
        ("channels", "3, 2"), ("epochs", 1), ("steps", 1),
    ]  # fmt: skip
    if penalty == "kl":
        changes.append(("code_activation", "sigmoid"))
    if penalty == "kl" and code not in ("plain", "nested"):
        with pytest.raises(RecipeError, match=r"^[A-Z].*: choose .*\.$"):
            _recipe(changes, task)
        return
    job = prepare(_recipe(changes, task), DATA)
    before = {name: value.clone() for name, value in job.model.state_dict().items()}
    events = list(train(job, CommandQueue()))
    assert [event.state for event in events if isinstance(event, StateChanged)][-1] == "finished"
    losses = next(event.losses for event in events if isinstance(event, StepsDone))
    assert all(np.isfinite(values).all() for values in losses.values())
    assert ("penalty" in losses) == (penalty != "none")
    assert ("divergence" in losses) == (code == "variational")
    after = job.model.state_dict()
    assert any(not torch.equal(before[name], after[name]) for name in before)


def test_presets_say_what_they_need() -> None:
    assert {
        "deep", "bottleneck-2d", "sparse-agn", "sparse-l1", "sparse-kl", "denoising",
        "denoising-dropout", "stacked", "conv", "keras-2d", "contractive", "vae",
        "line-regressor", "mlp-classifier", "cnn-classifier", "rnn-classifier", "lstm-regressor",
        "best-2d", "best-32d", "best-denoiser", "vae-2d", "beta-vae", "conv-vae", "k-sparse",
        "nested", "best-nested", "best-k-sparse", "umap-2d", "best-neighbours-2d",
    } <= presets().keys()  # fmt: skip


@pytest.mark.parametrize("key", _TABLES)
def test_every_choice_has_its_row(key: str) -> None:
    # A network of the user's own is none of ours.
    assert set(find_field(key).choices) - {"own"} == set(_TABLES[key])


# --- going on ---------------------------------------------------------------------------------


def _last_weights(path: Path) -> dict[str, bytes]:
    with Run.open(path) as run:
        return {name: value.tobytes() for name, value in run.checkpoint().weights.items()}


def _losses(path: Path) -> list[float]:
    with Run.open(path) as run:
        blocks = [e.losses["loss"] for e in run.events() if isinstance(e, StepsDone)]
    return [float(value) for block in blocks for value in block]


STACKED, _ = _small(msgspec.structs.replace(presets()["stacked"], name="stacked"))
STACKED = with_values(STACKED, [("epochs", 2), ("tuning_noise", True), ("schedule", "one-cycle")])


@pytest.mark.parametrize("stop_after", [1, 4, 5, 8, 13])
def test_phases_go_on_exactly_wherever_they_were_stopped(stop_after: int, tmp_path: Path) -> None:
    whole, parts = tmp_path / "whole", tmp_path / "parts"
    launch = start_run(STACKED, DATA, CommandQueue(), whole)
    with launch.run:
        events = list(launch.events)
    phases = [event for event in events if isinstance(event, PhaseStarted)]
    assert [phase.name for phase in phases] == ["layer 1", "layer 2", "classes", "fine-tuning"]
    assert [phase.trained for phase in phases] == [
        ("layer 1",), ("layer 2",), ("classes",), ("layer 1", "layer 2", "classes"),
    ]  # fmt: skip
    assert phases[2].frozen == ("layer 1", "layer 2")

    left_after(stop_after, STACKED, DATA, parts)
    rest = gone_on(parts, DATA)
    assert any(isinstance(event, CheckpointSaved) for event in rest)
    assert _last_weights(parts) == _last_weights(whole)
    assert _losses(parts) == _losses(whole)


def test_what_is_frozen_stays() -> None:
    job = prepare(STACKED, DATA)
    weights: dict[int, dict[str, np.ndarray]] = {}
    phase = 0
    for event in train(job, CommandQueue()):
        if isinstance(event, PhaseStarted):
            phase = event.index
        if isinstance(event, CheckpointReady):
            weights[phase] = dict(event.weights)
    changed = {
        (phase, name)
        for phase in (1, 2, 3)
        for name in weights[0]
        if not np.array_equal(weights[phase][name], weights[phase - 1][name])
    }
    layers = {(phase, name.rsplit(".", 1)[0]) for phase, name in changed}
    assert {name for phase, name in layers if phase == 2} == {"head"}
    assert {name for phase, name in layers if phase == 3} == {
        "encoder.layers.0", "encoder.layers.1", "head",
    }  # fmt: skip
    first = {name for phase, name in layers if phase == 1}
    assert "encoder.layers.1" in first
    assert "encoder.layers.0" not in first


def test_a_carried_state_is_part_of_a_checkpoint(tmp_path: Path) -> None:
    recipe = with_values(presets()["lstm-regressor"], [("batch_size", 545)])
    whole, parts = tmp_path / "whole", tmp_path / "parts"
    launch = start_run(recipe, waves(), CommandQueue(), whole)
    with launch.run:
        list(launch.events)
    left_after(3, recipe, waves(), parts)
    with Run.open(parts) as run:
        kept = run.checkpoint().optimiser
        assert kept["memory.0"].shape == (545, 20)
        assert kept["memory.1"].any()
    gone_on(parts, waves())
    assert _last_weights(parts) == _last_weights(whole)


def test_fewer_labels_are_used_evenly() -> None:
    recipe = _recipe([("labels", 20), *CLASSIFY], "classify")
    job = prepare(recipe, DATA)
    batches = job.phases[0]().batches
    assert sum(len(batches.items(0, i)) for i in range(batches.per_epoch)) == 20
    targets = batches.get_targets(0, 0)
    assert targets is not None
    assert np.bincount(targets.numpy()).tolist() == [2] * 10


def test_a_run_of_the_first_format_opens_and_goes_on(tmp_path: Path) -> None:
    folder = tmp_path / "run"
    shutil.copytree(Path(__file__).parents[1] / "corpus" / "run-1.0", folder)
    with Run.open(folder) as run:
        model = load_model(run)
        frame = run.frame(int(run.frame_steps()[-1]))
        codes = encode(model, run.probe.points, run.recipe.data.pixel_range)
        assert np.allclose(frame.points, codes, atol=1e-5)
        assert frame.phase == 0
        assert frame.predicted is None
        assert len(list(run.events())) > 3
        assert torch.is_tensor(next(model.parameters()))
        assert run.warnings == ()
