"""Colours of the points of the map: by label, by reconstruction error, by wrong neighbours."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QObject, Slot

from aeviz.ui.map.controller import MapControl
from aeviz.ui.map.point_metrics import Surveyor


class ColourControl(QObject):
    """Answers the choice of colours; surveys only while another one than the label is chosen."""

    def __init__(self, control: MapControl) -> None:
        super().__init__(control)
        self._view = control.view
        self._kind = "label"
        self.surveyor = Surveyor(control.inspector, control.digits, self)
        self.surveyor.surveyed.connect(self._on_surveyed)
        control.window.shell.closing.connect(self.surveyor.job.close)
        control.inspector.run_changed.connect(self._forget)
        control.digits.changed.connect(self._forget)
        control.decoded_again.connect(self.surveyor.refresh)
        self._view.colouring_chosen.connect(self._choose)

    @Slot()
    def _forget(self) -> None:
        """Other digits are on the map: their colours are still to be found."""
        self.surveyor.drop()
        self._view.set_values(None)

    @Slot(str)
    def _choose(self, kind: str) -> None:
        self._kind = kind
        if kind == "error":
            self.surveyor.want("error")
        elif kind == "wrong":
            self.surveyor.want("wrong")
        else:
            self.surveyor.want(None)
            self._view.set_values(None)

    @Slot(object)
    def _on_surveyed(self, survey: object) -> None:
        values = getattr(survey, "values", None)
        if not isinstance(values, np.ndarray):
            return
        if self._kind == "error":
            # A few strange digits would take all the colours.
            high = float(np.nanquantile(values, 0.98)) if len(values) else 1.0
            title = self.tr("error (MSE per pixel), mean {mean:.4f}")
            self._view.set_values(values, title.format(mean=values.mean()), 0.0, high)
        else:
            title = self.tr("wrong neighbours: {share:.1%} of the digits")
            self._view.set_values(values, title.format(share=values.mean()), 0.0, 1.0)
