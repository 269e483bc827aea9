"""The network's answer to a drawing: the restored picture, its classes, both, or none.

:func:`answer_of` chooses a presenter when a run is opened, so that nothing else on the canvas asks
what the task is. The canvas' controller feeds it; it writes to the canvas' right side.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from aeviz.core.inference.frames import Frame
from aeviz.core.runs.dataset import about_data
from aeviz.core.runs.run import Run
from aeviz.ui.canvas.view import CanvasView
from aeviz.ui.inspect.inspector import Inspector
from aeviz.ui.inspect.network import RestoredDrawing
from aeviz.ui.naming.classes import class_names


def answer_of(run: Run, view: CanvasView, inspector: Inspector) -> Answer:
    """How the network of a run answers."""
    recipe, probe = run.recipe, run.probe
    if probe.inputs is not None:
        return NoAnswer(view)
    noun = about_data(run).noun
    if recipe.task != "classify":
        return RestoredAnswer(view, inspector, noun)
    kind = StackedAnswer if recipe.training.pretraining else ClassAnswer
    return kind(view, inspector, noun, class_names(probe))


class Answer:
    """What the canvas shows for one kind of network."""

    has_picture, has_classes = True, False
    """Which of the two has a place on the canvas."""

    def __init__(self, view: CanvasView) -> None:
        self.view = view

    def begin(self) -> None:
        """Take the place of the answer before."""
        self.view.place_answers(self.has_picture, self.has_classes)
        self.clear()

    def clear(self) -> None:
        """Nothing is drawn: say what can be."""
        raise NotImplementedError

    def show(self, result: RestoredDrawing) -> None:
        """The network's answer to the drawing."""
        raise NotImplementedError

    def show_frame(self, frame: Frame) -> None:
        """Another step is looked at; its answer comes by :meth:`show`, if there is a drawing."""


class NoAnswer(Answer):
    """A regressor's: its inputs are not pictures."""

    def clear(self) -> None:
        self.view.clear_result(
            _tr("This run predicts numbers, not pictures: there is nothing to draw")
        )

    def show(self, result: RestoredDrawing) -> None:
        """There is never a result."""


class RestoredAnswer(Answer):
    """An autoencoder's: what comes back, and the code between."""

    def __init__(self, view: CanvasView, inspector: Inspector, noun: str = "digit") -> None:
        super().__init__(view)
        self.inspector = inspector
        self.of_digits = noun == "digit"

    def clear(self) -> None:
        digit, other = _tr("Draw a digit, or click on the map"), _tr("Draw, or click on the map")
        self.view.clear_result(digit if self.of_digits else other)

    def show(self, result: RestoredDrawing) -> None:
        """The pictures and the code, with the quality below."""
        caption = self._caption(result)
        short = _tr("{psnr:.1f} dB").format(psnr=result.psnr)
        self.view.show_result(result.seen, result.noisy, result.restored, caption, short)
        self.view.code.show_code(result.code, result.numbers)

    def _caption(self, result: RestoredDrawing) -> str:
        text = _tr("PSNR {psnr:.1f} dB against what was drawn")
        if result.completed:
            text = _tr("completed: PSNR {psnr:.1f} dB against the whole drawing")
        caption = text.format(psnr=result.psnr)
        if result.numbers is not None and result.numbers < len(result.code):
            text = _tr("{caption}, from {count} of {all} numbers")
            caption = text.format(caption=caption, count=result.numbers, all=len(result.code))
        frame = self.inspector.frame
        if frame is not None and result.weights_step == frame.step:
            return caption
        return _tr("{caption}, weights of step {step:,}").format(
            caption=caption, step=result.weights_step
        )


class StackedAnswer(RestoredAnswer):
    """Of layers trained one by one and put together: they restore pictures, and name classes."""

    has_classes = True

    def __init__(
        self, view: CanvasView, inspector: Inspector, noun: str, names: Sequence[str]
    ) -> None:
        super().__init__(view, inspector, noun)
        self._names = names

    def clear(self) -> None:
        super().clear()
        self._invite()

    def show(self, result: RestoredDrawing) -> None:
        """The pictures, and the classes of what the network saw."""
        super().show(result)
        probabilities = self.inspector.classify(result.noisy[None])
        if probabilities is not None:
            self.view.class_bars.show_classes(probabilities[0], self._names)

    def show_frame(self, frame: Frame) -> None:
        """At early steps there are no classes yet."""
        if frame.probabilities is None:
            text = _tr("The layer of classes has not been trained at this step")
            self.view.class_bars.clear(text)
        elif not self.view.class_bars.is_shown():
            self._invite()

    def _invite(self) -> None:
        digit = _tr("Draw a digit to see what it is taken for")
        other = _tr("Draw something to see what it is taken for")
        self.view.class_bars.clear(digit if self.of_digits else other)


class ClassAnswer(StackedAnswer):
    """A classifier's without a decoder: what it “restores” is what it saw, so classes alone."""

    has_picture = False

    def clear(self) -> None:
        digit, other = (
            _tr("Draw a digit to have it recognised"),
            _tr("Draw something to have it recognised"),
        )
        self.view.clear_result(digit if self.of_digits else other)
        self._invite()

    def show(self, result: RestoredDrawing) -> None:
        """The classes, and the likeliest in words."""
        super().show(result)
        bars = self.view.class_bars
        self.view.say(bars.summary(), bars.summary(1))


def _tr(text: str) -> str:
    return QCoreApplication.translate("Answers", text)
