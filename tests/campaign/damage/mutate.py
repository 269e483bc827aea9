"""Valid content made invalid, in every way that a file goes wrong or is made to."""

from __future__ import annotations

import re
import struct
from collections.abc import Callable, Sequence
from random import Random

BORDERS = (0, 1, 2, 127, 128, 255, 256, 32767, 65535, 2**31 - 1, 2**31, 2**32 - 1, 2**63 - 1)
"""Whole numbers at which types and limits end."""
NUMBERS = (
    *(str(n).encode() for n in (*BORDERS, 2**63, 2**64, 10**30, -1, -(2**31), -(2**63))),
    *(b"0.0", b"-0.0", b"1e308", b"1e309", b"-1e309", b"5e-324", b"1e-400", b"0.1", b"3e38"),
)
"""The same, and others, as JSON has them."""
VALUES = (
    *(b"null", b"true", b"false", b'""', b"[]", b"{}", b"[[]]", b'"\\u0000"', b'"\\ud800"'),
    *(b"NaN", b"Infinity", b"[" * 5000, b'{"a":' * 5000, b'"' + b"x" * 70_000 + b'"'),
    *('"<img src=x>\u202e🙂"'.encode(), b'"\xff\xfe"', b'"1e999"', b'"-1"', b"[1,2,3]"),
)
_NUMBER = re.compile(rb"-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?")
_VALUE = re.compile(rb'"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null')


def bit(data: bytearray, chance: Random) -> None:
    data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)


def byte(data: bytearray, chance: Random) -> None:
    data[chance.randrange(len(data))] = chance.choice((0, 1, 127, 128, 255, chance.randrange(256)))


def early_byte(data: bytearray, chance: Random) -> None:
    """Headers say the most."""
    data[chance.randrange(min(len(data), 64))] = chance.choice((0, 1, 127, 128, 255))


def border(data: bytearray, chance: Random) -> None:
    """A number at a border, in either order of bytes, most often near the beginning."""
    value, code = chance.choice(BORDERS), chance.choice("BHIQ")
    packed = struct.pack(chance.choice("<>") + code, value % (1 << 8 * struct.calcsize(code)))
    at = chance.randrange(min(len(data), chance.choice((16, 64, 1024, len(data)))))
    data[at : at + len(packed)] = packed


def cut(data: bytearray, chance: Random) -> None:
    del data[chance.randrange(len(data)) :]


def lose(data: bytearray, chance: Random) -> None:
    at = chance.randrange(len(data))
    del data[at : at + chance.choice((1, 2, 4, 8, chance.randrange(1, 200)))]


def repeat(data: bytearray, chance: Random) -> None:
    at, size = chance.randrange(len(data)), chance.choice((1, 4, 16, 200))
    data[at:at] = data[at : at + size] * chance.choice((1, 2, 50))


def grow(data: bytearray, chance: Random) -> None:
    data += chance.choice((b"\0", b"\n", chance.randbytes(chance.randrange(1, 50)), b"\0" * 5000))


def blank(data: bytearray, chance: Random) -> None:
    at = chance.randrange(len(data))
    size = chance.choice((4, 64, 512))
    data[at : at + size] = bytes(len(data[at : at + size]))


def number(data: bytearray, chance: Random) -> None:
    _replace(data, chance, _NUMBER, NUMBERS)


def value(data: bytearray, chance: Random) -> None:
    _replace(data, chance, _VALUE, VALUES + NUMBERS)


def _replace(
    data: bytearray, chance: Random, pattern: re.Pattern[bytes], by: Sequence[bytes]
) -> None:
    """One of the places that look like this becomes something else."""
    at = chance.randrange(len(data))
    found = pattern.search(data, at) or pattern.search(data)
    if found:
        data[slice(*found.span())] = chance.choice(by)


BINARY: tuple[Callable[[bytearray, Random], None], ...] = (
    *(bit, byte, early_byte, border, border, cut, lose, repeat, grow, blank),
)
TEXT = (bit, byte, cut, lose, repeat, grow, number, number, value, value, value)


def mutated(
    seeds: Sequence[bytes],
    chance: Random,
    ways: Sequence[Callable[[bytearray, Random], None]] = BINARY,
) -> bytes:
    """One of the seeds, changed once to four times, or the parts of two of them."""
    data = bytearray(chance.choice(seeds))
    if chance.random() < 0.05:
        other = chance.choice(seeds)
        data[chance.randrange(len(data)) :] = other[chance.randrange(len(other)) :]
    for _ in range(chance.choice((1, 1, 1, 2, 3, 4))):
        if data:
            chance.choice(ways)(data, chance)
    return bytes(data)
