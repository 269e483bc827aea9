"""What people write: torch's own layers and optimiser, and a DataLoader."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from torch import nn

    from aeviz.core.data.base import Dataset
    from aeviz.core.recipe.schema import Recipe

TORCH_OPTIMISERS = {
    "adam": "Adam",
    "adamw": "AdamW",
    "rmsprop": "RMSprop",
    "sgd": "SGD",
    "adadelta": "Adadelta",
}

Speed = Callable[[float], float]
"""Train for so many seconds; images a second."""


def plain_speed(recipe: Recipe, dataset: Dataset, threads: int) -> Speed:
    """What people write: torch's own layers and optimiser, a DataLoader over float images."""
    import torch
    from torch.utils.data import DataLoader, TensorDataset

    from aeviz.core.prepare import prepare
    from aeviz.core.training.phases.job import Sample

    job = prepare(recipe, dataset, "float32")
    as_people_write_it(job.model)
    objective = job.phases[0]().objective
    make = TORCH_OPTIMISERS[recipe.training.optimiser]
    optimiser = getattr(torch.optim, make)(job.model.parameters(), lr=recipe.training.learning_rate)
    images = torch.from_numpy(dataset.train.images).float() / 255
    size = recipe.training.batch_size
    loader = DataLoader(TensorDataset(images), batch_size=size, shuffle=True)
    generator = torch.Generator()

    def batches() -> Iterator[torch.Tensor]:
        while True:
            for (batch,) in loader:
                yield batch

    endless_batches = batches()

    def speed(seconds: float) -> float:
        torch.set_num_threads(threads)
        count, start = 0, time.perf_counter()
        while time.perf_counter() - start < seconds:
            batch = next(endless_batches)
            loss = objective(job.model, Sample(batch, None), recipe, generator, {})["loss"]
            loss.item()
            optimiser.zero_grad()
            loss.backward()
            optimiser.step()
            count += len(batch)
        return count / (time.perf_counter() - start)

    return speed


def as_people_write_it(model: nn.Module) -> None:
    """Torch's own layers, with their filters where torch puts them."""
    import torch
    from torch import nn

    model.to(memory_format=torch.contiguous_format)  # type: ignore[call-overload]
    for module in model.modules():
        if isinstance(module, nn.Linear):
            module.__class__ = nn.Linear
