"""What ``aeviz data`` says of what was found, and of datasets."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import msgspec

from aeviz.cli.options import DONE
from aeviz.cli.output import show, show_json
from aeviz.core.base.errors import DataError
from aeviz.core.data.base import Dataset
from aeviz.core.data.own import listing
from aeviz.core.data.own.looking import Found
from aeviz.core.data.own.preparing import Prepared
from aeviz.core.data.shapes import in_words

_MOST_CLASSES = 12
"""Classes that are listed with their counts."""


def tell(value: object, lines: Sequence[str], as_json: bool) -> int:
    if as_json:
        show_json(value)
    else:
        show("\n".join(lines))
    return DONE


def report(found: Found, made: Prepared | None = None) -> list[str]:
    """What was found, in lines."""
    sizes = ", ".join(f"{h} × {w} ({count:,})" for h, w, count in found.sizes)
    more = f" and {found.size_count - len(found.sizes):,} other sizes" * (
        found.size_count > len(found.sizes)
    )
    tests = f" and {found.test:,} for tests" if found.test else ""
    colour = "in colour" if found.colour else "grey"
    lines = [f"{found.title}: {found.train:,} pictures{tests}, {colour}", f"Sizes: {sizes}{more}"]
    few = found.classes[:_MOST_CLASSES]
    rest = f" and {len(found.classes) - len(few)} more" if len(found.classes) > len(few) else ""
    named = ", ".join(f"{name} {count:,}" for name, count in few)
    lines.append(f"{len(found.classes)} classes: {named}{rest}" if few else "No classes")
    lines += found.notes
    for skipped in found.skipped if made is None else made.skipped:
        some = f" ({', '.join(skipped.names)})" if skipped.names else ""
        lines.append(f"Left out: {skipped.count:,}, as {skipped.reason}{some}")
    return lines


def added(own: listing.OwnSet, dataset: Dataset) -> str:
    return (
        f"Added “{own.name}”: {len(dataset.train):,} pictures for training and"
        f" {len(dataset.test):,} for tests, {in_words(dataset.image_shape)}. Train it with"
        f" “--dataset {_quoted(own.name)}”."
    )


def _quoted(name: str) -> str:
    return f"'{name}'" if set(name) & set(" ()") else name


def line(row: Mapping[str, object]) -> str:
    shape = row["shape"]
    assert isinstance(shape, (list, tuple))  # noqa: S101 - narrows the type
    names = row["class_names"]
    assert isinstance(names, (list, tuple))  # noqa: S101 - narrows the type
    classes = f"{len(names)} classes" if names else "no classes"
    return (
        f"{row['title']}: {row['train']:,} and {row['test']:,} pictures, {in_words(tuple(shape))},"
        f" {classes}"
    )


def facts(own: listing.OwnSet, made: Prepared) -> dict[str, object]:
    return {
        **own.as_json(),
        "skipped": msgspec.to_builtins(made.skipped),
    }


def about(dataset: object) -> dict[str, object]:
    if not isinstance(dataset, Dataset):
        raise DataError("Points and waves are made, not downloaded: train with them at once.")
    return {
        "name": dataset.name,
        "title": dataset.title,
        "train": len(dataset.train),
        "test": len(dataset.test),
        "shape": list(dataset.image_shape),
        "class_names": list(dataset.class_names),
        "fingerprint": dataset.fingerprint,
        "licence": dataset.licence,
    }
