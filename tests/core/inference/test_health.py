"""What is wrong with a network is seen on an absolute scale."""

from __future__ import annotations

import numpy as np
import pytest

from aeviz.core.inference import health
from aeviz.core.inference.posterior import divergences

RANDOM = np.random.default_rng(0)
PICTURES = RANDOM.integers(0, 256, (200, 6, 6), dtype=np.uint8)


def kinds(found: list[health.Finding]) -> list[str]:
    assert all(finding.text.endswith(".") for finding in found)
    return [finding.kind for finding in found]


def cloud(count: int = 300, size: int = 4, scale: float = 1.0) -> np.ndarray:
    return (RANDOM.normal(size=(count, size)) * scale).astype(np.float32)


def test_divergence_is_that_of_gaussians_number_by_number() -> None:
    means, deviations = np.array([[0.0, 2.0, 0.0]]), np.array([[1.0, 1.0, 0.5]])
    known = [0.0, 2.0, 0.5 * (0.25 - 1 - np.log(0.25))]  # Kingma and Welling 2014, appendix B
    np.testing.assert_allclose(divergences(means, deviations), [known])


@pytest.mark.parametrize("scale", [1e-6, 1e-3, 0.09])
def test_a_collapsed_posterior_is_seen_however_its_means_spread_among_themselves(
    scale: float,
) -> None:
    """Their own size is no measure: relative to it these spread as those of any network do."""
    (found,) = health.of_random_codes(cloud(scale=scale), np.full((300, 4), 0.00005), beta=4.0)
    assert found.kind == "collapsed-posterior"
    assert "0.0002 nats" in found.text
    assert "beta (now 4)" in found.text
    assert found.is_of_map


def test_numbers_of_a_posterior_that_say_nothing_are_counted() -> None:
    assert kinds(health.of_random_codes(cloud(scale=0.3))) == []
    some = cloud() * np.array([1, 0.01, 0.01, 1], np.float32)
    (found,) = health.of_random_codes(some, np.full((300, 4), 1.5))
    assert found.kind == "dead-units"
    assert "active units: 2" in found.text
    assert "6 nats" in found.text
    assert kinds(health.of_random_codes(cloud() * np.array([1, 0.01, 1, 1], np.float32))) == []


def test_outputs_that_are_all_alike_are_measured_by_the_pictures() -> None:
    grey = np.full_like(PICTURES, 60)
    assert kinds(health.of_outputs(PICTURES, PICTURES)) == []
    faint = (PICTURES // 8).astype(np.uint8)
    assert kinds(health.of_outputs(faint, PICTURES)) == []
    (found,) = health.of_outputs(grey, PICTURES, cloud(200))
    assert found.kind == "same-output"
    assert "0.0%" in found.text
    flat = np.full((200, 4), 3.0, np.float32) + cloud(200, scale=1e-5)
    assert kinds(health.of_outputs(grey, PICTURES, flat)) == ["collapsed-code"]
    assert kinds(health.of_outputs(grey, grey)) == []  # the data's fault
    assert kinds(health.of_outputs(grey, PICTURES, flat * np.nan)) == ["not-finite"]


def test_codes_without_a_decoder_show_their_collapse_themselves() -> None:
    point = np.full((300, 2), 5, np.float32) + cloud(size=2, scale=1e-5)
    assert kinds(health.of_codes(point, has_decoder=False)) == ["collapsed-code"]
    assert kinds(health.of_codes(np.zeros((300, 2), np.float32), has_decoder=False)) == [
        "collapsed-code"
    ]
    line = cloud(size=1) @ np.array([[3, 4]], np.float32) + cloud(size=2, scale=0.01)
    assert kinds(health.of_codes(line)) == ["collapsed-line"]
    assert kinds(health.of_codes(cloud(size=2))) == []
    assert kinds(health.of_codes(cloud(size=1))) == []
    assert kinds(health.of_codes(cloud(2))) == []
    assert kinds(health.of_codes(np.full((300, 2), np.nan, np.float32))) == ["not-finite"]


def test_dead_units_are_counted() -> None:
    codes = np.maximum(cloud(size=10), 0)
    assert kinds(health.of_codes(codes)) == []
    codes[:, :7] = 0.25
    (found,) = health.of_codes(codes)
    assert found.kind == "dead-units"
    assert "10 units 7 are dead" in found.text
    assert not found.is_of_map


def test_a_classifier_that_knows_one_class_is_seen() -> None:
    labels = np.arange(200) % 3
    probabilities = np.tile(np.float32([0.2, 0.5, 0.3]), (200, 1))
    assert kinds(health.of_classes(probabilities, labels)) == ["one-class"]
    assert kinds(health.of_classes(probabilities, labels * 0)) == []
    assert kinds(health.of_classes(np.eye(3, dtype=np.float32)[labels], labels)) == []
