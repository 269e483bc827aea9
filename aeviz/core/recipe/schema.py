"""The recipe: what to train, as a frozen value.

The fields carry their own label (``title``), help (``description``), range and unit, so the form in
the window, ``--set`` on the command line and the check of a file all speak from one source.
"""

from __future__ import annotations

from typing import Annotated, Literal

from msgspec import Meta, Struct

from aeviz.core.recipe.fields import about
from aeviz.core.recipe.sections import Code, Corruption, Data, Network, Penalty, Training

Task = Literal["reconstruct", "classify", "regress"]


class Recipe(Struct, frozen=True, forbid_unknown_fields=True):
    """Everything that decides a run's result. Equal recipes on one machine give equal weights."""

    name: Annotated[str, Meta(pattern=r"^[a-z0-9][a-z0-9-]{0,63}$", title="Name")]
    title: Annotated[str, Meta(min_length=1, max_length=120, title="Title")]
    description: Annotated[str, Meta(max_length=2000, title="Description")] = ""
    task: Annotated[Task, about("Task", "What the network learns to do.")] = "reconstruct"
    seed: Annotated[
        int,
        Meta(ge=0, le=2**31 - 1),
        about("Seed", "Starts every random choice; the same seed repeats the run exactly."),
    ] = 0
    data: Data = Data()
    network: Network = Network()
    code: Code = Code()
    penalty: Penalty = Penalty()
    corruption: Corruption = Corruption()
    training: Training = Training()


SECTIONS: dict[str, str] = {
    "data": "Data",
    "training": "Training",
    "corruption": "Noise",
    "network": "Network",
    "code": "Code",
    "penalty": "Penalty",
}
"""Attribute and heading of each group of fields, in the order of the form."""
