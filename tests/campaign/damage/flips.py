"""Flipped bits, cuts, swaps: whatever happens to the files of a run is told of, or harmless."""

from __future__ import annotations

import functools
import json
import shutil
import tempfile
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path
from random import Random
from typing import Any, NamedTuple

import numpy as np

from aeviz.core.runs import layout
from aeviz.core.runs.run import Run
from tests.campaign import world
from tests.campaign.damage import mutate
from tests.campaign.oracle import command, value_or_refusal
from tests.campaign.runner import Case, Fault, Part, Try
from tests.run_samples import everything

Read = Callable[[Path], "Answer"]


class Answer(NamedTuple):
    """What a reader says of a run."""

    value: Any
    """None if it refused."""
    told: frozenset[str]
    """What it warned of."""


# --- damage -----------------------------------------------------------------------------------


def _files(run: Path) -> list[Path]:
    return sorted(path for path in run.rglob("*") if path.is_file() and path.name != "lock")


def _changed(
    way: Callable[[bytearray, Random], None], run: Path, other: Path, chance: Random
) -> str:
    """One file of the run is changed in this way."""
    file = chance.choice([path for path in _files(run) if path.stat().st_size])
    data = bytearray(file.read_bytes())
    way(data, chance)
    file.write_bytes(data)
    return str(file.relative_to(run))


def _lost(run: Path, other: Path, chance: Random) -> str:
    """A file is gone; no frame, as frames are thinned out by the program itself."""
    file = chance.choice([path for path in _files(run) if path.parent.name != layout.FRAMES])
    file.unlink()
    return str(file.relative_to(run))


def _swapped(run: Path, other: Path, chance: Random) -> str:
    """A file of another run of the same recipe lies in the place of this one's."""
    pairs = [
        (mine, theirs)
        for mine in _files(run)
        for theirs in _files(other)
        if mine.relative_to(run).parts[0] == theirs.relative_to(other).parts[0]
        and mine.name.partition("-")[0] == theirs.name.partition("-")[0]
    ]
    mine, theirs = chance.choice(pairs)
    mine.unlink()
    shutil.copy(theirs, mine.with_name(theirs.name))
    return f"{mine.relative_to(run)} of another run"


def _moved(run: Path, other: Path, chance: Random) -> str:
    """A whole checkpoint of the other run."""
    step, folder = chance.choice(layout.checkpoint_folders(other))
    target = run / layout.CHECKPOINTS / folder.name
    shutil.rmtree(target, ignore_errors=True)
    shutil.copytree(folder, target)
    return f"the checkpoint of step {step} of another run"


def _exchanged(run: Path, other: Path, chance: Random) -> str:
    """Two files of the run have changed places."""
    one, two = chance.sample(_files(run), 2)
    first, second = one.read_bytes(), two.read_bytes()
    one.write_bytes(second)
    two.write_bytes(first)
    return f"{one.relative_to(run)} and {two.relative_to(run)} exchanged"


_WAYS = {
    "bit": functools.partial(_changed, mutate.bit),
    "cut": functools.partial(_changed, mutate.cut),
    "grown": functools.partial(_changed, mutate.grow),
    "blank": functools.partial(_changed, mutate.blank),
    "lost": _lost,
    "exchanged": _exchanged,
    "swapped": _swapped,
    "moved": _moved,
}
_BETWEEN_RUNS = ("swapped", "moved")
_WITHIN_A_RUN = (*["bit"] * 8, "cut", "cut", *(way for way in _WAYS if way not in _BETWEEN_RUNS))

# --- readers ----------------------------------------------------------------------------------


def _told(messages: str) -> frozenset[str]:
    return frozenset(line for line in messages.splitlines() if line.startswith("aeviz: "))


def _evaluate(run: Path) -> Answer:
    code, out, messages = command(["evaluate", str(run), "--json"])
    if code:
        return Answer(None, frozenset())
    return Answer(json.loads(out), _told(messages))


def _export(run: Path) -> Answer:
    """Losses, newest digits and codes."""
    targets = [run.parent / name for name in ("metrics.csv", "digits.png", "codes.csv")]
    options = [part for t in targets for part in (f"--{t.stem}", str(t))]
    code, _, messages = command(["export", str(run), *options, "--force"])
    return Answer(None if code else [t.read_bytes() for t in targets], _told(messages))


def _search(run: Path) -> Answer:
    from PIL import Image

    image = run.parent / "digit.png"
    if not image.exists():
        pixels = np.zeros((28, 28), np.uint8)
        pixels[4:24, 12:16] = 255
        Image.fromarray(pixels).save(image)
    code, out, messages = command(["search", str(run), str(image), "--json"])
    return Answer(None if code else json.loads(out), _told(messages))


def _resume(run: Path) -> Answer:
    """One epoch more, and all that counts of the outcome."""
    name = run.parent.name
    epochs = str(world.EPOCHS + 1)
    code, _, messages = command(
        ["train", name, "--resume", "--out", str(run), "--epochs", epochs, "--threads", "1"]
    )
    if code:
        return Answer(None, frozenset())
    with Run.open(run) as opened:
        weights = {k: v.tobytes() for k, v in opened.checkpoint().weights.items()}
    return Answer(weights, _told(messages))


def _whole(run: Path) -> Answer:
    """Everything that a program can read of a run."""
    warnings: list[str] = []

    def read() -> dict[str, Any]:
        opened = Run.open(run)
        found = everything(opened)
        warnings.extend(opened.warnings)
        return found

    return Answer(value_or_refusal(read), frozenset(warnings))


def _part(read: Read, count: int, *kinds: str, ways: Sequence[str] = _WITHIN_A_RUN) -> Part:
    def prepare(folder: Path) -> Try:
        world.enter(folder)
        pairs = []
        for name in kinds:
            runs = folder / name
            one, two = (world.trained(runs / f"seed-{s}", name, seed=s) for s in (1, 2))
            usual = read(Path(shutil.copytree(one, runs / "copy")))
            if usual.value is None:
                raise Fault(f"{name}: an undamaged run is not read")
            pairs.append((one, two, usual))

        def attempt(case: Case) -> Counter[str]:
            one, two, usual = case.chance.choice(pairs)
            run = one.parent / "copy"
            shutil.rmtree(run)
            shutil.copytree(one, run)
            way = case.chance.choice(ways)
            what = _WAYS[way](run, two, case.chance)
            found = read(run)
            if found.value is None:
                return Counter([way, "refused"])
            if found.told - usual.told:
                return Counter([way, "told"])
            if found.value == usual.value:
                return Counter([way, "harmless"])
            raise Fault(f"{way}: {what}: read otherwise, and nothing told")

        return attempt

    return Part(prepare, count, 60)


# --- the window -------------------------------------------------------------------------------


def _window(folder: Path) -> Try:
    """Damaged runs are opened in a window, and stepped through."""
    from tests.campaign.play.window import Window

    world.enter(folder)
    one, two = (world.trained(folder / f"seed-{s}", "keras-2d", seed=s) for s in (1, 2))
    window = Window(one)
    usual = window.seen(Path(shutil.copytree(one, folder / "copy")))

    def attempt(case: Case) -> Counter[str]:
        run = Path(tempfile.mkdtemp(dir=folder)) / "copy"
        shutil.copytree(one, run)
        way = case.chance.choice(_WITHIN_A_RUN)
        what = _WAYS[way](run, two, case.chance)
        found = window.seen(run)
        shutil.rmtree(run.parent)
        if found.value is None:
            return Counter([way, "refused"])
        if found.told:
            return Counter([way, "told"])
        if found.value == usual.value:
            return Counter([way, "harmless"])
        raise Fault(f"{way}: {what}: shown otherwise, and nothing told")

    return attempt


_IMAGES = ("keras-2d", "denoising-dropout", "vae-2d")
PARTS = {
    "evaluate": _part(_evaluate, 1500, *_IMAGES, "mlp-classifier"),
    "export": _part(_export, 1500, *_IMAGES),
    "search": _part(_search, 1500, *_IMAGES),
    "resume": _part(_resume, 1500, *_IMAGES, "mlp-classifier"),
    "whole": _part(_whole, 12000, *_IMAGES, "mlp-classifier"),
    "swaps": _part(_whole, 2000, *_IMAGES, "mlp-classifier", ways=_BETWEEN_RUNS),
    "window": Part(_window, 2000, 60),
}
