"""The penalty on neighbours: pictures that are alike come to lie close together, in every run."""

from __future__ import annotations

import shutil
from pathlib import Path

import numpy as np
import pytest
import torch

import aeviz
from aeviz.core.base.callbacks import heard_by
from aeviz.core.base.errors import RecipeError, RunError
from aeviz.core.base.paths import HOME_VARIABLE, cache_folder
from aeviz.core.data.base import Dataset
from aeviz.core.export.script.writing import write
from aeviz.core.inference.metrics import knn_accuracies
from aeviz.core.inference.viewing import encode
from aeviz.core.launch import resume_run, start_run
from aeviz.core.messages.events import EpochDone, Step, StepsDone, Stop
from aeviz.core.messages.inbox import CommandQueue
from aeviz.core.models import build_model
from aeviz.core.models.objectives import PENALTIES
from aeviz.core.prepare import prepare
from aeviz.core.recipe.recipe import with_values
from aeviz.core.recipe.schema import Recipe
from aeviz.core.recipe.sections import NEED_NEIGHBOURS
from aeviz.core.runs.network import load_model
from aeviz.core.runs.run import Run
from tests.tiny import colour_dataset, tiny_dataset, tiny_recipe

DATA = tiny_dataset(train=320, test=100)
SMALL = {"encoder_layers": "24", "neighbours": 6, "penalty_weight": 0.01, "activation": "tanh"}


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path / "home"))


def recipe_of(**values: object) -> Recipe:
    return with_values(tiny_recipe("umap-2d", **SMALL), list(values.items()))


def run_to_end(recipe: Recipe, data: Dataset, path: Path) -> list[object]:
    launch = start_run(recipe, data, CommandQueue(), path)
    with launch.run:
        return list(launch.events)


def test_its_value_is_the_cross_entropy_of_two_graphs() -> None:
    random = np.random.default_rng(4)
    codes, beside = random.normal(size=(2, 9, 2))
    recipe = recipe_of()
    penalty = PENALTIES["neighbours"]
    assert penalty is not None
    found = penalty(
        build_model(recipe, (12, 12)), torch.empty(0), torch.from_numpy(codes), recipe,
        torch.from_numpy(beside),
    )  # fmt: skip

    def edge(one: np.ndarray, other: np.ndarray) -> np.ndarray:
        away = np.square(one - other).sum(1) + 1e-3
        return 1 / (1 + 1.577 * away**0.895)

    wanted = -np.log(edge(codes, beside)).mean()
    for shift in range(1, 6):
        wanted -= np.log(1 - edge(codes, np.roll(codes, shift, 0))).mean()
    assert float(found) == pytest.approx(wanted, rel=1e-6)


@pytest.mark.parametrize("size", [2, 7])
def test_info_nce_is_how_hard_a_neighbour_is_to_tell_from_all_others(size: int) -> None:
    """Also where a neighbour is at the very place of its picture, and slopes could have a pole."""
    random = np.random.default_rng(5)
    codes, beside = random.normal(size=(2, 9, size))
    beside[3] = codes[3]
    recipe = recipe_of(**{"penalty.kind": "info-nce"})
    penalty = PENALTIES["info-nce"]
    assert penalty is not None
    leaves = [torch.from_numpy(part).requires_grad_() for part in (codes, beside)]
    found = penalty(build_model(recipe, (12, 12)), torch.empty(0), leaves[0], recipe, leaves[1])
    found.backward()

    def value(codes: np.ndarray, beside: np.ndarray) -> float:
        costs = []
        for place, code in enumerate(codes):
            others = np.vstack((np.delete(codes, place, 0), beside))
            q = 1 / (1 + np.square(code - others).sum(1))
            costs.append(-np.log(q[len(codes) - 1 + place] / q.sum()))
        return float(np.mean(costs))

    assert found.item() == pytest.approx(value(codes, beside), rel=1e-12)
    for leaf, which in zip(leaves, (0, 1), strict=True):
        assert leaf.grad is not None
        for index in np.ndindex(9, size):
            ends = []
            for step in (-1e-6, 1e-6):
                moved = [codes.copy(), beside.copy()]
                moved[which][index] += step
                ends.append(value(*moved))
            slope = (ends[1] - ends[0]) / 2e-6
            assert float(leaf.grad[index]) == pytest.approx(slope, rel=1e-5, abs=1e-8)


@pytest.mark.parametrize("kind", sorted(NEED_NEIGHBOURS))
def test_classes_that_are_alike_part_on_the_map(kind: str, tmp_path: Path) -> None:
    found = []
    for weight in (0.0, 0.1):
        values = {"penalty.kind": kind, "penalty_weight": weight}
        recipe = recipe_of(epochs=12, learning_rate=0.01, **values)
        events = run_to_end(recipe, DATA, tmp_path / str(weight))
        last = [event for event in events if isinstance(event, EpochDone)][-1]
        assert last.train["penalty"] > 0
        assert "penalty" not in last.test  # test pictures have no neighbours
        with Run.open(tmp_path / str(weight)) as run:
            assert run.details["engine"] == "autograd"
            model = load_model(run)
        parts = [torch.from_numpy(encode(model, s.images, "unit")) for s in (DATA.test, DATA.train)]
        labels = [torch.from_numpy(s.labels) for s in (DATA.test, DATA.train)]
        found.append(knn_accuracies(parts[0], labels[0], parts[1], labels[1], (5,))[5])
    assert found[1] > found[0] + 0.05


@pytest.mark.parametrize(
    ("kind", "data"),
    [("neighbours", DATA), ("info-nce", DATA), ("neighbours", colour_dataset(96))],
    ids=["umap", "info-nce", "colour"],
)
def test_a_run_goes_on_as_if_it_had_not_been_stopped(
    kind: str, data: Dataset, tmp_path: Path
) -> None:
    """Also where the graph must be found once more."""
    recipe = recipe_of(**{"batch_size": 32, "penalty.kind": kind})
    whole = run_to_end(recipe, data, tmp_path / "whole")
    commands = CommandQueue()
    commands.put(Step(2))
    launch = start_run(recipe, data, commands, tmp_path / "parts")
    with launch.run:
        taken = []
        for event in launch.events:
            taken.append(event)
            if isinstance(event, StepsDone) and event.last == 2:
                commands.put(Stop())
    shutil.rmtree(cache_folder() / "neighbours")
    shares: list[float] = []
    with heard_by(shares.append):
        launch = resume_run(tmp_path / "parts", data, CommandQueue())
    with launch.run:
        taken += list(launch.events)
    assert shares[-1] == 1

    def losses(events: list[object]) -> list[float]:
        return [float(v) for e in events if isinstance(e, StepsDone) for v in e.losses["loss"]]

    assert losses(taken) == losses(whole)
    with Run.open(tmp_path / "parts") as parts, Run.open(tmp_path / "whole") as undisturbed:
        weights, wanted = parts.checkpoint().weights, undisturbed.checkpoint().weights
    assert all((weights[name] == value).all() for name, value in wanted.items())


@pytest.mark.parametrize(("code", "largest"), [(2, 2896), (32, 724), (4096, 64), (32768, 22)])
def test_info_nce_needs_a_batch_to_compare_and_no_endless_one(code: int, largest: int) -> None:
    """A picture alone has none to be told from; many, by codes of many numbers, take minutes."""
    for size in (2, largest):
        assert recipe_of(**{"penalty.kind": "info-nce", "code_size": code, "batch_size": size})
    for size in (1, largest + 1):
        with pytest.raises(RecipeError, match=f"choose a batch size from 2 to {largest:,}"):
            recipe_of(**{"penalty.kind": "info-nce", "code_size": code, "batch_size": size})


@pytest.mark.parametrize("kind", sorted(NEED_NEIGHBOURS))
def test_who_cannot_have_it_says_so(kind: str, tmp_path: Path) -> None:
    changes = [("network.kind", "dense"), ("penalty.kind", kind)]
    with pytest.raises(RecipeError, match="is for pictures: choose another penalty"):
        with_values(tiny_recipe("line-regressor"), changes)
    run_to_end(recipe_of(**{"epochs": 1, "penalty.kind": kind}), DATA, tmp_path / "run")
    with (
        Run.open(tmp_path / "run") as run,
        pytest.raises(RunError, match="graph of all training pictures"),
    ):
        write(run, tmp_path / "made.py", lambda: DATA, overwrite=False)
    assert not (tmp_path / "made.py").exists()
    model = aeviz.load(tmp_path / "run", other_data=True)
    with pytest.raises(RecipeError, match="needs all training pictures"):
        model.fit_batch(DATA.train.images[:32])


def test_a_look_at_the_untrained_network_does_not_wait_for_them(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    looked: list[int] = []
    monkeypatch.setattr(
        "aeviz.core.data.graph.kept.nearest_pictures",
        lambda images, count: looked.append(count),
    )
    assert prepare(recipe_of(), DATA).companions is not None
    assert not looked
