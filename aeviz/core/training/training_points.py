"""Where the training images lie on the map: from codes that the steps have made anyway."""

from __future__ import annotations

import torch
from torch import Tensor

from aeviz.core.data.batches import Batches
from aeviz.core.inference.frames import Projection, TrainingPoints


class TrainingPointsTracker:
    """One place for each training image, overwritten whenever the image is in a batch.

    Each is where the image was when its batch was learned from, with noise and dropout, in the
    plane of the newest frame then. Nothing is encoded for this, and nothing waits for a device.
    """

    def __init__(self, projection: Projection | None) -> None:
        self._batches: Batches | None = None
        self._points = torch.empty(0, 2)
        self._projection = projection

    @torch.no_grad()
    def add(self, batches: Batches, epoch: int, index: int, codes: Tensor) -> None:
        """Note the codes ``[b, k]`` of a batch, unless the projection is of another size."""
        if batches is not self._batches:
            self._batches = batches
            self._points = torch.full((len(batches.images), 2), torch.nan, device=codes.device)
        projection = self._projection
        if projection is None or codes.shape[1] != len(projection.mean):
            return
        mean, basis = (
            torch.from_numpy(a).to(codes.device) for a in (projection.mean, projection.basis)
        )
        items = batches.items(epoch, index).to(codes.device)
        self._points.index_copy_(0, items, (codes.detach().float() - mean) @ basis)

    def snapshot(self, projection: Projection) -> TrainingPoints | None:
        """A copy of all points, None before the first step. Codes to come use ``projection``."""
        self._projection = projection
        if self._batches is None:
            return None
        points = self._points.to("cpu", copy=True).numpy()
        return TrainingPoints(points, self._batches.labels, self._batches.images)
