"""What a user may set of a recipe: label, help, type and limits, kept in annotations."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, Literal, NamedTuple, get_args, get_origin, get_type_hints

import msgspec.inspect
from msgspec import Meta, Struct

from aeviz.core.base import words

_TRUTH = {"true": True, "yes": True, "1": True, "false": False, "no": False, "0": False}


class Field(NamedTuple):
    """One value of a recipe that a user may set."""

    path: str
    """Dotted address, for example ``training.learning_rate``."""
    title: str
    help: str
    type: type
    """``bool``, ``int``, ``float``, ``str`` or ``tuple`` (of integers, or of choices)."""
    choices: tuple[str, ...] = ()
    """The words that are allowed, in the order in which they are declared."""
    minimum: float | None = None
    maximum: float | None = None
    exclusive: bool = False
    """Whether the minimum itself is refused."""
    optional: bool = False
    """Whether the value may be left empty (``None``)."""
    most: int | None = None
    """How many values or letters it has at most."""
    unit: str = ""
    live: bool = False
    """Whether it may be changed while training runs."""

    @property
    def key(self) -> str:
        """The last part of the path, which is unique but for ``kind``."""
        return self.path.rpartition(".")[2]

    def name_of(self, choice: str) -> str:
        """What one of the choices is called."""
        return words.choice(self.path, choice)

    def told(self, value: object, say: Callable[[str], str]) -> str:
        """A value as people say it, with its unit; ``say`` puts words into their language."""
        parts = value if isinstance(value, tuple | list) else (value,)
        told = (say(self.name_of(p) if isinstance(p, str) else _number(p)) for p in parts)
        return f"{', '.join(told)} {say(self.unit)}".strip() or say("None")

    @property
    def allowed(self) -> str:
        """What the field accepts, in words."""
        if self.type is tuple:
            names = ", ".join(map(self.name_of, self.choices))
            listed = f"names separated by commas, of {names}"
            return listed if names else _whole_numbers(self.most)
        if self.choices:
            choices = ", ".join(self.choices)
            return f"one of {choices}"
        if self.type in _ALLOWED:
            return _ALLOWED[self.type]
        noun = "a whole number" if self.type is int else "a number"
        if self.minimum is None or self.maximum is None:
            return noun
        high = f"{self.maximum:.0f}" if self.type is int else f"{self.maximum:g}"
        if self.exclusive:
            return f"{noun} above {self.minimum:g} up to {high}"
        return f"{noun} from {self.minimum:g} to {high}"

    def parsed(self, value: object) -> object:
        """Typed text as a value of the field's type where that is possible, else as it is.

        A choice may be given by its name, too.
        """
        if not isinstance(value, str):
            return value
        if self.type is str:
            return words.identifier(self.path, value)
        text = value.strip()
        if self.type is bool:
            return _TRUTH.get(text.lower(), text)
        if self.type is tuple:
            return self._parts(text.strip("[]()"))
        try:
            return int(text) if self.type is int else float(_with_point(text))
        except ValueError:
            return text

    def _parts(self, text: str) -> object:
        if self.optional and not text:
            return None
        parts = [part.strip() for part in text.split(",") if part.strip()]
        try:
            if self.choices:
                return [words.identifier(self.path, part) for part in parts]
            return [int(part) for part in parts]
        except ValueError:
            return text


def _whole_numbers(most: int | None) -> str:
    if most is None:
        return "whole numbers from 1 to 4096, separated by commas"
    return f"up to {most} whole numbers from 1 to 4096, separated by commas"


def _with_point(text: str) -> str:
    """A number with a decimal comma as Python reads it; 1,000 might mean two numbers and stays."""
    return text.replace(",", ".") if _DECIMAL_COMMA.fullmatch(text) else text


def about(title: str, text: str, unit: str = "", live: bool = False) -> Meta:
    """The label and the help of a field, for its annotation; ranges stand in a ``Meta`` beside."""
    return Meta(title=title, description=text, extra={"unit": unit, "live": live})


_DECIMAL_COMMA = re.compile(r"[+-]?(0?,\d+|\d+,(?!\d{3}$)\d+)(e[+-]?\d+)?", re.IGNORECASE)

_ALLOWED = {
    bool: "true or false",
    str: "the name of a dataset, of at most 64 letters, digits, spaces and . , + - ( )",
}
"""In words, of the types that have no range."""

_TYPES: dict[type, type] = {
    msgspec.inspect.BoolType: bool,
    msgspec.inspect.IntType: int,
    msgspec.inspect.FloatType: float,
    msgspec.inspect.VarTupleType: tuple,
}


def fields_of(struct: type[Struct], section: str = "") -> list[Field]:
    """The fields of one group of values, in their order; ``section`` begins their paths."""
    info = msgspec.inspect.type_info(struct)
    assert isinstance(info, msgspec.inspect.StructType)  # noqa: S101 - narrows the type
    hints = get_type_hints(struct, include_extras=True)
    start = f"{section}." if section else ""
    return [_field(start + field.name, field, hints[field.name]) for field in info.fields]


def _field(path: str, info: msgspec.inspect.Field, hint: object) -> Field:
    node = info.type
    schema: dict[str, Any] = {}
    extra: dict[str, Any] = {}
    if isinstance(node, msgspec.inspect.Metadata):
        schema, extra, node = node.extra_json_schema or {}, node.extra or {}, node.type
    optional = isinstance(node, msgspec.inspect.UnionType)
    if isinstance(node, msgspec.inspect.UnionType):
        node = next(t for t in node.types if not isinstance(t, msgspec.inspect.NoneType))
    lowest = getattr(node, "gt", None)
    return Field(
        path=path,
        title=schema.get("title", path),
        help=schema.get("description", ""),
        type=_TYPES.get(type(node), str),
        choices=_choices(hint),
        minimum=lowest if lowest is not None else getattr(node, "ge", None),
        maximum=getattr(node, "le", None),
        exclusive=lowest is not None,
        optional=optional,
        most=getattr(node, "max_length", None),
        unit=extra.get("unit", ""),
        live=extra.get("live", False),
    )


def _choices(hint: object) -> tuple[str, ...]:
    """The words of the first ``Literal`` within an annotation; msgspec itself would sort them."""
    if get_origin(hint) is Literal:
        return get_args(hint)
    return next((found for part in get_args(hint) if (found := _choices(part))), ())


def _number(value: object) -> str:
    if isinstance(value, bool):
        return "Yes" if value else "No"
    return f"{value:g}" if isinstance(value, float) else str(value)
