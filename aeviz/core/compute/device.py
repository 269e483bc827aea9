"""What calculates: the processor or an accelerator, and on how many threads."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from aeviz.core.base.errors import RecipeError

if TYPE_CHECKING:
    import torch

DEVICES = ("auto", "cpu", "cuda", "mps")


def choose(wanted: str = "auto") -> torch.device:
    """The device for one of :data:`DEVICES`. ``auto``: CUDA if there is one, else the processor.

    Networks of our size run faster on the processor than on Apple's accelerator, so ``auto`` leaves
    that alone. Raises :class:`RecipeError` if the machine has no such device.
    """
    import torch

    there = available()
    if wanted == "auto":
        return torch.device("cuda" if "cuda" in there else "cpu")
    if wanted not in there:
        allowed = ", ".join(["auto", *there])
        raise RecipeError(f"The device “{wanted}” is not on this machine: choose {allowed}.")
    return torch.device(wanted)


def again(before: str) -> torch.device:
    """The device that a run had before, if this machine has it, else what ``auto`` chooses."""
    return choose(before if before in available() else "auto")


def available() -> tuple[str, ...]:
    """Those of :data:`DEVICES` that this machine has, the processor first."""
    import torch

    found = {"cuda": torch.cuda.is_available(), "mps": torch.backends.mps.is_available()}
    return ("cpu", *(name for name, there in found.items() if there))


def threads(with_window: bool, wanted: int | None = None) -> int:
    """How many threads torch may use: what is wanted, else all cores, one less with a window.

    Torch's threads wait for each other without sleeping, so a single one too many, beside a window
    that paints, makes training several times slower.
    """
    cores = os.cpu_count() or 1
    return wanted or (max(1, cores - 1) if with_window else cores)
