"""Batches: every image once an epoch, in an order that the seed and the epoch decide."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from aeviz.core.base.errors import DataError
from aeviz.core.data.batches import Batches


def _numbered(count: int) -> np.ndarray:
    """Images that can be told apart: image i holds i."""
    return np.arange(count, dtype=np.uint8).reshape(-1, 1, 1)


def _epoch(batches: Batches, epoch: int) -> list[int]:
    values = [batches.get(epoch, i).mul(255).round() for i in range(batches.per_epoch)]
    return [int(v) for batch in values for v in batch.flatten()]


@given(count=st.integers(1, 200), size=st.integers(1, 200), seed=st.integers(0, 9))
def test_an_epoch_has_every_image_once(count: int, size: int, seed: int) -> None:
    if size > count:
        with pytest.raises(DataError, match=f"{size}.*{count}"):
            Batches(_numbered(count), size, seed)
        return
    batches = Batches(_numbered(count), size, seed)
    assert sorted(_epoch(batches, 0)) == list(range(count))
    assert batches.per_epoch == -(-count // size)


def test_epochs_differ_and_repeat_exactly() -> None:
    batches, again = Batches(_numbered(100), 8, 3), Batches(_numbered(100), 8, 3)
    first, second = _epoch(batches, 0), _epoch(batches, 1)
    assert first != second
    assert _epoch(again, 1) == second
    assert _epoch(again, 0) == first
    assert _epoch(Batches(_numbered(100), 8, 4), 0) != first


def test_pixels_come_as_numbers_from_0_to_1() -> None:
    images = np.array([[[0, 51, 255]]], np.uint8)
    assert Batches(images, 1, 0).get(0, 0).flatten().tolist() == pytest.approx([0, 0.2, 1])
