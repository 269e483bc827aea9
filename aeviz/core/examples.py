"""Runs that ship with aeviz, trained before, so that there is something to see at once.

An example is one file, with a run's losses (four digits), the weights at its end (four to eleven
bits) and frames of its training. It is shown on digits that ship beside it, so that all that is
shown is true without any other data: 2,000 test digits for grid and map, 2,000 training digits for
neighbours. Opening one unpacks it into the cache folder, where it can be looked at like any other
run, but not continued. ``resources/models/make.sh`` says how they were trained.
"""

from __future__ import annotations

import contextlib
import hashlib
import lzma
import shutil
from dataclasses import dataclass
from importlib import resources
from pathlib import Path

from aeviz.core.base import storage
from aeviz.core.base.errors import AevizError, RunError
from aeviz.core.base.files.archive import open_archive
from aeviz.core.base.paths import cache_folder
from aeviz.core.runs import experiment, layout
from aeviz.core.runs.run import Run

ENDING = ".xz"
DIGITS = f"digits{ENDING}"
"""The digits that all examples are shown on."""
LARGEST = 64 << 20
"""Bytes of what is packed in a file."""


@dataclass(frozen=True)
class Example:
    """A file of ``resources/models``; ``text`` says in a sentence what there is to see."""

    name: str
    title: str
    text: str


EXAMPLES: dict[str, Example] = {
    row.name: row
    for row in (
        Example(
            "nested",
            "One network, two uses",
            "Every noisy digit becomes 32 numbers: the first two are its place on the map, all of"
            " them restore it.",
        ),
        Example(
            "denoiser",
            "A convolutional denoiser",
            "A wide code keeps every stroke: noise is removed far better, but the map says less.",
        ),
    )
}
"""The first one is open at the first start."""
UNTRAINED = "untrained"
"""The name of what is none of these: a recipe before its first step; see ``core/untrained.py``."""


def models_folder() -> Path:
    """Where the examples are in the package."""
    return Path(str(resources.files("aeviz.resources"))) / "models"


def open_example(name: str, shipped: Path | None = None) -> Run:
    """An example as a run in the cache folder.

    ``shipped`` is where the examples are, by default in the package. Raises :class:`AevizError`
    when it is not there or damaged, or the cache folder cannot be written.
    """
    source = shipped or models_folder()
    files = [source / f"{name}{ENDING}", source / DIGITS]
    if not files[0].is_file():
        raise RunError(f"There is no example {name}: install aeviz again.")
    packed = [storage.read_file(path, LARGEST) for path in files]
    digest = hashlib.sha256(b"".join(hashlib.sha256(data).digest() for data in packed))
    path = cache_folder() / "examples" / f"{name}-{digest.hexdigest()[:16]}"
    with contextlib.suppress(AevizError):
        return _whole(path)
    shutil.rmtree(path, ignore_errors=True)  # a cache that is damaged is made again
    storage.make_folders(path.parent)
    with storage.workshop(path) as temporary:
        made = temporary / "run"
        for data, file in zip(packed, files, strict=True):
            _unpack(data, file, temporary / "packed", made)
        try:
            made.rename(path)
        except OSError:
            if not path.exists():  # else another program was faster
                raise
    return _whole(path)


def _whole(path: Path) -> Run:
    """The run at ``path``. Raises :class:`AevizError` unless all of it is there and undamaged."""
    run = Run.open(path)
    if run.checkpoint().step != run.frame_steps()[-1] or experiment.own_data(path) is None:
        raise RunError(f"The example {path.name} is damaged: install aeviz again.")
    for step in run.frame_steps():
        run.frame(int(step))
    return run


def _unpack(data: bytes, file: Path, packed: Path, made: Path) -> None:
    """Put the members of an archive, whose compressed bytes these are, into a run's folder."""
    storage.write_file(packed, _plain(data, file))
    with open_archive(packed, _largest) as found:
        for name in found.sizes:
            place = made / name
            place.parent.mkdir(parents=True, exist_ok=True)
            found.unpack(name, place)
    packed.unlink()


def _plain(data: bytes, file: Path) -> bytes:
    """What was compressed; no more of it than an example has."""
    unpacker = lzma.LZMADecompressor()
    try:
        plain = unpacker.decompress(data, LARGEST)
    except lzma.LZMAError:
        plain = b""
    if not unpacker.eof:
        raise RunError(f"{storage.shown(file)} is damaged: install aeviz again.")
    return plain


def _largest(name: str) -> int | None:
    return LARGEST if name == experiment.DATA else layout.largest(name)
