"""Lines of JSON with a seal: a checksum that tells whether they are still as they were written."""

from __future__ import annotations

import zlib
from collections.abc import Mapping
from typing import Any

import msgspec
import numpy as np

from aeviz.core.base.errors import StorageError

_SEAL = b',"crc32":"%08x"}\n'
_SEAL_SIZE = len(_SEAL % 0)


def _plain(value: object) -> object:
    if isinstance(value, np.generic):
        return value.item()
    if isinstance(value, Mapping):
        return dict(value)
    raise NotImplementedError(f"{type(value).__name__} is not JSON data")


_ENCODER = msgspec.json.Encoder(enc_hook=_plain)
_DECODER = msgspec.json.Decoder(dict[str, Any])


def seal(value: Mapping[str, object]) -> bytes:
    """One line of JSON whose last key, ``crc32``, guards the rest.

    ``value`` has at least one key. NaN and infinities become ``null``, as JSON has none.
    """
    body = _ENCODER.encode(value)[:-1]
    return body + _SEAL % zlib.crc32(body)


def unseal(line: bytes, what: str = "a line of JSON") -> dict[str, Any]:
    """The value of a sealed line, without the seal. Raises :class:`StorageError` if damaged."""
    body = line[:-_SEAL_SIZE]
    if line[-_SEAL_SIZE:] != _SEAL % zlib.crc32(body):
        raise StorageError(f"{what} is damaged: its checksum does not fit, so use another copy.")
    try:
        return _DECODER.decode(body + b"}")
    except (msgspec.DecodeError, RecursionError, UnicodeDecodeError) as error:
        raise StorageError(f"{what} is not valid JSON: use another copy.") from error
