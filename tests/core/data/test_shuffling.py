"""Orders of learning, and images that lie in a file."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from aeviz.core.data.batches import Batches, is_filed, shuffled_by_blocks


def generator(seed: int = 0) -> torch.Generator:
    return torch.Generator().manual_seed(seed)


@given(st.integers(1, 300), st.integers(1, 40), st.integers(1, 5), st.integers(0, 99))
def test_every_item_comes_once(count: int, block: int, pool: int, seed: int) -> None:
    order = shuffled_by_blocks(count, generator(seed), block, pool)
    assert sorted(order.tolist()) == list(range(count))
    assert torch.equal(order, shuffled_by_blocks(count, generator(seed), block, pool))


def test_any_stretch_lies_in_few_blocks_and_is_mixed() -> None:
    block, pool = 10, 4
    order = shuffled_by_blocks(1000, generator(), block, pool)
    for start in range(0, 1000, block * pool):
        part = order[start : start + block * pool]
        assert len(set((part // block).tolist())) == pool
    assert len(set((order[:10] // block).tolist())) > 1
    assert not torch.equal(order, shuffled_by_blocks(1000, generator(1), block, pool))


@pytest.fixture
def filed(tmp_path: Path) -> np.ndarray:
    path = tmp_path / "images.npy"
    np.save(path, np.random.default_rng(0).integers(0, 256, (500, 4, 4), np.uint8))
    images: np.ndarray = np.load(path, mmap_mode="c")
    return images


def test_knows_what_lies_in_a_file(filed: np.ndarray) -> None:
    assert is_filed(filed)
    assert is_filed(filed[:-10])
    assert not is_filed(np.array(filed))


def test_batches_read_the_file_without_loading_it(filed: np.ndarray) -> None:
    batches = Batches(filed, 64, seed=1)
    seen = torch.cat([batches.get(0, index).clone() for index in range(batches.per_epoch)])
    assert len(seen) == 500
    expected = torch.from_numpy(np.array(filed)).float() / 255
    assert torch.allclose(
        seen.flatten(1).sum(1).sort().values, expected.flatten(1).sum(1).sort().values
    )
    # The very pages of the file, not a copy: a change there is seen.
    filed[:] = 255
    assert bool((batches.get(1, 0) == 1).all())
