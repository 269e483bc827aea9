"""What a page of a lesson consists of: rich text, a prediction, a task."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from aeviz.core.lessons.lesson import Prediction, Task
from aeviz.core.lessons.markup import GLUE, inline_html, to_html, to_plain
from aeviz.ui.widgets import theme
from aeviz.ui.widgets.labels import bold
from aeviz.ui.widgets.layouts import fill
from aeviz.ui.widgets.named import named
from aeviz.ui.widgets.painted import StyledWidget

TICK, OPEN = "✓", "○"


class RichLabel(QLabel):
    """A lesson's text, in as many lines as it needs; nothing but its own marks is interpreted."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, name)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)

    def show_text(self, text: str) -> None:
        """Paragraphs."""
        self._show(to_html(text), text)

    def show_line(self, text: str) -> None:
        """One paragraph, without room around it."""
        self._show(inline_html(text), text)

    def _show(self, content: str, text: str) -> None:
        self.setText(content)
        self.setAccessibleName(to_plain(text))
        self.setVisible(bool(text))


class Box(StyledWidget):
    """A part of the page that stands out: a line at its side, in the colour of what it is."""

    def __init__(self, title: str, *parts: QWidget) -> None:
        super().__init__()
        self._title = bold(QLabel(title))
        self._role = "accent"
        column = fill(QVBoxLayout(self), self._title, *parts, spacing=theme.SPACE[0])
        column.setContentsMargins(theme.SPACE[2], theme.SPACE[0], 0, theme.SPACE[0])

    def set_title(self, title: str, role: str) -> None:
        """``role``: of the design language, for the line."""
        self._title.setText(title)
        self._role = role
        self.update()

    def restyle(self) -> None:
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        colour = theme.role(self._role, self.palette())
        width = round(theme.thick(3))
        QPainter(self).fillRect(0, 0, width, self.height(), colour)


class Choice(QWidget):
    """A radio button with a text of as many lines as it needs."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.button = named(QRadioButton(self), name)
        self._label = RichLabel(f"{name}Text", self)
        top = Qt.AlignmentFlag.AlignTop
        fill(QHBoxLayout(self), (self.button, 0, top), (self._label, 1), spacing=theme.SPACE[0])

    def show_choice(self, text: str, is_answer: bool) -> None:
        self._label.show_line(f"{text}{GLUE}{TICK}" if is_answer else text)
        self.button.setAccessibleName(to_plain(text))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The text is as good as its button."""
        if self.rect().contains(event.position().toPoint()):
            self.button.click()


class PredictionBox(Box):
    """A question with choices; the first choice counts, and is compared when the task is done."""

    chosen = Signal(int)
    """Counted from 1."""

    def __init__(self) -> None:
        self._question = RichLabel("lessonQuestion")
        self._because = RichLabel("lessonBecause")
        self._choices: list[Choice] = []
        choices = QWidget()
        self._column = fill(QVBoxLayout(choices), spacing=2)
        super().__init__("", self._question, choices, self._because)
        self._group = QButtonGroup(self)
        self._group.idClicked.connect(self.chosen)
        self.set_title(self.tr("What do you expect?"), "accent")

    def show_prediction(self, asked: Prediction, chosen: int | None, done: bool) -> None:
        """``chosen`` counts from 1. When the task is ``done`` the answer is told."""
        self._question.show_line(asked.question)
        self._group.setExclusive(False)
        for number, choice in enumerate(self._first(len(asked.choices)), 1):
            choice.show_choice(asked.choices[number - 1], done and number == asked.answer)
            choice.button.setEnabled(chosen is None)
            choice.button.setChecked(number == chosen)
        self._group.setExclusive(True)
        self._because.show_line(asked.because if done else "")

    def _first(self, count: int) -> list[Choice]:
        """So many choices, made when they are first needed; the others are hidden."""
        while len(self._choices) < count:
            number = len(self._choices) + 1
            choice = Choice(f"lessonChoice{number}")
            self._group.addButton(choice.button, number)
            self._column.addWidget(choice)
            self._choices.append(choice)
        for number, choice in enumerate(self._choices):
            choice.setVisible(number < count)
        return self._choices[:count]


class TaskBox(Box):
    """What is to be done, and whether it is."""

    def __init__(self) -> None:
        self._text = RichLabel("lessonTask")
        self._done = RichLabel("lessonDone")
        super().__init__("", self._text, self._done)

    def show_task(self, task: Task, done: bool, waits: bool) -> None:
        """``waits``: for the prediction."""
        title = self.tr("Do this") if not done else f"{TICK} {self.tr('Done')}"
        if waits:
            title = self.tr("First say what you expect")
        self.set_title(title, "good" if done else "accent")
        self._text.show_line(task.text)
        self._done.show_line(task.done if done else "")
