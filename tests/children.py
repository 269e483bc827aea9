"""Child processes that begin at once: forked from one that has loaded what programs here import.

A fresh Python that imports torch and Qt works for seconds before its first line. These children are
as fresh in all else: own arguments, environment, folder, streams, signals, ``__main__``, and the
interpreter's own end. What is about loading itself (what is imported, what is missing, what must be
set before) needs ``subprocess``.

``python -m tests.children`` is the process that forks; one for each process of tests that asks.
"""

from __future__ import annotations

import atexit
import contextlib
import functools
import gc
import importlib
import json
import os
import runpy
import select
import signal
import socket
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import ModuleType, TracebackType
from typing import IO, Any

ROOT = Path(__file__).parents[1]
LOADED = (
    "torch",
    "PySide6.QtWidgets",
    "aeviz.cli.main",
    "aeviz.cli.training.train",
    "aeviz.core.launch",
    "aeviz.core.inference.viewing",
    "aeviz.ui.app",
    "aeviz.ui.losses.view",
    "tests.tiny",
)
"""Neither of them starts a thread when it is imported."""
CAN_FORK = sys.platform == "linux"
"""Elsewhere children are started as usual."""
HEARD = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP, signal.SIGPIPE)
"""Signals that a process goes on ignoring when its parent did."""
LONGEST = 1 << 17
"""Bytes of a request."""


def start(
    program: Sequence[str], pipes: Sequence[str], needs: Sequence[str] = ()
) -> Child | subprocess.Popen[str]:
    """A running child: ``-c CODE`` or ``-m MODULE``, and arguments. ``pipes``: which of its streams
    are ours; the rest is nowhere. ``needs``: modules that this one and later ones find loaded."""
    if CAN_FORK:
        return Child(program, pipes=pipes, needs=needs)
    streams = {
        name: subprocess.PIPE if name in pipes else subprocess.DEVNULL
        for name in ("stdin", "stdout", "stderr")
    }
    return subprocess.Popen([sys.executable, *program], text=True, **streams)


def run(program: Sequence[str], timeout: float = 100) -> subprocess.CompletedProcess[str]:
    """Run a child to its end; what it said is in the answer.

    Raises :class:`subprocess.TimeoutExpired`, with the child killed.
    """
    if not CAN_FORK:
        return subprocess.run(
            [sys.executable, *program],
            capture_output=True,
            text=True,
            timeout=timeout,
            check=False,
        )
    with tempfile.TemporaryFile("w+") as out, tempfile.TemporaryFile("w+") as err:
        files = {"stdout": out.fileno(), "stderr": err.fileno()}
        with Child(program, files=files) as child:
            try:
                code = child.wait(timeout)
            finally:
                child.kill()
        out.seek(0)
        err.seek(0)
        return subprocess.CompletedProcess(list(program), code, out.read(), err.read())


class Child:
    """A running child, as :class:`subprocess.Popen` with texts; ``with`` waits for it."""

    stdin: IO[str]
    stdout: IO[str]
    stderr: IO[str]

    def __init__(
        self,
        program: Sequence[str],
        *,
        pipes: Sequence[str] = (),
        files: Mapping[str, int] | None = None,
        needs: Sequence[str] = (),
    ) -> None:
        """See :func:`start`; ``files``: which of its streams are open files."""
        self.args = program
        self.returncode: int | None = None
        told, tell = os.pipe()
        nowhere = os.open(os.devnull, os.O_RDWR)
        theirs = dict.fromkeys(("stdin", "stdout", "stderr"), nowhere) | dict(files or {})
        closed = [tell, nowhere]
        for name in pipes:
            read, write = os.pipe()
            mine, theirs[name] = (write, read) if name == "stdin" else (read, write)
            closed.append(theirs[name])
            setattr(self, name, os.fdopen(mine, "w" if name == "stdin" else "r"))
        request = {
            "program": list(program),
            "env": dict(os.environ),
            "cwd": str(Path.cwd()),
            "needs": list(needs),
            "ignored": [n for n in HEARD if signal.getsignal(n) is signal.SIG_IGN],
        }
        streams = [theirs["stdin"], theirs["stdout"], theirs["stderr"], tell]
        socket.send_fds(_server(os.getpid()), [json.dumps(request).encode()], streams)
        for descriptor in closed:
            os.close(descriptor)
        self._pipes, self._told = pipes, os.fdopen(told, "rb", buffering=0)
        self.pid = int.from_bytes(self._told.read(8), "big")
        assert self.pid, "the process that forks is gone"

    def poll(self) -> int | None:
        """Its exit code if it has ended, as :class:`subprocess.Popen` has it."""
        with contextlib.suppress(subprocess.TimeoutExpired):
            self.wait(0)
        return self.returncode

    def wait(self, timeout: float | None = None) -> int:
        """Its exit code. Raises :class:`subprocess.TimeoutExpired`."""
        if self.returncode is None:
            if not select.select([self._told], [], [], timeout)[0]:
                raise subprocess.TimeoutExpired(list(self.args), timeout or 0)
            status = int.from_bytes(self._told.read(8), "big")
            self.returncode = os.waitstatus_to_exitcode(status)
            self._told.close()
        return self.returncode

    def send_signal(self, number: int) -> None:
        if self.poll() is None:
            os.kill(self.pid, number)

    def kill(self) -> None:
        self.send_signal(signal.SIGKILL)

    def __enter__(self) -> Child:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: object, trace: TracebackType | None
    ) -> None:
        if "stdin" in self._pipes:
            with contextlib.suppress(BrokenPipeError):
                self.stdin.close()
        self.wait()
        for name in self._pipes:
            getattr(self, name).close()


@functools.cache
def _server(process: int) -> socket.socket:
    """The way to the process that forks for this process."""
    here, there = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    command = [sys.executable, "-m", "tests.children", str(there.fileno())]
    server = subprocess.Popen(
        command, cwd=ROOT, pass_fds=[there.fileno()], stdin=subprocess.DEVNULL
    )
    there.close()

    def end() -> None:
        here.close()
        server.wait()

    atexit.register(end)
    return here


# --- the process that forks -------------------------------------------------------------------


def _serve(way: socket.socket) -> dict[str, Any]:
    """Fork for every request. Returns in the children alone, with the request."""
    running: dict[int, tuple[int, int]] = {}
    while True:
        for ready in select.select([way, *running], [], [])[0]:
            if ready is way:
                message, streams, *_ = socket.recv_fds(way, LONGEST, 4)
                if not message:
                    os._exit(0)
                for name in json.loads(message)["needs"]:
                    importlib.import_module(name)
                number = os.fork()
                if not number:
                    way.close()
                    for process, tell in running.items():
                        os.close(process)
                        os.close(tell[1])
                    request: dict[str, Any] = json.loads(message) | {"streams": streams}
                    return request
                *theirs, tell_it = streams
                for descriptor in theirs:
                    os.close(descriptor)
                os.write(tell_it, number.to_bytes(8, "big"))
                running[os.pidfd_open(number)] = number, tell_it
            else:
                os.close(ready)
                ended, tell_it = running.pop(ready)
                _, status = os.waitpid(ended, 0)
                with contextlib.suppress(BrokenPipeError):
                    os.write(tell_it, status.to_bytes(8, "big"))
                os.close(tell_it)


def _become(request: dict[str, Any]) -> None:
    """Be the process that was asked for, to its end."""
    for number, stream in enumerate(request["streams"][:3]):
        os.dup2(stream, number)
    for stream in request["streams"]:
        os.close(stream)
    # As the interpreter opens them: the old ones remember what kind of file they were.
    sys.stdin = sys.__stdin__ = os.fdopen(0, closefd=False)
    sys.stdout = sys.__stdout__ = os.fdopen(1, "w", closefd=False)
    sys.stderr = sys.__stderr__ = os.fdopen(2, "w", 1, errors="backslashreplace", closefd=False)
    for number in HEARD:
        usual = signal.SIG_IGN if number == signal.SIGPIPE else signal.SIG_DFL
        usual = signal.default_int_handler if number == signal.SIGINT else usual
        signal.signal(number, signal.SIG_IGN if number in request["ignored"] else usual)
    os.environ.clear()
    os.environ.update(request["env"])
    os.chdir(request["cwd"])
    kind, what, *arguments = request["program"]
    sys.path[0] = str(Path.cwd()) if kind == "-m" else ""
    sys.argv = [kind, *arguments]
    main = sys.modules["__main__"] = ModuleType("__main__")
    if kind == "-m":
        runpy.run_module(what, run_name="__main__", alter_sys=True)
    else:
        exec(compile(what, "<string>", "exec"), vars(main))  # noqa: S102 - as ``python -c`` does


if __name__ == "__main__":
    for name in LOADED:
        with contextlib.suppress(ImportError):  # where there is no Qt nobody asks for it
            importlib.import_module(name)
    gc.freeze()
    _become(_serve(socket.socket(fileno=int(sys.argv[1]))))
