"""t-SNE of codes (van der Maaten and Hinton 2008) in a process of its own.

It cannot be interrupted and may crash on degenerate data, so it never runs in the caller's process:
``python -m aeviz.core.inference.map.tsne`` reads a request from its standard input and writes
messages to its standard output, early pictures among them. Kill it to cancel.
"""

from __future__ import annotations

import struct
import sys
from collections.abc import Callable
from typing import BinaryIO

import numpy as np

from aeviz.core.base.errors import DataError
from aeviz.core.compute.process import thread_count
from aeviz.core.inference.health import is_flat
from aeviz.core.inference.projection import fit_projection, project

ITERATIONS = 750
EVERY = 25
"""Iterations between two pictures."""
FEWEST, MOST = 20, 100_000
MOST_SIZE = 4096
_REQUEST = struct.Struct("<II")
_FRACTION = struct.Struct("<f")


def refuse_degenerate(codes: np.ndarray) -> None:
    """Raise :class:`DataError` if codes ``float32 [m, k]`` cannot be spread out."""
    if len(codes) < FEWEST:
        raise DataError(
            f"t-SNE needs at least {FEWEST} digits, and here are {len(codes)}: show more."
        )
    if not np.isfinite(codes).all():
        raise DataError("The codes are not finite, so t-SNE cannot compare them: train again.")
    if is_flat(codes) or len(np.unique(codes, axis=0)) < FEWEST:
        raise DataError(
            "The code has collapsed: nearly all digits have the same code, so t-SNE has nothing to"
            " spread out. Train longer or with another learning rate."
        )


def threads() -> int:
    """How many the process may use: the trainer and the window need the other cores."""
    return max(1, thread_count(with_window=False) // 2)


def request(codes: np.ndarray) -> bytes:
    """What the process must read. Raises :class:`DataError` for degenerate codes."""
    refuse_degenerate(codes)
    return _REQUEST.pack(*codes.shape) + np.ascontiguousarray(codes, np.float32).tobytes()


class Messages:
    """Takes the process's output apart, however it arrives."""

    def __init__(self, count: int) -> None:
        self._count = count
        self._waiting = bytearray()

    def feed(self, data: bytes) -> list[tuple[float, np.ndarray]]:
        """Complete messages: the fraction done (0 .. 1) and points ``float32 [m, 2]`` of each."""
        self._waiting += data
        size = _FRACTION.size + 8 * self._count
        found = []
        while len(self._waiting) >= size:
            message = bytes(self._waiting[:size])
            del self._waiting[:size]
            points = np.frombuffer(message, np.float32, offset=_FRACTION.size).reshape(-1, 2)
            found.append((_FRACTION.unpack_from(message)[0], points))
        return found


# --- the process ------------------------------------------------------------------------------


def main(source: BinaryIO, target: BinaryIO) -> int:
    """Answer one request; the exit code."""
    try:
        codes = _read(source)
        refuse_degenerate(codes)
    except DataError as error:
        print(error, file=sys.stderr)
        return 1

    def tell(fraction: float, points: np.ndarray) -> None:
        target.write(_FRACTION.pack(fraction) + points.astype(np.float32).tobytes())
        target.flush()

    embed(codes, tell)
    return 0


def _read(source: BinaryIO) -> np.ndarray:
    head = source.read(_REQUEST.size)
    if len(head) < _REQUEST.size:
        raise DataError("The request to t-SNE is incomplete: try again.")
    count, size = _REQUEST.unpack(head)
    if count > MOST or size > MOST_SIZE:
        raise DataError(f"{count} codes of {size} numbers are too many for t-SNE: show fewer.")
    body = source.read(4 * count * size)
    if len(body) < 4 * count * size:
        raise DataError("The request to t-SNE is incomplete: try again.")
    return np.frombuffer(body, np.float32).reshape(count, size)


def embed(codes: np.ndarray, tell: Callable[[float, np.ndarray], None]) -> None:
    """Spread codes ``float32 [m, k]`` out.

    ``tell`` gets the fraction done, at last 1, and the points.
    """
    from sklearn.manifold import TSNE, _t_sne

    codes = codes.astype(np.float64)
    # Equal codes would be one point for ever, and can crash the tree of neighbours.
    spread = codes.std()
    codes = codes / spread + np.random.default_rng(0).normal(0, 1e-6, codes.shape)
    plane = project(codes, fit_projection(codes.astype(np.float32)))
    start = (plane / max(float(plane[:, 0].std()), 1e-12) * 1e-4).astype(np.float32)
    tell(0.0, plane)
    done = 0
    measure = _t_sne._kl_divergence_bh

    def watched(params: np.ndarray, *args: object, **options: object) -> object:
        nonlocal done
        done += 1
        if done % EVERY == 0:
            tell(min(done / ITERATIONS, 0.99), params.reshape(-1, 2))
        return measure(params, *args, **options)

    _t_sne._kl_divergence_bh = watched
    try:
        points = TSNE(
            init=start,
            perplexity=min(30.0, (len(codes) - 1) / 3),
            max_iter=ITERATIONS,
            random_state=0,
        ).fit_transform(codes.astype(np.float32))
    finally:
        _t_sne._kl_divergence_bh = measure
    tell(1.0, points)


if __name__ == "__main__":
    sys.exit(main(sys.stdin.buffer, sys.stdout.buffer))
