"""Names of datasets: letters of any script, digits and a few signs, as recipes take them."""

from __future__ import annotations

import re
import unicodedata

from aeviz.core.base.errors import DataError
from aeviz.core.recipe.sections import DATASET_NAME

LONGEST = 64


def usable_name(text: str) -> str:
    """A name for a dataset that comes near to what a folder or a file is called."""
    plain = unicodedata.normalize("NFC", text)
    plain = re.sub(r"[^\w .,+()-]", " ", plain)
    plain = re.sub(r"\s+", " ", plain)
    plain = re.sub(r"^[\W_]+", "", plain)[:LONGEST]
    return re.sub(r"[^\w.+)]+$", "", plain) or "pictures"


def checked_name(name: str) -> str:
    """The same name. Raises :class:`DataError` if a recipe could not have it."""
    if not re.search(DATASET_NAME, name):
        raise DataError(
            f"“{name}” cannot be the name of a dataset: use at most {LONGEST} letters, digits,"
            " spaces and . , + - ( ), with a letter or a digit in front."
        )
    return name
