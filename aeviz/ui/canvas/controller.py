"""What comes onto the canvas, from hand, file, map or gallery, and what the network makes of it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import msgspec.structs
import numpy as np
from PySide6.QtCore import QDir, QMimeData, QObject, Qt, Signal, Slot
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QFileDialog

from aeviz.core.data.drawings import Drawing
from aeviz.core.data.picture_files import (
    ENDINGS,
    LARGEST_FILE,
    Kind,
    Picture,
    picture_as,
    read_as,
)
from aeviz.core.graphics.corruption import CORRUPTIONS
from aeviz.core.graphics.paper import BLACKBOARD, paper_of
from aeviz.core.inference.frames import Frame
from aeviz.core.recipe.nested import shown_counts
from aeviz.core.recipe.relevance import decodes
from aeviz.core.recipe.schema import Recipe
from aeviz.core.recipe.sections import Corruption
from aeviz.core.runs.dataset import about_data
from aeviz.core.runs.run import Run
from aeviz.ui.canvas.answers import Answer, RestoredAnswer, answer_of
from aeviz.ui.canvas.view import CanvasView
from aeviz.ui.inspect.inspector import Inspector
from aeviz.ui.inspect.network import RestoredDrawing
from aeviz.ui.jobs.job import Job
from aeviz.ui.widgets.picture import png_bytes
from aeviz.ui.window.shell import Shell

PAPER_PICTURES = 200
"""So many pictures say what the data are drawn on."""
FORMATS = ("image/png", "image/jpeg", "image/bmp", "image/tiff")
"""Taken from a clipboard as they are, so that they are not decoded twice."""


class CanvasController(QObject):
    """Has drawings restored by the network of the step that is looked at.

    The workbench makes it; ``wiring`` tells it of run, step and results. Pictures of the user's
    come by file, drop or paste, images of the data and what other panels decode by ``take_…``.
    """

    drawing_changed = Signal()
    """Something else is on the canvas, whoever put it there; :meth:`drawing` says what."""

    def __init__(self, shell: Shell, view: CanvasView, inspector: Inspector) -> None:
        super().__init__(shell)
        self._shell, self._view, self._inspector = shell, view, inspector
        self._answer: Answer = RestoredAnswer(view, inspector)
        self._is_expecting = False
        """Whether there is the place of an answer of another kind."""
        self._gesture = 0
        self._run: Run | None = None
        self._kind: Kind = "digit"
        """What pictures from outside are read for."""
        self._example = 0
        """Number of the picture that is next to be started from."""
        self._opening = Job(self, uses_torch=False)
        self._opening.done.connect(self._put)
        self._opening.failed.connect(self._refuse)
        view.drawn.connect(self._restore)
        view.area.history_changed.connect(self.drawing_changed)
        view.noise_changed.connect(self._take_noise)
        view.normalise_changed.connect(inspector.set_normalise)
        view.numbers.count_chosen.connect(inspector.set_numbers)
        view.picture_offered.connect(self.take_offer)
        view.picture_wanted.connect(self.take_example)
        self.say_nothing_is_shown(False)

    def drawing(self) -> Drawing | None:
        """What is on the canvas; None if it is empty."""
        area = self._view.area
        return None if area.is_empty else Drawing(area.drawing(), area.like())

    @Slot()
    def close(self) -> None:
        self._opening.close()

    # --- the network's answer -----------------------------------------------------------------

    @Slot(bool)
    def say_nothing_is_shown(self, opening: bool) -> None:
        train = self.tr("Press Train first: no network is here yet")
        self._view.clear_result(self.tr("A run is being opened") if opening else train)

    @Slot(object)
    def show_run(self, run: Run) -> None:
        """Another run is looked at: answer as its kind does, under its noise."""
        self._take_paper(run)
        noise = _usual(run.recipe.corruption)
        self._view.set_noise(noise.kind, noise.strength)
        self._inspector.set_drawing_noise(noise)
        self._view.numbers.offer(shown_counts(run.recipe))
        self._answer = answer_of(run, self._view, self._inspector)
        self._answer.begin()
        self._is_expecting = False

    @Slot(object)
    def expect(self, recipe: Recipe) -> None:
        """A network of this recipe is being built: where it answers in another way than the one
        that is looked at, nothing of that one stays."""
        if recipe.task == "regress":
            return
        answer, kind = self._answer, (decodes(recipe), recipe.task == "classify")
        if kind != (answer.has_picture, answer.has_classes):
            self._view.place_answers(*kind)
            self._view.clear_result(self.tr("The untrained network is being built"))
            self._view.class_bars.clear(self.tr("The untrained network is being built"))
            self._is_expecting = True
        elif self._is_expecting:
            answer.begin()
            self._is_expecting = False

    def _take_paper(self, run: Run) -> None:
        """Digits are drawn white on black; on what other data are drawn, they say themselves."""
        data, pictures = about_data(run), run.probe.points
        self._run, self._example = run, 0
        self._kind = "digit" if data.noun == "digit" else "grey"
        if pictures.ndim == 4:
            self._kind = "colour"
        if data.noun == "digit" or not len(pictures):
            self._view.set_paper(BLACKBOARD, self.tr("Draw a digit here"), data.normalised)
        else:
            paper = paper_of(pictures[:PAPER_PICTURES])
            self._view.set_paper(paper, self.tr("Draw here"), data.normalised)

    @Slot()
    def take_example(self) -> None:
        """Start from a picture of the data, another one each time."""
        if self._run is None or not len(self._run.probe.points):
            self._shell.say(self.tr("Train or open a run of pictures first."))
            return
        points = self._run.probe.points
        self.take_image(points[self._example % len(points)])
        self._example += 1

    @Slot(object)
    def show_frame(self, frame: Frame) -> None:
        self._answer.show_frame(frame)

    @Slot(object)
    def show_drawing_restored(self, result: RestoredDrawing) -> None:
        if not self._is_expecting:
            self._answer.show(result)

    # --- drawing ------------------------------------------------------------------------------

    def _restore(self, pixels: np.ndarray) -> None:
        if pixels.any():
            self._inspector.restore_drawing(pixels, self._view.area.like())
        else:
            self._inspector.restore_drawing(None)
            self._answer.clear()

    def _take_noise(self, kind: str, strength: float) -> None:
        noise = Corruption(kind=kind, strength=strength)
        self._inspector.set_drawing_noise(noise)

    # --- from other panels --------------------------------------------------------------------

    @Slot()
    def begin_gesture(self) -> None:
        """What is decoded from here on is one step of undo: one drag on the map."""
        self._gesture += 1

    @Slot(object)
    def take_decoded(self, image: np.ndarray) -> None:
        """Show the image ``uint8 [h, w]`` of a place that is pointed at, and restore it."""
        self._view.set_drawing(image, self._gesture)
        self._inspector.restore_image(image)

    @Slot(object)
    def take_image(self, image: np.ndarray) -> None:
        """Show an image of the data, ``uint8 [h, w]``, and restore it as it is, not centred."""
        self._view.set_drawing(image)
        self._inspector.restore_image(image)

    @Slot(object)
    def take_picture(self, picture: np.ndarray) -> None:
        """Show a picture ``uint8 [h, w]`` as if the user had drawn it."""
        self._view.take_picture(picture)

    @Slot(object)
    def take_drawing(self, drawing: Drawing) -> None:
        self._view.take_picture(drawing.pixels, drawing.like)

    @Slot(object)
    def give_drawing_back(self, drawing: Drawing | None) -> None:
        """What was on the canvas before something else had the use of it; None: nothing."""
        if drawing is None:
            self._view.area.clear()
        else:
            self.take_drawing(drawing)

    # --- pictures from outside ----------------------------------------------------------------

    @Slot()
    def ask_for_image(self) -> None:
        endings = " ".join(f"*.{ending}" for ending in ENDINGS)
        chosen, _ = QFileDialog.getOpenFileName(
            self._shell.window,
            self.tr("Open a picture"),
            QDir.homePath(),
            self.tr("Pictures ({endings});;All files (*)").format(endings=endings),
        )
        if chosen:
            self.open_image(Path(chosen))

    def open_image(self, path: Path) -> None:
        """Put the picture in a file onto the canvas, or say why not."""
        kind = self._kind
        self._take(lambda: read_as(path, kind))

    @Slot(object)
    def take_offer(self, data: QMimeData) -> None:
        """Put a picture that was dropped or pasted onto the canvas, or say why not."""
        files = [url.toLocalFile() for url in data.urls() if url.isLocalFile()]
        if files:
            self.open_image(Path(files[0]))
            return
        packed = next((bytes(data.data(f).data()) for f in FORMATS if data.hasFormat(f)), b"")
        image = None if packed else _image_of(data)
        if packed or image is not None:
            name, kind = self.tr("The picture on the clipboard"), self._kind
            self._take(lambda: picture_as(packed if image is None else _as_file(image), name, kind))
        else:
            self._refuse(self.tr("That is not a picture: drop a picture, or a file that has one."))

    def _take(self, read: Callable[[], Picture]) -> None:
        """Decode a picture, which may have many pixels, beside the window; the newest counts."""
        self._view.say(self.tr("Opening the picture…"))
        self._opening.start(lambda report: read())

    def _put(self, picture: Picture) -> None:
        self._view.say("")
        if self._kind == "digit" and not picture.pixels.any():
            self._refuse(picture.note or self.tr("The picture has no ink: choose another one."))
            return
        self.take_picture(picture.pixels)
        if picture.note:
            self._shell.say(picture.note)

    def _refuse(self, text: str) -> None:
        self._view.say("")
        self._shell.say(text, "warning")


def _usual(noise: Corruption) -> Corruption:
    """A recipe's noise as it is for most pictures: one of a random strength is seldom strongest."""
    if not noise.random_strength:
        return noise
    return msgspec.structs.replace(
        noise, strength=min(noise.strength, CORRUPTIONS[noise.kind].usual)
    )


def _image_of(data: QMimeData) -> QImage | None:
    """The picture that another program offers: what it calls one may be anything, also the name of
    a file, which must not be opened."""
    found = data.imageData()
    if isinstance(found, QPixmap):
        found = found.toImage()
    return found if isinstance(found, QImage) else None


def _as_file(image: QImage) -> bytes:
    """A picture of Qt's as the bytes of an uncompressed PNG, so that one reader reads them all."""
    if image.sizeInBytes() > LARGEST_FILE:
        image = image.scaled(2048, 2048, Qt.AspectRatioMode.KeepAspectRatio)
    return png_bytes(image, quality=100)
