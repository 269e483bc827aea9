"""The stored steps of a run and which one is shown: the arithmetic of the timeline. No Qt here."""

from __future__ import annotations

import numpy as np


class StoredFrames:
    """``steps`` ``int64 [n]``, rising; ``position`` one of them, or None: the newest, live."""

    def __init__(self) -> None:
        self.steps = np.empty(0, np.int64)
        self.position: int | None = None
        self.marks = np.empty(0, np.int64)
        """Steps where something changed, ``int64 [m]``."""

    def __len__(self) -> int:
        return len(self.steps)

    @property
    def index(self) -> int:
        """Which step is shown; live is the last."""
        return len(self) - 1 if self.position is None else self.nearest(self.position)

    def nearest(self, step: int) -> int:
        after = int(np.searchsorted(self.steps, step))
        near = self.steps[max(after - 1, 0) : after + 1]
        return max(after - 1, 0) + int(np.argmin(np.abs(near - step)))

    def following(self) -> int | None:
        """The index of the first step after the one that is shown."""
        if self.position is None:
            return None
        found = int(np.searchsorted(self.steps, self.position, "right"))
        return found if found < len(self) else None

    def mark(self, direction: int) -> int | None:
        """The index of the nearest mark before (−1) or after (1) what is shown.

        A mark is shown by the first step that is stored from there on.
        """
        shown_by = np.minimum(np.searchsorted(self.steps, self.marks), len(self) - 1)
        if direction < 0:
            before = shown_by[shown_by < self.index]
            return int(before.max()) if len(before) else None
        after = shown_by[shown_by > self.index]
        return int(after.min()) if len(after) else None

    def blocked(self) -> dict[str, bool]:
        """Which moves lead nowhere, by the names of the timeline's buttons."""
        live, index, last = self.position is None, self.index, len(self) - 1
        return {
            "play": last == 0,
            "first": index == 0 and not live,
            "previous-mark": self.mark(-1) is None,
            "previous": index == 0 and not live,
            "next": index == last,
            "next-mark": self.mark(1) is None,
            "last": index == last and not live,
        }
