"""Whether this machine's numbers can be those of a recording, bit for bit."""

from __future__ import annotations

from aeviz.core.compute.precision import resolved


def rounds_as_recorded() -> bool:
    """The recordings are from processors without 16 bits. Those that have them draw their maps with
    them, and their kernels for 32 bits add up in another order for some shapes."""
    return resolved("auto") == "float32"
