"""The same training by other libraries, where they are installed. They never are dependencies."""

from __future__ import annotations

import importlib.util
import os
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from aeviz.core.datasets.base import Dataset
    from aeviz.core.recipe import Recipe

Speed = Callable[[float], float]


def _installed(*names: str) -> bool:
    return all(importlib.util.find_spec(name) for name in names)


def keras_speed(recipe: Recipe, dataset: Dataset, threads: int) -> Speed | None:
    """Keras on TensorFlow, by ``fit``; None where it is missing or the network is not dense.

    Corruption and penalties are left out, which is to the advantage of Keras. TensorFlow takes its
    number of threads once for each process, so only the first one asked for is timed.
    """
    if not _installed("keras", "tensorflow") or recipe.network.kind != "dense":
        return None
    os.environ["KERAS_BACKEND"] = "tensorflow"
    import tensorflow

    try:
        tensorflow.config.threading.set_intra_op_parallelism_threads(threads)
        tensorflow.config.threading.set_inter_op_parallelism_threads(threads)
    except RuntimeError:  # TensorFlow has begun with another number
        return None
    import keras

    model: Any = _keras_model(keras, recipe, dataset)
    images = dataset.train.images.reshape(len(dataset.train), -1).astype("float32") / 255
    size = recipe.training.batch_size

    def speed(seconds: float) -> float:
        part = images[: max(size, int(seconds * 20_000)) // size * size]
        count, start = 0, time.perf_counter()
        while time.perf_counter() - start < seconds:
            model.fit(part, part, batch_size=size, epochs=1, shuffle=True, verbose=0)
            count += len(part)
        return count / (time.perf_counter() - start)

    return speed


def _keras_model(keras: Any, recipe: Recipe, dataset: Dataset) -> Any:
    network = recipe.network
    down = network.encoder_layers
    up = tuple(reversed(down)) if network.decoder_layers is None else network.decoder_layers
    pixels = dataset.image_shape[0] * dataset.image_shape[1]
    layers = [keras.Input((pixels,))]
    for size, activation in (
        *((size, network.activation) for size in down),
        (network.code_size, network.code_activation),
        *((size, network.activation) for size in up),
        (pixels, network.output_activation),
    ):
        layers.append(keras.layers.Dense(size, activation=activation))
    model = keras.Sequential(layers)
    rate = recipe.training.learning_rate
    model.compile(optimizer=keras.optimizers.Adam(rate), loss="mse")
    return model


def pythae_speed(recipe: Recipe, dataset: Dataset, threads: int) -> Speed | None:
    """Pythae's VAE by its own trainer; None where it is missing or for other recipes."""
    if not _installed("pythae") or recipe.name != "vae":
        return None
    import tempfile

    import torch
    from pythae.models import VAE, VAEConfig
    from pythae.trainers import BaseTrainer, BaseTrainerConfig

    height, width = dataset.image_shape
    images = torch.from_numpy(dataset.train.images).float().div(255).unsqueeze(1)
    size = recipe.training.batch_size

    def speed(seconds: float) -> float:
        torch.set_num_threads(threads)
        part = images[: max(size, int(seconds * 15_000)) // size * size]
        model = VAE(VAEConfig(input_dim=(1, height, width), latent_dim=recipe.network.code_size))
        with tempfile.TemporaryDirectory() as folder:
            config = BaseTrainerConfig(
                output_dir=folder, num_epochs=1, per_device_train_batch_size=size, no_cuda=True
            )
            trainer: Any = BaseTrainer(model, {"data": part}, None, config)
            start = time.perf_counter()
            trainer.train_step(1)
            return len(part) / (time.perf_counter() - start)

    return speed
