"""Of which run the panels are, while Setup holds the recipe of another one."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from aeviz.ui.naming.runs import run_name
from aeviz.ui.run.session import Session
from aeviz.ui.run.shown_run import ShownRun
from aeviz.ui.setup.controller import SetupController
from aeviz.ui.window.panels.docks import Panels

OF_A_RUN = (
    "Losses",
    "Steps",
    "Digits",
    "Confusion",
    "Latent",
    "Canvas",
    "Bench",
    "Traversal",
    "Inside",
    "Evaluate",
)
"""Panels that show the run."""


class OldRunNote(QObject):
    """Writes it into the titles of the panels; the workbench makes it."""

    def __init__(
        self, panels: Panels, setup: SetupController, session: Session, shown: ShownRun
    ) -> None:
        super().__init__(panels)
        self._panels, self._setup, self._session, self._shown = panels, setup, session, shown

    @Slot()
    def follow(self) -> None:
        """Another recipe or run is shown, or training begins or ends."""
        run, note = self._shown.run, ""
        trains = self._session.is_active
        if run is not None and not trains and run.recipe.name != self._setup.recipe().name:
            note = self.tr("still of “{run}”").format(run=run_name(run))
        for name in OF_A_RUN:
            self._panels.set_note(name, note)
