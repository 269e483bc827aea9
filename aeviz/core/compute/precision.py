"""How many bits training calculates with: 32, or 16 (bfloat16) where the processor is fast at it.

Weights, optimiser and losses stay in 32 bits; only matrix products and convolutions are done in
bfloat16 (mixed precision, Micikevicius et al. 2018, without loss scaling, which bfloat16 does not
need).
"""

from __future__ import annotations

import contextlib
import functools
from typing import Literal

import torch

Precision = Literal["float32", "bf16"]


@functools.cache
def has_bf16(device: str = "cpu") -> bool:
    """Whether a ``cpu`` or ``cuda`` device calculates in bfloat16 itself, not by imitation."""
    if device == "cuda":
        return bool(torch.cuda.is_available() and torch.cuda.is_bf16_supported(False))
    if device != "cpu":
        return False
    # Older versions of torch cannot tell: they get the choice that is always right.
    able: dict[str, bool] = getattr(torch.cpu, "get_capabilities", dict)()
    return any(able.get(name, False) for name in ("avx512_bf16", "amx_bf16", "bf16"))


def resolved(wanted: str, device: str = "cpu") -> Precision:
    """``float32`` or ``bf16`` for one of ``float32``, ``bf16`` and ``auto``.

    A run must remember the answer: the same recipe on another machine may get another one.
    """
    if wanted == "auto":
        return "bf16" if has_bf16(device) else "float32"
    return "bf16" if wanted == "bf16" else "float32"


def autocast(
    precision: Precision, device: str = "cpu"
) -> contextlib.AbstractContextManager[object]:
    """The context for a forward pass and an update; backward passes belong outside of it."""
    if precision == "float32":
        return contextlib.nullcontext()
    return torch.autocast(device, torch.bfloat16)
