"""Frames, probes and checkpoints as files of a run, and back, checked."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Any, NamedTuple, TypeVar

import msgspec
import numpy as np

from aeviz.core.base import storage
from aeviz.core.base.errors import StorageError
from aeviz.core.base.files.tensors import all_finite, pack, unpack
from aeviz.core.base.sealed import seal, unseal
from aeviz.core.base.texts import LONG, plain
from aeviz.core.inference.frames import Frame, Probe, Projection
from aeviz.core.messages.events import CheckpointReady, CheckpointState

FRAME_LIMIT = 256 << 20
CHECKPOINT_LIMIT = 4 << 30
LONGEST_NAME = 100
"""Characters of a class's name."""

_T = TypeVar("_T")
_Count = Annotated[int, msgspec.Meta(ge=0)]
_Kinds = dict[str, tuple[str, tuple[int, ...]]]
"""Names of arrays, their types, and how many axes they may have."""
_PICTURES = (3, 4)
"""Grey, or in colour."""
_PROBE: _Kinds = {"points": ("u1", _PICTURES), "point_labels": ("u1", (1,))}
_PROBE_MORE: _Kinds = {"inputs": ("f4", (3,)), "targets": ("f4", (3,))}
"""Arrays that only some probes have."""
_FRAME: _Kinds = {
    "noisy": ("u1", _PICTURES),
    "restored": ("u1", _PICTURES),
    "psnr": ("f4", (1,)),
    "points": ("f4", (2,)),
    "mean": ("f4", (1,)),
    "basis": ("f4", (2,)),
    "code_std": ("f4", (1,)),
}
_FRAME_MORE: _Kinds = {
    "predicted": ("u1", (1,)),
    "probabilities": ("f4", (2,)),
    "hidden": ("u1", (3,)),
    "hidden_restored": ("u1", (3,)),
    "prediction": ("f4", (3,)),
    "line": ("f4", (1,)),
}
"""Arrays that only some frames have; since format 1.1."""
_OF_DIGITS = ("psnr", "probabilities", "hidden", "hidden_restored")
_MODEL, _OPTIMISER = "model.safetensors", "optimiser.safetensors"
_PROGRESS = "progress.json"
MEMBERS = (_MODEL, _OPTIMISER, _PROGRESS)
"""Of a checkpoint's folder."""


class _FrameAbout(msgspec.Struct):
    step: _Count
    epoch: _Count
    explained: float
    notice: str
    phase: _Count = 0
    run: str = ""


class _ProbeAbout(msgspec.Struct):
    digit_count: _Count
    class_names: tuple[str, ...]


class _WeightsAbout(msgspec.Struct):
    step: _Count
    epoch: _Count
    run: str


class CheckpointRecord(msgspec.Struct):
    """What ``progress.json`` holds: where the run stood, and the journal that belongs to it.

    ``progress`` is a :class:`CheckpointState`, which only who resumes a run needs to understand.
    ``run`` is the run's :attr:`Run.id`, as in frames; files of earlier versions have none.
    """

    step: _Count
    epoch: _Count
    journal_bytes: _Count
    journal_crc32: _Count
    progress: dict[str, Any]
    run: str = ""


class StoredWeights(NamedTuple):
    """The weights after ``step`` steps and ``epoch`` whole epochs, by name."""

    step: int
    epoch: int
    arrays: dict[str, np.ndarray]


def _packed(values: Mapping[str, Any], kinds: _Kinds, about: object) -> bytes:
    """Those of ``values`` that are in ``kinds`` and not None, as one safetensors file."""
    arrays = {
        name: np.asarray(values[name], dtype=kind)
        for name, (kind, _) in kinds.items()
        if values[name] is not None
    }
    return pack(arrays, {"json": msgspec.json.encode(about).decode()})


def _arrays(
    data: bytes, kinds: _Kinds, more: _Kinds, what: str
) -> tuple[dict[str, np.ndarray], str]:
    """All arrays named in ``kinds`` and any of ``more``, of those types and ranks, and the JSON."""
    arrays, about = unpack(data, max_bytes=FRAME_LIMIT, what=what)
    known = {**kinds, **more}
    if not kinds.keys() <= arrays.keys() <= known.keys() or not all(
        array.dtype.str[1:] == known[name][0] and array.ndim in known[name][1]
        for name, array in arrays.items()
    ):
        raise StorageError(f"{what} holds other arrays than expected: use another copy.")
    return arrays, about.get("json", "")


def frame_bytes(frame: Frame, run: str = "") -> bytes:
    """A frame of the run with this id as one safetensors file."""
    about = _FrameAbout(
        int(frame.step),
        int(frame.epoch),
        float(frame.projection.explained),
        frame.notice,
        int(frame.phase),
        run,
    )
    values = vars(frame) | vars(frame.projection)
    return _packed(values, _FRAME | _FRAME_MORE, about)


def frame_of(data: bytes, what: str, run: str = "") -> Frame:
    """The frame in a file named ``what``, of the run with this id. Raises :class:`StorageError`."""
    arrays, text = _arrays(data, _FRAME, _FRAME_MORE, what)
    size = arrays["mean"].shape[0]
    noisy, points = arrays["noisy"], arrays["points"]
    fits = (
        noisy.shape == arrays["restored"].shape
        and points.shape[1] == 2
        and arrays["basis"].shape == (size, 2)
        and arrays["code_std"].shape == (size,)
        and len(arrays.get("predicted", points)) == len(points)
        and all(len(arrays.get(name, noisy)) == len(noisy) for name in _OF_DIGITS)
        and arrays.get("line", np.empty(2)).shape == (2,)
    )
    about = _decoded(text, _FrameAbout, what)
    _refuse_foreign(about.run, run, what)
    if not fits:
        raise StorageError(f"{what} holds arrays that do not fit each other: use another copy.")
    projection = Projection(arrays.pop("mean"), arrays.pop("basis"), about.explained)
    return Frame(
        about.step,
        about.epoch,
        projection=projection,
        notice=plain(about.notice, LONG),
        phase=about.phase,
        map=None,
        **arrays,
    )


def probe_bytes(probe: Probe) -> bytes:
    """A probe as one safetensors file."""
    about = _ProbeAbout(int(probe.digit_count), tuple(probe.class_names))
    return _packed(vars(probe), _PROBE | _PROBE_MORE, about)


def probe_of(data: bytes, what: str) -> Probe:
    """The probe in a file named ``what``. Raises :class:`StorageError`."""
    arrays, text = _arrays(data, _PROBE, _PROBE_MORE, what)
    about = _decoded(text, _ProbeAbout, what)
    count = len(arrays["points"])
    signals = [arrays[name].shape for name in _PROBE_MORE if name in arrays]
    if (
        len(arrays["point_labels"]) != count
        or about.digit_count > count
        or len(signals) == 1
        or len(set(signals)) > 1
    ):
        raise StorageError(f"{what} holds arrays that do not fit each other: use another copy.")
    names = tuple(plain(name, LONGEST_NAME) for name in about.class_names)
    return Probe(digit_count=about.digit_count, class_names=names, **arrays)


def checkpoint_files(
    checkpoint: CheckpointReady, journal_bytes: int, journal_crc32: int, run: str = ""
) -> dict[str, bytes]:
    """The members of the folder of a checkpoint of the run with this id; the journal's first bytes
    belong to it.

    Raises :class:`StorageError` for weights that are not finite.
    """
    if not all_finite(checkpoint.weights):
        raise StorageError(
            f"The checkpoint of step {checkpoint.step} was not saved because its weights are not"
            " finite: go back to the one before."
        )
    record = CheckpointRecord(
        int(checkpoint.step),
        int(checkpoint.epoch),
        journal_bytes,
        journal_crc32,
        msgspec.to_builtins(checkpoint.state),
        run,
    )
    return {
        _MODEL: pack(checkpoint.weights, {"format": "aeviz weights 1.0"}),
        _OPTIMISER: pack(checkpoint.optimiser, {"format": "aeviz optimiser 1.0"}),
        _PROGRESS: seal(msgspec.structs.asdict(record)),
    }


def checkpoint_of(folder: Path, limit: int = CHECKPOINT_LIMIT, run: str = "") -> CheckpointReady:
    """The checkpoint in a folder of at most ``limit`` bytes, of the run with this id.

    Raises :class:`StorageError`, also for weights that are not finite.
    """
    files, what = _members(folder, {_MODEL, _OPTIMISER, _PROGRESS}, limit)
    record = _record(files[_PROGRESS], what, run)
    optimiser, _ = unpack(files[_OPTIMISER], max_bytes=CHECKPOINT_LIMIT, what=what)
    weights = _finite_weights(files[_MODEL], what)
    state = _converted(record.progress, CheckpointState, what)
    return CheckpointReady(record.step, record.epoch, weights, optimiser, state)


def weights_of(folder: Path, limit: int = CHECKPOINT_LIMIT, run: str = "") -> StoredWeights:
    """Only the weights of a checkpoint: a third of the reading. Raises :class:`StorageError`."""
    files, what = _members(folder, {_MODEL, _PROGRESS}, limit)
    record = _record(files[_PROGRESS], what, run)
    weights = _finite_weights(files[_MODEL], what)
    return StoredWeights(record.step, record.epoch, weights)


def weights_bytes(weights: StoredWeights, run: str) -> bytes:
    """Weights of the run with this id as one safetensors file, for who looks at it meanwhile."""
    about = _WeightsAbout(int(weights.step), int(weights.epoch), run)
    return pack(weights.arrays, {"json": msgspec.json.encode(about).decode()})


def weights_in(data: bytes, what: str, run: str) -> StoredWeights:
    """Those weights again. Raises :class:`StorageError`, also for weights that are not finite."""
    arrays, text = unpack(data, max_bytes=CHECKPOINT_LIMIT, what=what)
    about = _decoded(text.get("json", ""), _WeightsAbout, what)
    _refuse_foreign(about.run, run, what)
    if not all_finite(arrays):
        raise StorageError(f"{what} has weights that are not finite: use an older one.")
    return StoredWeights(about.step, about.epoch, arrays)


def hashed_name(start: str, step: int, data: bytes) -> str:
    """The name of a file that tells its step, and by its hash whether it is whole."""
    number = f"{step:010d}-{hashlib.sha256(data).hexdigest()[:16]}.safetensors"
    return f"{start}-{number}" if start else number


def _members(folder: Path, names: set[str], limit: int) -> tuple[dict[str, bytes], str]:
    """Those files of a checkpoint, and what to call it."""
    what = f"The checkpoint {storage.shown(folder)}"
    files = storage.read_folder(folder, limit, names)
    if files.keys() != names:
        raise StorageError(f"{what} holds other files than expected: use another copy.")
    return files, what


def _finite_weights(data: bytes, what: str) -> dict[str, np.ndarray]:
    weights, _ = unpack(data, max_bytes=CHECKPOINT_LIMIT, what=what)
    if not all_finite(weights):
        raise StorageError(f"{what} has weights that are not finite: use an older one.")
    return weights


def record_of(folder: Path) -> CheckpointRecord:
    """Only ``progress.json`` of a checkpoint. Raises :class:`StorageError`."""
    data = storage.read_file(folder / _PROGRESS, 16 << 20)
    return _record(data, f"The checkpoint {storage.shown(folder)}")


def _record(data: bytes, what: str, run: str = "") -> CheckpointRecord:
    record = _converted(unseal(data, what), CheckpointRecord, what)
    _refuse_foreign(record.run, run, what)
    return record


def _refuse_foreign(found: str, run: str, what: str) -> None:
    """Whole by itself, but laid into another run's folder. Whoever names no run takes it."""
    if found and run and found != run:
        raise StorageError(f"{what} belongs to another run: put it back there.")


def _converted(plain: object, kind: type[_T], what: str) -> _T:
    try:
        return msgspec.convert(plain, kind)
    except msgspec.ValidationError as error:
        raise StorageError(f"{what} has no usable progress: use another copy.") from error


def _decoded(text: str, kind: type[_T], what: str) -> _T:
    try:
        return msgspec.json.decode(text, type=kind)
    except (msgspec.DecodeError, RecursionError) as error:
        raise StorageError(f"{what} has no usable description: use another copy.") from error
