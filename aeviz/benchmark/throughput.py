"""Images a second of training: our loop against a plain one, and against others where installed."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from aeviz.benchmark.report import Report, Row
from aeviz.benchmark.runner import Options, endless_recipe, tell

if TYPE_CHECKING:
    from aeviz.core.datasets.base import Dataset
    from aeviz.core.recipe import Recipe

NETWORKS = ("deep", "bottleneck-2d", "denoising", "sparse-l1", "vae", "conv")
"""Recipes that are timed, where they exist."""
PLAIN = "plain loop"

Speed = Callable[[float], float]
"""Train for so many seconds; images a second."""


class Contestant(NamedTuple):
    """One way to train a network."""

    network: str
    variant: str
    threads: int
    precision: str
    speed: Speed


def measure(options: Options) -> Report:
    """Every network in turn; its contestants take turns within each round."""
    from aeviz.core.presets import presets

    known = presets()
    networks = [name for name in NETWORKS if name in known]
    if options.quick:
        return measured(networks[:2], 2, 0.7, options.peers)
    return measured(networks, 5, 3.0, options.peers)


def measured(networks: list[str], rounds: int, seconds: float, peers: bool) -> Report:
    """The same for these networks; each contestant trains for ``seconds`` in each round."""
    import torch

    before = torch.get_num_threads()
    report = Report("throughput", "× plain loop, 1 thread")
    lines: list[dict[str, object]] = []
    try:
        for network in networks:
            _one_network(network, rounds, seconds, peers, report, lines)
    finally:
        torch.set_num_threads(before)
    report.figures["rows"] = lines
    _conclude(report, lines)
    return report


def _one_network(
    network: str,
    rounds: int,
    seconds: float,
    peers: bool,
    report: Report,
    lines: list[dict[str, object]],
) -> None:
    from aeviz.benchmark.peers import Peer
    from aeviz.core.datasets import load

    recipe = endless_recipe(network)
    contestants = list(_contestants(recipe, load(recipe.data.dataset), peers))
    speeds: list[list[float]] = [[] for _ in contestants]
    for contestant in contestants:
        contestant.speed(min(seconds, 0.3))  # the first steps, which import and allocate
    for turn in range(rounds):
        tell(f"throughput: {network}, round {turn + 1} of {rounds}")
        for contestant, found in zip(contestants, speeds, strict=True):
            found.append(contestant.speed(seconds))
    base = next(
        statistics.median(found)
        for c, found in zip(contestants, speeds, strict=True)
        if (c.variant, c.threads) == (PLAIN, 1)
    )
    for c, found in zip(contestants, speeds, strict=True):
        if isinstance(c.speed, Peer):
            c.speed.close()
        threads = f"{c.threads} thread{'s' if c.threads > 1 else ''}"
        name = f"{network}: {c.variant}, {threads}, {c.precision}"
        row = Row(name, found, "images/s", statistics.median(found) / base)
        report.rows.append(row)
        lines.append(
            {
                "network": network,
                "variant": c.variant,
                "threads": c.threads,
                "precision": c.precision,
                "samples_per_second": row.median,
            }
        )


def _contestants(recipe: Recipe, dataset: Dataset, peers: bool) -> Iterator[Contestant]:
    from aeviz.benchmark.peers import PEERS, Peer, can_train
    from aeviz.core.device import threads
    from aeviz.core.precision import has_bf16

    counts = sorted({1, threads(with_window=False)})
    precisions = ["float32", "bf16"] if has_bf16() else ["float32"]
    for count in counts:
        yield Contestant(recipe.name, PLAIN, count, "float32", plain_speed(recipe, dataset, count))
        for precision in precisions:
            speed = our_speed(recipe, dataset, count, precision)
            yield Contestant(recipe.name, "aeviz", count, precision, speed)
    for library in PEERS if peers else ():
        for count in counts if can_train(library, recipe) else ():
            peer = Peer(library, recipe.name, count)
            yield Contestant(recipe.name, library, count, "float32", peer)


def our_speed(recipe: Recipe, dataset: Dataset, threads: int, precision: str) -> Speed:
    """The training loop of aeviz as it is, without evaluations and checkpoints."""
    import torch

    from aeviz.core.inbox import Inbox
    from aeviz.core.messages import StepsDone
    from aeviz.core.precision import in_precision, resolved
    from aeviz.core.preparation import prepare
    from aeviz.core.training import train

    job = prepare(recipe, dataset)
    mixed = in_precision(job.objective, resolved(precision))
    events = train(replace(job, objective=mixed), Inbox())

    def speed(seconds: float) -> float:
        torch.set_num_threads(threads)
        steps, spent = 0, 0.0
        while not steps or spent < seconds:
            start = time.perf_counter()
            event = next(events)
            if isinstance(event, StepsDone):
                spent += time.perf_counter() - start
                steps += len(event.losses["loss"])
        return steps * recipe.training.batch_size / spent

    return speed


def plain_speed(recipe: Recipe, dataset: Dataset, threads: int) -> Speed:
    """What people write: a DataLoader over float images, torch's default optimiser, ``item()``."""
    import torch
    from torch.utils.data import DataLoader, TensorDataset

    from aeviz.core.preparation import prepare

    job = prepare(recipe, dataset)
    parameters = list(job.model.parameters())
    make: Callable[..., torch.optim.Optimizer] = type(job.optimiser)
    optimiser = make(parameters, lr=recipe.training.learning_rate)
    images = torch.from_numpy(dataset.train.images).float() / 255
    size = recipe.training.batch_size
    loader = DataLoader(TensorDataset(images), batch_size=size, shuffle=True)
    generator = torch.Generator()

    def batches() -> Iterator[torch.Tensor]:
        while True:
            for (batch,) in loader:
                yield batch

    endless_batches = batches()

    def speed(seconds: float) -> float:
        torch.set_num_threads(threads)
        count, start = 0, time.perf_counter()
        while time.perf_counter() - start < seconds:
            batch = next(endless_batches)
            loss = job.objective(job.model, batch, recipe, generator)["loss"]
            loss.item()
            optimiser.zero_grad()
            loss.backward()
            optimiser.step()
            count += len(batch)
        return count / (time.perf_counter() - start)

    return speed


def _conclude(report: Report, lines: list[dict[str, object]]) -> None:
    """Geometric means over the networks, best precision, against each rival at as many threads."""
    best: dict[tuple[object, object, object], float] = {}
    for line in lines:
        key = (line["network"], line["variant"], line["threads"])
        best[key] = max(best.get(key, 0.0), float(str(line["samples_per_second"])))
    ratios: dict[tuple[str, int], list[float]] = {}
    for (network, variant, threads), speed in best.items():
        if variant != "aeviz":
            ours = best[network, "aeviz", threads]
            ratios.setdefault((str(variant), int(str(threads))), []).append(ours / speed)
    for (variant, threads), found in sorted(ratios.items()):
        mean = statistics.geometric_mean(found)
        report.figures[f"over_{variant.split()[0]}_{threads}"] = mean
        report.notes.append(
            f"aeviz / {variant}, {threads} thread{'s' if threads > 1 else ''}: {mean:.2f}"
            f" (lowest {min(found):.2f})"
        )
