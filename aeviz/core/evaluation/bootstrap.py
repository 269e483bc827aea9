"""How sure a figure is, as far as the choice of test images goes: the bootstrap.

Of a set of test images others are drawn from it, with replacement, again and again; the deviation
of a figure over these sets is its standard error (Efron 1979). What another training would change
is not in it: that takes other seeds.
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from aeviz.core.base.callbacks import OnProgress
from aeviz.core.evaluation.conventions import RESAMPLES

SEED = 0
"""Always the same, so that figures of two runs are of the same sets."""
SUFFIX = "_error"
"""How the names of standard errors end."""


def with_errors(
    figures: Mapping[str, object], each: Mapping[str, np.ndarray], report: OnProgress
) -> dict[str, object]:
    """The figures, and behind those that are means of ``each`` their standard errors.

    ``each``: by the name of a figure what every test image adds to it, ``[n]``, one n for all.
    ``psnr`` is that of the mean of ``test_mse``. ``report`` may raise to give up.
    """
    errors = standard_errors(each, report)
    found: dict[str, object] = {}
    for name, value in figures.items():
        found[name] = value
        if name in errors and value is not None:
            found[name + SUFFIX] = errors[name]
    return found


def standard_errors(each: Mapping[str, np.ndarray], report: OnProgress) -> dict[str, float]:
    """The standard errors of means, and of ``psnr`` where there is a ``test_mse``."""
    if not each:
        return {}
    values = np.stack([np.asarray(column, np.float64) for column in each.values()])
    random, count = np.random.default_rng(SEED), values.shape[1]
    means = np.empty((RESAMPLES, len(values)))
    for draw in range(RESAMPLES):
        if draw % 50 == 0:
            report(draw / RESAMPLES)
        # How often each image is drawn; the same as to draw one after the other.
        chosen = np.bincount(random.integers(0, count, count), minlength=count)
        means[draw] = values @ chosen / count
    columns = dict(zip(each, means.T, strict=True))
    if "test_mse" in columns:
        columns["psnr"] = -10 * np.log10(np.maximum(columns["test_mse"], 1e-12))
    return {name: float(column.std(ddof=1)) for name, column in columns.items()}
