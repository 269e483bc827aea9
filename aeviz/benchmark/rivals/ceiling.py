"""The most that any training loop could reach: a network's products and convolutions alone."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

import torch
from torch import Tensor, nn
from torch.nn import functional

from aeviz.core.compute.onednn import linear

if TYPE_CHECKING:
    from aeviz.core.data.base import Dataset
    from aeviz.core.recipe.schema import Recipe

Work = Callable[[], object]


def ceiling_speed(
    recipe: Recipe, dataset: Dataset, threads: int, precision: str
) -> Callable[[float], float]:
    """Images a second if a step were nothing but the products of its layers, there and back.

    They are calculated as our networks calculate them, on numbers that stay in the cache.
    """
    with torch.random.fork_rng():
        works = _works(recipe, dataset, torch.float32 if precision == "float32" else torch.bfloat16)

    def speed(seconds: float) -> float:
        torch.set_num_threads(threads)
        steps, start = 0, time.perf_counter()
        while not steps or time.perf_counter() - start < seconds:
            for work in works:
                work()
            steps += 1
        return steps * recipe.training.batch_size / (time.perf_counter() - start)

    return speed


def _works(recipe: Recipe, dataset: Dataset, dtype: torch.dtype) -> list[Work]:
    """One for each layer that one pass of a batch comes through."""
    from aeviz.core.prepare import prepare
    from aeviz.core.training.phases.job import Sample

    job = prepare(recipe, dataset, "float32")
    phase = job.phases[0]()
    sample = Sample(phase.batches.get(0, 0), phase.batches.get_targets(0, 0))
    works: list[Work] = []

    def note(layer: nn.Module, given: tuple[Tensor, ...], sums: Tensor) -> None:
        make = _convolution if isinstance(layer, nn.Conv2d) else _product
        weights = layer.weight
        assert isinstance(weights, Tensor)  # noqa: S101 - narrows the type
        slope = torch.rand_like(sums).to(dtype)
        # The pixels themselves need no slope.
        values, back = given[0].detach().to(dtype), given[0].requires_grad
        works.append(make(layer, values, weights.detach().to(dtype), slope, back))

    layers = (m for m in job.model.modules() if isinstance(m, nn.Linear | nn.Conv2d))
    hooks = [layer.register_forward_hook(note) for layer in layers]
    phase.objective(job.model, sample, recipe, torch.Generator(), {})
    for hook in hooks:
        hook.remove()
    return works


def _product(layer: nn.Module, values: Tensor, weights: Tensor, slope: Tensor, back: bool) -> Work:
    def work() -> None:
        linear(values, weights, None)
        linear(slope.t(), values.t(), None)
        if back:
            linear(slope, weights.t(), None)

    return work


def _convolution(
    layer: nn.Module, values: Tensor, weights: Tensor, slope: Tensor, back: bool
) -> Work:
    assert isinstance(layer, nn.Conv2d)  # noqa: S101 - narrows the type
    stride, padding = list(layer.stride), [int(side) for side in layer.padding]

    def work() -> None:
        functional.conv2d(values, weights, None, layer.stride, padding)
        torch.ops.aten.convolution_backward(
            slope, values, weights, None, stride, padding, [1, 1], False, [0, 0], 1,
            [back, True, False],
        )  # fmt: skip

    return work
