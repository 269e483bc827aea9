"""MNIST from mirrors that fail in every way: the right files, or one sentence; never a wrong one.

The servers run in this process, on the loopback interface.
"""

from __future__ import annotations

import contextlib
import gzip
import io
import re
import socket
import threading
import time
import zipfile
from collections.abc import Callable, Iterator
from hashlib import sha256
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import numpy as np
import pooch  # noqa: F401 - so that no test's patience pays for the import
import pytest
import requests

from aeviz.core import datasets
from aeviz.core.base import leftovers, storage
from aeviz.core.base.callbacks import Cancelled
from aeviz.core.base.errors import DataError
from aeviz.core.data import download, idx, known, mnist
from aeviz.core.data import known_files as files_of
from aeviz.core.data.download import fetch_mnist
from aeviz.core.data.own.looking import look

NOISE = np.random.default_rng(0)
ARRAYS = dict(
    zip(
        mnist.FILES,
        (
            NOISE.integers(0, 256, (900, 8, 8), np.uint8),
            NOISE.integers(0, 10, 900, np.uint8),
            NOISE.integers(0, 256, (300, 8, 8), np.uint8),
            NOISE.integers(0, 10, 300, np.uint8),
        ),
        strict=True,
    )
)
PACKED = {
    f"{name}.gz": gzip.compress(idx.header(array) + array.tobytes(), mtime=0)
    for name, array in ARRAYS.items()
}
PINS = {
    name: mnist.Pin(idx.digest(array), len(PACKED[f"{name}.gz"])) for name, array in ARRAYS.items()
}
TOTAL = sum(pin.packed_size for pin in PINS.values())
DEAD = "http://127.0.0.1:9/"
PORTAL = b"<html><body>Please accept the terms of this network</body></html>"

Behaviour = Callable[["Handler", bytes], None]


class Handler(BaseHTTPRequestHandler):
    """Answers each request as the server's behaviour says."""

    protocol_version = "HTTP/1.1"
    server: Server

    def do_GET(self) -> None:
        self.server.requests.append(self.path)
        self.close_connection = True
        with contextlib.suppress(ConnectionError):  # the client may go away
            self.server.behave(self, PACKED.get(self.path.rpartition("/")[2], b""))

    def answer(self, status: int, body: bytes = b"", **headers: str) -> None:
        self.send_response(status)
        for name, value in {"Content_Length": str(len(body)), **headers}.items():
            self.send_header(name.replace("_", "-"), value)
        self.send_header("Connection", "close")
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        pass


class Server(ThreadingHTTPServer):
    """A mirror with one behaviour, on a port of its own."""

    daemon_threads = False
    block_on_close = True

    def __init__(self, behave: Behaviour) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.behave = behave
        self.requests: list[str] = []
        self.closing = threading.Event()
        self.thread = threading.Thread(target=self.serve_forever, args=(0.01,))
        self.thread.start()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_port}/mnist/"

    def stop(self) -> None:
        self.closing.set()
        self.shutdown()
        self.server_close()
        self.thread.join()

    def handle_error(self, *_: object) -> None:
        pass


@pytest.fixture
def serve() -> Iterator[Callable[[Behaviour], Server]]:
    servers: list[Server] = []

    def start(behave: Behaviour) -> Server:
        servers.append(Server(behave))
        return servers[-1]

    yield start
    for server in servers:
        server.stop()


@pytest.fixture(autouse=True)
def small_world(monkeypatch: pytest.MonkeyPatch) -> None:
    """The pins of small files, and no proxy or folder from the environment."""
    monkeypatch.setattr(mnist, "FILES", PINS)
    monkeypatch.delenv(mnist.FOLDER_VARIABLE, raising=False)
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)


def good(handler: Handler, body: bytes) -> None:
    handler.answer(200, body)


def chunk(body: bytes) -> bytes:
    return f"{len(body):x}\r\n".encode() + body + b"\r\n"


def chunked(handler: Handler, body: bytes) -> None:
    handler.send_response(200)
    handler.send_header("Transfer-Encoding", "chunked")
    handler.end_headers()
    handler.wfile.write(chunk(body[:50]) + chunk(body[50:]) + chunk(b""))


def cut_chunks(handler: Handler, body: bytes) -> None:
    handler.send_response(200)
    handler.send_header("Transfer-Encoding", "chunked")
    handler.end_headers()
    handler.wfile.write(chunk(body[:50]))


def short(handler: Handler, body: bytes) -> None:
    handler.answer(200, body[:-20], Content_Length=str(len(body)))


def short_without_length(handler: Handler, body: bytes) -> None:
    handler.send_response(200)
    handler.end_headers()
    handler.wfile.write(body[:-20])


def reset(handler: Handler, body: bytes) -> None:
    handler.answer(200, body[:50], Content_Length=str(len(body)))
    linger = b"\1\0\0\0\0\0\0\0"
    handler.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)


def hang_up(handler: Handler, body: bytes) -> None:
    handler.connection.shutdown(socket.SHUT_RDWR)


def stall_first(handler: Handler, body: bytes) -> None:
    handler.server.closing.wait(20)


def stall_midway(handler: Handler, body: bytes) -> None:
    handler.answer(200, body[:50], Content_Length=str(len(body)))
    handler.wfile.flush()
    handler.server.closing.wait(20)


def drip(handler: Handler, body: bytes) -> None:
    handler.answer(200, b"", Content_Length=str(len(body)))
    for byte in body:
        handler.wfile.write(bytes([byte]))
        if handler.server.closing.wait(0.1):
            return


def portal(handler: Handler, body: bytes) -> None:
    handler.answer(200, PORTAL, Content_Type="text/html")


def other_file(handler: Handler, body: bytes) -> None:
    """Well-formed, of the right shape, and not the file: one pixel differs."""
    content = bytearray(gzip.decompress(body))
    content[-1] ^= 1
    handler.answer(200, gzip.compress(bytes(content)))


def exchanged(handler: Handler, body: bytes) -> None:
    """Another of the four files."""
    names = sorted(PACKED)
    handler.answer(200, PACKED[names[names.index(handler.path.rpartition("/")[2]) - 1]])


def garbage_behind(handler: Handler, body: bytes) -> None:
    handler.answer(200, body + b"more")


def status(code: int) -> Behaviour:
    return lambda handler, body: handler.answer(code, PORTAL)


def redirect(location: str) -> Behaviour:
    return lambda handler, body: handler.answer(302, Location=location)


def loop(handler: Handler, body: bytes) -> None:
    handler.answer(302, Location=handler.path)


def too_much(handler: Handler, body: bytes) -> None:
    handler.send_response(200)
    handler.end_headers()
    while not handler.server.closing.is_set():
        handler.wfile.write(bytes(1 << 20))


FAULTS: dict[str, Behaviour] = {
    "wrong hash": other_file,
    "other content": exchanged,
    "captive portal": portal,
    "short body": short,
    "short body without length": short_without_length,
    "cut chunked body": cut_chunks,
    "trailing garbage": garbage_behind,
    "reset": reset,
    "hang up": hang_up,
    "stall before the answer": stall_first,
    "stall in the body": stall_midway,
    "one byte per 100 ms": drip,
    "endless body": too_much,
    "redirect loop": loop,
    "redirect to file": redirect("file:///etc/hostname"),
    "redirect to plain http": redirect("http://198.51.100.1/mnist/"),
    "redirect to nonsense": redirect("http://[::1"),
    **{str(code): status(code) for code in (403, 404, 429, 503)},
}


SLOW = {"stall before the answer", "stall in the body", "one byte per 100 ms"}


def patience(fault: str) -> float:
    """Seconds: short where only patience ends a download, else beyond what a busy machine needs."""
    return 1 if fault in SLOW else 30


def fetch(*mirrors: str, patience: float = 30, **options: object) -> Path:
    return fetch_mnist(mirrors=mirrors, patience=patience, **options)  # type: ignore[arg-type]


def files(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()} if folder.exists() else set()


def assert_complete(folder: Path) -> None:
    assert files(folder) == set(PACKED)
    data = mnist.load(folder)
    np.testing.assert_array_equal(data.train.images, ARRAYS["train-images-idx3-ubyte"])


def assert_sentence(error: DataError) -> None:
    text = str(error)
    assert str(mnist.download_folder()) in text
    assert all(name in text for name in PACKED)
    assert "\n" not in text


@pytest.mark.parametrize("behave", [good, chunked])
def test_a_good_mirror(serve, behave: Behaviour) -> None:
    heard: list[tuple[int, int]] = []
    folder = fetch(serve(behave).url, progress=lambda *numbers: heard.append(numbers))
    assert folder == mnist.download_folder()
    assert_complete(folder)
    assert heard == sorted(heard)
    assert heard[-1] == (TOTAL, TOTAL)
    assert {total for _, total in heard} == {TOTAL}


@pytest.mark.parametrize("fault", FAULTS)
def test_next_mirror_helps(serve, fault: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files_of, "LARGEST", 4_000_000)
    broken, sound = serve(FAULTS[fault]), serve(good)
    assert_complete(fetch(broken.url, sound.url, patience=patience(fault)))
    assert broken.requests
    assert len(sound.requests) == 4


@pytest.mark.parametrize("fault", FAULTS)
def test_no_mirror_helps(serve, fault: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files_of, "LARGEST", 4_000_000)
    with pytest.raises(DataError) as caught:
        fetch(serve(FAULTS[fault]).url, patience=patience(fault))
    assert_sentence(caught.value)
    assert files(mnist.download_folder()) == set()


@pytest.mark.parametrize(
    "mirror",
    [
        DEAD,
        "https://127.0.0.1:9/",
        "https://no-such-host.invalid/",
        "http://198.51.100.1/",  # plain http to another machine is not even tried
        "file:///etc/",
        "ftp://127.0.0.1/",
        "nonsense",
    ],
)
def test_addresses_that_lead_nowhere(serve, mirror: str) -> None:
    with pytest.raises(DataError) as caught:
        fetch(mirror)
    assert_sentence(caught.value)
    assert_complete(fetch(mirror, serve(good).url))


def test_plain_http_is_neither_used_nor_followed(serve) -> None:
    """The trap is this machine under a name that does not look like it."""
    trap = serve(good)
    outside = trap.url.replace("127.0.0.1", "127.1")
    requests.get(outside + next(iter(PACKED)), timeout=5)
    assert len(trap.requests) == 1  # it can be reached
    with pytest.raises(DataError, match="not a secure address"):
        fetch(outside)
    with pytest.raises(DataError, match="not a secure address"):
        fetch(serve(lambda handler, _: redirect(f"{outside}{handler.path[7:]}")(handler, _)).url)
    assert len(trap.requests) == 1


def test_server_without_tls(serve) -> None:
    server = serve(good)
    with pytest.raises(DataError, match="identity could not be checked"):
        fetch(server.url.replace("http:", "https:"))


def test_dead_proxy(serve, monkeypatch: pytest.MonkeyPatch) -> None:
    server = serve(good)
    monkeypatch.setenv("http_proxy", DEAD)
    with pytest.raises(DataError, match="the proxy does not work") as caught:
        fetch(server.url)
    assert_sentence(caught.value)
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    assert_complete(fetch(server.url))


def test_living_proxy(serve, monkeypatch: pytest.MonkeyPatch) -> None:
    proxy = serve(good)
    monkeypatch.setenv("http_proxy", proxy.url)
    assert_complete(fetch(DEAD))
    assert all(request.startswith(DEAD) for request in proxy.requests)


def test_failed_mirror_is_asked_last(serve) -> None:
    broken, sound = serve(status(503)), serve(good)
    fetch(broken.url, sound.url)
    assert len(broken.requests) == 1


def test_good_files_are_kept_and_bad_ones_replaced(serve) -> None:
    server = serve(good)
    folder = fetch(server.url)
    names = sorted(PACKED)
    kept = (folder / names[0]).stat()
    (folder / names[1]).write_bytes(PACKED[names[1]][:-3])
    (folder / names[2]).unlink()
    server.requests.clear()
    assert_complete(fetch(server.url))
    assert sorted(server.requests) == [f"/mnist/{name}" for name in names[1:3]]
    assert (folder / names[0]).stat() == kept
    (folder / names[3]).unlink()
    with pytest.raises(DataError):
        fetch(serve(portal).url)
    assert files(folder) == set(names[:3])


@pytest.mark.parametrize("behave", [stall_first, stall_midway, drip])
def test_cancel_does_not_wait_for_the_server(serve, behave: Behaviour) -> None:
    server = serve(behave)
    asked: list[float] = []

    def cancelled() -> bool:
        if server.requests:
            asked.append(time.monotonic())
        return len(asked) == 10

    with pytest.raises(Cancelled):  # not the sentence that the server stopped sending
        fetch_mnist(cancelled=cancelled, mirrors=[server.url])
    assert len(asked) == 10
    assert min(np.diff(asked)) < 0.3  # how often it is asked, however busy the machine is
    assert files(mnist.download_folder()) == set()


def test_two_at_once(serve) -> None:
    url = serve(good).url
    failures: list[Exception] = []

    def run() -> None:
        try:
            fetch(url)
        except Exception as error:
            failures.append(error)

    threads = [threading.Thread(target=run) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not failures
    assert_complete(mnist.download_folder())


@pytest.mark.parametrize("place", ["full", "a file", "replace"])
def test_folder_that_cannot_be_written(
    serve, place: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "cache"

    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    if place == "a file":
        folder.write_bytes(b"")
    elif place == "full":
        monkeypatch.setattr(storage.os, "fsync", fail)
    else:
        monkeypatch.setattr(Path, "replace", fail)
    with pytest.raises(DataError, match="cannot be saved in the folder") as caught:
        fetch(serve(good).url, folder=folder)
    assert str(folder) in str(caught.value)
    assert folder.is_file() or files(folder) == set()


def test_leftovers_of_a_killed_download_are_swept(serve) -> None:
    folder = mnist.download_folder()
    folder.mkdir(parents=True)
    old, young = folder / f"{leftovers.TEMPORARY}old", folder / f"{leftovers.TEMPORARY}young"
    old.write_bytes(b"half")
    young.write_bytes(b"half")
    storage.os.utime(old, (1e9, 1e9))
    fetch(serve(good).url)
    assert files(folder) == {*PACKED, young.name}


def test_load_fetches_only_when_asked(serve, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(DataError, match="builtin") as caught:
        datasets.load("mnist")
    assert str(mnist.download_folder()) in str(caught.value)
    url = serve(good).url
    monkeypatch.setattr(download, "MIRRORS", (url,))
    monkeypatch.setattr(download.fetch_mnist, "__defaults__", (None, None, (url,), None, 30))
    assert len(datasets.load("mnist", fetch=True).test) == 300
    assert len(datasets.load("mnist").train) == 900
    broken = mnist.download_folder() / next(iter(PACKED))
    broken.write_bytes(broken.read_bytes()[:-1])
    with pytest.raises(DataError, match="cut short"):
        datasets.load("mnist")
    assert len(datasets.load("mnist", fetch=True).train) == 900
    assert_complete(mnist.download_folder())


def test_known_sets_come_alike_by_the_hash_of_what_is_packed(
    serve, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where nobody tells the hashes of the unpacked files, those of the packed ones are pinned."""
    pins = {
        name: known.Pin("", len(PACKED[f"{name}.gz"]), sha256(PACKED[f"{name}.gz"]).hexdigest())
        for name in ARRAYS
    }
    wrong, right = serve(garbage_behind), serve(good)
    mirrors = (wrong.url, serve(other_file).url, right.url)
    made = known.KMNIST._replace(files=pins, mirrors=mirrors)
    folder = files_of.folder_of(made)
    with pytest.raises(DataError, match="Kuzushiji-MNIST could not be downloaded"):
        download.fetch(made._replace(mirrors=mirrors[:2]))
    assert files(folder) == set()
    assert download.fetch(made) == folder
    assert files(folder) == set(PACKED)
    loaded = files_of.load(made)
    np.testing.assert_array_equal(loaded.train.images, ARRAYS["train-images-idx3-ubyte"])
    assert (loaded.title, loaded.noun, loaded.class_names[0]) == (
        "Kuzushiji-MNIST",
        "picture",
        "お",
    )
    (folder / "t10k-labels-idx1-ubyte.gz").write_bytes(PACKED["train-labels-idx1-ubyte.gz"])
    with pytest.raises(DataError, match="not Kuzushiji-MNIST's own file; download it again"):
        files_of.load(made)
    download.fetch(made)  # mends it
    assert len(files_of.load(made).test) == 300


def archive(method: int = zipfile.ZIP_DEFLATED, **changed: bytes) -> bytes:
    """As NIST packs EMNIST: other files first and last, and a folder above all."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", method) as packed:
        packed.writestr("gzip/emnist-mnist-train-images-idx3-ubyte.gz", bytes(200_000))
        for part in LETTERS.files:
            content = changed.get(part.partition("-idx")[0].replace("-", "_"), LETTERS_PACKED[part])
            packed.writestr(f"gzip/{LETTERS.published(part)}", content)
        packed.writestr("gzip/readme.txt", NOISE.bytes(300_000))
    return out.getvalue()


def in_parts(body: bytes, shift: int = 0) -> Behaviour:
    """A server that sends from where it is asked to, to the end."""

    def behave(handler: Handler, _: bytes) -> None:
        start = int(re.fullmatch(r"bytes=(\d+)-", handler.headers["Range"])[1])
        said = f"bytes {start + shift}-{len(body) - 1}/{len(body)}"
        handler.answer(206, body[start:], Content_Range=said)

    return behave


def of_letters(*mirrors: str) -> known.Known:
    return LETTERS._replace(mirrors=mirrors)


LETTERS_PACKED = {  # whose labels begin with 1
    part: gzip.compress(idx.header(array) + (array + np.uint8(array.ndim == 1)).tobytes(), mtime=0)
    for part, array in ARRAYS.items()
}
LETTERS = next(made for made in known.EMNIST if made.name == "emnist-letters")._replace(
    files={
        part: known.Pin("", len(packed), sha256(packed).hexdigest())
        for part, packed in LETTERS_PACKED.items()
    }
)


@pytest.mark.parametrize("method", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED])
def test_a_set_comes_out_of_an_archive_of_which_only_its_files_are_read(serve, method: int) -> None:
    body = archive(method)
    server = serve(in_parts(body))
    seen: list[tuple[int, int]] = []
    made = of_letters(server.url + "gzip.zip")
    folder = download.fetch(made, progress=lambda done, total: seen.append((done, total)))
    assert files(folder) == {LETTERS.published(part) for part in ARRAYS}
    total = sum(map(len, LETTERS_PACKED.values()))
    assert seen[-1] == (total, total)
    loaded = files_of.load(made)
    pixels, labels = ARRAYS["train-images-idx3-ubyte"], ARRAYS["train-labels-idx1-ubyte"]
    np.testing.assert_array_equal(loaded.train.images, pixels.transpose(0, 2, 1))
    np.testing.assert_array_equal(loaded.train.labels, labels)
    assert (loaded.title, loaded.class_names[0], loaded.noun) == ("EMNIST Letters", "A", "picture")
    own = look(folder).material
    np.testing.assert_array_equal(own.train.images[:9], pixels[:9].transpose(0, 2, 1))


@pytest.mark.parametrize(
    ("behave", "reason"),
    [
        (lambda handler, _: handler.answer(200, archive()), "does not give parts"),
        (in_parts(archive(), shift=1), "another part"),
        (in_parts(archive()[:-30]), "makes no sense"),
        (in_parts(archive(train_labels=b"x")), "something else"),
        (in_parts(archive(train_images=PACKED["t10k-images-idx3-ubyte.gz"])), "a wrong file"),
        (in_parts(archive(train_images=bytes(1_000_001))), "too much"),
        (in_parts(PORTAL), "makes no sense"),
        (lambda handler, _: handler.answer(404), "status 404"),
        (lambda handler, _: handler.answer(302, Location="file:///etc/passwd"), "not a secure"),
    ],
)
def test_an_archive_that_fails_in_any_way_leaves_nothing(
    serve, behave, reason: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(files_of, "LARGEST", 1_000_000)
    made = of_letters(serve(behave).url + "gzip.zip")
    with pytest.raises(
        DataError, match=f"EMNIST Letters could not be .*{reason}.*emnist-letters-test"
    ):
        download.fetch(made)
    assert files(files_of.folder_of(made)) <= {LETTERS.published("train-images-idx3-ubyte")}


def test_files_of_a_known_set_may_be_put_into_its_folder_by_hand(serve) -> None:
    """Called as they are published, gzipped; then nothing is fetched."""
    made = of_letters(DEAD)
    folder = files_of.folder_of(made)
    folder.mkdir(parents=True)
    for part in ARRAYS:
        (folder / LETTERS.published(part)).write_bytes(LETTERS_PACKED[part])
    assert files_of.is_complete(made)
    download.fetch(made)
    assert len(files_of.load(made).test) == 300


def test_known_sets_are_offered_and_fetched_only_when_asked() -> None:
    for name in ("fashion-mnist", "kmnist", "emnist-letters"):
        with pytest.raises(DataError, match=f"not on this machine: download .*{name}"):
            datasets.load(name)
    fetched = [made for made in known.KNOWN if made.mirrors]
    assert len(fetched) == 6
    for made in fetched:
        hosts = {mirror.split("/")[2] for mirror in made.mirrors}
        assert len(hosts) >= 2
        assert all(m.startswith("https://") and m.endswith(("/", ".zip")) for m in made.mirrors)
        assert all(0 < pin.packed_size <= files_of.LARGEST for pin in made.files.values())
        assert all(len(pin.sha256 or pin.packed) == 64 for pin in made.files.values())


def test_oracle_sees_a_careless_download(serve, monkeypatch: pytest.MonkeyPatch) -> None:
    """Positive control: without the check of the hash, a wrong file would get in."""
    monkeypatch.setattr(download, "_trusted", lambda content, name, pin: content)
    folder = fetch(serve(other_file).url)
    assert files(folder) == set(PACKED)
    with pytest.raises(DataError, match="not MNIST's own file"):
        mnist.load(folder)


def test_mirrors_are_secure_and_several() -> None:
    hosts = {mirror.split("/")[2] for mirror in download.MIRRORS}
    assert len(hosts) >= 2
    assert all(m.startswith("https://") and m.endswith("/") for m in download.MIRRORS)
