"""What the user wrote about a run: its name, a note, a star.

They stand in a small file in the run's folder that is no part of what is sealed: versions that do
not know it pass it over, and a run without it, or with one that cannot be read, has none.
"""

from __future__ import annotations

import logging
from pathlib import Path
from typing import Annotated

import msgspec
import msgspec.json
from msgspec import Meta, Struct

from aeviz.core.base import storage
from aeviz.core.base.errors import StorageError
from aeviz.core.base.texts import plain

FILE = "notes.json"
LONGEST_NAME, LONGEST_NOTE = 120, 4000
_LIMIT = 65_536
_log = logging.getLogger(__name__)


class Notes(Struct, frozen=True, omit_defaults=True):
    """All of it may be empty. Fields that a newer version added are passed over."""

    name: Annotated[str, Meta(max_length=LONGEST_NAME)] = ""
    note: Annotated[str, Meta(max_length=LONGEST_NOTE)] = ""
    starred: bool = False


def read_notes(path: Path) -> Notes:
    """The notes of the run in the folder ``path``; empty ones where there are none to be read."""
    try:
        if FILE not in storage.names_in(path):
            return Notes()
        found = msgspec.json.decode(storage.read_file(path / FILE, _LIMIT), type=Notes)
    except (StorageError, msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        _log.info("The notes of %s cannot be read: %s", storage.shown(path), error)
        return Notes()
    name, note = plain(found.name), plain(found.note, LONGEST_NOTE, lines=True)
    return msgspec.structs.replace(found, name=name, note=note)


def write_notes(path: Path, notes: Notes) -> None:
    """Keep them. Raises :class:`StorageError`."""
    name, note = notes.name.strip()[:LONGEST_NAME], notes.note.strip()[:LONGEST_NOTE]
    kept = msgspec.structs.replace(notes, name=name, note=note)
    storage.write_file(path / FILE, msgspec.json.encode(kept) + b"\n")
