"""Grey pictures train, and look, bit for bit as they did before pictures could have colours."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest
import torch

from aeviz.core.data.base import Dataset
from tests.core.training import unchanged
from tests.machine import rounds_as_recorded

RECORDED: dict[str, Any] = json.loads(unchanged.RECORDED.read_text())


@pytest.fixture(scope="module")
def digits(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Dataset]:
    before = torch.get_num_threads()
    torch.set_num_threads(1)
    if not rounds_as_recorded() or unchanged.reference() != RECORDED["reference"]:
        pytest.skip("this machine rounds otherwise than the one where the values were recorded")
    yield unchanged.digits()
    torch.set_num_threads(before)


@pytest.mark.parametrize("name", RECORDED["recipes"])
def test_a_shipped_recipe_gives_what_it_gave(name: str, digits: Dataset) -> None:
    assert unchanged.outcome(name, digits) == RECORDED["recipes"][name]


def test_noise_is_what_it_was(digits: Dataset) -> None:
    assert unchanged.noise(digits) == RECORDED["noise"]
