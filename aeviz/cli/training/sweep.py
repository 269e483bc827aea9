"""``aeviz sweep``: a recipe with several values and seeds, a run for each, and one table."""

from __future__ import annotations

import argparse
import csv
import io
import os
import shlex
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Mapping, Sequence
from concurrent.futures import FIRST_COMPLETED, ThreadPoolExecutor, wait
from pathlib import Path

from aeviz.cli.destinations import check_outputs, file_named
from aeviz.cli.options import (
    DONE,
    FAILED,
    INTERRUPTED,
    add_data_options,
    add_json_option,
    add_threads_option,
)
from aeviz.cli.output import say, show, show_json
from aeviz.cli.terminal import figures_of, load_data, open_run, stop_on_signal, take_data
from aeviz.cli.training.labels import is_done
from aeviz.cli.training.train import given_by_options, resumable
from aeviz.core.base import storage
from aeviz.core.base.errors import AevizError, RecipeError
from aeviz.core.base.paths import runs_folder, user_path
from aeviz.core.base.sealed import seal
from aeviz.core.compute.child import module_arguments
from aeviz.core.compute.process import cores_to_use
from aeviz.core.data.base import AnyDataset
from aeviz.core.datasets.fitting import fitted
from aeviz.core.evaluation import sweep
from aeviz.core.evaluation.compare import COLUMNS, aligned
from aeviz.core.evaluation.sweep import Trial
from aeviz.core.messages.inbox import CommandQueue
from aeviz.core.recipe.presets import find_recipe
from aeviz.core.recipe.recipe import with_values
from aeviz.core.runs import layout
from aeviz.core.runs.listing import summarise
from aeviz.core.runs.live.onlookers import writer_of
from aeviz.core.runs.live.saved import saved_of
from aeviz.core.runs.run import Run

FIGURES = "figures.json"
"""What was measured of the runs, beside them."""
_LIMIT = 64 << 20
WAIT_SECONDS = 0.5
NOT_BEGUN = "not begun"
"""Why a run that a signal was too early for has no end."""


def add_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("name", metavar="NAME", help="a recipe, see “aeviz recipes”")
    parser.add_argument(
        "--set",
        metavar="KEY=A,B,C",
        action="append",
        default=[],
        help="values of a field; a list stands in brackets: encoder_layers=[128,64],[64]",
    )
    parser.add_argument("--seeds", metavar="S", default="0", help="0-4, or 1,2,5 (0)")
    parser.add_argument("--epochs", metavar="N", help="epochs of each run")
    parser.add_argument("--jobs", type=_jobs, default=1, metavar="N", help="runs at a time (1)")
    add_data_options(parser)
    add_threads_option(parser)
    parser.add_argument("--out", type=user_path, metavar="DIR", help="a folder for the runs")
    parser.add_argument(
        "--csv",
        type=user_path,
        metavar="FILE",
        help="a row for each run; an older table is replaced",
    )
    parser.add_argument(
        "--print", action="store_true", help="print the commands, for a cluster, and train nothing"
    )
    add_json_option(parser)


def _jobs(text: str) -> int:
    if not text.isdecimal() or not 1 <= int(text) <= 64:
        raise argparse.ArgumentTypeError(f"must be a whole number from 1 to 64, not “{text}”")
    return int(text)


def run(options: argparse.Namespace) -> int:
    """Train what is not trained yet, measure, print the table; the exit code.

    The same command goes on where it was stopped. A run that fails is told of and the others go on;
    the exit code is 1 then. SIGINT, SIGTERM and SIGHUP save the runs in training and end with 130.
    """
    folder = options.out or runs_folder() / f"sweep-{options.name}"
    read = (file_named(options.name), folder / FIGURES, options.data)
    check_outputs({"--csv": options.csv}, read)
    take_data(options)
    planned = _trials(options)
    commands = {trial: _command(trial, options, folder / trial.folder) for trial in planned}
    if options.print:
        show("\n".join(shlex.join(["aeviz", *command]) for command in commands.values()))
        return DONE
    if (folder / layout.RUN).exists():
        raise RecipeError(f"{folder} is a run itself: choose another folder with --out.")
    dataset = load_data(planned[0].recipe.data.dataset, options.data_dir)
    storage.make_folders(folder)
    failures, stopped, lost = _train(commands, folder, dataset, options)
    figures = _measured(planned, folder, dataset, failures)
    _tell(planned, figures, failures, options)
    if stopped:
        for why in lost:
            say(f"aeviz: {why}")
        say(f"aeviz: Stopped{'' if lost else ' and saved'}; the same command goes on.")
        return FAILED if lost else INTERRUPTED
    return FAILED if failures else DONE


def _trials(options: argparse.Namespace) -> list[Trial]:
    changes = []
    for change in options.set:
        key, equals, values = change.partition("=")
        if not equals:
            raise RecipeError(f"--set needs key=value,value, not “{change}”.")
        changes.append((key.strip(), sweep.values_in(values)))
    base = given_by_options(options, [key for key, _ in changes])
    if options.epochs is not None:
        base.append(("training.steps", 0))
    recipe = fitted(with_values(find_recipe(options.name), base))
    return sweep.trials(recipe, changes, sweep.seeds_in(options.seeds))


def _command(trial: Trial, options: argparse.Namespace, path: Path) -> list[str]:
    """The arguments of ``aeviz`` that train one run, or go on with it."""
    command = ["train", options.name, "--out", str(path), "--resume", "--seed", str(trial.seed)]
    for key, value in trial.setting:
        command += ["--set", f"{key}={value}"]
    for option in ("dataset", "data_dir", "epochs", "threads"):
        if (value := getattr(options, option)) is not None:
            command += [f"--{option.replace('_', '-')}", str(value)]
    return command


# --- training ---------------------------------------------------------------------------------


def _train(
    commands: Mapping[Trial, list[str]],
    folder: Path,
    dataset: AnyDataset,
    options: argparse.Namespace,
) -> tuple[dict[Trial, str], bool, list[str]]:
    """Why runs failed, by run; whether the user stopped the sweep; and what that has lost."""
    left, failures, lost = [], dict[Trial, str](), list[str]()
    for trial in commands:
        if not is_done(folder / trial.folder, trial.recipe, dataset):
            left.append(trial)
    if len(left) < len(commands):
        say(f"{len(commands) - len(left)} of {len(commands)} runs are there already")
    children = _Children(options.jobs, options.threads)
    done = len(commands) - len(left)
    with stop_on_signal(CommandQueue()) as signals, ThreadPoolExecutor(options.jobs) as pool:
        children.signals = signals
        started = {
            pool.submit(children.train, commands[trial], folder / trial.folder): trial
            for trial in left
        }
        going = set(started)
        while going:
            # A signal wakes nobody who waits without an end.
            ended, going = wait(going, WAIT_SECONDS, FIRST_COMPLETED)
            if signals:
                children.stop()
            for future in ended:
                trial, problem = started[future], future.result()
                if signals:
                    if problem and problem != NOT_BEGUN:
                        lost += _lost(folder / trial.folder)
                    continue
                done += 1
                if problem:
                    failures[trial] = problem
                say(f"{done} of {len(commands)}  {trial.title}: {problem or 'finished'}")
    return failures, bool(signals), lost


def _lost(path: Path) -> list[str]:
    """What the disk lacks of a run that was asked to stop: a sentence, or none."""
    if resumable(path) is None:
        return []  # it was stopped before its first step
    try:
        found = summarise(path)
        with Run.open(path) as run:
            saved = saved_of(run, found.steps)
    except AevizError as error:
        return [str(error)]
    if not saved.is_whole:
        return [f"{saved.text} {saved.advice}"]
    if found.state in ("failed", "interrupted"):
        return [f"{saved.text} Steps after it may be lost."]
    return []


class _Children:
    """Trainings in processes of their own: one that fails or crashes takes no other with it."""

    def __init__(self, jobs: int, threads: int | None) -> None:
        self.signals: list[int] = []
        self._threads = threads or max(1, cores_to_use() // jobs)
        self._lock = threading.Lock()
        self._unasked: set[subprocess.Popen[str]] = set()
        """Those that run and were not asked to end: a second time would end them at once."""

    def train(self, command: Sequence[str], path: Path) -> str:
        """Train the run at ``path`` to its end; why it failed, or nothing.

        Called on a thread of its own. A run that a killed sweep has left in training is waited for,
        also if it was just about to begin.
        """
        problem, process = self._train_once(command, path)
        writer = writer_of(path)
        if problem and not self.signals and writer is not None and writer.process != process:
            problem, _ = self._train_once(command, path)
        return problem

    def _train_once(self, command: Sequence[str], path: Path) -> tuple[str, int]:
        """Why it failed, or nothing; and the number of the process, or 0."""
        while layout.is_locked(path) and not self.signals:
            time.sleep(WAIT_SECONDS)
        threads = [] if "--threads" in command else ["--threads", str(self._threads)]
        with self._lock:
            if self.signals:
                return NOT_BEGUN, 0
            child = subprocess.Popen(  # noqa: S603 - this very program
                [sys.executable, *module_arguments("aeviz"), *command, *threads],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.PIPE,
                text=True,
                errors="replace",
                # What a terminal sends to all of its programs would be their first time.
                start_new_session=True,
            )
            self._unasked.add(child)
        last = ""
        assert child.stderr is not None  # noqa: S101 - it was asked for
        with child.stderr as lines:
            for line in lines:
                last = line.strip() or last
        code = child.wait()
        with self._lock:
            self._unasked.discard(child)
        if code == DONE:
            return "", child.pid
        return last.removeprefix("aeviz: ") or f"it ended with {code}", child.pid

    def stop(self) -> None:
        """Ask all that run to save and end, each once. Windows can only end them at once: there the
        console has asked them."""
        with self._lock:
            if os.name == "nt":
                self._unasked.clear()
            while self._unasked:
                self._unasked.pop().terminate()


# --- figures ----------------------------------------------------------------------------------


def _measured(
    planned: Sequence[Trial], folder: Path, dataset: AnyDataset, failures: Mapping[Trial, str]
) -> dict[Trial, dict[str, object]]:
    """The figures of all finished runs, on the whole test set; those measured before are kept."""
    kept = _kept(folder)
    found: dict[Trial, dict[str, object]] = {}
    for trial in planned:
        path = folder / trial.folder
        if trial in failures or not is_done(path, trial.recipe, dataset):
            continue
        with open_run(path) as opened:
            key = f"{trial.folder} {opened.id} {max(opened.checkpoint_steps(), default=0)}"
            if key not in kept:
                kept[key] = figures_of(opened, dataset)
        found[trial] = kept[key]
    if found:
        storage.write_file(folder / FIGURES, seal(kept))
    return found


def _kept(folder: Path) -> dict[str, dict[str, object]]:
    if not (folder / FIGURES).exists():
        return {}
    try:
        return storage.read_json(folder / FIGURES, _LIMIT)
    except AevizError:
        return {}


def _tell(
    planned: Sequence[Trial],
    figures: Mapping[Trial, Mapping[str, object]],
    failures: Mapping[Trial, str],
    options: argparse.Namespace,
) -> None:
    counts = Counter(trial.setting for trial in figures)
    found = sweep.spreads((trial.setting, row) for trial, row in figures.items())
    if options.json:
        show_json(
            {
                "recipe": options.name,
                "settings": [
                    {"setting": dict(setting), "runs": counts[setting]}
                    | {key: spread._asdict() for key, spread in row.items()}
                    for setting, row in found.items()
                ],
                "runs": [
                    {"setting": dict(t.setting), "seed": t.seed, "folder": t.folder, **figures[t]}
                    for t in figures
                ],
                "failures": [
                    {"setting": dict(t.setting), "seed": t.seed, "folder": t.folder, "why": why}
                    for t, why in failures.items()
                ],
            }
        )
    elif found:
        show(aligned(sweep.table(found, counts)))
        if any(count > 1 for count in counts.values()):
            say("Means over the seeds ± sample standard deviations.")
    for trial, why in failures.items():
        say(f"aeviz: {trial.title} failed: {why}")
    if options.csv is not None:
        storage.write_file(options.csv, _csv(planned, figures, failures))
        say(f"wrote {options.csv}")


def _csv(
    planned: Sequence[Trial],
    figures: Mapping[Trial, Mapping[str, object]],
    failures: Mapping[Trial, str],
) -> bytes:
    keys = [key for key, _ in planned[0].setting]
    shown = [key for key in COLUMNS if any(key in row for row in figures.values())]
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow([*keys, "seed", "folder", "state", "step", "epoch", *shown])
    for trial in planned:
        row = figures.get(trial, {})
        state = "finished" if row else "failed" if trial in failures else "not finished"
        cells = [row.get(key, "") for key in ("step", "epoch", *shown)]
        values = [value for _, value in trial.setting]
        writer.writerow([*values, trial.seed, trial.folder, state, *cells])
    return text.getvalue().encode()
