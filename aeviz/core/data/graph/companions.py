"""Pictures that are shown together with those of a batch: a neighbour of each, drawn at random."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import torch
from torch import Generator, Tensor

from aeviz.core.data.graph.fuzzy import Graph, fuzzy_graph
from aeviz.core.data.graph.nearest import Nearest
from aeviz.core.data.pixels import to_pictures


class Companions:
    """The graph of some training pictures, and draws from it.

    Made by ``prepare``; used on the thread that trains.
    """

    def __init__(self, images: np.ndarray, look: Callable[[], Nearest]) -> None:
        """``images``: ``uint8 [n, …]``; ``look`` finds their neighbours, when :meth:`find` is
        called or else at the first draw."""
        self._images, self._look = images, look
        self._graph: Graph | None = None

    def find(self) -> Graph:
        """The graph; :func:`~aeviz.core.base.callbacks.heard_by` hears of it, and may give it
        up."""
        if self._graph is None:
            self._graph = fuzzy_graph(self._look())
        return self._graph

    def draw(self, items: Tensor, generator: Generator) -> Tensor:
        """A neighbour of each of the pictures with these numbers, ``int64 [b]``, the likelier the
        surer it belongs to it: pictures ``float32 [b, …]`` in [0, 1], on the generator's device."""
        graph, device = self.find(), generator.device
        chosen = items.cpu().numpy()
        share = torch.rand(len(chosen), generator=generator, device=device).cpu().numpy()
        first, last = graph.starts[chosen], graph.starts[chosen + 1]
        low, high = graph.sums[first], graph.sums[last]
        place = np.searchsorted(graph.sums, low + share * (high - low), side="right") - 1
        # Rounding may lead one too far.
        found = graph.neighbours[np.clip(place, first, last - 1)]
        return to_pictures(torch.from_numpy(self._images[found]).to(device))
