"""What an export is asked for: of which run, to where."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from aeviz.core.base.callbacks import OnProgress, check_cancelled
from aeviz.core.base.errors import RunError
from aeviz.core.base.storage import write_file
from aeviz.core.base.voice import ENGLISH, Voice
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
    voice: Voice = ENGLISH
    """Of a page that people read."""

    @property
    def ending(self) -> str:
        """“png”, in lower case."""
        return self.target.suffix.lower()[1:]

    def images(self) -> Dataset:
        """The data, if they are images. Raises :class:`RunError` else."""
        data = self.data()
        if not isinstance(data, Dataset):
            name = self.run.name
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
        """Write the file, unless it was given up. Raises :class:`StorageError`."""
        check_cancelled()
        write_file(self.target, content, overwrite=self.overwrite)
