"""Where a file goes: endings, what may be replaced, and what is said."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from aeviz.ui.window.save_dialog import Destination, ask_where


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


def typed(monkeypatch: pytest.MonkeyPatch, path: Path | str) -> list[tuple[object, ...]]:
    """The user types this path; what the dialog was asked."""
    asked: list[tuple[object, ...]] = []

    def answer(*args: object) -> tuple[str, str]:
        asked.append(args)
        return str(path), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    return asked


def test_the_dialog_suggests_a_name_and_its_endings(
    parent: QWidget, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = typed(monkeypatch, "")
    assert ask_where(parent, "Export codes", "codes.npz", ("csv",)) is None
    assert asked == [
        (parent, "Export codes", str(Path.home() / "codes.npz"), "NPZ (*.npz);;CSV (*.csv)")
    ]


@pytest.mark.parametrize(
    ("name", "written", "ending", "replaces"),
    [
        ("codes", "codes.npz", "npz", False),
        ("codes.npz", "codes.npz", "npz", True),
        ("codes.CSV", "codes.CSV", "csv", True),
        ("run 1.5", "run 1.5.npz", "npz", False),
    ],
)
def test_an_ending_is_added_where_it_is_missing(
    parent: QWidget,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    name: str,
    written: str,
    ending: str,
    replaces: bool,
) -> None:
    typed(monkeypatch, tmp_path / name)
    found = ask_where(parent, "Export codes", "codes.npz", ("csv",))
    assert found == Destination(tmp_path / written, replaces)
    assert found.ending == ending


def test_what_was_written_is_told_and_what_was_refused_too(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    assert Destination(path, False).fill(str.encode) == (f"Wrote {path}.", "info")
    assert path.read_bytes() == b"csv"
    text, kind = Destination(path, False).fill(lambda _: b"other")
    assert "exists already" in text
    assert kind == "error"
    assert path.read_bytes() == b"csv"
    assert Destination(path, True).fill(lambda _: b"other")[1] == "info"
    assert path.read_bytes() == b"other"


def test_content_that_cannot_be_made_leaves_no_file(tmp_path: Path) -> None:
    def fails(ending: str) -> bytes:
        raise MemoryError

    text, kind = Destination(tmp_path / "a.csv", True).fill(fails)
    assert "memory" in text
    assert kind == "error"
    assert not list(tmp_path.iterdir())
