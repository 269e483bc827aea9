"""A run's network for other programs: ONNX, and torch's own exported programs (.pt2)."""

from __future__ import annotations

import importlib.util

from aeviz.core.base.callbacks import check_cancelled
from aeviz.core.base.errors import RunError
from aeviz.core.base.storage import create_folder, write_file
from aeviz.core.export.programs import in_child
from aeviz.core.export.request import Request
from aeviz.core.models import own


def write_onnx(request: Request) -> str:
    """Every part as ``<part>.onnx`` in a new folder. Raises :class:`AevizError`."""
    if not all(map(importlib.util.find_spec, ("onnx", "onnxscript"))):
        raise RunError(
            "ONNX files need the packages onnx and onnxscript, which are not here: install them"
            " with “pip install onnx onnxscript”."
        )
    files, caption = _made(request, onnx=True)
    create_folder(request.target, {f"{name}.onnx": content for name, content in files.items()})
    return caption


def write_pt2(request: Request) -> str:
    """The main part as ``.pt2``, which ``torch.export.load`` reads, and the others beside it.

    An autoencoder's file is the denoiser; encoder and decoder get names of their own. Raises
    :class:`AevizError`.
    """
    files, caption = _made(request, onnx=False)
    target = request.target
    main, content = files.popitem()
    for name, other in files.items():
        beside = target.with_name(f"{target.stem}-{name}{target.suffix}")
        write_file(beside, other, overwrite=request.overwrite)
    request.write(content)
    others = ", ".join(f"{target.stem}-{name}{target.suffix}" for name in files)
    return f"the {main}" + (f"; beside it {others}" if others else "") + f"; {caption}"


def _made(request: Request, onnx: bool) -> tuple[dict[str, bytes], str]:
    """The parts by name, the main one last, and what they are of."""
    origin = request.trained().provenance
    if request.run.recipe.network.kind == "own" and not own.taken():
        raise RunError("This network came from files for other programs: use those files.")
    files = in_child(request.run.path, origin.step, origin.caption, onnx)
    check_cancelled()
    return files, origin.caption
