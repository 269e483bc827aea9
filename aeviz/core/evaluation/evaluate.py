"""The honest figures of a run, on the whole test set: one ruler for all recipes."""

from __future__ import annotations

import numpy as np
import torch

from aeviz.core.base.callbacks import OnProgress
from aeviz.core.data.base import AnyDataset, Dataset, SignalSet, balanced, with_validation
from aeviz.core.data.pixels import to_network, to_pictures
from aeviz.core.data.shapes import channels_of
from aeviz.core.evaluation import bounds
from aeviz.core.evaluation.bootstrap import with_errors
from aeviz.core.evaluation.restoration import ImageCount, errors_by_numbers, restored_as_trained
from aeviz.core.inference import metrics
from aeviz.core.inference.hidden_units import hidden_units
from aeviz.core.inference.viewing import CHUNK, classify, encode, line_figures, predict
from aeviz.core.models.base import Autoencoder, Classifier, Coder
from aeviz.core.models.objectives import squared_jacobian_norms
from aeviz.core.recipe.nested import shown_counts
from aeviz.core.recipe.schema import Recipe

Figures = dict[str, object]

JACOBIAN_IMAGES, JACOBIAN_CODE = 100, 512
"""The Jacobian is measured on so many test images, of codes of at most so many numbers."""
Each = dict[str, np.ndarray]
"""By the name of a figure what every test image adds to it, ``[n]``."""


def evaluate(
    model: Coder,
    recipe: Recipe,
    dataset: AnyDataset,
    progress: OnProgress | None = None,
    bound_images: int = 0,
) -> Figures:
    """Figures on all test images, as JSON data. ``progress`` may raise to cancel.

    What each is and how it is counted: :mod:`aeviz.core.evaluation.conventions`. An autoencoder has
    ``test_mse``, ``test_bce``, ``psnr``, ``ssim`` (None of pictures below 11 pixels a side); with
    corruption ``noisy_psnr`` and ``noisy_ssim``; with a variational code ``negative_elbo`` and, of
    the first ``bound_images``, ``importance_bound``, which takes a while; with a nested code
    ``error_by_numbers``: the mean squared error from its first 1, 2, 4 … numbers. A
    classifier: ``test_accuracy``, ``test_loss``, ``confusion``. A regressor: ``test_mse``; one
    linear unit ``weight`` and ``bias``. All networks of images: :func:`code_figures`,
    ``hidden_units`` where there are hidden layers, and ``jacobian_norm`` for codes of up to 512
    numbers. Labels are those that the run had: not of images held back, and few if it had few.
    Means over test images come with a standard error, ``…_error``.
    """
    tell, each = progress or (lambda share: None), Each()
    if isinstance(dataset, SignalSet):
        figures = _regression(model, recipe, dataset, each)
        return with_errors(figures, each, tell)
    bound, begin = Figures(), 0.0
    if isinstance(model, Autoencoder) and recipe.code.kind == "variational" and bound_images:
        begin = 0.6  # most of the work, if not nearly all
        bound = bounds.weighted_bound(
            model, recipe, dataset, bound_images, lambda share: tell(begin * share)
        )

    def report(share: float) -> None:
        tell(begin + (1 - begin) * share)

    train, _ = with_validation(dataset, recipe.data.validation_images)
    labelled = balanced(train, recipe.data.labels, len(dataset.class_names))
    figures = Figures({"test_images": len(dataset.test)})
    if dataset.class_names:
        figures["labelled_images"] = len(labelled)
    if channels_of(dataset.image_shape) == 3:
        figures["channels"] = 3
    if isinstance(model, Autoencoder):
        figures |= _restoration(model, recipe, dataset, each, lambda share: report(0.35 * share))
        figures |= bound
    if isinstance(model, Classifier):
        figures |= _classification(model, recipe, dataset, each)
    pixel_range = recipe.data.pixel_range
    figures |= _hidden(model, recipe, dataset, lambda share: report(0.35 + 0.05 * share))
    known = encode(model, labelled.images, pixel_range)
    codes = encode(model, dataset.test.images, pixel_range)
    report(0.5)
    figures |= code_figures(
        codes,
        dataset.test.labels if dataset.class_names else None,
        known,
        labelled.labels,
        recipe.code.kind == "variational",
        lambda share: report(0.5 + 0.4 * share),
        each,
    )
    if codes.shape[1] <= JACOBIAN_CODE:
        figures["jacobian_norm"] = jacobian_norm(model, recipe, dataset)
    figures = with_errors(figures, each, lambda share: report(0.9 + 0.1 * share))
    report(1.0)
    return figures


# --- pictures ---------------------------------------------------------------------------------


@torch.inference_mode()
def _restoration(
    model: Autoencoder, recipe: Recipe, dataset: Dataset, each: Each, report: OnProgress
) -> Figures:
    corrupted = recipe.corruption.kind != "none"
    # Some of the work is still to be done after the last image.
    progress = ImageCount(report, len(dataset.test) + CHUNK)
    found = restored_as_trained(
        model,
        recipe,
        dataset.test.images,
        recipe.corruption,
        corrupted,
        progress,
        ("mse", "bce", "ssim"),
    )
    restored = found["restored"]
    figures: Figures = {
        "test_mse": restored.mean("mse"),
        "test_bce": restored.mean("bce"),
        "psnr": restored.psnr,
        "ssim": _or_none(restored.mean("ssim")),
    }
    each |= {f"test_{name}": restored.each(name) for name in ("mse", "bce")}
    each["ssim"] = restored.each("ssim")
    if corrupted:
        noisy = found["noisy"]
        figures |= {"noisy_psnr": noisy.psnr, "noisy_ssim": _or_none(noisy.mean("ssim"))}
    if recipe.code.kind == "variational":
        figures |= bounds.evidence_bound(model, recipe, dataset, progress.tell)
    if counts := shown_counts(recipe):
        errors = errors_by_numbers(model, recipe, dataset.test.images, counts, progress.tell)
        figures["error_by_numbers"] = [
            {"numbers": count, "mse": error} for count, error in zip(counts, errors, strict=True)
        ]
    return figures


def _or_none(value: float) -> float | None:
    return None if np.isnan(value) else value


# --- classes and numbers ----------------------------------------------------------------------


def _classification(model: Classifier, recipe: Recipe, dataset: Dataset, each: Each) -> Figures:
    probabilities = classify(model, dataset.test.images, recipe.data.pixel_range)
    labels = dataset.test.labels
    right = probabilities[np.arange(len(labels)), labels]
    predicted = probabilities.argmax(1)
    classes = len(dataset.class_names)
    hits, losses = predicted == labels, -np.log(np.maximum(right, 1e-12))
    each |= {"test_accuracy": hits, "test_loss": losses}
    return {
        "test_accuracy": float(hits.mean()),
        "test_loss": float(losses.mean()),
        "confusion": metrics.confusion(labels, predicted, classes).tolist(),
    }


def _regression(model: Coder, recipe: Recipe, dataset: SignalSet, each: Each) -> Figures:
    prediction = predict(model, dataset.test.inputs, recipe.network.stateful)
    squares = np.square(prediction - dataset.test.targets)
    each["test_mse"] = squares.reshape(len(squares), -1).mean(1)
    figures: Figures = {"test_signals": len(prediction), "test_mse": float(squares.mean())}
    return figures | line_figures(model, recipe)


# --- codes ------------------------------------------------------------------------------------


def _hidden(model: Coder, recipe: Recipe, dataset: Dataset, report: OnProgress) -> Figures:
    layers = hidden_units(model, dataset.test.images, recipe.data.pixel_range, report)
    if not layers:
        return {}
    return {
        "hidden_units": [layer._asdict() for layer in layers],
        "dead_hidden_units": sum(layer.dead for layer in layers),
    }


def code_figures(
    codes: np.ndarray,
    labels: np.ndarray | None,
    known: np.ndarray,
    known_labels: np.ndarray,
    variational: bool,
    report: OnProgress,
    each: Each | None = None,
) -> Figures:
    """What test codes ``float32 [m, k]`` are worth, with training codes ``known`` ``[n, k]``.

    Without ``labels`` there are no accuracies. ``each`` takes up which codes they are right about.

    ``knn1_accuracy``, ``knn5_accuracy``, ``knn10_accuracy``: share of test codes whose class is the
    majority of so many nearest training codes; ``probe_accuracy``: of a linear classifier fitted
    on training codes. ``code_std`` and ``code_variance`` of each number. ``active_units``: numbers
    that vary (for a variational code: whose mean has a variance above 0.01; else whose deviation
    is above 1% of the largest); ``dead_units``: the others. ``mean_activity``: mean absolute
    value; ``zero_share``: share of numbers that are zero; ``sparsity``: Hoyer's measure, 0 for all
    equal, 1 for a single number.
    """
    variance = codes.var(axis=0, dtype=np.float64)
    limit = 0.01 if variational else max(1e-12, float(variance.max()) * 1e-4)
    active = int((variance > limit).sum())
    absolute = np.abs(codes)
    figures: Figures = {
        "code_std": np.sqrt(variance).tolist(),
        "code_variance": variance.tolist(),
        "active_units": active,
        "dead_units": codes.shape[1] - active,
        "mean_activity": float(absolute.mean()),
        "zero_share": float((absolute < 1e-6).mean()),
        "sparsity": metrics.hoyer_sparsity(codes),
    }
    if labels is None:
        return figures
    test, truth = torch.from_numpy(codes), torch.from_numpy(labels)
    train, train_truth = torch.from_numpy(known), torch.from_numpy(known_labels)
    right = {
        f"knn{count}_accuracy": hits
        for count, hits in metrics.knn_hits(
            test, truth, train, train_truth, (1, 5, 10), lambda share: report(0.8 * share)
        ).items()
    }
    report(0.8)
    right["probe_accuracy"] = metrics.linear_probe_hits(test, truth, train, train_truth)
    report(1.0)
    if each is not None:
        each |= {name: hits.numpy() for name, hits in right.items()}
    return figures | {name: metrics.share(hits) for name, hits in right.items()}


def jacobian_norm(model: Coder, recipe: Recipe, dataset: Dataset) -> float:
    """Root of the mean squared Frobenius norm of d code / d input, on some clean test images."""
    pictures = to_pictures(torch.from_numpy(dataset.test.images[:JACOBIAN_IMAGES]))
    inputs = to_network(pictures, recipe.data.pixel_range, model.standardisation)
    with torch.enable_grad():
        norms = squared_jacobian_norms(model, inputs, recipe)
    return float(norms.detach().mean().sqrt())
