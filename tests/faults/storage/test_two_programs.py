"""Two programs at one run: the second is kept out until the first has gone."""

from __future__ import annotations

import signal
import sys
from pathlib import Path

import pytest

from aeviz.core.base.errors import RunError
from aeviz.core.runs.run import Run
from tests import children
from tests.faults.storage.disturbing import copied
from tests.run_samples import plain, sample_checkpoint

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals and pipes of Unix")
WRITER = """
import sys, itertools
from contextlib import suppress
from pathlib import Path
from tests.run_samples import sample_checkpoint, losses
from aeviz.core.messages.events import StepsDone, CheckpointSaved
from aeviz.core.runs.live.recorder import record
from aeviz.core.runs.run import Run
from aeviz.core.runs.live.saved import saved_of
def events():
    for step in itertools.count(start):
        yield StepsDone(step, 3, losses(step, 1))
        yield sample_checkpoint(step, 3)
with Run.open(Path(sys.argv[1]), write=True) as run:
    start = run.checkpoint().step + 1
    run.rewind(run.checkpoint())
    for event in record(events(), run):
        if isinstance(event, CheckpointSaved):
            print(event.step, flush=True)
"""


def test_two_programs_on_one_run_and_the_death_of_the_first(template: Path, tmp_path: Path) -> None:
    path = copied(template, tmp_path / "run")
    for kills in (3, 8):
        with children.start(["-c", WRITER, str(path)], ["stdout"]) as writer:
            acknowledged = [int(writer.stdout.readline()) for _ in range(kills)]
            with pytest.raises(RunError, match="being written by another program"):
                Run.open(path, write=True)
            reader = Run.open(path)
            assert reader.summary().state == "running"
            assert sum(1 for _ in reader.events()) > 0
            assert reader.warnings == ()
            writer.send_signal(signal.SIGKILL)
            acknowledged += [int(line) for line in writer.stdout]
        with Run.open(path, write=True) as run:
            assert run.checkpoint().step >= acknowledged[-1]
            found = run.checkpoint()
            assert plain(found) == plain(sample_checkpoint(found.step, 3))
            assert run.warnings == ()
        assert Run.open(path).summary().state == "interrupted"


def test_only_a_lock_keeps_the_second_program_out(
    template: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = copied(template, tmp_path / "run")
    with Run.open(path, write=True):
        with pytest.raises(RunError, match="another program"):
            Run.open(path, write=True)
    with Run.open(path, write=True) as run:
        assert run.writable
