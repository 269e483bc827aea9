"""The processes that train one run together, as ``torchrun`` or a cluster starts them.

Each is a *rank*. The first one leads: it decides what is done next, and writes the run; the others
take their part of each step. What they tell each other goes through ``torch.distributed``: gloo for
words and for what is calculated on processors, NCCL for gradients on CUDA.
"""

from __future__ import annotations

import contextlib
import enum
import os
import time
import uuid
from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import TYPE_CHECKING

import torch
import torch.distributed as dist
from torch import Tensor

from aeviz.core.base.errors import AevizError, TrainingError
from aeviz.core.compute.device import CPU, choose
from aeviz.core.compute.process import are_several
from aeviz.core.graphics.part import Part

if TYPE_CHECKING:
    from torch._C._distributed_c10d import Store

PATIENCE = timedelta(hours=6)
"""So long the others wait for the first, which tests and fetches data meanwhile."""
MEETING = timedelta(minutes=10)
"""So long they wait for each other before they begin."""
_LOOK_SECONDS = 0.02
_WHY = "why"
"""Where a rank that gives up leaves its reason."""


class RanksLost(TrainingError):  # noqa: N818 - what happened
    """Another process of the training is gone."""


class Word(enum.IntEnum):
    """What the first says to the others."""

    STEP = 1
    END = 2


class Ranks:
    """All of them, as seen from this one. :func:`joined` makes it; the thread that trains asks."""

    def __init__(self, rank: int, count: int, store: Store) -> None:
        self.rank, self.count = rank, count
        self.device, self.gradients = CPU, dist.group.WORLD
        self.on_stop: Callable[[], None] = lambda: None
        """Called in the first when another one was asked to stop."""
        self.stop_wanted = False
        """Whether one of them was asked to stop."""
        self.have_begun = False
        """Whether the others were told what is trained."""
        self._store = store

    @property
    def is_first(self) -> bool:
        """Whether this one leads."""
        return self.rank == 0

    # --- words --------------------------------------------------------------------------------

    def tell(self, word: Word) -> None:
        """The first says what comes. Raises :class:`RanksLost`."""
        with self.heard():
            if self._exchanged(word)[1] and not self.stop_wanted:
                self.stop_wanted = True
                self.on_stop()

    def hear(self) -> Word:
        """What the first says; it waits until it does. Raises :class:`RanksLost`."""
        with self.heard():
            return Word(self._exchanged(0)[0])

    def _exchanged(self, word: int) -> list[int]:
        said = torch.tensor([word, int(self.stop_wanted)])
        dist.all_reduce(said)
        return [int(number) for number in said]

    def shared(self, data: bytes = b"") -> bytes:
        """What the first gives, to all."""
        with self.heard():
            size = torch.tensor([len(data)])
            dist.broadcast(size, 0)
            content = torch.zeros(int(size), dtype=torch.uint8)
            if self.is_first and data:
                content = torch.frombuffer(bytearray(data), dtype=torch.uint8)
            if len(content):
                dist.broadcast(content, 0)
            return content.numpy().tobytes()

    def agree(self, problem: str = "") -> bool:
        """Wait for all; whether none has a problem. The first raises :class:`TrainingError` with
        that of another, so that it is said once."""
        with self.heard():
            flags = torch.zeros(self.count, dtype=torch.int64)
            if problem:
                self._store.set(f"problem {self.rank}", problem)
                flags[self.rank] = 1
            dist.all_reduce(flags)
            troubled = [rank for rank, flag in enumerate(flags.tolist()) if flag]
            if troubled and self.is_first and not problem:
                text = self._store.get(f"problem {troubled[0]}").decode()
                raise TrainingError(f"Process {troubled[0] + 1} of {self.count}: {text}")
            return not troubled

    def give_up(self, why: str) -> None:
        """Leave word for the first, which says it, why this one ends."""
        with contextlib.suppress(RuntimeError):
            self._store.set(_WHY, f"Process {self.rank + 1} of {self.count}: {why}")

    @contextlib.contextmanager
    def heard(self) -> Iterator[None]:
        """What fails in here because another one is gone becomes :class:`RanksLost`."""
        try:
            yield
        except RuntimeError as error:
            text = str(error)
            if isinstance(error, dist.DistError) or "gloo" in text.lower() or "NCCL" in text:
                raise RanksLost(self._why()) from error
            raise

    def _why(self) -> str:
        with contextlib.suppress(RuntimeError):
            if self._store.check([_WHY]):
                return str(self._store.get(_WHY), "utf-8")
        return f"One of the {self.count} processes of this training is gone."

    # --- arithmetic ---------------------------------------------------------------------------

    def part(self, whole: int, divided: bool = True) -> Part:
        """This one's part of a batch of so many images. Where a batch is not divided each has all
        of it; where there are fewer images than processes, some have one that counts nothing."""
        if not divided:
            return Part(0, whole, whole, 1 / self.count, self._summed, self._largest)
        start = self.rank * whole // self.count
        count = (self.rank + 1) * whole // self.count - start
        share = count / whole
        return Part(start if count else 0, max(count, 1), whole, share, self._summed, self._largest)

    def _summed(self, values: Tensor) -> Tensor:
        return self._together(values, dist.ReduceOp.SUM)

    def _largest(self, values: Tensor) -> Tensor:
        return self._together(values, dist.ReduceOp.MAX)

    def _together(self, values: Tensor, how: dist.ReduceOp.RedOpType) -> Tensor:
        found = values.detach().clone(memory_format=torch.contiguous_format)
        dist.all_reduce(found, how, group=self.gradients)
        return found

    # --- begin --------------------------------------------------------------------------------

    def take_device(self, wanted: str) -> None:
        """Choose what this one calculates on. The first raises :class:`TrainingError` if one of
        them has no such device."""
        problem = ""
        try:
            self.device = self._own_device(wanted)
        except AevizError as error:
            problem = str(error)
            if self.is_first:
                self.agree(problem)
                raise
        if self.agree(problem) and self.device.type == "cuda":
            self.gradients = dist.new_group(backend="nccl", timeout=PATIENCE)

    def _own_device(self, wanted: str) -> torch.device:
        device = choose(wanted)
        if device.type != "cuda":
            return device
        number, there = int(os.environ.get("LOCAL_RANK", "0")), torch.cuda.device_count()
        if number >= there:
            raise TrainingError(
                f"There are more processes here than the {there} CUDA devices: start one for each,"
                " or choose --device cpu."
            )
        torch.cuda.set_device(number)
        return device


@contextlib.contextmanager
def joined() -> Iterator[Ranks | None]:
    """This process among the others, for as long as they train; None if it is alone.

    At the end the others are told, unless they are gone. Raises :class:`TrainingError`.
    """
    if not are_several():
        yield None
        return
    from torch.distributed.rendezvous import rendezvous

    try:
        store, rank, count = next(iter(rendezvous("env://", timeout=MEETING)))
        store = _unused(store, rank, count)
        dist.init_process_group("gloo", store=store, rank=rank, world_size=count, timeout=PATIENCE)
    except (RuntimeError, ValueError, KeyError) as error:
        where = ":".join(os.environ.get(name, "?") for name in ("MASTER_ADDR", "MASTER_PORT"))
        raise TrainingError(
            f"The processes of this training do not find each other at {where} ({error}): start"
            " them with torchrun."
        ) from error
    try:
        yield Ranks(rank, count, store)
    finally:
        dist.destroy_process_group()


def _unused(store: Store, rank: int, count: int) -> Store:
    """The part of a store that these processes share with none before them.

    ``torchrun`` keeps its store when it starts processes again, and gloo would find addresses in
    it of those that are gone, and wait for them. So the first gives each of the others, known by a
    name that nobody had before, the name of the part, until all have thanked for it.
    """
    from torch._C._distributed_c10d import PrefixStore

    name = uuid.uuid4().hex
    if rank:
        store.set(f"here/{rank}", name)
        store.wait([f"part/{name}"], MEETING)
        part = store.get(f"part/{name}").decode()
        store.set(f"{part}/{rank}", "")
        return PrefixStore(part, store)
    missing, end = set(range(1, count)), time.monotonic() + MEETING.total_seconds()
    while missing:
        if time.monotonic() > end:
            raise RuntimeError(f"{len(missing)} of {count} did not come")
        for other in missing:
            if store.check([f"here/{other}"]):
                store.set(f"part/{store.get(f'here/{other}').decode()}", name)
        missing = {other for other in missing if not store.check([f"{name}/{other}"])}
        time.sleep(_LOOK_SECONDS)
    return PrefixStore(name, store)
