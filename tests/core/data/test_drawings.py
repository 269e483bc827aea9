"""Kept drawings are files of the user's own."""

from __future__ import annotations

import io
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from aeviz.core.base.callbacks import Cancelled, cancellable
from aeviz.core.base.errors import StorageError
from aeviz.core.data import drawings
from aeviz.core.data.drawings import Drawing, Gallery


def drawing(seed: int, whole: int | None = None) -> Drawing:
    """A drawing, and what it was before a part was erased."""
    pixels = [
        None if s is None else np.random.default_rng(s).integers(0, 256, (280, 280), np.uint8)
        for s in (seed, whole)
    ]
    assert pixels[0] is not None
    return Drawing(pixels[0], pixels[1])


def test_drawings_come_back_exactly_newest_first(own_home: Path) -> None:
    made = Gallery()
    assert made.load() == ([], [])
    for seed in range(4):
        made.keep(drawing(seed))
    found, problems = Gallery().load()
    assert problems == []
    for kept, seed in zip(found, (3, 2, 1, 0), strict=True):
        np.testing.assert_array_equal(kept.drawing.pixels, drawing(seed).pixels)
        assert kept.drawing.like is None
    assert own_home in made.folder.parents


def test_a_drawing_with_a_part_erased_comes_back_with_the_whole() -> None:
    Gallery().keep(drawing(1, 2))
    found = Gallery().load()[0][0].drawing
    np.testing.assert_array_equal(found, drawing(1, 2))


def test_a_light_drawing_stays_light() -> None:
    Gallery().keep(Drawing(np.full((280, 280), 250, np.uint8)))
    assert (Gallery().load()[0][0].drawing.pixels == 250).all()


def test_a_deleted_drawing_can_be_put_back_in_its_place() -> None:
    made = Gallery()
    kept = [made.keep(drawing(seed)) for seed in range(3)]
    made.remove(kept[1])
    assert [k.path for k in made.load()[0]] == [kept[2].path, kept[0].path]
    made.put_back(kept[1])
    assert [k.path for k in made.load()[0]] == [k.path for k in reversed(kept)]
    with pytest.raises(StorageError, match="exists"):
        made.put_back(kept[1])


def test_damaged_and_foreign_files_are_told_and_left_alone() -> None:
    made = Gallery()
    good, bad = made.keep(drawing(1)), made.keep(drawing(2))
    bad.path.write_bytes(bad.path.read_bytes()[:500])
    (made.folder / "notes.txt").write_text("mine")
    Image.new("L", (3, 3)).save(made.folder / "small.png")
    (made.folder / "folder.png").mkdir()
    found, problems = made.load()
    assert [k.path for k in found] == [good.path]
    assert len(problems) == 3
    assert all(problem.endswith(".") for problem in problems)
    assert len(list(made.folder.iterdir())) == 5


def test_what_is_too_large_for_a_drawing_is_told_by_its_head_alone() -> None:
    made, file = Gallery(), io.BytesIO()
    made.folder.mkdir(parents=True)
    Image.new("L", (3000, 3000)).save(file, "PNG")
    (made.folder / "huge.png").write_bytes(file.getvalue()[:1000])  # which cannot be decoded
    found, problems = made.load()
    assert found == []
    assert "is not a drawing of 280 × 280 pixels" in problems[0]


def test_reading_them_can_be_given_up() -> None:
    Gallery().keep(drawing(1))
    with cancellable(lambda: True), pytest.raises(Cancelled):
        Gallery().load()


def test_the_gallery_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(drawings, "MOST", 2)
    made = Gallery()
    for seed in range(2):
        made.keep(drawing(seed))
    with pytest.raises(StorageError, match="full"):
        made.keep(drawing(3))
    monkeypatch.setattr(drawings, "MOST", 1)
    assert len(made.load()[0]) == 1


def test_a_folder_that_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(StorageError):
        Gallery(tmp_path / "file" / "drawings").keep(drawing(1))
    assert Gallery(tmp_path / "file").load() == ([], [])
