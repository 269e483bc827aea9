"""A classifier whose layers are trained one by one first, as lines of a program."""

from __future__ import annotations

from itertools import pairwise

from aeviz.core.export.script import steps
from aeviz.core.export.script.networks import Sizes, Stack, add_dense, first_weights
from aeviz.core.recipe.schema import Recipe


def networks(recipe: Recipe, shape: tuple[int, ...], classes: int, half: bool) -> list[str]:
    """Layers, the layer of classes, decoders that restore what each layer is given, and their
    first weights."""
    layers, decoders = _layers(recipe, shape, half), _decoders(recipe, shape, half)
    starts = [line for stack in layers for line in stack.starts]
    starts += ["start(classes)", *(line for stack in decoders for line in stack.starts)]
    lines = [line for stack in layers for line in stack.lines()]
    lines.append("classes = nn.Linear(n_code, n_classes)")
    lines += [line for stack in decoders for line in stack.lines()]
    lines += [
        f"layers = [{', '.join(stack.name for stack in layers)}]",
        f"decoders = [{', '.join(stack.name for stack in decoders)}]",
        "",
        "",
        "def through(layers, values):",
        '    """What layers make of values, one after the other."""',
        "    for layer in layers:",
        "        values = layer(values.flatten(1))",
        "    return values",
        "",
        "",
    ]
    return [*lines, *first_weights(recipe, starts)]


def _sizes(recipe: Recipe, shape: tuple[int, ...]) -> list[tuple[str, int]]:
    sizes = Sizes(recipe, shape)
    return [sizes.inputs, *sizes.down, sizes.code]


def _layers(recipe: Recipe, shape: tuple[int, ...], half: bool) -> list[Stack]:
    network, made = recipe.network, []
    kinds = [*network.encoder_activations, network.code_activation]
    sizes = _sizes(recipe, shape)
    for number, (pair, kind) in enumerate(zip(pairwise(sizes), kinds, strict=True), 1):
        is_code = number == len(kinds)
        stack = Stack(f"layer_{number}", half=half)
        dropout = network.code_dropout if is_code else network.dropout
        add_dense(stack, pair, [kind], [dropout])
        if half and not is_code:
            stack.modules.remove("InFull()")
        made.append(stack)
    return made


def _decoders(recipe: Recipe, shape: tuple[int, ...], half: bool) -> list[Stack]:
    network, made = recipe.network, []
    below = [network.output_activation, *network.encoder_activations]
    above = [*network.encoder_activations, network.code_activation]
    rows = zip(pairwise(_sizes(recipe, shape)), below, above, strict=True)
    for number, ((inner, outer), down, up) in enumerate(rows, 1):
        stack = Stack(f"decoder_{number}", half=half)
        add_dense(stack, [outer, outer, inner], [up, down], [network.dropout, 0.0])
        made.append(stack)
    return made


def phases(recipe: Recipe) -> list[str]:
    """Each layer restores its input, then the classes are learned, then all together."""
    noisy = steps.is_noisy(recipe)
    few = "X_labelled, Y_labelled" if recipe.data.labels else "X_train, Y_train"
    seen = "add_noise(X)" if noisy else "X"
    tuned = seen if recipe.training.tuning_noise else "X"
    mode = "train" if recipe.training.tuning_noise else "eval"
    return [
        "@torch.no_grad()",
        "def hidden(X, depth):",
        '    """What the first layers make of clean images."""',
        "    parts = [pictures(part) for part in torch.from_numpy(X).split(1000)]",
        "    return torch.cat([through(layers[:depth], part) for part in parts]).numpy()",
        "",
        "",
        "for number, (layer, decoder) in enumerate(zip(layers, decoders)):",
        '    print(f"layer {number + 1}: each restores what it is given")',
        "    for module in [*layers, *decoders]:",
        "        module.eval()",
        "    X_layer = hidden(X_train, number) if number else X_train",
        "    if number == 0:  # only the first sees noise, and has dropout",
        "        layer.train(), decoder.train()",
        "",
        "    def cost_of(X, Y):",
        f"        seen = {seen} if number == 0 else X",
        "        restored = decoder(layer(seen.flatten(1)))",
        "        return functional.mse_loss(restored, X.flatten(1))",
        "",
        "    train([*layer.parameters(), *decoder.parameters()], X_layer, None, cost_of)",
        "    if options.steps and len(costs) >= options.steps:",
        "        break",
        "",
        "",
        "def cost_of_classes(X, Y):",
        "    return functional.cross_entropy(classes(X), Y)",
        "",
        "",
        "def cost_of_all(X, Y):",
        f"    return functional.cross_entropy(classes(through(layers, {tuned})), Y)",
        "",
        "",
        "if not options.steps or len(costs) < options.steps:",
        '    print("classes: the layers stay as they are")',
        "    for module in layers:",
        "        module.eval()",
        f"    X_few, Y_few = {few}",
        "    train(classes.parameters(), hidden(X_few, len(layers)), Y_few, cost_of_classes)",
        "if not options.steps or len(costs) < options.steps:",
        '    print("fine-tuning: all together")',
        "    for module in layers:",
        f"        module.{mode}()",
        "    parameters = [p for module in [*layers, classes] for p in module.parameters()]",
        "    train(parameters, X_few, Y_few, cost_of_all)",
    ]
