"""A run as one file: what goes into it comes out again, and nothing else ever does."""

from __future__ import annotations

import hashlib
import os
import random
import stat
import zipfile
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
import pytest

from aeviz.core.base import storage
from aeviz.core.base.errors import AevizError, RunError, StorageError
from aeviz.core.base.files.archive import _COMMENT, write_archive
from aeviz.core.base.paths import runs_folder
from aeviz.core.data import drawings
from aeviz.core.data.drawings import Drawing, Gallery, Kept
from aeviz.core.runs import experiment, serialise
from aeviz.core.runs.run import Run
from tests.run_samples import everything, recorded
from tests.tiny import tiny_dataset


@pytest.fixture
def run(tmp_path: Path) -> Run:
    return Run.open(recorded(tmp_path / "run"))


@pytest.fixture
def file(run: Run, tmp_path: Path) -> Path:
    path = tmp_path / "a name.aeviz"
    experiment.save(run, path, notes="Two\nlines")
    return path


def test_all_of_a_run_comes_back_read_only_and_outside_the_runs_folder(
    run: Run, tmp_path: Path
) -> None:
    drawing = np.zeros((280, 280), np.uint8)
    drawing[9:70, 90] = 255
    kept = Gallery().keep(Drawing(drawing))
    file = tmp_path / "mine.aeviz"
    experiment.save(run, file, notes="Two\nlines")
    found = experiment.open_run(file)
    assert everything(found) == everything(run)
    assert (found.source, found.path.name, runs_folder().exists()) == (file, "mine", False)
    about = experiment.about_of(found)
    assert about is not None
    assert (about.notes, about.dataset["fingerprint"]) == ("Two\nlines", None)
    drawn, _ = Gallery(found.path / experiment.DRAWINGS).load()
    assert [d.path.name for d in drawn] == [kept.path.name]
    assert np.array_equal(drawn[0].drawing.pixels, drawing)
    with pytest.raises(RunError, match="stays as it is"):
        Run.open(found.path, write=True)
    assert experiment.about_of(run) is None


def test_an_experiment_becomes_a_run_that_can_be_written(file: Path, run: Run) -> None:
    path = experiment.as_run(file)
    assert path.parent == runs_folder()
    with Run.open(path, write=True) as made:
        assert everything(made) == everything(run)
    assert experiment.as_run(file) != path
    with pytest.raises(RunError, match="not empty"):
        experiment.as_run(file, path)


def test_small_data_go_along_only_if_they_are_asked_for(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    data = tiny_dataset(20, 10)
    plain, full = tmp_path / "plain.aeviz", tmp_path / "full.aeviz"
    experiment.save(run, plain)
    experiment.save(run, full, data=data)
    assert experiment.own_data(experiment.open_run(plain).path) is None
    own = experiment.own_data(experiment.open_run(full).path)
    assert own is not None
    assert own.fingerprint == data.fingerprint
    for name in ("name", "title", "class_names", "noun", "normalised", "licence"):
        assert getattr(own, name) == getattr(data, name)
    monkeypatch.setattr(experiment, "LARGEST_DATA", 1000)
    with pytest.raises(RunError, match="MB"):
        experiment.save(run, tmp_path / "large.aeviz", data=data)
    assert not (tmp_path / "large.aeviz").exists()


def test_no_flipped_bit_and_no_cut_goes_unseen(file: Path, tmp_path: Path) -> None:
    whole, dice = file.read_bytes(), random.Random(5)
    broken = tmp_path / "broken.aeviz"
    ends = [0, 1, len(whole) - 1, len(whole) - 64, len(whole) - 80, len(whole) - 100]
    places = [8 * end for end in ends] + [dice.randrange(8 * len(whole)) for _ in range(60)]
    for place in places:
        bad = bytearray(whole)
        bad[place // 8] ^= 1 << place % 8
        broken.write_bytes(bad)
        with pytest.raises(StorageError):
            experiment.open_run(broken)
    for end in (0, 10, 2000, len(whole) // 2, len(whole) - 1):
        broken.write_bytes(whole[:end])
        with pytest.raises(StorageError):
            experiment.open_run(broken)
    broken.write_bytes(whole + b"x")
    with pytest.raises(StorageError):
        experiment.open_run(broken)
    assert experiment.open_run(file).frame_steps().size


Change = Callable[[zipfile.ZipFile], None]


def _with(name: str, content: bytes = b"x", kind: int = stat.S_IFREG, how: int = 0) -> Change:
    def change(packed: zipfile.ZipFile) -> None:
        info = zipfile.ZipInfo(name)
        info.external_attr, info.compress_type = (kind | 0o644) << 16, how
        packed.writestr(info, content)

    return change


@pytest.mark.filterwarnings("ignore:Duplicate name")
@pytest.mark.parametrize(
    "change",
    [
        _with("../outside.txt"),
        _with("/outside.txt"),
        _with("frames/../../outside.txt"),
        _with("frames\\outside.txt"),
        _with("C:outside.txt"),
        _with("run.json"),
        _with("drawings/a.png", b"/etc/passwd", stat.S_IFLNK),
        _with("drawings/pipe.png", b"", stat.S_IFIFO),
        _with("drawings/", b"", stat.S_IFDIR),
        _with("drawings/bomb.png", bytes(10_000_000), how=zipfile.ZIP_DEFLATED),
        _with("checkpoints/0000000000/other.safetensors"),
        _with("lock"),
        _with("RUN.JSON"),
    ],
)
def test_a_sealed_file_with_odd_members_is_refused_whole(
    file: Path, tmp_path: Path, change: Change
) -> None:
    """Whoever builds such a file can seal it as well."""
    odd = tmp_path / "in" / "odd.aeviz"
    odd.parent.mkdir()
    odd.write_bytes(file.read_bytes())
    with zipfile.ZipFile(odd, "a") as packed:
        change(packed)
        packed.comment = _COMMENT + 64 * b"0"
    content = odd.read_bytes()
    odd.write_bytes(
        content[:-64] + hashlib.sha256(content[: -len(_COMMENT) - 64]).digest().hex().encode()
    )
    with pytest.raises(StorageError):
        experiment.open_run(odd)
    home = tmp_path / "home" / "cache" / "experiments"
    assert not list(home.glob("*/*"))
    assert not list(tmp_path.rglob("outside*"))


def test_sizes_that_lie_and_parts_that_miss_are_refused(file: Path, tmp_path: Path) -> None:
    content = bytearray(file.read_bytes())
    place = content.rindex(b"PK\1\2")
    for offset in (20, 24):  # both sizes of the last member: a gigabyte
        content[place + offset : place + offset + 4] = (1 << 30).to_bytes(4, "little")
    body = bytes(content[: -len(_COMMENT) - 64])
    bomb = tmp_path / "bomb.aeviz"
    bomb.write_bytes(body + _COMMENT + hashlib.sha256(body).hexdigest().encode())
    with pytest.raises(StorageError, match="more than it has"):
        experiment.open_run(bomb)
    write_archive(tmp_path / "half.aeviz", [("run.json", b"{}")])
    with pytest.raises(StorageError, match=r"no probe\.safetensors"):
        experiment.open_run(tmp_path / "half.aeviz")
    os.mkfifo(tmp_path / "pipe.aeviz")
    for odd in ("pipe", "none"):
        with pytest.raises(AevizError):
            experiment.open_run(tmp_path / f"{odd}.aeviz")


@pytest.mark.parametrize(
    ("name", "limit"),
    [
        ("drawings/a.png", drawings.LARGEST),
        ("checkpoints/0000000009/manifest.json", storage.MANIFEST_LIMIT),
        ("checkpoints/0000000009/model.safetensors", 50_000),
        ("frames/0000000009-0123456789abcdef.safetensors", 40_000),
    ],
)
def test_a_member_that_is_larger_than_its_kind_may_be_is_refused_before_it_is_unpacked(
    file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, limit: int
) -> None:
    monkeypatch.setattr(serialise, "CHECKPOINT_LIMIT", 50_000)
    monkeypatch.setattr(serialise, "FRAME_LIMIT", 40_000)
    with zipfile.ZipFile(file) as packed:
        members = [(info.filename, packed.read(info)) for info in packed.infolist()]
    home = tmp_path / "home" / "cache" / "experiments"
    for size in (limit + 1, limit):
        write_archive(tmp_path / "large.aeviz", [*members, (name, bytes(size))])
        if size == limit:
            assert experiment.open_run(tmp_path / "large.aeviz").frame_steps().size
            continue
        with pytest.raises(StorageError, match=f"with {size:,} bytes, more than the {limit:,}"):
            experiment.open_run(tmp_path / "large.aeviz")
        assert not list(home.glob("*/*"))


def _came_with(tmp_path: Path, file: Path, levels: Sequence[int]) -> Run:
    """A run that came with plain drawings of these levels, the oldest first, and odd names."""
    drawn = Gallery(tmp_path / "theirs")
    with zipfile.ZipFile(file) as packed:
        members = [(info.filename, packed.read(info)) for info in packed.infolist()]
    for n, level in enumerate(levels):
        kept = Kept(drawn.folder / f"zz99991231-{n}.png", _plain(level))
        drawn.put_back(kept)
        members.append((f"drawings/{kept.path.name}", kept.path.read_bytes()))
    members.append(("drawings/odd.png", b"nothing"))
    write_archive(tmp_path / "drawn.aeviz", members)
    return experiment.open_run(tmp_path / "drawn.aeviz")


def _plain(level: int) -> Drawing:
    return Drawing(np.full((280, 280), level, np.uint8))


def _levels() -> list[int]:
    """Of the user's drawings, newest first."""
    return [int(kept.drawing.pixels[0, 0]) for kept in Gallery().load()[0]]


def test_drawings_of_others_are_kept_under_names_of_today_once(file: Path, tmp_path: Path) -> None:
    Gallery().keep(_plain(2))
    run = _came_with(tmp_path, file, [1, 2, 3])
    for _ in range(2):
        assert experiment.keep_drawings(run) == (3, 4, False)  # one cannot be read
        assert _levels() == [3, 1, 2]
    Gallery().keep(_plain(9))
    assert _levels()[0] == 9
    assert not [path for path in Gallery().files() if path.name.startswith("zz")]


def test_no_more_drawings_of_others_are_kept_than_there_is_room_for(
    file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for level in (10, 11):
        Gallery().keep(_plain(level))
    run = _came_with(tmp_path, file, [1, 2, 3, 4])
    monkeypatch.setattr(drawings, "MOST", 5)
    assert experiment.keep_drawings(run) == (3, 5, True)
    assert _levels() == [4, 3, 2, 11, 10]
    assert experiment.keep_drawings(run) == (3, 5, True)


def test_a_cache_that_lost_a_file_is_made_again(file: Path, run: Run) -> None:
    first = experiment.open_run(file)
    next((first.path / "frames").iterdir()).write_bytes(b"")
    assert everything(experiment.open_run(file)) == everything(run)
