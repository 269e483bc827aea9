"""The canvas in the real window with a small run."""

from __future__ import annotations

from pathlib import Path

from PIL import Image
from PySide6.QtWidgets import QWidget

from aeviz.ui.app import create
from tests.trained import patterns
from tests.ui.driving import bench_of, wait_for

PATTERN = ((60, 60), (200, 60), (140, 230))


def opened(folder):
    _, made = create(["aeviz", "--run", str(folder)])
    made.resize(1300, 850)
    made.show()
    wait_for(lambda: bench_of(made).inspector.is_ready)
    return made


def child(window, name):
    found = window.findChild(QWidget, name)
    assert found is not None, name
    return found


def picture(path: Path, invert: bool = False) -> Path:
    pixels = patterns().test.images[3]
    Image.fromarray(255 - pixels if invert else pixels).save(path)
    return path


def words(strip):
    """What stands below the neighbours."""
    return strip.accessibleDescription().split(", ")


def as_seen(window):
    """The surface at the size of the pattern."""
    return window.canvas.drawing().reshape(28, 10, 28, 10).mean((1, 3))
