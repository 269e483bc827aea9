"""Processes that train together, started once and asked again and again.

``python -m tests.ranks [double]`` is one of them: the first is asked by lines of JSON on standard
input, and answers so, too.
"""

from __future__ import annotations

import contextlib
import json
import os
import socket
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, cast

import numpy as np
import torch

from aeviz.core import datasets, joining
from aeviz.core.base.errors import AevizError
from aeviz.core.compute.ranks import Ranks, joined
from aeviz.core.data.base import AnyDataset
from aeviz.core.messages.events import StateChanged, StepsDone, Stop
from aeviz.core.messages.inbox import CommandQueue
from aeviz.core.prepare import prepare
from aeviz.core.recipe.presets import find_recipe
from aeviz.core.recipe.recipe import with_values
from aeviz.core.training.loop import train
from aeviz.core.training.phases.job import TrainingJob
from tests import children
from tests.tiny import tiny_dataset


def data(name: str) -> AnyDataset:
    return tiny_dataset(100, 20) if name == "tiny" else datasets.load(name)


def trained(asked: Mapping[str, Any], ranks: Ranks | None = None) -> dict[str, Any]:
    """Every loss of each step of a run, and the last state, or why it was refused.

    ``asked``: recipe, changed ``values``, dataset (default: the tiny one), epochs; ``steps``, after
    which it stops; whether the first weights are ``nudged``, each by its last bit.
    """
    dataset = data(asked.get("data", "tiny"))
    recipe = with_values(find_recipe(asked["recipe"]), asked.get("values", {}).items())
    try:
        job = prepare(recipe, dataset, engine="autograd", ranks=ranks)
        if ranks is not None:
            joining.lead(ranks, job, dataset, epochs=asked.get("epochs"))
    except AevizError as error:
        return {"refused": str(error)}
    if asked.get("nudged"):
        for weights in job.model.parameters():
            weights.data = torch.nextafter(weights.data, torch.full_like(weights.data, torch.inf))
    found = _losses(job, asked.get("epochs"), asked.get("steps"))
    if ranks is not None:
        joining.end(ranks)
    return found


def _losses(job: TrainingJob, epochs: int | None, steps: int | None) -> dict[str, Any]:
    losses: dict[str, list[float]] = {}
    states, commands = [], CommandQueue()
    for event in train(job, commands, epochs=epochs):
        if isinstance(event, StepsDone):
            for name, values in event.losses.items():
                losses.setdefault(name, []).extend(values.tolist())
            if steps and event.last >= steps:
                commands.put(Stop())
        elif isinstance(event, StateChanged):
            states.append(event.state)
    return {
        "losses": {name: values[:steps] for name, values in losses.items()},
        "state": states[-1],
    }


def difference(one: Mapping[str, Any], other: Mapping[str, Any]) -> float:
    """The largest between any losses of two answers."""
    first, second = one["losses"], other["losses"]
    assert first.keys() == second.keys()
    return max(float(np.abs(np.subtract(first[k], second[k])).max()) for k in first)


@contextlib.contextmanager
def started(
    count: int, program: Sequence[str], pipes: Sequence[str] = ()
) -> Iterator[list[children.Child | subprocess.Popen[str]]]:
    """Children as a launcher starts them, which are waited for; the first has pipes."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    common = {"WORLD_SIZE": count, "MASTER_ADDR": "127.0.0.1", "MASTER_PORT": port}
    found = []
    with contextlib.ExitStack() as stack:
        for rank in range(count):
            with _environment(**common, RANK=rank, TORCH_CPP_LOG_LEVEL="ERROR"):
                child = children.start(program, () if rank else pipes, ["torch._dynamo"])
            found.append(stack.enter_context(child))
        yield found


class Crew:
    """``count`` processes that train together; ``double``: in 64 bits, which round much less."""

    def __init__(self, count: int, double: bool = False) -> None:
        self._stack = contextlib.ExitStack()
        program = ["-m", "tests.ranks", *(["double"] if double else [])]
        waited = started(count, program, ["stdin", "stdout"])
        self._children = self._stack.enter_context(waited)

    def ask(self, **asked: Any) -> dict[str, Any]:
        """What :func:`trained` gives in them."""
        first = self._children[0]
        assert first.stdin is not None
        assert first.stdout is not None
        first.stdin.write(json.dumps(asked) + "\n")
        first.stdin.flush()
        return cast(dict[str, Any], json.loads(first.stdout.readline()))

    def end(self) -> list[int]:
        """Their exit codes."""
        assert self._children[0].stdin is not None
        self._children[0].stdin.close()
        self._stack.close()
        return [child.wait() for child in self._children]


@contextlib.contextmanager
def _environment(**values: object) -> Iterator[None]:
    before = dict(os.environ)
    os.environ.update({name: str(value) for name, value in values.items()})
    try:
        yield
    finally:
        os.environ.clear()
        os.environ.update(before)


def _main() -> None:
    torch.set_num_threads(1)
    if "double" in sys.argv:
        torch.set_default_dtype(torch.float64)
    with joined() as ranks:
        assert ranks is not None
        if not ranks.is_first:
            while joining.join(ranks, data):
                pass
            return
        for line in sys.stdin:
            print(json.dumps(trained(json.loads(line), ranks)), flush=True)
        joining.end(ranks)


if __name__ == "__main__":
    _main()
