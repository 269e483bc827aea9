"""Making of a finished run what ships of it as an example, see :mod:`aeviz.core.examples`.

``resources/models/make.sh`` calls it: ``python -m aeviz.core.example_packing RUN FOLDER NAME
COMMAND BITS``, with MNIST where it is looked for.
"""

from __future__ import annotations

import dataclasses
import hashlib
import lzma
import sys
import zlib
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import msgspec
import numpy as np
import torch

from aeviz.core.base import storage
from aeviz.core.base.files.archive import write_archive
from aeviz.core.base.sealed import seal
from aeviz.core.data.base import Dataset, Split
from aeviz.core.examples import DIGITS, ENDING, EXAMPLES, LARGEST
from aeviz.core.inference.frame_making import make_frame
from aeviz.core.inference.frames import Frame, Probe, in_turn
from aeviz.core.messages.events import CheckpointReady
from aeviz.core.models import build_model
from aeviz.core.runs import layout, serialise
from aeviz.core.runs.dataset import dataset_of
from aeviz.core.runs.experiment import DATA, data_bytes
from aeviz.core.runs.journal import Flaws, read_lines
from aeviz.core.runs.run import Run

OWN = 2_000
"""Test digits that an example is shown on, and training digits that are compared with drawings."""
LICENCE = "MNIST, CC BY-SA 3.0: Yann LeCun, Corinna Cortes and Christopher J. C. Burges"
FRAMES = 24
"""Steps of the training that can be looked at."""
BITS = 10
"""Of a weight's mantissa; the implied one comes before them. The others are zero, and pack well. A
large network needs fewer of each weight: with three, errors are 36 dB below the weights."""
_FILTER = {"id": lzma.FILTER_LZMA2, "preset": 9, "lc": 1, "lp": 2, "pb": 2}
"""Most of what is packed are numbers of four bytes, of which each has its own statistics."""


def pack_example(
    run: Run, dataset: Dataset, folder: Path, name: str, command: str, bits: int = BITS
) -> None:
    """Write what ships of a finished run as a file in ``folder``, and the digits beside it.

    ``command`` is how it was trained, for whoever wants to do it again; ``bits`` are kept of each
    weight. Raises :class:`AevizError`.
    """
    own = own_digits(dataset, run.recipe.seed)
    probe = own_probe(own, run)
    digits = {layout.PROBE: serialise.probe_bytes(probe), DATA: data_bytes(own)}
    about = layout.read_about(run.path)
    about.probe = hashlib.sha256(digits[layout.PROBE]).hexdigest()
    about.details |= {
        "example": name,
        "command": command,
        # The data that it is shown on; what it was trained on is remembered beside.
        "title": own.title,
        "licence": own.licence,
        "fingerprint": own.fingerprint,
        "trained_on": run.details.get("fingerprint"),
    }
    if known := EXAMPLES.get(name):
        # The recipe's own words are about the network before “--set” made another of it.
        about.recipe |= {"title": known.title, "description": known.text}
    losses = b"".join(_rounded_lines(run))
    end = _rounded(run.checkpoint(), bits)
    members = {
        layout.RUN: seal(msgspec.structs.asdict(about)),
        **dict(_frames(run, probe, end)),
        **dict(_checkpoint(end, losses)),
        layout.METRICS: losses,
    }
    storage.make_folders(folder)
    _write(folder / f"{name}{ENDING}", members)
    _write(folder / DIGITS, digits)


# --- digits -----------------------------------------------------------------------------------


def own_digits(dataset: Dataset, seed: int) -> Dataset:
    """The first test digits of a run's probe, and as many training digits: each class in turn."""
    classes = len(dataset.class_names)

    def some(split: Split) -> Split:
        chosen = in_turn(split.labels, classes, seed)[:OWN]
        return Split(split.images[chosen], split.labels[chosen])

    train, test = some(dataset.train), some(dataset.test)
    title = f"{len(test):,} test digits of {dataset.title}"
    return dataclasses.replace(dataset, title=title, train=train, test=test, licence=LICENCE)


def own_probe(own: Dataset, run: Run) -> Probe:
    """The own test digits in the order in which the run's frames have them."""
    count = min(run.probe.digit_count, len(own.test))
    return Probe(own.test.images, own.test.labels, count, own.class_names)


# --- the run ----------------------------------------------------------------------------------


def _rounded_lines(run: Run) -> Iterator[bytes]:
    """The journal with four digits of each loss of a step; all else as it is."""
    for line in read_lines(run.path / layout.METRICS, Flaws()):
        if line.get("kind") == "step":
            line |= {k: float(f"{v:.4g}") for k, v in line.items() if isinstance(v, float)}
        yield seal(line)


def _rounded(end: CheckpointReady, bits: int) -> CheckpointReady:
    """The end of the training with fewer bits of its weights, and without the optimiser."""
    weights = {name: rounded(values, bits) for name, values in end.weights.items()}
    return dataclasses.replace(end, weights=weights, optimiser={})


def rounded(values: np.ndarray, bits: int = BITS) -> np.ndarray:
    """Numbers ``float32`` with so many bits after the first."""
    fraction, exponent = np.frexp(values.astype(np.float32))
    steps = np.float32(2 ** (bits + 1))
    nearest: np.ndarray = np.ldexp(np.round(fraction * steps) / steps, exponent)
    return nearest.astype(np.float32)


def _frames(run: Run, probe: Probe, end: CheckpointReady) -> Iterator[tuple[str, bytes]]:
    """Frames of the training, evenly, and last one of the rounded weights; of the own digits."""
    steps = run.frame_steps()
    steps = steps[steps < end.step]
    chosen = np.unique(np.linspace(0, len(steps) - 1, min(FRAMES - 1, len(steps))).round())
    count, root = len(probe.points), Path()
    for step in steps[chosen.astype(int)]:
        frame = run.frame(int(step))
        yield _member(dataclasses.replace(frame, points=frame.points[:count].copy()), root)
    model = build_model(run.recipe, probe.image_shape, len(probe.class_names))
    model.load_state_dict({name: torch.from_numpy(w) for name, w in end.weights.items()})
    yield _member(make_frame(model, probe, run.recipe, end.step, end.epoch), root)


def _member(frame: Frame, root: Path) -> tuple[str, bytes]:
    data = serialise.frame_bytes(frame)
    return layout.frame_path(root, frame.step, data).as_posix(), data


def _checkpoint(end: CheckpointReady, losses: bytes) -> Iterator[tuple[str, bytes]]:
    """The members of the checkpoint's folder as it is on disk, with its list of them."""
    files = serialise.checkpoint_files(end, len(losses), zlib.crc32(losses))
    with TemporaryDirectory() as place:
        folder = layout.checkpoint_path(Path(place), end.step)
        storage.make_folders(folder.parent)
        storage.write_folder(folder, files)
        for path in layout.children(folder):
            yield path.relative_to(place).as_posix(), storage.read_file(path, LARGEST)


def _write(path: Path, members: dict[str, bytes]) -> None:
    with TemporaryDirectory() as place:
        plain = Path(place) / "plain"
        write_archive(plain, members.items())
        packed = lzma.compress(plain.read_bytes(), filters=[_FILTER])
    storage.write_file(path, packed)


def main(arguments: list[str]) -> None:
    """Pack the run in a folder: RUN FOLDER NAME COMMAND BITS."""
    run = Run.open(Path(arguments[0]))
    dataset = dataset_of(run)
    assert isinstance(dataset, Dataset)  # noqa: S101 - examples are of images
    bits = int(arguments[4]) if len(arguments) > 4 else BITS
    pack_example(run, dataset, Path(arguments[1]), arguments[2], arguments[3], bits)


if __name__ == "__main__":
    main(sys.argv[1:])
