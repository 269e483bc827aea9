"""``aeviz recipes``: all recipes by name."""

from __future__ import annotations

import argparse

from aeviz.cli.options import DONE, add_json_option
from aeviz.cli.output import show, show_json
from aeviz.core.recipe.presets import known_recipes


def add_options(parser: argparse.ArgumentParser) -> None:
    add_json_option(parser)


def run(options: argparse.Namespace) -> int:
    known = known_recipes()
    if options.json:
        rows = [{"name": r.name, "title": r.title, "task": r.task} for r in known.values()]
        show_json(rows)
        return DONE
    width = max(len(name) for name in known)
    show("\n".join(f"{r.name:<{width}}  {r.task:<12} {r.title}" for r in known.values()))
    return DONE
