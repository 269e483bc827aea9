"""Loads what training and drawing need, once the window is visible, without making it stutter.

Importing torch on the GUI thread would freeze the window for more than a second. On a thread of
its own it takes the interpreter in short turns: measured, the window never waits longer than a
quarter of a second. The shared libraries, which Python would load with the interpreter locked, are
loaded first by a call that does not lock it.
"""

from __future__ import annotations

import ctypes
import importlib
import importlib.util
import logging
import os
import sys
import threading
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot

log = logging.getLogger(__name__)

NEEDED = ("torch", "aeviz.core.launch", "aeviz.core.inference.viewing")
"""Imported before anybody can train or draw."""
POLL_MS = 20


class WarmUp(QObject):
    """Imports on a plain thread; ``ready`` is emitted on the GUI thread when all is there.

    Nobody on the GUI thread may import torch before: it would wait for the thread's import.
    """

    ready = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.is_ready = False
        self._needed = threading.Event()
        self._stopped = threading.Event()
        self._thread: threading.Thread | None = None
        self._timer = QTimer(self, interval=POLL_MS)
        self._timer.timeout.connect(self._look)

    @Slot()
    def start(self) -> None:
        """Begin. Called once."""
        self._thread = threading.Thread(target=self._load, name="warm-up")
        self._thread.start()
        self._timer.start()

    def stop(self, seconds: float | None = None) -> bool:
        """Give up what was not begun, and wait for the rest: the interpreter must not end during
        an import. False if it is not over after so many seconds.
        """
        self._stopped.set()
        self._timer.stop()
        if self._thread is None:
            return True
        self._thread.join(seconds)
        return not self._thread.is_alive()

    def _load(self) -> None:
        """Runs in the thread. Whoever needs a module that cannot be imported will say so."""
        try:
            load_libraries()
            for name in NEEDED:
                if not self._stopped.is_set():
                    importlib.import_module(name)
        except Exception:
            log.exception("Not everything could be loaded")
        finally:
            self._needed.set()

    @Slot()
    def _look(self) -> None:
        if self._needed.is_set() and not self.is_ready:
            self._timer.stop()
            self.is_ready = True
            self.ready.emit()


def load_libraries() -> None:
    """Load torch's shared libraries without holding the interpreter, where the system can.

    What fails here is loaded by the import, only with the interpreter locked.
    """
    spec = importlib.util.find_spec("torch")
    if sys.platform != "linux" or "torch" in sys.modules or spec is None or spec.origin is None:
        return
    folder = Path(spec.origin).parent / "lib"
    # A foreign function runs without the interpreter's lock; ctypes.CDLL would hold it.
    open_library = ctypes.CDLL(None).dlopen
    open_library.restype = ctypes.c_void_p
    open_library.argtypes = [ctypes.c_char_p, ctypes.c_int]
    open_library(os.fsencode(folder / "libtorch_global_deps.so"), os.RTLD_NOW | os.RTLD_GLOBAL)
    open_library(os.fsencode(folder / "libtorch_python.so"), os.RTLD_LAZY)
