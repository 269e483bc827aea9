"""What is wrong with what a network has learned: collapsed codes, outputs all alike, dead units.

Everything is measured on an absolute scale: spreads of pictures against those of the data, numbers
of a variational code against its prior. A code's spread against its own size says little, for it
may be small in all. Functions of arrays alone.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from aeviz.core.inference.projection import SAMPLE, Spectrum, spectrum

ACTIVE = 0.01
"""Variance over the pictures from which a number of a variational code is active (Burda, Grosse and
Salakhutdinov 2016)."""

ALIKE = 0.03
"""Outputs that spread by less than this fraction of what the pictures do are all alike."""

FLAT = 1e-3
"""A direction with less than this fraction of the codes' size as standard deviation is flat."""

DEAD = 1e-4
"""A unit with less than this fraction of the liveliest unit's standard deviation is dead."""

DEAD_SHARE = 0.5
"""The fraction of dead units from which they are worth a word."""

LEARNING = (
    "Try a lower learning rate, Xavier initial weights, ReLU or tanh instead of sigmoid inside, or"
    " another seed."
)


class Finding(NamedTuple):
    """What was found, by its kind, and one or two plain sentences with what to do."""

    kind: str
    text: str

    @property
    def is_of_map(self) -> bool:
        """Whether it explains what is seen on a map of the codes."""
        return self.kind not in ("dead-units", "one-class")


# --- measures ---------------------------------------------------------------------------------


def spread(values: np.ndarray) -> float:
    """The root of the mean variance over the first axis of ``[n, ...]``."""
    return float(np.sqrt(values.astype(np.float64).var(axis=0).mean()))


def active_units(means: np.ndarray) -> np.ndarray:
    """Which numbers of variational codes ``[n, k]`` say something of the picture: ``bool [k]``."""
    active: np.ndarray = means.astype(np.float64).var(axis=0) > ACTIVE
    return active


# --- what is wrong ----------------------------------------------------------------------------


def of_random_codes(
    means: np.ndarray, cost: np.ndarray | None = None, beta: float | None = None
) -> list[Finding]:
    """Of the posteriors of ``n`` pictures: ``means`` ``[n, k]`` and what each number costs in nats,
    ``cost`` ``[n, k]``, where it is known."""
    if not np.isfinite(means).all():
        return [_NOT_FINITE]
    size, active = means.shape[1], int(active_units(means).sum())
    costs = "" if cost is None else f", a KL divergence of {cost.sum(1).mean():.2g} nats"
    remedy = f"Lower beta{'' if beta is None else f' (now {beta:g})'} or the learning rate"
    if active == 0:
        return [
            Finding(
                "collapsed-posterior",
                f"The posterior has collapsed: none of the code's {size} numbers says anything of"
                f" the picture (no active unit{costs}), so all outputs look alike. {remedy}, and"
                " train again.",
            )
        ]
    if size - active >= max(1, DEAD_SHARE * size):
        return [
            Finding(
                "dead-units",
                f"Of the code's {size} numbers {size - active} say nothing of the picture (active"
                f" units: {active}{costs}). {remedy}, or choose a shorter code.",
            )
        ]
    return []


def of_outputs(
    outputs: np.ndarray, images: np.ndarray, codes: np.ndarray | None = None
) -> list[Finding]:
    """Of what the network makes, ``uint8 [n, h, w]``, of pictures of the same shape."""
    whole = spread(images)
    if len(images) < 3 or whole == 0 or spread(outputs) >= ALIKE * whole:
        return []  # of pictures that are all the same nothing else can come
    share = f"their spread is {spread(outputs) / whole:.1%} of the pictures'"
    if codes is not None and not np.isfinite(codes).all():
        return [_NOT_FINITE]
    if codes is not None and is_flat(codes):
        text = (
            "The code has collapsed: every picture gets nearly the same code, so all outputs look"
            f" alike ({share}). {LEARNING}"
        )
        return [Finding("collapsed-code", text)]
    text = f"All outputs look alike ({share}): the decoder does not use the code. {LEARNING}"
    return [Finding("same-output", text)]


def of_codes(
    codes: np.ndarray, known: Spectrum | None = None, has_decoder: bool = True
) -> list[Finding]:
    """Of codes ``float32 [m, k]``: whether they lie on a line, or units are dead; without a decoder
    whose outputs would show it, whether all are the same. ``known`` is their spectrum, if it is
    there already.
    """
    codes = codes[:SAMPLE]
    if len(codes) < 3:
        return []
    if not np.isfinite(codes).all():
        return [_NOT_FINITE]
    if not has_decoder and is_flat(codes):
        text = f"The code has collapsed: every picture gets nearly the same code. {LEARNING}"
        return [Finding("collapsed-code", text)]
    deviations = codes.std(axis=0, dtype=np.float64)
    if codes.shape[1] >= 2 and deviations.max() > 0:
        along = np.sqrt(np.maximum((known or spectrum(codes)).variances, 0))
        if along[-2] < 0.02 * along[-1]:
            text = (
                "The code has collapsed onto a line: one number does all the work, so classes"
                f" overlap and the map shows few colours. {LEARNING}"
            )
            return [Finding("collapsed-line", text)]
    dead = int((deviations <= DEAD * deviations.max()).sum())
    if dead >= max(1, DEAD_SHARE * len(deviations)) and len(deviations) > 1:
        text = (
            f"Of the code's {len(deviations):,} units {dead:,} are dead: they are the same for"
            " every picture. Choose a shorter code, a weaker penalty, more active units or a lower"
            " learning rate."
        )
        return [Finding("dead-units", text)]
    return []


def of_map(codes: np.ndarray, kind: str, known: Spectrum | None = None) -> str:
    """What explains a map of codes ``[m, k]`` of this kind that shows nothing; empty if it shows
    something."""
    found = of_random_codes(codes) if kind == "variational" else []
    found = found or of_codes(codes, known, has_decoder=False)
    return next((finding.text for finding in found if finding.is_of_map), "")


def of_classes(probabilities: np.ndarray, labels: np.ndarray) -> list[Finding]:
    """Of the ``probabilities`` ``[n, classes]`` of pictures with ``labels`` ``[n]``."""
    if not np.isfinite(probabilities).all():
        return [_NOT_FINITE]
    named = np.unique(probabilities.argmax(1))
    if len(named) > 1 or len(np.unique(labels)) < 2:
        return []
    text = f"The network takes every picture for the same class (number {named[0]}). {LEARNING}"
    return [Finding("one-class", text)]


_NOT_FINITE = Finding(
    "not-finite",
    "The code is not finite: some numbers have become infinite. Lower the learning rate.",
)


def is_flat(codes: np.ndarray) -> bool:
    """Whether codes ``[m, k]`` have collapsed: nearly all are the same, in whichever direction."""
    size = max(1e-12, float(np.abs(codes[:SAMPLE]).mean()))
    return float(codes[:SAMPLE].std(axis=0, dtype=np.float64).max()) < FLAT * size
