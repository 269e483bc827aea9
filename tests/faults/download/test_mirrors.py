"""MNIST from mirrors that fail in every way: the right files, or one sentence."""

from __future__ import annotations

import pooch  # noqa: F401 - so that no test's patience pays for the import
import pytest
import requests

from aeviz.core.base.errors import DataError
from aeviz.core.data.family import download, mnist
from aeviz.core.data.family import known_files as files_of
from tests.faults.download.servers import (
    DEAD,
    FAULTS,
    PACKED,
    TOTAL,
    Behaviour,
    assert_complete,
    assert_sentence,
    chunked,
    fetch,
    files,
    good,
    other_file,
    patience,
    redirect,
    status,
)


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
