"""Figures of codes, by value."""

from __future__ import annotations

import numpy as np
import pytest

from aeviz.core.evaluation.evaluate import code_figures


def codes_with(*deviations: float) -> np.ndarray:
    """Codes ``float32 [20, k]`` whose numbers vary by exactly so much."""
    signs = np.where(np.arange(20) % 2, 1.0, -1.0)[:, None]
    return (signs * np.array(deviations)).astype(np.float32)


def units(codes: np.ndarray, variational: bool) -> tuple[object, object]:
    labels = (np.arange(len(codes)) % 2).astype(np.uint8)
    figures = code_figures(codes, labels, codes, labels, variational, lambda fraction: None)
    return figures["active_units"], figures["dead_units"]


@pytest.mark.parametrize(("deviation", "active"), [(0.0995, 1), (0.1005, 2)])
def test_a_unit_of_a_vae_is_active_above_a_variance_of_a_hundredth(
    deviation: float, active: int
) -> None:
    # Burda, Grosse and Salakhutdinov 2016: the variance of the mean over the data, above 0.01.
    found = units(codes_with(1.0, deviation, 0.0), variational=True)
    assert found == (active, 3 - active)


@pytest.mark.parametrize(("deviation", "active"), [(0.0495, 1), (0.0505, 2)])
def test_a_unit_of_another_code_is_active_above_a_hundredth_of_the_largest_deviation(
    deviation: float, active: int
) -> None:
    found = units(codes_with(5.0, deviation, 0.0), variational=False)
    assert found == (active, 3 - active)
