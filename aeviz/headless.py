"""What the command line does: train, evaluate and export without a window."""

from __future__ import annotations

import contextlib
import json
import os
import signal
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import FrameType

from aeviz.core.datasets import load
from aeviz.core.datasets.base import Dataset
from aeviz.core.errors import RecipeError
from aeviz.core.inbox import Inbox
from aeviz.core.messages import EpochDone, Event, Failed, Noticed, StateChanged, Stop
from aeviz.core.paths import runs_folder
from aeviz.core.presets import find_recipe, own_recipes, presets
from aeviz.core.recipe import Recipe, with_value
from aeviz.core.runs import Run, list_runs

INTERRUPTED = 130


@dataclass(frozen=True)
class TrainOrder:
    """What a person asked ``aeviz train`` for; text values are checked by the recipe."""

    name: str
    dataset: str | None = None
    data_dir: Path | None = None
    epochs: str | None = None
    changes: list[str] = field(default_factory=list)
    seed: str | None = None
    threads: int | None = None
    folder: Path | None = None
    resume: bool = False
    as_json: bool = False


def print_recipes(as_json: bool) -> None:
    """List all recipes by name, on standard output."""
    known = own_recipes() | presets()
    if as_json:
        rows = [{"name": r.name, "title": r.title, "task": r.task} for r in known.values()]
        print(json.dumps(rows, ensure_ascii=False))
        return
    width = max(len(name) for name in known)
    for recipe in known.values():
        print(f"{recipe.name:<{width}}  {recipe.task:<12} {recipe.title}")


def _say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


# --- training ---------------------------------------------------------------------------------


def train(order: TrainOrder) -> int:
    """Train, print progress on standard error, and return the exit code.

    SIGINT and SIGTERM save and exit with 130; a second one exits at once.
    """
    recipe = _ordered_recipe(order)
    previous = _run_to_resume(order) if order.resume else None
    inbox = Inbox()
    with _stop_on_signal(inbox) as signals:
        if previous is not None:
            recipe = _same_recipe(order, previous)
        dataset = _load(recipe.data.dataset, order.data_dir, lambda: bool(signals))
        import torch

        from aeviz.core.launch import begin, go_on

        torch.set_num_threads(order.threads or os.cpu_count() or 1)
        epochs = recipe.planned_epochs
        launch = (
            begin(recipe, dataset, inbox, order.folder)
            if previous is None
            else go_on(previous, dataset, inbox, epochs)
        )
        with launch.run:
            report = _Report(launch.run, time.perf_counter())
            _say(f"{recipe.title} on {dataset.title}: {launch.run.path}")
            for event in launch.events:
                report.add(event)
            if order.as_json:
                print(json.dumps(report.result()), flush=True)
    if report.state == "failed":
        return 1
    return INTERRUPTED if signals else 0


def _ordered_recipe(order: TrainOrder) -> Recipe:
    recipe = find_recipe(order.name)
    if order.resume and (order.changes or order.seed or order.dataset):
        raise RecipeError(
            "A resumed run keeps its own recipe: leave out --set, --seed and --dataset."
        )
    for change in order.changes:
        key, equals, value = change.partition("=")
        if not equals:
            raise RecipeError(
                f"--set needs key=value, for example learning_rate=0.01, not “{change}”."
            )
        recipe = with_value(recipe, key.strip(), value)
    plain = {"epochs": order.epochs, "seed": order.seed, "dataset": order.dataset}
    for key, text in plain.items():
        if text is not None:
            recipe = with_value(recipe, key, text)
    return recipe


def _run_to_resume(order: TrainOrder) -> Path | None:
    """The run to continue; None if there is none yet."""
    if order.folder is not None:
        exists = order.folder.is_dir() and any(order.folder.iterdir())
        return order.folder if exists else None
    runs = (run for run in list_runs(runs_folder()) if run.name == order.name)
    return next((run.path for run in runs), None)


def _same_recipe(order: TrainOrder, path: Path) -> Recipe:
    """The recipe of the run at ``path``, with the epochs asked for."""
    with Run.open(path) as run:
        recipe = run.recipe
    if recipe.name != order.name:
        raise RecipeError(f"The run {path} is of the recipe “{recipe.name}”, not “{order.name}”.")
    return with_value(recipe, "epochs", order.epochs) if order.epochs is not None else recipe


class _Report:
    """Gathers what the result says, and prints a line per epoch."""

    def __init__(self, run: Run, began: float) -> None:
        self.run, self.began = run, began
        self.state = ""
        self.epochs = self.steps = 0
        self.last: EpochDone | None = None

    def add(self, event: Event) -> None:
        match event:
            case EpochDone():
                self.last = event
                _say(
                    f"epoch {event.epoch:>4}  step {event.step:>7,}"
                    f"  train {event.train['loss']:.5f}  test {event.test['loss']:.5f}"
                    f"  {event.samples_per_second:>9,.0f} samples/s"
                )
            case StateChanged(state, step, epoch):
                self.state, self.steps, self.epochs = state, step, epoch
            case Noticed(text=text) | Failed(text=text):
                _say(f"aeviz: {text}")
            case _:
                pass

    def result(self) -> dict[str, object]:
        """The JSON object of ``aeviz train``; losses are null if no epoch was completed."""
        last = self.last or next(
            (e for e in reversed(list(self.run.events())) if isinstance(e, EpochDone)), None
        )
        return {
            "recipe": self.run.recipe.name,
            "dataset": self.run.recipe.data.dataset,
            "epochs": self.epochs,
            "steps": self.steps,
            "seconds": round(time.perf_counter() - self.began, 3),
            "samples_per_second": last and round(last.samples_per_second, 1),
            "train_loss": last and last.train["loss"],
            "test_loss": last and last.test["loss"],
            "test_mse": last and last.test["mse"],
            "run": str(self.run.path),
        }


@contextlib.contextmanager
def _stop_on_signal(inbox: Inbox) -> Iterator[list[int]]:
    """While active, the first SIGINT or SIGTERM stops training, the second the process.

    Yields the list of signals that came.
    """
    came: list[int] = []

    def stop(number: int, frame: FrameType | None) -> None:
        if came:
            os._exit(INTERRUPTED)
        came.append(number)
        inbox.put(Stop())

    numbers = (signal.SIGINT, signal.SIGTERM)
    before = {number: signal.signal(number, stop) for number in numbers}
    try:
        yield came
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


# --- data -------------------------------------------------------------------------------------


def _load(name: str, data_dir: Path | None, cancelled: Callable[[], bool]) -> Dataset:
    """Load a dataset; MNIST is fetched first if it is not on the machine."""
    bar = _Progress()
    dataset = load(name, data_dir, fetch=True, progress=bar.update, cancelled=cancelled)
    bar.close()
    return dataset


class _Progress:
    """A line on standard error that counts megabytes."""

    def __init__(self) -> None:
        self.shown = -1

    def update(self, done: int, total: int) -> None:
        percent = 100 * done // max(1, total)
        if percent != self.shown:
            self.shown = percent
            print(f"\rfetching MNIST {percent:3d} %", end="", file=sys.stderr, flush=True)

    def close(self) -> None:
        if self.shown >= 0:
            print(file=sys.stderr)


# --- after training ---------------------------------------------------------------------------


def _open(path: Path) -> Run:
    run = Run.open(path)
    for warning in run.warnings:
        _say(f"aeviz: {warning}")
    return run


def evaluate(path: Path, data_dir: Path | None, as_json: bool) -> None:
    """Print the figures of a run on the whole test set."""
    with _open(path) as run:
        dataset = _load(run.recipe.data.dataset, data_dir, lambda: False)
        from aeviz.core.evaluation import evaluate as evaluated
        from aeviz.core.launch import load_model

        figures = evaluated(load_model(run), run.recipe, dataset)
    if as_json:
        print(json.dumps(figures), flush=True)
        return
    for name, value in figures.items():
        values = value if isinstance(value, list) else [value]
        text = " ".join(f"{number:.4f}" for number in values[:8])
        print(f"{name:<14} {text}{' …' if len(values) > 8 else ''}")


def export(path: Path, data_dir: Path | None, wanted: Mapping[str, Path]) -> None:
    """Write the results asked for (``codes``, ``digits``, ``metrics``) and say where they went."""
    from aeviz.core import export as formats
    from aeviz.core.storage import write_file

    with _open(path) as run:
        for kind, target in wanted.items():
            if kind == "metrics":
                content = formats.metrics_csv(run.events())
            elif kind == "digits":
                content = formats.newest_digits_png(run)
            else:
                content = _codes(run, data_dir, target.suffix)
            write_file(target, content)
            _say(f"wrote {target}")


def _codes(run: Run, data_dir: Path | None, suffix: str) -> bytes:
    from aeviz.core.export import codes_csv, codes_npz
    from aeviz.core.launch import load_model
    from aeviz.core.viewing import encode

    dataset = _load(run.recipe.data.dataset, data_dir, lambda: False)
    codes = encode(load_model(run), dataset.test.images, run.recipe.data.pixel_range)
    return (codes_npz if suffix == ".npz" else codes_csv)(codes, dataset.test.labels)
