"""Commands about several runs, or about a run and a picture."""

from __future__ import annotations

import argparse
from pathlib import Path

from aeviz.cli.options import (
    DONE,
    add_data_options,
    add_training_options,
    check_folder,
    count,
    label_count,
)


def add_studies(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """compare, labels, reproduce and search."""
    compare = commands.add_parser("compare", help="several runs by the same figures")
    compare.add_argument("runs", type=Path, nargs="+", metavar="RUN", help="a run's folder")
    add_data_options(compare, dataset=False)
    compare.add_argument("--json", action="store_true", help="as JSON")
    compare.add_argument(
        "--labels", type=Path, metavar="FILE", help="draw accuracy against labels used, .svg"
    )
    compare.add_argument(
        "--noise", action="store_true", help="restoring pictures from five kinds of noise instead"
    )
    compare.set_defaults(command=_compare)

    labels = commands.add_parser("labels", help="train a classifier with few and many labels")
    labels.add_argument("name", metavar="NAME", help="a classifier of dense layers: stacked")
    add_data_options(labels)
    labels.add_argument(
        "--counts", type=label_count, nargs="+", metavar="N", help="labels used; 0: all"
    )
    add_training_options(labels)
    labels.add_argument("--out", type=Path, metavar="DIR", help="a folder for the runs")
    labels.add_argument("--drawing", type=Path, metavar="FILE", help="draw the curves, .svg")
    labels.set_defaults(command=_labels)

    reproduce = commands.add_parser("reproduce", help="train the tutorials' recipes and compare")
    reproduce.add_argument("names", nargs="*", metavar="NAME", help="recipes (default: all)")
    add_data_options(reproduce)
    reproduce.add_argument("--quick", action="store_true", help="one epoch in each phase")
    reproduce.add_argument("--threads", type=count, metavar="N", help="processor threads (all)")
    reproduce.add_argument(
        "--out", type=Path, default=Path("reproduction.md"), metavar="FILE", help="Markdown table"
    )
    reproduce.set_defaults(command=_reproduce)

    search = commands.add_parser("search", help="the training digits most like a picture")
    search.add_argument("run", type=Path, metavar="RUN", help="a run's folder")
    search.add_argument("image", type=Path, metavar="IMAGE", help="a picture, white on black")
    add_data_options(search, dataset=False)
    search.add_argument("--count", type=count, default=10, metavar="N", help="how many (10)")
    search.add_argument("--sheet", type=Path, metavar="FILE", help="draw them, .png")
    search.add_argument("--as-is", action="store_true", help="do not centre and scale it first")
    search.add_argument("--json", action="store_true", help="as JSON")
    search.set_defaults(command=_search)


def _compare(options: argparse.Namespace) -> int:
    from aeviz.cli import studies

    check_folder(options.labels)
    if options.noise:
        studies.compare_noise(options.runs, options.data_dir)
        return DONE
    studies.compare(options.runs, options.data_dir, options.json, options.labels)
    return DONE


def _labels(options: argparse.Namespace) -> int:
    from aeviz.cli import label_series

    check_folder(options.drawing)
    order = label_series.SeriesOrder(
        name=options.name,
        counts=options.counts or label_series.COUNTS,
        dataset=options.dataset,
        data_dir=options.data_dir,
        epochs=options.epochs,
        changes=options.set,
        seed=options.seed,
        threads=options.threads,
        device=options.device,
        folder=options.out,
        drawing=options.drawing,
    )
    return label_series.train_series(order)


def _reproduce(options: argparse.Namespace) -> int:
    from aeviz.cli import studies

    return studies.reproduce(
        studies.ReproduceOrder(
            tuple(options.names),
            options.quick,
            options.dataset,
            options.data_dir,
            options.threads,
            options.out,
        )
    )


def _search(options: argparse.Namespace) -> int:
    from aeviz.cli import studies

    order = studies.SearchOrder(options.run, options.image, options.count, not options.as_is)
    studies.search(order, options.data_dir, options.json, options.sheet)
    return DONE
