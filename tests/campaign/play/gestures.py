"""Random gestures over the whole window: no crash, no exception, no warning, memory flat.

A case is ten minutes of a whole program: mouse, wheel, keys, menus, drops, docks, sizes, runs that
are opened and trained. Dialogs for files are answered, never clicked into: they can delete. Where a
key closes the window (the palette has Quit), the program is started again.
"""

from __future__ import annotations

import functools
import os
import shutil
import signal
import struct
import time
from collections import Counter
from pathlib import Path
from random import Random

from tests.campaign import world
from tests.campaign.oracle import check_messages, ended, forked
from tests.campaign.runner import MOST, Case, Fault, Part, TooLong, Try

SECONDS = 600.0
"""Of a piece."""
SETTLED = 120.0
"""Seconds after which memory counts: by then every panel was seen."""
GROWTH = 400
"""Megabytes that a piece may grow after that."""
LEFT = 2.0
"""Seconds for which no window is opened again."""
_RESULT = struct.Struct("qqqq")


def _program(chance: Random, end: float, runs: list[Path], trail: Path, pipe: int) -> int:
    """The window, and a hand that plays with it until ``end``, in ``time.monotonic``."""
    from aeviz.ui import app
    from aeviz.ui.main_window import MainWindow
    from tests.campaign.play.hand import Hand
    from tests.campaign.play.window import Judge

    judge, hands = Judge(), list[Hand]()

    def tell(*result: int) -> None:
        os.write(pipe, _RESULT.pack(*result))

    def watch(window: MainWindow) -> None:
        """Where another language is chosen, another window takes over, and another hand."""
        count = hands[-1].count if hands else 0
        hands.append(Hand(window, chance, runs, end, trail, tell, count))

    code = app.run(["aeviz", "--run", str(runs[0]), "--threads", "1"], watch)
    if judge.found:
        print(f"{len(judge.found)} messages:", *judge.found[:5], sep="\n")
        return 3
    return code


def _pieces(folder: Path) -> Try:
    import aeviz.ui.app  # noqa: F401 - the copies are to be warm

    world.enter(folder)
    os.chdir(folder)
    runs = [world.trained(folder / "runs" / kind, kind) for kind in world.KINDS]
    damaged = Path(shutil.copytree(runs[0], folder / "runs" / "damaged"))
    for path in damaged.rglob("model.safetensors"):
        path.write_bytes(path.read_bytes()[:-9])

    def played(errors: Path, chance: Random, end: float, trail: Path) -> tuple[int, int, int, int]:
        """What the hand told of one start of the program."""
        program = functools.partial(_program, chance, end, [*runs, damaged], trail)
        with forked(errors, program) as (number, pipe):
            try:
                told = os.read(pipe, _RESULT.size)
                code = ended(number)
            except TooLong:
                os.kill(number, signal.SIGABRT)  # its report says where it stands
                code = ended(number)
        if code:
            said, done = errors.read_text()[:5000], trail.read_text()[-2500:]
            # The program writes the stacks of a crash into a file of its home.
            said += "".join(path.read_text() for path in folder.glob("home/**/crash-*.log"))
            raise Fault(f"the window ended with {code}:\n{said}\nthe last gestures:\n{done}")
        check_messages(errors)
        return _RESULT.unpack(told)

    def attempt(case: Case) -> Counter[str]:
        shutil.rmtree(folder / "home", ignore_errors=True)
        trail = folder / "trail"
        trail.unlink(missing_ok=True)
        end, outcomes = time.monotonic() + SECONDS, Counter[str]()
        while (left := end - time.monotonic()) > LEFT:
            errors = folder / f"errors-{case.number}-{outcomes['starts']}"
            chance = Random(case.chance.random())
            count, settled, megabytes, unplayed = played(errors, chance, end, trail)
            if settled and megabytes - settled > GROWTH:
                raise Fault(f"memory grew from {settled} to {megabytes} MB in {count} gestures")
            outcomes.update(starts=1, gestures=count, seconds=round(left) - unplayed)
            grown = max(0, megabytes - settled) if settled else 0
            for name, value in ((f"{MOST}MB", megabytes), (f"{MOST}MB grown", grown)):
                outcomes[name] = max(outcomes[name], value)
        return outcomes

    return attempt


PARTS = {"window": Part(_pieces, 12, SECONDS + 120)}
