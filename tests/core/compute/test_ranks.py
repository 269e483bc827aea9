"""Processes find each other, and none that was there before them."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import torch.distributed as dist

from aeviz.core.compute.ranks import _unused


def test_processes_that_begin_again_share_a_part_of_the_store_that_is_empty() -> None:
    """As ``torchrun`` keeps the store, with the addresses of those that were killed."""
    store = dist.HashStore()
    with ThreadPoolExecutor(3) as pool:
        for _ in range(3):
            others = [pool.submit(_unused, store, rank, 3) for rank in (2, 1)]
            parts = [_unused(store, 0, 3), *(other.result(20) for other in others)]
            assert not any(part.check(["address"]) for part in parts)
            parts[0].set("address", "of the first")
            assert [part.get("address") for part in parts] == [b"of the first"] * 3
            # One that is killed before it was heard leaves its name.
            store.set("here/1", "nobody")
