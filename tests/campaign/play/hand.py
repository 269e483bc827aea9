"""A hand that plays with the window: what it does next is left to chance."""

from __future__ import annotations

import contextlib
import os
import time
from collections.abc import Callable
from pathlib import Path
from random import Random

from PySide6.QtCore import QMimeData, QObject, QPoint, QPointF, QSize, Qt, QTimer, QUrl
from PySide6.QtGui import (
    QContextMenuEvent,
    QDesktopServices,
    QDragEnterEvent,
    QDropEvent,
    QWheelEvent,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu, QWidget
from shiboken6 import isValid

from aeviz.ui.main_window import MainWindow
from aeviz.ui.window.panels.dragging import let_go
from tests.campaign.play.choices import BUTTONS, KEYS, MODIFIER_KEYS, MODIFIERS, in_menus, name_of
from tests.campaign.play.window import bench_of, megabytes

NOT_TRIGGERED = ("quitAction",)
"""Closing has a campaign of its own."""
DEEPEST = 4
"""Dialogs that wait for each other."""
DIALOG_SECONDS = 3.0
"""After so long a dialog or menu that nobody closed is closed."""


class Hand(QObject):
    """Does something every few milliseconds, also while a dialog or a menu is open; closes the
    window at the end."""

    def __init__(
        self,
        window: MainWindow,
        chance: Random,
        runs: list[Path],
        end: float,
        trail: Path,
        tell: Callable[[int, int, int, int], object],
        count: int = 0,
    ) -> None:
        """What it does until ``end``, in ``time.monotonic``, is added to ``trail``, which outlives
        a crash; ``tell`` is given what came of it as the window closes, which keys and the palette
        may do too, as that may end the process: how many gestures, after ``count`` before it,
        megabytes when all was seen, and now, and how many seconds are left."""
        super().__init__(window)
        self._window, self._bench, self._chance, self._runs = window, bench_of(window), chance, runs
        self._began = time.monotonic()
        self._end, self.count = end, count
        self.settled = self.megabytes = 0
        self._tell, self._trail = tell, trail.open("a", buffering=1)
        self._modal_since = 0.0
        self._held: tuple[QWidget, QPoint, Qt.MouseButton] | None = None
        window.shell.closing.connect(self._on_closing)
        self._answer_file_dialogs()
        gestures: dict[Callable[[], str], int] = {
            self._click: 30,
            self._move: 30,
            self._press: 10,
            self._release: 10,
            self._wheel: 12,
            self._context: 4,
            self._key: 20,
            self._action: 8,
            self._dock: 2,
            self._size: 1,
            self._drop: 1,
            self._open: 1,
            self._train: 2,
            self._type: 1,
        }
        self._gestures, self._weights = list(gestures), list(gestures.values())
        self._turn = self._depth = 0
        self._call_again(100)

    def _answer_file_dialogs(self) -> None:
        """Files that are there, are not, or may be written; often none."""

        def existing(*_: object) -> tuple[str, str]:
            return self._chance.choice(("", str(self._some_file()), "/nowhere/x.png")), ""

        def folder(*_: object) -> str:
            return self._chance.choice(("", str(self._chance.choice(self._runs)), "/nowhere"))

        def new(*_: object) -> tuple[str, str]:
            name = self._chance.choice(("a.png", "b.csv", "c.gif", "d.npz", "nowhere/e.csv", "f"))
            return self._chance.choice(("", str(self._runs[0].parent / name))), ""

        QFileDialog.getOpenFileName = existing  # type: ignore[method-assign]
        QFileDialog.getExistingDirectory = folder  # type: ignore[method-assign]
        QFileDialog.getSaveFileName = new  # type: ignore[method-assign]
        QDesktopServices.openUrl = lambda *_: True  # type: ignore[method-assign]

    # --- time ---------------------------------------------------------------------------------

    def _call_again(self, milliseconds: int) -> None:
        """Only the newest call counts. A timer that repeats itself would not do: it does not ring
        in the event loop of a dialog that its own slot has opened."""
        self._turn = turn = self._turn + 1
        QTimer.singleShot(milliseconds, self, lambda: self._next(turn))

    def _next(self, turn: int) -> None:
        if turn != self._turn:
            return
        self._call_again(30)  # if what comes now waits for a dialog or a menu
        now = time.monotonic()
        self._watch_memory(now)
        if now > self._end:
            self._finish()
        elif not self._close_what_stays(now) and self._depth < DEEPEST:
            self._depth += 1
            self._do_something()
            self._depth -= 1
            self._call_again(1)

    def _do_something(self) -> None:
        (gesture,) = self._chance.choices(self._gestures, self._weights)
        self._trail.write(f"{self.count} {gesture.__name__}\n")
        self.count += 1
        # A key that closes a menu deletes what the second half of it would be sent to. What the
        # program itself raises does not come here, but to the judge.
        with contextlib.suppress(RuntimeError):
            self._trail.write(f"    {gesture()}\n")

    def _watch_memory(self, now: float) -> None:
        if self.count % 200:
            return
        self.megabytes = megabytes()
        if not self.settled and now - self._began > 120:
            self.settled = self.megabytes

    def _close_what_stays(self, now: float) -> bool:
        """Menus and dialogs are played with for a while, and then closed."""
        on_top = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        if on_top is None:
            self._modal_since = now
            return False
        if now - self._modal_since < DIALOG_SECONDS:
            return False
        on_top.close()
        return True

    def _finish(self) -> None:
        self._release()
        on_top = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        if on_top is not None:
            on_top.close()
            return
        self._window.close()

    def _on_closing(self) -> None:
        if self._bench.kept is None:  # no other window takes over
            left = max(0, round(self._end - time.monotonic()))
            self._tell(self.count, self.settled, self.megabytes, left)

    # --- where --------------------------------------------------------------------------------

    def _top(self) -> QWidget:
        """The menu or dialog that has the input, or else any of the program's windows."""
        on_top = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        if on_top is not None:
            return on_top
        shown = [w for w in QApplication.topLevelWidgets() if w.isVisible() and w.windowHandle()]
        return self._chance.choice([self._window, self._window, *shown])

    def _place(self) -> tuple[QWidget, QPoint]:
        """A window and a point in it, more often on small parts than their size would give."""
        top = self._top()
        parts = [part for part in top.findChildren(QWidget) if part.isVisible()]
        if not parts or self._chance.random() < 0.2:
            return top, self._point(top)
        part = self._chance.choice(parts)
        if part.window() is not top:
            return part.window(), self._point(part.window())
        return top, part.mapTo(top, self._point(part))

    def _point(self, part: QWidget) -> QPoint:
        size = part.size().expandedTo(QSize(1, 1))
        return QPoint(self._chance.randrange(size.width()), self._chance.randrange(size.height()))

    def _modifier(self) -> Qt.KeyboardModifier:
        return self._chance.choice(MODIFIERS)

    # --- gestures -----------------------------------------------------------------------------

    def _click(self) -> str:
        button = self._chance.choice(BUTTONS)
        if self._held is not None and self._held[2] == button:
            self._release()  # no mouse presses a button that is down: Qt loses count of panels
        top, point = self._place()
        handle = top.windowHandle()
        if handle is None or self._closes(top, point):
            return "nowhere"
        name = f"{button.name} on {name_of(top, point)}"
        modifier = self._modifier()
        if self._chance.random() < 0.15 and QApplication.activePopupWidget() is None:
            QTest.mouseDClick(handle, button, modifier, point)
        else:
            # Not ``mouseClick``, which sends the release to a menu that the press has deleted.
            for strike in (QTest.mousePress, QTest.mouseRelease):
                strike(handle, button, modifier, point)
        return name

    def _closes(self, top: QWidget, point: QPoint) -> bool:
        """Whether a click there could end the program: only the main menu's Quit could."""

        action = top.actionAt(point) if isinstance(top, QMenu) else None
        return action is not None and action.objectName() in NOT_TRIGGERED

    def _move(self) -> str:
        top, point = self._place()
        if self._held is not None:
            top = self._held[0]
            point = self._held[1] + QPoint(*(self._chance.randint(-200, 200) for _ in "xy"))
        name = name_of(top, point)
        if (handle := top.windowHandle()) is not None:
            QTest.mouseMove(handle, point)
        return name

    def _press(self) -> str:
        self._release()
        top, point = self._place()
        handle, button = top.windowHandle(), self._chance.choice(BUTTONS)
        if handle is None or self._closes(top, point):
            return "nowhere"
        self._held, name = (top, point, button), name_of(top, point)
        QTest.mousePress(handle, button, self._modifier(), point)
        return f"{button.name} on {name}"

    def _release(self) -> str:
        if self._held is None:
            return ""
        (top, point, button), self._held = self._held, None
        if not isValid(top) or top.windowHandle() is None:
            top = self._window  # whatever has gone meanwhile, a mouse tells that its button is up
        if (handle := top.windowHandle()) is not None:
            point += QPoint(*(self._chance.randint(-50, 50) for _ in "xy"))
            if not self._closes(top, point):
                QTest.mouseRelease(handle, button, Qt.KeyboardModifier.NoModifier, point)
        return str(point.toTuple())

    def _wheel(self) -> str:
        top, point = self._place()
        target = top.childAt(point) or top
        local = QPointF(target.mapFrom(top, point))
        delta = self._chance.choice((-1200, -120, -15, 15, 120, 1200))
        turned = QPoint(0, delta) if self._chance.random() < 0.8 else QPoint(delta, 0)
        event = QWheelEvent(
            local,
            QPointF(top.mapToGlobal(point)),
            QPoint(),
            turned,
            Qt.MouseButton.NoButton,
            self._modifier(),
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        name = name_of(top, point)
        QApplication.sendEvent(target, event)
        return name

    def _context(self) -> str:
        top, point = self._place()
        target = top.childAt(point) or top
        local = target.mapFrom(top, point)
        reason = QContextMenuEvent.Reason.Mouse
        name = name_of(top, point)
        QApplication.sendEvent(target, QContextMenuEvent(reason, local, top.mapToGlobal(point)))
        return name

    def _key(self) -> str:
        """Each key is pressed and released where people do it then: the one before it may have
        opened a menu, and what was done in that may have ended the window below. ``keyClick``
        would send all of them to the first window."""
        key, modifier = self._chance.choice(KEYS), self._modifier()
        none = Qt.KeyboardModifier.NoModifier
        text = chr(key.value).lower() if key.value < 128 else ""
        held = () if modifier == none else ((MODIFIER_KEYS[modifier], none, ""),)
        struck = (*held, (key, modifier, text))
        parts = [(True, *one) for one in struck] + [(False, *one) for one in reversed(struck)]
        for is_press, code, modifiers, letter in parts:
            if (handle := self._top().windowHandle()) is not None:
                QTest.simulateEvent(handle, is_press, code, modifiers, letter, False)
        return f"{modifier.name} {key.name}"

    def _type(self) -> str:
        """Text into whatever has the focus."""
        text = self._chance.choice(("1e-3", "0", "-1", "999999999", "abc", "<b>x</b>", "1,5", " "))
        focused = QApplication.focusWidget()
        if focused is not None:
            QTest.keyClicks(focused, text)
        return text

    def _action(self) -> str:
        if QApplication.activeModalWidget() or QApplication.activePopupWidget():
            return "covered"
        found = [a for a in in_menus(self._window) if a.isEnabled()]
        action = self._chance.choice([a for a in found if a.objectName() not in NOT_TRIGGERED])
        name = action.objectName() or action.text()
        self._trail.write(f"    {name}\n")
        action.trigger()
        return name

    def _dock(self) -> str:
        let_go(self._window)  # nobody drags one panel and moves another
        self._held = None
        dock = self._chance.choice(list(self._window.docks.values()))
        other = self._chance.choice(list(self._window.docks.values()))
        match self._chance.randrange(5):
            case 0:
                dock.setFloating(not dock.isFloating())
            case 1:
                dock.setVisible(not dock.isVisible())
            case 2:
                area = self._chance.choice(list(Qt.DockWidgetArea)[:4])
                if area != Qt.DockWidgetArea.NoDockWidgetArea:
                    self._window.addDockWidget(area, dock)
            case 3 if dock is not other:
                self._window.tabifyDockWidget(dock, other)
            case _:
                dock.raise_()
        return str(dock.objectName())

    def _size(self) -> str:
        sides = self._chance.choice(((1300, 850), (1, 1), (640, 400), (1920, 1080), (3000, 200)))
        match self._chance.randrange(5):
            case 0:
                self._window.showMaximized()
            case 1:
                self._window.showMinimized()
                self._window.showNormal()
            case _:
                self._window.showNormal()
                self._window.resize(*sides)
        return str(sides)

    def _drop(self) -> str:
        """Files from outside."""
        top, point = self._place()
        target = top.childAt(point) or top
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(self._some_file()))])
        if self._chance.random() < 0.2:
            data.setText("<b>text</b>")
        copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
        none = Qt.KeyboardModifier.NoModifier
        local = target.mapFrom(top, point)
        while target is not None and not target.acceptDrops():
            local, target = target.mapToParent(local), target.parentWidget()
        if target is None:
            return "nowhere"
        entering, name = QDragEnterEvent(local, copy, data, left, none), target.objectName()
        QApplication.sendEvent(target, entering)
        if entering.isAccepted():
            QApplication.sendEvent(target, QDropEvent(QPointF(local), copy, data, left, none))
        return str(name)

    def _some_file(self) -> Path:
        run = self._chance.choice(self._runs)
        return self._chance.choice([run, run / "run.json", run / "nothing.png", Path(os.devnull)])

    def _open(self) -> str:
        run = self._chance.choice(self._runs)
        self._bench.files.open_run(str(run))
        return run.name

    def _train(self) -> str:
        """Most runs would not end by themselves while somebody looks."""
        session = self._bench.session
        if session.is_active and self._chance.random() < 0.3:
            session.stop()
            return "stop"
        self._bench.run.train_or_pause()
        return str(session.state)
