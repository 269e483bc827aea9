"""What a run shows beside its digits, by its task: restored digits, classes, or numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QStackedWidget

from aeviz.core.inference.frames import Frame
from aeviz.core.runs.dataset import about_data
from aeviz.core.runs.run import Run
from aeviz.ui.digits.classes import ConfusionView
from aeviz.ui.digits.signals import RegressionView
from aeviz.ui.digits.view import ComparisonView
from aeviz.ui.inspect.captions import predicted_caption, step_caption
from aeviz.ui.inspect.inspector import Inspector
from aeviz.ui.naming.classes import class_names

if TYPE_CHECKING:
    from aeviz.core.inference.viewing import Restored


class Views(NamedTuple):
    """The widgets of the panel. ``stack`` shows either the digits or the signals."""

    stack: QStackedWidget
    digits: ComparisonView
    signals: RegressionView
    classes: ConfusionView


class Presenter:
    """Fills the views for runs of one task. The controller makes one when a run is opened."""

    def __init__(self, views: Views, inspector: Inspector, run: Run) -> None:
        self.views, self.inspector, self.run = views, inspector, run

    def begin(self) -> str:
        """Show what is known before the first frame; what the panel is called for such a run."""
        raise NotImplementedError

    def show_frame(self, frame: Frame) -> None:
        """Show what is there at a step, but for what :meth:`show_digits` shows."""

    def show_digits(self, frame: Frame) -> None:
        """Show the digits of a step; not asked for while nobody can see them."""

    def show_extra(self, frame: Frame) -> None:
        """Below the digits: codes, or a layer in training."""

    def show_restored(self, result: Restored, frame: Frame) -> None:
        """Show the digits under the noise that the user asked for."""


class RestorePresenter(Presenter):
    """Autoencoders: original, noisy and restored digits."""

    def begin(self) -> str:
        probe = self.run.probe
        self.views.stack.setCurrentWidget(self.views.digits)
        self.views.digits.trained_noise = self.run.recipe.corruption.kind
        self.views.digits.set_digits(probe.digits, probe.digit_labels, class_names(probe))
        self.views.classes.clear(_tr("This run names no classes: train a classifier"))
        is_digit = about_data(self.run).noun == "digit"
        return _tr("Digits") if is_digit else _tr("Pictures")

    def show_digits(self, frame: Frame) -> None:
        noisy = frame.noisy if self.run.recipe.corruption.kind != "none" else None
        self.views.digits.show_frame(noisy, frame.restored, frame.psnr, step_caption(frame))

    def show_extra(self, frame: Frame) -> None:
        view = self.views.digits
        if view.wants_codes:
            network, digits = self.inspector.inspected(), self.run.probe.digits
            codes = [] if network is None else [network.code_pictures(digits)]
            view.show_extra(codes, [_tr("Code")])
        elif frame.hidden is not None and frame.hidden_restored is not None:
            titles = [_tr("Layer below"), _tr("Restored")]
            view.show_extra([frame.hidden, frame.hidden_restored], titles)
        else:
            view.show_extra([], [])

    def show_restored(self, result: Restored, frame: Frame) -> None:
        caption = step_caption(frame)
        self.views.digits.show_frame(result.noisy, result.output, result.psnr, caption)


class ClassifyPresenter(RestorePresenter):
    """Classifiers: what each digit is taken for, and the confusion matrix.

    Layers that are trained one by one restore digits until the layer of classes is there.
    """

    _predicted: np.ndarray | None = None
    """What the matrix shows, to count only when that changes."""

    def begin(self) -> str:
        title, probe = super().begin(), self.run.probe
        self.views.classes.set_images(probe.points, probe.point_labels, class_names(probe))
        self.views.classes.clear(_tr("The matrix appears when the classes are trained"))
        return title

    def show_frame(self, frame: Frame) -> None:
        if frame.predicted is None:
            text = _tr("The layer of classes has not been trained at this step")
            if frame.probabilities is not None:
                text = _tr("The matrix appears when all points of the map are known")
            self.views.classes.clear(text)
        elif frame.predicted is not self._predicted:
            self.views.classes.show_predicted(frame.predicted, predicted_caption(frame))
        self._predicted = frame.predicted

    def show_digits(self, frame: Frame) -> None:
        if frame.probabilities is None:
            super().show_digits(frame)
            return
        plain = self.run.recipe.corruption.kind == "none" or frame.phase > 0
        predicted = frame.probabilities.argmax(1).astype(np.uint8)
        self._show_classes(None if plain else frame.noisy, predicted, frame)

    def show_restored(self, result: Restored, frame: Frame) -> None:
        if frame.probabilities is None:
            super().show_restored(result, frame)
            return
        probabilities = self.inspector.classify(result.noisy)
        if probabilities is not None:
            self._show_classes(result.noisy, probabilities.argmax(1).astype(np.uint8), frame)

    def _show_classes(self, noisy: np.ndarray | None, predicted: np.ndarray, frame: Frame) -> None:
        labels = self.run.probe.digit_labels
        self.views.digits.show_classes(noisy, labels, predicted, step_caption(frame))


class RegressPresenter(Presenter):
    """Regressors: targets and predictions as points or curves."""

    def begin(self) -> str:
        probe = self.run.probe
        assert probe.inputs is not None and probe.targets is not None  # noqa: S101, PT018 - the task
        self.views.stack.setCurrentWidget(self.views.signals)
        self.views.signals.set_signals(probe.inputs, probe.targets)
        self.views.classes.clear(_tr("This run predicts numbers: there are no classes"))
        return _tr("Prediction")

    def show_frame(self, frame: Frame) -> None:
        if frame.prediction is not None:
            note = _tr("state carried on") if self.run.recipe.network.stateful else ""
            caption = step_caption(frame)
            self.views.signals.show_prediction(frame.prediction, frame.line, caption, note)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Presenter", text)


PRESENTERS: dict[str, type[Presenter]] = {
    "reconstruct": RestorePresenter,
    "classify": ClassifyPresenter,
    "regress": RegressPresenter,
}
"""By the recipe's task."""
