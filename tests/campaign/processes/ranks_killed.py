"""Runs that are trained by several processes, of which one is killed."""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import subprocess
import time
from collections import Counter
from pathlib import Path
from typing import Any

import numpy as np

from aeviz.core.runs.run import Run
from tests import ranks
from tests.campaign import world
from tests.campaign.processes.kills import (
    check_nothing_left,
    check_run,
    is_begun,
)
from tests.campaign.processes.programs import (
    KILLS,
    PATIENCE,
    consecutive,
    newest,
    processes,
    started,
)
from tests.campaign.runner import Case, Fault, Part, Try

EPOCHS, LONG = 4, 30
"""Of runs on the built-in digits, and on the small world's few."""
CLOSE = 1e-5
"""How near losses are to those of one process, over the first :data:`SURE` steps."""
SURE = 200
TRAIN = ["train", "denoising-dropout", "--dataset", "builtin", "--seed", "3", "--threads", "1"]
for _key in (*world.SETTINGS, "batch_size=64", "validation_images=0"):
    TRAIN += ["--set", _key]


def ranks_of(child: Any) -> dict[int, int]:
    """Process numbers of the ranks that a launcher has started."""
    return {int(v["RANK"]): n for n, v in processes(child.mark).items() if "RANK" in v}


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
        with started(folder / "errors", _crew(count, path)) as child:
            if child.wait():
                raise Fault((folder / "errors").read_text())
    return path


def _losses(path: Path) -> np.ndarray:
    """``float [steps]``: of every step, which must be there once."""
    with Run.open(path) as run:
        return np.concatenate([event.losses["loss"] for event in consecutive(run.events())])


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
            if not is_begun(path):
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
from tests.campaign import world
from tests.campaign.processes import kills
world.enter(Path(os.environ["CAMPAIGN_FOLDER"]))
world.datasets.DATASETS["tiny"] = world.datasets.DATASETS["builtin"]
kills.loop.CHECKPOINT_SECONDS = kills.OFTEN
from aeviz.cli.main import main
sys.exit(main(sys.argv[1:]))
"""


def _program(path: Path) -> list[str]:
    """Of a process that is a copy of one that is warm, with the small world's pictures."""
    os.environ["CAMPAIGN_FOLDER"] = str(path.parent)
    resume = ["--resume"] if is_begun(path) else []
    return ["-c", _WARM, *TRAIN, "--epochs", str(LONG), "--out", str(path), *resume]


def _killed_once(path: Path, count: int, case: Case, counts: Counter[str]) -> bool:
    """Begin or go on, kill one of the processes, and see the others end; whether it lived then."""
    before, chance = newest(path), case.chance
    how = chance.choice(("any", "training", "training", "writing"))
    with ranks.started(count, _program(path), ["stderr"]) as crew:
        end = time.monotonic() + PATIENCE
        while how != "any" and newest(path) <= before and crew[0].poll() is None:
            if time.monotonic() > end:
                raise Fault("it writes no checkpoint")
            time.sleep(0.01)
        if how == "writing":
            _await_a_write(crew[0], path)
        else:
            time.sleep(chance.uniform(0, 1.5))
        rank, said = 0 if how == "writing" else chance.randrange(count), newest(path)
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
            with started(folder / "errors", crew) as child:
                while counts["killed"] < KILLS and _kill_one(child, path, case, counts):
                    if not restarts:
                        break
                _settle(child, folder / "errors", bool(restarts))
            if child.returncode == 0:
                break
            if not is_begun(path):
                shutil.rmtree(path, ignore_errors=True)
            crews.append(chance.choice((crews[-1], 1, 2, 3)))
        last = chance.choice((1, 2, 3)) if child.returncode else crews[-1]
        with started(folder / "errors", _crew(last, path, resume=is_begun(path))) as child:
            if child.wait():
                raise Fault(f"resuming failed:\n{(folder / 'errors').read_text()[-3000:]}")
        same = {*crews, last} == {crews[0]}
        return counts + _compared(path, alone, _straight(folder, last) if same else None)

    return attempt


def _kill_one(child: Any, path: Path, case: Case, counts: Counter[str]) -> bool:
    """Kill one of its processes at some moment; whether it still lived then."""
    chance, before = case.chance, newest(path)
    how = chance.choice(("any", "training", "training", "writing"))
    end = time.monotonic() + PATIENCE
    while child.poll() is None and not ranks_of(child) and time.monotonic() < end:
        time.sleep(0.05)
    if how == "any":
        time.sleep(chance.uniform(0, 12))
    else:
        while child.poll() is None and newest(path) <= before and time.monotonic() < end:
            time.sleep(0.01)
        if how == "training":
            time.sleep(chance.uniform(0, 3))
        else:
            _await_a_write(child, path)
    alive = ranks_of(child)
    if child.poll() is not None or not alive:
        return False
    rank = 0 if how == "writing" else chance.choice(sorted(alive))
    said = newest(path)
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
    if newest(path) < said:
        raise Fault(f"the checkpoint of step {said} is gone")
    if said >= 0:
        check_run(path, said)


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
    check_run(path, len(expected))
    check_nothing_left(path)
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


PARTS = {"ranks": Part(_without_launcher, 16, 1800), "torchrun": Part(_crews, 8, 1800)}
