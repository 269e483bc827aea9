"""A mixture of normal distributions that describes codes, and random codes from it.

Fitting it cannot be interrupted, so the window has it done by ``python -m
aeviz.core.inference.mixture``, which reads a request from its standard input, writes the codes to
its standard output, and is killed to cancel.
"""

from __future__ import annotations

import struct
import sys
from collections.abc import Callable
from typing import BinaryIO

import numpy as np

from aeviz.core.compute.child import answer_of

COMPONENTS = 20
"""Normal distributions that describe training codes together."""
LARGEST_FULL = 64
"""Above so many numbers in a code they count as independent."""
MOST, MOST_SIZE = 1_000_000, 1 << 16
_REQUEST = struct.Struct("<IIIq")

Draw = Callable[[np.ndarray, int, int], np.ndarray]
"""Codes ``float32 [m, k]``, how many to draw, a seed; to codes ``float32 [count, k]``."""


def draw(codes: np.ndarray, count: int, state: int) -> np.ndarray:
    """Draw ``count`` codes from a mixture fitted to codes ``float32 [m, k]``, here."""
    from sklearn.mixture import GaussianMixture

    codes = codes.astype(np.float64)
    mixture = GaussianMixture(
        min(COMPONENTS, len(codes)),
        covariance_type="full" if codes.shape[1] <= LARGEST_FULL else "diag",
        reg_covar=1e-6 * max(1e-6, float(codes.var())),
        random_state=state,
        max_iter=200,
    )
    drawn, _ = mixture.fit(codes).sample(count)
    order = np.random.default_rng(state).permutation(count)
    return drawn[order].astype(np.float32)  # type: ignore[no-any-return]


def draw_in_child(codes: np.ndarray, count: int, state: int) -> np.ndarray:
    """The same in a process of its own. Raises :class:`DataError`, :class:`Cancelled`."""
    body = np.ascontiguousarray(codes, np.float32)
    answer = answer_of(__name__, _REQUEST.pack(*body.shape, count, state) + body.tobytes())
    return np.frombuffer(answer, np.float32).reshape(count, body.shape[1])


def main(source: BinaryIO, target: BinaryIO) -> int:
    """Answer one request; the exit code."""
    head = source.read(_REQUEST.size)
    rows, size, count, state = _REQUEST.unpack(head) if len(head) == _REQUEST.size else (0,) * 4
    body = source.read(4 * rows * size) if rows <= MOST and size <= MOST_SIZE else b""
    if not body or len(body) < 4 * rows * size or count > MOST:
        print("The request for new codes is incomplete: try again.", file=sys.stderr)
        return 1
    target.write(draw(np.frombuffer(body, np.float32).reshape(rows, size), count, state).tobytes())
    target.flush()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.stdin.buffer, sys.stdout.buffer))
