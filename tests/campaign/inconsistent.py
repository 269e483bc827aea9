"""Runs whose parts are each sealed and whole, but do not fit each other.

:func:`cases` lists them: every part exchanged between every two runs of different kinds, and every
number that a run holds at its borders. Each case makes its run in a folder of its own;
:func:`faults_of` says what the program does wrong with it, from the command line's side.
"""

from __future__ import annotations

import contextlib
import hashlib
import io
import itertools
import json
import logging
import shutil
import signal
import zlib
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from pathlib import Path
from types import FrameType
from typing import Any, NamedTuple

import msgspec
import numpy as np
import safetensors.numpy

from aeviz.cli.main import main
from aeviz.core import datasets
from aeviz.core.base import storage
from aeviz.core.base.sealed import seal, unseal
from aeviz.core.base.tensors import unpack
from aeviz.core.datasets import Entry
from aeviz.core.launch import start_run
from aeviz.core.messages.inbox import CommandQueue
from aeviz.core.recipe.recipe import with_values
from aeviz.core.recipe.schema import Recipe
from tests.tiny import tiny_dataset, tiny_recipe

SIDE, TRAIN, TEST = 12, 128, 40
HANGS = 60
"""Seconds of a command that should take one."""
_SMALL: dict[str, object] = {"dataset": "builtin", "epochs": 1, "batch_size": 32}
_DENSE = _SMALL | {"encoder_layers": [8], "decoder_layers": [8], "activation": "relu"}
_BORDERS = (0, -1, 2**31, 2**63, 10**300, None, 0.5, "x")
_LEAVES = (int, float, str)
TEXTS_OF = ("stacked", "regressor")
"""Runs whose every number in JSON is tried: between them they have all kinds."""


class Case(NamedTuple):
    """``make(folder)`` puts the run into the folder, which must not exist."""

    name: str
    make: Callable[[Path], None]


def _recipes() -> dict[str, Recipe]:
    stacked = _SMALL | {"encoder_layers": [8], "code_size": 6, "code_activation": "relu"}
    line = with_values(tiny_recipe("line-regressor"), [("epochs", 1), ("steps", 20)])
    return {
        "wide": tiny_recipe("keras-2d", **_DENSE, code_size=5),
        "flat": tiny_recipe("keras-2d", **_DENSE, code_size=2),
        "vae": tiny_recipe("vae-2d", **_DENSE),
        "classifier": tiny_recipe("mlp-classifier", **_SMALL, encoder_layers=[8], code_size=6),
        "stacked": tiny_recipe("stacked", **stacked),
        "regressor": line,
    }


@contextlib.contextmanager
def tiny_images() -> Iterator[None]:
    """While active, the built-in digits are few tiny patterns."""
    before = datasets.DATASETS["builtin"]
    data = tiny_dataset(TRAIN, TEST, SIDE)
    datasets.DATASETS["builtin"] = Entry("Tiny", "Tiny patterns.", lambda *_: data)
    yield
    datasets.DATASETS["builtin"] = before


def samples(folder: Path) -> dict[str, Path]:
    """A finished run of every kind, and one of the same recipe but another seed and more images.

    To be called, like all here, within :func:`tiny_images`.
    """
    recipes = _recipes()
    found = {name: _trained(recipe, folder / name) for name, recipe in recipes.items()}
    larger = tiny_dataset(TRAIN, TEST + 20, SIDE + 2)
    with _dataset(larger):
        other = with_values(recipes["wide"], [("seed", 5)])
        found["larger"] = _trained(other, folder / "larger")
    return found


@contextlib.contextmanager
def _dataset(data: Any) -> Iterator[None]:
    before = datasets.DATASETS["builtin"]
    datasets.DATASETS["builtin"] = Entry("Tiny", "Tiny patterns.", lambda *_: data)
    yield
    datasets.DATASETS["builtin"] = before


def _trained(recipe: Recipe, path: Path) -> Path:
    launch = start_run(recipe, datasets.load(recipe.data.dataset), CommandQueue(), path, "cpu")
    with launch.run:
        for _ in launch.events:
            pass
    return path


# --- sealing what was changed -----------------------------------------------------------------


def rewritten(path: Path, change: Callable[[Any], object]) -> None:
    """Change the value of a sealed file."""
    value = storage.read_json(path, 1 << 30)
    change(value)
    path.write_bytes(seal(value))


def _new_probe(run: Path, data: bytes) -> None:
    (run / "probe.safetensors").write_bytes(data)
    digest = hashlib.sha256(data).hexdigest()
    rewritten(run / "run.json", lambda about: about.update(probe=digest))


def _new_frame(run: Path, old: Path | None, data: bytes, step: int) -> None:
    if old is not None:
        old.unlink()
    digest = hashlib.sha256(data).hexdigest()[:16]
    (run / "frames" / f"{max(step, 0):010d}-{digest}.safetensors").write_bytes(data)


def resealed(folder: Path) -> None:
    """A new manifest of a checkpoint's folder."""
    members = {p.name: p.read_bytes() for p in folder.iterdir() if p.name != storage.MANIFEST}
    listed = {
        name: {"bytes": len(data), "sha256": hashlib.sha256(data).hexdigest()}
        for name, data in members.items()
    }
    (folder / storage.MANIFEST).write_bytes(seal({"files": listed}))


def _lines(run: Path) -> list[dict[str, Any]]:
    return [unseal(line) for line in (run / "metrics.jsonl").read_bytes().splitlines(True)]


def _new_journal(run: Path, lines: list[dict[str, Any]]) -> None:
    data = b"".join(seal(line) for line in lines)
    (run / "metrics.jsonl").write_bytes(data)
    known = {"journal_bytes": len(data), "journal_crc32": zlib.crc32(data)}
    for folder in (run / "checkpoints").iterdir():
        rewritten(folder / "progress.json", lambda value: value.update(known))
        resealed(folder)


def _tensors(data: bytes) -> tuple[dict[str, np.ndarray], dict[str, str]]:
    return unpack(data, max_bytes=1 << 30, what="it")


def _packed(arrays: dict[str, np.ndarray], about: dict[str, str]) -> bytes:
    return bytes(safetensors.numpy.save(arrays, metadata=about))


# --- parts exchanged --------------------------------------------------------------------------


def _exchange_recipe(run: Path, other: Path) -> None:
    wanted = storage.read_json(other / "run.json", 1 << 20)["recipe"]
    rewritten(run / "run.json", lambda about: about.update(recipe=wanted))


def _exchange_probe(run: Path, other: Path) -> None:
    _new_probe(run, (other / "probe.safetensors").read_bytes())


def _exchange_folder(name: str, run: Path, other: Path) -> None:
    shutil.rmtree(run / name)
    shutil.copytree(other / name, run / name)


def _exchange_journal(run: Path, other: Path) -> None:
    _new_journal(run, _lines(other))


def _exchange_member(name: str, run: Path, other: Path) -> None:
    source = max((other / "checkpoints").iterdir()) / name
    for folder in (run / "checkpoints").iterdir():
        shutil.copy(source, folder / name)
        resealed(folder)


def _exchange_details(run: Path, other: Path) -> None:
    wanted = storage.read_json(other / "run.json", 1 << 20)["details"]
    rewritten(run / "run.json", lambda about: about.update(details=wanted))


PARTS: dict[str, Callable[[Path, Path], None]] = {
    "recipe": _exchange_recipe,
    "details": _exchange_details,
    "probe": _exchange_probe,
    "journal": _exchange_journal,
    "frames": partial(_exchange_folder, "frames"),
    "checkpoints": partial(_exchange_folder, "checkpoints"),
    "weights": partial(_exchange_member, "model.safetensors"),
    "optimiser": partial(_exchange_member, "optimiser.safetensors"),
    "progress": partial(_exchange_member, "progress.json"),
}


def exchanged(known: Mapping[str, Path]) -> Iterator[Case]:
    """Every part of every run taken from every other run."""
    for (name, run), (other, source) in itertools.permutations(known.items(), 2):
        for part, exchange in PARTS.items():

            def make(
                folder: Path,
                run: Path = run,
                source: Path = source,
                exchange: Callable[[Path, Path], None] = exchange,
            ) -> None:
                shutil.copytree(run, folder)
                exchange(folder, source)

            yield Case(f"{name} with the {part} of {other}", make)


# --- numbers at their borders -----------------------------------------------------------------


def _paths(value: object, before: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """Where the numbers and words of a JSON value are."""
    if isinstance(value, dict):
        for key, item in value.items():
            yield from _paths(item, (*before, key))
    elif isinstance(value, list):
        for index, item in enumerate(value[:2]):
            yield from _paths(item, (*before, index))
    elif value is None or isinstance(value, _LEAVES):
        yield before


def _set(value: Any, path: tuple[Any, ...], new: object) -> None:
    for key in path[:-1]:
        value = value[key]
    value[path[-1]] = new


def _json_cases(name: str, run: Path) -> Iterator[Case]:
    """Of ``run.json``, of the journal's first line of each kind, of a checkpoint's progress."""
    about = storage.read_json(run / "run.json", 1 << 20)
    for path, new in itertools.product(_paths(about), _BORDERS):
        if path[0] != "probe":
            yield Case(f"{name}: run.json {path} = {new}", partial(_about_case, run, path, new))
    seen = set()
    for number, line in enumerate(_lines(run)):
        kind = (line["kind"], line.get("state"))
        if kind in seen:
            continue
        seen.add(kind)
        for path, new in itertools.product(_paths(line), _BORDERS):
            where = f"{name}: journal {line['kind']} {path} = {new}"
            yield Case(where, partial(_line_case, run, number, path, new))
        for key in line:
            where = f"{name}: journal {line['kind']} without {key}"
            yield Case(where, partial(_line_case, run, number, (key,), ...))
    progress = storage.read_json(max((run / "checkpoints").iterdir()) / "progress.json", 1 << 20)
    for path, new in itertools.product(_paths(progress), _BORDERS):
        yield Case(f"{name}: progress {path} = {new}", partial(_progress_case, run, path, new))


def _about_case(run: Path, path: tuple[Any, ...], new: object, folder: Path) -> None:
    shutil.copytree(run, folder)
    rewritten(folder / "run.json", lambda value: _set(value, path, new))


def _line_case(run: Path, number: int, path: tuple[Any, ...], new: object, folder: Path) -> None:
    shutil.copytree(run, folder)
    lines = _lines(folder)
    if new is ...:
        del lines[number][path[0]]
    else:
        _set(lines[number], path, new)
    _new_journal(folder, lines)


def _progress_case(run: Path, path: tuple[Any, ...], new: object, folder: Path) -> None:
    shutil.copytree(run, folder)
    newest = max((folder / "checkpoints").iterdir())
    rewritten(newest / "progress.json", lambda value: _set(value, path, new))
    resealed(newest)
    if path == ("step",) and isinstance(new, int) and 0 <= new < 10**18:
        newest.rename(newest.with_name(f"{new:010d}"))


def array_cases(name: str, run: Path) -> Iterator[Case]:
    """Of every array of the probe, of the newest frame and of the newest weights and optimiser."""
    newest = max((run / "checkpoints").iterdir())
    files = {
        "probe": run / "probe.safetensors",
        "frame": max((run / "frames").iterdir()),
        "weights": newest / "model.safetensors",
        "optimiser": newest / "optimiser.safetensors",
    }
    for part, file in files.items():
        arrays, about = _tensors(file.read_bytes())
        for key in sorted(arrays):  # the library's order is another one in every process
            for change in CHANGES:
                where = f"{name}: {part} {key} {change}"
                yield Case(where, partial(_array_case, run, part, key, change))
        if "json" in about:
            text = json.loads(about["json"])
            for path, new in itertools.product(_paths(text), _BORDERS):
                where = f"{name}: {part} {path} = {new}"
                yield Case(where, partial(_text_case, run, part, path, new))


CHANGES: dict[str, Callable[[np.ndarray], np.ndarray]] = {
    "at its largest": lambda a: np.full_like(a, 255 if a.dtype.kind == "u" else 3e38),
    "not a number": lambda a: np.full_like(a, 255 if a.dtype.kind == "u" else np.nan),
    "infinite": lambda a: np.full_like(a, 0 if a.dtype.kind == "u" else -np.inf),
    "empty": lambda a: a[:0] if a.ndim else a,
    "longer": lambda a: np.concatenate([a, a]) if a.ndim else a,
    "of no width": lambda a: a[..., :0] if a.ndim > 1 else a,
    "wide": lambda a: np.repeat(a, 300, axis=-1) if a.ndim > 1 else a,
}


def _file_of(run: Path, part: str) -> Path:
    newest = max((run / "checkpoints").iterdir())
    return {
        "probe": run / "probe.safetensors",
        "frame": max((run / "frames").iterdir()),
        "weights": newest / "model.safetensors",
        "optimiser": newest / "optimiser.safetensors",
    }[part]


def _array_case(run: Path, part: str, key: str, change: str, folder: Path) -> None:
    shutil.copytree(run, folder)
    file = _file_of(folder, part)
    arrays, about = _tensors(file.read_bytes())
    arrays[key] = np.ascontiguousarray(CHANGES[change](arrays[key]))
    _put(folder, part, file, _packed(arrays, about))


def _text_case(run: Path, part: str, path: tuple[Any, ...], new: object, folder: Path) -> None:
    shutil.copytree(run, folder)
    file = _file_of(folder, part)
    arrays, about = _tensors(file.read_bytes())
    text = json.loads(about["json"])
    _set(text, path, new)
    about["json"] = msgspec.json.encode(text).decode()
    step = int(file.name[:10]) if part == "frame" else 0
    if path == ("step",) and isinstance(new, int) and 0 <= new < 10**18:
        step = new
    _put(folder, part, file, _packed(arrays, about), step)


def _put(run: Path, part: str, file: Path, data: bytes, step: int | None = None) -> None:
    if part == "probe":
        _new_probe(run, data)
    elif part == "frame":
        _new_frame(run, file, data, int(file.name[:10]) if step is None else step)
    else:
        file.write_bytes(data)
        resealed(file.parent)


def at_borders(known: Mapping[str, Path]) -> Iterator[Case]:
    """Every number of every run at its borders, every array out of its range or shape."""
    for name in TEXTS_OF:
        yield from _json_cases(name, known[name])
    for name, run in known.items():
        yield from array_cases(name, run)


def cases(known: Mapping[str, Path]) -> Iterator[Case]:
    """All of them. ``known`` are :func:`samples`."""
    yield from exchanged(known)
    yield from at_borders(known)


# --- what the command line does with them -----------------------------------------------------


class _Hang(BaseException):
    """It took too long."""


@contextlib.contextmanager
def _limited(seconds: float) -> Iterator[None]:
    def late(number: int, frame: FrameType | None) -> None:
        raise _Hang

    before = signal.signal(signal.SIGALRM, late)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


class Unexpected(logging.Handler):
    """Gathers what the last handlers of the program had to catch."""

    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.found: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        text = logging.Formatter("%(message)s").format(record)
        self.found.append(text[-1500:])


@contextlib.contextmanager
def unexpected() -> Iterator[list[str]]:
    """What is logged as an error while this is active."""
    handler = Unexpected()
    logging.getLogger().addHandler(handler)
    try:
        yield handler.found
    finally:
        logging.getLogger().removeHandler(handler)


def commands(run: Path, other: Path, out: Path) -> Iterator[list[str]]:
    """The ways in which the command line reads a run; the last one goes on with it."""
    recipe = "keras-2d"
    with contextlib.suppress(Exception):
        recipe = storage.read_json(run / "run.json", 1 << 20)["recipe"]["name"]
    picture = out / "picture.png"
    if not picture.exists():
        from PIL import Image

        Image.fromarray(np.eye(SIDE, dtype=np.uint8) * 255).save(picture)
    yield ["evaluate", str(run), "--json"]
    yield ["evaluate", str(run)]
    for kind, name in (("codes", "c.csv"), ("digits", "d.png"), ("metrics", "m.csv")):
        yield ["export", str(run), f"--{kind}", str(out / name), "--force"]
    yield ["export", str(run), "--samples", str(out / "s.png"), "--force"]
    film = ["--animation", str(out / "f.gif"), "--height", "240", "--most", "2", "--force"]
    yield ["export", str(run), *film]
    yield ["search", str(run), str(picture), "--as-is", "--count", "2"]
    yield ["compare", str(run), str(other)]
    yield ["train", recipe, "--resume", "--out", str(run), "--epochs", "2"]


def faults_of(run: Path, other: Path, out: Path) -> list[str]:
    """What the command line does wrong with a run: exceptions, hangs, tracebacks, odd codes."""
    faults = []
    for arguments in commands(run, other, out):
        words = " ".join(arguments[:1] + [a for a in arguments if a.startswith("--")])
        printed, told = io.StringIO(), io.StringIO()
        with (
            unexpected() as logged,
            contextlib.redirect_stdout(printed),
            contextlib.redirect_stderr(told),
        ):
            try:
                with _limited(HANGS):
                    code = main(arguments)
            except _Hang:
                faults.append(f"{words}: hangs")
                continue
            except SystemExit as leaving:
                code = -1 if leaving.code is None else int(leaving.code)
        if logged:
            faults.append(f"{words}: {logged[0]}")
        elif code not in (0, 1, 2) or "Traceback" in told.getvalue():
            faults.append(f"{words}: {code} {told.getvalue()}")
    return faults


def campaign(folder: Path, chosen: Callable[[int], bool] = lambda number: True) -> list[str]:
    """Try all cases that are ``chosen`` by number; the faults, each with the name of its case."""
    faults = []
    with tiny_images():
        known = samples(folder / "samples")
        for number, case in enumerate(cases(known)):
            if chosen(number):
                run = folder / "run"
                shutil.rmtree(run, ignore_errors=True)
                case.make(run)
                faults += [f"{case.name}: {f}" for f in faults_of(run, known["wide"], folder)]
    return faults
