"""Disks that fail, programs that die, and what a power loss leaves behind."""

from __future__ import annotations

import errno
import os
import random
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

FAULTS = ("no space", "I/O error", "short write", "killed before", "killed after")
_CALLS = ("open", "write", "fsync", "replace", "rename", "mkdir", "unlink", "rmdir", "ftruncate")


class Killed(BaseException):
    """The program ended here: nothing after it is executed."""


class Faults:
    """Counts the system calls that change a disk, and lets the one numbered ``at`` fail."""

    def __init__(self, at: int, fault: str) -> None:
        self.at, self.fault, self.count, self.dead = at, fault, 0, False

    @property
    def struck(self) -> bool:
        return self.count > self.at

    def call(self, name: str, real: Callable[..., Any], *args: Any, **more: Any) -> Any:
        if self.dead:
            raise Killed
        if name == "open" and not args[1] & (os.O_CREAT | os.O_WRONLY | os.O_RDWR):
            return real(*args, **more)
        number, self.count = self.count, self.count + 1
        if number != self.at:
            return real(*args, **more)
        if self.fault == "killed before":
            self.dead = True
            raise Killed
        if self.fault == "killed after":
            real(*args, **more)
            self.dead = True
            raise Killed
        if self.fault == "short write" and name == "write" and len(args[1]) > 1:
            return real(args[0], bytes(args[1])[: len(args[1]) // 2])
        code = errno.EIO if self.fault == "I/O error" else errno.ENOSPC
        raise OSError(code, os.strerror(code))


@contextmanager
def faulty(at: int, fault: str) -> Iterator[Faults]:
    """System calls fail as told."""
    faults = Faults(at, fault)
    with pytest.MonkeyPatch.context() as patch:
        for name in _CALLS:
            real = getattr(os, name)

            def called(*args: Any, _n: str = name, _r: Any = real, **more: Any) -> Any:
                return faults.call(_n, _r, *args, **more)

            patch.setattr(os, name, called)
        yield faults


# --- power loss -------------------------------------------------------------------------------

Node = bytearray | dict[str, int]


class Disk:
    """Records what is done below ``root``, and builds what a power loss may leave of it.

    File content reaches the disk when the file is synced, names when their folder is. What was not
    synced may be there or not, each write and each name for itself.
    """

    def __init__(self, root: Path) -> None:
        self.root = root
        self.log: list[tuple[Any, ...]] = []
        self._live: dict[str, int] = {}
        self._files: dict[int, int] = {}
        self.start: dict[int, Node] = {}
        self._kinds: dict[int, type[Node]] = {}
        self._counts: dict[type[Node], bool] = {}
        self._real = {name: getattr(os, name) for name in (*_CALLS, "close")}
        self._next = 0
        self._load(root)

    def _load(self, path: Path) -> int:
        node = self._name(path)
        if path.is_dir():
            self.start[node] = {child.name: self._load(child) for child in path.iterdir()}
        else:
            self.start[node] = bytearray(path.read_bytes())
        self._kinds[node] = type(self.start[node])
        return node

    def _name(self, path: Any) -> int:
        self._next += 1
        self._live[os.fspath(path)] = self._next
        return self._next

    def _inside(self, path: Any) -> bool:
        return os.fspath(path).startswith(os.fspath(self.root))

    def _links(self, path: Any, *links: tuple[str, int | None]) -> None:
        self.log.append(("names", self._live[os.fspath(Path(path).parent)], links))

    @contextmanager
    def recording(self, *, files: bool = True, folders: bool = True) -> Iterator[None]:
        """Watch the system calls; without ``files`` or ``folders`` their syncs have no effect."""
        self._counts = {bytearray: files, dict: folders}
        with pytest.MonkeyPatch.context() as patch:
            for name in self._real:
                patch.setattr(os, name, getattr(self, f"_{name}"))
            yield

    def _create(self, path: Any, content: Node) -> None:
        node = self._name(path)
        self._kinds[node] = type(content)
        self.log.append(("new", node, content))
        self._links(path, (Path(path).name, node))

    def _open(self, path: Any, flags: int, mode: int = 0o777, **more: Any) -> int:
        new = not os.path.lexists(path)
        descriptor: int = self._real["open"](path, flags, mode, **more)
        if self._inside(path):
            if new:
                self._create(path, bytearray())
            self._files[descriptor] = self._live[os.fspath(path)]
        return descriptor

    def _close(self, descriptor: int) -> None:
        self._files.pop(descriptor, None)
        self._real["close"](descriptor)

    def _write(self, descriptor: int, data: Any) -> int:
        count: int = self._real["write"](descriptor, data)
        if descriptor in self._files:
            start = os.lseek(descriptor, 0, os.SEEK_CUR) - count
            self.log.append(("data", self._files[descriptor], start, bytes(data)[:count]))
        return count

    def _ftruncate(self, descriptor: int, size: int) -> None:
        self._real["ftruncate"](descriptor, size)
        self.log.append(("cut", self._files[descriptor], size))

    def _fsync(self, descriptor: int) -> None:
        node = self._files[descriptor]
        if self._counts[self._kinds[node]]:
            self.log.append(("sync", node))

    def _rename(self, source: Any, target: Any, **more: Any) -> None:
        self._real["rename"](source, target)
        moved = self._live.pop(os.fspath(source))
        below = os.fspath(source) + os.sep
        for name in [n for n in self._live if n.startswith(below)]:
            self._live[os.fspath(target) + name[len(below) - 1 :]] = self._live.pop(name)
        self._live[os.fspath(target)] = moved
        self._links(target, (Path(source).name, None), (Path(target).name, moved))

    _replace = _rename

    def _mkdir(self, path: Any, *args: Any, **more: Any) -> None:
        self._real["mkdir"](path, *args, **more)
        self._create(path, {})

    def _unlink(self, path: Any, **more: Any) -> None:
        self._real["unlink"](path, **more)
        self._links(path, (Path(path).name, None))
        self._live.pop(os.fspath(path))

    def _rmdir(self, path: Any, **more: Any) -> None:
        self._real["rmdir"](path, **more)
        self._links(path, (Path(path).name, None))
        self._live.pop(os.fspath(path))

    def mark(self, what: object) -> None:
        """Remember in the log that the program said something was safe."""
        self.log.append(("mark", what))

    def after_loss(self, end: int, keep: Callable[[], bool], target: Path) -> None:
        """Build in ``target`` what is left when the power fails after ``end`` entries."""
        nodes = {n: v.copy() for n, v in self.start.items()}
        waiting: list[tuple[Any, ...]] = []
        for entry in self.log[:end]:
            if entry[0] == "new":
                nodes[entry[1]] = entry[2].copy()
            elif entry[0] == "sync":
                for done in [w for w in waiting if w[1] == entry[1]]:
                    _apply(nodes, done)
                waiting = [w for w in waiting if w[1] != entry[1]]
            elif entry[0] != "mark":
                waiting.append(entry)
        for entry in waiting:
            if keep():
                _apply(nodes, entry)
        _build(nodes, 1, target)


def _apply(nodes: dict[int, Any], entry: tuple[Any, ...]) -> None:
    kind, node = entry[0], nodes[entry[1]]
    if kind == "names":
        for name, target in entry[2]:
            if target is None:
                node.pop(name, None)
            else:
                node[name] = target
    elif kind == "cut":
        del node[entry[2] :]
    else:
        start, data = entry[2:]
        node.extend(b"\0" * (start - len(node)))
        node[start : start + len(data)] = data


def _build(nodes: dict[int, Any], node: int, target: Path) -> None:
    content = nodes[node]
    if isinstance(content, dict):
        target.mkdir()
        for name, child in content.items():
            _build(nodes, child, target / name)
    else:
        target.write_bytes(content)


def keepers(seed: int) -> list[Callable[[], bool]]:
    """What happens to the writes that were not synced: none, all, or any of them survive."""
    chance = random.Random(seed)
    return [lambda: False, lambda: True, *[lambda: chance.random() < 0.5] * 2]
