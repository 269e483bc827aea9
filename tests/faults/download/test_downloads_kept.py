"""What a download leaves in its folder: also when it is cancelled, killed, or not alone."""

from __future__ import annotations

import threading
import time
from pathlib import Path

import numpy as np
import pooch  # noqa: F401 - so that no test's patience pays for the import
import pytest

from aeviz.core import datasets
from aeviz.core.base import leftovers, storage
from aeviz.core.base.callbacks import Cancelled
from aeviz.core.base.errors import DataError
from aeviz.core.data.family import download, mnist
from aeviz.core.data.family.download import fetch_mnist
from tests.faults.download.servers import (
    PACKED,
    Behaviour,
    assert_complete,
    drip,
    fetch,
    files,
    good,
    portal,
    stall_first,
    stall_midway,
)


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
