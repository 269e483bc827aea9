"""What can be done, at a button, about what is wrong with a run."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Slot

from aeviz.core.messages.events import Noticed, Tune, Tuned
from aeviz.core.recipe.recipe import find_field, value_of
from aeviz.ui.run.session import Session
from aeviz.ui.run.shown_run import ShownRun
from aeviz.ui.setup.controller import SetupController
from aeviz.ui.window.message_bar import Offer

RATE = "training.learning_rate"
BETA = "code.beta"
SIZE = "network.code_size"


class Remedies(QObject):
    """Offers for the message of a notice. The run's controller makes it.

    A live value is tuned in the run; any other belongs to the next run, so that this one is stopped
    first.
    """

    def __init__(self, setup: SetupController, session: Session, shown: ShownRun) -> None:
        super().__init__(setup)
        self._setup, self._session, self._shown = setup, session, shown
        self._next: tuple[str, float] | None = None
        """What is to be changed in Setup when the run has ended."""
        self._by_kind: dict[str, Callable[[Noticed], tuple[Offer, ...]]] = {
            "exploding": self._of_explosion,
            "collapsed-posterior": self._of_posterior,
            "dead-units": self._of_dead_units,
        }

    def offers(self, notice: Noticed) -> tuple[Offer, ...]:
        """Buttons that do what the notice advises; none where nothing can be done at once."""
        advised = self._by_kind.get(notice.kind)
        if advised is None or self._shown.run is None:
            return ()
        return advised(notice)

    def _value(self, path: str) -> float:
        value = value_of(self._shown.recipe(), path)
        assert isinstance(value, int | float)  # noqa: S101 - asked for numbers alone
        return float(value)

    def _of_explosion(self, notice: Noticed) -> tuple[Offer, ...]:
        """Back to the value before it was tuned, if it was; else a lower rate."""
        tuned = self._shown.last_tuned(notice.step)
        if tuned is not None:
            before = self._shown.recipe_at(tuned.step - 1)
            return (self._back(tuned, value_of(before, tuned.path)), self._lower_rate())
        return (self._lower_rate(),)

    def _back(self, tuned: Tuned, before: object) -> Offer:
        assert isinstance(before, int | float)  # noqa: S101 - what can be tuned is a number
        text = self.tr("{field} back to {value:g}")
        said = text.format(field=find_field(tuned.path).title, value=before)
        return said, partial(self._set, tuned.path, float(before))

    def _lower_rate(self) -> Offer:
        lower = self._value(RATE) / 10
        text = self.tr("Lower the rate to {value:g}").format(value=lower)
        return text, partial(self._set, RATE, lower)

    def _of_posterior(self, notice: Noticed) -> tuple[Offer, ...]:
        lower = self._value(BETA) / 4
        text = self.tr("Lower beta to {value:g}").format(value=lower)
        return (text, partial(self._set, BETA, lower)), self._lower_rate()

    def _of_dead_units(self, notice: Noticed) -> tuple[Offer, ...]:
        size = int(self._value(SIZE))
        if size < 4:
            return (self._lower_rate(),)
        text = self.tr("Stop, and choose a code of {size}").format(size=size // 2)
        return (text, partial(self._set, SIZE, size // 2)), self._lower_rate()

    def _set(self, path: str, value: float) -> None:
        if not self._session.is_active:
            self._setup.change(path, value)
        elif find_field(path).live:
            self._session.send(Tune(path, value))
        else:
            self._next = path, value
            self._session.stop()

    @Slot()
    def follow_state(self) -> None:
        """The session is in another state: it may have ended."""
        if self._next is not None and not self._session.is_active:
            (path, value), self._next = self._next, None
            self._setup.change(path, value)
