"""Moving runs to the system's wastebasket, and taking them back. From any thread."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QFile, QStandardPaths

from aeviz.core.base.errors import StorageError
from aeviz.core.base.storage import explained, make_folders, shown


class Thrown(NamedTuple):
    """A folder, and where it lies in the wastebasket."""

    path: Path
    place: Path


def throw_away(path: Path) -> Thrown:
    """Move a folder to the wastebasket. Raises :class:`StorageError`."""
    # Qt makes the wastebasket, but not the folder that it stands in.
    home = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericDataLocation)
    make_folders(Path(home))
    file = QFile(str(path))
    if not file.moveToTrash() or path.exists():
        raise StorageError(
            f"{shown(path)} cannot be moved to the wastebasket of this system: delete its folder"
            " yourself."
        )
    return Thrown(path, Path(file.fileName()))


def take_back(thrown: Thrown) -> None:
    """Put a folder back where it was. Raises :class:`StorageError`."""
    path, place = thrown
    if not place.is_dir():
        raise StorageError(f"{shown(path)} is no more in the wastebasket: it cannot come back.")
    if path.exists():
        raise StorageError(f"There is another folder {shown(path)} now: move it away first.")
    with explained(path, "taken back"):
        place.rename(path)
        # What the desktops of Linux note of a thing in the wastebasket (freedesktop.org).
        (place.parent.parent / "info" / f"{place.name}.trashinfo").unlink(missing_ok=True)
