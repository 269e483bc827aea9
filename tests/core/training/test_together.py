"""Two and three processes learn what one learns: real processes, real gloo, started once."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from tests.ranks import Crew, difference, trained

SMALL = {"encoder_layers": [16], "decoder_layers": [12], "batch_size": 32, "epochs": 2}
"""Of the hundred tiny pictures the last batch has four, which three processes share unevenly."""
RECIPES: dict[str, dict[str, Any]] = {
    "denoising-dropout": SMALL | {"corruption.kind": "mixed", "strength": 0.3},
    "sparse-kl": SMALL | {"code_size": 8},
    "contractive": SMALL | {"code_size": 4, "code_activation": "tanh"},
    "vae-2d": SMALL | {"corruption.kind": "blur", "strength": 1.0, "random_strength": True},
    "nested": SMALL | {"code_size": 8, "corruption.kind": "occlusion", "strength": 0.5},
    "k-sparse": SMALL | {"code_size": 9, "active_units": 2, "idle_weight": 0.1},
    "umap-2d": SMALL | {"neighbours": 5},
    "best-neighbours-2d": SMALL | {"neighbours": 5},
    "best-denoiser": {"channels": [4, 4], "batch_size": 32, "epochs": 1, "code_size": 36},
    "conv": {"channels": [4, 4], "batch_size": 32, "epochs": 1, "code_size": 36, "dropout": 0.2},
    "rnn-classifier": {"code_size": 8, "batch_size": 32, "epochs": 1, "steps": 0, "test_every": 0},
    "stacked": {"encoder_layers": [8], "code_size": 6, "batch_size": 49, "epochs": 1},
}
REGRESSORS = {
    "line-regressor": {"steps": 20, "epochs": 20},
    "lstm-regressor": {"steps": 12, "epochs": 1},
}


@pytest.fixture(scope="module")
def crew() -> Iterator[Crew]:
    crew = Crew(3)
    yield crew
    assert crew.end() == [0, 0, 0]


def asked(name: str) -> dict[str, Any]:
    if name in REGRESSORS:
        data = "line" if name == "line-regressor" else "waves"
        return {"recipe": name, "values": REGRESSORS[name], "data": data}
    return {"recipe": name, "values": {"validation_images": 0, "labels": 0} | RECIPES[name]}


@pytest.mark.parametrize("name", [*RECIPES, *REGRESSORS])
def test_losses_are_those_of_one_process(crew: Crew, name: str) -> None:
    together, alone = crew.ask(**asked(name)), trained(asked(name))
    assert together["state"] == alone["state"] == "finished"
    assert len(alone["losses"]["loss"]) >= 4
    assert difference(together, alone) < 1e-5


def test_fewer_pictures_than_processes_and_more_epochs_than_planned(crew: Crew) -> None:
    lone = {"recipe": "keras-2d", "values": SMALL | {"batch_size": 99, "validation_images": 0}}
    together, alone = crew.ask(**lone, epochs=4), trained(lone | {"epochs": 4})
    assert len(together["losses"]["loss"]) == 8
    assert difference(together, alone) < 1e-5


def test_what_diverges_ends_for_all(crew: Crew) -> None:
    wild = {"learning_rate": 100.0, "optimiser": "sgd", "activation": "linear"}
    wild["output_activation"] = "linear"
    spoilt = crew.ask(recipe="deep", values=SMALL | wild | {"validation_images": 0, "epochs": 9})
    assert spoilt["state"] == "failed"
    assert crew.ask(**asked("sparse-kl"))["state"] == "finished"
