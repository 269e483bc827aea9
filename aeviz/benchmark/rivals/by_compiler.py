"""The same training by ``torch.compile``, where there is a compiler for what it writes."""

from __future__ import annotations

import os
import shutil
import sysconfig
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from torch import Tensor, nn

    from aeviz.core.data.base import Dataset
    from aeviz.core.recipe.schema import Recipe


def has_compiler() -> bool:
    """Whether C++ with Python's headers can be compiled: ``torch.compile`` needs it."""
    names = (os.environ.get("CXX", ""), "g++", "clang++", "c++")
    headers = Path(sysconfig.get_paths()["include"], "Python.h")
    return any(map(shutil.which, filter(None, names))) and headers.exists()


def compiled_speed(recipe: Recipe, dataset: Dataset, threads: int) -> Callable[[float], float]:
    """Loss and gradients in one compiled program, torch's own fused optimiser, bytes as input."""
    import torch

    from aeviz.benchmark.rivals.plain import as_people_write_it
    from aeviz.core.prepare import prepare

    torch.set_num_threads(threads)
    model = prepare(recipe, dataset, "float32").model
    as_people_write_it(model)
    rate, size = recipe.training.learning_rate, recipe.training.batch_size
    optimiser = torch.optim.Adam(model.parameters(), lr=rate, fused=True)
    images = torch.from_numpy(dataset.train.images)
    cost = torch.compile(_cost(model, recipe))

    def speed(seconds: float) -> float:
        count, start = 0, time.perf_counter()
        while not count or time.perf_counter() - start < seconds:
            for items in torch.randperm(len(images))[: 40 * size].split(size):
                loss = cost(images[items])
                loss.item()
                optimiser.zero_grad()
                loss.backward()
                optimiser.step()
            count += 40 * size
        return count / (time.perf_counter() - start)

    return speed


def _cost(model: nn.Module, recipe: Recipe) -> Callable[[Tensor], Tensor]:
    """Stored pictures ``uint8 [b, h, w]`` -> what the recipe minimises."""
    import torch
    from torch.nn import functional

    encoder, decoder = model.get_submodule("encoder"), model.get_submodule("decoder")
    noise, penalty, beta = recipe.corruption, recipe.penalty, recipe.code.beta
    loss = functional.binary_cross_entropy if recipe.training.loss == "bce" else functional.mse_loss

    def cost(stored: Tensor) -> Tensor:
        clean, extra = stored.float() / 255, torch.zeros(())
        seen = clean
        if noise.kind == "gaussian":
            seen = clean + noise.strength * torch.randn_like(clean)
        code = encoder(seen)
        if recipe.code.kind == "variational":
            mean, log_variance = code.chunk(2, dim=-1)
            terms = mean.square() + log_variance.exp() - 1 - log_variance
            extra = beta * 0.5 * terms.sum(-1).mean() / clean[0].numel()
            code = mean + torch.randn_like(mean) * torch.exp(0.5 * log_variance)
        if penalty.kind == "l1":
            extra = extra + penalty.penalty_weight * code.abs().sum(-1).mean()
        return loss(decoder(code), clean) + extra

    return cost
