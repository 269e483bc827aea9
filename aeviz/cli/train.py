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

from aeviz.core.base.errors import RecipeError, RunError
from aeviz.core.base.paths import runs_folder
from aeviz.core.compute.process import thread_count
from aeviz.core.data import load
from aeviz.core.data.base import AnyDataset, Dataset
from aeviz.core.messages.events import (
    EpochDone,
    Event,
    Failed,
    Noticed,
    PhaseStarted,
    StateChanged,
    StepsDone,
    Stop,
)
from aeviz.core.messages.inbox import CommandQueue
from aeviz.core.recipe.phases import planned_epochs
from aeviz.core.recipe.presets import find_recipe, known_recipes
from aeviz.core.recipe.recipe import find_field, value_of, with_value, with_values
from aeviz.core.recipe.schema import Recipe
from aeviz.core.runs.listing import list_runs
from aeviz.core.runs.run import Run

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
    device: str | None = None
    folder: Path | None = None
    resume: bool = False
    as_json: bool = False


def print_recipes(as_json: bool) -> None:
    """List all recipes by name, on standard output."""
    known = known_recipes()
    if as_json:
        rows = [{"name": r.name, "title": r.title, "task": r.task} for r in known.values()]
        print(json.dumps(rows, ensure_ascii=False))
        return
    width = max(len(name) for name in known)
    for recipe in known.values():
        print(f"{recipe.name:<{width}}  {recipe.task:<12} {recipe.title}")


def say(text: str) -> None:
    """A line on standard error."""
    print(text, file=sys.stderr, flush=True)


# --- training ---------------------------------------------------------------------------------


def train(order: TrainOrder) -> int:
    """Train, print progress on standard error, and return the exit code.

    SIGINT and SIGTERM save and exit with 130; a second one exits at once.
    """
    recipe = ordered_recipe(order)
    previous = _run_to_resume(order) if order.resume else None
    inbox = CommandQueue()
    with stop_on_signal(inbox) as signals:
        if previous is not None:
            recipe = _same_recipe(order, previous)
        dataset = load_data(recipe.data.dataset, order.data_dir, lambda: bool(signals))
        import torch

        from aeviz.core.launch import resume_run, start_run

        torch.set_num_threads(thread_count(with_window=False, wanted=order.threads))
        epochs = planned_epochs(recipe) if order.epochs is not None else None
        launch = (
            start_run(recipe, dataset, inbox, order.folder, order.device or "auto")
            if previous is None
            else resume_run(previous, dataset, inbox, epochs, order.threads, order.device)
        )
        with _telling_warnings(launch.run):
            _say_of_threads(launch.run)
            report = _Report(launch.run, time.perf_counter())
            say(f"{recipe.title} on {dataset.title}: {launch.run.path}")
            for event in launch.events:
                report.add(event)
            if order.as_json:
                print(json.dumps(report.result()), flush=True)
    if report.state == "failed":
        return 1
    if signals:
        say(f"aeviz: Stopped and saved; continue with --resume --out {launch.run.path}")
        return INTERRUPTED
    if previous is not None and report.is_idle:
        say(f"aeviz: Nothing to do: the run has {report.epochs} epochs already; ask for more.")
    return 0


def _say_of_threads(run: Run) -> None:
    """A run is bit-exact only with as many threads as it had before."""
    import torch

    before, now = run.details.get("threads"), torch.get_num_threads()
    if isinstance(before, int) and before != now:
        say(f"aeviz: The run had {before} threads before and has {now} now: results may differ.")


def ordered_recipe(order: TrainOrder) -> Recipe:
    """The recipe with all that is asked for. Raises :class:`RecipeError`."""
    changes = _changes(order)
    if order.epochs is not None and not any(key.endswith("steps") for key, _ in changes):
        # A person who asks for epochs wants these, not the recipe's limit.
        changes.append(("training.steps", 0))
    return with_values(find_recipe(order.name), changes)


def _changes(order: TrainOrder) -> list[tuple[str, object]]:
    """The fields that the person set, with the text of their values."""
    changes: list[tuple[str, object]] = []
    for change in order.changes:
        key, equals, value = change.partition("=")
        if not equals:
            raise RecipeError(
                f"--set needs key=value, for example learning_rate=0.01, not “{change}”."
            )
        changes.append((key.strip(), value))
    plain = {"epochs": order.epochs, "seed": order.seed, "dataset": order.dataset}
    changes += [(key, text) for key, text in plain.items() if text is not None]
    return changes


def _run_to_resume(order: TrainOrder) -> Path | None:
    """The run to continue; None if there is none yet."""
    if order.folder is not None:
        exists = order.folder.is_dir() and any(order.folder.iterdir())
        return order.folder if exists else None
    runs = (run for run in list_runs(runs_folder()) if run.recipe == order.name)
    return next((run.path for run in runs), None)


def _same_recipe(order: TrainOrder, path: Path) -> Recipe:
    """The recipe of the run at ``path``, with the epochs asked for; nothing else may differ."""
    with Run.open(path) as run:
        recipe = run.recipe
    if recipe.name != order.name:
        raise RecipeError(f"The run {path} is of the recipe “{recipe.name}”, not “{order.name}”.")
    for key, value in _changes(order):
        if key != "epochs" and with_value(recipe, key, value) != recipe:
            kept = value_of(recipe, find_field(key).path)
            raise RecipeError(
                f"A resumed run keeps its own recipe: {key} is {kept} there; leave it out,"
                " or start a new run without --resume."
            )
    return with_value(recipe, "epochs", order.epochs) if order.epochs is not None else recipe


class _Report:
    """Gathers what the result says, and prints a line per epoch."""

    def __init__(self, run: Run, began: float) -> None:
        self.run, self.began = run, began
        self.state = ""
        self.epochs = self.steps = 0
        self.is_idle = True
        """Whether no step was taken."""
        self.last: EpochDone | None = None

    def add(self, event: Event) -> None:
        match event:
            case StepsDone():
                self.is_idle = False
            case EpochDone():
                self.last = event
                say(epoch_line(event))
            case StateChanged(state, step, epoch):
                self.state, self.steps, self.epochs = state, step, epoch
            case PhaseStarted(name=name, index=index, count=count) if count > 1:
                say(f"phase {index + 1} of {count}: {name}")
            case Noticed(text=text) | Failed(text=text):
                say(f"aeviz: {text}")
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
            "test_mse": last and last.test.get("mse"),
            "run": str(self.run.path),
            **self._more(last),
        }

    def _more(self, last: EpochDone | None) -> dict[str, object]:
        """What only some tasks have."""
        from aeviz.core.evaluation.compare import phase_results
        from aeviz.core.evaluation.evaluate import line_figures
        from aeviz.core.runs.network import load_model

        recipe, more = self.run.recipe, dict[str, object]()
        if recipe.task == "classify":
            more["test_accuracy"] = last and last.test.get("accuracy")
        if recipe.training.pretraining:
            more["phases"] = phase_results(self.run)
        if recipe.network.kind == "linear" and recipe.task == "regress":
            more |= line_figures(load_model(self.run), recipe)
        return more


def epoch_line(event: EpochDone) -> str:
    """What an epoch brought, in one line."""
    accuracy = f"  accuracy {event.test['accuracy']:.4f}" if "accuracy" in event.test else ""
    return (
        f"epoch {event.epoch:>4}  step {event.step:>7,}"
        f"  train {event.train['loss']:.5f}  test {event.test['loss']:.5f}{accuracy}"
        f"  {event.samples_per_second:>9,.0f} samples/s"
    )


@contextlib.contextmanager
def stop_on_signal(inbox: CommandQueue) -> Iterator[list[int]]:
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


def load_data(name: str, data_dir: Path | None, cancelled: Callable[[], bool]) -> AnyDataset:
    """Load a dataset; MNIST is fetched first if it is not on the machine."""
    bar = Progress("fetching MNIST")
    dataset = load(name, data_dir, fetch=True, progress=bar.update, cancelled=cancelled)
    bar.close()
    return dataset


class Progress:
    """A line on standard error that counts to a hundred."""

    def __init__(self, doing: str) -> None:
        self.doing = doing
        self.shown = -1

    def update(self, done: int, total: int) -> None:
        """So much of so much is done."""
        percent = 100 * done // max(1, total)
        if percent != self.shown:
            self.shown = percent
            print(f"\r{self.doing} {percent:3d} %", end="", file=sys.stderr, flush=True)

    def close(self) -> None:
        """End the line."""
        if self.shown >= 0:
            print(file=sys.stderr)


# --- after training ---------------------------------------------------------------------------


@contextlib.contextmanager
def _telling_warnings(run: Run) -> Iterator[Run]:
    """Close a run at the end, and say what was found damaged in it meanwhile."""
    with run:
        try:
            yield run
        finally:
            for warning in run.warnings:
                say(f"aeviz: {warning}")


def open_run(path: Path) -> contextlib.AbstractContextManager[Run]:
    """A run to read; what is damaged is told when it is closed."""
    return _telling_warnings(Run.open(path))


def figures_of(run: Run, dataset: AnyDataset) -> dict[str, object]:
    """All figures of a run, with a line of progress on standard error."""
    from aeviz.core.evaluation import compare

    bar = Progress("evaluating")
    figures = compare.figures_of(run, dataset, lambda share: bar.update(round(1000 * share), 1000))
    bar.close()
    return figures


def evaluate(path: Path, data_dir: Path | None, as_json: bool) -> None:
    """Print the figures of a run on the whole test set."""
    with open_run(path) as run:
        dataset = load_data(run.recipe.data.dataset, data_dir, lambda: False)
        figures = figures_of(run, dataset)
    if as_json:
        print(json.dumps(figures), flush=True)
        return
    for name, value in figures.items():
        print(f"{name:<20} {_in_words(value)}")


def _in_words(value: object) -> str:
    if isinstance(value, float):
        return f"{value:.4f}"
    if not isinstance(value, list):
        return str(value)
    if value and isinstance(value[0], list):
        return "".join("\n  " + " ".join(f"{n:>5}" for n in row) for row in value)
    if value and isinstance(value[0], dict):
        return "; ".join(", ".join(map(_in_words, row.values())) for row in value)
    return " ".join(f"{number:.4f}" for number in value[:8]) + (" …" if len(value) > 8 else "")


def export(path: Path, data_dir: Path | None, wanted: Mapping[str, Path]) -> None:
    """Write the results asked for and say where they went.

    Keys of ``wanted``: ``codes``, ``digits``, ``metrics``, ``samples``.
    """
    from aeviz.core.base.storage import write_file
    from aeviz.core.export import tables as formats

    with open_run(path) as run:
        for kind, target in wanted.items():
            if kind == "metrics":
                content = formats.metrics_csv(run.events())
            elif kind == "digits":
                content = formats.newest_digits_png(run)
            elif kind == "samples":
                content = _samples(run, data_dir)
            else:
                content = _codes(run, data_dir, target.suffix)
            write_file(target, content)
            say(f"wrote {target}")


def images_of(run: Run, data_dir: Path | None) -> Dataset:
    """The images that a run learned from. Raises :class:`RunError` for points and waves."""
    dataset = load_data(run.recipe.data.dataset, data_dir, lambda: False)
    if not isinstance(dataset, Dataset):
        raise RunError(f"The run {run.path.name} is not about images: choose another run.")
    return dataset


def _samples(run: Run, data_dir: Path | None) -> bytes:
    from aeviz.core.export.tables import sheet_png
    from aeviz.core.inference.sampling import generate
    from aeviz.core.runs.network import load_model

    prior = run.recipe.code.kind == "variational"
    dataset = None if prior else images_of(run, data_dir)
    return sheet_png(generate(load_model(run), run.recipe, dataset, 100))


def _codes(run: Run, data_dir: Path | None, suffix: str) -> bytes:
    from aeviz.core.export.tables import codes_csv, codes_npz
    from aeviz.core.inference.viewing import encode
    from aeviz.core.runs.network import load_model

    dataset = images_of(run, data_dir)
    codes = encode(load_model(run), dataset.test.images, run.recipe.data.pixel_range)
    return (codes_npz if suffix == ".npz" else codes_csv)(codes, dataset.test.labels)
