"""Fuzzed inputs for every reader: a value or a sentence, in bounded time and memory."""

from __future__ import annotations

import contextlib
import gzip
import hashlib
import io
import resource
import shutil
import warnings
import zlib
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from random import Random

import msgspec
import numpy as np

from aeviz.core.base import storage
from aeviz.core.base.files import tensors
from aeviz.core.data import idx
from aeviz.core.data.drawings import SIDE, Gallery
from aeviz.core.data.picture_files import picture_of
from aeviz.core.messages.events import Event
from aeviz.core.recipe.presets import presets
from aeviz.core.recipe.recipe import from_json, to_json
from aeviz.core.runs import journal, layout, serialise
from tests.campaign import world
from tests.campaign.damage import fuzz_pictures
from tests.campaign.damage.mutate import BINARY, TEXT, mutated
from tests.campaign.oracle import value_or_refusal
from tests.campaign.runner import Case, Fault, Part, Try
from tests.run_samples import RECIPE, recorded, sample_checkpoint, sample_frame, sample_probe

MEMORY = 1 << 30
"""Bytes of addresses that a reader may ask for beyond what the program has."""

Read = Callable[[bytes], object]


def _part(
    make: Callable[[Path], tuple[list[bytes], Read]],
    ways: tuple[Callable[[bytearray, Random], None], ...] = BINARY,
    repair: Callable[[bytes], bytes] | None = None,
) -> Part:
    """A reader: ``make`` gives valid inputs and what reads them.

    With ``repair``, which makes checksums fit again, most cases go through it.
    """

    def prepare(folder: Path) -> Try:
        world.enter(folder)
        warnings.simplefilter("error")
        seeds, read = make(folder)
        for seed in seeds:
            value_or_refusal(lambda: read(seed))  # noqa: B023 - called at once
        _limit_memory()

        def attempt(case: Case) -> Counter[str]:
            data = mutated(seeds, case.chance, ways)
            if repair is not None and case.chance.random() < 0.8:
                with contextlib.suppress(ValueError):
                    data = repair(data)
            found = value_or_refusal(lambda: read(data))
            return Counter(["refused" if found is None else "read"])

        return attempt

    return Part(prepare, 1_000_000, 5.0, in_memory=True)


def _limit_memory() -> None:
    with open("/proc/self/statm") as file:  # noqa: PTH123
        used = int(file.read().split()[0]) * resource.getpagesize()
    resource.setrlimit(resource.RLIMIT_AS, (used + MEMORY, resource.RLIM_INFINITY))


# --- images -----------------------------------------------------------------------------------


def _idx_files() -> list[bytes]:
    chance = np.random.default_rng(0)
    images = chance.integers(0, 256, (5, 4, 4), np.uint8)
    labels = chance.integers(0, 10, 30, np.uint8)
    return [idx.header(array) + array.tobytes() for array in (images, labels)]


def _read_idx(data: bytes) -> object:
    """As images, or else as labels."""
    found = value_or_refusal(lambda: idx.decode(io.BytesIO(data), len(data), 3, "file"))
    return idx.decode(io.BytesIO(data), len(data), 1, "file") if found is None else found


def _idx(folder: Path) -> tuple[list[bytes], Read]:
    return _idx_files(), _read_idx


def _gzip(folder: Path) -> tuple[list[bytes], Read]:
    packed = [gzip.compress(data, mtime=0) for data in _idx_files()]
    bomb = gzip.compress(_idx_files()[0] + bytes(1 << 20), mtime=0)
    return [*packed, bomb], _read_idx


def _pictures(*formats: str) -> Callable[[Path], tuple[list[bytes], Read]]:
    def make(folder: Path) -> tuple[list[bytes], Read]:
        from PIL import Image

        pixels = np.random.default_rng(0).integers(0, 256, (12, 10), np.uint8)
        seeds = []
        for name in formats:
            for mode in ("L", "RGB", "P", "RGBA", "I;16", "CMYK", "1"):
                file = io.BytesIO()
                with contextlib.suppress(OSError, ValueError):  # not every format has every mode
                    Image.fromarray(pixels).convert(mode).save(file, name)
                    seeds.append(file.getvalue())
        return seeds, lambda data: picture_of(data, "“picture”")

    return make


def _drawings(folder: Path) -> tuple[list[bytes], Read]:
    from PIL import Image

    seeds = []
    for height in (SIDE, 2 * SIDE):
        file = io.BytesIO()
        Image.fromarray(np.zeros((height, SIDE), np.uint8)).save(file, "PNG")
        seeds.append(file.getvalue())
    place = folder / "drawings"
    place.mkdir()

    def read(data: bytes) -> object:
        (place / "20260101.png").write_bytes(data)
        found, problems = Gallery(place).load()
        if len(found) + len(problems) != 1:
            raise Fault(f"a drawing is neither shown nor told of: {found}, {problems}")
        return found or None

    return seeds, read


# --- text -------------------------------------------------------------------------------------


def _recipes(folder: Path) -> tuple[list[bytes], Read]:
    return [to_json(recipe) for recipe in presets().values()], from_json


def _settings(folder: Path) -> tuple[list[bytes], Read]:
    from aeviz.ui.window.settings import Settings, load_settings, settings_file

    settings_file().parent.mkdir(parents=True, exist_ok=True)
    some = Settings(recent_runs=("/a", "/b"), speed=12.5, geometry="AAAA", theme="dark")

    def read(data: bytes) -> object:
        settings_file().write_bytes(data)
        values, problem = load_settings()
        if problem and values != Settings():
            raise Fault("settings that cannot be read give other values than the defaults")
        return None if problem else values

    return [msgspec.json.encode(some), msgspec.json.encode(Settings())], read


def _journal(folder: Path) -> tuple[list[bytes], Read]:
    path = folder / "metrics.jsonl"
    whole = (recorded(folder / "run", 2) / layout.METRICS).read_bytes()

    def read(data: bytes) -> list[Event]:
        path.write_bytes(data)
        flaws = journal.Flaws()
        events = list(journal.replay(journal.read_lines(path, flaws), flaws, RECIPE))
        value_or_refusal(lambda: journal.is_torn(path))
        value_or_refusal(lambda: journal.phase_steps(path))
        return events

    return [whole], read


def _resealed_lines(data: bytes) -> bytes:
    return b"".join(_resealed(line) for line in data.split(b"\n") if line)


def _resealed(data: bytes) -> bytes:
    """The same content under a seal that fits."""
    body = data.rpartition(b',"crc32":')[0] or data.rstrip(b"}\n")
    return body + b',"crc32":"%08x"}\n' % zlib.crc32(body)


def _run_json(folder: Path) -> tuple[list[bytes], Read]:
    path = recorded(folder / "run", 1)

    def read(data: bytes) -> object:
        (path / layout.RUN).write_bytes(data)
        return layout.read_recipe(path, layout.read_about(path))

    return [(path / layout.RUN).read_bytes()], read


# --- arrays -----------------------------------------------------------------------------------


def _safetensors(folder: Path) -> tuple[list[bytes], Read]:
    arrays = {"a": np.ones((3, 4), np.float32), "b": np.arange(5), "c": np.zeros((), bool)}
    packed = tensors.pack(arrays, {"format": "1.0"})
    return [packed], lambda data: tensors.unpack(data, max_bytes=1 << 20, what="The file")


def _frames(folder: Path) -> tuple[list[bytes], Read]:
    seeds = [serialise.frame_bytes(sample_frame(3))]
    return seeds, lambda data: serialise.frame_of(data, "The frame")


def _probes(folder: Path) -> tuple[list[bytes], Read]:
    seeds = [serialise.probe_bytes(sample_probe())]
    return seeds, lambda data: serialise.probe_of(data, "The probe")


def _header_of_json(data: bytes) -> bytes:
    """The same with a length of the header that fits."""
    end = data.find(b"}}", 8) + 2
    header = data[8:end] + b" " * (-end % 8)
    return len(header).to_bytes(8, "little") + header + data[end:].lstrip(b" ")


def _checkpoint(folder: Path) -> tuple[list[bytes], Read]:
    """The members of a folder one behind the other; each may be changed, and is listed again."""
    files = serialise.checkpoint_files(sample_checkpoint(6), 100, 5)
    path = folder / "0000000006"

    def read(data: bytes) -> object:
        shutil.rmtree(path, ignore_errors=True)
        parts = (*data.split(b"\n--part--\n"), b"", b"", b"")
        storage.write_folder(path, dict(zip(files, parts, strict=False)))
        whole = value_or_refusal(lambda: serialise.checkpoint_of(path))
        weights = value_or_refusal(lambda: serialise.weights_of(path))
        return weights if whole is None else whole

    return [b"\n--part--\n".join(files.values())], read


def _manifest(folder: Path) -> tuple[list[bytes], Read]:
    path = folder / "0000000006"
    storage.write_folder(path, serialise.checkpoint_files(sample_checkpoint(6), 100, 5))
    whole = (path / storage.MANIFEST).read_bytes()

    def read(data: bytes) -> object:
        (path / storage.MANIFEST).write_bytes(data)
        return serialise.checkpoint_of(path)

    return [whole], read


def _cache(folder: Path) -> tuple[list[bytes], Read]:
    """The file of the built-in digits, of which only a whole one may be taken."""
    from aeviz.core.datasets import builtin

    path = folder / "builtin.bin"
    tests = 10 * builtin.TEST_ORIGINALS_PER_CLASS
    sizes = (1797 - tests) * builtin.TRAIN_COPIES, tests * builtin.TEST_COPIES
    content = bytes(sum(size * (builtin.SIDE**2 + 1) for size in sizes))
    whole = hashlib.sha256(content).digest() + content

    def read(data: bytes) -> object:
        path.write_bytes(data)
        found = builtin._cached(path)
        if (found is not None) != (data == whole):
            raise Fault("a damaged cache was taken, or a whole one was not")
        return found

    return [whole], read


PARTS = {
    "idx": _part(_idx),
    "gzip": _part(_gzip),
    "png": _part(_pictures("PNG")),
    "jpeg": _part(_pictures("JPEG")),
    "pictures": _part(_pictures("GIF", "BMP", "WEBP", "TIFF")),
    "drawings": _part(_drawings),
    "idx-sets": _part(fuzz_pictures.idx_sets),
    "npz": _part(fuzz_pictures.npz),
    "npy": _part(fuzz_pictures.npy),
    "csv": _part(fuzz_pictures.csv, (*BINARY, *TEXT)),
    "folders": _part(fuzz_pictures.folders, (*BINARY, *TEXT)),
    "photographs": _part(fuzz_pictures.photographs),
    "own-list": _part(fuzz_pictures.own_list, TEXT, _resealed),
    "prepared-sets": _part(fuzz_pictures.prepared_sets),
    "recipe": _part(_recipes, TEXT),
    "settings": _part(_settings, TEXT),
    "journal": _part(_journal, TEXT, _resealed_lines),
    "run": _part(_run_json, TEXT, _resealed),
    "safetensors": _part(_safetensors, (*BINARY, *TEXT), _header_of_json),
    "frame": _part(_frames, (*BINARY, *TEXT), _header_of_json),
    "probe": _part(_probes, (*BINARY, *TEXT), _header_of_json),
    "checkpoint": _part(_checkpoint, (*BINARY, *TEXT)),
    "manifest": _part(_manifest, TEXT, _resealed),
    "cache": _part(_cache)._replace(count=1000),
}
