"""Images a second of training: our loop against a plain one, and against others where installed."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, NamedTuple

from aeviz.benchmark.report import Report, Row
from aeviz.benchmark.rivals.material import endless_recipe, load_images
from aeviz.benchmark.rivals.plain import plain_speed
from aeviz.benchmark.runner import Options, tell

if TYPE_CHECKING:
    from aeviz.core.data.base import Dataset
    from aeviz.core.recipe.schema import Recipe
    from aeviz.core.training.phases.job import Engine

NETWORKS = ("deep", "bottleneck-2d", "denoising", "sparse-l1", "vae", "conv")
"""Recipes that are timed, where they exist."""
PLAIN = "plain loop"
CEILING = "products alone"
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
    from aeviz.core.recipe.presets import presets

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
    from aeviz.benchmark.rivals.peers import Peer

    recipe = endless_recipe(network)
    contestants = list(_contestants(recipe, load_images(recipe.data.dataset), peers))
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
    from aeviz.benchmark.rivals.ceiling import ceiling_speed
    from aeviz.benchmark.rivals.peers import PEERS, Peer, can_train
    from aeviz.core.compute.device import available
    from aeviz.core.compute.precision import has_bf16
    from aeviz.core.compute.process import thread_count
    from aeviz.core.prepare import prepare

    counts = sorted({1, thread_count(with_window=False)})
    precisions = ["float32", "bf16"] if has_bf16() else ["float32"]
    for count in counts:
        yield Contestant(recipe.name, PLAIN, count, "float32", plain_speed(recipe, dataset, count))
        if prepare(recipe, dataset, "float32").engine == "dense":
            speed = our_speed(recipe, dataset, count, "float32", engine="autograd")
            yield Contestant(recipe.name, "autograd", count, "float32", speed)
        for precision in precisions:
            speed = our_speed(recipe, dataset, count, precision)
            yield Contestant(recipe.name, "aeviz", count, precision, speed)
            ceiling = ceiling_speed(recipe, dataset, count, precision)
            yield Contestant(recipe.name, CEILING, count, precision, ceiling)
    for name in available()[1:]:
        for precision in ["float32", "bf16"] if has_bf16(name) else ["float32"]:
            speed = our_speed(recipe, dataset, 1, precision, name)
            yield Contestant(recipe.name, f"aeviz on {name}", 1, precision, speed)
    for library in PEERS if peers else ():
        for count in counts if can_train(library, recipe) else ():
            peer = Peer(library, recipe.name, count)
            yield Contestant(recipe.name, library, count, "float32", peer)


def our_speed(
    recipe: Recipe,
    dataset: Dataset,
    threads: int,
    precision: str,
    device: str = "cpu",
    engine: Engine = "dense",
) -> Speed:
    """The training loop of aeviz as it is, without evaluations and checkpoints; ``engine`` is as in
    ``core.prepare``."""
    import torch

    from aeviz.core.messages.events import StepsDone
    from aeviz.core.messages.inbox import CommandQueue
    from aeviz.core.prepare import prepare
    from aeviz.core.training.loop import train

    job = prepare(recipe, dataset, precision, torch.device(device), engine)
    events = train(job, CommandQueue())

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


def _conclude(report: Report, lines: list[dict[str, object]]) -> None:
    """Geometric means over the networks, dense ones and conv apart, against each rival."""
    speeds = {_key(line): float(str(line["samples_per_second"])) for line in lines}
    ratios: dict[tuple[str, str, int, str], list[float]] = {}
    for (network, variant, threads, precision), speed in speeds.items():
        kind = "conv" if network.startswith("conv") else "dense"
        against = (precision,) if variant == CEILING else ("float32", "bf16")
        for chosen in () if variant.startswith("aeviz") else against:
            if (network, "aeviz", threads, chosen) in speeds:
                ratio = speeds[network, "aeviz", threads, chosen] / speed
                ratios.setdefault((kind, variant, threads, chosen), []).append(ratio)
    for (kind, variant, threads, precision), found in sorted(ratios.items()):
        mean = statistics.geometric_mean(found)
        report.figures[f"{kind}_over_{variant.split()[0]}_{threads}_{precision}"] = mean
        rival = "fraction of the ceiling" if variant == CEILING else f"aeviz / {variant}"
        lowest = f" (lowest {min(found):.2f})" if len(found) > 1 else ""
        report.notes.append(
            f"{kind}: {rival}, {threads} thread{'s' if threads > 1 else ''}, {precision}:"
            f" {mean:.2f}{lowest}"
        )


def _key(line: dict[str, object]) -> tuple[str, str, int, str]:
    """Network, variant, threads and precision of a row."""
    return (
        str(line["network"]),
        str(line["variant"]),
        int(str(line["threads"])),
        str(line["precision"]),
    )
