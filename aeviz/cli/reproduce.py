"""``aeviz reproduce``: train the tutorials' recipes, and hold what comes of it beside theirs."""

from __future__ import annotations

import argparse
import time
from pathlib import Path

from aeviz.cli.destinations import check_outputs
from aeviz.cli.options import DONE, FAILED, INTERRUPTED, add_data_options, add_threads_option
from aeviz.cli.output import say, show
from aeviz.cli.terminal import epoch_line, figures_of, load_data, stop_on_signal, take_data
from aeviz.core.base.errors import RecipeError
from aeviz.core.base.paths import user_path
from aeviz.core.base.storage import write_file
from aeviz.core.compute.process import thread_count
from aeviz.core.evaluation import tutorials
from aeviz.core.messages.events import EpochDone, Event, Failed, PhaseStarted, StateChanged
from aeviz.core.messages.inbox import CommandQueue
from aeviz.core.recipe.schema import Recipe
from aeviz.core.runs.live.saved import saved_of


def add_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("names", nargs="*", metavar="NAME", help="recipes (default: all)")
    add_data_options(parser)
    parser.add_argument("--quick", action="store_true", help="one epoch in each phase")
    add_threads_option(parser)
    parser.add_argument(
        "--out",
        type=user_path,
        default=Path("reproduction.md"),
        metavar="FILE",
        help="Markdown table; an older one is replaced (reproduction.md)",
    )


def run(options: argparse.Namespace) -> int:
    """Train, print the table and write it; SIGINT, SIGTERM and SIGHUP end it after what is done."""
    from aeviz.core.evaluation.compare import aligned

    known = tutorials.names()
    for name in options.names:
        if name not in known:
            raise RecipeError(f"No tutorial figure is known for “{name}”: {', '.join(known)}.")
    check_outputs({"--out": options.out}, (options.data,))
    take_data(options)
    lines, is_whole = [tutorials.HEADING], True
    inbox = CommandQueue()
    with stop_on_signal(inbox) as signals:
        for name in options.names or known:
            if not signals:
                recipe = tutorials.recipe_of(name, options.quick, options.dataset)
                rows = _reproduced(recipe, options, inbox)
                lines, is_whole = lines + rows, is_whole and bool(rows)
    show(aligned(lines))
    if len(lines) > 1:
        used = thread_count(with_window=False, wanted=options.threads)
        write_file(options.out, tutorials.report(lines, used, options.quick).encode())
        say(f"wrote {options.out}")
    else:
        say(f"aeviz: No recipe was trained to its end, so nothing was written to {options.out}.")
    return INTERRUPTED if signals else DONE if is_whole else FAILED


def _reproduced(
    recipe: Recipe, options: argparse.Namespace, inbox: CommandQueue
) -> list[list[str]]:
    """The rows of one recipe; none if its training was stopped, failed, or is not on disk."""
    import torch

    from aeviz.core.launch import start_run

    dataset = load_data(recipe.data.dataset, options.data_dir)
    torch.set_num_threads(thread_count(with_window=False, wanted=options.threads))
    began = time.perf_counter()
    launch = start_run(recipe, dataset, inbox, live=False)
    with launch.run as run:
        say(f"{recipe.title} on {dataset.title}: {run.path}")
        state, reached = "", 0
        for event in launch.events:
            _tell(event, recipe)
            if isinstance(event, StateChanged):
                state, reached = event.state, event.step
        seconds = time.perf_counter() - began
        saved = saved_of(run, reached)
        if not saved.is_whole:
            say(f"aeviz: {saved.text}")
        if state != "finished" or not saved.is_whole:
            return []
        figures = figures_of(run, dataset) | tutorials.losses(run)
    return tutorials.lines(recipe.name, figures, seconds)


def _tell(event: Event, recipe: Recipe) -> None:
    match event:
        case EpochDone():
            if recipe.task != "regress":
                say(epoch_line(event))
        case PhaseStarted(name=name, count=count) if count > 1:
            say(name)
        case Failed(text=text):
            say(f"aeviz: {text}")
