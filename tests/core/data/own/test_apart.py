"""A large folder is prepared by a process of its own, as it would be here."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from forms import digits, write_folder

from aeviz.core.base.callbacks import Cancelled, cancellable
from aeviz.core.base.errors import DataError
from aeviz.core.compute import child
from aeviz.core.data.own import keeping, preparing
from aeviz.core.data.own.looking import look


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write_folder(tmp_path / "many", digits())


def test_it_comes_to_the_same(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    found = look(folder)
    here = preparing.prepare(found, found.proposed)
    fingerprint = here.dataset.fingerprint
    keeping.forget(here.key)
    monkeypatch.setattr(preparing, "APART", 5)
    monkeypatch.setattr(preparing, "make", None)  # which then runs there alone
    heard: list[float] = []
    apart = preparing.prepare(found, found.proposed, progress=heard.append)
    assert apart.key == here.key
    assert apart.dataset.fingerprint == fingerprint
    assert heard == sorted(heard)
    assert heard


def test_what_is_refused_there_is_said_here(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = look(folder)
    monkeypatch.setattr(preparing, "APART", 5)
    folder.rename(tmp_path / "elsewhere")
    with pytest.raises(DataError, match="many"):
        preparing.prepare(found, found.proposed)


def test_nobody_waits_for_a_process_that_is_not_wanted_any_more(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    note = tmp_path / "ended"
    program = f"""
import sys, pathlib
print(sys.stdin.readline().strip(), flush=True)
sys.stdin.read()
pathlib.Path({str(note)!r}).write_text("in peace")
"""
    monkeypatch.setattr(child, "module_arguments", lambda module: ["-c", program])
    heard: list[bytes] = []
    began = time.monotonic()
    with pytest.raises(Cancelled), cancellable(lambda: bool(heard)):
        child.followed("any", b"hello", heard.append)
    assert heard == [b"hello\n"]
    assert note.read_text() == "in peace"
    assert time.monotonic() - began < 30
    monkeypatch.setattr(child, "module_arguments", lambda module: ["-c", "raise SystemExit(3)"])
    with pytest.raises(DataError, match="without a result"):
        child.followed("any", b"hello", heard.append)
