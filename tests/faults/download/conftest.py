"""A small MNIST, and servers that behave as a test wants."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from aeviz.core.data.family import mnist
from tests.faults.download.servers import PINS, Behaviour, Server


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
