"""t-SNE as a job: a child process with progress and early pictures, killed when it is cancelled."""

from __future__ import annotations

import sys

import numpy as np
from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, Signal, Slot

from aeviz.core.compute.child import module_arguments, thread_limits
from aeviz.core.inference.map.tsne import Messages, request, threads


class TsneJob(QObject):
    """At most one process at a time."""

    progressed = Signal(float, object)
    """Share done (1 at the end), points float32 [m, 2]."""
    failed = Signal(str)
    """One plain sentence."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._process: QProcess | None = None
        self._messages = Messages(0)
        self._done = 0.0

    def start(self, codes: np.ndarray) -> None:
        """Spread codes ``float32 [m, k]`` out. Raises :class:`DataError` for degenerate codes."""
        self.cancel()
        asked = request(codes)
        self._messages, self._done = Messages(len(codes)), 0.0
        process = QProcess(self)
        environment = QProcessEnvironment.systemEnvironment()
        for name, value in thread_limits(threads()).items():
            environment.insert(name, value)
        process.setProcessEnvironment(environment)
        process.readyReadStandardOutput.connect(self._read)
        process.finished.connect(self._finish)
        process.errorOccurred.connect(self._note_error)
        self._process = process
        process.start(sys.executable, module_arguments("aeviz.core.inference.map.tsne"))
        process.write(asked)
        process.closeWriteChannel()

    @Slot()
    def cancel(self) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        process.blockSignals(True)
        process.kill()
        process.waitForFinished(1000)
        process.deleteLater()

    @Slot()
    def _read(self) -> None:
        if self._process is None:
            return
        data = bytes(self._process.readAllStandardOutput().data())
        for done, points in self._messages.feed(data):
            self._done = done
            self.progressed.emit(done, points)

    @Slot()
    def _finish(self) -> None:
        self._read()
        process, self._process = self._process, None
        if process is None:
            return
        if self._done < 1:
            said = bytes(process.readAllStandardError().data()).decode("utf-8", "replace").strip()
            plain = process.exitCode() == 1 and said and "Traceback" not in said
            other = self.tr("t-SNE has ended without a result: try it again, or use PCA.")
            self.failed.emit(said if plain else other)
        process.deleteLater()

    @Slot()
    def _note_error(self) -> None:
        process = self._process
        if process is not None and process.error() == QProcess.ProcessError.FailedToStart:
            self._process = None
            process.deleteLater()
            self.failed.emit(self.tr("The process for t-SNE could not be started: use PCA."))
