"""Looking through a network without changing it: frames, drawings, points.

Nothing here touches a random stream or a weight of the run, so a run is the same whether or not
anybody watches it.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import NamedTuple

import numpy as np
import torch
from torch import Generator, Tensor

from aeviz.core.base.callbacks import OnProgress, check_cancelled
from aeviz.core.base.errors import RunError
from aeviz.core.compute.device import CPU
from aeviz.core.compute.precision import autocast, resolved
from aeviz.core.compute.seeds import stream
from aeviz.core.data.corruption import corrupt
from aeviz.core.data.pixels import from_network, to_network, to_pictures, to_stored
from aeviz.core.inference.metrics import psnr
from aeviz.core.models.base import Autoencoder, Classifier, Coder, Regressor
from aeviz.core.models.codes import first_numbers
from aeviz.core.models.conv import ConvEncoder
from aeviz.core.models.stacked import StackedClassifier
from aeviz.core.recipe.schema import Recipe
from aeviz.core.recipe.sections import Corruption

CHUNK, CONV_CHUNK = 1000, 125
"""Images that pass the network at once, so memory stays flat whatever the number of images. The
maps of a convolutional one fit into a processor's cache only if they are few: half the time."""


def at_once(model: Coder) -> int:
    """How many images pass this network at once."""
    return CONV_CHUNK if isinstance(model.encoder, ConvEncoder) else CHUNK


class Restored(NamedTuple):
    """What became of pictures ``[n, h, w]``, as ``uint8``, with PSNR in dB ``float32 [n]``."""

    noisy: np.ndarray
    output: np.ndarray
    psnr: np.ndarray
    codes: np.ndarray


def chunks(images: np.ndarray, device: torch.device = CPU, size: int = CHUNK) -> Iterator[Tensor]:
    """Stored images as pictures in [0, 1] on a device, a chunk at a time."""
    for start in range(0, len(images), size):
        check_cancelled()
        yield to_pictures(torch.from_numpy(images[start : start + size]).to(device))


def network_inputs(
    model: Coder,
    pictures: Tensor,
    corruption: Corruption,
    pixel_range: str,
    generator: Generator,
    training: bool = False,
) -> Tensor:
    """Corrupted pictures ``[b, h, w]`` as the network sees them.

    Gaussian noise on standardised pixels is added after they were standardised, as every pixel has
    a scale of its own then; all else is done to pictures in [0, 1].
    """
    fitted = model.standardisation
    if fitted is not None and corruption.kind == "gaussian" and not corruption.clip:
        values = to_network(pictures, pixel_range, fitted)
        return corrupt(values, corruption, generator, training)
    noisy = corrupt(pictures, corruption, generator, training)
    return to_network(noisy, pixel_range, fitted)


@torch.inference_mode()
def encode(
    model: Coder,
    images: np.ndarray,
    pixel_range: str,
    progress: OnProgress = lambda fraction: None,
) -> np.ndarray:
    """Codes ``float32 [n, k]`` of clean stored images ``uint8 [n, h, w]``.

    A classifier's code is its last hidden layer.
    """
    return _encoded(model, images, pixel_range, progress=progress).cpu().numpy()


def _encoded(
    model: Coder,
    images: np.ndarray,
    pixel_range: str,
    phase: int | None = None,
    progress: OnProgress = lambda fraction: None,
) -> Tensor:
    """The same, where the network is; ``phase`` is as in :func:`restore`."""
    made, done = list[Tensor](), 0
    for part in chunks(images, model.device, at_once(model)):
        inputs = to_network(part, pixel_range, model.standardisation)
        made.append(_codes(model, inputs, phase))
        done += len(part)
        progress(done / len(images))
    return torch.cat(made)


def _codes(model: Coder, inputs: Tensor, phase: int | None) -> Tensor:
    if isinstance(model, StackedClassifier):
        return model.encode_between(inputs, 0, _depth(model, phase))
    return model.encode(inputs)


def _pictures(model: Coder, codes: Tensor, pixel_range: str, phase: int | None) -> Tensor | None:
    """What the decoder makes of codes, in [0, 1]; None if the network has no decoder."""
    if isinstance(model, StackedClassifier):
        outputs = model.decode_from(codes, _depth(model, phase))
    elif isinstance(model, Autoencoder):
        outputs = model.decode(codes)
    else:
        return None
    return from_network(outputs, pixel_range, model.standardisation)


def _depth(model: StackedClassifier, phase: int | None) -> int:
    """How many layers are there in a phase; all of them if none is named."""
    return model.depth if phase is None else min(phase + 1, model.depth)


@torch.inference_mode()
def decode(
    model: Coder, codes: np.ndarray, pixel_range: str, phase: int | None = None
) -> np.ndarray:
    """Images ``uint8 [n, h, w]`` of codes ``float32 [n, k]``.

    ``phase`` is as in :func:`restore`. Raises :class:`RunError` for a network without a decoder.
    """
    values = torch.from_numpy(codes.astype(np.float32)).to(model.device)
    pictures = _pictures(model, values, pixel_range, phase)
    if pictures is None:
        raise RunError("This network has no decoder: choose a run of an autoencoder.")
    return to_stored(pictures).cpu().numpy()


@torch.inference_mode()
def classify(model: Coder, images: np.ndarray, pixel_range: str) -> np.ndarray:
    """Probabilities ``float32 [n, classes]`` of clean stored images ``uint8 [n, h, w]``.

    Raises :class:`RunError` for a network that is no classifier.
    """
    if not isinstance(model, Classifier):
        raise RunError("This network names no classes: choose a run of a classifier.")
    return classify_codes(model, encode(model, images, pixel_range))


@torch.inference_mode()
def classify_codes(model: Classifier, codes: np.ndarray) -> np.ndarray:
    """Probabilities ``float32 [n, classes]`` of codes ``float32 [n, k]``."""
    values = torch.from_numpy(codes).to(model.device)
    found: np.ndarray = model.head(values).softmax(1).cpu().numpy()
    return found


@torch.inference_mode()
def predict(model: Coder, inputs: np.ndarray, stateful: bool) -> np.ndarray:
    """Predictions ``float32 [n, t, 1]`` of signals of that shape.

    With ``stateful`` the items are one signal, and the state is carried from each to the next.
    """
    given = inputs.reshape(1, -1, inputs.shape[-1]) if stateful else inputs
    prediction: np.ndarray = model(torch.from_numpy(given).to(model.device)).cpu().numpy()
    return prediction.reshape(*inputs.shape[:2], 1)


@torch.inference_mode()
def restore(
    model: Coder,
    images: np.ndarray,
    corruption: Corruption,
    pixel_range: str,
    seed: int,
    phase: int | None = None,
    numbers: int | None = None,
) -> Restored:
    """Corrupt stored images ``uint8 [n, h, w]``, with noise fixed by ``seed``, and restore them.

    A network without a decoder gives back what it saw. ``phase`` is the number of the phase whose
    layers a stacked classifier uses (default: all of them); its codes are of that depth. With
    ``numbers`` pictures are restored from so many of the first numbers of the codes, which come
    back whole.
    """
    clean = to_pictures(torch.from_numpy(images).to(model.device))
    inputs = network_inputs(model, clean, corruption, pixel_range, stream(seed, "view"))
    noisy = from_network(inputs, pixel_range, model.standardisation)
    codes = _codes(model, inputs, phase)
    used = codes if numbers is None else first_numbers(codes, numbers)
    pictures = _pictures(model, used, pixel_range, phase)
    output = noisy if pictures is None else pictures
    errors = (output - clean).square().flatten(1).mean(1)
    return Restored(
        to_stored(noisy).cpu().numpy(),
        to_stored(output).cpu().numpy(),
        psnr(errors).cpu().numpy(),
        codes.cpu().numpy(),
    )


def codes_in_phase(
    model: Coder, images: np.ndarray, pixel_range: str, phase: int | None
) -> np.ndarray:
    """Codes ``float32 [m, k]`` of the map's points, with as many bits as pixels can show.

    They are most of a frame's cost: in 16 bits, where the processor has them, maps come more
    often. A classifier's have all bits, because its answers follow from them. ``phase`` is as in
    :func:`restore`.
    """
    precision = "float32" if isinstance(model, Classifier) else resolved("auto")
    with autocast(precision), torch.inference_mode():
        return _encoded(model, images, pixel_range, phase).cpu().numpy()


def as_pictures(codes: np.ndarray, low: float, high: float, height: int = 0) -> np.ndarray:
    """Codes ``[n, k]`` as pictures ``uint8 [n, height, k / height]``; ``low`` is black.

    ``height`` must divide ``k``; by default pictures are as square as can be (16 × 16 for 256).
    """
    size = codes.shape[1]
    height = height or max(d for d in range(1, math.isqrt(size) + 1) if size % d == 0)
    scaled = (codes - low) / max(high - low, 1e-12)
    pictures = np.rint(np.clip(scaled, 0, 1) * 255).astype(np.uint8)
    return pictures.reshape(len(codes), height, -1)


def line_figures(model: Coder, recipe: Recipe) -> dict[str, float]:
    """``weight`` and ``bias`` of one linear unit; nothing of any other network."""
    linear = recipe.network.kind == "linear"
    if not linear or not isinstance(model, Regressor) or model.head.weight.numel() != 1:
        return {}
    return {"weight": model.head.weight.item(), "bias": model.head.bias.item()}
