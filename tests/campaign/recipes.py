"""What is promised of every shipped recipe, one recipe a case: its plain PyTorch program makes the
same run, its networks give the same elsewhere, and several processes learn what one learns.

On the real MNIST, whose folder ``AEVIZ_DATA_DIR`` names. What is counted are the largest
differences, in billionths.
"""

from __future__ import annotations

import contextlib
import functools
import os
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import numpy as np
import torch

from aeviz.core import datasets
from aeviz.core.base.errors import AevizError
from aeviz.core.compute import onednn
from aeviz.core.data.base import AnyDataset, SignalSet
from aeviz.core.data.pixels import to_pictures
from aeviz.core.export.kinds import KINDS
from aeviz.core.export.parts import CLOSE, parts_of
from aeviz.core.export.request import Request
from aeviz.core.launch import start_run
from aeviz.core.messages.events import StepsDone, Stop
from aeviz.core.messages.inbox import CommandQueue
from aeviz.core.recipe.presets import presets
from aeviz.core.recipe.recipe import with_value
from aeviz.core.recipe.schema import Recipe
from aeviz.core.runs.network import load_model
from aeviz.core.runs.run import Run
from tests.campaign.runner import Case, Fault, Part, Try
from tests.ranks import Crew, difference, trained

NAMES = tuple(presets())
PROGRAM_STEPS, TOGETHER_STEPS = 100, 200
AS_GOOD = 1e-6
"""How near the losses of a program are to ours."""
OTHERS = 32
"""Pictures or signals of the test set that go through exported networks."""


def _largest(name: str, **differences: float) -> Counter[str]:
    """Counted for the recipe, and over all of them."""
    counts = Counter([name])
    for what, value in differences.items():
        billionths = round(value * 1e9)
        counts[f"most of all, {what}"] = counts[f"most of {name}, {what}"] = billionths
    return counts


def _prepared(folder: Path) -> Callable[[str], AnyDataset]:
    """A home of its own, one thread, and who gives the data."""
    os.environ["AEVIZ_HOME"] = str(folder / "home")
    torch.set_num_threads(1)
    return functools.cache(datasets.load)


def _begun(recipe: Recipe, data: AnyDataset, path: Path, steps: int) -> np.ndarray:
    """A run that is stopped after so many steps; ``float [steps]``, their losses."""
    shutil.rmtree(path, ignore_errors=True)
    commands, losses = CommandQueue(), list[float]()
    launch = start_run(recipe, data, commands, path, "cpu", live=False)
    with launch.run:
        for event in launch.events:
            if isinstance(event, StepsDone):
                losses += event.losses["loss"].tolist()
                if len(losses) >= steps:
                    commands.put(Stop())
    return np.array(losses[:steps])


# --- programs ---------------------------------------------------------------------------------


def _programs(folder: Path) -> Try:
    """Each is started as anybody would, in a folder where there is no aeviz; in 32 bits, and as the
    recipe ships. What differs by more must do so because oneDNN adds in another order."""
    load = _prepared(folder)

    def attempt(case: Case) -> Counter[str]:
        shipped = presets()[NAMES[case.number % len(NAMES)]]
        data, found = load(shipped.data.dataset), dict[str, float]()
        for recipe in dict.fromkeys((with_value(shipped, "precision", "float32"), shipped)):
            try:
                found[recipe.training.precision] = _beside_its_program(recipe, data, folder)
            except AevizError as refused:
                return Counter([f"{recipe.name}: {refused}"])
        if not max(found.values()) <= AS_GOOD:
            with _torchs_products():
                found["torch's products"] = _beside_its_program(shipped, data, folder)
            if not found["torch's products"] <= AS_GOOD:
                raise Fault(f"{shipped.name}: the losses of its program differ by {found}")
        return _largest(shipped.name, **found)

    return attempt


def _beside_its_program(recipe: Recipe, data: AnyDataset, folder: Path) -> float:
    """The largest difference of losses."""
    path, program = folder / "run", folder / "made.py"
    expected = _begun(recipe, data, path, PROGRAM_STEPS)
    with Run.open(path) as run:
        KINDS["script"].write(Request(run, program, lambda: data, overwrite=True))
    found = _costs_of(program)
    if found.shape != expected.shape:
        raise Fault(f"{recipe.name}: {len(found)} steps instead of {len(expected)}")
    return float(np.abs(found - expected).max())


@contextlib.contextmanager
def _torchs_products() -> Iterator[None]:
    """Sums are added as torch adds them, also where oneDNN is faster, which adds otherwise."""
    faster = onednn.is_faster
    onednn.is_faster = lambda: False  # type: ignore[assignment]
    try:
        yield
    finally:
        onednn.is_faster = faster


def _costs_of(program: Path) -> np.ndarray:
    """The costs of the first steps, by a process that cannot import aeviz."""
    costs, environment = program.with_suffix(".txt"), dict(os.environ)
    environment.pop("PYTHONPATH", None)
    arguments = ["--steps", str(PROGRAM_STEPS), "--costs", str(costs)]
    if "gzip" in program.read_text():  # it reads MNIST's own files
        arguments.insert(0, os.environ["AEVIZ_DATA_DIR"])
    command = [sys.executable, "-P", str(program), *arguments]
    ended = subprocess.run(
        command, cwd=program.parent, env=environment, capture_output=True, text=True, check=False
    )
    if ended.returncode:
        raise Fault(f"the program ended with {ended.returncode}:\n{ended.stderr[-3000:]}")
    return np.loadtxt(costs, ndmin=1)


# --- networks ---------------------------------------------------------------------------------


def _inputs(data: AnyDataset) -> dict[str, torch.Tensor]:
    """Some of the test set, by what parts of networks call what they take."""
    if isinstance(data, SignalSet):
        return {"signals": torch.from_numpy(data.test.inputs[:OTHERS])}
    return {"pictures": to_pictures(torch.from_numpy(data.test.images[:OTHERS]))}


def _networks(folder: Path) -> Try:
    """All parts of each recipe's network, by onnxruntime and as torch loads them."""
    import onnxruntime

    load = _prepared(folder)

    def attempt(case: Case) -> Counter[str]:
        recipe = presets()[NAMES[case.number % len(NAMES)]]
        made, data = Path(tempfile.mkdtemp(dir=folder)), load(recipe.data.dataset)
        _begun(recipe, data, made / "run", 2)
        with Run.open(made / "run") as run:
            for kind, name in (("onnx", "onnx"), ("torch", "net.pt2")):
                KINDS[kind].write(Request(run, made / name, lambda: data))
            parts = parts_of(load_model(run), run.recipe.data.pixel_range)
        given = _inputs(data)
        onnx = torched = 0.0
        for part in parts:
            with torch.no_grad():
                gives = part.module(given[part.takes[0]])
            given.setdefault(part.gives, gives)  # the decoder takes what the encoder gives
            inputs, expected = given[part.takes[0]], gives.numpy()
            session = onnxruntime.InferenceSession(str(made / "onnx" / f"{part.name}.onnx"))
            (found,) = session.run(None, {session.get_inputs()[0].name: inputs.numpy()})
            onnx = max(onnx, float(np.abs(found - expected).max()))
            file = made / f"net-{part.name}.pt2"
            loaded = torch.export.load(file if file.exists() else made / "net.pt2").module()
            again = loaded(inputs).detach().numpy()
            torched = max(torched, float(np.abs(again - expected).max()))
        shutil.rmtree(made)
        if not max(onnx, torched) <= CLOSE:
            raise Fault(f"{recipe.name}: ONNX differs by {onnx}, torch's program by {torched}")
        return _largest(recipe.name, ONNX=onnx, pt2=torched)

    return attempt


# --- several processes ------------------------------------------------------------------------


def _apart(*answers: Mapping[str, Any]) -> float:
    """The largest difference of losses. Accuracies are none: a picture on a border is right or not,
    and counts in all of its batch."""
    one, other = (
        {key: of for key, of in found["losses"].items() if key != "accuracy"} for found in answers
    )
    return difference({"losses": one}, {"losses": other})


def _together(folder: Path) -> Try:
    """Crews of two and of three, and one process of which the first weights are a bit off. What
    differs by more than is promised must do so because 32 bits round: in 64 it does not."""
    _prepared(folder)

    def attempt(case: Case) -> Counter[str]:
        name = NAMES[case.number % len(NAMES)]
        asked = {
            "recipe": name,
            "data": presets()[name].data.dataset,
            "steps": TOGETHER_STEPS,
            "values": {"precision": "float32"},
        }
        alone = trained(asked)
        nudged = _apart(trained(asked | {"nudged": True}), alone)
        two, three = (_apart(_crewed(count, asked), alone) for count in (2, 3))
        counts = _largest(name, two=two, three=three, bit=nudged)
        if not max(two, three) <= CLOSE:
            torch.set_default_dtype(torch.float64)
            alone = trained(asked)
            torch.set_default_dtype(torch.float32)
            double = max(_apart(_crewed(count, asked, True), alone) for count in (2, 3))
            if not double <= CLOSE:
                raise Fault(f"{name}: losses differ by {two}, {three}; in 64 bits by {double}")
            counts[f"most of {name}, double"] = round(double * 1e9)
        return counts

    return attempt


def _crewed(count: int, asked: Mapping[str, Any], double: bool = False) -> dict[str, Any]:
    """What so many processes answer, which are ended then: a worker that ends waits for them."""
    crew = Crew(count, double)
    try:
        return crew.ask(**asked)
    finally:
        crew.end()


PARTS = {
    "programs": Part(_programs, len(NAMES), 1800),
    "networks": Part(_networks, len(NAMES), 1800),
    "together": Part(_together, len(NAMES), 1800),
}
