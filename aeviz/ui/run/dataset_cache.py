"""Datasets that stay in memory from one run to the next."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from aeviz.core.data.base import AnyDataset


class DatasetCache:
    """Datasets that were loaded already, so a second run starts at once. Filled by one thread."""

    def __init__(self) -> None:
        self._held: tuple[tuple[str, Path | None], AnyDataset] | None = None

    def peek(self, name: str, folder: Path | None) -> AnyDataset | None:
        """The dataset if it is in memory already. For any thread."""
        held = self._held
        return held[1] if held is not None and held[0] == (name, folder) else None

    def get(
        self,
        name: str,
        folder: Path | None,
        fetch: bool,
        progress: Callable[[int, int], None],
        cancelled: Callable[[], bool],
    ) -> AnyDataset:
        """The dataset, from memory or loaded. Raises :class:`DataError`."""
        from aeviz.core.data import load

        if self._held is None or self._held[0] != (name, folder):
            self._held = None
            self._held = ((name, folder), load(name, folder, fetch, progress, cancelled))
        return self._held[1]
