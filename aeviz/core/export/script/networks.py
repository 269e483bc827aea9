"""The networks of a recipe as lines of a program: modules of ``torch.nn``, in the order and with
the first weights that ``core/models`` gives them."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from aeviz.core.export.script import parts
from aeviz.core.models.conv import maps_shape
from aeviz.core.models.layers import GAINS, NARROW
from aeviz.core.recipe.schema import Recipe
from aeviz.core.recipe.sections import Network

ACTIVATIONS = {
    "linear": "",
    "sigmoid": "nn.Sigmoid()",
    "tanh": "nn.Tanh()",
    "relu": "nn.ReLU()",
    "gelu": "nn.GELU()",
    "softplus": "nn.Softplus()",
}


@dataclass
class Stack:
    """A network as the modules of one ``nn.Sequential``, and how its weights start."""

    name: str
    """Of the variable."""
    modules: list[str] = field(default_factory=list)
    starts: list[str] = field(default_factory=list)
    """Lines that give the layers their first weights, in the order in which they are drawn."""
    half: bool = False
    """Whether products are calculated in 16 bits."""

    def add(self, *modules: str) -> None:
        """Modules in order; empty ones are none."""
        self.modules += [module for module in modules if module]

    def add_layer(self, module: str, gain: float = 1.0) -> None:
        """A module with weights."""
        place = f"{self.name}[{len(self.modules)}]"
        self.starts.append(f"start({place}, gain={gain:g})" if gain != 1 else f"start({place})")
        self.add(module)

    def add_linear(self, inputs: str, outputs: int | str, width: int, gain: float = 1.0) -> None:
        """A fully connected layer of ``width`` units."""
        kind = "Narrow" if self.half and width <= NARROW else "nn.Linear"
        self.add_layer(f"{kind}({inputs}, {outputs})", gain)

    def add_recurrent(self, module: str) -> None:
        """A recurrent layer, which has two matrices."""
        place = f"{self.name}[{len(self.modules)}]"
        self.starts += [f"start({place}.input)", f"start_recurrent({place}.recurrent)"]
        self.add(module)

    def drop(self, fraction: float) -> None:
        """Dropout, if there is any."""
        self.add(f"Dropout({fraction:g})" if fraction else "")

    def full(self) -> None:
        """Back to 32 bits, if it was 16."""
        self.add("InFull()" if self.half else "")

    def lines(self) -> list[str]:
        """The definition."""
        rows, row = [], ""
        for module in self.modules:
            if row and (len(row) + len(module) > 84 or _begins(module)):
                rows.append(row)
                row = ""
            row += f"{module}, "
        rows.append(row)
        return [
            f"{self.name} = nn.Sequential(",
            *(f"    {row.rstrip()}" for row in rows if row.strip()),
            ")",
        ]


def _begins(module: str) -> bool:
    """Whether a line of its own is due: a layer with weights begins one."""
    return module.startswith(("nn.Linear", "Narrow", "nn.Conv2d", "Recurrent", "Rows"))


def add_dense(
    stack: Stack,
    sizes: Sequence[tuple[str, int]],
    activations: Sequence[str],
    dropouts: Sequence[float],
    output: bool = False,
) -> None:
    """Fully connected layers between ``sizes`` (name, units); the last may be an output."""
    last = len(sizes) - 2
    for index, ((before, _), (name, width)) in enumerate(pairwise(sizes)):
        is_output = output and index == last
        gain = 1.0 if is_output else GAINS.get(activations[index], 1.0)
        stack.add_linear(before, name, width, gain)
        if index == last:
            stack.full()
        stack.add(ACTIVATIONS[activations[index]])
        stack.drop(dropouts[index])


@dataclass(frozen=True)
class Sizes:
    """Names and numbers of units, as they stand at the head of the program."""

    recipe: Recipe
    shape: tuple[int, ...]

    @property
    def inputs(self) -> tuple[str, int]:
        """The numbers of an image."""
        return "n_input", math.prod(self.shape)

    @property
    def down(self) -> list[tuple[str, int]]:
        """Hidden layers of the encoder."""
        layers = self.recipe.network.encoder_layers
        return [(f"n_hidden_{i + 1}", size) for i, size in enumerate(layers)]

    @property
    def up(self) -> list[tuple[str, int]]:
        """Hidden layers of the decoder; they are those of the encoder where they mirror it."""
        network, down = self.recipe.network, self.down
        layers = network.decoder_sizes
        if network.kind == "recurrent" and not layers:
            layers = tuple(reversed(network.encoder_layers))
        if layers == tuple(size for _, size in reversed(down)):
            return list(reversed(down))
        return [(f"n_hidden_{len(down) + i + 1}", size) for i, size in enumerate(layers)]

    @property
    def code(self) -> tuple[str, int]:
        """The code."""
        return "n_code", self.recipe.network.code_size

    @property
    def encoded(self) -> tuple[str, int]:
        """What the encoder puts out."""
        name, size = self.code
        twice = self.recipe.code.kind == "variational"
        return (f"2 * {name}", 2 * size) if twice else (name, size)

    def head(self) -> list[str]:
        """The lines that say what the names are."""
        named = dict([self.inputs, *self.down, *self.up, self.code])
        return [f"{name} = {size}" for name, size in named.items()]


def encoder(recipe: Recipe, shape: tuple[int, ...], half: bool) -> Stack:
    """From images to codes, or to means and logarithms of variances."""
    network, sizes, stack = recipe.network, Sizes(recipe, shape), Stack("encoder", half=half)
    match network.kind:
        case "linear":
            stack.add("nn.Flatten()")
        case "dense":
            stack.add("nn.Flatten()")
            _add_encoder_layers(stack, network, [sizes.inputs, *sizes.down, sizes.encoded])
        case "conv":
            _add_levels_down(stack, network, shape)
            if network.map_code:
                stack.full()
            else:
                count = math.prod(maps_shape(network, shape[-2:]))
                _add_encoder_layers(
                    stack, network, [(str(count), count), *sizes.down, sizes.encoded]
                )
        case "recurrent":
            first, *rest = [*sizes.down, sizes.encoded]
            if len(shape) == 3:  # the rows of a picture in colour, one colour after the other
                stack.add("Swap()", "nn.Flatten(2)")
            row = math.prod(shape) // shape[-2]
            stack.add_recurrent(f"Rows({row}, {first[0]}, {network.cell})")
            if rest:
                stack.drop(network.dropout)
                _add_encoder_layers(stack, network, [first, *rest])
            else:
                stack.add(ACTIVATIONS[network.code_activation])
                stack.drop(network.code_dropout)
                stack.full()
    return stack


def _add_encoder_layers(stack: Stack, network: Network, sizes: list[tuple[str, int]]) -> None:
    hidden = len(sizes) - 2
    kinds = network.encoder_activations if network.kind == "dense" else None
    activations = kinds or (network.activation,) * hidden
    add_dense(
        stack,
        sizes,
        [*activations[:hidden], network.code_activation],
        [network.dropout] * hidden + [network.code_dropout],
    )


def _add_levels_down(stack: Stack, network: Network, shape: tuple[int, ...]) -> None:
    channels = shape[0] if len(shape) == 3 else 1
    if len(shape) == 2:
        stack.add(f"nn.Unflatten(1, (1, {shape[0]}))")
    kernel, pools = network.kernel_size, network.resampling == "pool"
    for level, (a, b) in enumerate(pairwise((channels, *network.channels))):
        is_code = network.map_code and level == len(network.channels) - 1
        for depth in range(network.level_depth):
            stride = "" if pools or depth else ", stride=2"
            inputs = b if depth else a
            stack.add_layer(f"nn.Conv2d({inputs}, {b}, {kernel}{stride}, padding={kernel // 2})")
            final = is_code and depth == network.level_depth - 1
            stack.add(ACTIVATIONS[network.code_activation if final else network.activation])
        stack.add("nn.MaxPool2d(2, ceil_mode=True)" if pools else "")
        stack.drop(network.code_dropout if is_code else network.dropout)
    stack.add("nn.Flatten()")


def decoder(recipe: Recipe, shape: tuple[int, ...], half: bool) -> Stack:
    """From codes to images."""
    network, sizes, stack = recipe.network, Sizes(recipe, shape), Stack("decoder", half=half)
    match network.kind:
        case "dense":
            layers = [sizes.code, *sizes.up, sizes.inputs]
            activations = [*network.decoder_activations, network.output_activation]
            dropouts = [network.dropout] * len(sizes.up) + [0.0]
            add_dense(stack, layers, activations, dropouts, output=True)
            stack.add(f"nn.Unflatten(1, {shape})")
        case "conv":
            _add_levels_up(stack, network, sizes, shape)
        case "recurrent":
            up = sizes.up or [sizes.code]
            layers = [sizes.code, *up[:-1]]
            hidden = len(layers) - 1
            add_dense(stack, layers, [network.activation] * hidden, [network.dropout] * hidden)
            height, width = shape[-2:]
            stack.add_recurrent(f"Repeat({layers[-1][0]}, {up[-1][0]}, {network.cell}, {height})")
            stack.add_layer(f"nn.Linear({up[-1][0]}, {math.prod(shape) // height})")
            stack.full()
            if len(shape) == 3:
                stack.add(f"nn.Unflatten(2, ({shape[0]}, {width}))", "Swap()")
            stack.add(ACTIVATIONS[network.output_activation])
    return stack


def _add_levels_up(stack: Stack, network: Network, sizes: Sizes, shape: tuple[int, ...]) -> None:
    maps, kernel, depth = maps_shape(network, shape[-2:]), network.kernel_size, network.level_depth
    shuffles = network.resampling == "stride"
    if not network.map_code:
        count = math.prod(maps)
        layers = [sizes.code, *sizes.up, (str(count), count)]
        hidden = len(layers) - 1
        add_dense(stack, layers, [network.activation] * hidden, [network.dropout] * hidden)
    stack.add(f"nn.Unflatten(1, {maps})")
    up, colours = tuple(reversed(network.channels)), shape[0] if len(shape) == 3 else 1
    double = "nn.PixelShuffle(2)" if shuffles else 'nn.Upsample(scale_factor=2, mode="nearest")'
    side: tuple[int, ...] = maps[1:]
    levels = list(pairwise((*up, colours) if shuffles else (up[0], *up, colours)))
    narrow = _unpadded(network, shape, maps[1]) if not shuffles else None
    for level, (a, b) in enumerate(levels):
        is_last = level == len(levels) - 1
        convolutions = _convolutions(a, b, depth, shuffles, is_last)
        for index, (inputs, outputs) in enumerate(convolutions):
            padding = 0 if level == narrow and index == 0 else kernel // 2
            ends = f", padding={padding}" if padding else ""
            stack.add_layer(f"nn.Conv2d({inputs}, {outputs}, {kernel}{ends})")
            if not (is_last and index == len(convolutions) - 1):
                stack.add(ACTIVATIONS[network.activation])
            side = tuple(s - 2 * (kernel // 2 - padding) for s in side)
        if not is_last or shuffles:
            stack.add(double)
            side = tuple(2 * s for s in side)
        if not is_last:
            stack.drop(network.dropout)
    if tuple(side) != tuple(shape[-2:]):
        stack.add(f"Cut({shape[-2]}, {shape[-1]})")
    stack.full()
    stack.add("nn.Flatten(1, 2)" if colours == 1 and len(shape) == 2 else "")
    stack.add(ACTIVATIONS[network.output_activation])


def _convolutions(
    a: int, b: int, depth: int, shuffles: bool, is_last: bool
) -> list[tuple[int, int]]:
    """(inputs, outputs) maps of the convolutions of a level of a decoder."""
    if shuffles:
        return [(a, a)] * (depth - 1) + [(a, 4 * b)]
    return [(a, b)] if is_last else [(a, b)] + [(b, b)] * (depth - 1)


def _unpadded(network: Network, shape: tuple[int, ...], side: int) -> int | None:
    """The level whose first convolution has no padding, if that leads to the image's size."""
    count = len(network.channels)
    for done in range(count):
        if set(shape[-2:]) == {(side - network.kernel_size + 1) * 2 ** (count - done)}:
            return done
        side *= 2
    return None


def first_weights(recipe: Recipe, starts: list[str]) -> list[str]:
    """The lines that give all layers their first weights."""
    network = recipe.network
    given = network.init in ("normal", "truncated-normal")
    if network.init != "xavier":  # which alone asks what follows a layer
        starts = [re.sub(", gain=.*", ")", line) for line in starts]
    scale = network.init_scale
    weights = parts.STARTS[network.init].format(scale=scale, low=-2 * scale, high=2 * scale)
    bias = f"layer.bias.normal_(0, {network.bias_scale!r}, generator=first_weights)"
    lines = [
        'first_weights = stream("weights")',
        "",
        "",
        "@torch.no_grad()",
        f"def start(layer{', gain=1.0' if network.init == 'xavier' else ''}):",
        '    """Give a layer its first weights and biases."""',
        f"    {weights}",
        f"    {bias if given and network.bias_scale else 'layer.bias.zero_()'}",
        "",
        "",
    ]
    if any("start_recurrent" in line for line in starts):
        how = weights if given else "nn.init.orthogonal_(layer.weight, generator=first_weights)"
        lines += ["@torch.no_grad()", "def start_recurrent(layer):", f"    {how}", "", ""]
    lines += starts
    if network.zero_output:
        last = re.sub(r"^\w+\(([^,]+?)(, gain=.*)?\)$", r"\1", starts[-1])
        lines.append(f"nn.init.zeros_({last}.weight)")
    return lines
