"""Where a result comes from: of which weights it is, how far their run went, and on which data.

Whoever shows or writes a figure, a picture or codes of a run says this beside it: the newest good
checkpoint may be older than the last step, and the data under a name may be others than then.
"""

from __future__ import annotations

import json
from dataclasses import dataclass

from aeviz.core.base.errors import StorageError
from aeviz.core.data.base import AnyDataset
from aeviz.core.messages.events import Noticed
from aeviz.core.runs.dataset import DataIdentity, identify
from aeviz.core.runs.listing import RunState
from aeviz.core.runs.run import Run

_ENDED: dict[RunState | None, str] = {
    "finished": "finished there",
    "stopped": "was stopped there",
    "failed": "failed there",
    "interrupted": "was interrupted there",
    "running": "is still in training",
}


@dataclass(frozen=True)
class Provenance:
    """Weights (or a stored frame) after ``step`` steps and ``epoch`` whole epochs of a run."""

    run: str
    """The name of the run's folder, safe to print."""
    step: int
    epoch: int
    last_step: int | None
    """How far the run went, by its losses; None if they cannot be read."""
    state: RunState | None
    """How it ended there; None if that is not known."""
    data: DataIdentity | None = None
    """The data that the result is of; None if the run itself holds all that it is of."""

    @property
    def caption(self) -> str:
        """What to write beside the result, without a full stop."""
        parts = [f"step {self.step:,}, epoch {self.epoch}"]
        if self.last_step is not None and self.last_step > self.step:
            parts.append(f"the run went on to step {self.last_step:,} and {self._ended}")
        if self.data is not None:
            parts.append(self.data_caption)
        return "; ".join(parts)

    @property
    def data_caption(self) -> str:
        """The data by name, with what is to be said of them."""
        if self.data is None:
            return ""
        other = "other data than it was trained on: " if self.data.is_other else ""
        return f"{other}{self.data.title}"

    @property
    def warnings(self) -> tuple[str, ...]:
        """What users have to know before they believe the result, a plain sentence each."""
        found = []
        weights = f"the weights of step {self.step:,}, epoch {self.epoch}"
        if self.last_step is None or self.last_step < self.step:
            found.append(
                f"How far the run {self.run} went is not known, as its losses cannot be read: this"
                f" is of {weights}."
            )
        elif self.last_step > self.step:
            found.append(
                f"The run {self.run} went on to step {self.last_step:,} and {self._ended}, but this"
                f" is of {weights}, the newest that it keeps."
            )
        return (*found, *self.data_warnings)

    @property
    def data_warnings(self) -> tuple[str, ...]:
        """Those of them that are of the data."""
        if self.data is None or not self.data.is_other:
            return ()
        return (
            f"The run {self.run} was trained on other data than {self.data.title} has now: this is"
            " of data that are not its own.",
        )

    @property
    def _ended(self) -> str:
        return _ENDED.get(self.state, "ended there")

    def as_json(self) -> dict[str, object]:
        """JSON data: ``step``, ``epoch``, ``last_step``, ``state``, ``warnings``; where data are
        concerned also ``dataset``, ``fingerprint``, and ``other_data``: true, false, or null if the
        run does not know its own."""
        found: dict[str, object] = {
            "step": self.step,
            "epoch": self.epoch,
            "last_step": self.last_step,
            "state": self.state,
        }
        if self.data is not None:
            found |= {
                "dataset": self.data.name,
                "fingerprint": self.data.fingerprint,
                "other_data": self.data.is_other,
            }
        return found | {"warnings": list(self.warnings)}

    def as_text(self) -> str:
        """All of it in one line of ASCII, for the metadata of files."""
        return json.dumps({"run": self.run, **self.as_json()})


def noticed(run: Run, step: int) -> list[Noticed]:
    """What was noticed of the network and its data up to ``step``, as far as it can be read."""
    try:
        found = run.notices()
    except StorageError:
        return []
    return [notice for notice in found if notice.kind != "storage" and notice.step <= step]


def provenance(run: Run, step: int, epoch: int, dataset: AnyDataset | None = None) -> Provenance:
    """Where a result of a run comes from, that is of this step, and on these data."""
    try:
        summary = run.summary()
    except StorageError:
        last, state = None, None
    else:
        last, state = summary.steps, summary.state
    data = None if dataset is None else identify(run, dataset)
    return Provenance(run.name, step, epoch, last, state, data)
