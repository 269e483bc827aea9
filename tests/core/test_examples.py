"""Examples: what ships is enough to look at, is checked, holds no digits, and stays as it is."""

from __future__ import annotations

from pathlib import Path

import aeviz.resources
import numpy as np
import pytest

from aeviz.core.base.errors import AevizError, RunError
from aeviz.core.data.base import Dataset
from aeviz.core.examples import EXAMPLES, open_example, pack_example
from aeviz.core.inference.viewing import decode, encode, restore
from aeviz.core.recipe.sections import Corruption
from aeviz.core.runs.network import load_model
from aeviz.core.runs.run import Run
from tests.tiny import tiny_dataset
from tests.trained import trained

MODELS = Path(aeviz.resources.__path__[0]) / "models"


@pytest.fixture
def shipped(tmp_path: Path) -> Path:
    """A folder with one example, packed from a small run."""
    with Run.open(trained(tmp_path / "run")) as run:
        pack_example(run, tmp_path / "models" / "small", "aeviz train keras-2d")
    return tmp_path / "models"


@pytest.fixture
def digits() -> Dataset:
    return tiny_dataset(test=150, side=28)


def test_all_that_ships_is_small_and_named_and_holds_no_digits() -> None:
    files = [path for path in MODELS.rglob("*") if path.is_file()]
    assert sum(path.stat().st_size for path in files) < 6_000_000
    assert {path.name for path in MODELS.iterdir() if path.is_dir()} == set(EXAMPLES)
    for folder in (MODELS / name for name in EXAMPLES):
        assert {path.name for path in folder.iterdir()} == {
            "run.json",
            "metrics.jsonl",
            "checkpoints",
        }


@pytest.mark.parametrize("name", list(EXAMPLES))
def test_a_shipped_network_removes_noise(name: str, mnist_folder: Path) -> None:
    from aeviz.core.datasets import load

    data = load("mnist", mnist_folder)
    assert isinstance(data, Dataset)
    run = open_example(name, data)
    assert run.details["fingerprint"]
    assert str(run.details["command"]).startswith("aeviz train ")
    images = data.test.images[:500]
    noise = Corruption(kind="gaussian", strength=0.4)
    seen = restore(load_model(run), images, noise, run.recipe.data.pixel_range, 1)
    clean = images.astype(np.float64) / 255
    before = np.square(seen.noisy / 255 - clean).mean()
    after = np.square(seen.output / 255 - clean).mean()
    assert after < before / (2 if name == "map" else 6)


def test_the_first_example_is_a_map_that_can_be_decoded(digits: Dataset) -> None:
    run = open_example(next(iter(EXAMPLES)), digits)
    assert run.recipe.network.code_size == 2
    assert run.recipe.corruption.kind != "none"
    places = np.array([[10.0, 0.0], [-20.0, 4.0]], np.float32)
    pictures = decode(load_model(run), places, run.recipe.data.pixel_range)
    assert pictures.shape == (2, 28, 28)
    assert not np.array_equal(*pictures)


def test_an_example_looks_at_the_digits_at_hand(shipped: Path, digits: Dataset) -> None:
    run = open_example("small", digits, shipped)
    known = {image.tobytes() for image in digits.test.images}
    assert {image.tobytes() for image in run.probe.points} <= known
    assert run.summary().state == "finished"
    assert len(list(run.events())) > 3
    (step,) = run.frame_steps()
    codes = encode(load_model(run), run.probe.points, run.recipe.data.pixel_range)
    np.testing.assert_allclose(run.frame(int(step)).points, codes, rtol=0.02, atol=0.02)
    assert run.warnings == ()


def test_the_weights_are_those_that_were_trained(shipped: Path, digits: Dataset) -> None:
    with Run.open(shipped.parent / "run") as run:
        wanted = run.stored_weights().arrays
    found = open_example("small", digits, shipped).stored_weights().arrays
    assert found.keys() == wanted.keys()
    assert all(np.array_equal(found[name], wanted[name]) for name in wanted)


def test_other_digits_make_another_run_and_the_same_ones_none(
    shipped: Path, digits: Dataset
) -> None:
    first = open_example("small", digits, shipped).path
    before = (first / "run.json").stat().st_mtime_ns
    assert open_example("small", digits, shipped).path == first
    assert (first / "run.json").stat().st_mtime_ns == before
    other = open_example("small", tiny_dataset(test=120, side=28), shipped).path
    assert other != first
    assert {path.name for path in first.parent.iterdir()} == {first.name, other.name}


def test_an_example_cannot_be_continued(shipped: Path, digits: Dataset) -> None:
    path = open_example("small", digits, shipped).path
    with pytest.raises(RunError, match="is an example and stays as it is"):
        Run.open(path, write=True)


@pytest.mark.parametrize("part", ["run.json", "checkpoints/*/model.safetensors"])
def test_damage_of_what_ships_is_found(shipped: Path, digits: Dataset, part: str) -> None:
    (path,) = (shipped / "small").glob(part)
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    path.write_bytes(data)
    with pytest.raises(AevizError):
        open_example("small", digits, shipped)


@pytest.mark.parametrize("part", ["probe.safetensors", "frames/*", "checkpoints/*/manifest.json"])
def test_damage_in_the_cache_is_mended(shipped: Path, digits: Dataset, part: str) -> None:
    path = open_example("small", digits, shipped).path
    (broken,) = path.glob(part)
    broken.write_bytes(broken.read_bytes()[:-9])
    run = open_example("small", digits, shipped)
    assert run.path == path
    assert len(run.probe.points) == 150
    assert run.checkpoint().step == run.frame_steps()[-1]


def test_an_unknown_example_is_refused(shipped: Path, digits: Dataset) -> None:
    with pytest.raises(RunError, match="does not exist"):
        open_example("no-such", digits, shipped)
