"""Networks that other programs have exported: torch's programs (.pt2) and ONNX files, as modules.

They are data, not code: what could only be unpickled is refused.
"""

from __future__ import annotations

import contextlib
import os
import warnings
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import torch
from torch import Tensor, nn

from aeviz.core.base.errors import RecipeError

_PICKLED = "custom_obj_", "opaque_obj_"
"""How constants of a .pt2 begin that are no tensors."""
_FORCE = "TORCH_FORCE_WEIGHTS_ONLY_LOAD"
_ENCODER, _DECODER = "encoder", "decoder"


def is_exported(name: str) -> bool:
    """Whether a name is that of exported networks, or of a folder with them."""
    path = Path(name)
    return path.suffix.lower() in _READERS or path.is_dir()


def load_pair(first: str, second: str | None = None) -> tuple[nn.Module, nn.Module]:
    """Encoder and decoder: two files, or what is found in a folder, or beside the one that is
    named, as ``aeviz export`` writes them. Raises :class:`RecipeError`."""
    encoder, decoder = (Path(first), Path(second)) if second else _found(Path(first))
    return _loaded(encoder), _loaded(decoder)


def _found(path: Path) -> tuple[Path, Path]:
    """The two files that a folder has, or that belong to one file: with ``-encoder`` and
    ``-decoder`` behind its name, or these names alone."""
    if path.is_dir():
        choices = [(path / f"{_ENCODER}{end}", path / f"{_DECODER}{end}") for end in _READERS]
    else:
        stem, end = path.stem, path.suffix
        for part in (_ENCODER, _DECODER):
            stem = stem.removesuffix(part)
        starts = dict.fromkeys((stem, f"{stem}-"))
        choices = [
            (path.with_name(f"{s}{_ENCODER}{end}"), path.with_name(f"{s}{_DECODER}{end}"))
            for s in starts
        ]
    for encoder, decoder in choices:
        if encoder.is_file() and decoder.is_file():
            return encoder, decoder
    raise RecipeError(
        f"“{path}” is no pair of an encoder and a decoder: name both files, as in “aeviz explore"
        " encoder.onnx decoder.onnx”."
    )


def _loaded(path: Path) -> nn.Module:
    read = _READERS.get(path.suffix.lower())
    if read is None:
        raise RecipeError(f"“{path}” is no exported network: name files ending in .pt2 or .onnx.")
    if not path.is_file():
        raise RecipeError(f"There is no file “{path}”: check its name.")
    try:
        return read(path)
    except RecipeError:
        raise
    except Exception as error:
        raise RecipeError(
            f"“{path}” cannot be read ({type(error).__name__}): export it again."
        ) from error


class _Program(nn.Module):
    """A program of another kind behind a module's face; what it refuses is a ``ValueError``."""

    def __init__(self, call: Callable[[Tensor], Any]) -> None:
        super().__init__()
        self._calls = (call,)  # in a tuple no weights are seen: they are its own, not a run's

    def forward(self, values: Tensor) -> Any:
        try:
            # Its types are fixed: it checks them, also where maps are drawn with 16 bits.
            with torch.autocast(values.device.type, enabled=False):
                return self._calls[0](values)
        except Exception as error:
            raise ValueError(str(error).strip().splitlines()[0][:200]) from error

    def __deepcopy__(self, memo: dict[int, object]) -> _Program:
        return self  # nothing in it ever changes


def _torch_program(path: Path) -> nn.Module:
    with zipfile.ZipFile(path) as packed:
        names = [name.rpartition("/")[2] for name in packed.namelist()]
    if any(name.startswith(_PICKLED) for name in names):
        raise RecipeError(f"“{path}” holds objects that could run code: export tensors alone.")
    with _weights_only(), warnings.catch_warnings():
        warnings.simplefilter("ignore")  # how torch reads its own files is not for users
        return _Program(torch.export.load(path).module())


@contextlib.contextmanager
def _weights_only() -> Iterator[None]:
    """Let torch unpickle nothing but tensors, whatever the code that loads asks for."""
    before = os.environ.get(_FORCE)
    os.environ[_FORCE] = "1"
    try:
        yield
    finally:
        if before is None:
            del os.environ[_FORCE]
        else:
            os.environ[_FORCE] = before


def _onnx_program(path: Path) -> nn.Module:
    try:
        import onnxruntime
    except ImportError as error:
        raise RecipeError(
            "ONNX files are run by the package onnxruntime, which is not here: install it with “pip"
            " install onnxruntime”."
        ) from error
    session = onnxruntime.InferenceSession(str(path), providers=["CPUExecutionProvider"])
    taken = session.get_inputs()[0].name

    def call(values: Tensor) -> Tensor:
        (first, *_) = session.run(None, {taken: values.detach().cpu().numpy()})
        return torch.from_numpy(first)

    return _Program(call)


_READERS: dict[str, Callable[[Path], nn.Module]] = {".pt2": _torch_program, ".onnx": _onnx_program}
