"""The same training by other libraries, where they are installed. They never are dependencies.

Each runs in a process of its own, which sleeps while it is not its turn: TensorFlow takes its
number of threads once for a whole process, and its threads must not disturb the others.
"""

from __future__ import annotations

import importlib
import importlib.util
import os
import subprocess
import sys
import time
from collections.abc import Callable
from typing import IO, TYPE_CHECKING, Any, NamedTuple

from aeviz.benchmark.rivals import by_compiler, by_jax
from aeviz.core.base.errors import AevizError
from aeviz.core.compute.child import module_arguments

if TYPE_CHECKING:
    from aeviz.core.data.base import Dataset
    from aeviz.core.recipe.schema import Recipe

Speed = Callable[[float], float]
"""Train for so many seconds; images a second."""


def can_train(library: str, recipe: Recipe) -> bool:
    """Whether a library of :data:`PEERS` is installed and has this recipe's kind of network."""
    same = recipe.corruption.kind in ("none", "gaussian") and recipe.penalty.kind in ("none", "l1")
    dense, article = recipe.network.kind == "dense" and same, recipe.name == "conv"
    fits = {"keras": dense or article, "pythae": recipe.name == "vae"}.get(library, dense)
    peer = PEERS[library]
    return fits and all(importlib.util.find_spec(name) for name in peer.needs) and peer.works()


class Peer:
    """A library in a process of its own. Call it with seconds; it answers images a second."""

    def __init__(self, library: str, network: str, threads: int) -> None:
        self._process = subprocess.Popen(  # noqa: S603 - our own module
            [
                sys.executable,
                *module_arguments("aeviz.benchmark.rivals.peers"),
                library,
                network,
                str(threads),
            ],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def __call__(self, seconds: float) -> float:
        """Raises :class:`AevizError` if the library fails."""
        ask, answer = self._pipes()
        print(seconds, file=ask, flush=True)
        for line in answer:
            if line.startswith(ANSWER):
                return float(line.removeprefix(ANSWER))
        raise AevizError("A library to compare with failed: see what it printed, or omit --peers.")

    def close(self) -> None:
        """End the process."""
        ask, _ = self._pipes()
        ask.close()
        self._process.wait()

    def _pipes(self) -> tuple[IO[str], IO[str]]:
        ask, answer = self._process.stdin, self._process.stdout
        assert ask is not None  # noqa: S101 - narrows the types
        assert answer is not None  # noqa: S101
        return ask, answer


ANSWER = "images a second: "


def _serve(library: str, network: str, threads: int) -> None:
    """What runs in the process of its own: one answer for each line of seconds."""
    from aeviz.benchmark.rivals.material import endless_recipe, load_images

    recipe = endless_recipe(network)
    speed = PEERS[library].start(recipe, load_images(recipe.data.dataset), threads)
    for line in sys.stdin:
        print(f"{ANSWER}{speed(float(line))}", flush=True)


def _keras(recipe: Recipe, dataset: Dataset, threads: int) -> Speed:
    """Keras on TensorFlow, by ``fit``, with the same noise, penalty and sampling.

    With glibc's own settings of memory: those of aeviz do not make it faster.
    """
    os.environ["KERAS_BACKEND"] = "tensorflow"
    tensorflow: Any = importlib.import_module("tensorflow")
    tensorflow.config.threading.set_intra_op_parallelism_threads(threads)
    tensorflow.config.threading.set_inter_op_parallelism_threads(threads)
    keras: Any = importlib.import_module("keras")
    conv = recipe.network.kind == "conv"
    layers = _keras_conv(keras, recipe) if conv else _keras_dense(keras, recipe, dataset)
    model = keras.Sequential(layers)
    rate = recipe.training.learning_rate
    optimiser = {"adam": keras.optimizers.Adam, "adadelta": keras.optimizers.Adadelta}
    model.compile(
        optimizer=optimiser[recipe.training.optimiser](rate),
        loss="binary_crossentropy" if recipe.training.loss == "bce" else "mse",
    )
    shape = (-1, *dataset.image_shape, 1) if conv else (len(dataset.train), -1)
    images = dataset.train.images.reshape(shape).astype("float32") / 255
    size = recipe.training.batch_size

    def speed(seconds: float) -> float:
        part = images[: max(size, int(seconds * 20_000)) // size * size]
        count, start = 0, time.perf_counter()
        while time.perf_counter() - start < seconds:
            model.fit(part, part, batch_size=size, epochs=1, shuffle=True, verbose=0)
            count += len(part)
        return count / (time.perf_counter() - start)

    return speed


def _keras_dense(keras: Any, recipe: Recipe, dataset: Dataset) -> list[Any]:
    network, made = recipe.network, keras.layers
    pixels = dataset.image_shape[0] * dataset.image_shape[1]
    layers = [keras.Input((pixels,))]
    if recipe.corruption.kind == "gaussian":
        layers.append(made.GaussianNoise(recipe.corruption.strength))
    for size, activation in zip(network.encoder_layers, network.encoder_activations, strict=True):
        layers.append(made.Dense(size, activation=activation))
    l1 = keras.regularizers.L1(recipe.penalty.penalty_weight)
    penalty = l1 if recipe.penalty.kind == "l1" else None
    sampled = recipe.code.kind == "variational"
    outputs = network.code_size * 2 if sampled else network.code_size
    layers.append(made.Dense(outputs, network.code_activation, activity_regularizer=penalty))
    if sampled:
        layers.append(_keras_sample(keras, recipe.code.beta / pixels))
    sizes = (*network.decoder_sizes, pixels)
    activations = (*network.decoder_activations, network.output_activation)
    for size, activation in zip(sizes, activations, strict=True):
        layers.append(made.Dense(size, activation=activation))
    return layers


def _keras_sample(keras: Any, weight: float) -> Any:
    """The layer that a variational autoencoder draws its code with; it adds the divergence."""

    class Sample(keras.layers.Layer):  # type: ignore[misc]
        def __init__(self) -> None:
            super().__init__()
            self.seeds = keras.random.SeedGenerator(0)

        def call(self, outputs: Any) -> Any:
            ops = keras.ops
            mean, log_variance = ops.split(outputs, 2, axis=-1)
            terms = 1 + log_variance - ops.square(mean) - ops.exp(log_variance)
            self.add_loss(-0.5 * weight * ops.mean(ops.sum(terms, axis=-1)))
            noise = keras.random.normal(ops.shape(mean), seed=self.seeds)
            return mean + noise * ops.exp(0.5 * log_variance)

    return Sample()


def _keras_conv(keras: Any, recipe: Recipe) -> list[Any]:
    """The network of the Keras article, for images of 28 × 28."""
    network, made = recipe.network, keras.layers
    layers = [keras.Input((28, 28, 1))]
    for maps in network.channels:
        layers += [
            made.Conv2D(maps, network.kernel_size, activation="relu", padding="same"),
            made.MaxPooling2D(2, padding="same"),
        ]
    for level, maps in enumerate(reversed(network.channels), 1):
        padding = "valid" if level == len(network.channels) else "same"
        layers += [
            made.Conv2D(maps, network.kernel_size, activation="relu", padding=padding),
            made.UpSampling2D(2),
        ]
    return [*layers, made.Conv2D(1, network.kernel_size, activation="sigmoid", padding="same")]


def _pythae(recipe: Recipe, dataset: Dataset, threads: int) -> Speed:
    """Pythae's VAE by its own trainer, with as many hidden units as ours."""
    import tempfile

    import torch

    data: Any = importlib.import_module("pythae.data.datasets")
    models: Any = importlib.import_module("pythae.models")
    trainers: Any = importlib.import_module("pythae.trainers")
    height, width = dataset.image_shape
    images = torch.from_numpy(dataset.train.images).float().div(255).unsqueeze(1)
    labels = torch.from_numpy(dataset.train.labels)
    (hidden,), code = recipe.network.encoder_layers, recipe.network.code_size
    size = recipe.training.batch_size

    def speed(seconds: float) -> float:
        torch.set_num_threads(threads)
        count = max(size, int(seconds * 15_000)) // size * size
        part = data.BaseDataset(images[:count], labels[:count])
        model = models.VAE(models.VAEConfig(input_dim=(1, height, width), latent_dim=code))
        _resize(model, height * width, hidden, code)
        with tempfile.TemporaryDirectory() as folder:
            config = trainers.BaseTrainerConfig(
                output_dir=folder, num_epochs=1, per_device_train_batch_size=size, no_cuda=True
            )
            trainer = trainers.BaseTrainer(model, part, None, config)
            trainer.prepare_training()
            start = time.perf_counter()
            trainer.train_step(1)
            return len(part) / (time.perf_counter() - start)

    return speed


def _resize(model: Any, pixels: int, hidden: int, code: int) -> None:
    """Pythae's networks have 512 hidden units; give them ``hidden``."""
    from torch import nn

    encoder, decoder = model.encoder, model.decoder
    encoder.layers[0][0] = nn.Linear(pixels, hidden)
    encoder.embedding, encoder.log_var = nn.Linear(hidden, code), nn.Linear(hidden, code)
    decoder.layers[0][0], decoder.layers[1][0] = nn.Linear(code, hidden), nn.Linear(hidden, pixels)


class _Library(NamedTuple):
    needs: tuple[str, ...]
    start: Callable[[Recipe, Dataset, int], Speed]
    works: Callable[[], bool] = lambda: True
    """Whether what it needs beside these packages is there."""


PEERS = {
    "keras": _Library(("keras", "tensorflow"), _keras),
    "pythae": _Library(("pythae",), _pythae),
    "jax-scan": _Library(("jax",), by_jax.scan_speed),
    "jax-loop": _Library(("jax",), by_jax.loop_speed),
    "torch-compile": _Library((), by_compiler.compiled_speed, by_compiler.has_compiler),
}


if __name__ == "__main__":
    _serve(sys.argv[1], sys.argv[2], int(sys.argv[3]))
