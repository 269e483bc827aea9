"""MNIST from servers that fail in every way, and what came of asking them."""

from __future__ import annotations

import contextlib
import gzip
import socket
import threading
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import numpy as np
import pooch  # noqa: F401 - so that no test's patience pays for the import

from aeviz.core.base.errors import DataError
from aeviz.core.data import idx
from aeviz.core.data.family import mnist
from aeviz.core.data.family.download import fetch_mnist

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
