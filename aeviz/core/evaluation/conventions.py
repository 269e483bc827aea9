"""What every figure of the ruler is, and how it is counted: one table for all who show figures.

Light on purpose: the window imports it before anything is measured.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

RESAMPLES = 1000
"""Sets of test images that are drawn for standard errors."""
BOUND_IMAGES = 1000
"""Test images of the importance-weighted bound where no other count is asked for: half a million
pictures are decoded for so many."""
SSIM = (
    "Wang et al. 2004: Gaussian window of σ 1.5 on 11 × 11 pixels, K₁ .01, K₂ .03, data range 1, no"
    " sample covariance, mean of the places inside the picture (scikit-image's"
    " structural_similarity), then of the pictures; pictures are clipped to [0, 1]"
)
PSNR = (
    "of the mean squared error over all pixels of all pictures together, peak 1; pictures are not"
    " clipped"
)
_COLOURS = "; the red, green and blue of a pixel count as three"
_SSIM_COLOURS = "; the mean of red, green and blue (scikit-image's channel_axis)"
_CORRUPTED = "; the network's input is corrupted as in training, where it was"
_KNN = (
    "Euclidean distance of codes of clean test images to those of the {known:,} training images"
    " whose labels the run had; a tie goes to the class of the nearest"
)
_SPREAD = (
    "deviation of the figure over {resamples:,} sets of {images:,} test images, drawn with"
    " replacement from them with a fixed seed (bootstrap: Efron 1979); what another training would"
    " change is not in it"
)
_ERROR = "Its standard error, from the choice of test images"
_UNITS = "over the codes of the {images:,} clean test images"


class Convention(NamedTuple):
    """``meaning``: what a figure is, in a few words; ``counting``: how it is counted.

    Where something comes from is not counted, and has no ``counting``. That may name ``{images}``
    test images, ``{known}`` labelled training images, ``{draws}`` of random codes, ``{resamples}``
    of test images, ``{samples}`` of codes in the importance-weighted bound and the ``{weighted}``
    images that it is of.
    ``in_colour`` is added where pictures have colours.
    """

    meaning: str
    counting: str = ""
    in_colour: str = ""


CONVENTIONS: dict[str, Convention] = {
    "step": Convention("Optimiser steps of the weights that were measured"),
    "epoch": Convention("Epochs of these weights"),
    "last_step": Convention("How far the run went"),
    "state": Convention("How it ended there"),
    "dataset": Convention("The data that were measured on"),
    "fingerprint": Convention("What tells these data from others of the same name"),
    "other_data": Convention("Whether the run was trained on others"),
    "test_images": Convention("Test images that were measured", "all of the test set"),
    "channels": Convention("Numbers of a pixel: red, green and blue"),
    "test_signals": Convention("Test points or windows that were measured", "all there are"),
    "labelled_images": Convention(
        "Training images whose labels the run had",
        "without those held back for validation; of a classifier no more than its recipe allows",
    ),
    "test_mse": Convention(
        "Mean squared error; per pixel on pictures in [0, 1]",
        "mean over all pixels, or numbers, of all {images:,} test items; outputs are not clipped"
        + _CORRUPTED,
        _COLOURS,
    ),
    "test_bce": Convention(
        "Binary cross-entropy per pixel",
        "mean over all pixels of all {images:,} test images, in nats; pictures are clipped to"
        " [1e-7, 1 - 1e-7]" + _CORRUPTED,
        _COLOURS,
    ),
    "psnr": Convention(
        "Peak signal-to-noise ratio of the restored pictures, dB",
        PSNR + "; {images:,} test images" + _CORRUPTED,
        _COLOURS,
    ),
    "ssim": Convention(
        "Structural similarity of the restored pictures",
        SSIM + "; {images:,} test images" + _CORRUPTED,
        _SSIM_COLOURS,
    ),
    "noisy_psnr": Convention(
        "PSNR of the noisy input, dB", PSNR + "; {images:,} test images", _COLOURS
    ),
    "noisy_ssim": Convention(
        "SSIM of the noisy input", SSIM + "; {images:,} test images", _SSIM_COLOURS
    ),
    "error_by_numbers": Convention(
        "Mean squared error from the first 1, 2, 4 … numbers of the code",
        "as the mean squared error of all numbers, with zeros in place of the others",
        _COLOURS,
    ),
    "negative_elbo": Convention(
        "Negative evidence lower bound, nats per image",
        "Bernoulli likelihood of clean pictures, summed over pixels, and divergence, summed over"
        " the code's numbers; mean over {images:,} test images and {draws} draws of their codes"
        " with fixed seeds",
        _COLOURS,
    ),
    "negative_elbo_error": Convention(
        "Its standard error, from the draws of the codes",
        "deviation between the {draws} draws over the root of {draws}; the choice of test images"
        " is not in it",
    ),
    "elbo_draws": Convention("Draws of all codes", "each with a fixed seed of its own"),
    "elbo_reconstruction": Convention(
        "Its part for the reconstruction", "nats per image, mean over images and draws"
    ),
    "elbo_divergence": Convention(
        "Its part for the divergence from the prior",
        "nats per image from N(0, 1), exact, mean over the images",
    ),
    "importance_bound": Convention(
        "Negative importance-weighted bound, nats per image",
        "Burda et al. 2016: as the evidence lower bound, with the mean over {samples:,} draws of a"
        " code inside the logarithm; mean over the first {weighted:,} clean test images, with a"
        " fixed seed",
        _COLOURS,
    ),
    "importance_bound_error": Convention(
        "Its standard error, from the choice of test images",
        "deviation between the {weighted:,} images over the root of their number",
    ),
    "importance_elbo": Convention(
        "Negative evidence lower bound of the same images",
        "from the same draws, {samples:,} of each code of the first {weighted:,} test images",
        _COLOURS,
    ),
    "importance_samples": Convention("Draws of each code", "in the importance-weighted bound"),
    "importance_images": Convention(
        "Test images of this bound", "the first ones; as each takes many draws, not all"
    ),
    "test_accuracy": Convention(
        "Share of test images that are named rightly", "of {images:,} clean test images"
    ),
    "test_loss": Convention(
        "Cross-entropy of the classes", "nats per image, mean over {images:,} clean test images"
    ),
    "weight": Convention("W of the line", "of the newest weights"),
    "bias": Convention("b of the line", "of the newest weights"),
    "knn1_accuracy": Convention("Class of the nearest training code", _KNN),
    "knn5_accuracy": Convention("Majority of the 5 nearest training codes", _KNN),
    "knn10_accuracy": Convention("Majority of the 10 nearest training codes", _KNN),
    "probe_accuracy": Convention(
        "Linear classifier fitted on training codes",
        "softmax regression on standardised codes of the {known:,} training images whose labels"
        " the run had, L2 penalty 1e-4; share of {images:,} test images that are named rightly",
    ),
    "active_units": Convention(
        "Numbers of the code that vary",
        "a deviation above 1% of the largest; of a variational code a variance of the mean above"
        " .01; " + _UNITS,
    ),
    "dead_units": Convention("Numbers of the code that do not", "the others; " + _UNITS),
    "hidden_units": Convention(
        "Dead units of each layer before and after the code",
        "units, or maps, that put out the same number for all {images:,} clean test images",
    ),
    "dead_hidden_units": Convention("Dead units of all these layers", "their sum"),
    "mean_activity": Convention("Mean absolute value of the code's numbers", _UNITS),
    "zero_share": Convention(
        "Share of the code's numbers that are zero", "below 1e-6 in size; " + _UNITS
    ),
    "sparsity": Convention(
        "Hoyer's measure: 0 all equal, 1 a single number", "mean of the images; " + _UNITS
    ),
    "jacobian_norm": Convention(
        "Root mean square norm of d code / d input",
        "Frobenius norm, of the first 100 clean test images at most, in the network's own pixels",
    ),
    "code_std": Convention("Standard deviation of each number of the code", _UNITS),
    "code_variance": Convention("Variance of each number of the code", _UNITS),
    "phases": Convention(
        "Test loss of each phase when it ended, and accuracy if it has one",
        "as written while it trained",
    ),
    "assembled": Convention(
        "Accuracy of the layers put together, before fine-tuning",
        "of {images:,} clean test images, as written while it trained",
    ),
    "confusion": Convention(
        "Rows: true class; columns: what it is taken for", "counts of {images:,} clean test images"
    ),
}


CONVENTIONS |= {
    f"{name}_error": Convention(_ERROR, _SPREAD)
    for name in (
        "test_mse",
        "test_bce",
        "psnr",
        "ssim",
        "test_accuracy",
        "test_loss",
        "knn1_accuracy",
        "knn5_accuracy",
        "knn10_accuracy",
        "probe_accuracy",
    )
}


def conventions_of(figures: Mapping[str, object]) -> dict[str, str]:
    """How each of the figures of a run is counted, by its name."""
    counts = {
        "images": figures.get("test_images", figures.get("test_signals", 0)),
        "known": figures.get("labelled_images", 0),
        "draws": figures.get("elbo_draws", 0),
        "resamples": RESAMPLES,
        "samples": figures.get("importance_samples", 0),
        "weighted": figures.get("importance_images", 0),
    }
    known = {name: CONVENTIONS[name] for name in figures if name in CONVENTIONS}
    in_colour = figures.get("channels") == 3
    return {
        name: convention.counting.format_map(counts) + (convention.in_colour if in_colour else "")
        for name, convention in known.items()
        if convention.counting
    }
