"""Runs in sentences of the core, which knows them by their folders alone."""

from __future__ import annotations

import contextlib
import re

from aeviz.core.base.errors import AevizError
from aeviz.core.base.paths import runs_folder

_FOLDER = re.compile(r"(?<![\w/\\.-])\d{8}-\d{6}(-\w+)*")
"""The name of a run's folder that stands alone, in no path."""


def with_run_names(text: str) -> str:
    """The text with the runs among the user's called as everywhere in the window."""
    return _FOLDER.sub(lambda hit: _name_of(hit[0]), text)


def _name_of(folder: str) -> str:
    from aeviz.core.runs.listing import label_of
    from aeviz.ui.naming.runs import run_name

    with contextlib.suppress(AevizError, OSError):
        return f"“{run_name(label_of(runs_folder() / folder))}”"
    return folder
