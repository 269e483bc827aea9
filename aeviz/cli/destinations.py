"""Files that commands are asked to write: what could not, or must not, be written there.

It is said before any work is done: nobody trains for hours for a table that then has no place.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from pathlib import Path

from aeviz.core.base.errors import RecipeError
from aeviz.core.base.paths import user_path
from aeviz.core.runs import layout


def check_outputs(
    outputs: Mapping[str, Path | None],
    inputs: Iterable[Path | None] = (),
    folders: Iterable[str] = (),
) -> None:
    """Raises :class:`RecipeError` for what cannot be written, and for what would destroy something:
    a part of a run, what the command reads, or what another option of it writes.

    ``outputs``: by option; those named in ``folders`` are folders, all others files. ``inputs``:
    files and folders that the command reads. A file of the user's that is neither is replaced.
    """
    read = [_real(path) for path in inputs if path is not None]
    taken: dict[Path, str] = {}
    for option, path in outputs.items():
        if path is None:
            continue
        _check_place(path, option not in folders)
        found = _real(path)
        if (run := run_around(path)) is not None:
            raise RecipeError(f"{path} lies in the run {run}: choose a place outside of it.")
        if path.exists() and any(found.is_relative_to(one) for one in read):
            raise RecipeError(f"{path} is read here: choose another name for {option}.")
        if (other := taken.setdefault(found, option)) != option:
            raise RecipeError(f"{other} and {option} name the same file: choose another for one.")


def run_around(path: Path) -> Path | None:
    """The run whose folder this path is, or lies in, if any."""
    found = _real(path)
    parts = (layout.RUN, layout.PROBE)
    around = (p for p in (found, *found.parents) if all((p / part).exists() for part in parts))
    return next(around, None)


def _real(path: Path) -> Path:
    """Unlike ``Path.resolve`` this takes links in a circle as they are."""
    return Path(os.path.realpath(path))


def file_named(name: str) -> Path | None:
    """The file that the name of a recipe or a lesson is the path of, if it is one of a file."""
    path = user_path(name)
    return path if path.is_file() else None


def _check_place(path: Path, is_file: bool) -> None:
    folder = path.parent
    if not folder.is_dir():
        raise RecipeError(f"{path} cannot be written, there is no folder {folder}: choose another.")
    if not os.access(folder, os.W_OK):
        raise RecipeError(f"{path} cannot be written, {folder} is read-only: choose another.")
    if is_file and path.is_dir():
        raise RecipeError(f"{path} is a folder: choose another name.")
    if is_file and path.exists() and not path.is_file():
        raise RecipeError(f"{path} is not an ordinary file: choose another name.")
