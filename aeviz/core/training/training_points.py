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

    def __init__(self, plane: Projection | None) -> None:
        self._batches: Batches | None = None
        self._places = torch.empty(0, 2)
        self._plane = plane

    @torch.no_grad()
    def write(self, batches: Batches, epoch: int, index: int, codes: Tensor) -> None:
        """Note the codes ``[b, k]`` of a batch; those of another size than the plane's are left."""
        if batches is not self._batches:
            self._batches = batches
            self._places = torch.full((len(batches.images), 2), torch.nan, device=codes.device)
        plane = self._plane
        if plane is None or codes.shape[1] != len(plane.mean):
            return
        mean, basis = (torch.from_numpy(a).to(codes.device) for a in (plane.mean, plane.basis))
        items = batches.items(epoch, index).to(codes.device)
        self._places.index_copy_(0, items, (codes.detach().float() - mean) @ basis)

    def look(self, plane: Projection) -> TrainingPoints | None:
        """A copy of all places; codes to come go into ``plane``. None before the first step."""
        self._plane = plane
        if self._batches is None:
            return None
        places = self._places.to("cpu", copy=True).numpy()
        return TrainingPoints(places, self._batches.labels, self._batches.images)
