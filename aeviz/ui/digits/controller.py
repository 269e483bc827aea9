"""The digits of a run beside what the network makes of them, as its task wants it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QDockWidget

from aeviz.core.inference.frames import Frame
from aeviz.core.recipe.sections import Corruption
from aeviz.core.runs.run import Run
from aeviz.ui.digits.presenters import PRESENTERS, Presenter, Views
from aeviz.ui.inspect.inspector import Inspector
from aeviz.ui.widgets.action_menu import Offer
from aeviz.ui.widgets.picture import png_bytes, to_image
from aeviz.ui.window.save_dialog import save_as
from aeviz.ui.window.shell import Shell

if TYPE_CHECKING:
    from aeviz.core.inference.viewing import Restored


class DigitsController(QObject):
    """Owner of digits, signals and confusion matrix; the inspector feeds it with frames.

    What it shows depends on the task: a presenter for it is chosen when a run is opened.
    """

    image_chosen = Signal(object)
    """Image ``uint8 [h, w]`` that the user clicked."""
    point_chosen = Signal(int)
    """Its number among the points of the map."""
    digit_chosen = Signal(int)
    """Its number among the digits, if it is one of them."""
    find_wanted = Signal(int)
    """Its number, if the user asks where it lies on the map."""
    noise_chosen = Signal(object)
    """What is done to the digits from now on (:class:`Corruption`); None: as in training."""

    def __init__(self, shell: Shell, views: Views, dock: QDockWidget, inspector: Inspector) -> None:
        super().__init__(shell)
        self._shell = shell
        self._views, self._dock, self._inspector = views, dock, inspector
        self._presenter: Presenter | None = None
        self._frame: Frame | None = None
        self._waits = False
        """Whether digits were passed over while their panel was closed."""
        views.digits.digit_chosen.connect(self._on_digit)
        views.digits.offer(self._offers)
        views.digits.noise_chosen.connect(self._on_noise)
        views.digits.codes_wanted.connect(self.show_extra)
        views.classes.image_chosen.connect(self._on_image)
        dock.visibilityChanged.connect(self._on_visible)

    @Slot(bool)
    def say_nothing_is_shown(self, opening: bool) -> None:
        text = self.tr("Press Train to see what the network makes of the pictures")
        self._views.digits.clear(self.tr("A run is being opened") if opening else text)

    @Slot(object)
    def show_run(self, run: Run | None) -> None:
        self._frame = None
        self._presenter = None
        if run is not None:
            self._presenter = PRESENTERS[run.recipe.task](self._views, self._inspector, run)
            self._dock.setWindowTitle(self._presenter.begin())

    @Slot(object)
    def show_frame(self, frame: Frame) -> None:
        self._frame = frame
        if self._presenter is None:
            return
        self._waits = self._dock.isHidden()
        if not self._waits:
            self._presenter.show_digits(frame)
        self._presenter.show_frame(frame)
        self._presenter.show_extra(frame)

    @Slot()
    def show_extra(self) -> None:
        """Codes are wanted or no longer, or can be made now."""
        if self._presenter is not None and self._frame is not None:
            self._presenter.show_extra(self._frame)

    @Slot(object)
    def show_restored(self, result: Restored) -> None:
        if self._presenter is not None and self._frame is not None:
            self._presenter.show_restored(result, self._frame)

    def _on_visible(self, visible: bool) -> None:
        if visible and self._waits and self._presenter is not None and self._frame is not None:
            self._waits = False
            self._presenter.show_digits(self._frame)

    def _on_digit(self, number: int) -> None:
        if self._presenter is not None:
            self._choose(self._presenter.run.probe.digits, number)
            self.digit_chosen.emit(number)

    def _offers(self, number: int) -> Sequence[Offer]:
        """What can be done with a digit of the grid."""
        if self._presenter is None:
            return ()
        picture = self._presenter.run.probe.digits[number]
        image = to_image(picture)
        return (
            (self.tr("Put it on the canvas"), partial(self._on_digit, number)),
            (self.tr("Find it on the map"), partial(self.find_wanted.emit, number)),
            (self.tr("Copy this picture"), partial(QGuiApplication.clipboard().setImage, image)),
            (self.tr("Save this picture…"), partial(self._save, image, number)),
        )

    def _save(self, image: QImage, number: int) -> None:
        title, name = self.tr("Save this picture"), f"picture-{number + 1}.png"
        save_as(self._shell, title, name, lambda _: png_bytes(image))

    def _on_image(self, number: int) -> None:
        if self._presenter is not None:
            self._choose(self._presenter.run.probe.points, number)

    def _choose(self, images: np.ndarray, number: int) -> None:
        self.image_chosen.emit(images[number])
        self.point_chosen.emit(number)

    def _on_noise(self, kind: str, strength: float) -> None:
        noise = Corruption(kind=kind, strength=strength) if kind else None
        self.noise_chosen.emit(noise)
