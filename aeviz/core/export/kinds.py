"""What can leave a run, each once: for the command line and the window's one dialog alike.

A new kind is one function here, which may lead to a module of its own, and one row in
:data:`KINDS`. Work and libraries are loaded when it is asked for.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from aeviz.core.base.callbacks import OnProgress
from aeviz.core.base.errors import RunError
from aeviz.core.base.storage import write_file
from aeviz.core.data.base import AnyDataset, Dataset
from aeviz.core.runs.run import Run

if TYPE_CHECKING:
    # They load torch and Pillow, which not all exports need.
    from aeviz.core.export.film_frame import Film
    from aeviz.core.runs.network import Trained
    from aeviz.core.runs.provenance import Provenance


@dataclass(frozen=True)
class Request:
    """One export: of which run, to where, and what there is to choose."""

    run: Run
    target: Path
    data: Callable[[], AnyDataset]
    """The data that the run is of; called only by what needs them. Raises :class:`DataError`."""
    overwrite: bool = False
    progress: OnProgress = lambda fraction: None
    film: Film | None = None
    notes: str = ""
    """Of an experiment."""
    drawings: bool = True
    """Whether an experiment takes the user's drawings along."""
    with_data: bool = False
    """Whether an experiment takes its data along."""

    @property
    def ending(self) -> str:
        """“png”, in lower case."""
        return self.target.suffix.lower()[1:]

    def images(self) -> Dataset:
        """The data, if they are images. Raises :class:`RunError` else."""
        data = self.data()
        if not isinstance(data, Dataset):
            name = self.run.path.name
            raise RunError(f"The run {name} is not about images: choose another run.")
        return data

    def trained(self, dataset: AnyDataset | None = None) -> Trained:
        """The network with its newest weights; what is to be said of them is told by the run."""
        from aeviz.core.runs.network import trained_model

        found = trained_model(self.run, dataset)
        self.tell(found.provenance)
        return found

    def tell(self, origin: Provenance) -> None:
        """Have the run say what is to be said of where a result comes from."""
        for warning in origin.warnings:
            self.run.warn(warning)

    def write(self, content: bytes) -> None:
        """Write the file. Raises :class:`StorageError`."""
        write_file(self.target, content, overwrite=self.overwrite)


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


def _codes(request: Request) -> str:
    from aeviz.core.export.tables import codes_file
    from aeviz.core.inference.viewing import encode

    dataset = request.images()
    model, origin = request.trained(dataset)
    codes = encode(model, dataset.test.images, request.run.recipe.data.pixel_range)
    request.write(codes_file(codes, dataset.test.labels, request.ending, origin))
    return origin.caption


def _digits(request: Request) -> str:
    from aeviz.core.export.tables import newest_digits_png

    content, origin = newest_digits_png(request.run)
    request.tell(origin)
    request.write(content)
    return origin.caption


def _metrics(request: Request) -> str:
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
    request.write(animation(request.run, film, ending, request.progress))
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

    return write(request)


KINDS: dict[str, Kind] = {
    "experiment": Kind(
        "Experiment", "all of the run in one file that aeviz opens", (".aeviz",), _experiment
    ),
    "codes": Kind("Codes", "test codes", (".npz", ".csv"), _codes),
    "digits": Kind("Digits", "the newest digits", (".png",), _digits),
    "metrics": Kind("Losses", "all losses", (".csv",), _metrics),
    "samples": Kind("New digits", "new digits from random codes", (".png",), _samples),
    "animation": Kind(
        "Animation", "the stored steps as a film", (".gif", ".webp", ".mp4"), _animation
    ),
    "script": Kind("Program", "a plain PyTorch program that makes the same run", (".py",), _script),
}
"""By the name of its option, in the order of help and dialog."""
