"""What calculates: the processor or an accelerator."""

from __future__ import annotations

import torch

from aeviz.core.base.errors import RecipeError

CPU = torch.device("cpu")


def choose(wanted: str = "auto") -> torch.device:
    """The device for one of ``process.DEVICES``; ``auto``: CUDA if there is one, else the CPU.

    Networks of our size run faster on the processor than on Apple's accelerator, so ``auto`` leaves
    that alone. Raises :class:`RecipeError` if the machine has no such device.
    """
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
    """Those of ``process.DEVICES`` that this machine has, the processor first."""
    found = {"cuda": torch.cuda.is_available(), "mps": torch.backends.mps.is_available()}
    return ("cpu", *(name for name, there in found.items() if there))
