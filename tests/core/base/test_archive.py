"""One file of many: what is taken out of it comes piece by piece."""

from __future__ import annotations

import itertools
from pathlib import Path

import pytest

from aeviz.core.base.callbacks import Cancelled, cancellable
from aeviz.core.base.files.archive import open_archive, write_archive


def test_unpacking_is_given_up_between_two_pieces_and_leaves_nothing(tmp_path: Path) -> None:
    content, file, place = bytes(range(256)) * 20_000, tmp_path / "file", tmp_path / "place"
    write_archive(file, [("a", content), ("b", b"")])
    asked = itertools.count()
    with open_archive(file, lambda _: len(content)) as found:
        with cancellable(lambda: next(asked) == 2), pytest.raises(Cancelled):
            found.unpack("a", place)
        assert not place.exists()
        found.unpack("a", place)
        assert place.read_bytes() == content == found.read("a")
        assert found.read("b") == b""
