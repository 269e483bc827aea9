"""Kinds of codes: what is made of the numbers that an encoder puts out. They hold no weights."""

from __future__ import annotations

from collections.abc import Callable

import torch
from torch import Generator, Tensor

from aeviz.core.graphics.part import drawn
from aeviz.core.recipe.nested import trained_counts
from aeviz.core.recipe.sections import Code


class CodeKind:
    """From an encoder's outputs ``[b, outputs]`` to codes ``[b, code_size]``.

    This one is the plain code, which is the outputs themselves.
    """

    def outputs(self, code_size: int) -> int:
        """How many numbers the encoder must put out."""
        return code_size

    def code(self, outputs: Tensor, generator: Generator | None) -> Tensor:
        """The code; drawn at random where the kind is random and there is a generator."""
        return outputs

    def penalised(self, outputs: Tensor, code: Tensor) -> Tensor:
        """What a penalty on the code is taken of, if the code was drawn from these outputs."""
        return code

    def deviation(self, outputs: Tensor) -> Tensor | None:
        """The standard deviation of a random code around its mean, ``[b, k]``; None of others."""
        return None

    def divergence(self, outputs: Tensor) -> Tensor | None:
        """What the code costs each image, ``[b]`` in nats; None if it costs nothing."""
        return None

    def idleness(self, outputs: Tensor) -> Tensor | None:
        """What numbers cost that no image of the batch uses; None if they cost nothing."""
        return None


class VariationalCode(CodeKind):
    """A mean and the logarithm of a variance for each number (Kingma and Welling 2014)."""

    def outputs(self, code_size: int) -> int:
        return 2 * code_size

    def code(self, outputs: Tensor, generator: Generator | None) -> Tensor:
        """The mean, or with a generator a draw around it."""
        mean, log_variance = outputs.chunk(2, dim=-1)
        if generator is None:
            return mean
        noise = drawn(mean.shape, lambda shape: mean.new_empty(shape).normal_(generator=generator))
        return mean + noise * torch.exp(0.5 * log_variance)

    def deviation(self, outputs: Tensor) -> Tensor:
        return torch.exp(0.5 * outputs.chunk(2, dim=-1)[1])

    def divergence(self, outputs: Tensor) -> Tensor:
        """Kullback-Leibler divergence from N(0, 1), summed over the code's numbers."""
        mean, log_variance = outputs.chunk(2, dim=-1)
        return -0.5 * (1 + log_variance - mean.square() - log_variance.exp()).sum(-1)


class SparseCode(CodeKind):
    """Only the largest numbers are kept, the others become zero (Makhzani and Frey 2014)."""

    def __init__(self, active_units: int, revives: bool = False) -> None:
        """``revives``: whether numbers that are never among them cost something."""
        self.active_units, self.revives = active_units, revives

    def kept(self, outputs: Tensor) -> Tensor:
        """1 for each number of ``[b, k]`` that is kept, 0 for the others."""
        chosen = outputs.detach().topk(self.active_units, dim=-1).indices
        return torch.zeros_like(outputs).scatter(-1, chosen, 1.0)

    def code(self, outputs: Tensor, generator: Generator | None) -> Tensor:
        return outputs * self.kept(outputs)

    def idleness(self, outputs: Tensor) -> Tensor | None:
        """How much numbers that no image uses lack to be used, each by the image where it lacks
        least; mean over all numbers.

        A number that is not used has no part in the output, so it learns nothing, and stays
        unused; this draws it towards use, as the pre-activation loss of sparse autoencoders does
        (Conerly et al. 2025), until the output needs it or does without.
        """
        if not self.revives:
            return None
        missing, idle = self.missing(outputs)
        return (missing.amin(0) * idle).mean()

    def missing(self, outputs: Tensor) -> tuple[Tensor, Tensor]:
        """What numbers ``[b, k]`` lack to the least that is kept of their image, ``[b, k]``; and 1
        for each that no image uses, else 0, ``[k]``."""
        largest = outputs.detach().topk(self.active_units, dim=-1)
        idle = torch.ones_like(outputs[0]).index_fill_(0, largest.indices.flatten(), 0.0)
        return largest.values[:, -1:] - outputs, idle


def first_numbers(codes: Tensor, counts: Tensor | int) -> Tensor:
    """Codes ``[b, k]`` of which only the first ``counts`` (``[b]``, or one for all) are kept; the
    others are zero."""
    places = torch.arange(codes.shape[-1], device=codes.device)
    kept = counts.unsqueeze(-1) if isinstance(counts, Tensor) else counts
    return codes.masked_fill(places >= kept, 0.0)


class NestedCode(CodeKind):
    """In training only the first numbers are kept, how many is drawn for each image; so the first
    ones learn what matters most, and each adds to those before it (nested dropout: Rippel, Gelbart
    and Adams 2014)."""

    def __init__(self, recipe: Code) -> None:
        self.recipe = recipe

    def code(self, outputs: Tensor, generator: Generator | None) -> Tensor:
        """All numbers, or with a generator the first of them."""
        if generator is None:
            return outputs
        counts = torch.tensor(trained_counts(self.recipe, outputs.shape[-1])).to(outputs.device)
        device = generator.device
        chosen = drawn(
            outputs.shape[:1],
            lambda shape: torch.randint(len(counts), shape, generator=generator, device=device),
        )
        return first_numbers(outputs, counts[chosen.to(outputs.device)])

    def penalised(self, outputs: Tensor, code: Tensor) -> Tensor:
        """All numbers: those that were left out are not inactive."""
        return outputs


CODES: dict[str, Callable[[Code], CodeKind]] = {
    "plain": lambda code: CodeKind(),
    "variational": lambda code: VariationalCode(),
    "k-sparse": lambda code: SparseCode(code.active_units, code.idle_weight > 0),
    "nested": NestedCode,
}
