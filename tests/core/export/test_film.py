"""Films of stored steps: what is in the pictures, what is in the file, what is left on disk."""

from __future__ import annotations

import importlib.util
import io
import subprocess
import sys
from dataclasses import replace
from importlib.machinery import ModuleSpec
from pathlib import Path
from typing import ClassVar

import numpy as np
import pytest
from msgspec import structs
from PIL import Image, ImageSequence

from aeviz.cli.main import main
from aeviz.core.base.errors import RunError
from aeviz.core.base.voice import Voice
from aeviz.core.export.film import HOLD_MS, animation, film_steps
from aeviz.core.export.film_encoders import encoded
from aeviz.core.export.film_formats import formats
from aeviz.core.export.film_frame import Film, Painter, common_range
from aeviz.core.export.kinds import KINDS
from aeviz.core.graphics.palette import CLASS_COLOURS, DARK, LIGHT, class_rgb, rgb
from aeviz.core.inference.frames import Frame, Probe, Projection
from aeviz.core.messages.events import FrameReady, StateChanged
from aeviz.core.recipe.sections import Corruption, Network
from aeviz.core.runs.live.recorder import record
from aeviz.core.runs.run import Run
from tests.run_samples import DETAILS, recorded
from tests.run_samples import RECIPE as SAMPLE

NAMES = tuple("0123456789")
RECIPE = structs.replace(SAMPLE, network=Network(code_size=5))
NOISY = structs.replace(RECIPE, corruption=Corruption("gaussian", 0.3))


def nothing(share: float) -> None:
    """A report that nobody hears."""


def pictures_in(path: Path) -> int:
    with Image.open(path) as film:
        return film.n_frames


def probe(points: int = 40) -> Probe:
    random = np.random.default_rng(1)
    images = random.integers(0, 256, (points, 28, 28), np.uint8)
    return Probe(images, (np.arange(points) % 10).astype(np.uint8), 6, NAMES)


def frame(fixed: Probe, step: int, scale: float = 1.0) -> Frame:
    random = np.random.default_rng(step)
    digits = random.integers(0, 256, fixed.digits.shape, np.uint8)
    points = random.normal(size=(len(fixed.points), 2)).astype(np.float32) * scale
    plane = Projection(np.zeros(5, np.float32), np.eye(5, 2, dtype=np.float32), 0.5)
    six = np.full(len(digits), 12.5, np.float32)
    return Frame(step, step // 10, digits, 255 - digits, six, points, plane, np.ones(5, np.float32))


@pytest.fixture
def run(tmp_path: Path) -> Run:
    fixed = probe()
    with Run.create(tmp_path / "run", RECIPE, fixed, DETAILS) as made:
        events = [StateChanged("running", 0, 0)]
        frames = [FrameReady(frame(fixed, step, 1 + step), {}) for step in (0, 10, 20, 30)]
        for event in frames:
            for _ in record([*events, event], made):
                pass
    return made


# --- pictures -------------------------------------------------------------------------------------


def test_a_point_is_painted_in_its_colour_where_it_belongs() -> None:
    fixed = probe()
    made = frame(fixed, 0)
    alone = replace(made, points=np.full_like(made.points, np.nan))
    alone.points[7] = (0.5, 0.25)
    painter = Painter(fixed, RECIPE, Film("map"))
    painted = painter.picture(alone)
    without = painter.picture(replace(made, points=np.full_like(made.points, np.nan)))
    rows, columns = np.nonzero((painted != without).any(2))
    assert (painted[rows, columns] == class_rgb(7)).all()
    rows_of_map, columns_of_map = np.nonzero((without == LIGHT.line).all(2))
    across = (columns.mean() - columns_of_map.min()) / np.ptp(columns_of_map)
    down = (rows.mean() - rows_of_map.min()) / np.ptp(rows_of_map)
    assert across == pytest.approx((0.5 + 1) / 2, abs=0.01)
    assert down == pytest.approx((1 - 0.25) / 2, abs=0.01)


@pytest.mark.parametrize("height", [240, 480, 720])
def test_digits_are_painted_below_each_other(height: int) -> None:
    levels = {"original": 60, "noisy": 120, "restored": 230}
    fixed = probe()
    flat = {name: np.full_like(fixed.digits, level) for name, level in levels.items()}
    fixed = replace(fixed, points=np.full_like(fixed.points, 60))
    made = replace(frame(fixed, 3), noisy=flat["noisy"], restored=flat["restored"])
    picture = Painter(fixed, NOISY, Film("digits", height=height)).picture(made)
    column = picture[2 * height // 12 :, height // 20, 0].tolist()
    places = [column.index(level) for level in levels.values()]
    assert places == sorted(places)
    areas = [(picture == level).all(2).sum() for level in levels.values()]
    assert min(areas) > 0.8 * max(areas) > 0.02 * picture[..., 0].size


@pytest.mark.parametrize("view", ["digits", "map", "both"])
@pytest.mark.parametrize("dark", [False, True])
def test_all_pictures_have_one_size_with_even_sides(view: str, dark: bool) -> None:
    fixed, recipe = probe(), structs.replace(NOISY, title="A title – long" * 9)
    for height in (240, 481):
        painter = Painter(fixed, recipe, Film(view, height=height, dark=dark))  # type: ignore[arg-type]
        shapes = {painter.picture(frame(fixed, step)).shape for step in (0, 1_234_567)}
        width, high = painter.size
        assert shapes == {(high, width, 3)}
        assert width % 2 == high % 2 == 0
        assert high == height & ~1
        corner = painter.picture(frame(fixed, 0))[0, 0]
        assert tuple(corner) == (DARK if dark else LIGHT).ground


def test_mistakes_of_a_classifier_stand_out() -> None:
    fixed = probe()
    right = replace(frame(fixed, 0), predicted=fixed.point_labels.copy())
    wrong = replace(right, predicted=(fixed.point_labels + 1) % 10)
    painter = Painter(fixed, RECIPE, Film("digits"))
    warning = [(painter.picture(f) == LIGHT.wrong).all(2).any() for f in (right, wrong)]
    assert warning == [False, True]


class Marks:
    """Letters that are blocks, and what was written with them."""

    written: ClassVar[list[str]] = []

    def __init__(self, size: int) -> None:
        self._size = size

    def plain(self, text: str) -> str:
        return text

    def length(self, text: str) -> float:
        return float(len(text))

    def mask(self, text: str) -> tuple[np.ndarray, int]:
        self.written.append(text)
        return np.full((self._size, len(text)), 255, np.uint8), self._size // 2


@pytest.mark.parametrize("is_right", [True, False])
def test_a_film_is_written_in_the_language_and_the_letters_of_its_voice(is_right: bool) -> None:
    """Names of classes that somebody gave are none of its words."""
    Marks.written.clear()
    fixed = replace(probe(), class_names=tuple("零一二三四五六七八九"))
    made = frame(fixed, 1234)
    made = made if is_right else replace(made, predicted=(fixed.point_labels + 1) % 10)
    voice = Voice(lambda text: f"«{text}»", "zh", Marks)
    painted = Painter(fixed, NOISY, Film(height=720), voice=voice).picture(made)
    words = [text for text in Marks.written if text not in fixed.class_names]
    assert f"«step 1,234  ·  epoch {made.epoch}»" in words
    assert any("»  ·  «mean PSNR" in text for text in words) == is_right
    assert all("«" in text for text in words), words
    assert (painted == LIGHT.text).all(2).sum() > 50


def test_the_range_holds_all_points_of_the_film() -> None:
    fixed = probe()
    frames = [frame(fixed, step, scale) for step, scale in ((1, 1.0), (2, 9.0), (3, 0.1))]
    frames[2].points[0] = (np.inf, np.nan)
    found = common_range(frames)
    every = np.concatenate([f.points for f in frames])
    every = every[np.isfinite(every).all(1)]
    assert found.left < every[:, 0].min() < every[:, 0].max() < found.right
    assert found.bottom < every[:, 1].min() < every[:, 1].max() < found.top
    assert common_range([]).width > 0


# --- files ----------------------------------------------------------------------------------------


def test_which_steps_a_film_shows() -> None:
    steps = np.arange(0, 1000, 10)
    assert film_steps(steps, Film()) == steps.tolist()
    assert film_steps(steps, Film(first=25, last=60)) == [30, 40, 50, 60]
    few = film_steps(steps, Film(most=7))
    assert (few[0], few[-1], len(few)) == (0, 990, 7)
    assert np.ptp(np.diff(few)) <= 10
    assert film_steps(steps, Film(first=991)) == []


@pytest.mark.parametrize("ending", [e for e in formats() if e != ".mp4"])
def test_a_file_has_every_picture_for_its_time(run: Run, ending: str) -> None:
    data = animation(run, Film(fps=8, height=240), ending, nothing)
    film = Image.open(io.BytesIO(data))
    assert film.n_frames == 4
    assert film.info["loop"] == 0
    durations = []
    for shown in ImageSequence.Iterator(film):
        shown.load()
        durations.append(shown.info["duration"])
    assert sum(durations) == pytest.approx(4 * 125 + HOLD_MS, abs=5)
    assert durations[-1] > HOLD_MS
    frames = [run.frame(step) for step in (0, 10, 20, 30)]
    painter = Painter(run.probe, RECIPE, Film(height=240), common_range(frames))
    for index, made in enumerate(frames):
        film.seek(index)
        shown = np.asarray(film.convert("RGB")).astype(int)
        expected = painter.picture(made).astype(int)
        assert shown.shape == expected.shape
        assert np.abs(shown - expected).mean() < (1 if ending == ".gif" else 8)


def test_a_gif_keeps_the_colours_of_classes() -> None:
    rows = [rgb(colour) for colour in CLASS_COLOURS] + [LIGHT.ground, DARK.ground, LIGHT.text]
    picture = np.array([rows] * 20, np.uint8).repeat(8, 1)
    shots = [(picture, 200), (picture[:, ::-1], 200)]
    film = Image.open(io.BytesIO(encoded(".gif", shots, (picture.shape[1], 20), 5)))
    assert np.array_equal(np.asarray(film.convert("RGB")), picture)
    film.seek(1)
    assert np.array_equal(np.asarray(film.convert("RGB")), picture[:, ::-1])


def test_mp4_where_its_encoder_is_installed(run: Run) -> None:
    pytest.importorskip("imageio_ffmpeg")
    data = animation(run, Film(height=240), ".mp4", nothing)
    assert data[4:8] == b"ftyp"


@pytest.mark.parametrize("installed", [False, True])
def test_mp4_is_offered_where_its_encoder_is_installed(
    monkeypatch: pytest.MonkeyPatch, installed: bool
) -> None:
    assert KINDS["animation"].endings == formats()
    found = ModuleSpec("imageio_ffmpeg", None) if installed else None
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: found)
    assert (".mp4" in formats()) is installed


def test_formats_without_an_encoder_are_refused(run: Run) -> None:
    with pytest.raises(RunError, match="choose one of these"):
        animation(run, Film(), ".avi", lambda _: pytest.fail("it began before it refused"))


def test_frames_that_are_gone_or_damaged_are_left_out(run: Run) -> None:
    first, second = sorted((run.path / "frames").iterdir())[:2]
    first.unlink()
    second.write_bytes(b"other")
    film = Image.open(io.BytesIO(animation(run, Film(height=240), ".gif", nothing)))
    assert film.n_frames == 2
    with pytest.raises(RunError, match="no stored pictures"):
        animation(run, Film(first=40), ".gif", nothing)


def test_progress_rises_to_one_and_ends_the_work_where_it_raises(run: Run) -> None:
    shares: list[float] = []
    animation(run, Film(height=240), ".gif", shares.append)
    assert shares == sorted(shares)
    assert (shares[0], shares[-1]) == (0.0, 1.0)

    def give_up(share: float) -> None:
        if share > 0.5:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        animation(run, Film(height=240), ".webp", give_up)


# --- the command line -----------------------------------------------------------------------------


def test_the_command_line_films_without_qt(run: Run, tmp_path: Path) -> None:
    target = tmp_path / "film.gif"
    script = (
        "import sys; from aeviz.cli.main import main;"
        f" code = main(['export', {str(run.path)!r}, '--animation', {str(target)!r},"
        " '--view', 'map', '--fps', '5', '--height', '240']);"
        " assert not [m for m in sys.modules if 'PySide6' in m or 'pyqtgraph' in m];"
        " assert 'torch' not in sys.modules; sys.exit(code)"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert f"wrote {target}" in done.stderr
    assert pictures_in(target) == 4


def test_a_film_replaces_nothing_silently(
    run: Run, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "film.gif"
    target.write_text("mine")
    command = ["export", str(run.path), "--height", "240", "--animation"]
    assert main([*command, str(target)]) == 2
    assert target.read_text() == "mine"
    assert main([*command, str(target), "--force", "--most", "2"]) == 0
    assert pictures_in(target) == 2
    for wrong in (["film.avi"], ["f.gif", "--fps", "99"], ["f.gif", "--height", "2161"]):
        assert main([*command, str(tmp_path / wrong[0]), *wrong[1:]]) == 2
    assert main([*command, str(tmp_path / "f.gif"), "--first", "99"]) == 1
    assert "no stored pictures" in capsys.readouterr().err
    assert {path.name for path in tmp_path.iterdir()} == {"run", "film.gif"}


def test_an_interrupted_film_leaves_nothing(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    read = Run.frame

    def interrupted(self: Run, step: int) -> Frame:
        if step == 20:
            raise KeyboardInterrupt
        return read(self, step)

    monkeypatch.setattr(Run, "frame", interrupted)
    assert main(["export", str(run.path), "--animation", str(tmp_path / "film.webp")]) == 130
    assert [path.name for path in tmp_path.iterdir()] == ["run"]


def test_a_run_of_numbers_has_no_film(tmp_path: Path) -> None:
    with Run.open(recorded(tmp_path / "run")) as other:
        signals = replace(
            other.probe, inputs=np.zeros((1, 3, 1), np.float32), targets=np.zeros((1, 3, 1), "f4")
        )
        other.probe = signals
        with pytest.raises(RunError, match="neither pictures nor a map"):
            animation(other, Film(), ".gif", nothing)
