"""The program of a run on disk, and its data beside it where it cannot fetch them itself."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np

from aeviz.core.base.callbacks import check_cancelled
from aeviz.core.base.errors import RunError
from aeviz.core.base.storage import write_file
from aeviz.core.compute.precision import resolved
from aeviz.core.data.base import AnyDataset
from aeviz.core.export.script.program import Setting, program
from aeviz.core.messages.events import Tuned
from aeviz.core.recipe.sections import NEED_NEIGHBOURS
from aeviz.core.runs.run import Run

MNIST = "mnist"


def write(run: Run, target: Path, data: Callable[[], AnyDataset], overwrite: bool) -> str:
    """Write the program, and the data of other sets than MNIST; what is to be said of it.

    Raises :class:`AevizError`.
    """
    if run.recipe.penalty.kind in NEED_NEIGHBOURS:
        raise RunError(
            "The program of a run with a penalty on neighbours would need the graph of all"
            " training pictures, which aeviz makes: export the network, or a run with another"
            " penalty."
        )
    beside = ""
    content = b""
    if run.recipe.data.dataset != MNIST:
        beside = f"{target.stem}-data.npz"
        content = _packed(data())
    text = program(run.recipe, setting_of(run, beside))
    check_cancelled()
    if beside:
        write_file(target.with_name(beside), content, overwrite=overwrite)
    write_file(target, text.encode(), overwrite=overwrite)
    parts = [f"its data are in {beside}"] if beside else []
    if any(isinstance(event, Tuned) for event in run.events()):
        parts.append("what was changed while the run trained is not in it")
    return "; ".join(parts)


def setting_of(run: Run, data_file: str) -> Setting:
    """What a run had beside its recipe, as far as it says so."""
    threads, kept = run.details.get("threads"), run.details.get("precision")
    return Setting(
        run.probe.image_shape,
        len(run.probe.class_names),
        str(kept) if kept else resolved(run.recipe.training.precision),
        threads if isinstance(threads, int) and threads > 0 else 1,
        data_file,
    )


def _packed(data: AnyDataset) -> bytes:
    named: dict[str, Any] = {}
    for part in ("train", "test"):
        inputs, targets = vars(getattr(data, part)).values()  # images and labels, or signals
        named |= {f"X_{part}": inputs, f"Y_{part}": targets}
    file = io.BytesIO()
    np.savez_compressed(file, **named)
    return file.getvalue()
