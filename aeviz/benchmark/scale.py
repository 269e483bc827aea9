"""Time and memory against the number of images, their size, code size, map points and steps."""

from __future__ import annotations

import math
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from aeviz.benchmark.plot import save_plot
from aeviz.benchmark.report import Report, Row, resident_mb
from aeviz.benchmark.rivals.material import endless_recipe
from aeviz.benchmark.runner import Options, tell
from aeviz.benchmark.window import shown_app
from aeviz.core.compute import process
from aeviz.core.graphics.svg import Curve

if TYPE_CHECKING:
    from aeviz.core.data.base import Dataset
    from aeviz.core.messages.events import Event
    from aeviz.core.recipe.schema import Recipe

RECIPE, CONVOLUTIONS = "bottleneck-2d", "conv"
Point = tuple[float, float]
NOISE = 1.35
"""Growth by this factor more than in proportion, for a tenfold size, is still called linear."""


def measure(options: Options) -> Report:
    """All five, with plots in ``options.out``."""
    most = 4 if options.quick else 6
    sizes = [10**power for power in range(3, most + 1)]
    codes = (2, 32, 512) if options.quick else (2, 8, 32, 128, 512)
    sides = (8, 64) if options.quick else (8, 16, 32, 64, 128)
    return measured(sizes, codes, sides, 0.3 if options.quick else 2.0, options.out)


def measured(
    sizes: Sequence[int], codes: Sequence[int], sides: Sequence[int], seconds: float, out: Path
) -> Report:
    """The same for these numbers of images, points and steps, these code sizes, and pictures in
    colour with sides of so many pixels."""
    import torch

    shown_app()
    torch.set_num_threads(1)
    report = Report("scale", "growth / size")
    _add(report, out, "images", "images", _images(sizes, seconds))
    _add(report, out, "code", "numbers in the code", _codes(codes, seconds))
    _add(report, out, "pixels", "pixels in colour", _pixels(sides, seconds))
    _add(report, out, "points", "points of the map", _points(sizes))
    _add(report, out, "steps", "optimiser steps", _steps(sizes))
    return report


def _add(report: Report, out: Path, name: str, title: str, found: dict[str, list[Point]]) -> None:
    """A plot, rows and figures; growth is the steepest exponent between two sizes."""
    save_plot(out / f"scale-{name}.png", f"aeviz: growth with {title}", title, found)
    report.notes.append(f"Plot: {out / f'scale-{name}.png'}")
    for what, curve in found.items():
        for size, value in curve:
            report.rows.append(Row(f"{title} {size:,.0f}: {what}", [value], ""))
        exponent = growth(curve)
        last = report.rows[-1]
        report.rows[-1] = last._replace(ratio=exponent)
        linear = exponent <= 1 + math.log10(NOISE)
        report.figures.setdefault("rows", [])
        rows = report.figures["rows"]
        assert isinstance(rows, list)  # noqa: S101 - narrows the type
        rows.append(
            {"against": name, "what": what, "values": curve, "exponent": exponent, "linear": linear}
        )


def growth(curve: Curve) -> float:
    """The exponent with which a curve grows over its whole length; 1 is in proportion."""
    (x0, y0), (x1, y1) = curve[0], curve[-1]
    return math.log(y1 / y0) / math.log(x1 / x0)


# --- images -----------------------------------------------------------------------------------


def _images(sizes: Sequence[int], seconds: float) -> dict[str, list[Point]]:
    """An epoch's time, in memory and from a file; memory that preparing takes."""
    recipe = endless_recipe(RECIPE)
    memory: list[Point] = []
    filed: list[Point] = []
    used: list[Point] = []
    kept: list[Point] = []
    with tempfile.TemporaryDirectory() as folder:
        first = _file(Path(folder) / "first.npy", sizes[0])
        _twin_speeds(recipe, first, first, 0.0)  # imports are not what is measured
        for size in sizes:
            tell(f"scale: {size:,} images")
            mapped = _file(Path(folder) / f"{size}.npy", size)
            before = _fresh_mb()
            in_memory, in_file = _twin_speeds(recipe, np.array(mapped), mapped, seconds)
            used.append((size, max(resident_mb() - before, 1.0)))
            memory.append((size, size / in_memory))
            filed.append((size, size / in_file))
            kept.append((size, in_file / in_memory))
    return {
        "s an epoch, in memory": memory,
        "s an epoch, from a file": filed,
        "speed from a file / in memory": kept,
        "MB": used,
    }


def _file(path: Path, size: int) -> np.ndarray:
    """Random images in a file that is mapped, not loaded."""
    mapped = np.lib.format.open_memmap(path, "w+", np.uint8, (size, 28, 28))
    random = np.random.default_rng(0)
    for start in range(0, size, 10_000):
        part = mapped[start : start + 10_000]
        part[:] = random.integers(0, 256, part.shape, np.uint8)
    mapped.flush()
    images: np.ndarray = np.load(path, mmap_mode="c")
    return images


def _twin_speeds(
    recipe: Recipe, images: np.ndarray, mapped: np.ndarray, seconds: float
) -> tuple[float, float]:
    """Images a second from memory and from a file, in turns."""
    from aeviz.benchmark.throughput import our_speed

    speeds = [our_speed(recipe, _dataset(part), 1, "float32") for part in (images, mapped)]
    found: tuple[list[float], list[float]] = ([], [])
    for _ in range(3):
        for speed, values in zip(speeds, found, strict=True):
            values.append(speed(seconds / 3))
    return float(np.median(found[0])), float(np.median(found[1]))


def _fresh_mb() -> float:
    """Memory of the process, without what was freed and might be taken again."""
    process.give_back_memory()
    return resident_mb()


def _dataset(images: np.ndarray) -> Dataset:
    from aeviz.core.data.base import Dataset, Split

    labels = (np.arange(len(images)) % 10).astype(np.uint8)
    few = Split(np.array(images[:500]), labels[:500])
    return Dataset("builtin", "random", Split(images, labels), few, tuple("0123456789"))


# --- code, pixels, points, steps ----------------------------------------------------------------


def _codes(sizes: Sequence[int], seconds: float) -> dict[str, list[Point]]:
    """A step's time and a frame's time for codes of so many numbers."""
    from aeviz.core.recipe.recipe import with_value

    random = np.random.default_rng(0)
    dataset = _dataset(random.integers(0, 256, (10_000, 28, 28), np.uint8))
    steps: list[Point] = []
    frames: list[Point] = []
    for size in sizes:
        tell(f"scale: code of {size}")
        recipe = with_value(endless_recipe(RECIPE), "code_size", size)
        step, frame = _costs(recipe, dataset, seconds)
        steps.append((size, step))
        frames.append((size, frame))
    return {"ms a step": steps, "ms a frame": frames}


def _pixels(sides: Sequence[int], seconds: float) -> dict[str, list[Point]]:
    """The same for colour pictures of so many pixels, by dense layers and by convolutions."""
    from aeviz.core.models import fitted_to

    random = np.random.default_rng(0)
    found: dict[str, list[Point]] = {}
    for side in sides:
        dataset = _dataset(random.integers(0, 256, (2000, 3, side, side), np.uint8))
        for name in (RECIPE, CONVOLUTIONS):
            tell(f"scale: {name}, {side} × {side} in colour")
            recipe = fitted_to(endless_recipe(name), dataset.image_shape)
            costs = _costs(recipe, dataset, seconds)
            for what, value in zip(("ms a step", "ms a frame"), costs, strict=True):
                found.setdefault(f"{what}, {name}", []).append((side * side, value))
    return found


def _costs(recipe: Recipe, dataset: Dataset, seconds: float) -> tuple[float, float]:
    """Milliseconds of a step and of a frame."""
    from aeviz.benchmark.throughput import our_speed
    from aeviz.core.inference.frame_making import make_frame
    from aeviz.core.inference.frames import choose_probe
    from aeviz.core.models import build_model

    speed = our_speed(recipe, dataset, 1, "float32")
    speed(0.1)
    step = 1e3 * recipe.training.batch_size / speed(seconds)
    probe, model = choose_probe(dataset, 0), build_model(recipe, dataset.image_shape)
    make_frame(model, probe, recipe, 0, 0)
    start = time.perf_counter()
    for _ in range(3):
        make_frame(model, probe, recipe, 0, 1)
    return step, 1e3 * (time.perf_counter() - start) / 3


def _points(sizes: Sequence[int]) -> dict[str, list[Point]]:
    """Refresh, hover and lasso of the map."""
    from aeviz.benchmark.latent_map import of_one

    found: dict[str, list[Point]] = {}
    for size in sizes:
        tell(f"scale: {size:,} points")
        for what, values in of_one(shown_app(), size, 8).items():
            found.setdefault(f"ms for {what}", []).append((size, float(np.median(values))))
    return found


def _steps(sizes: Sequence[int]) -> dict[str, list[Point]]:
    """A run of so many steps: its file, reading it, drawing its curves, memory of both."""
    names = ("MB of the losses' file", "s to write", "s to read", "ms to draw the curve", "MB")
    found: dict[str, list[Point]] = {name: [] for name in names}
    for size in sizes:
        tell(f"scale: {size:,} steps")
        with tempfile.TemporaryDirectory() as folder:
            values = _one_run(Path(folder) / "run", size)
        for name, value in zip(names, values, strict=True):
            found[name].append((size, max(value, 1e-3)))
    return found


def _one_run(path: Path, steps: int) -> tuple[float, float, float, float, float]:
    from aeviz.core.inference.frames import choose_probe
    from aeviz.core.messages.events import PhaseStarted, StateChanged, StepsDone
    from aeviz.core.runs.live.recorder import record
    from aeviz.core.runs.run import Run
    from aeviz.ui.losses.view import LossView

    random = np.random.default_rng(0)
    dataset = _dataset(random.integers(0, 256, (1000, 28, 28), np.uint8))
    recipe = endless_recipe(RECIPE)
    run = Run.create(path, recipe, choose_probe(dataset, 0), {})
    per_epoch, block = 1000, 20
    losses = random.random(block)

    def events() -> Iterator[Event]:
        yield PhaseStarted("train", 0, steps // per_epoch, per_epoch)
        for first in range(1, steps + 1, block):
            yield StepsDone(first, (first - 1) // per_epoch + 1, {"loss": losses})
        yield StateChanged("finished", steps, steps // per_epoch)

    start = time.perf_counter()
    with run:
        for _ in record(events(), run):
            pass
    wrote = time.perf_counter() - start
    size = sum(file.stat().st_size for file in path.glob("*.jsonl")) / 1e6
    before = _fresh_mb()
    view = LossView()
    view.resize(700, 400)
    start = time.perf_counter()
    for event in Run.open(path).events():
        if isinstance(event, StepsDone):
            view.add_steps(event.first, event.losses)
    read = time.perf_counter() - start
    view.show()
    view.grab()
    start = time.perf_counter()
    for turn in range(5):
        view.add_steps(steps + 1 + turn, {"loss": losses[:1]})
        view.resize(700 + turn, 400)
        view.grab()
    drew = 1e3 * (time.perf_counter() - start) / 5
    used = resident_mb() - before
    view.close()
    view.deleteLater()
    return size, wrote, read, drew, used
