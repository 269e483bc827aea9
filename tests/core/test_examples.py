"""Examples: what ships carries all that it is shown with, is checked, and stays as it is."""

from __future__ import annotations

import lzma
import shutil
from pathlib import Path

import aeviz.resources
import numpy as np
import pytest

from aeviz.core import datasets, example_packing
from aeviz.core.base.errors import AevizError, RunError
from aeviz.core.data.base import Dataset
from aeviz.core.example_packing import OWN, pack_example, rounded
from aeviz.core.examples import DIGITS, ENDING, EXAMPLES, open_example
from aeviz.core.inference.map.map_charts import PlaneProjection
from aeviz.core.inference.viewing import decode, encode, restore
from aeviz.core.recipe.sections import Corruption
from aeviz.core.runs.dataset import RunData, about_data, dataset_of
from aeviz.core.runs.network import load_model
from aeviz.core.runs.run import Run
from tests.trained import patterns, trained

MODELS = Path(aeviz.resources.__path__[0]) / "models"
FIRST = next(iter(EXAMPLES))


@pytest.fixture(scope="module")
def packed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with one example, packed from a small run, with fewer digits than it was trained
    on."""
    folder = tmp_path_factory.mktemp("packed")
    with pytest.MonkeyPatch.context() as patch, Run.open(trained(folder / "run")) as run:
        patch.setattr(example_packing, "OWN", 150)
        pack_example(run, patterns(), folder / "models", "small", "aeviz train keras-2d")
    return folder


@pytest.fixture
def shipped(packed: Path, tmp_path: Path) -> Path:
    """A copy of it, which may be broken."""
    return Path(shutil.copytree(packed / "models", tmp_path / "models"))


@pytest.fixture(scope="module")
def first(tmp_path_factory: pytest.TempPathFactory) -> Run:
    """The example that is open at the first start, on a machine without any data."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("AEVIZ_HOME", str(tmp_path_factory.mktemp("home")))
        patch.delenv("AEVIZ_DATA_DIR", raising=False)
        patch.setattr(datasets, "DATASETS", {})
        return open_example(FIRST)


# --- what ships -------------------------------------------------------------------------------


def test_what_ships_is_small_named_and_attributed() -> None:
    files = {path.name: path for path in MODELS.iterdir()}
    assert set(files) == {f"{n}{ENDING}" for n in EXAMPLES} | {DIGITS, "DIGITS.md", "make.sh"}
    assert files[f"{FIRST}{ENDING}"].stat().st_size + files[DIGITS].stat().st_size < 4_000_000
    text = files["DIGITS.md"].read_text("utf-8")
    assert all(word in text for word in ("LeCun", "Cortes", "Burges", "CC BY-SA 3.0"))


@pytest.mark.parametrize("name", EXAMPLES)
def test_an_example_carries_what_it_is_shown_with(name: str, own_home: Path) -> None:
    run = open_example(name)
    own = RunData().of(run)
    assert len(own.test) == len(own.train) == OWN
    np.testing.assert_array_equal(run.probe.points, own.test.images)
    assert np.bincount(own.test.labels).tolist() == [OWN // 10] * 10
    assert about_data(run).title == "2,000 test digits of MNIST"
    assert "CC BY-SA 3.0" in about_data(run).licence
    assert run.summary().state == "finished"
    assert str(run.details["command"]).startswith("aeviz train ")
    frame = run.frame(int(run.frame_steps()[-1]))
    seen = restore(load_model(run), run.probe.digits, run.recipe.corruption, "unit", 0)
    np.testing.assert_array_equal(frame.restored, seen.output)
    noise = Corruption(kind="gaussian", strength=0.4)
    seen = restore(load_model(run), run.probe.points[:300], noise, "unit", 1)
    clean = run.probe.points[:300].astype(np.float64) / 255
    before, after = (np.square(p / 255 - clean).mean() for p in (seen.noisy, seen.output))
    assert after < before / 5
    assert run.warnings == ()


def test_the_digits_are_those_of_mnist(first: Run, mnist_folder: Path) -> None:
    real = datasets.load("mnist", mnist_folder)
    assert isinstance(real, Dataset)
    own = RunData().of(first)
    for mine, all_of_it in ((own.test, real.test), (own.train, real.train)):
        known = {image.tobytes() for image in all_of_it.images}
        assert {image.tobytes() for image in mine.images} <= known
    assert first.details["trained_on"] == real.fingerprint


def test_the_first_example_shows_its_training(first: Run) -> None:
    steps = first.frame_steps()
    assert 20 <= len(steps) <= 50
    assert steps[0] == 0
    assert steps[-1] == first.checkpoint().step
    frames = [first.frame(int(step)) for step in steps]
    assert all(len(frame.points) == OWN and frame.projection.is_nested for frame in frames)
    assert frames[-1].psnr.mean() > frames[2].psnr.mean() > frames[0].psnr.mean()
    assert len(list(first.events())) > 20


def test_a_place_of_its_map_stands_for_two_numbers(first: Run) -> None:
    frame = first.frame(int(first.frame_steps()[-1]))
    codes = PlaneProjection(frame.projection).codes(frame.points[:2])
    assert first.recipe.network.code_size == 32
    assert not codes[:, 2:].any()
    pictures = decode(load_model(first), codes, "unit")
    assert not np.array_equal(*pictures)


# --- packing and opening ----------------------------------------------------------------------


def test_an_example_is_shown_on_its_own_digits(shipped: Path) -> None:
    run = open_example("small", shipped)
    own = dataset_of(run)
    assert isinstance(own, Dataset)
    assert len(own.test) == 150
    np.testing.assert_array_equal(run.probe.points, own.test.images)
    known = {image.tobytes() for image in patterns().test.images}
    assert {image.tobytes() for image in own.test.images} <= known
    last = int(run.frame_steps()[-1])
    codes = encode(load_model(run), run.probe.points, run.recipe.data.pixel_range)
    np.testing.assert_allclose(run.frame(last).points, codes, rtol=0.02, atol=0.02)
    assert run.warnings == ()


def test_frames_and_losses_are_those_of_the_training(packed: Path, shipped: Path) -> None:
    with Run.open(packed / "run") as trained_run:
        steps = trained_run.frame_steps()
        wanted = trained_run.frame(int(steps[1]))
        losses = [e for e in trained_run.events() if hasattr(e, "losses")]
    run = open_example("small", shipped)
    assert set(run.frame_steps()) <= set(steps)
    found = run.frame(int(steps[1]))
    np.testing.assert_array_equal(found.restored, wanted.restored)
    np.testing.assert_array_equal(found.points, wanted.points[:150])
    for mine, theirs in zip([e for e in run.events() if hasattr(e, "losses")], losses, strict=True):
        np.testing.assert_allclose(mine.losses["loss"], theirs.losses["loss"], rtol=5e-4)


def test_weights_are_rounded_to_eleven_bits(packed: Path, shipped: Path) -> None:
    with Run.open(packed / "run") as run:
        wanted = run.stored_weights().arrays
    found = open_example("small", shipped).stored_weights().arrays
    assert found.keys() == wanted.keys()
    for name, values in wanted.items():
        np.testing.assert_allclose(found[name], values, rtol=2**-11, atol=0)
        assert not (found[name].view(np.uint32) & 0x1FFF).any()
    exact = np.array([1.0, -0.5, 0.0, 3.0], np.float32)
    np.testing.assert_array_equal(rounded(exact), exact)


def test_what_was_unpacked_once_is_found_again(shipped: Path) -> None:
    path = open_example("small", shipped).path
    before = (path / "run.json").stat().st_mtime_ns
    assert open_example("small", shipped).path == path
    assert (path / "run.json").stat().st_mtime_ns == before
    assert [entry.name for entry in path.parent.iterdir()] == [path.name]


def test_an_example_cannot_be_continued(shipped: Path) -> None:
    path = open_example("small", shipped).path
    with pytest.raises(RunError, match="is an example and stays as it is"):
        Run.open(path, write=True)


@pytest.mark.parametrize("file", [f"small{ENDING}", DIGITS])
@pytest.mark.parametrize("place", [0, 0.5, 0.99])
def test_damage_of_what_ships_is_found(shipped: Path, file: str, place: float) -> None:
    path = shipped / file
    data = bytearray(path.read_bytes())
    data[int(place * len(data))] ^= 1
    path.write_bytes(data)
    with pytest.raises(AevizError, match=r"[.]$"):
        open_example("small", shipped)


def test_a_file_that_swells_is_not_unpacked(shipped: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("aeviz.core.examples.LARGEST", 8_000_000)
    (shipped / DIGITS).write_bytes(lzma.compress(b"\0" * 9_000_000))
    with pytest.raises(RunError, match=r"install aeviz again\.$"):
        open_example("small", shipped)


@pytest.mark.parametrize(
    "part",
    ["probe.safetensors", "frames/*", "checkpoints/*/manifest.json", "dataset.safetensors"],
)
def test_damage_in_the_cache_is_mended(shipped: Path, part: str) -> None:
    path = open_example("small", shipped).path
    broken = sorted(path.glob(part))[0]
    broken.write_bytes(broken.read_bytes()[:-9])
    run = open_example("small", shipped)
    assert run.path == path
    assert len(run.probe.points) == 150
    assert run.checkpoint().step == run.frame_steps()[-1]


def test_an_unknown_example_is_refused(shipped: Path) -> None:
    with pytest.raises(RunError, match="no example"):
        open_example("no-such", shipped)
