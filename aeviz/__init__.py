"""aeviz: see how an autoencoder learns.

``aeviz.core`` trains and records without a window; ``aeviz.ui`` shows it in one. A Python program
uses :func:`load` and :class:`Model` (see ``aeviz.core.api``).
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from aeviz.version import __version__

if TYPE_CHECKING:
    from aeviz.core.api import Model

__all__ = ["Model", "__version__", "load"]


def load(run: Path | str) -> Model:
    """The network of a run, with its newest weights. Raises :class:`RunError`."""
    from aeviz.core.api import Model

    return Model.load(run)


def __getattr__(name: str) -> Any:
    """``aeviz.Model`` loads torch only when it is asked for."""
    if name == "Model":
        from aeviz.core.api import Model

        return Model
    raise AttributeError(f"module “aeviz” has no attribute “{name}”")
