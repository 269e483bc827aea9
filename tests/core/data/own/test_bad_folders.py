"""Whatever is wrong with a folder of pictures: one sentence, or a row of what was skipped."""

from __future__ import annotations

import os
import struct
from pathlib import Path

import numpy as np
import pytest
from forms import bytes_of, digits, keras, patches, picture
from PIL import Image

from aeviz.core.base.callbacks import Cancelled, cancellable
from aeviz.core.base.errors import DataError
from aeviz.core.data.own import folders, material
from aeviz.core.data.own.looking import Found, look
from aeviz.core.data.own.preparing import prepare
from tests.core.data.own.refusing import refused


@pytest.fixture
def cats(tmp_path: Path) -> Path:
    folder = tmp_path / "animals"
    p = patches()
    for number, pixels in enumerate(p.train):
        place = folder / ("cats" if number % 2 else "dogs")
        place.mkdir(parents=True, exist_ok=True)
        picture(pixels).save(place / f"{number:03d} x.png")
    return folder


def reasons(found: Found) -> dict[str, int]:
    return {skipped.reason: skipped.count for skipped in found.skipped}


def test_what_cannot_be_used_is_counted_with_its_reason(cats: Path, tmp_path: Path) -> None:
    good = bytes_of(picture(patches().test[0]), "PNG")
    inside = cats / "cats"
    (inside / "empty.png").write_bytes(b"")
    (inside / "notes.txt").write_text("x")
    (inside / "cut.png").write_bytes(good[: len(good) // 2])
    (inside / "renamed.jpg").write_bytes(good)  # what is in it counts
    (inside / "page.png").write_text("<html>")
    huge = bytearray(good)
    huge[16:24] = struct.pack(">2I", 20_000, 20_000)
    (inside / "huge.png").write_bytes(huge)
    (cats / "loose.png").write_bytes(good)
    (inside / "link.png").symlink_to(inside / "001 x.png")
    (inside / "loop").symlink_to(cats)
    os.mkfifo(inside / "pipe.png")
    (inside / "名前 🐱 <b>.png").write_bytes(good)
    (inside / os.fsdecode(b"\xff\xfe.png")).write_bytes(good)
    (inside / "-rf.png").write_bytes(good)
    found = look(cats)
    made = prepare(found, found.proposed)
    skipped = {row.reason: row.count for row in made.skipped}
    assert skipped == {
        "they are links, which are not followed": 2,
        "they are empty": 1,
        "they are not named like pictures": 1,
        "they are not files": 1,
        "they lie beside the folders of the classes": 1,
        "they cannot be read as pictures": 3,
    }
    assert len(made.dataset.train) + len(made.dataset.test) == 36 + 4
    names = [name for row in made.skipped for name in row.names]
    assert all("\n" not in name for name in names)


def test_every_kind_of_picture_in_one_folder(tmp_path: Path) -> None:
    image = picture(patches().train[0]).resize((40, 30))
    kinds = {
        "a.png": image.convert("P"),
        "b.png": image.convert("1"),
        "c.png": image.convert("LA"),
        "d.jpg": image.convert("CMYK"),
        "e.gif": image,
        "f.tiff": image.convert("F"),
        "g.bmp": image,
        "h.webp": image.convert("RGBA"),
        "i.tif": image.convert("I;16"),
        "j.jpeg": image,
    }
    for name, kind in kinds.items():
        kind.save(tmp_path / name)
    frames = [image.rotate(turn) for turn in (0, 90)]
    frames[0].save(tmp_path / "l.gif", save_all=True, append_images=frames[1:])
    found = look(tmp_path)
    assert found.sizes == ((30, 40, 11),)
    assert found.colour
    made = prepare(found, found.proposed)
    assert not made.skipped
    assert made.dataset.image_shape == (3, 30, 40)
    assert len(made.dataset.train) + len(made.dataset.test) == 11
    assert found.sample(found.proposed).shape == (11, 3, 30, 40)


def test_see_through_pictures_get_a_ground_that_shows_them(tmp_path: Path) -> None:
    for ink, ground in ((250, "black"), (5, "white")):
        folder = tmp_path / ground
        folder.mkdir()
        pixels = np.full((12, 12, 4), ink, np.uint8)
        pixels[:4, :, 3] = 0
        for number in range(12):
            pixels[5, number] = 128
            Image.fromarray(pixels).save(folder / f"{number}.png")
        found = look(folder)
        assert found.proposed.ground == ground
        made = prepare(found, found.proposed).dataset
        assert made.train.images[0][0, 0] == (0 if ground == "black" else 255)


def test_too_few_too_many_and_nothing(
    cats: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    refused(tmp_path / "nowhere", "does not exist")
    (tmp_path / "empty").mkdir()
    refused(tmp_path / "empty", "nothing that can be used")
    (tmp_path / "a.doc").write_text("x")
    refused(tmp_path / "a.doc", "no file of pictures that is known")
    few = tmp_path / "few"
    few.mkdir()
    picture(patches().train[0]).save(few / "a.png")
    refused(few, "has 1 pictures that can be used, and 10 are needed")
    for number in range(12):
        (few / f"{number}.png").write_bytes(b"nothing")
    (few / "a.png").unlink()
    refused(few, "None of the pictures .* can be read")
    monkeypatch.setattr(folders, "MOST", 20)
    refused(cats, "more than the 20 pictures")
    monkeypatch.setattr(material, "MOST", 20)
    refused(keras(tmp_path / "a", digits()), "80 pictures, more than the 20")


def test_more_folders_than_classes_may_be_come_without_labels(tmp_path: Path) -> None:
    content = bytes_of(picture(digits().train[0]), "PNG")
    for number in range(257):
        (tmp_path / f"person {number}").mkdir()
        (tmp_path / f"person {number}" / "a.png").write_bytes(content)
    found = look(tmp_path)
    assert found.classes == ()
    assert any("257 folders are too many" in note for note in found.notes)


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"side": 0}, "differ in size: choose the side"),
        ({"side": 4}, "Pictures of 4 pixels cannot be used: choose a side from 8 to 128"),
        ({"side": 129}, "from 8 to 128"),
        ({"test": 0.0}, "between 0 and 1"),
    ],
)
def test_choices_that_cannot_be(cats: Path, change: dict[str, float], words: str) -> None:
    import msgspec

    picture(patches().train[0]).resize((20, 30)).save(cats / "cats" / "another.png")
    found = look(cats)
    with pytest.raises(DataError, match=words):
        prepare(found, msgspec.structs.replace(found.proposed, **change))


def test_looking_and_preparing_can_be_given_up(cats: Path) -> None:
    asked = 0

    def cancelled() -> bool:
        nonlocal asked
        asked += 1
        return asked > 10

    with pytest.raises(Cancelled), cancellable(cancelled):
        look(cats)
    found = look(cats)
    asked = 0
    with pytest.raises(Cancelled), cancellable(cancelled):
        prepare(found, found.proposed)
    from aeviz.core.data.own.keeping import sets_folder

    assert list(sets_folder().iterdir()) == []
    heard: list[float] = []
    prepare(found, found.proposed, progress=heard.append)
    assert heard[-1] == 1.0
