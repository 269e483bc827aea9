"""Corruptions do what their names say, and nothing else."""

from __future__ import annotations

import pytest
import torch

from aeviz.core.base.errors import RecipeError
from aeviz.core.compute.seeds import stream
from aeviz.core.data.corruption import corrupt
from aeviz.core.graphics.corruption import CORRUPTIONS
from aeviz.core.recipe.presets import find_recipe
from aeviz.core.recipe.recipe import find_field, with_value
from aeviz.core.recipe.sections import Corruption

IMAGES = torch.rand((64, 28, 28), generator=stream(1, "images"))
NOISY = [kind for kind in CORRUPTIONS if kind != "none"]


def _corrupted(kind: str, strength: float, seed: int = 0, clip: bool = False) -> torch.Tensor:
    return corrupt(IMAGES, Corruption(kind, strength, clip), stream(seed, "noise"))


def test_a_recipe_offers_the_rows_of_the_table_and_no_others() -> None:
    assert find_field("corruption.kind").choices == tuple(CORRUPTIONS)
    with pytest.raises(RecipeError, match="Noise must be one of none, gaussian"):
        with_value(find_recipe("denoising"), "corruption.kind", "snow")


@pytest.mark.parametrize("kind", CORRUPTIONS)
def test_shape_input_and_randomness(kind: str) -> None:
    before = IMAGES.clone()
    first = _corrupted(kind, 0.3)
    assert first.shape == IMAGES.shape
    assert torch.equal(IMAGES, before)
    assert torch.equal(first, _corrupted(kind, 0.3))
    assert torch.equal(_corrupted(kind, 0.0), IMAGES)
    if kind not in ("none", "blur"):
        assert not torch.equal(first, _corrupted(kind, 0.3, seed=1))


@pytest.mark.parametrize("kind", NOISY)
def test_only_gaussian_noise_leaves_the_range(kind: str) -> None:
    noisy = _corrupted(kind, 0.5)
    outside = bool((noisy < 0).any() or (noisy > 1).any())
    assert outside == (kind in ("gaussian", "mixed"))
    clipped = _corrupted(kind, 0.5, clip=True)
    assert float(clipped.min()) >= 0
    assert float(clipped.max()) <= 1


def test_gaussian_has_the_strength_as_its_deviation() -> None:
    noise = _corrupted("gaussian", 0.3) - IMAGES
    assert float(noise.std()) == pytest.approx(0.3, rel=0.02)
    assert float(noise.mean()) == pytest.approx(0.0, abs=0.01)


@pytest.mark.parametrize("kind", ["masking", "salt-and-pepper", "inversion"])
def test_the_share_of_changed_pixels_is_the_strength(kind: str) -> None:
    changed = _corrupted(kind, 0.25) != IMAGES
    assert float(changed.float().mean()) == pytest.approx(0.25, abs=0.01)


def test_what_changed_pixels_become() -> None:
    for kind, allowed in {
        "masking": lambda new, old: new == 0,
        "salt-and-pepper": lambda new, old: (new == 0) | (new == 1),
        "inversion": lambda new, old: new == 1 - old,
    }.items():
        noisy = _corrupted(kind, 0.4)
        changed = noisy != IMAGES
        assert bool(allowed(noisy, IMAGES)[changed].all()), kind


def test_mixed_draws_one_kind_for_each_image() -> None:
    images = torch.full((400, 8, 8), 0.5)
    noisy = corrupt(images, Corruption("mixed", 0.5), stream(0, "noise"))
    masked = (noisy == 0).flatten(1).any(1)
    inverted = (noisy == 0.5).flatten(1).all(1)  # of one half is one half
    normal = (noisy != 0).flatten(1).all(1) & ~inverted
    assert torch.stack([masked, inverted, normal]).sum(0).eq(1).all()
    assert float(normal.float().mean()) == pytest.approx(0.5, abs=0.08)
    assert float(masked.float().mean()) == pytest.approx(0.25, abs=0.07)


def test_occlusion_blanks_one_square_per_image() -> None:
    blank = _corrupted("occlusion", 0.25) == 0
    side = round(0.25 * 28)
    for image in blank:
        rows, columns = torch.nonzero(image, as_tuple=True)
        assert len(rows) == side * side
        assert int(rows.max() - rows.min()) + 1 == side
        assert int(columns.max() - columns.min()) + 1 == side


def test_blur_keeps_the_sum_and_smooths() -> None:
    image = torch.zeros((1, 28, 28))
    image[0, 14, 14] = 1
    blurred = corrupt(image, Corruption("blur", 0.5), stream(0, "noise"))
    assert float(blurred.sum()) == pytest.approx(1.0, abs=1e-4)
    rows = torch.arange(28) - 14.0
    variance = float((blurred[0].sum(1) * rows**2).sum())
    assert variance == pytest.approx((0.5 * 2.8) ** 2, rel=0.05)


def test_salt_and_pepper_is_half_salt_half_pepper() -> None:
    noisy = _corrupted("salt-and-pepper", 0.4)
    changed = noisy != IMAGES
    assert changed.float().mean() == pytest.approx(0.4, abs=0.01)
    assert noisy[changed].unique().tolist() == [0.0, 1.0]
    assert noisy[changed].mean() == pytest.approx(0.5, abs=0.01)
