"""What classes are called: those of datasets that aeviz knows in the window's language."""

from __future__ import annotations

from aeviz.core.data.family.known import classes_in
from aeviz.core.inference.frames import Probe
from aeviz.ui.language.sentences import said


def class_names(probe: Probe) -> tuple[str, ...]:
    """Of all classes of a run, by label; names that somebody gave stay as they are."""
    return classes_in(probe.class_names, said)


def class_name(probe: Probe, label: int) -> str:
    """Of one class; empty if pictures have none."""
    names = class_names(probe)
    return names[label] if names else ""
