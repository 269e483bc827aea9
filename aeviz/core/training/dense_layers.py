"""Dense layers up and down without autograd, over buffers that are made once.

The pass up keeps what each layer puts out; the pass down turns the slope of the loss with respect
to a layer's values into that of what the layer was given (back-propagation: Rumelhart, Hinton and
Williams 1986). With a batch as rows, a layer ``a = f(x Wᵀ + c)`` and the slope ``s`` of ``a``::

    s ← s · f′      gradient of W: sᵀ x      of c: Σ s      slope of x: s W
"""

from __future__ import annotations

from collections.abc import Callable

import torch
from torch import Generator, Tensor

from aeviz.core.compute.onednn import product, room
from aeviz.core.models.dense import DenseStack
from aeviz.core.models.layers import Linear

_aten = torch.ops.aten
_sigmoid, _tanh = _aten.sigmoid_backward.grad_input, _aten.tanh_backward.grad_input
_relu, _gelu = _aten.threshold_backward.grad_input, _aten.gelu_backward.grad_input
_softplus = _aten.softplus_backward.grad_input

BACK: dict[str, Callable[[Tensor, Tensor], object]] = {
    "linear": lambda slope, kept: slope,
    "sigmoid": lambda slope, kept: _sigmoid(slope, kept, grad_input=slope),
    "tanh": lambda slope, kept: _tanh(slope, kept, grad_input=slope),
    "relu": lambda slope, kept: _relu(slope, kept, 0, grad_input=slope),
    "gelu": lambda slope, kept: _gelu(slope, kept, grad_input=slope),
    "softplus": lambda slope, kept: _softplus(slope, kept, 1, 20, grad_input=slope),
}
"""From the slope of an activation's values to that of its sums, in place; what is kept for it are
the sums of :data:`APART`, the values of all others."""

APART: dict[str, Callable[..., Tensor]] = {"gelu": _aten.gelu.out, "softplus": _aten.softplus.out}
"""Activations whose sums are needed on the way down, so that they do not work in place."""


class DenseLayer:
    """One layer with its buffers; a :class:`DenseLayers` has it."""

    def __init__(self, layer: Linear, activation: str, dropout: float, batch: int) -> None:
        """``batch``: how many rows there are."""
        weights, inner, outer = layer.weight.detach(), layer.in_features, layer.out_features
        self._weight, self._bias, self._across = layer.weight, layer.bias, layer.weight.t()
        self._back, self._dropout, self._apart = BACK[activation], dropout, APART.get(activation)
        self._at_once = "linear" if self._apart else activation
        self._sums = room(batch, inner, outer, weights)
        self._values = weights.new_empty(batch if self._apart else 0, outer)
        self._below = room(batch, outer, inner, weights)
        self._gradient = room(outer, batch, inner, weights)
        if layer.bias.grad is None:  # batches of other sizes use the same
            layer.bias.grad = torch.empty_like(layer.bias)
        self._bias_gradient = layer.bias.grad

    def up(self, given: Tensor, generator: Generator) -> Tensor:
        """Values ``[b, out]`` of ``[b, in]``; dropout is that of ``core.models.layers.drop``."""
        self._given = given
        values = product(given, self._across, self._sums, self._bias, self._at_once)
        self._kept = values
        if self._apart is not None:
            values = self._apart(values, out=self._values)
        if self._dropout:
            share = 1 - self._dropout
            self._left = torch.empty_like(values).bernoulli_(share, generator=generator)
            values = values * self._left.div_(share)
        return values

    def down(self, slope: Tensor, further: bool) -> Tensor:
        """From the slope ``[b, out]`` of what :meth:`up` gave, which is used up: the layer's
        gradients, and the slope ``[b, in]`` of what it was given if it is wanted ``further``."""
        if self._dropout:
            slope.mul_(self._left)
        self._back(slope, self._kept)
        gradient = product(slope.t(), self._given, self._gradient)
        if self._weight.grad is not gradient:
            self._weight.grad = gradient
        torch.sum(slope, 0, out=self._bias_gradient)
        return product(slope, self._weight, self._below) if further else slope


class DenseLayers:
    """The layers of a stack, one after the other. Made for a phase by a ``DenseStep``."""

    def __init__(self, stack: DenseStack, batch: int, sums: bool = False) -> None:
        """``batch``: how many rows there are; ``sums``: the last layer has no activation, whatever
        the stack says."""
        names = [*stack.activations[:-1], "linear" if sums else stack.activations[-1]]
        dropouts = [dropout for _, dropout in stack.steps]
        rows = zip(stack.layers.children(), names, dropouts, strict=True)
        self._layers = [
            DenseLayer(layer, name, dropout, batch)
            for layer, name, dropout in rows
            if isinstance(layer, Linear)
        ]

    def up(self, values: Tensor, generator: Generator) -> Tensor:
        """Values ``[b, outputs]`` of ``[b, inputs]``, which both must stay until :meth:`down`."""
        for layer in self._layers:
            values = layer.up(values, generator)
        return values

    def down(self, slope: Tensor, further: bool = True) -> Tensor:
        """All gradients, into the parameters' ``grad``, from the slope of what :meth:`up` gave,
        which is used up; the slope of what the stack was given, if it is wanted ``further``."""
        for layer in reversed(self._layers):
            slope = layer.down(slope, further or layer is not self._layers[0])
        return slope
