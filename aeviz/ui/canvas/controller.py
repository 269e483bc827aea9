"""The drawing studio: what comes onto the canvas, and what is made of it beyond restoring."""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QDir, QIODevice, QMimeData, QObject, Qt, Slot
from PySide6.QtGui import QImage, QImageWriter
from PySide6.QtWidgets import QFileDialog

from aeviz.core.data.picture_files import ENDINGS, LARGEST_FILE, Picture, picture_of, read_picture
from aeviz.core.runs.dataset import FindLoaded, RunData
from aeviz.ui.canvas.gallery_controller import GalleryControl
from aeviz.ui.canvas.morph_controller import MorphControl
from aeviz.ui.canvas.neighbours import NeighbourControl
from aeviz.ui.denoising.controller import BenchControl
from aeviz.ui.inspect.inspector import Inspector
from aeviz.ui.jobs.job import Job
from aeviz.ui.main_window import MainWindow

log = logging.getLogger(__name__)

FORMATS = ("image/png", "image/jpeg", "image/bmp", "image/tiff")
"""Taken from a clipboard as they are, so that they are not decoded on the way."""


class Studio(QObject):
    """Opens, drops and pastes pictures; holds the parts that look further into a drawing."""

    def __init__(
        self,
        window: MainWindow,
        inspector: Inspector,
        borrow: FindLoaded,
        folder: Callable[[], Path | None],
    ) -> None:
        super().__init__(window)
        self.window, self.inspector = window, inspector
        self.data = RunData(borrow)
        self.neighbours = NeighbourControl(window, inspector, self.data, folder)
        self.bench = BenchControl(window, inspector, self.data, folder)
        self.gallery = GalleryControl(window)
        self.morph = MorphControl(window, inspector)
        self.opening = Job(self, uses_torch=False)
        self.opening.done.connect(self._put)
        self.opening.failed.connect(self._say)
        window.commands["open_image"].triggered.connect(self.ask_for_image)
        window.commands["paste"].triggered.connect(window.canvas.paste)
        window.canvas.picture_offered.connect(self.take_offer)

    @Slot()
    def close(self) -> None:
        """End all jobs before the window goes."""
        for job in (self.neighbours.job, self.bench.job, self.opening):
            if not job.close():
                log.error("A job did not end in time")

    # --- pictures from outside ----------------------------------------------------------------

    @Slot()
    def ask_for_image(self) -> None:
        """Let the person choose a picture."""
        endings = " ".join(f"*.{ending}" for ending in ENDINGS)
        chosen, _ = QFileDialog.getOpenFileName(
            self.window,
            self.tr("Open a picture of a digit"),
            QDir.homePath(),
            self.tr("Pictures ({endings});;All files (*)").format(endings=endings),
        )
        if chosen:
            self.open_image(Path(chosen))

    def open_image(self, path: Path) -> None:
        """Put the picture in a file onto the canvas, or say why not."""
        self._take(lambda: read_picture(path))

    @Slot(object)
    def take_offer(self, data: QMimeData) -> None:
        """Put a picture that was dropped or pasted onto the canvas, or say why not."""
        files = [url.toLocalFile() for url in data.urls() if url.isLocalFile()]
        if files:
            self.open_image(Path(files[0]))
        elif data.hasImage():
            name = self.tr("The picture on the clipboard")
            packed = next((bytes(data.data(f).data()) for f in FORMATS if data.hasFormat(f)), b"")
            image = None if packed else QImage(data.imageData())
            self._take(lambda: picture_of(packed if image is None else _as_file(image), name))
        else:
            self._say(self.tr("That is not a picture: drop a picture, or a file that has one."))

    def _take(self, read: Callable[[], Picture]) -> None:
        """Decode a picture, which may have many pixels, beside the window; the newest counts."""
        self.window.canvas.say(self.tr("Opening the picture…"))
        self.opening.start(lambda report: read())

    @Slot(object)
    def _put(self, picture: Picture) -> None:
        self.window.canvas.say("")
        if not picture.pixels.any():
            self._say(self.tr("The picture has no ink: choose another one."))
            return
        self.window.canvas.take_picture(picture.pixels)
        if picture.note:
            self.window.message_bar.show_message(picture.note)

    @Slot(str)
    def _say(self, text: str) -> None:
        self.window.canvas.say("")
        self.window.message_bar.show_message(text, "warning")


def _as_file(image: QImage) -> bytes:
    """A picture of Qt's as the bytes of an uncompressed PNG, so that one reader reads them all."""
    if image.sizeInBytes() > LARGEST_FILE:
        image = image.scaled(2048, 2048, Qt.AspectRatioMode.KeepAspectRatio)
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(b"png"))
    writer.setQuality(100)  # of speed: without compression
    writer.write(image)
    return bytes(data.data())
