"""``aeviz data``: the user's own datasets, and what a path of pictures holds."""

from __future__ import annotations

import argparse
from collections.abc import Callable

import msgspec

from aeviz.cli.data.words import about, added, facts, line, report, tell
from aeviz.cli.options import DONE, add_json_option
from aeviz.cli.output import say
from aeviz.cli.terminal import load_data, progress
from aeviz.core import datasets
from aeviz.core.base.paths import user_path
from aeviz.core.data.own import listing
from aeviz.core.data.own.looking import Found, look
from aeviz.core.data.own.pictures import Choices


def add_options(parser: argparse.ArgumentParser) -> None:
    actions = parser.add_subparsers(title="actions", metavar="ACTION", required=True)

    def action(name: str, text: str, run: Callable[[argparse.Namespace], int]) -> _Parser:
        made = actions.add_parser(name, help=text, description=text, allow_abbrev=False)
        made.set_defaults(action=run)
        return made

    _add_options(action("add", "prepare pictures for training, and give them a name", _add))
    add_json_option(action("list", "all datasets", _list))
    for name, text, run_ in (
        ("show", "what is known of a dataset", _show),
        ("remove", "take a dataset off the list; its files stay", _remove),
    ):
        one = action(name, text, run_)
        one.add_argument("name", metavar="NAME", help="a dataset")
        if name == "show":
            add_json_option(one)
    rename = action("rename", "give a dataset another name", _rename)
    rename.add_argument("name", metavar="NAME", help="a dataset of your own")
    rename.add_argument("new", metavar="NEW", help="its new name")
    relink = action("relink", "say where the pictures of a dataset lie now", _relink)
    relink.add_argument("name", metavar="NAME", help="a dataset of your own")
    relink.add_argument("path", type=user_path, metavar="PATH", help="where they lie")
    relink.add_argument("--test", type=user_path, metavar="PATH", help="where the test set lies")


_Parser = argparse.ArgumentParser


def _add_options(parser: _Parser) -> None:
    parser.add_argument(
        "path",
        metavar="PATH",
        help="a folder of pictures or of IDX files, an NPZ, NPY or CSV file, or the name of a known"
        " dataset that is to be downloaded",
    )
    parser.add_argument("--name", metavar="N", help="what it is to be called (as the folder)")
    add_choices(parser)
    parser.add_argument("--look", action="store_true", help="only say what is found there")
    add_json_option(parser)


def add_choices(parser: argparse.ArgumentParser) -> None:
    """How pictures are to be prepared; what is not given is as proposed."""
    parser.add_argument("--side", type=int, metavar="S", help="height and width in pixels")
    colours = parser.add_mutually_exclusive_group()
    colours.add_argument(
        "--grey", dest="colour", action="store_false", default=None, help="no colours"
    )
    colours.add_argument(
        "--colour", dest="colour", action="store_true", default=None, help="with colours"
    )
    places = parser.add_mutually_exclusive_group()
    places.add_argument(
        "--crop", dest="place", action="store_const", const="crop", help="take the middle"
    )
    places.add_argument(
        "--fit", dest="place", action="store_const", const="fit", help="take all, with margins"
    )
    parser.add_argument("--invert", action="store_true", help="make light what is dark")
    tests = parser.add_mutually_exclusive_group()
    tests.add_argument("--test", type=user_path, metavar="PATH", help="where the test set lies")
    tests.add_argument("--split", type=float, metavar="X", help="share kept for tests (0.2)")


def run(options: argparse.Namespace) -> int:
    code: int = options.action(options)
    return code


def chosen(found: Found, options: argparse.Namespace) -> Choices:
    """What is proposed, with what was asked for."""
    asked = {
        "side": options.side,
        "colour": options.colour,
        "place": options.place,
        "invert": options.invert or None,
        "test": options.split,
    }
    return msgspec.structs.replace(
        found.proposed, **{key: value for key, value in asked.items() if value is not None}
    )


def _add(options: argparse.Namespace) -> int:
    if options.path in datasets.DATASETS:
        return _fetch(options)
    path = user_path(options.path)
    with progress("looking") as update:
        found = look(path, options.test, update)
    if options.look:
        return tell(found.as_json(), report(found), options.json)
    with progress("preparing") as update:
        own, made = listing.add(
            found,
            chosen(found, options),
            options.name or "",
            options.test,
            tuple(datasets.DATASETS),
            update,
        )
    lines = [*report(found, made), added(own, made.dataset)]
    return tell(found.as_json() | facts(own, made), lines, options.json)


def _fetch(options: argparse.Namespace) -> int:
    """A known dataset, downloaded if it is not there; it keeps its name."""
    dataset = load_data(options.path, None)
    row = about(dataset)
    return tell(row, [line(row), f"Train it with “--dataset {dataset.name}”."], options.json)


def _list(options: argparse.Namespace) -> int:
    shipped = [
        {"name": name, "title": entry.title, "own": False, "description": entry.description}
        for name, entry in datasets.DATASETS.items()
    ]
    own = [{**found.as_json(), "own": True} for found in listing.own_sets().values()]
    width = max(len(str(row["name"])) for row in (*shipped, *own))
    lines = [f"{row['name']:<{width}}  {row['description']}" for row in shipped]
    lines += [f"{row['name']:<{width}}  {line(row)}" for row in own]
    return tell([*shipped, *own], lines, options.json)


def _show(options: argparse.Namespace) -> int:
    if options.name in datasets.DATASETS:
        entry = datasets.DATASETS[options.name]
        row = {"name": options.name, "title": entry.title, "own": False}
        return tell(
            row | {"description": entry.description},
            [entry.title, entry.description],
            options.json,
        )
    own = listing.find(options.name)
    row = {**own.as_json(), "own": True}
    lines = [own.title, line(row), f"From {own.path}"]
    lines += [f"Test pictures from {own.test_path}"] if own.test_path else []
    lines += [f"Classes: {', '.join(own.class_names)}"] if own.class_names else []
    lines += [f"{own.skipped:,} files or items were left out."] if own.skipped else []
    lines += [f"Licence: {own.licence}"] if own.licence else []
    lines += [f"Fingerprint {own.fingerprint}, added {own.added}"]
    return tell(row, lines, options.json)


def _remove(options: argparse.Namespace) -> int:
    listing.remove(options.name)
    say(f"removed “{options.name}” from the list; its files stay where they are")
    return DONE


def _rename(options: argparse.Namespace) -> int:
    listing.rename(options.name, options.new, tuple(datasets.DATASETS))
    say(f"“{options.name}” is called “{options.new}” now")
    return DONE


def _relink(options: argparse.Namespace) -> int:
    with progress("preparing") as update:
        own = listing.relink(options.name, options.path, options.test, update)
    say(f"“{own.name}” is read from {own.path} now")
    return DONE
