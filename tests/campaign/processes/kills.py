"""kill -9 at random moments: nothing is damaged, nothing that was acknowledged is lost, and what
is resumed ends bit for bit like a run that nobody disturbed.

The victims are warm copies of this process (``fork``), so that each takes milliseconds. What they
acknowledge they tell through a pipe.
"""

from __future__ import annotations

import contextlib
import functools
import os
import re
import select
import shutil
import signal
import struct
import time
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np

from aeviz.core import launch
from aeviz.core.base.errors import AevizError
from aeviz.core.export.tables import metrics_csv
from aeviz.core.messages.events import CheckpointSaved, Event
from aeviz.core.runs import layout
from aeviz.core.runs.live.recorder import record
from aeviz.core.runs.run import Run
from aeviz.core.training import loop
from tests.campaign import world
from tests.campaign.oracle import check_messages, ended, forked
from tests.campaign.runner import Case, Fault, Part, Try
from tests.run_samples import (
    DETAILS,
    RECIPE,
    everything,
    plain,
    recorded,
    sample_checkpoint,
    sample_probe,
    training,
)

EPOCHS = 4
"""Of the runs that are killed."""
OFTEN = 0.0, 0.05
"""Seconds between checkpoints, in the place of ``loop.CHECKPOINT_SECONDS``."""
KILLS = 8
"""Of one run, at most."""
LONGER = 3
"""Epochs of a window's run, times those of the others."""
_STEP = struct.Struct("q")
_CREATED = -1

Victim = Callable[[int], int]
"""Called in the copy with the pipe for acknowledged steps; its exit code."""


def _until_killed(
    victim: Victim, errors: Path, seconds: float | None, first: float = 60.0
) -> tuple[int, int]:
    """Start the victim and kill it after so many seconds (None: let it end).

    Its exit code, and the last step that it acknowledged; -2 for none.
    """
    data = b""
    with forked(errors, victim) as (number, pipe):
        end = time.monotonic() + (first if seconds is None else seconds)
        while (left := end - time.monotonic()) > 0:
            if select.select([pipe], [], [], left)[0]:
                if not (more := os.read(pipe, 4096)):
                    break
                data += more
        if seconds is not None:
            with contextlib.suppress(ProcessLookupError):
                os.kill(number, signal.SIGKILL)
        while more := os.read(pipe, 4096):
            data += more
        code = ended(number)
    steps = [step for (step,) in _STEP.iter_unpack(data[: len(data) // 8 * 8])]
    return code, max(steps, default=-2)


def _tell(pipe: int, step: int) -> None:
    os.write(pipe, _STEP.pack(step))


# --- a save -----------------------------------------------------------------------------------


def _save(path: Path, pipe: int) -> int:
    """Makes a run, or goes on with it, and saves a checkpoint after the other."""
    if path.exists():
        run = Run.open(path, write=True)
        checkpoint = run.checkpoint() if run.checkpoint_steps() else None
        if checkpoint:
            run.rewind(checkpoint)
    else:
        run, checkpoint = Run.create(path, RECIPE, sample_probe(), DETAILS), None
        _tell(pipe, _CREATED)
    with run:
        done = checkpoint.epoch if checkpoint else 0
        if not done:
            (path / layout.METRICS).write_bytes(b"")  # what came before the first checkpoint
        for event in record(training(EPOCHS, done), run):
            if isinstance(event, CheckpointSaved):
                _tell(pipe, event.step)
    return 0


def _killed(victim: Victim, errors: Path, case: Case, usual: float, what: str) -> Iterator[int]:
    """Kill it again and again, until it is done before the kill comes; the last step that it said
    to be saved, after each."""
    said = -2
    for _ in range(KILLS):
        code, step = _until_killed(victim, errors, case.chance.uniform(0, usual / 2))
        said = max(said, step)
        if not code:
            return
        if code != -signal.SIGKILL:
            raise Fault(f"{what} ended with {code}:\n{errors.read_text()[-3000:]}")
        yield said


def _saves(folder: Path) -> Try:
    world.enter(folder)
    reference = everything(Run.open(recorded(folder / "reference", EPOCHS)))
    reference["events"] = _without_pauses(reference["events"])
    began = time.monotonic()
    _until_killed(functools.partial(_save, folder / "measured"), folder / "errors", None)
    usual = time.monotonic() - began

    def attempt(case: Case) -> Counter[str]:
        path = folder / "run"
        shutil.rmtree(path, ignore_errors=True)
        victim, errors = functools.partial(_save, path), folder / "errors"
        counts: Counter[str] = Counter()
        for said in _killed(victim, errors, case, usual, "a save"):
            counts["killed"] += 1
            if path.exists():
                _check_saved(path, said)
            elif said >= _CREATED:
                raise Fault("a run that was made is gone")
        _until_killed(victim, errors, None)
        found = everything(Run.open(path))
        found["events"] = _without_pauses(found["events"])
        if found != reference:
            odd = [key for key in reference if found[key] != reference[key]]
            raise Fault(f"{odd} of the resumed run differ from those of the undisturbed one")
        check_nothing_left(path)
        return counts + Counter(["resumed bit-equal"])

    return attempt


def _without_pauses(events: list[Any]) -> list[Any]:
    """Losses, scores and what was tuned; not how often the run was begun and ended."""
    return [event for event in events if event[0] not in ("StateChanged", "Extended")]


def _check_saved(path: Path, said: int) -> None:
    """All that is on disk is whole, and at least what was acknowledged is there."""
    with Run.open(path) as run:
        steps = run.checkpoint_steps()
        if said > 0 and max(steps, default=0) < said:
            raise Fault(f"step {said} was acknowledged, but of {steps} the newest is on disk")
        for step in steps:
            expected = sample_checkpoint(step, step // 6)
            if plain(run.checkpoint(step)) != plain(expected):
                raise Fault(f"the checkpoint of step {step} is not what was saved")
        list(run.events())
        for frame in run.frame_steps():
            run.frame(int(frame))
        _check_warnings(run)


def _check_warnings(run: Run) -> None:
    damaged = [w for w in run.warnings if re.search("damage|missing|is incomplete, as", w)]
    if damaged:
        raise Fault(f"after a kill: {damaged}")


def check_nothing_left(path: Path) -> None:
    left = [str(found) for found in path.rglob(".tmp-*")]
    if left:
        raise Fault(f"left behind: {left}")


# --- training ---------------------------------------------------------------------------------


def _telling(pipe: int) -> None:
    """Make every run of this process tell what it acknowledges."""
    inner = launch.record

    def telling(events: Iterator[Event], run: Run, *others: Any) -> Iterator[Event]:
        for event in inner(events, run, *others):
            if isinstance(event, CheckpointSaved):
                _tell(pipe, event.step)
            yield event

    launch.record = telling  # type: ignore[assignment]


def train(path: Path, epochs: int, pipe: int) -> int:
    """``aeviz train``, begun or resumed."""
    from aeviz.cli.main import main

    _telling(pipe)
    loop.CHECKPOINT_SECONDS = OFTEN
    settings = ["--dataset", "builtin", "--seed", "3", "--threads", "1"]
    for key in (*world.SETTINGS, "validation_images=0", "batch_size=64"):
        settings += ["--set", key]
    arguments = ["train", "denoising-dropout", *settings, "--epochs", str(epochs)]
    resume = ["--resume"] if is_begun(path) else []
    return main([*arguments, *resume, "--out", str(path)])


def is_begun(path: Path) -> bool:
    """Whether a run was begun here; one that was killed before its first checkpoint is none."""
    try:
        with Run.open(path) as run:
            return bool(run.checkpoint_steps())
    except AevizError:
        return False


def _train_usual(folder: Path, epochs: int) -> tuple[Any, float]:
    """All that counts of an undisturbed run, and the seconds that it takes."""
    began = time.monotonic()
    victim = functools.partial(train, folder / "straight", epochs)
    code, _ = _until_killed(victim, folder / "errors", None)
    if code:
        raise Fault((folder / "errors").read_text())
    return _outcome(folder / "straight"), time.monotonic() - began


def _outcome(path: Path) -> Any:
    """What two equal runs have in common: weights, optimiser, losses."""
    with Run.open(path) as run:
        checkpoint = run.checkpoint()
        _check_warnings(run)
        arrays = {**checkpoint.weights, **{f"o.{k}": v for k, v in checkpoint.optimiser.items()}}
        packed = {name: np.asarray(values).tobytes() for name, values in arrays.items()}
        return checkpoint.step, packed, metrics_csv(run.events())


def check_run(path: Path, said: int) -> None:
    """What a killed program left opens whole, and has what was acknowledged."""
    with Run.open(path) as run:
        steps = run.checkpoint_steps()
        if said >= 0 and run.checkpoint().step < said:
            raise Fault(f"step {said} was acknowledged, but of {steps} the newest is on disk")
        list(run.events())
        for frame in run.frame_steps():
            run.frame(int(frame))
        _check_warnings(run)


def _trainings(folder: Path) -> Try:
    world.enter(folder)
    expected, usual = _train_usual(folder, EPOCHS)

    def attempt(case: Case) -> Counter[str]:
        path, errors = folder / "run", folder / "errors"
        shutil.rmtree(path, ignore_errors=True)
        errors.unlink(missing_ok=True)
        victim = functools.partial(train, path, EPOCHS)
        counts: Counter[str] = Counter()
        for said in _killed(victim, errors, case, usual, "training"):
            counts["killed"] += 1
            _begin_again_if_needed(path, said)
        return counts + _finish(path, victim, errors, expected)

    return attempt


def _begin_again_if_needed(path: Path, said: int) -> None:
    """Check what is there; a run without any checkpoint is one that never began."""
    if said >= 0 or is_begun(path):
        check_run(path, said)
    else:
        shutil.rmtree(path, ignore_errors=True)


def _finish(path: Path, victim: Victim, errors: Path, expected: Any) -> Counter[str]:
    code, _ = _until_killed(victim, errors, None)
    check_messages(errors)
    if code:
        raise Fault(f"resuming ended with {code}:\n{errors.read_text()[-3000:]}")
    if _outcome(path) != expected:
        raise Fault("the resumed run differs from the undisturbed one")
    check_nothing_left(path)
    return Counter(["resumed bit-equal"])


# --- the window -------------------------------------------------------------------------------


def _window(path: Path, pipe: int) -> int:
    """The program with its window, training."""
    from aeviz.core.base.paths import runs_folder
    from aeviz.ui import app
    from aeviz.ui.main_window import MainWindow
    from aeviz.ui.workbench import Workbench

    _telling(pipe)
    loop.CHECKPOINT_SECONDS = OFTEN
    shutil.rmtree(runs_folder(), ignore_errors=True)

    def watch(window: MainWindow) -> None:
        bench = window.findChild(Workbench)
        assert bench is not None
        recipe = world.small("denoising-dropout", seed=3, epochs=EPOCHS * LONGER)
        bench.setup.show(recipe)
        window.shell.first_painted.connect(bench.run.train_or_pause)

    return app.run(["aeviz", "--dataset", "builtin", "--threads", "1"], watch)


def _windows(folder: Path) -> Try:

    import aeviz.ui.app  # noqa: F401 - the copies are to be warm

    world.enter(folder)
    expected, _ = _train_usual(folder, EPOCHS * LONGER)

    def attempt(case: Case) -> Counter[str]:
        from aeviz.core.base.paths import runs_folder
        from aeviz.ui.window.settings import load_settings

        errors = folder / "errors"
        errors.unlink(missing_ok=True)
        shutil.rmtree(runs_folder(), ignore_errors=True)
        victim = functools.partial(_window, folder)
        code, said = _until_killed(victim, errors, case.chance.uniform(0.3, 6.0))
        if code != -signal.SIGKILL:
            raise Fault(f"the window ended with {code}:\n{errors.read_text()[-3000:]}")
        check_messages(errors)
        if problem := load_settings()[1]:
            raise Fault(problem)
        counts = Counter(["killed"])
        runs = [path for path in layout.children(runs_folder()) if is_begun(path)]
        if not runs:
            if said >= 0:
                raise Fault(f"step {said} was acknowledged, and there is no run")
            return counts + Counter(["before the first checkpoint"])
        check_run(runs[0], said)
        resumed = functools.partial(train, runs[0], EPOCHS * LONGER)
        return counts + _finish(runs[0], resumed, errors, expected)

    return attempt


PARTS = {
    "save": Part(_saves, 2500, 60),
    "train": Part(_trainings, 250, 300),
    "window": Part(_windows, 250, 120),
}
