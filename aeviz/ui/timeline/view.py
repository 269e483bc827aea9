"""One slider for the whole run: look at any stored step, play them all, or follow the live one."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

import numpy as np
from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from aeviz.ui.timeline.frames import StoredFrames
from aeviz.ui.timeline.player import FilmBar
from aeviz.ui.timeline.slider import StepSlider
from aeviz.ui.widgets import icons, theme
from aeviz.ui.widgets.labels import Caption
from aeviz.ui.widgets.layouts import fill
from aeviz.ui.widgets.named import allow, named
from aeviz.ui.widgets.painted import StyledWidget
from aeviz.ui.widgets.toggle import ToggleButton

_WIDE = 110
"""From this many characters of width on, the caption stands beside the slider."""


class TimelineView(StyledWidget):
    """Chooses the step that all views show. ``None`` as a position means the live step.

    It knows the numbers of the stored frames and nothing of the run; what it tells of a step goes
    to the inspector, which moves all other views.
    """

    step_chosen = Signal(int)
    """The user went to this stored step."""
    live_chosen = Signal()
    """The user wants to follow the newest step again."""
    playing_changed = Signal(bool)
    refusals_changed = Signal(object)
    """Why each control cannot be used now, by name; empty if it can."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "timelineView", reads=self.tr("Timeline"))
        self._frames = StoredFrames()
        self._keys: Mapping[str, str] = {}
        self._refusals: dict[str, str] = {}
        self._training = True
        self._build()
        self._show()

    def set_steps(self, steps: np.ndarray) -> None:
        """The steps of the stored frames, sorted, ``int [n]``. A chosen position stays."""
        self._frames.steps = steps
        if len(steps):
            self._slider.setRange(int(steps[0]), int(steps[-1]))
            self._slider.page = max(len(steps) // 10, 1)
        else:
            self._film.play(False)
            self._frames.position = None
        self._show()

    def set_position(self, step: int | None) -> None:
        """Show that this step is looked at, or the live one (``None``); emits nothing."""
        if step is None:
            self._film.play(False)
        self._frames.position = step
        self._show()

    def set_caption(self, text: str) -> None:
        """What is shown, in words: “step 12 400 / epoch 53”."""
        self._caption.setText(text)
        self._slider.setAccessibleDescription(text)

    def set_marks(self, marks: Sequence[tuple[int, str]]) -> None:
        """Small ticks at steps where a value was tuned or a phase began, with what they mean."""
        self._frames.marks = np.array([step for step, _ in marks], np.int64)
        self._slider.set_marks(self._frames.marks, [text for _, text in marks])
        self._show()

    def set_keys(self, keys: Mapping[str, str]) -> None:
        """Keys that do the same as the buttons, by the names of :attr:`refusals_changed`."""
        self._keys = keys
        self._refusals = {}
        self._show()

    # --- building -----------------------------------------------------------------------------

    def _build(self) -> None:
        self._film = FilmBar()
        self._film.due.connect(self._on_due)
        self._film.play_wanted.connect(self.play)
        self._film.playing_changed.connect(self._on_playing)
        self._tips = {"play": self.tr("Play the stored steps")}
        self._whys = {"play": self.tr("There is only one stored step yet")}
        self._buttons = {"play": self._film.play_button}
        early = self.tr("This is the first stored step")
        late = self.tr("This is the last stored step")
        unmarked = self.tr("No phase began and no value was changed before this step")
        no_more = self.tr("No phase begins and no value is changed after this step")
        back = self.tr("Back to a change of phase or value")
        self._add("first", self.tr("First step"), early, self.first)
        self._add("previous-mark", back, unmarked, self.previous_mark)
        self._add("previous", self.tr("Previous stored step"), early, self.previous)
        self._add("next", self.tr("Next stored step"), late, self.next)
        on = self.tr("On to a change of phase or value")
        self._add("next-mark", on, no_more, self.next_mark)
        self._add("last", self.tr("Last stored step"), late, self.last)
        self._slider = named(StepSlider(), "timelineSlider", reads=self.tr("Step"))
        self._slider.step_wanted.connect(lambda step: self._choose(self._frames.nearest(step)))
        self._slider.moved.connect(self._move)
        live = ToggleButton(self.tr("Live"), self.tr("Follow the newest step"))
        self._live = named(live, "timelineLiveButton")
        self._live.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._live.clicked.connect(self._live_clicked)
        self._caption = named(Caption(faint=True), "timelineCaption")
        self._lay_out()
        self.restyle()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(2)
        row.addWidget(self._film)
        row.addSpacing(6)
        for name in ("first", "previous-mark", "previous"):
            row.addWidget(self._buttons[name])
        row.addWidget(self._slider, 3)
        for name in ("next", "next-mark", "last"):
            row.addWidget(self._buttons[name])
        row.addSpacing(6)
        row.addWidget(self._live)
        self._layout = fill(QVBoxLayout(self), (row, 3), (self._caption, 1), spacing=2)
        self._layout.setContentsMargins(theme.AROUND[0], 2, theme.AROUND[2], 2)

    def _add(self, name: str, tip: str, why_not: str, slot: Callable[[], None]) -> None:
        button = QToolButton(autoRaise=True)
        named(button, f"timeline{name.title().replace('-', '')}Button", reads=tip)
        button.clicked.connect(slot)
        self._buttons[name], self._tips[name], self._whys[name] = button, tip, why_not

    def set_training(self, training: bool) -> None:
        """Whether newer steps may come: only then is the newest one live."""
        self._training = training
        self._show()

    # --- state --------------------------------------------------------------------------------

    def _show(self) -> None:
        any_step = len(self._frames) > 0
        refusals = self._refused()
        if refusals != self._refusals:
            self._refusals = refusals
            for name, why in refusals.items():
                key = f" ({self._keys[name]})" if name in self._keys else ""
                allow(self._buttons[name], why, self._tips[name] + key)
            self.refusals_changed.emit(refusals)
        why = "" if any_step else refusals["first"]
        tip = self.tr("Drag to look at an earlier step, or use the arrow keys")
        allow(self._slider, why, tip)
        allow(self._live, why, self._live.accessibleDescription())
        position = self._frames.position
        self._live.setChecked(position is None and any_step and self._training)
        if any_step:
            self._slider.setValue(self._slider.maximum() if position is None else position)

    def _refused(self) -> dict[str, str]:
        """Why each button cannot be used now; empty if it can."""
        if not len(self._frames):
            why = self.tr("There are no stored steps yet: press Train")
            return dict.fromkeys(self._buttons, why)
        return {name: self._whys[name] if no else "" for name, no in self._frames.blocked().items()}

    def _choose(self, index: int | None) -> None:
        """Go to a frame, if there is one, as the user asked; tell only if that is a change."""
        if index is None or not len(self._frames):
            return
        step = int(self._frames.steps[min(max(index, 0), len(self._frames) - 1)])
        changed = step != self._frames.position
        self._frames.position = step
        self._show()
        if changed:
            self.step_chosen.emit(step)

    def _go_live(self) -> None:
        self.set_position(None)
        self.live_chosen.emit()

    @Slot(int)
    def _move(self, frames: int) -> None:
        if self._frames.position is not None or frames < 0:
            self._choose(self._frames.index + frames)

    @Slot()
    def first(self) -> None:
        self._choose(0)

    @Slot()
    def previous(self) -> None:
        self._move(-1)

    @Slot()
    def next(self) -> None:
        self._move(1)

    @Slot()
    def last(self) -> None:
        self._choose(len(self._frames) - 1)

    @Slot()
    def previous_mark(self) -> None:
        """Go back to where a phase began or a value was changed."""
        self._choose(self._frames.mark(-1))

    @Slot()
    def next_mark(self) -> None:
        """Go on to where a phase begins or a value is changed."""
        self._choose(self._frames.mark(1))

    @Slot(bool)
    def _live_clicked(self, live: bool) -> None:
        """Follow again; pressed while following, stay at the newest step."""
        if live:
            self._go_live()
        else:
            self.last()

    # --- the film -----------------------------------------------------------------------------

    @Slot()
    def play(self) -> None:
        """Play from the step that is shown, from the first if that is the newest; or pause."""
        if self._refusals["play"]:
            return
        if not self._film.is_playing and self._frames.index == len(self._frames) - 1:
            self._choose(0)
        self._film.play(not self._film.is_playing)

    @Slot(bool)
    def _on_playing(self, playing: bool) -> None:
        self._tips["play"] = self._film.play_button.accessibleName()
        self._refusals = {}
        self._show()
        self.playing_changed.emit(playing)

    @Slot()
    def _on_due(self) -> None:
        """Show the next frame; after the newest one begin again, or follow what is live."""
        if self._slider.isSliderDown() or self._frames.position is None:
            return
        following = self._frames.following()
        if following is None and not self._film.loops:
            self._go_live()
        else:
            self._choose(following or 0)

    # --- Qt -----------------------------------------------------------------------------------

    def restyle(self) -> None:
        side = max(16, self.fontMetrics().height())
        for name, button in self._buttons.items():
            button.setIconSize(QSize(side, side))
            if name != "play":
                button.setIcon(icons.icon(name, self))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() >= _WIDE * theme.letter(self.fontMetrics())
        self._layout.setSpacing(10 if wide else 2)
        direction = QBoxLayout.Direction
        self._layout.setDirection(direction.LeftToRight if wide else direction.TopToBottom)

    def minimumSizeHint(self) -> QSize:
        return QSize(240, super().minimumSizeHint().height())
