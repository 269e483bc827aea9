"""Images to learn from: a table of datasets, and the one way to load them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from aeviz.core.base.callbacks import cancellable
from aeviz.core.base.errors import DataError
from aeviz.core.data.base import AnyDataset, Dataset
from aeviz.core.data.family import download, mnist
from aeviz.core.data.family import known_files as files
from aeviz.core.data.family.known import EMNIST, FASHION, KMNIST, Known
from aeviz.core.data.own import listing
from aeviz.core.datasets import builtin, synthetic


class UnknownDatasetError(DataError):
    """Nobody knows a dataset of this name."""


class Entry(NamedTuple):
    """A dataset that can be chosen."""

    title: str
    description: str
    load: Callable[..., AnyDataset]
    """Called with the folder, whether to fetch, progress and cancel, as :func:`load` has them."""


def load(
    name: str,
    data_dir: Path | None = None,
    fetch: bool = False,
    progress: download.OnBytes | None = None,
    cancelled: download.IsCancelled | None = None,
) -> AnyDataset:
    """The dataset with this name in :data:`DATASETS`.

    ``data_dir`` is a folder that has the files; with ``fetch`` a dataset that is not on the machine
    is downloaded first, and a damaged download mended (:func:`download.fetch_mnist` explains
    ``progress`` and ``cancelled``).
    Raises :class:`UnknownDatasetError` or another :class:`DataError`, and
    :class:`~aeviz.core.base.callbacks.Cancelled` if it was cancelled.
    """
    if name in DATASETS:
        return DATASETS[name].load(data_dir, fetch, progress, cancelled)
    if name not in listing.own_sets():
        raise UnknownDatasetError(
            f"There is no dataset “{name}”; choose one of {', '.join(names())}, or add it with"
            " “aeviz data add PATH”."
        )
    return _own(name, progress, cancelled)


def names() -> tuple[str, ...]:
    """The names of all datasets that can be chosen now: those that ship, and the user's own."""
    return (*DATASETS, *(name for name in listing.own_sets() if name not in DATASETS))


def _own(
    name: str, progress: download.OnBytes | None, cancelled: download.IsCancelled | None
) -> Dataset:
    """A dataset of the user's; progress counts to a thousand."""

    def tell(fraction: float) -> None:
        if progress is not None:
            progress(round(1000 * fraction), 1000)

    if cancelled is None:  # whoever called may have said so already
        return listing.open_set(name, tell)
    with cancellable(cancelled):
        return listing.open_set(name, tell)


def _mnist(
    data_dir: Path | None,
    fetch: bool,
    progress: download.OnBytes | None,
    cancelled: download.IsCancelled | None,
) -> Dataset:
    folder = mnist.find(data_dir)
    if folder is None and not fetch:
        raise DataError(
            f"MNIST is not on this machine: download it, put its four files into the folder"
            f" {mnist.download_folder()}, or choose the dataset “builtin”, which works offline."
        )
    if folder is None or (fetch and folder == mnist.download_folder()):
        folder = download.fetch_mnist(progress, cancelled)  # keeps what is right, mends the rest
    return mnist.load(folder)


def _known(known: Known) -> Entry:
    """A set that is fetched as MNIST is, and lies in the download folder only."""

    def load_known(
        data_dir: Path | None,
        fetch: bool,
        progress: download.OnBytes | None,
        cancelled: download.IsCancelled | None,
    ) -> Dataset:
        if fetch:
            download.fetch(known, progress, cancelled)
        elif not files.is_complete(known):
            raise DataError(
                f"{known.title} is not on this machine: download it with “aeviz data add"
                f" {known.name}”, or put its four files into the folder {files.folder_of(known)}."
            )
        return files.load(known)

    return Entry(known.title, known.description, load_known)


DATASETS: dict[str, Entry] = {
    mnist.NAME: Entry(mnist.TITLE, mnist.DESCRIPTION, _mnist),
    builtin.NAME: Entry(builtin.TITLE, builtin.DESCRIPTION, lambda *_: builtin.load()),
    FASHION.name: _known(FASHION),
    KMNIST.name: _known(KMNIST),
    **{known.name: _known(known) for known in EMNIST if known.mirrors},
    "line": Entry(
        "A line with noise",
        "200 points of y = 0.5 x + 2, for regression.",
        lambda *_: synthetic.line(),
    ),
    "waves": Entry(
        "Sine and cosine",
        "600 windows of two waves in time, one to predict from the other.",
        lambda *_: synthetic.waves(),
    ),
}
"""A new dataset is one module and one row here."""
