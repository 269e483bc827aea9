"""``aeviz train`` is killed again and again, and nothing that was acknowledged is ever lost."""

from __future__ import annotations

import multiprocessing
import os
import random
import re
import signal
import sys
import time
from multiprocessing.connection import Connection
from pathlib import Path

import numpy as np
import pytest

from aeviz.core.export.tables import metrics_csv
from aeviz.core.runs.run import Run

KILLS = 30
TRAIN = ["train", "denoising-dropout", "--threads", "1"]
SETTINGS = ["--dataset", "builtin", "--set", "code_size=16", "--set", "decoder_layers=16",
            "--set", "batch_size=512", "--seed", "3"]  # fmt: skip

# Torch is imported once, in a server process from which each program is forked.
_processes = multiprocessing.get_context("forkserver") if sys.platform == "linux" else None


def _program(arguments: list[str], acknowledged: Connection, errors: str) -> None:
    """``aeviz`` with checkpoints as often as possible; tells each step that it says is saved."""
    from aeviz.cli import main, train
    from aeviz.core.messages.events import CheckpointSaved, Event
    from aeviz.core.training import loop

    loop.CHECKPOINT_SECONDS = (0.0, 0.05)
    add = train._Report.add

    def tell(self: train._Report, event: Event) -> None:
        add(self, event)
        if isinstance(event, CheckpointSaved):
            acknowledged.send(event.step)

    train._Report.add = tell  # type: ignore[method-assign]
    with open(errors, "a") as file:  # noqa: PTH123
        os.dup2(file.fileno(), 2)
        sys.exit(main.main(arguments))


def _run_until_killed(arguments: list[str], errors: Path, delay: float | None) -> tuple[int, int]:
    """Start the program; kill it ``delay`` seconds after its first checkpoint (None: let it end).

    The exit code and the last step that it acknowledged.
    """
    assert _processes is not None
    here, there = _processes.Pipe(duplex=False)
    process = _processes.Process(target=_program, args=(arguments, there, str(errors)))
    process.start()
    there.close()
    steps = []
    deadline = None
    try:
        while deadline is None or time.monotonic() < deadline:
            if here.poll(0.005 if deadline else 60):
                steps.append(here.recv())
                if deadline is None and delay is not None:
                    deadline = time.monotonic() + delay
    except EOFError:
        pass
    if delay is not None:
        process.kill()
    process.join(60)
    try:
        while here.poll():
            steps.append(here.recv())
    except EOFError:
        pass
    here.close()
    code = process.exitcode
    process.close()
    assert code is not None
    return code, max(steps, default=-1)


@pytest.mark.skipif(_processes is None, reason="needs fork and SIGKILL")
@pytest.mark.timeout(240)
def test_kills_lose_nothing_that_was_acknowledged(tmp_path: Path) -> None:
    assert _processes is not None
    _processes.set_forkserver_preload(["aeviz.cli.train", "aeviz.core.launch"])
    straight, killed, errors = tmp_path / "straight", tmp_path / "killed", tmp_path / "errors"
    chance = random.Random(0)
    saved, kills, epochs = -1, 0, 4
    while kills < KILLS:
        settings = [] if killed.exists() else SETTINGS
        resume = ["--resume"] if killed.exists() else []
        arguments = [*TRAIN, *settings, *resume, "--epochs", str(epochs), "--out", str(killed)]
        code, step = _run_until_killed(arguments, errors, chance.uniform(0, 0.25))
        saved = max(saved, step)
        if code == 0:
            epochs += 4  # it was done before the kill came: give it more to do
            continue
        assert code == -signal.SIGKILL
        kills += 1
        with Run.open(killed) as run:
            assert run.checkpoint().step >= saved, "an acknowledged checkpoint was lost"
            list(run.events())
            for number in run.frame_steps():
                run.frame(int(number))
            assert not [w for w in run.warnings if "damage" in w.lower()]
    code, _ = _run_until_killed(
        [*TRAIN, "--resume", "--epochs", str(epochs), "--out", str(killed)], errors, None
    )
    assert code == 0
    code, _ = _run_until_killed(
        [*TRAIN, *SETTINGS, "--epochs", str(epochs), "--out", str(straight)], errors, None
    )
    assert code == 0
    with Run.open(straight) as one, Run.open(killed) as other:
        first, second = one.checkpoint(), other.checkpoint()
        assert first.step == second.step
        for name, weights in first.weights.items():
            assert np.array_equal(weights, second.weights[name]), name
        for name, values in first.optimiser.items():
            assert np.array_equal(values, second.optimiser[name]), name
        assert metrics_csv(one.events()) == metrics_csv(other.events())
    assert not list(killed.rglob(".tmp-*"))
    assert not re.search("Traceback|Fatal Python error", errors.read_text())
