"""What the window remembers between two starts, as one validated JSON file."""

from __future__ import annotations

import logging
import threading
import zlib
from pathlib import Path
from typing import Annotated, Literal

import msgspec
import msgspec.json
from msgspec import Meta, Struct
from PySide6.QtCore import QByteArray, QObject, Slot

from aeviz.core.base.errors import AevizError
from aeviz.core.base.paths import config_folder
from aeviz.core.base.storage import make_folders, read_file, write_file
from aeviz.core.lessons.progress import Progress
from aeviz.ui.jobs.debounce import single_shot
from aeviz.ui.jobs.job import Job

log = logging.getLogger(__name__)

LARGEST = 1_000_000
"""Bytes; a larger settings file is not ours."""
SAVE_MS = 200
"""Changes wait so long for others."""


class Settings(Struct, frozen=True):
    """Values with their defaults; fields that a newer version added are passed over."""

    language: Annotated[str, Meta(max_length=35)] = "system"
    """Name of a catalogue, ``en`` or ``system``."""
    theme: Literal["system", "light", "dark"] = "system"
    recipe: str = "keras-2d"
    data_dir: str = ""
    text_size: Annotated[int, Meta(ge=50, le=400)] = 100
    """Percent of what the desktop wants."""
    motion: Literal["system", "less"] = "system"
    """How much may move by itself."""
    runs_dir: str = ""
    """Where runs are; empty: among the user's data."""
    threads: Annotated[int, Meta(ge=0, le=1024)] = 0
    """Of training; 0: as many as the machine has, but for the window's."""
    device: Literal["auto", "cpu", "cuda", "mps"] = "auto"
    watching: Annotated[float, Meta(ge=0.1, le=4)] = 1.0
    """How much recomputing in the background may take, of the usual."""
    confirm_delete: bool = False
    more_epochs: Annotated[int, Meta(ge=1, le=10_000)] = 5
    map_points: Annotated[int, Meta(ge=1000, le=70_000)] = 10_000
    """Digits on the latent map."""
    speed: Annotated[float, Meta(ge=0, le=1000)] = 0.0
    """Steps a second that training is held to; 0: full speed."""
    open_sections: tuple[str, ...] = ()
    """Of Setup."""
    paces: dict[str, Annotated[float, Meta(ge=0.001, le=1000)]] = {}
    """How much longer than an ordinary machine this one takes, by kind of network."""
    recent_runs: tuple[str, ...] = ()
    opened: str = ""
    """Path of the run that was shown last, or ``example:NAME``; empty at the first start."""
    tour_seen: bool = False
    lessons: dict[str, Progress] = {}
    """How far one is, by the name of the lesson; the last begun is the last."""
    geometry: str = ""
    """Of the window, as :func:`as_text` writes it."""
    shown_layout: Literal["", "explore", "train", "study"] = ""
    """Empty at the first start."""
    layouts: dict[str, str] = {}
    """Of docks and toolbars by the name of the layout, written in the same way."""


class SettingsStore(QObject):
    """The settings of this window. Made by the workbench; whoever changes one says so here.

    They are written a moment after each change, beside the GUI thread, as the program may be killed
    at any time; what goes wrong is for the log.
    """

    def __init__(self, values: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.values = values
        self._soon = single_shot(self, self._write_beside, SAVE_MS)
        self._writing = Job(self, uses_torch=False)
        self._writing.failed.connect(self._on_failed)
        self._writing.done.connect(self._on_written)
        self._failing = False
        self._file = _File(values)

    def remember(self, **values: object) -> None:
        changed = msgspec.structs.replace(self.values, **values)
        if changed != self.values:
            self.values = self._file.values = changed
            self._soon.start()

    def save(self) -> None:
        """Write them now, and none any more: the window is about to go."""
        self._soon.stop()
        self._writing.close()
        try:
            self._file.write()
        except AevizError as error:
            self._on_failed(str(error))

    @Slot()
    def _write_beside(self) -> None:
        file = self._file  # what works beside the window may outlive it, but must not keep it
        self._writing.start(lambda _: file.write())

    @Slot()
    def _on_written(self) -> None:
        self._failing = False

    @Slot(str)
    def _on_failed(self, text: str) -> None:
        """Once for a row of failures."""
        if not self._failing:
            self._failing = True
            log.warning("Your settings could not be saved: %s", text)


class _File:
    """The newest settings on their way to the disk, from whatever thread, one after the other.

    Where they go is settled here: who tries out many windows gives each a home of its own.
    """

    def __init__(self, values: Settings) -> None:
        self.values = values
        self._path = settings_file()
        self._one_writes = threading.Lock()

    def write(self) -> None:
        """Raises :class:`StorageError`."""
        with self._one_writes:
            make_folders(self._path.parent)
            write_file(self._path, msgspec.json.encode(self.values))


def as_text(data: QByteArray) -> str:
    """What Qt saves of itself, as text with a checksum."""
    text = bytes(data.toBase64().data()).decode()
    return f"{_checksum(text)}:{text}"


def qt_bytes(text: str) -> QByteArray:
    """The same back; empty unless it is as it was written: of what is not, Qt may crash."""
    checksum, _, body = text.partition(":")
    is_whole = checksum == _checksum(body)
    return QByteArray.fromBase64(body.encode()) if is_whole else QByteArray()


def _checksum(text: str) -> str:
    return f"{zlib.crc32(text.encode()):08x}"


def settings_file() -> Path:
    """In the user's own folder."""
    return config_folder() / "settings.json"


def load_settings() -> tuple[Settings, str]:
    """The settings, and a sentence if they could not be read (then they are the defaults).

    A broken file is kept aside as ``settings.json.broken``.
    """
    path = settings_file()
    try:
        if not path.exists():
            return Settings(), ""
        return msgspec.json.decode(read_file(path, LARGEST, links=True), type=Settings), ""
    except (AevizError, OSError, ValueError, msgspec.DecodeError, RecursionError) as error:
        log.info("Settings cannot be read: %s", error)
        aside = path.with_name("settings.json.broken")
        try:
            path.replace(aside)
        except OSError:
            return Settings(), f"Your settings in {path} cannot be read, so the defaults are used."
        return Settings(), f"Your settings could not be read and were put aside as {aside}."
