"""What is odd about data that are whole and yet teach nothing: seen before training begins."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from aeviz.core.data.base import AnyDataset, Dataset, Signals

DARK = 16
"""Pictures whose brightest pixel is below this, of 255, look black."""


class Oddity(NamedTuple):
    """Its kind, and a plain sentence that says what was seen and what to do."""

    kind: str
    text: str


def oddities(dataset: AnyDataset) -> tuple[Oddity, ...]:
    """What is odd about training and test set; nothing, as a rule."""
    parts = (("training", dataset.train), ("test", dataset.test))
    found = []
    for name, part in parts:
        of = f"of the {name} set of {dataset.title}"
        if isinstance(part, Signals):
            found += of_signals(part, of)
        else:
            found += of_images(part.images, of)
    if isinstance(dataset, Dataset) and len(dataset.class_names) > 1:
        found += of_labels(dataset.train.labels, f"of the training set of {dataset.title}")
    return tuple(found)


def of_images(images: np.ndarray, of: str = "") -> list[Oddity]:
    """Of ``uint8 [n, h, w]`` or ``[n, 3, h, w]``; ``of`` says whose they are."""
    whose = f"images {of}".strip()
    if len(images) > 1 and _all_equal(images):
        text = f"All {len(images):,} {whose} are equal, so there is nothing to learn"
        return [Oddity("equal-images", f"{text}: choose other data.")]
    brightest = int(images.max())
    if brightest < DARK:
        text = f"The brightest pixel of the {whose} is {brightest} of 255, so they look black"
        advice = (
            "store ink as 255, not as 1" if brightest == 1 else "use the whole range from 0 to 255"
        )
        return [Oddity("dark-images", f"{text}: {advice}.")]
    if _flat(images[:1000]) and _flat(images):
        text = f"Each of the {whose} has one colour all over, so there are no shapes to learn"
        return [Oddity("flat-images", f"{text}: choose other data.")]
    return []


def of_labels(labels: np.ndarray, of: str = "") -> list[Oddity]:
    """Of ``uint8 [n]``."""
    if len(labels) < 2 or not _all_equal(labels):
        return []
    text = f"All {len(labels):,} labels {of}".strip() + f" are the same ({labels[0]})"
    return [
        Oddity("one-label", f"{text}, so classes cannot be told apart: look at the file of labels.")
    ]


def of_signals(signals: Signals, of: str = "") -> list[Oddity]:
    """Of inputs and targets ``float32 [n, t, features]``."""
    for name, values in (("inputs", signals.inputs), ("targets", signals.targets)):
        if values.size > 1 and _all_equal(values.reshape(-1)):
            text = f"All {name} {of}".strip() + f" are the same ({values.flat[0]:g})"
            return [Oddity("equal-signals", f"{text}: choose other data.")]
    return []


def _flat(images: np.ndarray) -> bool:
    """Whether each has one colour all over."""
    height, width = images.shape[-2:]
    return height * width > 1 and bool((images == images[..., :1, :1]).all())


def _all_equal(values: np.ndarray) -> bool:
    """Whether all items are the same; of honest data a few are enough to tell."""
    few = values[:: max(1, len(values) // 8)]
    return bool((few == values[0]).all()) and bool((values == values[0]).all())
