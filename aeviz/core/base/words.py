"""What people say for the identifiers of recipes, figures and events: one table for all who show.

Identifiers belong to the command line and to files that programs read. Texts are English; the
window puts them through ``tr`` (``aeviz.ui.naming.words``).
"""

from __future__ import annotations

import functools
import tomllib
from importlib.resources import files
from typing import Literal

Table = Literal["figures", "terms", "phases", "states"]
_SHARED = ("activation", "activations", "code_activation", "output_activation")
"""Fields of a network that have the choices of the first."""


@functools.cache
def table() -> dict[str, dict[str, dict[str, str]]]:
    """``resources/texts/words.toml`` as it is."""
    return tomllib.loads((files("aeviz.resources") / "texts/words.toml").read_text("utf-8"))


def choice(path: str, value: str) -> str:
    """What a choice of the recipe's field at ``path`` is called; see :func:`said`."""
    return _choices(path).get(value) or said(value)


def identifier(path: str, text: str) -> str:
    """The choice that somebody named by its identifier or its name; else the text as it is."""
    wanted = text.strip().casefold()
    for value, name in _choices(path).items():
        if wanted in (value.casefold(), name.casefold()):
            return value
    return text


def word(kind: Table, name: str) -> str:
    """What a figure, a term, a phase or a state is called; see :func:`said`."""
    return str(table()[kind].get(name) or said(name))


def said(identifier: str) -> str:
    """An identifier that has no word of its own, as well as it can be said."""
    text = identifier.replace("_", " ").replace("-", " ").strip()
    return text[:1].upper() + text[1:]


def _choices(path: str) -> dict[str, str]:
    section, _, key = path.rpartition(".")
    shared = section == "network" and key in _SHARED
    return table()["choices"].get(f"network.{_SHARED[0]}" if shared else path, {})
