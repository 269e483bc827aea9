"""The core's tests run without Qt: with ``AEVIZ_BLOCK_QT`` set, any import of it fails."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from importlib.machinery import ModuleSpec
from types import ModuleType


class _NoQt:
    """A finder that refuses everything Qt."""

    def find_spec(
        self, name: str, path: Sequence[str] | None = None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        if name.partition(".")[0] in ("PySide6", "shiboken6", "pyqtgraph") or name == "aeviz.ui":
            raise ImportError(f"{name} is blocked: the core must do without Qt")
        return None


if os.environ.get("AEVIZ_BLOCK_QT"):
    sys.meta_path.insert(0, _NoQt())
