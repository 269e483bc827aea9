"""What can leave a run, each once: for the command line and the window's one dialog alike.

A new kind is one function here, which may lead to a module of its own, and one row in
:data:`KINDS`. Work and libraries are loaded when it is asked for.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from aeviz.core.export.film_formats import formats
from aeviz.core.export.request import Request


class Kind(NamedTuple):
    """A row of :data:`KINDS`."""

    title: str
    """For the dialog."""
    text: str
    """What it is, in a few words."""
    endings: tuple[str, ...]
    """Of its file, the usual one first; none: it fills a folder."""
    write: Callable[[Request], str]
    """Does it; a caption that says of which step, epoch and data it is, if of one. Raises
    :class:`AevizError`."""


def _digits(request: Request) -> str:
    from aeviz.core.export.tables import newest_digits_png

    content, origin = newest_digits_png(request.run)
    request.tell(origin)
    request.write(content)
    return origin.caption


def _metrics(request: Request) -> str:
    if request.ending == "npz":
        return _arrays("losses_npz")(request)
    from aeviz.core.export.tables import metrics_csv

    request.write(metrics_csv(request.run.events(request.progress)))
    return ""


def _samples(request: Request) -> str:
    from aeviz.core.export.tables import sheet_png
    from aeviz.core.inference.sampling import generate

    run = request.run
    prior = run.recipe.code.kind == "variational"
    dataset = None if prior else request.images()
    model, origin = request.trained(dataset)
    pictures = generate(model, run.recipe, dataset, 100)
    request.write(sheet_png(pictures, about=origin.as_text()))
    return origin.caption


def _animation(request: Request) -> str:
    from aeviz.core.export.film import animation, film_origin
    from aeviz.core.export.film_frame import Film

    film, ending = request.film or Film(), request.target.suffix
    request.write(animation(request.run, film, ending, request.progress, request.voice))
    origin = film_origin(request.run, film)
    if origin is None:
        return ""
    request.tell(origin)
    return origin.caption


def _experiment(request: Request) -> str:
    from aeviz.core.runs.experiment import save

    save(
        request.run,
        request.target,
        notes=request.notes,
        drawings=request.drawings,
        data=request.data() if request.with_data else None,
        overwrite=request.overwrite,
        progress=request.progress,
    )
    return ""


def _script(request: Request) -> str:
    from aeviz.core.export.script.writing import write

    return write(request.run, request.target, request.data, request.overwrite)


def _page(request: Request) -> str:
    from aeviz.core.export.page import page

    return page(request)


def _board(request: Request) -> str:
    from aeviz.core.export.board import write_board

    return write_board(request)


def _onnx(request: Request) -> str:
    from aeviz.core.export.networks import write_onnx

    return write_onnx(request)


def _pt2(request: Request) -> str:
    from aeviz.core.export.networks import write_pt2

    return write_pt2(request)


def _arrays(name: str) -> Callable[[Request], str]:
    """A function of ``export/arrays.py``, which is loaded when it is asked for."""

    def write(request: Request) -> str:
        from aeviz.core.export import arrays

        made: str = getattr(arrays, name)(request)
        return made

    return write


KINDS: dict[str, Kind] = {
    "experiment": Kind(
        "Experiment", "all of the run in one file that aeviz opens", (".aeviz",), _experiment
    ),
    "codes": Kind("Codes", "test codes", (".npz", ".csv"), _arrays("codes_of_tests")),
    "training-codes": Kind(
        "Training codes",
        "codes of the training pictures",
        (".npz", ".csv"),
        _arrays("training_codes"),
    ),
    "reconstructions": Kind(
        "Reconstructions",
        "test pictures, noisy and restored; .csv: the figures alone",
        (".npz", ".csv"),
        _arrays("reconstructions"),
    ),
    "curves": Kind("Curves", "the losses as a drawing", (".svg",), _arrays("curves")),
    "map": Kind("Map", "the newest map as a drawing", (".svg",), _arrays("map_svg")),
    "digits": Kind("Digits", "the newest digits", (".png",), _digits),
    "metrics": Kind("Losses", "all losses", (".csv", ".npz"), _metrics),
    "samples": Kind("New digits", "new digits from random codes", (".png",), _samples),
    "animation": Kind("Animation", "the stored steps as a film", formats(), _animation),
    "html": Kind(
        "Page", "pictures, map, losses and recipe as one page for a browser", (".html",), _page
    ),
    "tensorboard": Kind("TensorBoard", "a log folder for TensorBoard", (), _board),
    "script": Kind("Program", "a plain PyTorch program that makes the same run", (".py",), _script),
    "onnx": Kind("ONNX", "the network for other programs, as files of ONNX", (), _onnx),
    "torch": Kind("Torch program", "the network as torch.export saves it", (".pt2",), _pt2),
}
"""By the name of its option, in the order of help and dialog."""
