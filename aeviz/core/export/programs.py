"""The parts of a run's network as programs, made in a process of their own.

Torch puts a function of its own in the place of every module's call while it exports one: whatever
trains or decodes meanwhile would be recorded too, and fail. Translating to ONNX takes seconds,
holds the interpreter and cannot be interrupted. So ``python -m aeviz.core.export.programs`` does
both: it reads a request as JSON from its standard input, writes a zip of programs to its standard
output, and is killed to cancel.
"""

from __future__ import annotations

import contextlib
import io
import json
import sys
import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO
from zipfile import ZipFile

from aeviz.core.base.errors import AevizError
from aeviz.core.compute.child import answer_of
from aeviz.core.models import own

if TYPE_CHECKING:
    from torch.export import ExportedProgram

    from aeviz.core.export.parts import Part

ABOUT = "aeviz.json"
"""What is to be known of a ``.pt2`` file, within it: names of what it takes and gives, and more."""


def in_child(run: Path, step: int, caption: str, onnx: bool) -> dict[str, bytes]:
    """Programs of all parts by name, the main one last, of the weights of a run's step.

    ``onnx``: as ONNX, else as torch's. Raises :class:`DataError`, :class:`Cancelled`.
    """
    wanted = {
        "run": str(run.absolute()), "step": step, "caption": caption, "onnx": onnx,
        "network": own.taken(),
    }  # fmt: skip
    with ZipFile(io.BytesIO(answer_of(__name__, json.dumps(wanted).encode()))) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def _made(wanted: dict[str, Any]) -> bytes:
    from aeviz.core.export.parts import metadata, parts_of
    from aeviz.core.runs.network import load_model
    from aeviz.core.runs.run import Run

    if wanted["network"]:
        own.take(wanted["network"])
    content = io.BytesIO()
    with Run.open(Path(wanted["run"])) as run, ZipFile(content, "w") as archive:
        model = load_model(run, wanted["step"])
        for part in parts_of(model, run.recipe.data.pixel_range):
            about = metadata(run, part, wanted["caption"])
            program = _exported(part)
            made = _onnx(program, about) if wanted["onnx"] else _pt2(program, about)
            archive.writestr(part.name, made)
    return content.getvalue()


def _exported(part: Part) -> ExportedProgram:
    import torch

    shapes = ({0: torch.export.Dim("count")},)
    return torch.export.export(part.module.eval(), (part.takes[1],), dynamic_shapes=shapes)


def _pt2(program: ExportedProgram, about: dict[str, str]) -> bytes:
    import torch

    file = io.BytesIO()
    torch.export.save(program, file, extra_files={ABOUT: json.dumps(about)})
    return file.getvalue()


def _onnx(program: ExportedProgram, about: dict[str, str]) -> bytes:
    import torch

    found = torch.onnx.export(
        program,
        dynamo=True,
        verbose=False,
        input_names=[about["input"].partition(":")[0]],
        output_names=[about["output"]],
        dynamic_shapes=({0: "count"},),
    )
    assert found is not None  # noqa: S101 - only what is written to a file gives nothing
    model: Any = found.model_proto
    for key, value in about.items():
        entry = model.metadata_props.add()
        entry.key, entry.value = key, value
    content: bytes = model.SerializeToString()
    return content


@contextlib.contextmanager
def _quiet() -> Iterator[None]:
    """What exporters and the user's module say is no part of the answer, nor of a refusal."""
    unheard = io.StringIO()
    with (
        contextlib.redirect_stdout(unheard),
        contextlib.redirect_stderr(unheard),
        warnings.catch_warnings(),
    ):
        warnings.simplefilter("ignore")
        yield


def main(source: BinaryIO, target: BinaryIO) -> int:
    """Answer one request; the exit code."""
    try:
        with _quiet():
            made = _made(json.loads(source.read()))
    except AevizError as error:
        print(error, file=sys.stderr)
        return 1
    target.write(made)
    target.flush()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.stdin.buffer, sys.stdout.buffer))
