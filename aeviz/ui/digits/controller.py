"""What a run shows beside restored digits: classes, predictions, phases."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject, Slot

from aeviz.core.inference.frames import Frame
from aeviz.core.messages.events import EpochDone, Event, PhaseStarted
from aeviz.core.recipe.phases import planned_phases
from aeviz.core.runs.run import Run
from aeviz.ui.digits.phases import PhaseBox
from aeviz.ui.inspect.inspector import Inspector
from aeviz.ui.inspect.network import RestoredDrawing
from aeviz.ui.main_window import MainWindow

if TYPE_CHECKING:
    from aeviz.core.inference.viewing import Restored


class TaskControl(QObject):
    """Carries frames and events of classifiers, regressors and phases to their views."""

    def __init__(self, window: MainWindow, inspector: Inspector) -> None:
        super().__init__(window)
        self.window, self.inspector = window, inspector
        self._run: Run | None = None
        self._boxes: list[PhaseBox] = []
        self._phase = 0
        inspector.run_changed.connect(self._on_run)
        inspector.frame_changed.connect(self._on_frame)
        inspector.woken.connect(self._show_extra)
        inspector.drawing_restored.connect(self._on_drawing_restored)
        inspector.digits_restored.connect(self._on_digits_restored)
        window.comparison.codes_wished.connect(self._show_extra)
        window.canvas.drawn.connect(self._on_drawn)
        window.confusion.image_chosen.connect(self._on_image)

    # --- events -------------------------------------------------------------------------------

    @Slot(object)
    def begin(self, run: Run) -> None:
        """The events of another run come next."""
        self._boxes = [
            PhaseBox(phase.name, phase.trained, phase.frozen)
            for phase in planned_phases(run.recipe)
        ]
        self._phase = 0
        self.window.phases.show_phases(self._boxes, 0)

    @Slot(object)
    def follow(self, event: Event) -> None:
        """Note which phase is in training, and what it reaches."""
        if isinstance(event, PhaseStarted) and event.index < len(self._boxes):
            if event.index > self._phase:
                self.window.losses.start_phase(event.first_step, event.name)
            self._phase = event.index
            box = self._boxes[event.index]
            if event.trained:
                box = replace(box, trained=event.trained, frozen=event.frozen)
            self._boxes[event.index] = box
        elif isinstance(event, EpochDone) and self._boxes:
            result = self._result(event)
            self._boxes[self._phase] = replace(self._boxes[self._phase], result=result)
        else:
            return
        self.window.phases.show_phases(self._boxes, self._shown_phase())

    def _shown_phase(self) -> int:
        """The phase of the step that is looked at; live: the one in training."""
        frame = self.inspector.frame
        past = self.inspector.position is not None and frame is not None
        return frame.phase if past and frame is not None else self._phase

    def _result(self, done: EpochDone) -> str:
        accuracy = done.test.get("accuracy")
        if accuracy is not None:
            return self.tr("{share:.2%} right").format(share=accuracy)
        return self.tr("{loss:.4f} test loss").format(loss=done.test["loss"])

    # --- frames -------------------------------------------------------------------------------

    @Slot(object)
    def _on_run(self, run: Run | None) -> None:
        self._run = run
        window = self.window
        if run is None:
            return
        probe, classifies = run.probe, run.recipe.task == "classify"
        window.digits_stack.setCurrentWidget(
            window.comparison if probe.inputs is None else window.regression
        )
        window.docks["Digits"].setWindowTitle(
            self.tr("Digits") if probe.inputs is None else self.tr("Prediction")
        )
        # Layers trained one by one restore pictures, too; other classifiers have none to show.
        window.canvas.place_answer(
            window.class_bars, classifies and not run.recipe.training.pretraining
        )
        window.class_bars.setVisible(classifies)
        window.class_bars.clear(self.tr("Draw a digit to see what it is taken for"))
        if classifies:
            if not run.recipe.training.pretraining:
                window.canvas.clear_result(self.tr("Draw a digit to have it recognised"))
            window.confusion.set_images(probe.points, probe.point_labels, probe.class_names)
            window.confusion.clear(self.tr("The matrix appears when the classes are trained"))
        else:
            window.confusion.clear(self.tr("This run names no classes: train a classifier"))
        if probe.inputs is not None and probe.targets is not None:
            window.regression.set_signals(probe.inputs, probe.targets)
            rest = self.tr("This run predicts numbers, not pictures: there is nothing to draw")
            window.canvas.clear_result(rest)
            window.latent.set_hint(self.tr("This run predicts numbers: it has no codes to map"))
            window.confusion.clear(self.tr("This run predicts numbers: there are no classes"))
        else:
            window.latent.set_hint(self.tr("Press Train to see where the digits go"))

    @Slot(object)
    def _on_frame(self, frame: Frame) -> None:
        run, window = self._run, self.window
        if run is None:
            return
        caption = _caption(self, frame)
        window.phases.show_phases(self._boxes, self._shown_phase())
        if frame.prediction is not None:
            note = self.tr("state carried on")
            stateful = run.recipe.network.stateful
            window.regression.show_prediction(
                frame.prediction, frame.line, caption, note if stateful else ""
            )
            return
        self._show_extra()
        if run.recipe.task == "classify":
            self._show_classes(run, frame, caption)

    @Slot()
    def _show_extra(self) -> None:
        """Below the digits: their codes if wished, else the pictures of a layer in training."""
        frame, view = self.inspector.frame, self.window.comparison
        if self._run is None or frame is None:
            return
        if view.wants_codes:
            codes = self.inspector.code_pictures(self._run.probe.digits)
            view.show_extra([] if codes is None else [codes], [self.tr("Code")])
        elif frame.hidden is not None and frame.hidden_restored is not None:
            titles = [self.tr("Layer below"), self.tr("Restored")]
            view.show_extra([frame.hidden, frame.hidden_restored], titles)
        else:
            view.show_extra([], [])

    def _show_classes(self, run: Run, frame: Frame, caption: str) -> None:
        window, probe = self.window, run.probe
        if frame.predicted is None:
            text = self.tr("The layer of classes has not been trained at this step")
            window.confusion.clear(text)
            window.class_bars.clear(text)
            return
        predicted = frame.predicted[: probe.digit_count]
        plain = run.recipe.corruption.kind == "none" or frame.phase > 0
        noisy = None if plain else frame.noisy
        if not window.class_bars.is_shown():
            window.class_bars.clear(self.tr("Draw a digit to see what it is taken for"))
        window.comparison.show_classes(noisy, probe.digit_labels, predicted, caption)
        window.confusion.show_predicted(frame.predicted, caption)

    @Slot(object)
    def _on_digits_restored(self, result: Restored) -> None:
        """The digits under the noise that the person asked for: are they still recognised?"""
        run, frame = self._run, self.inspector.frame
        probabilities = self.inspector.classify(result.noisy)
        if run is None or frame is None or probabilities is None:
            return
        predicted = probabilities.argmax(1).astype(np.uint8)
        labels = run.probe.digit_labels
        self.window.comparison.show_classes(result.noisy, labels, predicted, _caption(self, frame))

    # --- the person ---------------------------------------------------------------------------

    @Slot(object)
    def _on_drawing_restored(self, result: RestoredDrawing) -> None:
        run = self._run
        if run is None or run.recipe.task != "classify":
            return
        probabilities = self.inspector.classify(result.noisy[None])
        if probabilities is not None:
            self.window.class_bars.show_classes(probabilities[0], run.probe.class_names)
        if not run.recipe.training.pretraining:
            # What was restored is what was seen: the classes are the answer.
            self.window.canvas.say(self.window.class_bars.summary())

    @Slot(object)
    def _on_drawn(self, drawing: np.ndarray) -> None:
        if self._run is None:
            return
        if self._run.probe.inputs is not None:
            rest = self.tr("This run predicts numbers, not pictures: there is nothing to draw")
            self.window.canvas.clear_result(rest)
        elif not drawing.any() and self._run.recipe.task == "classify":
            if not self._run.recipe.training.pretraining:
                self.window.canvas.clear_result(self.tr("Draw a digit to have it recognised"))
            self.window.class_bars.clear(self.tr("Draw a digit to see what it is taken for"))

    @Slot(int)
    def _on_image(self, index: int) -> None:
        """Put a picture of the confusion matrix onto the canvas."""
        if self._run is None:
            return
        self.window.canvas.set_drawing(self._run.probe.points[index])
        self.inspector.restore_image(self._run.probe.points[index])
        self.window.latent.pick_point(index)


def _caption(speaker: QObject, frame: Frame) -> str:
    text = speaker.tr("step {step:,}, epoch {epoch}")
    return text.format(step=frame.step, epoch=frame.epoch)
