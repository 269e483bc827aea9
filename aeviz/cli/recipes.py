"""``aeviz recipes``: all recipes by name."""

from __future__ import annotations

import argparse
import json

from aeviz.cli.options import DONE, Commands, add_json_option
from aeviz.core.recipe.presets import known_recipes


def add_options(commands: Commands) -> None:
    """The command and what it takes."""
    parser = commands.add_parser("recipes", help="list the recipes")
    add_json_option(parser)
    parser.set_defaults(command=run)


def run(options: argparse.Namespace) -> int:
    """List all recipes on standard output."""
    known = known_recipes()
    if options.json:
        rows = [{"name": r.name, "title": r.title, "task": r.task} for r in known.values()]
        print(json.dumps(rows, ensure_ascii=False))
        return DONE
    width = max(len(name) for name in known)
    for recipe in known.values():
        print(f"{recipe.name:<{width}}  {recipe.task:<12} {recipe.title}")
    return DONE
