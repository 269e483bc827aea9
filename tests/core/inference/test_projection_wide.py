"""Codes of very many numbers: the same plane, found in time."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from aeviz.core.inference import health
from aeviz.core.inference.projection import fit_projection, project, unproject


def _codes(count: int, size: int) -> np.ndarray:
    random = np.random.default_rng(3)
    axes, _ = np.linalg.qr(random.normal(size=(size, 2)))
    plane = random.normal(size=(count, 2)) * (5, 2)
    return (plane @ axes.T + 0.01 * random.normal(size=(count, size)) + 1).astype(np.float32)


def test_a_wide_code_gets_the_plane_of_a_singular_value_decomposition() -> None:
    codes = _codes(60, 200)
    found = fit_projection(codes)
    values, directions = np.linalg.svd(codes - codes.mean(0), full_matrices=False)[1:]
    assert np.abs(np.diag(directions[:2] @ found.basis)) == pytest.approx(1, abs=1e-4)
    assert found.explained == pytest.approx((values[:2] ** 2).sum() / (values**2).sum(), rel=1e-4)
    back = unproject(project(codes, found), found)
    assert np.abs(back - codes).max() < 0.1


def test_a_solver_that_fails_is_not_believed(monkeypatch: pytest.MonkeyPatch) -> None:
    """One gives up, another answers with what are no numbers: there is a plane all the same."""
    codes = _codes(60, 20)
    expected = fit_projection(codes)

    def gives_up(matrix: torch.Tensor) -> None:
        raise RuntimeError("did not converge")

    def answers(matrix: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
        return torch.full(matrix.shape[:1], torch.nan), torch.full(matrix.shape, torch.nan)

    for solver in (gives_up, answers):
        monkeypatch.setattr(torch.linalg, "eigh", solver)
        found = fit_projection(codes)
        assert found.explained == pytest.approx(expected.explained)
        assert np.abs((found.basis * expected.basis).sum(0)) == pytest.approx(1)


def test_the_spectrum_is_the_same_from_either_side() -> None:
    tall, wide = _codes(300, 40), _codes(40, 300)
    assert health.of_codes(tall) == health.of_codes(wide) == []
    flat = np.ones((40, 300), np.float32)
    assert "collapsed" in health.of_codes(flat, has_decoder=False)[0].kind


@pytest.mark.parametrize("count", [1, 2, 40])
def test_codes_without_variance_still_have_a_plane(count: int) -> None:
    found = fit_projection(np.ones((count, 700), np.float32))
    assert found.basis.T @ found.basis == pytest.approx(np.eye(2), abs=1e-5)
    assert np.isfinite(project(np.ones((count, 700), np.float32), found)).all()
