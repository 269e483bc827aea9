"""The contract of every network: an encoder to a code, and what follows from the code.

A model holds weights and nothing else: no training mode and no random state. With a generator a
pass is random where the network is (dropout, variational codes); without one it is deterministic.
"""

from __future__ import annotations

import torch
from torch import Generator, Tensor, nn

from aeviz.core.compute.device import CPU
from aeviz.core.data.pixels import Standardisation
from aeviz.core.models.codes import CodeKind

PLAIN = CodeKind()


class Encoder(nn.Module):
    """From inputs ``[b, h, w]`` or ``[b, 3, h, w]`` to ``width`` numbers each."""

    width: int

    def forward(self, inputs: Tensor, generator: Generator | None = None) -> Tensor:
        """Numbers ``[b, width]``."""
        raise NotImplementedError


class Decoder(nn.Module):
    """From codes ``[b, k]`` back to images ``[b, h, w]`` or ``[b, 3, h, w]``."""

    def forward(self, codes: Tensor, generator: Generator | None = None) -> Tensor:
        """Images of the shape that the decoder was built for."""
        raise NotImplementedError


class Coder(nn.Module):
    """What all networks have: an encoder to ``code_size`` numbers."""

    def __init__(
        self,
        image_shape: tuple[int, ...],
        encoder: Encoder,
        code_size: int,
        code_kind: CodeKind = PLAIN,
    ) -> None:
        super().__init__()
        self.image_shape = image_shape
        self.encoder = encoder
        self.code_size = code_size
        self.code_kind = code_kind
        self.standardisation: Standardisation | None = None
        """Set if the network works on standardised pixels."""

    @property
    def device(self) -> torch.device:
        """Where its weights are."""
        first = next(self.parameters(), None)
        return CPU if first is None else first.device

    def encode(self, images: Tensor, generator: Generator | None = None) -> Tensor:
        """Codes ``[b, code_size]`` of images ``[b, *image_shape]`` in the recipe's pixel range."""
        return self.code_kind.code(self.encoder(images, generator), generator)


class Autoencoder(Coder):
    """An encoder to ``code_size`` numbers and a decoder back to images of its shape."""

    def __init__(
        self,
        image_shape: tuple[int, ...],
        encoder: Encoder,
        decoder: Decoder,
        code_size: int,
        code_kind: CodeKind = PLAIN,
    ) -> None:
        super().__init__(image_shape, encoder, code_size, code_kind)
        self.decoder = decoder

    def decode(self, codes: Tensor, generator: Generator | None = None) -> Tensor:
        """Images ``[b, *image_shape]`` of codes ``[b, code_size]``."""
        images: Tensor = self.decoder(codes, generator)
        return images

    def forward(self, images: Tensor, generator: Generator | None = None) -> Tensor:
        """Encode and decode: reconstructions ``[b, *image_shape]``."""
        return self.decode(self.encode(images, generator), generator)


class Predictor(Coder):
    """An encoder, and one linear layer from its code (the last hidden layer) to ``outputs``."""

    def __init__(
        self,
        image_shape: tuple[int, ...],
        encoder: Encoder,
        code_size: int,
        outputs: int,
        code_kind: CodeKind = PLAIN,
    ) -> None:
        super().__init__(image_shape, encoder, code_size, code_kind)
        self.head = nn.Linear(code_size, outputs)

    def _outputs(self, inputs: Tensor, generator: Generator | None) -> Tensor:
        outputs: Tensor = self.head(self.encode(inputs, generator))
        return outputs


class Classifier(Predictor):
    """A predictor of classes."""

    def forward(self, images: Tensor, generator: Generator | None = None) -> Tensor:
        """Logits ``[b, classes]``: the softmax of them are the probabilities."""
        return self._outputs(images, generator)


class Regressor(Predictor):
    """A predictor of the target's numbers ``[t, 1]``."""

    def forward(self, inputs: Tensor, generator: Generator | None = None) -> Tensor:
        """Predictions ``[b, t, 1]`` of inputs ``[b, t, features]``."""
        return self._outputs(inputs, generator).unsqueeze(-1)
