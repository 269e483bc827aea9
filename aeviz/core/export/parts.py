"""What of a network other programs get: parts that take and give plain pictures.

Pixels in [0, 1] go in and come out, whatever range the network works on, so nobody needs to know
it. What they are is in the files' metadata.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import NamedTuple

import torch
from torch import Tensor, nn

from aeviz.core.base.version import VERSION
from aeviz.core.data.pixels import from_network, to_network
from aeviz.core.models.base import Autoencoder, Classifier, Coder
from aeviz.core.models.stacked import StackedClassifier
from aeviz.core.runs.run import Run

CLOSE = 1e-5
"""So much may an exported network differ from ours."""


class Part(NamedTuple):
    """Something of a network that takes one tensor and gives one."""

    name: str
    """encoder, decoder, denoiser, classifier or predictor"""
    module: nn.Module
    takes: tuple[str, Tensor]
    """The name of its input, and an example ``[2, …]``."""
    gives: str
    """The name of its output."""


class _Encoder(nn.Module):
    """Pictures in [0, 1] to codes."""

    def __init__(self, model: Coder, pixel_range: str) -> None:
        super().__init__()
        self.model, self.pixel_range = model, pixel_range

    def forward(self, pictures: Tensor) -> Tensor:
        model = self.model
        values = to_network(pictures, self.pixel_range, model.standardisation)
        if isinstance(model, StackedClassifier):
            return model.encode_between(values, 0, model.depth)
        return model.encode(values)


class _Decoder(_Encoder):
    """Codes to pictures in [0, 1]."""

    def forward(self, codes: Tensor) -> Tensor:
        images: Tensor = self.model.decode(codes)  # type: ignore[operator]
        return from_network(images, self.pixel_range, self.model.standardisation)


class _Denoiser(_Encoder):
    """Noisy pictures to clean ones."""

    def __init__(self, model: Coder, pixel_range: str) -> None:
        super().__init__(model, pixel_range)
        self.encoder, self.decoder = _Encoder(model, pixel_range), _Decoder(model, pixel_range)

    def forward(self, pictures: Tensor) -> Tensor:
        images: Tensor = self.decoder(self.encoder(pictures))
        return images


class _Classifier(_Encoder):
    """Pictures in [0, 1] to probabilities of classes."""

    def forward(self, pictures: Tensor) -> Tensor:
        values = to_network(pictures, self.pixel_range, self.model.standardisation)
        probabilities: Tensor = self.model(values).softmax(1)
        return probabilities


def parts_of(model: Coder, pixel_range: str) -> Iterator[Part]:
    """What of a network can be exported; it is used, not copied."""
    pictures = "pictures", torch.rand(2, *model.image_shape)
    codes = "codes", torch.rand(2, model.code_size)
    if isinstance(model, Autoencoder | Classifier):
        yield Part("encoder", _Encoder(model, pixel_range), pictures, "codes")
        if isinstance(model, Autoencoder | StackedClassifier):
            yield Part("decoder", _Decoder(model, pixel_range), codes, "restored")
            yield Part("denoiser", _Denoiser(model, pixel_range), pictures, "restored")
        if isinstance(model, Classifier):
            yield Part("classifier", _Classifier(model, pixel_range), pictures, "probabilities")
    else:
        signals = "signals", torch.rand(2, *model.image_shape)
        yield Part("predictor", model, signals, "predictions")


def metadata(run: Run, part: Part, caption: str) -> dict[str, str]:
    """What who uses a part has to know."""
    shape = " × ".join(map(str, part.takes[1].shape[1:]))
    ranges = {
        "pictures": f"pixels from 0 (black) to 1 (white), float32 [n, {shape}]; no normalisation is"
        " needed, the network does its own",
        "codes": f"codes as the encoder gives them, float32 [n, {shape}]",
        "signals": f"numbers as they are, float32 [n, {shape}]",
    }
    return {
        "part": part.name,
        "input": f"{part.takes[0]}: {ranges[part.takes[0]]}",
        "output": part.gives,
        "recipe": run.recipe.name,
        "title": run.recipe.title,
        "pixel_range_within": run.recipe.data.pixel_range,
        "class_names": json.dumps(list(run.probe.class_names)),
        "of": caption,
        "made_by": f"aeviz {VERSION}",
    }
