"""Who is near to whom: exact neighbours, UMAP's graph of them, and draws from it."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from sklearn.neighbors import NearestNeighbors

from aeviz.core.base.callbacks import Cancelled, heard_by
from aeviz.core.base.errors import DataError
from aeviz.core.base.paths import HOME_VARIABLE, cache_folder
from aeviz.core.compute.seeds import stream
from aeviz.core.data.graph import kept as module
from aeviz.core.data.graph import nearest as blocks
from aeviz.core.data.graph.fuzzy import fuzzy_graph, memberships
from aeviz.core.data.graph.kept import companions_of
from aeviz.core.data.graph.nearest import nearest_pictures
from tests.tiny import colour_dataset, tiny_dataset

IMAGES = tiny_dataset(300).train.images


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path))


@given(st.integers(2, 40), st.integers(1, 12), st.integers(0, 1000), st.booleans())
@settings(max_examples=40, deadline=None)
def test_neighbours_are_exact(count: int, wanted: int, seed: int, few: bool) -> None:
    """Also of pictures that are equal, in blocks smaller than they are many."""
    random = np.random.default_rng(seed)
    images = random.integers(0, 3 if few else 256, (count, 2, 3), dtype=np.uint8)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(blocks, "BLOCK", 7)
        found = nearest_pictures(images, wanted)
    rows = images.reshape(count, -1).astype(np.int64)
    squares = np.square(rows[:, None] - rows).sum(2)
    np.fill_diagonal(squares, 1 << 40)
    wanted = min(wanted, count - 1)
    assert (found.squares == np.sort(squares, 1)[:, :wanted]).all()
    assert (np.take_along_axis(squares, found.indices, 1) == found.squares).all()
    assert all(len(set(row)) == wanted for row in found.indices.tolist())


def test_they_are_those_of_scikit_learn_and_in_colour_too() -> None:
    for images in (IMAGES, colour_dataset().train.images):
        found = nearest_pictures(images, 5)
        rows = images.reshape(len(images), -1).astype(np.float64)
        theirs, _ = NearestNeighbors(n_neighbors=6, algorithm="brute").fit(rows).kneighbors(rows)
        assert np.allclose(np.sqrt(found.squares), theirs[:, 1:], atol=1e-3)


def test_memberships_sum_up_to_the_logarithm() -> None:
    distances = np.sort(np.random.default_rng(2).gamma(3.0, size=(50, 15)), axis=1)
    found = memberships(distances)
    assert (found[:, 0] == 1).all()
    assert (np.diff(found, axis=1) <= 0).all()
    assert np.allclose(found.sum(1), np.log2(15))
    assert np.isfinite(memberships(np.zeros((3, 4)))).all()  # all pictures alike


def test_the_graph_says_the_same_of_both() -> None:
    nearest = nearest_pictures(IMAGES[:60], 6)
    graph = fuzzy_graph(nearest)
    surely = np.zeros((60, 60))
    for row in range(60):
        part = slice(graph.starts[row], graph.starts[row + 1])
        surely[row, graph.neighbours[part]] = np.diff(graph.sums)[part]
    said = np.zeros((60, 60))
    np.put_along_axis(said, nearest.indices, memberships(np.sqrt(nearest.squares)), 1)
    assert np.allclose(surely, said + said.T - said * said.T)


def test_neighbours_are_drawn_as_often_as_they_are_sure() -> None:
    companions = companions_of(IMAGES[:40], 5)
    graph = companions.find()
    items = torch.full((4000,), 7)
    drawn = companions.draw(items, stream(0, "test")).mul(255).round().byte().numpy()
    part = slice(graph.starts[7], graph.starts[8])
    chances = np.diff(graph.sums)[part] / np.diff(graph.sums)[part].sum()
    for neighbour, chance in zip(graph.neighbours[part], chances, strict=True):
        alike = (drawn == IMAGES[neighbour]).all((1, 2)).mean()
        assert alike == pytest.approx(chance, abs=0.04)
    again = companions.draw(items, stream(0, "test")).mul(255).round().byte().numpy()
    assert (again == drawn).all()


def test_they_are_looked_for_once_and_a_damaged_file_is_no_harm(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    first = companions_of(IMAGES, 5).find()
    (file,) = (cache_folder() / module.FOLDER).iterdir()
    looked: list[int] = []

    def look(images: np.ndarray, count: int) -> object:
        looked.append(count)
        return nearest_pictures(images, count)

    monkeypatch.setattr(module, "nearest_pictures", look)
    kept = companions_of(IMAGES, 5).find()
    assert not looked
    assert all((a == b).all() for a, b in zip(first, kept, strict=True))
    content = bytearray(file.read_bytes())
    content[20] ^= 1
    file.write_bytes(content)
    mended = companions_of(IMAGES, 5).find()
    assert looked == [5]
    assert all((a == b).all() for a, b in zip(first, mended, strict=True))
    companions_of(IMAGES[:-1], 5).find()  # other pictures
    assert looked == [5, 5]


def test_it_can_be_given_up_and_refuses_what_takes_days(monkeypatch: pytest.MonkeyPatch) -> None:
    def give_up(fraction: float) -> None:
        raise Cancelled

    with pytest.raises(Cancelled), heard_by(give_up):
        companions_of(IMAGES, 5).find()
    monkeypatch.setattr(module, "LARGEST", 299)
    with pytest.raises(DataError, match=r"300 of them.* from 3 to 299.*Choose another"):
        companions_of(IMAGES, 5)
