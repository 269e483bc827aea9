"""A network as a row of layers with their sizes, in the order in which values pass them."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import replace

import torch
from torch import Tensor, nn

from aeviz.core.messages.step_trace import Layer, Part
from aeviz.core.models import build_model
from aeviz.core.models.base import Autoencoder, Coder
from aeviz.core.models.conv import ConvEncoder, maps_shape
from aeviz.core.models.recurrent import RecurrentLayer, SequenceRegressor
from aeviz.core.models.stacked import StackedClassifier
from aeviz.core.recipe.schema import Recipe

LAYERS = (nn.Linear, nn.Conv2d, RecurrentLayer)
"""What counts as one layer; parts of it do not."""


def weighted_layers(model: nn.Module) -> dict[str, nn.Module]:
    """The layers with weights, by their path in the network."""
    found: dict[str, nn.Module] = {}
    for name, module in model.named_modules():
        inside = any(name.startswith(f"{outer}.") for outer in found)
        if isinstance(module, LAYERS) and not inside:
            found[name] = module
    return found


@torch.inference_mode()
def layer_shapes(model: Coder, phase: int = 0) -> tuple[Layer, ...]:
    """The layers that a sample passes in a phase, found by letting an empty one pass.

    Layers of a stacked network that are not trained in the phase are ``frozen``. The network is
    left as it is.
    """
    names = {layer: name for name, layer in weighted_layers(model).items()}
    shapes: dict[str, tuple[int, ...]] = {}

    def note(layer: nn.Module, given: object, output: Tensor | tuple[Tensor, object]) -> None:
        values = output if isinstance(output, Tensor) else output[0]
        shapes.setdefault(names[layer], tuple(values.shape[1:]))

    with ExitStack() as hooks:
        for layer in names:
            hooks.enter_context(layer.register_forward_hook(note))
        blank = torch.zeros((1, *model.image_shape), device=next(model.parameters()).device)
        if isinstance(model, StackedClassifier) and phase < model.depth:
            model.decoders[phase](model.encode_between(blank, 0, phase + 1))
        else:
            model(blank)
    found = [Layer("", "input", tuple(model.image_shape))]
    found += [Layer(name, _part(name), shape) for name, shape in shapes.items()]
    found = _with_code(model, found)
    if _restores(model, phase):
        below = found[phase].shape if isinstance(model, StackedClassifier) else model.image_shape
        found[-1] = replace(found[-1], part="output", shape=tuple(below))
    if isinstance(model, StackedClassifier):
        return tuple(_freeze(layer, model.depth, phase) for layer in found)
    return tuple(found)


def planned_layer_shapes(
    recipe: Recipe, image_shape: tuple[int, ...], classes: int, phase: int = 0
) -> tuple[Layer, ...]:
    """The same for the network of a recipe, which is built without giving it weights."""
    with torch.device("meta"):
        model = build_model(recipe, image_shape, classes)
    return layer_shapes(model.to_empty(device="cpu"), phase)


def _restores(model: Coder, phase: int) -> bool:
    if isinstance(model, StackedClassifier):
        return phase < model.depth
    return isinstance(model, Autoencoder)


def _part(name: str) -> Part:
    if name.startswith("encoder"):
        return "encoder"
    return "output" if name.startswith("head") else "decoder"


def _with_code(model: Coder, found: list[Layer]) -> list[Layer]:
    """Mark the layer that puts out the code, or put the code behind it if it is made from it."""
    last = max((i for i, layer in enumerate(found) if layer.part == "encoder"), default=None)
    if last is None or isinstance(model, SequenceRegressor):
        return found
    if model.code_kind.outputs(model.code_size) == model.code_size:
        shape = found[last].shape
        if isinstance(model.encoder, ConvEncoder) and model.encoder.dense is None:
            shape = maps_shape(model.encoder.network, model.image_shape)  # after pooling
        found[last] = replace(found[last], part="code", shape=shape)
    else:
        found.insert(last + 1, Layer("", "code", (model.code_size,)))
    return found


def _freeze(layer: Layer, depth: int, phase: int) -> Layer:
    """Below the layer of a phase nothing is trained; in fine-tuning everything is."""
    if not layer.name.startswith("encoder") or phase > depth:
        return layer
    return replace(layer, frozen=int(layer.name.rsplit(".", 1)[-1]) < phase)
