"""``aeviz train``: a recipe, without a window."""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path

from aeviz.cli.destinations import run_around
from aeviz.cli.options import (
    DONE,
    FAILED,
    INTERRUPTED,
    add_data_options,
    add_json_option,
    add_training_options,
)
from aeviz.cli.output import say, show_json
from aeviz.cli.terminal import (
    comparing,
    load_data,
    open_run,
    stop_on_signal,
    take_data,
    telling_warnings,
)
from aeviz.cli.training import processes
from aeviz.cli.training.report import Report
from aeviz.core.base.errors import RecipeError, TrainingError
from aeviz.core.base.paths import runs_folder, user_path
from aeviz.core.compute.process import thread_count
from aeviz.core.datasets.fitting import changes_for_few
from aeviz.core.messages.events import Event, Stop
from aeviz.core.messages.inbox import CommandQueue
from aeviz.core.recipe.phases import planned_epochs
from aeviz.core.recipe.presets import find_recipe
from aeviz.core.recipe.recipe import find_field, value_of, with_value, with_values
from aeviz.core.recipe.schema import Recipe
from aeviz.core.runs import experiment
from aeviz.core.runs.dataset import name_of
from aeviz.core.runs.listing import list_runs
from aeviz.core.runs.live.saved import Saved
from aeviz.core.runs.run import Run


def add_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "name",
        metavar="NAME",
        help="a recipe, see “aeviz recipes”, a file of one, or an experiment NAME.aeviz",
    )
    add_data_options(parser)
    add_training_options(parser)
    parser.add_argument("--out", type=user_path, metavar="DIR", help="the run's folder")
    parser.add_argument(
        "--resume",
        action="store_true",
        help="continue the run in --out, or the recipe's newest run; starts one if there is none",
    )
    parser.add_argument(
        "--network",
        metavar="MODULE",
        help="FILE.py or package.module whose make(recipe) -> (encoder, decoder) is trained; it is"
        " run",
    )
    parser.add_argument(
        "--tensorboard", type=user_path, metavar="DIR", help="log to this folder for TensorBoard"
    )
    add_json_option(parser, "print the result as JSON, last")


def run(options: argparse.Namespace) -> int:
    """Train, print progress on standard error, and return the exit code.

    Started by ``torchrun``, several processes train one run: all but the first only take part.
    """
    return processes.run(options, _run)


def _run(options: argparse.Namespace) -> int:
    take_data(options)
    _check_logs(options.tensorboard, options.out, options.resume)
    if options.network:
        processes.use_network(options.network)
        options.set.append("network.kind=own")
    if experiment.is_experiment(user_path(options.name)):
        return _train_experiment(options)
    recipe = recipe_of(options)
    previous = _run_to_resume(options.out, recipe.name) if options.resume else None
    previous = previous or processes.left_before(_run_to_resume(options.out, recipe.name))
    if previous is None:
        return train(recipe, options, options.out, as_json=options.json)
    recipe = _same_recipe(options, recipe.name, previous)
    epochs = planned_epochs(recipe) if options.epochs is not None else None
    return train(recipe, options, None, previous, epochs, options.json)


def _train_experiment(options: argparse.Namespace) -> int:
    """Train what came in one file again, bit for bit if nothing is changed, or make it a run that
    goes on."""
    from aeviz.core.compute.device import again
    from aeviz.core.launch import engine_of

    with open_run(user_path(options.name)) as source:
        if options.resume:
            options.name = source.recipe.name
            recipe = _same_recipe(options, options.name, source.path)
            path = experiment.as_run(source.path, options.out)
            epochs = planned_epochs(recipe) if options.epochs is not None else None
            return train(recipe, options, None, path, epochs, options.json)
        before = source.details.get("threads")
        options.threads = options.threads or (before if isinstance(before, int) else None)
        options.device = options.device or again(str(source.details.get("device", "cpu"))).type
        options.engine = engine_of(source)
        recipe = _with_changes(source.recipe, options)
        given = source.path if options.dataset is None else None
        return train(recipe, options, options.out, as_json=options.json, given=given)


def train(
    recipe: Recipe,
    options: argparse.Namespace,
    folder: Path | None,
    previous: Path | None = None,
    epochs: int | None = None,
    as_json: bool = False,
    given: Path | None = None,
) -> int:
    """Train a recipe in ``folder``, or go on with the run at ``previous``, to ``epochs`` in all.

    ``given``: a run whose own data are trained on, if it came with any.

    SIGINT, SIGTERM and SIGHUP save and exit with 130; a second one exits at once. The exit code is
    1 where the disk does not hold at the end what was trained, whatever was saved meanwhile. Of the
    ``options`` only those count that say where and on what: data, threads, device and engine; and
    ``ranks``, if several processes train.
    """
    inbox, ranks = CommandQueue(), options.ranks
    if ranks is not None:
        ranks.on_stop = lambda: inbox.put(Stop())
    with stop_on_signal(inbox) as signals:
        own = experiment.own_data(given or previous)
        name = recipe.data.dataset if previous is None else _data_of(previous)
        dataset = own or load_data(name, options.data_dir, lambda: bool(signals))
        import torch

        from aeviz.core.compute.ranks import RanksLost
        from aeviz.core.launch import resume_run, start_run

        torch.set_num_threads(thread_count(with_window=False, wanted=options.threads))
        device, engine = ranks or options.device, options.engine
        with comparing(signals):
            launch = (
                start_run(recipe, dataset, inbox, folder, device or "auto", False, engine)
                if previous is None
                else resume_run(previous, dataset, inbox, epochs, options.threads, device, False)
            )
        with telling_warnings(launch.run), _logs(launch.run, options) as log:
            if own is not None and given is not None:
                experiment.hand_on_data(given, launch.run.path)
            _say_of_threads(launch.run, 1 if ranks is None else ranks.count)
            report = Report(launch.run, time.perf_counter())
            say(f"{recipe.title} on {dataset.title}: {launch.run.path}")
            try:
                for event in launch.events:
                    report.add(event)
                    log(event)
            except RanksLost as lost:
                step, path = report.saved().step or 0, launch.run.path
                raise TrainingError(
                    f"{lost} Step {step:,} is saved; continue with --resume --out {path}"
                ) from lost
            except Exception:
                say(f"aeviz: {report.saved().text}")
                raise
            saved = report.saved()
            stopped = bool(signals) or (ranks is not None and ranks.stop_wanted)
            code = _ended(report, saved, stopped, previous is not None)
            if as_json:
                show_json(report.result(saved))
    return code


def _check_logs(folder: Path | None, out: Path | None, resume: bool) -> None:
    """Raises :class:`AevizError` if nothing can be logged there."""
    if folder is None:
        return
    from aeviz.core.export.board import need_tensorboard

    is_in_new = out is not None and folder.resolve().is_relative_to(out.resolve())
    if is_in_new or run_around(folder) is not None:
        raise RecipeError(f"{folder} lies in a run: choose a folder outside of it for logs.")
    if not resume and resumable(folder):
        raise RecipeError(f"{folder} has something in it already: choose another folder for logs.")
    need_tensorboard()


def _logs(run: Run, options: argparse.Namespace) -> AbstractContextManager[Callable[[Event], None]]:
    """What takes the events for TensorBoard, if that is wanted."""
    folder: Path | None = getattr(options, "tensorboard", None)
    if folder is None:
        return nullcontext(lambda event: None)
    from aeviz.core.export.board import logged

    return logged(run, folder, lambda text: say(f"aeviz: {text}"))


def _data_of(path: Path) -> str:
    """What the data of the run at this path are called now."""
    with Run.open(path) as run:
        return name_of(run)


def _ended(report: Report, saved: Saved, stopped: bool, resumed: bool) -> int:
    """Say how it ended, as far as the disk bears it out, and return the exit code."""
    if report.state == "failed":
        say(f"aeviz: {saved.text}")
        return FAILED
    if not saved.is_whole:
        say(f"aeviz: {saved.text} {saved.advice}")
        return FAILED
    if stopped:
        path = report.run.path
        say(f"aeviz: Stopped and saved at step {saved.step:,}; continue with --resume --out {path}")
        return INTERRUPTED
    if resumed and report.is_idle:
        say(f"aeviz: {report.why_idle}")
    return DONE


def _say_of_threads(run: Run, processes: int) -> None:
    """A run is bit-exact only with as many processes and threads as it had before."""
    import torch

    trained = run.details.get("world_size", 1)
    if trained != processes:
        say(
            f"aeviz: The run was begun by {trained} processes and goes on in {processes}: results"
            " may differ in their last digits."
        )
        return
    before, now = run.details.get("threads"), torch.get_num_threads()
    if isinstance(before, int) and before != now:
        say(f"aeviz: The run had {before} threads before and has {now} now: results may differ.")


# --- what is asked for ------------------------------------------------------------------------


def recipe_of(options: argparse.Namespace) -> Recipe:
    """The recipe with all that is asked for. Raises :class:`RecipeError`."""
    return _with_changes(find_recipe(options.name), options)


def _with_changes(recipe: Recipe, options: argparse.Namespace) -> Recipe:
    changes = _changes(options)
    if options.epochs is not None and not any(key.endswith("steps") for key, _ in changes):
        # Whoever asks for epochs wants these, not the recipe's limit.
        changes.append(("training.steps", 0))
    return _fitted(with_values(recipe, changes), {find_field(key).path for key, _ in changes})


def _fitted(recipe: Recipe, given: set[str]) -> Recipe:
    """The recipe on fewer pictures than it was made for, with what was given as it is."""
    few = {k: v for k, v in changes_for_few(recipe).items() if find_field(k).path not in given}
    if few:
        said = ", ".join(f"{key}={value}" for key, value in few.items())
        say(f"aeviz: “{recipe.data.dataset}” has few pictures for this recipe: {said}.")
    return with_values(recipe, few.items())


def _changes(options: argparse.Namespace) -> list[tuple[str, object]]:
    """The fields that the user set, with the text of their values; the recipe checks them."""
    changes: list[tuple[str, object]] = []
    for change in options.set:
        key, equals, value = change.partition("=")
        if not equals:
            raise RecipeError(
                f"--set needs key=value, for example learning_rate=0.01, not “{change}”."
            )
        changes.append((key.strip(), value))
    return changes + given_by_options(options, [key for key, _ in changes])


def given_by_options(options: argparse.Namespace, keys: Iterable[str]) -> list[tuple[str, object]]:
    """The fields that have options of their own, with the text of their values if they are given.

    ``keys`` are the fields that ``--set`` names. Raises :class:`RecipeError` for one that both
    name: nobody can know which of the two is meant.
    """
    named = {find_field(key).path for key in keys}
    plain = {key: getattr(options, key, None) for key in ("epochs", "seed", "dataset")}
    given: list[tuple[str, object]] = [(k, text) for k, text in plain.items() if text is not None]
    for key, _ in given:
        if find_field(key).path in named:
            option = "--data" if key == "dataset" and options.data is not None else f"--{key}"
            raise RecipeError(f"{option} and --set both name the {key}: leave one of them out.")
    return given


def resumable(folder: Path) -> Path | None:
    """The folder, if there is anything in it."""
    return folder if folder.is_dir() and any(folder.iterdir()) else None


def _run_to_resume(folder: Path | None, name: str) -> Path | None:
    """The run to continue, that in the folder or the newest of a recipe; None: there is none."""
    if folder is not None:
        return resumable(folder)
    runs = (run for run in list_runs(runs_folder()) if run.recipe == name)
    return next((run.path for run in runs), None)


def _same_recipe(options: argparse.Namespace, name: str, path: Path) -> Recipe:
    """The recipe of the run at ``path``, with the epochs asked for; nothing else may differ."""
    with Run.open(path) as run:
        recipe = run.recipe
    if recipe.name != name:
        raise RecipeError(f"The run {path} is of the recipe “{recipe.name}”, not “{name}”.")
    for key, value in _changes(options):
        if key != "epochs" and with_value(recipe, key, value) != recipe:
            kept = value_of(recipe, find_field(key).path)
            raise RecipeError(
                f"A resumed run keeps its own recipe: {key} is {kept} there; leave it out,"
                " or start a new run without --resume."
            )
    return with_value(recipe, "epochs", options.epochs) if options.epochs is not None else recipe
