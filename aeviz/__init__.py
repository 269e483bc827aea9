"""aeviz: see how an autoencoder learns.

``aeviz.core`` trains and records without a window; ``aeviz.ui`` shows it in one. A Python program
uses :func:`load` and :class:`Model` (see ``aeviz.core.api``), and brings its own pictures with
``Dataset.from_arrays``.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from aeviz.core.base.version import VERSION

__version__ = VERSION

if TYPE_CHECKING:
    from aeviz.core.api import Model
    from aeviz.core.data.base import Dataset

__all__ = ["Dataset", "Model", "__version__", "load"]


def load(run: Path | str, data_dir: Path | None = None, other_data: bool = False) -> Model:
    """The network of a run, with its newest weights. Raises :class:`AevizError`.

    ``model.generate()`` looks at the training images of most runs: in ``data_dir``, if they are
    MNIST's and lie there; images that the run was not trained on only with ``other_data``.
    """
    from aeviz.core.api import Model

    return Model.load(run, data_dir, other_data)


def __getattr__(name: str) -> Any:
    """``aeviz.Model`` loads torch only when it is asked for."""
    if name == "Model":
        from aeviz.core.api import Model

        return Model
    if name == "Dataset":
        from aeviz.core.data.base import Dataset

        return Dataset
    raise AttributeError(f"module “aeviz” has no attribute “{name}”")
