"""The same training by JAX: one program for an epoch, or one for a step, compiled by XLA.

It is told how many threads it may have before it is imported, so each contestant is a process of
its own (:class:`aeviz.benchmark.rivals.peers.Peer`).
"""

from __future__ import annotations

import importlib
import os
import time
from collections.abc import Callable
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from aeviz.core.data.base import Dataset
    from aeviz.core.recipe.schema import Recipe

Speed = Callable[[float], float]
"""Train for so many seconds; images a second."""

AN_EPOCH = 40
"""Batches that one compiled program takes: enough that starting it costs nothing."""


def scan_speed(recipe: Recipe, dataset: Dataset, threads: int) -> Speed:
    """Many steps in one compiled program (``lax.scan``); the quickest way that JAX has."""
    jax = _jax(threads)
    step, state, count = _training(jax, recipe, dataset)
    size = recipe.training.batch_size

    def epoch(state: Any, key: Any) -> Any:
        order, noise = jax.random.split(key)
        items = jax.random.permutation(order, count)[: AN_EPOCH * size].reshape(-1, size)
        return jax.lax.scan(step, state, (items, jax.random.split(noise, len(items))))

    return _timed(jax, jax.jit(epoch), state, AN_EPOCH * size)


def loop_speed(recipe: Recipe, dataset: Dataset, threads: int) -> Speed:
    """A compiled step in a loop of Python, as most people write it."""
    jax = _jax(threads)
    step, state, count = _training(jax, recipe, dataset)
    size = recipe.training.batch_size

    def drawn(state: Any, key: Any) -> Any:
        order, noise = jax.random.split(key)
        return step(state, (jax.random.randint(order, (size,), 0, count), noise))

    return _timed(jax, jax.jit(drawn), state, size)


def _jax(threads: int) -> Any:
    os.environ["NPROC"] = str(threads)
    one = "" if threads > 1 else " --xla_cpu_multi_thread_eigen=false"
    os.environ["XLA_FLAGS"] = os.environ.get("XLA_FLAGS", "") + one
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, sorted(os.sched_getaffinity(0))[:threads])
    os.environ["JAX_PLATFORMS"] = "cpu"
    return importlib.import_module("jax")


def _timed(jax: Any, work: Callable[..., Any], state: Any, images: int) -> Speed:
    """``work`` takes a state and a key; its losses are waited for."""
    keys = (jax.random.key(number) for number in range(1 << 30))
    state, _ = work(state, next(keys))  # compiles it

    def speed(seconds: float) -> float:
        nonlocal state
        count, start = 0, time.perf_counter()
        while not count or time.perf_counter() - start < seconds:
            state, losses = work(state, next(keys))
            losses.block_until_ready()
            count += images
        return count / (time.perf_counter() - start)

    return speed


def _training(jax: Any, recipe: Recipe, dataset: Dataset) -> tuple[Callable[..., Any], Any, int]:
    """A step ((weights, two moments, number), (items, key)) -> (the same, loss); its first state;
    how many images there are."""
    numpy, each = jax.numpy, jax.tree_util.tree_map
    images = numpy.asarray(dataset.train.images.reshape(len(dataset.train), -1))
    slopes = jax.value_and_grad(_loss(jax, recipe))
    rate = recipe.training.learning_rate

    def step(state: Any, given: Any) -> Any:
        weights, mean, square, number = state
        items, key = given
        loss, slope = slopes(weights, images[items].astype(numpy.float32) / 255, key)
        number += 1
        mean = each(lambda m, s: 0.9 * m + 0.1 * s, mean, slope)
        square = each(lambda v, s: 0.999 * v + 0.001 * s * s, square, slope)
        size, root = rate / (1 - 0.9**number), numpy.sqrt(1 - 0.999**number)
        weights = each(
            lambda w, m, v: w - size * m / (numpy.sqrt(v) / root + 1e-8), weights, mean, square
        )
        return (weights, mean, square, number), loss

    weights = _weights(numpy, recipe, images.shape[1])
    zeros = each(numpy.zeros_like, weights)
    return step, (weights, zeros, zeros, numpy.float32(0)), len(images)


def _weights(numpy: Any, recipe: Recipe, pixels: int) -> Any:
    network, drawn = recipe.network, np.random.default_rng(0)
    code = network.code_size
    outputs = code * (2 if recipe.code.kind == "variational" else 1)
    halves = [pixels, *network.encoder_layers, outputs], [code, *network.decoder_sizes, pixels]
    return [
        (numpy.asarray(drawn.normal(0, 0.05, (a, b)), numpy.float32), numpy.zeros(b))
        for sizes in halves
        for a, b in pairwise(sizes)
    ]


def _loss(jax: Any, recipe: Recipe) -> Callable[..., Any]:
    """(weights, clean pictures ``[b, pixels]``, key) -> what the recipe minimises."""
    numpy, network, nn = jax.numpy, recipe.network, jax.nn
    known = {"linear": lambda x: x, "sigmoid": nn.sigmoid, "relu": nn.relu, "tanh": numpy.tanh}
    ups = [known[name] for name in (*network.encoder_activations, network.code_activation)]
    downs = [known[name] for name in (*network.decoder_activations, network.output_activation)]
    noise, penalty, beta = recipe.corruption, recipe.penalty, recipe.code.beta

    def loss(weights: Any, clean: Any, key: Any) -> Any:
        of_inputs, of_codes = jax.random.split(key)
        values, extra = clean, 0.0
        if noise.kind == "gaussian":
            values += noise.strength * jax.random.normal(of_inputs, values.shape)
        for (weight, bias), activation in zip(weights[: len(ups)], ups, strict=True):
            values = activation(values @ weight + bias)
        if recipe.code.kind == "variational":
            mean, log_variance = numpy.split(values, 2, -1)
            terms = numpy.square(mean) + numpy.exp(log_variance) - 1 - log_variance
            extra = beta * 0.5 * terms.sum(-1).mean() / clean.shape[1]
            drawn = jax.random.normal(of_codes, mean.shape)
            values = mean + drawn * numpy.exp(0.5 * log_variance)
        if penalty.kind == "l1":
            extra += penalty.penalty_weight * numpy.abs(values).sum(-1).mean()
        for (weight, bias), activation in zip(weights[len(ups) :], downs, strict=True):
            sums = values @ weight + bias
            values = activation(sums)
        if recipe.training.loss == "bce":
            return (nn.softplus(sums) - clean * sums).mean() + extra
        return numpy.square(values - clean).mean() + extra

    return loss
