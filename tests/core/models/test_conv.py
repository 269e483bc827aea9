"""Convolutional networks."""

from __future__ import annotations

import pytest
import torch
from torch.nn import functional

from aeviz.core.models.conv import ConvEncoder
from aeviz.core.recipe.sections import Network


@pytest.mark.parametrize("activation", ["relu", "tanh"])
@pytest.mark.parametrize("side", [7, 8])
def test_levels_are_the_maximum_of_what_is_activated(activation: str, side: int) -> None:
    """Also in the last bit, and in what is learned from it, where several are the greatest."""
    network = Network(
        kind="conv", activation=activation, channels=(3, 2), resampling="pool", map_code=False
    )
    torch.manual_seed(0)
    encoder = ConvEncoder(network, (side, side), 4)
    images = torch.randint(0, 2, (5, side, side)).float()
    encoder(images).square().sum().backward()
    found = [p.grad.clone() for p in encoder.parameters() if p.grad is not None]
    encoder.zero_grad()
    maps = images[:, None]
    for level in encoder.levels:
        (convolution,) = level.children()
        maps = functional.max_pool2d(encoder.activation(convolution(maps)), 2, ceil_mode=True)
    assert encoder.dense is not None
    codes = encoder.dense(maps.flatten(1), None)
    assert torch.equal(codes, encoder(images))
    codes.square().sum().backward()
    wanted = [p.grad for p in encoder.parameters() if p.grad is not None]
    assert len(found) == len(wanted) > 4
    assert all(map(torch.equal, found, wanted))
