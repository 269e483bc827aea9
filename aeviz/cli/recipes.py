"""``aeviz recipes``: all recipes by name."""

from __future__ import annotations

import argparse
import json

from aeviz.cli.options import DONE, add_json_option
from aeviz.core.recipe.presets import known_recipes


def add_options(parser: argparse.ArgumentParser) -> None:
    add_json_option(parser)


def run(options: argparse.Namespace) -> int:
    known = known_recipes()
    if options.json:
        rows = [{"name": r.name, "title": r.title, "task": r.task} for r in known.values()]
        print(json.dumps(rows, ensure_ascii=False))
        return DONE
    width = max(len(name) for name in known)
    for recipe in known.values():
        print(f"{recipe.name:<{width}}  {recipe.task:<12} {recipe.title}")
    return DONE
