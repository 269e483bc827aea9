"""A large folder is prepared by a process of its own: this is what runs there.

To read many small files takes the interpreter so often that a window beside it stutters. Started by
``preparing``; reads a line that says what to prepare, and writes how far it is, line by line. What
was prepared lies in the cache then.
"""

from __future__ import annotations

import os
import sys
import threading
from pathlib import Path
from typing import IO

import msgspec

from aeviz.core.base.callbacks import Cancelled, cancellable
from aeviz.core.base.errors import AevizError
from aeviz.core.data.own import keeping
from aeviz.core.data.own.looking import look
from aeviz.core.data.own.preparing import Progress, Wish, make


def main(inputs: IO[bytes], out: IO[bytes]) -> int:
    """Exit code: 0 when it is prepared or was refused with a sentence."""
    wish = msgspec.json.decode(inputs.readline(), type=Wish)
    unwanted = threading.Event()
    threading.Thread(target=_wait_for_end, args=(inputs, unwanted), daemon=True).start()

    def tell(done: float = 0.0, refused: str = "") -> None:
        out.write(msgspec.json.encode(Progress(done, refused)) + b"\n")
        out.flush()

    try:
        with cancellable(unwanted.is_set):
            test = _path(wish.test_path) if wish.test_path else None
            material = look(_path(wish.path), test).material
            make(material, wish.choices, keeping.key_of(material.stamp, wish.choices), tell)
    except AevizError as error:
        tell(refused=str(error))
    except (Cancelled, BrokenPipeError):  # nobody is there any more
        return 1
    return 0


def _wait_for_end(inputs: IO[bytes], unwanted: threading.Event) -> None:
    inputs.read()
    unwanted.set()


def _path(packed: str) -> Path:
    return Path(os.fsdecode(bytes.fromhex(packed)))


if __name__ == "__main__":
    # Without a buffer, whose lock a thread that waits for more would hold at the end.
    with open(sys.stdin.fileno(), "rb", buffering=0, closefd=False) as asked:
        code = main(asked, sys.stdout.buffer)
    sys.exit(code)
