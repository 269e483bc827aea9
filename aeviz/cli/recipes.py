"""``aeviz recipes``: all recipes by name, one of them whole, or every value that one can have."""

from __future__ import annotations

import argparse
from dataclasses import dataclass

from aeviz.cli.options import DONE, add_json_option
from aeviz.cli.output import say, show, show_json
from aeviz.core.base.errors import RecipeError
from aeviz.core.recipe.fields import Field
from aeviz.core.recipe.presets import find_recipe, known_recipes, recipes_folder
from aeviz.core.recipe.recipe import fields, to_json, value_of
from aeviz.core.recipe.schema import Recipe


def add_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "name", metavar="NAME", nargs="?", help="print this recipe whole, as its file would be"
    )
    parser.add_argument(
        "--fields", action="store_true", help="list every value that a recipe has, and its range"
    )
    add_json_option(parser)


def run(options: argparse.Namespace) -> int:
    if options.fields:
        if options.name:
            raise RecipeError("All recipes have the same values: leave out NAME or --fields.")
        _show_fields(options.json)
    elif options.name:
        show(to_json(find_recipe(options.name)).decode().rstrip("\n"))
    else:
        _show_names(options.json)
    return DONE


def _show_names(as_json: bool) -> None:
    known = known_recipes()
    if as_json:
        show_json([{"name": r.name, "title": r.title, "task": r.task} for r in known.values()])
        return
    _show_table([(r.name, r.task, r.title) for r in known.values()])
    say(f"Your own recipes lie in {recipes_folder()}.")


def _show_fields(as_json: bool) -> None:
    usual = Recipe(name="usual", title="Usual values")
    rows = [_Row(field, _text(value_of(usual, field.path))) for field in fields()]
    if as_json:
        show_json([row.as_json() for row in rows])
        return
    _show_table([(row.field.path, row.usual or "(empty)", row.range) for row in rows])


@dataclass(frozen=True)
class _Row:
    """A value that recipes have, and what it usually is."""

    field: Field
    usual: str
    """As ``--set`` takes it."""

    @property
    def range(self) -> str:
        """What is allowed, in words."""
        unit = f" ({self.field.unit})" if self.field.unit else ""
        empty = ", or empty" if self.field.optional else ""
        return f"{self.field.allowed}{empty}{unit}"

    def as_json(self) -> dict[str, object]:
        field = self.field
        return {
            "path": field.path,
            "title": field.title,
            "help": field.help,
            "type": field.type.__name__,
            "allowed": self.range,
            "choices": list(field.choices),
            "minimum": field.minimum,
            "maximum": field.maximum,
            "exclusive": field.exclusive,
            "optional": field.optional,
            "live": field.live,
            "usual": self.usual,
        }


def _text(value: object) -> str:
    if isinstance(value, tuple):
        return ", ".join(map(str, value))
    if isinstance(value, bool):
        return str(value).lower()
    return "" if value is None else str(value)


def _show_table(rows: list[tuple[str, str, str]]) -> None:
    first, second = (max(len(row[column]) for row in rows) for column in (0, 1))
    show("\n".join(f"{a:<{first}}  {b:<{second}}  {c}" for a, b, c in rows))
