"""Preparing what is at a path, and the sentence with which it is refused."""

from __future__ import annotations

from pathlib import Path

import pytest

from aeviz.core.base.errors import AevizError
from aeviz.core.data.base import Dataset
from aeviz.core.data.own.looking import look
from aeviz.core.data.own.preparing import prepare


def prepared(path: Path) -> Dataset:
    found = look(path)
    return prepare(found, found.proposed).dataset


def refused(path: Path, words: str) -> None:
    with pytest.raises(AevizError, match=words) as caught:
        prepared(path)
    text = str(caught.value)
    assert "\n" not in text
    assert text.endswith(".")
