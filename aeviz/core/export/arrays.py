"""What a network makes of its data, as arrays, and what a run did, as drawings."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable
from typing import Literal

import numpy as np

from aeviz.core.base import words
from aeviz.core.base.callbacks import OnProgress
from aeviz.core.base.errors import RunError
from aeviz.core.export.request import Request
from aeviz.core.graphics.palette import class_rgb
from aeviz.core.graphics.svg import Axis, Plot
from aeviz.core.graphics.svg import Frame as Sheet
from aeviz.core.messages.events import EpochDone, StepsDone
from aeviz.core.runs.provenance import provenance
from aeviz.core.runs.run import Run

SMALLEST_LOSS = 1e-12
"""Below it a loss has no place on a logarithmic axis."""
POINTS = 1000
"""Of a curve; more cannot be told apart."""


def training_codes(request: Request) -> str:
    """Codes of all training pictures. Raises :class:`AevizError`."""
    return _codes(request, "train")


def codes_of_tests(request: Request) -> str:
    """Codes of all test pictures. Raises :class:`AevizError`."""
    return _codes(request, "test")


def _codes(request: Request, part: Literal["train", "test"]) -> str:
    from aeviz.core.export.tables import codes_file
    from aeviz.core.inference.viewing import encode

    dataset = request.images()
    model, origin = request.trained(dataset)
    pixel_range = request.run.recipe.data.pixel_range
    split = dataset.train if part == "train" else dataset.test
    codes = encode(model, split.images, pixel_range, request.progress)
    request.write(codes_file(codes, split.labels, request.ending, origin))
    return origin.caption


def reconstructions(request: Request) -> str:
    """Test pictures, what the network saw of them under the recipe's noise, and what it made of
    that. Raises :class:`AevizError`.
    """
    from aeviz.core.inference.viewing import restore

    dataset, recipe = request.images(), request.run.recipe
    if recipe.task != "reconstruct":
        raise RunError(f"The run {request.run.name} restores no pictures: export its codes.")
    model, origin = request.trained(dataset)
    images, made = dataset.test.images, []
    for start in range(0, len(images), 1000):
        request.progress(start / len(images))
        part = images[start : start + 1000]
        made.append(
            restore(model, part, recipe.corruption, recipe.data.pixel_range, recipe.seed + start)
        )
    noisy, restored, decibels, codes = (
        np.concatenate(column) for column in zip(*made, strict=True)
    )
    if request.ending == "csv":
        rows = zip(dataset.test.labels.tolist(), decibels.tolist(), strict=True)
        request.write(_csv(["label", "psnr"], rows))
        return origin.caption
    file = io.BytesIO()
    np.savez_compressed(
        file,
        original=images,
        noisy=noisy,
        restored=restored,
        psnr=decibels,
        codes=codes,
        labels=dataset.test.labels,
        about=np.array(origin.as_text()),
    )
    request.write(file.getvalue())
    return origin.caption


def losses_npz(request: Request) -> str:
    """``step``, ``epoch`` (the one that it belongs to) and every term of every step;
    ``tested_…`` of every test."""
    steps: dict[str, list[np.ndarray]] = {}
    tests: dict[str, list[float]] = {}
    for event in request.run.events(request.progress):
        if isinstance(event, StepsDone):
            count = len(event.losses["loss"])
            columns = {"step": np.arange(event.first, event.first + count)}
            columns["epoch"] = np.full(count, event.epoch)
            for name, values in (columns | dict(event.losses)).items():
                steps.setdefault(name, []).append(values)
        elif isinstance(event, EpochDone):
            for name, value in {"step": float(event.step), **event.test}.items():
                tests.setdefault(f"tested_{name}", []).append(value)
    arrays = {name: np.concatenate(parts) for name, parts in steps.items()}
    file = io.BytesIO()
    np.savez_compressed(file, **arrays, **{n: np.array(v) for n, v in tests.items()})  # type: ignore[arg-type]
    request.write(file.getvalue())
    return ""


def curves(request: Request) -> str:
    """The loss of every step and of every test, drawn as SVG. Raises :class:`AevizError`."""
    drawing = curves_svg(request.run, request.progress, request.voice.say)
    if not drawing:
        raise RunError(f"The run {request.run.name} has no losses yet: train it first.")
    request.write(drawing)
    return ""


def curves_svg(
    run: Run, progress: OnProgress = lambda fraction: None, say: Callable[[str], str] = str
) -> bytes:
    """The same drawing of a run, in the language of ``say``; empty before its first step."""
    learned: list[tuple[float, float]] = []
    tested: list[tuple[float, float]] = []
    for event in run.events(progress):
        if isinstance(event, StepsDone):
            learned += [(event.first + i, float(v)) for i, v in enumerate(event.losses["loss"])]
        elif isinstance(event, EpochDone):
            tested.append((event.step, event.test["loss"]))
    seen = {"training": _thinned(learned), "test": _thinned(tested)}
    values = [value for curve in seen.values() for _, value in curve]
    if not values:
        return b""
    last = max(step for curve in seen.values() for step, _ in curve)
    ticks = [(last * part / 4, f"{last * part / 4:,.0f}") for part in range(5)]
    recipe = run.recipe
    title = f"{recipe.title}: loss ({words.choice('training.loss', recipe.training.loss)})"
    plot = Plot(
        say(title),
        Axis(0.0, float(last), ticks, logarithmic=False),
        _heights(min(values), max(values)),
        say("step"),
        Sheet(),
    )
    for (name, curve), colour in zip(seen.items(), ("#9ab8d8", "#c0392b"), strict=True):
        if curve:
            plot.add(say(name), curve, colour, dots=len(curve) < 60)
    return plot.svg(say(f"run {run.name}"))


def _thinned(curve: list[tuple[float, float]]) -> list[tuple[float, float]]:
    good = [(step, value) for step, value in curve if value > SMALLEST_LOSS and np.isfinite(value)]
    return good[:: max(1, len(good) // POINTS)]


def _heights(low: float, high: float) -> Axis:
    """A logarithmic axis with about five ticks, whatever it spans."""
    high = max(high, 1.05 * low)
    places = np.geomspace(low, high, 5).tolist()
    return Axis(low, high, [(value, f"{value:.3g}") for value in places])


def map_svg(request: Request) -> str:
    """The newest stored map: a dot for each picture, in the colour of its class."""
    run = request.run
    steps = run.frame_steps()
    if not len(steps) or run.probe.inputs is not None:
        raise RunError(f"The run {run.name} has no map: choose a run of pictures.")
    frame = run.frame(int(steps[-1]))
    points = frame.points
    shown = np.flatnonzero(np.isfinite(points).all(axis=1))
    low, high = points[shown].min(axis=0), points[shown].max(axis=0)
    span = np.maximum(high - low, 1e-9)
    dots = []
    for index in shown.tolist():
        x, y = 20 + 600 * (points[index] - low) / span
        red, green, blue = class_rgb(int(run.probe.point_labels[index]))
        dots.append(
            f'<circle cx="{x:.1f}" cy="{640 - y:.1f}" r="2" fill="rgb({red},{green},{blue})"/>'
        )
    head = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 640" width="640" height="640">'
    ground = '<rect width="640" height="640" fill="white"/>'
    request.write("\n".join([head, ground, *dots, "</svg>", ""]).encode())
    return provenance(run, frame.step, frame.epoch).caption


def _csv(header: list[str], rows: object) -> bytes:
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(header)
    writer.writerows(rows)  # type: ignore[arg-type]
    return text.getvalue().encode()
