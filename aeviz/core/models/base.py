"""The contract of every autoencoder."""

from __future__ import annotations

from abc import ABC, abstractmethod

from torch import Generator, Tensor, nn


class Autoencoder(nn.Module, ABC):
    """An encoder to ``code_size`` numbers and a decoder back to images ``[h, w]``.

    A model holds weights and nothing else: no training mode and no random state. With a generator a
    pass is random where the network is (dropout); without one it is deterministic.
    """

    def __init__(self, image_shape: tuple[int, int], code_size: int) -> None:
        super().__init__()
        self.image_shape = image_shape
        self.code_size = code_size

    @abstractmethod
    def encode(self, images: Tensor, generator: Generator | None = None) -> Tensor:
        """Codes ``[b, code_size]`` of images ``[b, h, w]`` in the recipe's pixel range."""

    @abstractmethod
    def decode(self, codes: Tensor, generator: Generator | None = None) -> Tensor:
        """Images ``[b, h, w]`` of codes ``[b, code_size]``."""

    def forward(self, images: Tensor, generator: Generator | None = None) -> Tensor:
        """Encode and decode: reconstructions ``[b, h, w]``."""
        return self.decode(self.encode(images, generator), generator)
