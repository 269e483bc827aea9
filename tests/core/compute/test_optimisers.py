"""Our optimisers do what torch's do, bit for bit, without torch's compiler."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable

import pytest
import torch
from torch import nn
from torch.optim import SGD, Adadelta, Adam, AdamW, Optimizer, RMSprop

from aeviz.core.compute.optimisers import OPTIMISERS

Make = Callable[[list[nn.Parameter]], Optimizer]

PAIRS: dict[str, tuple[Make, Make]] = {
    "adam": (lambda p: OPTIMISERS["adam"](p, 0.01), lambda p: Adam(p, lr=0.01, fused=True)),
    "adam with decay": (
        lambda p: OPTIMISERS["adam"](p, 0.01, 0.1),
        lambda p: Adam(p, lr=0.01, weight_decay=0.1, fused=True),
    ),
    "adamw": (
        lambda p: OPTIMISERS["adamw"](p, 0.01, 0.1),
        lambda p: AdamW(p, lr=0.01, weight_decay=0.1, fused=True),
    ),
    "sgd": (
        lambda p: OPTIMISERS["sgd"](p, 0.1, 0.01),
        lambda p: SGD(p, lr=0.1, weight_decay=0.01, fused=True),
    ),
    "rmsprop": (
        lambda p: OPTIMISERS["rmsprop"](p, 0.01, 0.01),
        lambda p: RMSprop(p, lr=0.01, alpha=0.9, eps=1e-7, weight_decay=0.01),
    ),
    "adadelta": (
        lambda p: OPTIMISERS["adadelta"](p, 1.0, 0.01),
        lambda p: Adadelta(p, lr=1.0, rho=0.95, eps=1e-7, weight_decay=0.01),
    ),
}


def network() -> nn.Module:
    torch.manual_seed(3)
    return nn.Sequential(nn.Linear(7, 5), nn.Tanh(), nn.Linear(5, 7))


def train(model: nn.Module, optimiser: Optimizer, steps: int, seed: int = 0) -> None:
    generator = torch.Generator().manual_seed(seed)
    for _ in range(steps):
        batch = torch.rand(11, 7, generator=generator)
        optimiser.zero_grad()
        (model(batch) - batch).square().mean().backward()
        optimiser.step()


def weights(model: nn.Module) -> torch.Tensor:
    return torch.cat([p.detach().flatten() for p in model.parameters()])


@pytest.mark.parametrize("name", PAIRS)
def test_same_bits_as_torch(name: str) -> None:
    ours, theirs = network(), network()
    make_ours, make_theirs = PAIRS[name]
    optimisers = make_ours(list(ours.parameters())), make_theirs(list(theirs.parameters()))
    for rate in (0.02, 0.003):
        for model, optimiser in zip((ours, theirs), optimisers, strict=True):
            train(model, optimiser, 5)
            optimiser.param_groups[0]["lr"] = rate
    assert torch.equal(weights(ours), weights(theirs))
    assert not torch.equal(weights(ours), weights(network()))


@pytest.mark.parametrize("name", PAIRS)
def test_goes_on_from_its_own_state_and_from_torchs(name: str) -> None:
    for source in PAIRS[name]:
        straight = network()
        optimiser = source(list(straight.parameters()))
        train(straight, optimiser, 4)
        resumed = network()
        resumed.load_state_dict(straight.state_dict())
        again = PAIRS[name][0](list(resumed.parameters()))
        state = optimiser.state_dict()
        kept = {
            i: {n: v for n, v in entry.items() if v is not None}
            for i, entry in state["state"].items()
        }
        group = {key: state["param_groups"][0][key] for key in ("lr", "params")}
        again.load_state_dict({"state": kept if name != "sgd" else {}, "param_groups": [group]})
        train(straight, optimiser, 3, seed=1)
        train(resumed, again, 3, seed=1)
        assert torch.equal(weights(resumed), weights(straight))


def test_refuses_a_state_that_does_not_fit() -> None:
    optimiser = OPTIMISERS["adam"](list(network().parameters()), 0.01)
    group = {"params": [0, 1, 2, 3], "lr": 0.1}
    with pytest.raises(ValueError, match="another optimiser"):
        optimiser.load_state_dict({"state": {0: {"step": 1.0}}, "param_groups": [group]})
    state = {0: {"momentum_buffer": torch.zeros(5, 7)}, 1: {"momentum_buffer": torch.zeros(5)}}
    for name in ("adamw", "muon"):
        optimiser = OPTIMISERS[name](list(network().parameters()), 0.01)
        with pytest.raises(ValueError, match="another optimiser"):
            optimiser.load_state_dict({"state": state, "param_groups": [group]})
    with pytest.raises(ValueError, match="number of parameters"):
        optimiser.load_state_dict({"state": {}, "param_groups": [{"params": [0]}]})


def test_does_not_load_the_compiler() -> None:
    code = (
        "import sys, torch\n"
        "from aeviz.core.compute.optimisers import OPTIMISERS\n"
        "model = torch.nn.Linear(3, 3)\n"
        "optimiser = OPTIMISERS['adam'](model.parameters(), 0.1)\n"
        "model(torch.ones(2, 3)).sum().backward()\n"
        "optimiser.step()\n"
        "optimiser.zero_grad()\n"
        "optimiser.load_state_dict(optimiser.state_dict())\n"
        "print([name for name in ('torch._dynamo', 'sympy') if name in sys.modules])\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
