"""One window for the tests of a module, one after the other: making one costs half a second.

Who gives it back gives it back as it was. What tests like to do is undone here; where anything else
has changed that can be seen (values, what is there, what can be done, the layout, Setup, the run,
the canvas, the map), or something still works, the window is closed, and the next test gets a new
one.
"""

from __future__ import annotations

import os
import shutil
import time
from collections import Counter
from collections.abc import Callable, Collection, Iterator
from typing import ClassVar
from weakref import WeakSet

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QWidget,
)
from shiboken6 import isValid

from aeviz.core.base.paths import HOME_VARIABLE
from aeviz.core.data.drawings import Gallery
from aeviz.ui.app import create
from aeviz.ui.canvas.strokes import History, Sheet, blank
from aeviz.ui.jobs.job import Job
from aeviz.ui.jobs.threads import wait_for_all
from aeviz.ui.main_window import MainWindow
from aeviz.ui.widgets.action_menu import ActionMenu
from aeviz.ui.widgets.labels import OneLineLabel
from aeviz.ui.window.panels.panel_help import HelpCard
from aeviz.ui.window.settings import Settings
from tests.ui.driving import bench_of, named, wait_for

QUIET = 0.04
"""Seconds without any work after which all that was begun has ended."""
PATIENCE = 5.0
LATER = "geometry", "layouts", "shown_layout", "recipe", "opened", "recent_runs", "paces"
"""Settings that matter at the next start."""
UNSAID = "qt_", "Scroll", "focusRing", "neighbour"
"""So begin names of widgets that are Qt's own or follow others: of them nothing is said."""
CHOICES = QAbstractButton, QComboBox, QAbstractSlider, QAbstractSpinBox
"""What people choose with."""


class Lender:
    """Keeps a window between tests. Made by a fixture of a module, on the GUI thread."""

    _all: ClassVar[WeakSet[Lender]] = WeakSet()

    def __init__(self, make: Callable[[], MainWindow]) -> None:
        """``make`` opens a window, and waits until it shows what tests begin with."""
        self._make = make
        self._kept: _Kept | None = None
        Lender._all.add(self)

    def lend(self, patch: pytest.MonkeyPatch) -> MainWindow:
        """A window as it is at first; with it goes the home that it was made in.

        It is the only one that is lent: another would take the pointer and the keys. With
        ``AEVIZ_LENDING`` in the environment it is told why a window could not be lent again.
        """
        for other in Lender._all - {self}:
            other.close()
        if self._kept is not None:
            home = os.environ[HOME_VARIABLE]
            patch.setenv(HOME_VARIABLE, self._kept.home)
            changed = self._kept.what_changed()
            if changed:
                if os.environ.get("AEVIZ_LENDING"):
                    print("A new window, as of the last:", *sorted(changed), sep="\n  ")
                self.close()
                patch.setenv(HOME_VARIABLE, home)
        if self._kept is None:
            self._kept = _Kept(self._make())
        window = self._kept.window
        window.activateWindow()
        wait_for(window.isActiveWindow)
        return window

    def take_back(self) -> None:
        """A test is over: nothing of the window is open beside it."""
        if self._kept is not None:
            for kind in (QDialog, HelpCard, ActionMenu):
                for child in self._kept.window.findChildren(kind):
                    child.close()

    def close(self) -> None:
        kept, self._kept = self._kept, None
        if kept is not None:
            kept.window.close()
            wait_for_all(PATIENCE)
            kept.window.deleteLater()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


class _Kept:
    """A window, and how it was at first."""

    def __init__(self, window: MainWindow) -> None:
        self.window = window
        window.setProperty("lent", True)
        settle(window)
        self.home = os.environ[HOME_VARIABLE]
        self._layout = window.panels.name, window.panels.layout()
        self._size = window.size()
        self._setup = bench_of(window).setup.state()
        self._choices = {
            widget: widget.metaObject().userProperty().read(widget)
            for kind in CHOICES
            for widget in window.findChildren(kind)
            if widget.objectName() and widget.metaObject().userProperty().isValid()
        }
        self._names = {widget.objectName() for widget in window.findChildren(QWidget)}
        self._seen = _seen(window, self._names)

    def what_changed(self) -> list[str]:
        """What is not as it was, when all has been done for it."""
        window, setup = self.window, bench_of(self.window).setup
        if not window.isVisible() or bench_of(window).session.is_active:
            return ["closed, or in training"]
        window.resize(self._size)
        window.panels.choose(self._layout[0])
        if window.panels.layout() != self._layout[1]:
            window.panels.restore(self._layout[1])
        _put_back(window)
        if setup.state() != self._setup:
            setup.put_back(self._setup)
        for widget, value in self._choices.items():
            chosen = widget.metaObject().userProperty() if isValid(widget) else None
            if chosen is not None and chosen.read(widget) != value:
                chosen.write(widget, value)
        if not settle(window):
            return ["still at work"]
        window.latent.plane.fit()
        window.latent.plane._held.settle()
        now = _seen(window, self._names)
        return [*(self._seen - now), *(f"now {row}" for row in now - self._seen)]


def settle(window: MainWindow) -> bool:
    """Handle events until nothing works any more; false if something does for too long."""
    jobs = window.findChildren(Job)
    end = time.monotonic() + PATIENCE
    quiet = time.monotonic() + QUIET
    while time.monotonic() < quiet:
        if time.monotonic() > end:
            return False
        QApplication.processEvents()
        if any(job.is_active for job in jobs):
            quiet = time.monotonic() + QUIET
        time.sleep(0.002)
    return True


def _put_back(window: MainWindow) -> None:
    """Undo what tests like to do."""
    bench, area = bench_of(window), window.canvas.area
    if bench.help.tour is not None and bench.help.tour.isVisible():
        named(bench.help.tour, "tourSkipButton").click()
    window.message_bar.dismiss()
    area.clear()
    area._history = History(Sheet(blank(area._paper), paper=area._paper))
    area.history_changed.emit()
    shutil.rmtree(Gallery().folder, ignore_errors=True)
    bench.gallery._deleted.clear()
    bench.gallery.load()
    bench.map.pins.forget()
    for strip in window.latent.strips._kept_strips():
        strip.remove()
    for name in ("closeStripButton", "closeSelectionButton"):
        named(window, name).click()
    QTest.mouseMove(window, QPoint(1, 1))  # moves to where the pointer is are no moves
    bench.traversal._code, bench.traversal._caption = None, ""
    bench.traversal._refresh.start()
    if bench.inspector.position is not None:
        bench.inspector.look_live()
    window.canvas.setFocus()


def _seen(window: MainWindow, names: Collection[str]) -> Counter[str]:
    """All that can be seen of a window, as lines of text; ``names``: of widgets that were there at
    first, others matter only while they are visible."""
    rows = list(_widgets(window, names))
    rows += [
        f"{name}: {action.isEnabled()} {action.isChecked()} {action.text()}"
        for name, action in window.commands._by_name.items()
    ]
    bench, area, plane = bench_of(window), window.canvas.area, window.latent.plane
    inspector = bench.inspector
    others: dict[str, object] = {
        "run": bench.run.run and (bench.run.run.path, bench.run.run.source, bench.run.run.recipe),
        "session": bench.session.state,
        "position": (inspector.position, inspector.frame and inspector.frame.step),
        "setup": bench.setup.state(),
        "layout": (window.panels.name, window.panels.filling),
        "panels": [
            (name, dock.isHidden(), dock.isFloating(), dock.visibleRegion().isEmpty())
            for name, dock in window.docks.items()
        ],
        "size": window.size(),
        "canvas": (area.is_empty, area.can_undo, area.can_redo, area.tool, area.thickness),
        "like": area.like(),
        "map": [getattr(plane, name) for name in ("marker", "trail", "pick", "pins", "line")],
        "range": (plane.range, plane.is_auto, plane.note, plane.backdrop is None),
        "cloud": (plane._cloud.faded is None, plane._cloud.shades is None, plane.shows_digits),
        "inset": (plane.inset, plane.ellipses is None),
        "theme": QApplication.palette().window().color().name(),
        "font": QApplication.font().toString(),
    }
    others |= _settings(bench.settings.values)
    return Counter(rows + [f"{name}: {value}" for name, value in others.items()])


def _settings(settings: Settings) -> dict[str, object]:
    """Settings that matter now."""
    names = (name for name in settings.__struct_fields__ if name not in LATER)
    return {name: getattr(settings, name) for name in names}


def _widgets(window: MainWindow, names: Collection[str]) -> Iterator[str]:
    for widget in window.findChildren(QWidget):
        name = widget.objectName()
        if name not in names and not widget.isVisible():
            continue
        if name and not name.startswith(UNSAID):
            value = widget.metaObject().userProperty()
            said = value.read(widget) if value.isValid() else ""
            checked = isinstance(widget, QAbstractButton) and widget.isChecked()
            rows = widget.isHidden(), widget.isEnabled(), checked
            yield f"{name}: {rows} {said} {widget.accessibleDescription()}"
        if isinstance(widget, OneLineLabel) and widget.isVisible() and not name.startswith(UNSAID):
            yield widget.full_text()


@pytest.fixture(scope="module")
def lender(qapp: QApplication) -> Iterator[Lender]:
    """Of windows with an untrained network."""

    def make() -> MainWindow:
        _, made = create(["aeviz", "--recipe", "keras-2d", "--dataset", "builtin"])
        made.resize(1300, 850)
        made.show()
        wait_for(lambda: bench_of(made).inspector.inspected() is not None)
        return made

    made = Lender(make)
    yield made
    made.close()


@pytest.fixture
def lent(
    lender: Lender, tiny_builtin: None, monkeypatch: pytest.MonkeyPatch
) -> Iterator[MainWindow]:
    """A window that other tests of the module had as well."""
    yield lender.lend(monkeypatch)
    lender.take_back()
