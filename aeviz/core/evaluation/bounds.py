"""Bounds of a variational autoencoder's likelihood: of one draw for a code, and of many.

The evidence lower bound takes the mean over draws outside of the logarithm (Kingma and Welling
2014), the importance-weighted bound inside (Burda, Grosse and Salakhutdinov 2016): it is never
worse, and with more draws comes closer to the likelihood. Both with a Bernoulli likelihood of clean
pictures, in nats per image.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import NamedTuple

import numpy as np
import torch
from torch import Generator, Tensor
from torch.nn import functional

from aeviz.core.base.callbacks import OnProgress
from aeviz.core.compute.seeds import stream
from aeviz.core.data.base import Dataset
from aeviz.core.data.pixels import from_network, to_network
from aeviz.core.inference.viewing import chunks
from aeviz.core.models.base import Autoencoder
from aeviz.core.recipe.schema import Recipe

DRAWS = 8
"""How often the codes of all test images are drawn for the evidence lower bound."""
SAMPLES = 500
"""Draws of a code in the importance-weighted bound, as usual since Burda et al."""
IMAGES_AT_ONCE, SAMPLES_AT_ONCE = 20, 50
"""A thousand pictures are decoded at once."""


@torch.inference_mode()
def evidence_bound(
    model: Autoencoder, recipe: Recipe, dataset: Dataset, tell: Callable[[], None]
) -> dict[str, object]:
    """The evidence lower bound of clean images.

    The codes of all images are drawn several times: the mean, and the standard error of it.
    """
    generators = [stream(recipe.seed, "elbo", draw) for draw in range(DRAWS)]
    pixel_range, fitted = recipe.data.pixel_range, model.standardisation
    reconstructions, divergence = np.zeros(DRAWS), 0.0
    for clean in chunks(dataset.test.images):
        numbers = model.encoder(to_network(clean, pixel_range, fitted))
        cost = model.code_kind.divergence(numbers)
        divergence += 0.0 if cost is None else float(cost.sum())
        for draw, generator in enumerate(generators):
            tell()
            output = model.decode(model.code_kind.code(numbers, generator))
            pictures = from_network(output, pixel_range, fitted).clamp(1e-7, 1 - 1e-7)
            cross = functional.binary_cross_entropy(pictures, clean, reduction="sum")
            reconstructions[draw] += float(cross)
    reconstructions, divergence = (
        reconstructions / len(dataset.test),
        divergence / len(dataset.test),
    )
    return {
        "negative_elbo": float(reconstructions.mean()) + divergence,
        "negative_elbo_error": float(reconstructions.std(ddof=1) / np.sqrt(DRAWS)),
        "elbo_draws": DRAWS,
        "elbo_reconstruction": float(reconstructions.mean()),
        "elbo_divergence": divergence,
    }


class Bounds(NamedTuple):
    """Negative bounds in nats of each image, ``float64 [n]``."""

    weighted: np.ndarray
    """Importance-weighted: ``-log 1/k Σ w`` of the weights ``w = p(x|z) p(z) / q(z|x)``."""
    evidence: np.ndarray
    """The evidence lower bound, from the same draws: ``-1/k Σ log w``."""


def weighted_bound(
    model: Autoencoder, recipe: Recipe, dataset: Dataset, count: int, report: OnProgress
) -> dict[str, object]:
    """The importance-weighted bound of the first ``count`` clean test images, or of all, with its
    standard error over them; and their evidence lower bound."""
    images = dataset.test.images[:count]
    found = importance_bounds(model, recipe, images, report)
    return {
        "importance_bound": float(found.weighted.mean()),
        "importance_bound_error": float(found.weighted.std() / math.sqrt(len(images))),
        "importance_elbo": float(found.evidence.mean()),
        "importance_samples": SAMPLES,
        "importance_images": len(images),
    }


@torch.inference_mode()
def importance_bounds(
    model: Autoencoder,
    recipe: Recipe,
    images: np.ndarray,
    report: OnProgress,
    samples: int = SAMPLES,
) -> Bounds:
    """Both bounds of clean images ``uint8 [n, …]``, from ``samples`` draws of each code.

    ``report`` may raise to give up.
    """
    generator, pixel_range = stream(recipe.seed, "importance"), recipe.data.pixel_range
    weighted, evidence = list[Tensor](), list[Tensor]()
    for clean in chunks(images, size=IMAGES_AT_ONCE):
        numbers = model.encoder(to_network(clean, pixel_range, model.standardisation))
        logs: list[Tensor] = []
        for start in range(0, samples, SAMPLES_AT_ONCE):
            report((len(weighted) * IMAGES_AT_ONCE + len(clean) * start / samples) / len(images))
            count = min(SAMPLES_AT_ONCE, samples - start)
            logs.append(_log_weights(model, pixel_range, clean, numbers, count, generator))
        weights = torch.cat(logs)
        weighted.append(math.log(samples) - torch.logsumexp(weights, 0))
        evidence.append(-weights.mean(0))
    return Bounds(torch.cat(weighted).numpy(), torch.cat(evidence).numpy())


def _log_weights(
    model: Autoencoder,
    pixel_range: str,
    clean: Tensor,
    numbers: Tensor,
    count: int,
    generator: Generator,
) -> Tensor:
    """``log p(x|z) + log p(z) - log q(z|x)`` of ``count`` draws for each of ``[b, …]`` pictures,
    ``float64 [count, b]``. ``numbers``: what the encoder makes of the pictures."""
    mean, log_variance = numbers.chunk(2, dim=-1)
    noise = torch.empty(count, *mean.shape).normal_(generator=generator)
    codes = mean + noise * torch.exp(0.5 * log_variance)
    outputs = model.decode(codes.flatten(0, 1))
    restored = from_network(outputs, pixel_range, model.standardisation).clamp(1e-7, 1 - 1e-7)
    restored, pixels = restored.view(count, len(clean), -1), clean.flatten(1)
    # Σ x log y + (1 - x) log(1 - y), with one pass of each logarithm.
    likelihood = torch.einsum("sbp,bp->sb", restored.log(), pixels)
    likelihood += torch.einsum("sbp,bp->sb", torch.log1p(-restored), 1 - pixels)
    # The constants of both Gaussians are the same, and cancel.
    prior = -0.5 * codes.double().square().sum(-1)
    posterior = -0.5 * (noise.double().square() + log_variance).sum(-1)
    return likelihood.double() + prior - posterior
