"""The panel of lessons: the list of them, and the page of the one that goes on."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from aeviz.core.lessons.lesson import Lesson
from aeviz.core.lessons.progress import Progress
from aeviz.ui.lessons.contents import Contents, Entry
from aeviz.ui.lessons.parts import PredictionBox, RichLabel, TaskBox
from aeviz.ui.widgets import theme
from aeviz.ui.widgets.labels import PlainLabel, bold
from aeviz.ui.widgets.layouts import fill, push_button, tool_button
from aeviz.ui.widgets.named import allow, named
from aeviz.ui.widgets.painted import StyledWidget

WIDE = 44
"""Characters that the panel is wide at least; longer lines are read less easily."""


class LessonView(StyledWidget):
    """Shows what the controller gives it. Ctrl+Page Down and Ctrl+Page Up turn pages."""

    lesson_chosen = Signal(str)
    """Name of a lesson."""
    file_wanted = Signal()
    page_wanted = Signal(int)
    """So many pages on, or back."""
    predicted = Signal(int)
    """Choice, counted from 1."""
    setup_wanted = Signal()
    results_wanted = Signal()
    sheet_wanted = Signal()
    run_kept = Signal()
    """The run that is shown is to be what this page shows, in the file for the class."""
    file_for_class_wanted = Signal()
    restart_wanted = Signal()
    leave_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        named(self, "lessonView", reads=self.tr("Lesson"))
        self._shown = "", 0
        self._was_done = False
        self.contents = Contents()
        self.contents.chosen.connect(self.lesson_chosen)
        self.contents.file_wanted.connect(self.file_wanted)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.contents)
        self._stack.addWidget(self._build_page())
        column = fill(QVBoxLayout(self), self._build_head(), (self._stack, 1), self._build_foot())
        column.setContentsMargins(theme.SPACE[2], theme.SPACE[1], theme.SPACE[2], theme.SPACE[1])
        self.restyle()

    # --- building -----------------------------------------------------------------------------

    def _build_head(self) -> QWidget:
        self._name = named(bold(PlainLabel(self.tr("Lessons"))), "lessonName")
        self._more = tool_button(
            self,
            "⋯",
            "lessonMoreButton",
            tip=self.tr("More for this lesson"),
            reads=self.tr("More"),
        )
        self._more.setAutoRaise(True)
        self._more.setMenu(self._build_menu())
        self._more.setPopupMode(self._more.ToolButtonPopupMode.InstantPopup)
        self._leave = tool_button(self, "✕", "lessonLeaveButton")
        self._leave.setAutoRaise(True)
        self._leave.clicked.connect(self.leave_wanted)
        head = QWidget()
        fill(QHBoxLayout(head), (self._name, 1), self._more, self._leave)
        return head

    def _build_menu(self) -> QMenu:
        menu = QMenu(self)
        rows = (
            ("lessonSetupAction", self.tr("&Set this page up again"), self.setup_wanted),
            ("lessonResultsAction", self.tr("Save my &results…"), self.results_wanted),
            ("lessonSheetAction", self.tr("&Teacher’s sheet…"), self.sheet_wanted),
            ("lessonRunAction", self.tr("Show the &run here in the class file"), self.run_kept),
            ("lessonFileAction", self.tr("&Class file with runs…"), self.file_for_class_wanted),
            ("lessonRestartAction", self.tr("&Begin this lesson anew"), self.restart_wanted),
        )
        for name, text, signal in rows:
            action = menu.addAction(text)
            action.setObjectName(name)
            action.triggered.connect(signal)
        return menu

    def _build_page(self) -> QWidget:
        self._count = named(QLabel(), "lessonCount")
        self._title = named(bold(PlainLabel()), "lessonTitle")
        self._goals = RichLabel("lessonGoals")
        self._text = RichLabel("lessonText")
        self._prediction = PredictionBox()
        self._prediction.chosen.connect(self.predicted)
        self._task = TaskBox()
        self._note = named(PlainLabel(), "lessonNote")
        self._discussion = RichLabel("lessonDiscussion")
        self._learned = RichLabel("lessonLearned")
        parts = (
            self._count, self._title, self._goals, self._text, self._prediction, self._task,
            self._note, self._discussion, self._learned,
        )  # fmt: skip
        inside = QWidget()
        column = fill(QVBoxLayout(inside), *parts, 1, spacing=theme.SPACE[2])
        column.setContentsMargins(0, theme.SPACE[0], theme.SPACE[1], theme.SPACE[0])
        self._scroll = named(QScrollArea(), "lessonScroll", reads=self.tr("Page of the lesson"))
        self._scroll.setWidget(inside)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        return self._scroll

    def _build_foot(self) -> QWidget:
        back, forth = self.tr("Back"), self.tr("Next")
        self._back = push_button(self, back, "lessonBackButton", lambda: self.page_wanted.emit(-1))
        self._next = push_button(self, forth, "lessonNextButton", lambda: self.page_wanted.emit(1))
        for button in (self._back, self._next):  # who clicks one goes on with Space: Train
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._foot = QWidget()
        fill(QHBoxLayout(self._foot), self._back, 1, self._next)
        return self._foot

    # --- what others set ----------------------------------------------------------------------

    def show_contents(self, entries: Sequence[Entry]) -> None:
        """The list; nothing goes on."""
        self._name.setText(self.tr("Lessons"))
        self._more.hide()
        self._foot.hide()
        named(self._leave, tip=self.tr("Close the list of lessons"), reads=self.tr("Close"))
        self.contents.show_entries(entries)
        self._stack.setCurrentIndex(0)

    def show_page(self, lesson: Lesson, progress: Progress, note: str = "") -> None:
        """The page of ``progress``. ``note``: what is to be known of how it was set up."""
        number, page = progress.page, lesson.pages[progress.page]
        turned = self._stack.currentIndex() == 0 or self._shown != (lesson.name, number)
        self._shown = lesson.name, number
        done, chosen = number in progress.done, progress.predicted.get(number)
        self._name.setText(lesson.title)
        self._show_where(lesson, progress)
        self._title.setText(page.title)
        goals = "\n\n".join((self.tr("You will be able to:"), *(f"• {g}" for g in lesson.goals)))
        self._goals.show_text(goals if number == 0 else "")
        self._text.show_text(page.text)
        self._prediction.setVisible(page.prediction is not None)
        if page.prediction is not None:
            self._prediction.show_prediction(page.prediction, chosen, done)
        self._task.setVisible(page.task is not None)
        if page.task is not None:
            asked = page.prediction is not None and chosen is None
            self._task.show_task(page.task, done, asked and not done)
        self._note.setText(note)
        self._note.setVisible(bool(note))
        question = page.discussion.question if page.discussion is not None else ""
        text = self.tr("*For the class:* {question}").format(question=question)
        self._discussion.show_text(text if question else "")
        learned = "\n\n".join((self.tr("*What was learned*"), *(f"• {x}" for x in lesson.learned)))
        self._learned.show_text(learned if number == len(lesson.pages) - 1 else "")
        self._stack.setCurrentIndex(1)
        if turned:
            self._scroll.verticalScrollBar().setValue(0)
        elif done and not self._was_done:  # what is said now may lie below what is seen
            QTimer.singleShot(0, self, self._show_task)
        self._was_done = done

    def _show_task(self) -> None:
        self._scroll.ensureWidgetVisible(self._task, 0, theme.SPACE[1])

    def _show_where(self, lesson: Lesson, progress: Progress) -> None:
        last, tasks = len(lesson.pages) - 1, sum(p.task is not None for p in lesson.pages)
        text = self.tr("Page {page} of {pages}, {done} of {tasks} tasks done")
        where = text.format(
            page=progress.page + 1, pages=last + 1, done=len(progress.done), tasks=tasks
        )
        self._count.setText(where)
        self._more.show()
        self._foot.show()
        tip = self.tr("Leave; the window is as it was before the lesson")
        named(self._leave, tip=tip, reads=self.tr("Leave the lesson"))
        first = self.tr("This is the first page") if progress.page == 0 else ""
        allow(self._back, first, self.tr("The page before (Ctrl+Page Up)"))
        self._next.setText(self.tr("Next") if progress.page < last else self.tr("Finish"))
        tip = self.tr("The next page (Ctrl+Page Down)")
        self._next.setToolTip(tip if progress.page < last else self.tr("End the lesson"))

    def focus(self) -> None:
        """Where the keyboard goes when a page or the list comes. On a page: where keys scroll, and
        Space trains, as its text may ask for."""
        if self._stack.currentIndex() == 0:
            self.contents.focus()
        else:
            self._scroll.setFocus()

    # --- Qt -----------------------------------------------------------------------------------

    @Slot()
    def restyle(self) -> None:
        for label in (self._count, self._note):
            theme.tint(label, theme.faint_text(self.palette()))
        for label in (self._title,):
            label.setFont(theme.sized(bold(QLabel()).font(), 1.15))
            bold(label)
        self.updateGeometry()

    def minimumSizeHint(self) -> QSize:
        """Wide enough to read, whatever the size of the text; as low as the window wants."""
        return QSize(theme.letter(self.fontMetrics()) * WIDE, 200)

    def sizeHint(self) -> QSize:
        return QSize(theme.letter(self.fontMetrics()) * (WIDE + 8), 600)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Page Down and Page Up scroll, wherever in the panel the focus is."""
        bar, keys = self._scroll.verticalScrollBar(), Qt.Key
        ways = {keys.Key_PageDown: 1, keys.Key_PageUp: -1}
        way = ways.get(keys(event.key()))
        if way is None or event.modifiers():
            super().keyPressEvent(event)
            return
        bar.setValue(bar.value() + way * bar.pageStep())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()
