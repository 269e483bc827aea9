"""Programs that torch exported, as ONNX: a zip of ``.pt2`` files to one of ``.onnx`` files.

Translating takes seconds, holds the interpreter and cannot be interrupted, so it is done by
``python -m aeviz.core.export.to_onnx``, which reads one zip from its standard input, writes the
other to its standard output, and is killed to cancel.
"""

from __future__ import annotations

import contextlib
import io
import json
import sys
from collections.abc import Mapping
from typing import Any, BinaryIO
from zipfile import ZipFile

from aeviz.core.compute.child import answer_of

ABOUT = "aeviz.json"
"""What is to be known of a program, within its file: names of what it takes and gives, and more."""


def to_onnx(programs: Mapping[str, bytes]) -> dict[str, bytes]:
    """``encoder`` becomes ``encoder.onnx``. Raises :class:`DataError`, :class:`Cancelled`."""
    return _unpacked(answer_of(__name__, _packed(programs)))


def _packed(files: Mapping[str, bytes]) -> bytes:
    content = io.BytesIO()
    with ZipFile(content, "w") as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return content.getvalue()


def _unpacked(content: bytes) -> dict[str, bytes]:
    with ZipFile(io.BytesIO(content)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def _translated(program: bytes) -> bytes:
    import torch

    extra: dict[str, Any] = {ABOUT: ""}
    exported = torch.export.load(io.BytesIO(program), extra_files=extra)
    about: dict[str, str] = json.loads(extra[ABOUT])
    takes, gives = about["input"].partition(":")[0], about["output"]
    found = torch.onnx.export(
        exported,
        dynamo=True,
        verbose=False,
        input_names=[takes],
        output_names=[gives],
        dynamic_shapes=({0: "count"},),
    )
    assert found is not None  # noqa: S101 - only what is written to a file gives nothing
    model: Any = found.model_proto
    for key, value in about.items():
        entry = model.metadata_props.add()
        entry.key, entry.value = key, value
    content: bytes = model.SerializeToString()
    return content


def main(source: BinaryIO, target: BinaryIO) -> int:
    """Answer one request; the exit code."""
    programs = _unpacked(source.read())
    with contextlib.redirect_stdout(sys.stderr):  # what exporters say is no part of the answer
        made = {f"{name}.onnx": _translated(data) for name, data in programs.items()}
    target.write(_packed(made))
    target.flush()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.stdin.buffer, sys.stdout.buffer))
