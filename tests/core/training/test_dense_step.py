"""Steps with written out gradients are those of autograd: each gradient, each step, each run."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from torch import Generator

from aeviz.core.compute import onednn
from aeviz.core.launch import Launch, resume_run, start_again, start_run
from aeviz.core.messages.events import (
    SetSpeed,
    StepsDone,
    StepTraced,
    TraceSteps,
)
from aeviz.core.messages.inbox import CommandQueue
from aeviz.core.models import build_model
from aeviz.core.prepare import prepare
from aeviz.core.recipe.presets import find_recipe
from aeviz.core.recipe.recipe import with_values
from aeviz.core.recipe.schema import Recipe
from aeviz.core.runs.run import Run
from aeviz.core.training.dense_layers import BACK
from aeviz.core.training.dense_step import LOSSES, PENALTIES, DenseStep, fits
from aeviz.core.training.loop import train
from aeviz.core.training.phases.job import Engine, Sample, TrainingJob
from aeviz.core.training.phases.tasks import reconstruction_terms
from tests.leaving import left_after
from tests.tiny import tiny_dataset, tiny_recipe

DATA = tiny_dataset(train=200, test=40)
"""With 64 images a batch the last of an epoch has eight."""

PRESETS = (
    "deep", "bottleneck-2d", "denoising", "denoising-dropout", "sparse-l1", "sparse-kl",
    "sparse-agn", "contractive", "k-sparse", "best-k-sparse", "nested", "vae", "beta-vae",
    "best-2d", "keras-2d",
)  # fmt: skip
"""Their losses, codes, penalties, activations and optimisers are all that is written out."""
CHANGES: tuple[dict[str, object], ...] = (
    *({"optimiser": name} for name in ("adamw", "muon", "rmsprop", "sgd", "adadelta")),
    *(
        {"corruption.kind": kind, "strength": 0.3}
        for kind in ("gaussian", "masking", "salt-and-pepper", "mixed")
    ),
    {"pixel_range": "standardised", "output_activation": "linear"},
    {"pixel_range": "centred", "output_activation": "tanh"},
    {"loss": "half-mse", "weight_decay": 0.1},
    {"code_dropout": 0.3, "dropout": 0.2},
)


def small(name: str, **changes: object) -> Recipe:
    recipe = find_recipe(name)
    layers = (20, 12)[: len(recipe.network.encoder_layers)]
    size = min(recipe.network.code_size, 10)
    values = {
        "encoder_layers": layers, "decoder_layers": layers[::-1], "code_size": size,
        "active_units": 4, "epochs": 2, "batch_size": 64, "validation_images": 0,
        "precision": "float32",
    }  # fmt: skip
    return with_values(recipe, list((values | changes).items()))


def trained(recipe: Recipe, engine: Engine) -> tuple[TrainingJob, dict[str, list[float]]]:
    job = prepare(recipe, DATA, engine=engine)
    assert job.engine == engine
    losses: dict[str, list[float]] = {}
    for event in train(job, CommandQueue()):
        if isinstance(event, StepsDone):
            for name, values in event.losses.items():
                losses.setdefault(name, []).extend(values.tolist())
    return job, losses


def assert_same_run(recipe: Recipe) -> None:
    (mine, found), (right, wanted) = (trained(recipe, name) for name in ("dense", "autograd"))
    assert list(found) == list(wanted)
    for name, values in wanted.items():
        assert found[name] == pytest.approx(values, rel=2e-4, abs=1e-6)
    for name, weight in right.model.state_dict().items():
        assert torch.allclose(mine.model.state_dict()[name], weight, rtol=1e-3, atol=2e-4), name


@pytest.mark.parametrize("name", PRESETS)
def test_presets_take_the_steps_of_autograd(name: str) -> None:
    assert_same_run(small(name))


@pytest.mark.parametrize("changes", CHANGES, ids=str)
def test_whatever_is_changed(changes: dict[str, object]) -> None:
    assert_same_run(small("deep", **changes))


@pytest.mark.parametrize("name", ["deep", "vae", "sparse-l1"])
def test_products_by_onednn_give_the_same_steps(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """As on processors where they are faster; their activations come with them."""
    monkeypatch.setattr(onednn, "WORTH", 1)
    monkeypatch.setattr(onednn, "is_faster", lambda: True)
    assert_same_run(small(name))


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.data())
def test_each_gradient_in_64_bits(data: st.DataObject) -> None:
    one_of = st.sampled_from
    activation, loss = one_of(sorted(BACK)), data.draw(one_of(sorted(LOSSES)))
    penalty = data.draw(one_of(["none", *PENALTIES]))
    shapes = penalty in ("kl", "contractive")
    codes = ["plain", "nested"] if shapes else ["plain", "nested", "variational", "k-sparse"]
    code = data.draw(one_of(codes))
    changes: dict[str, object] = {
        "code.kind": code, "penalty.kind": penalty, "penalty_weight": 0.7, "beta": 3.0,
        "active_units": 2, "code_size": 4, "decoder_layers": (6,), "loss": loss,
        "encoder_layers": () if penalty == "contractive" else (7, 5),
        "activation": data.draw(activation),
        "code_activation": data.draw(one_of(["sigmoid", "tanh"])) if shapes else "linear",
        "output_activation": "sigmoid" if loss == "bce" else data.draw(activation),
        "seed": data.draw(st.integers(0, 1000)),
    }  # fmt: skip
    recipe = with_values(find_recipe("deep"), list(changes.items()))
    model = build_model(recipe, (3, 4)).double()
    assert fits(model, recipe)
    count = data.draw(st.integers(1, 20))
    random = Generator().manual_seed(recipe.seed)
    sample = Sample(torch.rand(count, 3, 4, generator=random, dtype=torch.float64), None)

    wanted = reconstruction_terms(model, sample, recipe, Generator().manual_seed(1), {})
    names, parameters = zip(*model.named_parameters(), strict=True)
    slopes = torch.autograd.grad(wanted["loss"], parameters)
    found = DenseStep(model, recipe, count)(sample, recipe, Generator().manual_seed(1))

    assert list(found) == list(wanted)
    for term, value in wanted.items():
        assert float(found[term]) == pytest.approx(float(value.detach()), rel=1e-9, abs=1e-12)
    for name, parameter, slope in zip(names, parameters, slopes, strict=True):
        assert parameter.grad is not None
        assert torch.allclose(parameter.grad, slope, rtol=1e-7, atol=1e-12), name


def test_what_is_not_written_out_is_autograds() -> None:
    for name, changes in (
        ("conv-vae", {}),
        ("mlp-classifier", {}),
        ("deep", {"penalty.kind": "contractive"}),  # of several layers
        ("deep", {"precision": "bf16"}),
    ):
        recipe = tiny_recipe(name, **{"precision": "float32", **changes})
        assert prepare(recipe, DATA).engine == "autograd", name


@pytest.mark.parametrize("name", ["denoising", "vae"])
def test_a_step_is_traced_as_by_autograd(name: str) -> None:
    """What the encoder saw, the code and the output are those of the step."""
    seen = {}
    for engine in ("dense", "autograd"):
        inbox = CommandQueue()
        inbox.put(TraceSteps(True))
        inbox.put(SetSpeed(4.0))
        events = train(prepare(small(name), DATA, engine=engine), inbox)
        seen[engine] = next(event.trace for event in events if isinstance(event, StepTraced))
    mine, right = seen["dense"], seen["autograd"]
    assert np.array_equal(mine.clean, right.clean)
    assert np.abs(mine.seen.astype(int) - right.seen).max() <= 1
    assert np.abs(mine.output.astype(int) - right.output).max() <= 1
    assert np.allclose(mine.code, right.code, atol=1e-5)
    assert mine.updates == pytest.approx(right.updates, rel=1e-3)
    assert mine.loss == pytest.approx(right.loss, rel=1e-5)


# --- a run keeps its engine -------------------------------------------------------------------


def finish(launch: Launch) -> Path:
    for _ in launch.events:
        pass
    launch.run.close()
    return launch.run.path


def last_weights(path: Path) -> dict[str, np.ndarray]:
    with Run.open(path) as run:
        return dict(run.checkpoint().weights)


@pytest.mark.parametrize("engine", ["dense", "autograd"])
def test_a_run_goes_on_with_the_engine_it_began_with(engine: Engine, tmp_path: Path) -> None:
    recipe = small("sparse-kl", epochs=3)
    whole = finish(start_run(recipe, DATA, CommandQueue(), tmp_path / "a", engine=engine))
    left_after(5, recipe, DATA, tmp_path / "b", engine=engine)
    resumed = finish(resume_run(tmp_path / "b", DATA, CommandQueue()))
    again = finish(start_again(whole, DATA, CommandQueue(), tmp_path / "c"))
    with Run.open(whole) as run:
        assert run.details["engine"] == engine
    for path in (resumed, again):
        for name, weights in last_weights(whole).items():
            assert np.array_equal(weights, last_weights(path)[name]), (path, name)
