"""What Setup showed before: undo and redo."""

from __future__ import annotations

from typing import NamedTuple

from aeviz.core.recipe.schema import Recipe

MOST = 200


class State(NamedTuple):
    """A recipe in Setup, and the one that its changes are counted from."""

    baseline: Recipe
    recipe: Recipe


class History:
    """States before and after the one that is shown. Part of the form."""

    def __init__(self) -> None:
        self._before: list[State] = []
        self._after: list[State] = []

    @property
    def can_undo(self) -> bool:
        return bool(self._before)

    @property
    def can_redo(self) -> bool:
        return bool(self._after)

    def note(self, left: State) -> None:
        """``left`` has given way to another state by an act of the user."""
        if not self._before or self._before[-1] != left:
            self._before = [*self._before[-MOST:], left]
        self._after.clear()

    def back(self, shown: State) -> State | None:
        """The state before the one that is shown, which can be come back to."""
        return self._step(self._before, self._after, shown)

    def forth(self, shown: State) -> State | None:
        return self._step(self._after, self._before, shown)

    def _step(self, source: list[State], target: list[State], shown: State) -> State | None:
        while source:
            state = source.pop()
            if state != shown:
                target.append(shown)
                return state
        return None
