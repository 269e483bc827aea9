"""Recurrent networks: an image is read row by row, a sequence step by step."""

from __future__ import annotations

from collections.abc import Callable

import torch
from torch import Generator, Tensor, nn

from aeviz.core.data.shapes import channels_of
from aeviz.core.graphics.screen import sides
from aeviz.core.models.base import Decoder, Encoder, Regressor
from aeviz.core.models.dense import DenseStack
from aeviz.core.models.layers import ACTIVATIONS, drop, in_full
from aeviz.core.recipe.sections import Network

State = tuple[Tensor, ...]
"""What a cell remembers, each ``[b, units]``; the first is its output."""
Update = Callable[[Tensor, State, nn.Linear], State]
"""(weighted input ``[b, gates × units]``, state, recurrent weights) -> next state."""


def _rnn(inputs: Tensor, state: State, recurrent: nn.Linear) -> State:
    """Elman 1990."""
    return (torch.tanh(inputs + recurrent(state[0])),)


def _gru(inputs: Tensor, state: State, recurrent: nn.Linear) -> State:
    """Cho et al. 2014."""
    (hidden,) = state
    from_input, from_state = inputs.chunk(3, 1), recurrent(hidden).chunk(3, 1)
    reset = torch.sigmoid(from_input[0] + from_state[0])
    keep = torch.sigmoid(from_input[1] + from_state[1])
    candidate = torch.tanh(from_input[2] + reset * from_state[2])
    return (candidate + keep * (hidden - candidate),)


def _lstm(inputs: Tensor, state: State, recurrent: nn.Linear) -> State:
    """Hochreiter and Schmidhuber 1997, with forget gates; they start half open and one more."""
    hidden, memory = state
    enter, forget, candidate, leave = (inputs + recurrent(hidden)).chunk(4, 1)
    memory = torch.sigmoid(forget + 1) * memory + torch.sigmoid(enter) * torch.tanh(candidate)
    return torch.sigmoid(leave) * torch.tanh(memory), memory


CELLS: dict[str, tuple[Update, int, int]] = {
    "rnn": (_rnn, 1, 1),
    "gru": (_gru, 3, 1),
    "lstm": (_lstm, 4, 2),
}
"""Each row: how the state changes, how many gates a unit has, how many numbers it remembers."""


class RecurrentLayer(nn.Module):
    """A layer of ``units`` that passes its state from step to step."""

    def __init__(self, cell: str, features: int, units: int) -> None:
        super().__init__()
        self.update, gates, self.memories = CELLS[cell]
        self.units = units
        self.input = nn.Linear(features, gates * units)
        self.recurrent = nn.Linear(units, gates * units, bias=False)

    def forward(self, sequences: Tensor, state: State | None = None) -> tuple[Tensor, State]:
        """Outputs ``[b, t, units]`` of sequences ``[b, t, features]``, and the last state."""
        if state is None:
            # Its len() would be a constant in exported programs.
            zero = sequences.new_zeros((sequences.shape[0], self.units))
            state = (zero,) * self.memories
        weighted, outputs = self.input(sequences), []
        for step in weighted.unbind(1):
            state = self.update(step, state, self.recurrent)
            outputs.append(state[0])
        return torch.stack(outputs, 1), state


def _row_size(image_shape: tuple[int, ...]) -> int:
    """Numbers in a row of pixels."""
    return channels_of(image_shape) * image_shape[-1]


def _as_rows(images: Tensor) -> Tensor:
    """Images ``[b, h, w]`` as they are; the rows of those in colour one colour after the other."""
    return images if images.dim() == 3 else images.transpose(1, 2).flatten(2)


class RecurrentEncoder(Encoder):
    """Rows of an image, in colour three times as long, are steps in time; the state after the last
    row leads to the code.

    The last layer of ``encoder_layers`` and the code are made from it by dense layers; without
    ``encoder_layers`` the state itself is the code where the code activation is linear.
    """

    def __init__(self, network: Network, image_shape: tuple[int, ...], width: int) -> None:
        super().__init__()
        units, *layers = (*network.encoder_layers, width)
        self.layer = RecurrentLayer(network.cell, _row_size(image_shape), units)
        self.dropout = network.dropout if layers else network.code_dropout
        self.dense = None
        if layers:
            self.dense = DenseStack(
                [units, *layers],
                [network.activation] * (len(layers) - 1) + [network.code_activation],
                [network.dropout] * (len(layers) - 1) + [network.code_dropout],
            )
        self.activation = ACTIVATIONS["linear" if layers else network.code_activation]
        self.width = width

    def forward(self, inputs: Tensor, generator: Generator | None = None) -> Tensor:
        _, state = self.layer(_as_rows(inputs))
        values = drop(self.activation(state[0]), self.dropout, generator)
        return in_full(values) if self.dense is None else self.dense(values, generator)


class RecurrentDecoder(Decoder):
    """The code is the input of every step; the output of each step gives one row of the image."""

    def __init__(self, network: Network, image_shape: tuple[int, ...], code_size: int) -> None:
        super().__init__()
        sizes = network.decoder_layers or tuple(reversed(network.encoder_layers)) or (code_size,)
        *layers, units = sizes
        self.image_shape = image_shape
        self.dense = DenseStack(
            [code_size, *layers],
            [network.activation] * len(layers),
            [network.dropout] * len(layers),
        )
        self.layer = RecurrentLayer(network.cell, sizes[-2] if layers else code_size, units)
        self.row = nn.Linear(units, _row_size(image_shape))
        self.output_activation = ACTIVATIONS[network.output_activation]

    def forward(self, codes: Tensor, generator: Generator | None = None) -> Tensor:
        values = self.dense(codes, generator)
        height, width = sides(self.image_shape)
        outputs, _ = self.layer(values.unsqueeze(1).expand(-1, height, -1))
        rows = self.output_activation(in_full(self.row(outputs)))
        if len(self.image_shape) == 2:
            return rows
        return rows.view(-1, height, channels_of(self.image_shape), width).transpose(1, 2)


class SequenceRegressor(Regressor):
    """A recurrent layer and, at every step, one linear unit."""

    def __init__(self, network: Network, shape: tuple[int, ...]) -> None:
        encoder = RecurrentEncoder(network, shape, network.code_size)
        super().__init__(shape, encoder, encoder.layer.units, 1)
        self.layer = encoder.layer

    def follow(self, inputs: Tensor, state: State | None = None) -> tuple[Tensor, State]:
        """Predictions ``[b, t, 1]`` of inputs ``[b, t, features]``, from a state, and the next."""
        outputs, state = self.layer(inputs, state)
        return self.head(outputs), state

    def forward(self, inputs: Tensor, generator: Generator | None = None) -> Tensor:
        """Predictions ``[b, t, 1]`` from a fresh state."""
        return self.follow(inputs)[0]
