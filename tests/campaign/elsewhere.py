"""Runs that live outside one program: trained by several processes of which one is killed, copied
while they are written, and swept by a command that is killed.

These are the real programs, as ``torchrun`` and a shell start them.
"""

from __future__ import annotations

import contextlib
import itertools
import os
import shutil
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from aeviz.core.base.errors import StorageError
from aeviz.core.messages.events import Event, FrameReady, StepsDone
from aeviz.core.runs import layout, onlookers
from aeviz.core.runs.following import Follower
from aeviz.core.runs.run import Run
from tests import ranks
from tests.campaign import world
from tests.campaign.kills import (
    _check_nothing_left,
    _check_run,
    _is_begun,
    _train,
)
from tests.campaign.oracle import check_messages, ended, forked
from tests.campaign.runner import Case, Fault, Part, Try

EPOCHS, LONG = 4, 30
"""Of runs on the built-in digits, and on the small world's few."""
KILLS = 4
"""Of one run, at most."""
CLOSE = 1e-5
"""How near losses are to those of one process, over the first :data:`SURE` steps."""
SURE = 200
PATIENCE = 300.0
"""Seconds that a program has to begin, or to end when one of its processes is gone."""
_MARK = "AEVIZ_CAMPAIGN"
"""A variable by which processes of a case are known, whoever their parent is."""
TRAIN = ["train", "denoising-dropout", "--dataset", "builtin", "--seed", "3", "--threads", "1"]
for _key in (*world.SETTINGS, "batch_size=64", "validation_images=0"):
    TRAIN += ["--set", _key]


@contextlib.contextmanager
def _started(errors: Path, program: Sequence[str]) -> Iterator[subprocess.Popen[bytes]]:
    """A program whose messages go into a file. At the end none of its processes may be left."""
    mark = f"{os.getpid()}-{time.monotonic_ns()}"
    environment = os.environ | {_MARK: mark, "OMP_NUM_THREADS": "1"}
    with errors.open("wb") as file:
        child = subprocess.Popen(
            [sys.executable, "-m", *program], env=environment, stdout=file, stderr=file
        )
    child.mark = mark  # type: ignore[attr-defined]
    try:
        yield child
        if left := _processes(child.mark):  # type: ignore[attr-defined]
            raise Fault(f"processes left: {left}")
    finally:
        child.kill()
        child.wait()
        for number in _processes(child.mark):  # type: ignore[attr-defined]
            with contextlib.suppress(ProcessLookupError):
                os.kill(number, signal.SIGKILL)


def _processes(mark: str) -> dict[int, Mapping[str, str]]:
    """Numbers and variables of the living processes with this mark."""
    found = {}
    for entry in os.scandir("/proc"):
        with contextlib.suppress(OSError, ValueError):
            lines = Path(entry.path, "environ").read_bytes().decode(errors="replace").split("\0")
            variables = dict(line.split("=", 1) for line in lines if "=" in line)
            if variables.get(_MARK) == mark:
                found[int(entry.name)] = variables
    return found


def _ranks(child: Any) -> dict[int, int]:
    """Process numbers of the ranks that a launcher has started."""
    return {int(v["RANK"]): n for n, v in _processes(child.mark).items() if "RANK" in v}


def _newest(path: Path) -> int:
    """The newest checkpoint that is whole; -1 for none."""
    whole = [f for f in layout.children(path / "checkpoints") if (f / "manifest.json").exists()]
    return max((int(folder.name) for folder in whole if folder.name.isdecimal()), default=-1)


# --- a rank is killed -------------------------------------------------------------------------


def _crew(count: int, path: Path, restarts: int = 0, resume: bool = False) -> list[str]:
    """``torchrun … aeviz train``; one process needs no launcher."""
    train = ["aeviz", *TRAIN, "--epochs", str(EPOCHS), "--out", str(path)]
    train += ["--resume"] if resume else []
    if count == 1:
        return train
    together = ["--standalone", "--nproc-per-node", str(count), "--max-restarts", str(restarts)]
    return ["torch.distributed.run", *together, "-m", *train]


def _straight(folder: Path, count: int) -> Path:
    """An undisturbed run of so many processes."""
    path = folder / f"straight-{count}"
    if not path.exists():
        with _started(folder / "errors", _crew(count, path)) as child:
            if child.wait():
                raise Fault((folder / "errors").read_text())
    return path


def _losses(path: Path) -> np.ndarray:
    """``float [steps]``: of every step, which must be there once."""
    with Run.open(path) as run:
        return np.concatenate([event.losses["loss"] for event in _consecutive(run.events())])


def _consecutive(events: Iterable[Event]) -> list[StepsDone]:
    """Those of steps, of which none is missing and none there twice."""
    steps = [event for event in events if isinstance(event, StepsDone)]
    for before, after in itertools.pairwise(steps):
        if after.first != before.last + 1:
            raise Fault(f"after step {before.last} comes step {after.first}")
    return steps


def _without_launcher(folder: Path) -> Try:
    """As a cluster starts them: nobody ends the others when one of them is gone."""
    world.enter(folder)
    expected: dict[int, Path] = {}

    def straight(count: int) -> Path:
        if count not in expected:
            expected[count] = folder / f"straight-{count}"
            _finish(expected[count], count)
        return expected[count]

    def attempt(case: Case) -> Counter[str]:
        path, chance, counts = folder / "run", case.chance, Counter[str]()
        alone = straight(1)
        shutil.rmtree(path, ignore_errors=True)
        crews = [chance.choice((2, 3))]
        while counts["killed"] < KILLS and _killed_once(path, crews[-1], case, counts):
            if not _is_begun(path):
                shutil.rmtree(path, ignore_errors=True)
            crews.append(chance.choice((crews[-1], 2, 3)))
        crews.append(chance.choice((crews[0], 1, 2, 3)))
        _finish(path, crews[-1])
        same = set(crews) == {crews[0]}
        return counts + _compared(path, alone, straight(crews[0]) if same else None)

    return attempt


def _finish(path: Path, count: int) -> None:
    with ranks.started(count, _program(path), ["stderr"]) as crew:
        told = crew[0].stderr.read()
    if codes := [child.returncode for child in crew if child.returncode]:
        raise Fault(f"it ended with {codes}:\n{told[-3000:]}")


_WARM = """
import os, sys
from pathlib import Path
from tests.campaign import kills, world
world.enter(Path(os.environ["CAMPAIGN_FOLDER"]))
world.datasets.DATASETS["tiny"] = world.datasets.DATASETS["builtin"]
kills.loop.CHECKPOINT_SECONDS = kills.OFTEN
from aeviz.cli.main import main
sys.exit(main(sys.argv[1:]))
"""


def _program(path: Path) -> list[str]:
    """Of a process that is a copy of one that is warm, with the small world's pictures."""
    os.environ["CAMPAIGN_FOLDER"] = str(path.parent)
    resume = ["--resume"] if _is_begun(path) else []
    return ["-c", _WARM, *TRAIN, "--epochs", str(LONG), "--out", str(path), *resume]


def _killed_once(path: Path, count: int, case: Case, counts: Counter[str]) -> bool:
    """Begin or go on, kill one of the processes, and see the others end; whether it lived then."""
    before, chance = _newest(path), case.chance
    how = chance.choice(("any", "training", "training", "writing"))
    with ranks.started(count, _program(path), ["stderr"]) as crew:
        end = time.monotonic() + PATIENCE
        while how != "any" and _newest(path) <= before and crew[0].poll() is None:
            if time.monotonic() > end:
                raise Fault("it writes no checkpoint")
            time.sleep(0.01)
        if how == "writing":
            _await_a_write(crew[0], path)
        else:
            time.sleep(chance.uniform(0, 1.5))
        rank, said = 0 if how == "writing" else chance.randrange(count), _newest(path)
        lived = all(child.poll() is None for child in crew)
        crew[rank].kill()
        told = crew[0].stderr.read()
        codes = [child.wait(PATIENCE) for child in crew]
    if not lived:
        return False
    _check_kept(path, said)
    counts.update(["killed", f"rank {rank}", f"killed {how}"])
    # Who is killed before they have met is waited for, and then not found.
    sentences = [
        line for line in told.splitlines() if "is gone" in line or "do not find each other" in line
    ]
    if "Traceback" in told or len(sentences) != (rank > 0) or codes.count(0):
        raise Fault(f"ended with {codes}, rank {rank} killed:\n{told[-3000:]}")
    return True


def _crews(folder: Path) -> Try:
    world.enter(folder)
    alone = _straight(folder, 1)

    def attempt(case: Case) -> Counter[str]:
        path, chance = folder / "run", case.chance
        shutil.rmtree(path, ignore_errors=True)
        counts: Counter[str] = Counter()
        crews = [chance.choice((2, 3))]
        restarts = chance.choice((0, KILLS))
        while counts["killed"] < KILLS:
            crew = _crew(crews[-1], path, restarts, resume=path.exists())
            with _started(folder / "errors", crew) as child:
                while counts["killed"] < KILLS and _kill_one(child, path, case, counts):
                    if not restarts:
                        break
                _settle(child, folder / "errors", bool(restarts))
            if child.returncode == 0:
                break
            if not _is_begun(path):
                shutil.rmtree(path, ignore_errors=True)
            crews.append(chance.choice((crews[-1], 1, 2, 3)))
        last = chance.choice((1, 2, 3)) if child.returncode else crews[-1]
        with _started(folder / "errors", _crew(last, path, resume=_is_begun(path))) as child:
            if child.wait():
                raise Fault(f"resuming failed:\n{(folder / 'errors').read_text()[-3000:]}")
        same = {*crews, last} == {crews[0]}
        return counts + _compared(path, alone, _straight(folder, last) if same else None)

    return attempt


def _kill_one(child: Any, path: Path, case: Case, counts: Counter[str]) -> bool:
    """Kill one of its processes at some moment; whether it still lived then."""
    chance, before = case.chance, _newest(path)
    how = chance.choice(("any", "training", "training", "writing"))
    end = time.monotonic() + PATIENCE
    while child.poll() is None and not _ranks(child) and time.monotonic() < end:
        time.sleep(0.05)
    if how == "any":
        time.sleep(chance.uniform(0, 12))
    else:
        while child.poll() is None and _newest(path) <= before and time.monotonic() < end:
            time.sleep(0.01)
        if how == "training":
            time.sleep(chance.uniform(0, 3))
        else:
            _await_a_write(child, path)
    alive = _ranks(child)
    if child.poll() is not None or not alive:
        return False
    rank = 0 if how == "writing" else chance.choice(sorted(alive))
    said = _newest(path)
    with contextlib.suppress(ProcessLookupError):
        os.kill(alive[rank], signal.SIGKILL)
        counts.update(["killed", f"rank {rank}", f"killed {how}"])
    _check_kept(path, said)
    return True


def _await_a_write(child: Any, path: Path) -> None:
    end = time.monotonic() + 20
    while child.poll() is None and time.monotonic() < end:
        with contextlib.suppress(FileNotFoundError):  # it is written, and renamed, meanwhile
            if any(path.glob("checkpoints/.tmp-*")) or any(path.glob("checkpoints/*/.tmp-*")):
                return


def _check_kept(path: Path, said: int) -> None:
    if _newest(path) < said:
        raise Fault(f"the checkpoint of step {said} is gone")
    if said >= 0:
        _check_run(path, said)


def _settle(child: Any, errors: Path, restarts: bool) -> None:
    """It ends by itself, and says what happened at most once."""
    with contextlib.suppress(subprocess.TimeoutExpired):
        child.wait(PATIENCE)
    said = errors.read_text(errors="replace")
    if child.poll() is None:
        raise Fault(f"it goes on for ever:\n{said[-3000:]}")
    told = [line for line in said.splitlines() if "is gone" in line or "Stopped and" in line]
    if not restarts and len(told) > 1:
        raise Fault(f"said more than once: {told}")
    ours = [line for line in said.splitlines() if "/aeviz/" in line and "File" in line]
    if ours:
        raise Fault(f"a traceback:\n{said[-4000:]}")


def _compared(path: Path, alone: Path, same: Path | None) -> Counter[str]:
    found, expected = _losses(path), _losses(alone)
    if len(found) != len(expected):
        raise Fault(f"{len(found)} steps instead of {len(expected)}")
    _check_run(path, len(expected))
    _check_nothing_left(path)
    differences = np.abs(found - expected)
    if differences[:SURE].max() > CLOSE:
        raise Fault(f"losses differ by {differences[:SURE].max()}")
    counts = Counter(["finished"])
    counts["most billionths of difference"] = round(float(differences.max()) * 1e9)
    if same is not None:
        if not np.array_equal(found, _losses(same)):
            raise Fault("as many processes throughout, and other losses")
        counts["bit-equal"] = 1
    return counts


# --- copies of a run in training --------------------------------------------------------------


def _copies(folder: Path) -> Try:
    """A victim trains all the time, and somebody follows it, so that there are frames."""
    world.enter(folder)
    path, copy, errors = folder / "run", folder / "copy", folder / "errors"
    stack = contextlib.ExitStack()

    def begin() -> int:
        stack.close()
        for old in (path, copy):
            shutil.rmtree(old, ignore_errors=True)
        number, _ = stack.enter_context(forked(errors, lambda pipe: _train(path, 2000, pipe)))
        end = time.monotonic() + PATIENCE
        while not list(path.glob("frames/*")) and time.monotonic() < end:
            time.sleep(0.05)
            with contextlib.suppress(StorageError):
                onlookers.ask(path)
        return number

    trainer = begin()

    def attempt(case: Case) -> Counter[str]:
        nonlocal trainer
        if case.number % 25 == 24 or os.waitpid(trainer, os.WNOHANG)[0]:
            trainer = begin()
        check_messages(errors)
        onlookers.ask(path)
        time.sleep(case.chance.uniform(0, 0.2))
        how = case.chance.choice(tuple(COPYING))
        if how != "synchronised" or case.chance.random() < 0.3:
            shutil.rmtree(copy, ignore_errors=True)
        COPYING[how](path, copy, case)
        return _read_copy(copy, folder, case) + Counter([how])

    return attempt


def _by_tree(path: Path, copy: Path, case: Case) -> None:
    with contextlib.suppress(shutil.Error):  # what it had listed is gone meanwhile
        shutil.copytree(path, copy)


def _by_command(path: Path, copy: Path, case: Case) -> None:
    subprocess.run(["cp", "-r", str(path), str(copy)], check=False, stderr=subprocess.DEVNULL)


def _file_by_file(path: Path, copy: Path, case: Case) -> None:
    """As programs do that keep a copy up to date: listed first, then read in blocks and put in its
    place; what is there already stays."""
    listed = sorted(Path(root, name) for root, _, names in os.walk(path) for name in names)
    if case.chance.random() < 0.5:
        case.chance.shuffle(listed)
    for file in listed:
        target = copy / file.relative_to(path)
        target.parent.mkdir(parents=True, exist_ok=True)
        with contextlib.suppress(FileNotFoundError), file.open("rb") as source:
            with (part := target.with_name(f".{target.name}.x7Qp")).open("wb") as written:
                while block := source.read(1 << 15):
                    written.write(block)
                    time.sleep(case.chance.choice((0, 0, 0, 0.002)))
            part.replace(target)


COPYING = {"tree": _by_tree, "cp -r": _by_command, "synchronised": _file_by_file}


def _read_copy(copy: Path, folder: Path, case: Case) -> Counter[str]:
    """All of it that is there opens; what was on its way is left out."""
    counts = Counter(["opened"])
    with Run.open(copy) as run:
        events = list(run.events())
        _consecutive(events)
        for step in run.frame_steps():
            assert run.frame(int(step)).step == step
            counts["frames"] += 1
        if run.checkpoint_steps():
            run.stored_weights()
            counts["with weights"] += 1
        for event in Follower(run, tuple(events)).look():
            counts["followed with a frame"] += isinstance(event, FrameReady)
        for told in run.warnings:
            counts[_shape(told)] += 1
    if case.number % 50 == 7 and counts["with weights"]:
        more = int(run.checkpoint().epoch) + 1
        _go_on_with(copy, more, folder / "errors of the copy")
        counts["gone on with"] += 1
    return counts


def _shape(told: str) -> str:
    """What is said of a copy, which may be of several moments."""
    for kind in ("is incomplete", "from step"):
        if kind in told:
            return f"told: {kind}"
    raise Fault(told)


def _go_on_with(copy: Path, epochs: int, errors: Path) -> None:
    with forked(errors, lambda pipe: _train(copy, epochs, pipe)) as (number, _):
        if code := ended(number):
            raise Fault(f"going on with a copy ended with {code}:\n{errors.read_text()[-3000:]}")
    with Run.open(copy) as run:
        assert run.checkpoint().epoch == epochs


# --- a sweep ----------------------------------------------------------------------------------


def _sweep(folder: Path, name: str) -> list[str]:
    """Twelve short runs and their table."""
    values = "learning_rate=0.01,0.003", "code_size=2,4", "steps=20", "encoder_layers=16"
    settings = [part for value in values for part in ("--set", value)]
    places = ["--out", str(folder / name), "--csv", str(folder / f"{name}.csv"), "--json"]
    often = ["--seeds", "0-2", "--jobs", "2", "--threads", "1"]
    return ["aeviz", "sweep", "keras-2d", "--dataset", "builtin", *settings, *often, *places]


def _table(folder: Path, name: str) -> tuple[bytes, bytes]:
    """The sweep is made, or gone on with; its CSV and what it printed as JSON."""
    with _started(folder / "errors", _sweep(folder, name)) as child:
        if child.wait():
            raise Fault((folder / "errors").read_text())
    printed = (folder / "errors").read_bytes()
    return (folder / f"{name}.csv").read_bytes(), printed[printed.index(b"{") :]


def _sweeps(folder: Path) -> Try:
    world.enter(folder)
    expected = _table(folder, "straight")

    def attempt(case: Case) -> Counter[str]:
        shutil.rmtree(folder / "killed", ignore_errors=True)
        counts: Counter[str] = Counter()
        for _ in range(KILLS + 1):
            with contextlib.suppress(Fault):  # the runs that it had begun go on, and are waited for
                with _started(folder / "errors", _sweep(folder, "killed")) as child:
                    with contextlib.suppress(subprocess.TimeoutExpired):
                        child.wait(case.chance.uniform(5, 40))
                    counts["killed"] += child.poll() is None
                    child.kill()
                    child.wait()
                    if case.chance.random() < 0.5:
                        child.mark = "spared"  # type: ignore[attr-defined]
        if _table(folder, "killed") != expected:
            raise Fault("the table differs from that of an undisturbed sweep")
        return counts + Counter(["same table"])

    return attempt


PARTS = {
    "ranks": Part(_without_launcher, 16, 1800),
    "torchrun": Part(_crews, 8, 1800),
    "copies": Part(_copies, 1000, 120),
    "sweep": Part(_sweeps, 4, 1800),
}
