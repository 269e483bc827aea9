"""Fetch MNIST and its relatives from one of several mirrors, and trust none of them.

Each file is received into memory, checked against its pinned hash, and only then written, whole.
A thread of its own waits for the server and owns nothing but memory: it can be left behind at any
moment, so a dead server delays nobody who cancels.
"""

from __future__ import annotations

import io
import threading
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import urljoin, urlsplit

from aeviz.core.base import storage
from aeviz.core.base.callbacks import Cancelled
from aeviz.core.base.errors import DataError, StorageError
from aeviz.core.base.files.remote import RemoteFile, RemoteFileError, member
from aeviz.core.data import idx
from aeviz.core.data.family import known_files as files
from aeviz.core.data.family import mnist
from aeviz.core.data.family.known import MNIST, Known, Pin

MIRRORS = (
    "https://ossci-datasets.s3.amazonaws.com/mnist/",
    "https://storage.googleapis.com/cvdf-datasets/mnist/",
)
PATIENCE = 15.0
"""Seconds without 16 KiB from a mirror before the next one is tried."""
_CHUNK = 16_384
_POLL = 0.05

OnBytes = Callable[[int, int], None]
IsCancelled = Callable[[], bool]


class _MirrorError(Exception):
    """Why a mirror did not give a file, in a few words."""


def fetch_mnist(
    progress: OnBytes | None = None,
    cancelled: IsCancelled | None = None,
    mirrors: Sequence[str] = MIRRORS,
    folder: Path | None = None,
    patience: float = PATIENCE,
) -> Path:
    """Put MNIST's four files into ``folder`` (the download folder if not given) and return it.

    Files that are there and right are kept. ``progress`` gets bytes done and bytes in all;
    ``cancelled`` is asked every 50 ms; both are called in the caller's thread. A mirror that
    sends less than 16 KiB in ``patience`` seconds is given up.

    Raises :class:`Cancelled`, or :class:`DataError` that names the folder for files by hand.
    """
    known = MNIST._replace(files=mnist.FILES)
    return fetch(known, progress, cancelled, mirrors, folder or mnist.download_folder(), patience)


def fetch(
    known: Known,
    progress: OnBytes | None = None,
    cancelled: IsCancelled | None = None,
    mirrors: Sequence[str] | None = None,
    folder: Path | None = None,
    patience: float = PATIENCE,
) -> Path:
    """The same for any known set that has mirrors."""
    folder = folder or files.folder_of(known)
    tell: OnBytes = progress or (lambda _done, _total: None)
    stop: IsCancelled = cancelled or (lambda: False)
    total = sum(pin.packed_size for pin in known.files.values())
    order, done = list(known.mirrors if mirrors is None else mirrors), 0
    for part, pin in known.files.items():
        if not files.is_there(folder, known, part):

            def report(count: int, before: int = done, size: int = pin.packed_size) -> None:
                tell(before + min(count, size), total)

            order_ = _Order(known, part, folder, patience, report, stop)
            _save(known, folder, part, _from_any(order, order_))
        done += pin.packed_size
        tell(done, total)
    return folder


class _Order(NamedTuple):
    """A file that is wanted."""

    known: Known
    part: str
    folder: Path
    patience: float
    report: Callable[[int], None]
    cancelled: IsCancelled

    def heed(self) -> None:
        """Raise :class:`Cancelled` if nobody wants it any more."""
        if self.cancelled():
            raise Cancelled(
                f"The download of {self.known.title} was cancelled; start it again at any time."
            )


def _from_any(mirrors: list[str], order: _Order) -> bytes:
    """The file from the first mirror that has it; mirrors that failed move to the end."""
    reasons = []
    for mirror in tuple(mirrors):
        try:
            return _from_one(mirror, order)
        except _MirrorError as error:
            reasons.append(f"{urlsplit(mirror).hostname}: {error}")
            mirrors.append(mirrors.pop(0))
    raise DataError(
        f"{order.known.title} could not be downloaded ({'; '.join(reasons)}): try again later, or"
        f" put the files {', '.join(map(order.known.published, order.known.files))} into the folder"
        f" {order.folder} by hand."
    )


def _from_one(mirror: str, order: _Order) -> bytes:
    """Wait for the thread that receives the file, as long as it makes headway."""
    delivery = _Delivery(mirror, order.known.published(order.part), order.patience)
    delivery.start()
    try:
        seen, since = 0, time.monotonic()
        order.heed()  # also where the mirror says no before it can be asked again
        while delivery.is_alive():
            delivery.join(_POLL)
            order.heed()
            count = delivery.count
            if count > seen:
                seen, since = count, time.monotonic()
                order.report(count)
            elif time.monotonic() - since > order.patience:
                raise _MirrorError("it stopped sending")
    finally:
        delivery.abandon()
    return _trusted(delivery.content(), order.part, order.known.files[order.part])


def _trusted(content: bytes, part: str, pin: Pin) -> bytes:
    try:
        array = idx.decode(io.BytesIO(content), len(content), files.rank(part), part)
    except DataError as error:
        raise _MirrorError("it sent something else") from error
    if not files.is_right(pin, array, content):
        raise _MirrorError("it sent a wrong file")
    return content


def _save(known: Known, folder: Path, part: str, content: bytes) -> None:
    """Write the file under the name that is looked for first, in place of a broken one."""
    name = known.published(part)
    name = name if content.startswith(b"\x1f\x8b") else name.removesuffix(".gz")
    path = files.find(folder, known, part) or folder / name
    try:
        storage.make_folders(folder)
        # What is young may belong to another download.
        storage.sweep(folder, older_than=3600)
        storage.write_file(path, content)
    except StorageError as error:
        reason = getattr(error.__cause__, "strerror", None) or error
        raise DataError(
            f"{known.title} cannot be saved in the folder {folder} ({reason}):"
            " make room or make the folder writable, and try again."
        ) from error


class _Delivery(threading.Thread):
    """Receives one file into memory; safe to leave behind."""

    def __init__(self, mirror: str, name: str, patience: float) -> None:
        super().__init__(name="download", daemon=True)
        self._mirror, self._file_name, self._patience = mirror, name, patience
        self._buffer = io.BytesIO()
        self._abandoned = False
        self._failure: Exception | None = None
        self._responses: list[Any] = []
        self.count = 0
        """Bytes received so far."""

    def run(self) -> None:
        try:
            self._receive()
        except Exception as error:  # whatever a server provokes ends here
            self._failure = error
        finally:
            for response in self._responses:
                response.close()

    def abandon(self) -> None:
        """Nobody waits any more: the thread ends with the next bytes, or its time limit."""
        self._abandoned = True

    def content(self) -> bytes:
        """What was received. Raises :class:`_MirrorError`."""
        if self._failure is not None:
            raise _MirrorError(_in_words(self._failure)) from self._failure
        return self._buffer.getvalue()

    def write(self, chunk: bytes) -> None:
        """Take some bytes (pooch treats this object as the file that it writes)."""
        if self._abandoned or self.count + len(chunk) > files.LARGEST:
            raise _MirrorError("it sent too much")
        self._buffer.write(chunk)
        self.count += len(chunk)

    def flush(self) -> None:
        """Nothing to do: the bytes are in memory."""

    def _receive(self) -> None:
        import pooch

        if self._mirror.endswith(".zip"):
            self._check(self._mirror)
            with RemoteFile(self._mirror, self._patience, self._look_at) as archive:
                for chunk in member(archive, self._file_name, _CHUNK):
                    self.write(chunk)
            return
        url = urljoin(self._mirror, self._file_name)
        self._check(url)
        get = pooch.HTTPDownloader(
            chunk_size=_CHUNK,
            timeout=self._patience,
            headers={"Accept-Encoding": "identity"},
            hooks={"response": self._look_at},
        )
        get(url, self, None)

    def _look_at(self, response: Any, **_: object) -> None:
        """Called for every answer, before a redirect is followed."""
        self._responses.append(response)
        if self._abandoned:
            raise _MirrorError("nobody waits any more")
        if response.is_redirect:
            self._check(urljoin(response.url, response.headers["location"]))

    def _check(self, url: str) -> None:
        """Only https; plain http stays on this machine, for a mirror that runs here."""
        local = all(
            part.scheme == "http" and part.hostname in ("127.0.0.1", "::1", "localhost")
            for part in (urlsplit(self._mirror), urlsplit(url))
        )
        if not local and urlsplit(url).scheme != "https":
            raise _MirrorError("it is not a secure address")


def _in_words(error: Exception) -> str:
    """A few words for a failure; the library's own are long and full of addresses."""
    import requests

    if isinstance(error, (_MirrorError, RemoteFileError)):
        return str(error)
    if isinstance(error, requests.HTTPError) and error.response is not None:
        return f"it answered with status {error.response.status_code}"
    kinds: tuple[tuple[type[Exception], str], ...] = (
        (requests.exceptions.ProxyError, "the proxy does not work"),
        (requests.exceptions.SSLError, "its identity could not be checked"),
        (requests.Timeout, "it did not answer in time"),
        (requests.TooManyRedirects, "it redirects in circles"),
        (requests.ConnectionError, "no connection"),
        (requests.exceptions.ChunkedEncodingError, "the connection broke"),
    )
    return next(
        (words for kind, words in kinds if isinstance(error, kind)), "its answer makes no sense"
    )
