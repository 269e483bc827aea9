"""What the command line does with several runs, or with a picture: compare, reproduce, search."""

from __future__ import annotations

import json
import platform
import time
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import numpy as np

from aeviz.cli.train import (
    INTERRUPTED,
    epoch_line,
    figures_of,
    images_of,
    load_data,
    open_run,
    say,
    stop_on_signal,
)
from aeviz.core.base.errors import DataError, RecipeError, RunError
from aeviz.core.base.storage import write_file
from aeviz.core.compute.device import threads
from aeviz.core.data.preprocessing import normalise, shrink
from aeviz.core.evaluation import tutorials
from aeviz.core.messages.events import EpochDone, Failed, PhaseStarted, StateChanged
from aeviz.core.messages.inbox import Inbox
from aeviz.core.recipe.presets import find_recipe
from aeviz.core.recipe.recipe import Recipe, with_values
from aeviz.core.runs.run import Run

PICTURE_LIMIT = 4096
"""Largest width and height of a picture to search for."""


# --- compare ----------------------------------------------------------------------------------


def compare(
    paths: Sequence[Path], data_dir: Path | None, as_json: bool, labels_file: Path | None
) -> None:
    """Print the figures of several runs beside each other."""
    from aeviz.core.evaluation.compare import Row, aligned, label_curves, labels_svg, table

    rows, size = [], 0
    for path in paths:
        with open_run(path) as run:
            dataset = load_data(run.recipe.data.dataset, data_dir, lambda: False)
            rows.append(Row(path.name, run.recipe, figures_of(run, dataset)))
            size = max(size, len(dataset.train) - run.recipe.data.validation_images)
    if as_json:
        result = [{"run": row.name, "recipe": row.recipe.name, **row.figures} for row in rows]
        print(json.dumps(result), flush=True)
    else:
        print(aligned(table(rows)))
    if labels_file is not None:
        curves = label_curves(rows, size)
        if not curves:
            raise RecipeError("None of these runs is of a classifier: --labels needs some.")
        write_file(labels_file, labels_svg(curves))
        say(f"wrote {labels_file}")


def compare_noise(paths: Sequence[Path], data_dir: Path | None) -> None:
    """Print PSNR and SSIM of what several runs, and simple means, make of noisy test images."""
    from aeviz.core.evaluation.compare import aligned
    from aeviz.core.evaluation.noise import noise_table
    from aeviz.core.launch import load_model
    from aeviz.core.models.base import Autoencoder

    models, found = {}, {}
    for path in paths:
        with open_run(path) as run:
            model = load_model(run)
            if not isinstance(model, Autoencoder):
                raise RunError(f"The run {path.name} restores no pictures: choose another run.")
            models[path.name] = (model, run.recipe)
            found[run.recipe.data.dataset] = images_of(run, data_dir)
    if len(found) > 1:
        raise RunError(f"These runs are on {' and '.join(found)}: compare runs on the same images.")
    print(aligned(noise_table(models, found.popitem()[1])))


# --- reproduce --------------------------------------------------------------------------------


@dataclass(frozen=True)
class ReproduceOrder:
    """What a person asked ``aeviz reproduce`` for."""

    names: tuple[str, ...]
    quick: bool
    dataset: str | None
    data_dir: Path | None
    threads: int | None
    target: Path


def reproduce(order: ReproduceOrder) -> int:
    """Train recipes with the tutorials' settings, and print and write what came of it."""
    from aeviz.core.evaluation.compare import aligned, markdown

    known = tutorials.names()
    for name in order.names:
        if name not in known:
            raise RecipeError(f"No tutorial figure is known for “{name}”: {', '.join(known)}.")
    lines = [tutorials.HEADING]
    inbox = Inbox()
    with stop_on_signal(inbox) as signals:
        for name in order.names or known:
            if not signals:
                lines += _reproduced(_recipe(name, order), order, inbox)
    print(aligned(lines))
    text = f"# Tutorial figures, and ours\n\n{_machine(order)}\n\n{markdown(lines)}"
    write_file(order.target, text.encode())
    say(f"wrote {order.target}")
    return INTERRUPTED if signals else 0


def _recipe(name: str, order: ReproduceOrder) -> Recipe:
    recipe = find_recipe(name)
    changes: list[tuple[str, object]] = []
    if recipe.task != "regress":
        changes += [("epochs", 1), ("steps", 0)] if order.quick else []
        changes += [("dataset", order.dataset)] if order.dataset else []
    return with_values(recipe, changes)


def _reproduced(recipe: Recipe, order: ReproduceOrder, inbox: Inbox) -> list[list[str]]:
    import torch

    from aeviz.core.launch import begin

    dataset = load_data(recipe.data.dataset, order.data_dir, lambda: False)
    torch.set_num_threads(threads(with_window=False, wanted=order.threads))
    began = time.perf_counter()
    last: EpochDone | None = None
    launch = begin(recipe, dataset, inbox)
    with launch.run as run:
        say(f"{recipe.title} on {dataset.title}: {run.path}")
        state = ""
        for event in launch.events:
            match event:
                case EpochDone():
                    last = event
                    if recipe.task != "regress":
                        say(epoch_line(event))
                case PhaseStarted(name=name, count=count) if count > 1:
                    say(name)
                case Failed(text=text):
                    say(f"aeviz: {text}")
                case StateChanged(state=state):
                    pass
                case _:
                    pass
        seconds = time.perf_counter() - began
        if state != "finished":
            return []
        figures = figures_of(run, dataset) | _losses(run, last)
    return tutorials.lines(recipe.name, figures, seconds)


def _losses(run: Run, last: EpochDone | None) -> dict[str, object]:
    """The mean loss of the last epoch, and the loss of the very last step."""
    from aeviz.core.messages.events import StepsDone

    steps = [event for event in run.events() if isinstance(event, StepsDone)]
    found: dict[str, object] = {"train_loss": last and last.train["loss"]}
    if steps:
        found["last_loss"] = float(steps[-1].losses["loss"][-1])
    return found


def _machine(order: ReproduceOrder) -> str:
    import torch

    when = datetime.now(UTC).date().isoformat()
    quick = " Quick: one epoch in each phase, so figures are worse than they could be."
    count = threads(with_window=False, wanted=order.threads)
    return (
        f"Measured {when} on {platform.machine()} ({platform.system()}) with"
        f" {count} thread{'s' if count > 1 else ''}, Python {platform.python_version()},"
        f" PyTorch {torch.__version__}.{quick if order.quick else ''}"
    )


# --- search -----------------------------------------------------------------------------------


@dataclass(frozen=True)
class SearchOrder:
    """What a person asked ``aeviz search`` for."""

    run: Path
    image: Path
    count: int
    normalise: bool


def search(order: SearchOrder, data_dir: Path | None, as_json: bool, sheet: Path | None) -> None:
    """Print the training images whose codes are nearest to that of a picture."""
    from aeviz.core.export.tables import sheet_png
    from aeviz.core.inference.code_search import CodeIndex
    from aeviz.core.inference.viewing import encode
    from aeviz.core.launch import load_model

    drawing = read_picture(order.image)
    picture = normalise(drawing) if order.normalise else shrink(drawing)
    with open_run(order.run) as run:
        dataset, model, recipe = images_of(run, data_dir), load_model(run), run.recipe
    train = dataset.train
    if picture.shape != dataset.image_shape:
        raise DataError(f"{dataset.title} has images of another size: choose another run.")
    known, codes = (
        encode(model, images, recipe.data.pixel_range) for images in (train.images, picture[None])
    )
    (found,), (away,) = CodeIndex(known).nearest(codes, order.count)
    rows = [
        {"index": int(i), "class": dataset.class_names[train.labels[i]], "distance": float(d)}
        for i, d in zip(found, away, strict=True)
    ]
    if as_json:
        print(json.dumps(rows), flush=True)
    else:
        for row in rows:
            print(f"image {row['index']:>6}  class {row['class']}  distance {row['distance']:.4f}")
    if sheet is not None:
        write_file(sheet, sheet_png(np.concatenate([picture[None], train.images[found]])))
        say(f"wrote {sheet}")


def read_picture(path: Path) -> np.ndarray:
    """A picture file as grey levels ``uint8 [h, w]``. Raises :class:`DataError`."""
    import warnings

    from PIL import Image, UnidentifiedImageError

    try:
        if not path.is_file():
            raise DataError(f"{path} is not a file: choose a picture.")
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            with Image.open(path, formats=("PNG", "JPEG", "BMP", "GIF")) as image:
                if max(image.size) > PICTURE_LIMIT:
                    raise DataError(
                        f"{path.name} is larger than {PICTURE_LIMIT} pixels: make it smaller."
                    )
                return np.asarray(image.convert("L"))
    except (
        OSError,
        UnidentifiedImageError,
        ValueError,
        Image.DecompressionBombError,
        Image.DecompressionBombWarning,
    ) as error:
        raise DataError(f"{path.name} cannot be read as a picture: choose another.") from error
