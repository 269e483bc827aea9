"""What a few steps of every shipped recipe gave before pictures could have colours, by autograd:
runs of then go on with it.

``recipes.json`` was written with the code of then, and is never written again:

    python -m tests.core.training.unchanged
"""

from __future__ import annotations

import dataclasses
import hashlib
import json
from collections.abc import Mapping
from pathlib import Path

import numpy as np
import torch

from aeviz.core.data.base import AnyDataset, Dataset, Signals, first
from aeviz.core.data.corruption import corrupt
from aeviz.core.data.pixels import to_pictures
from aeviz.core.datasets import builtin, synthetic
from aeviz.core.graphics.corruption import CORRUPTIONS
from aeviz.core.inference.frame_making import make_frame
from aeviz.core.inference.frames import choose_probe
from aeviz.core.messages.inbox import CommandQueue
from aeviz.core.prepare import prepare
from aeviz.core.recipe.presets import find_recipe, presets
from aeviz.core.recipe.recipe import with_values
from aeviz.core.recipe.sections import Corruption
from aeviz.core.training.loop import train

RECORDED = Path(__file__).parent / "recipes.json"
IMAGES, TESTS, BATCH = 96, 40, 32
SINCE_CHANGED: Mapping[str, list[tuple[str, object]]] = {
    "best-2d": [("corruption.kind", "none"), ("strength", 0.0), ("random_strength", False)],
    "best-32d": [
        ("network.kind", "dense"), ("encoder_layers", (1024, 512)), ("channels", (16, 8, 8)),
        ("resampling", "pool"), ("weight_decay", 0.1),
    ],
    "best-denoiser": [("optimiser", "adamw"), ("learning_rate", 0.002)],
    "best-stacked": [("dropout", 0.3)],
    "conv-vae": [("encoder_layers", (256,)), ("code_size", 16), ("learning_rate", 0.002)],
}  # fmt: skip
"""What recipes said then that ship otherwise now."""


def digits() -> Dataset:
    """A few of the built-in digits."""
    whole = builtin.load()
    return Dataset(
        whole.name, whole.title, first(whole.train, IMAGES), first(whole.test, TESTS),
        whole.class_names,
    )  # fmt: skip


def _data(name: str, images: Dataset) -> AnyDataset:
    if name == "line":
        return synthetic.line()
    if name != "waves":
        return images
    signals = synthetic.waves()
    few = Signals(signals.train.inputs[:54], signals.train.targets[:54])
    return dataclasses.replace(signals, train=few)


def outcome(name: str, images: Dataset) -> dict[str, str]:
    """Hashes of the weights after three batches in 32 bits, and of the frame that is seen then."""
    recipe = with_values(find_recipe(name), SINCE_CHANGED.get(name, []))
    changes: list[tuple[str, object]] = [("epochs", 1), ("precision", "float32")]
    if recipe.task != "regress":
        changes += [("batch_size", BATCH), ("validation_images", 0)]
    if recipe.data.labels:
        changes.append(("labels", BATCH))
    recipe = with_values(recipe, changes)
    dataset = _data(recipe.data.dataset, images)
    job = prepare(recipe, dataset, engine="autograd")
    for _ in train(job, CommandQueue()):
        pass
    weights = {key: value.numpy() for key, value in job.model.state_dict().items()}
    frame = make_frame(job.model, choose_probe(dataset, recipe.seed), recipe, 3, 1)
    seen = {
        key: value
        for key, value in (vars(frame) | vars(frame.projection)).items()
        if isinstance(value, np.ndarray)
    }
    return {"weights": _hash(weights), "frame": _hash(seen)}


def noise(images: Dataset) -> dict[str, str]:
    """Hashes of what each kind of corruption makes of pictures, with and without its own chance."""
    pictures = to_pictures(torch.from_numpy(images.test.images))
    found = {}
    for kind in CORRUPTIONS:
        drawn = torch.Generator().manual_seed(1)
        usual = Corruption(kind, 0.3, clip=False)
        any_strength = Corruption(kind, 0.6, random_strength=True)
        made = [corrupt(pictures, c, drawn, training=True) for c in (usual, any_strength)]
        found[kind] = _hash({str(i): part.numpy() for i, part in enumerate(made)})
    return found


def _hash(arrays: dict[str, np.ndarray]) -> str:
    digest = hashlib.sha256()
    for name, values in sorted(arrays.items()):
        digest.update(f"{name}{values.dtype}{values.shape}".encode() + values.tobytes())
    return digest.hexdigest()[:16]


def reference() -> str:
    """What this machine makes of fixed numbers: another processor or library rounds otherwise."""
    numbers = torch.arange(96 * 784, dtype=torch.float32).view(96, 784).mul(0.618).frac()
    maps = torch.nn.functional.conv2d(
        numbers.view(96, 1, 28, 28), numbers[:16, :9].view(16, 1, 3, 3)
    )
    product = (numbers @ numbers[:, :64].repeat(9, 1)[:784]).div(784)
    parts = [
        maps,
        product,
        product.tanh(),
        product.exp(),
        product.std(0),
        torch.linalg.qr(product)[0],
    ]
    noise = torch.randn(1000, generator=torch.Generator().manual_seed(0))
    return _hash({str(i): part.numpy() for i, part in enumerate([*parts, noise])})


def _record() -> None:
    torch.set_num_threads(1)
    images = digits()
    found = {
        "reference": reference(),
        "noise": noise(images),
        "recipes": {name: outcome(name, images) for name in presets()},
    }
    RECORDED.write_text(json.dumps(found, indent=1) + "\n")


if __name__ == "__main__":
    _record()
