"""Lessons: which one goes on, on which page, what is done of it, and what leaves it as a file."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QDir, QObject, Signal, Slot
from PySide6.QtWidgets import QDockWidget, QFileDialog

from aeviz.core.lessons.checks import all_hold
from aeviz.core.lessons.finding import find_lesson
from aeviz.core.lessons.lesson import ENDING, PACKED, Lesson, LessonError, SetUp, shipped_lessons
from aeviz.core.lessons.progress import Progress
from aeviz.core.lessons.sheets import result_sheet, teacher_sheet
from aeviz.ui.inspect.inspector import Inspector
from aeviz.ui.jobs.debounce import single_shot
from aeviz.ui.jobs.job import Job
from aeviz.ui.language.pages import translated, voice
from aeviz.ui.lessons.class_file import ClassFile
from aeviz.ui.lessons.contents import Entry
from aeviz.ui.lessons.hearing import Hearing
from aeviz.ui.lessons.stage import Around, Stage
from aeviz.ui.lessons.view import LessonView
from aeviz.ui.window.panels.docks import Panels
from aeviz.ui.window.patience import Patience
from aeviz.ui.window.save_dialog import save_as
from aeviz.ui.window.settings import SettingsStore
from aeviz.ui.window.shell import Shell

MOST_KEPT = 50
"""Lessons whose progress is remembered; of others the oldest is forgotten."""


class LessonsController(QObject):
    """Owner of the lessons' panel, which it makes when it is first asked for.

    The workbench makes it. ``hearing`` and ``stage`` are its ears and hands: ``wiring`` connects
    both. A page's task is judged whenever a fact changes, by the core.
    """

    started = Signal()
    """A lesson goes on from now."""

    def __init__(
        self,
        shell: Shell,
        panels: Panels,
        settings: SettingsStore,
        inspector: Inspector,
        around: Around,
    ) -> None:
        super().__init__(shell)
        self._shell, self._panels, self._settings, self._around = shell, panels, settings, around
        self.hearing = Hearing(self, panels.docks, inspector)
        self.stage = Stage(self, panels, around)
        self.hearing.changed.connect(self._judge)
        self.class_file = ClassFile(shell, self._place, around.run)
        self.lesson: Lesson | None = None
        """The one that goes on."""
        self._opened: dict[str, Lesson] = {}
        """From files, since the program began."""
        self._made: tuple[QDockWidget, LessonView] | None = None
        self.reading = Job(self, uses_torch=False)
        """Reads a lesson with its runs; of several the one that was asked for last."""
        self._patience = Patience(shell, self.reading)
        self.reading.done.connect(self._take)
        self._is_ready = False
        self._begin_soon = single_shot(self, self._begin_asked)
        self._asked = ""
        """A lesson that is to begin as soon as the window is ready."""
        self._reached: int | None = None
        """The last page that came since the lesson was begun here; None: none yet."""
        self._remembered = "", ""
        """What the settings said of run and recipe before the lesson."""
        self._waiting: SetUp | None = None
        """What is to be set up when the run in training has ended."""
        self._is_resumed = False
        """Whether the page was set up without the pages before it."""
        for name in ("lesson_next", "lesson_back"):
            shell.commands.set_enabled(name, self.tr("No lesson goes on"))

    # --- beginning and leaving ----------------------------------------------------------------

    @Slot()
    def show_contents(self) -> None:
        """The list of lessons; a lesson that goes on is shown instead."""
        if self.lesson is None:
            self._list()
        self._bring_up()

    def begin(self, name: str) -> None:
        """Begin a lesson, or go on with it, as soon as the window is ready. ``name``: of one that
        ships, or a file. Raises :class:`LessonError`."""
        self._take(self._opened.get(name) or find_lesson(name))

    @Slot(object)
    def _take(self, lesson: Lesson) -> None:
        lesson = self._opened[lesson.name] = translated(lesson)
        if self._is_ready:
            self._begin(lesson)
        else:
            self._asked = lesson.name

    def go_on(self, lesson: Lesson) -> None:
        """Begin a lesson that went on in another window, which may have spoken another language."""
        if lesson.name not in shipped_lessons():
            self._opened[lesson.name] = lesson
        self.begin(lesson.name)

    @property
    def is_asked(self) -> bool:
        """Whether a lesson goes on, or is about to begin."""
        return bool(self._asked) or self.lesson is not None

    @Slot(str)
    def open(self, name: str) -> None:
        """The same, for what the user chose or dropped; problems are said in the window.

        With runs it may be of any size, so it is read beside the window.
        """
        if name.lower().endswith(PACKED):
            self._asked = ""
            self.reading.start(lambda _: find_lesson(name))
            text = self.tr("Reading the lesson in “{name}”…")
            self._patience.begin(text.format(name=Path(name).name))
            return
        self._patience.cancel()
        try:
            self.begin(name)
        except LessonError as error:
            self._shell.say(str(error), "error")

    @Slot()
    def ask_for_file(self) -> None:
        pattern = self.tr("Lessons ({endings})").format(endings=f"*{ENDING} *{PACKED}")
        title = self.tr("Open a lesson")
        chosen, _ = QFileDialog.getOpenFileName(self._shell.window, title, QDir.homePath(), pattern)
        if chosen:
            self.open(chosen)

    @Slot()
    def make_ready(self) -> None:
        """The window shows a run; what opened it has more to do before a lesson takes over."""
        if not self._is_ready:
            self._begin_soon.start()

    @Slot()
    def _begin_asked(self) -> None:
        self._is_ready = True
        asked, self._asked = self._asked, ""
        if asked:
            self.open(asked)

    def _begin(self, lesson: Lesson) -> None:
        if self._around.is_training() and not self.stage.is_taken:
            self._shell.say(
                self.tr("A run is in training: stop it, then begin the lesson."),
                "warning",
                offers=((self.tr("Stop it"), self.stage.stop_wanted.emit),),
            )
            return
        if not self.stage.is_taken:
            values = self._settings.values
            self._remembered = values.opened, values.recipe
        self.stage.take()
        self.lesson, self._reached = lesson, None
        self.hearing.begin_lesson()
        self.started.emit()
        self._bring_up()
        self._turn_to(self.progress.page)

    @Slot()
    def leave(self) -> None:
        """End the lesson, or close the list; everything is given back as it was."""
        was_on, self.lesson = self.lesson is not None, None
        self._waiting = None
        self._enable_pages()
        if self._made is not None:
            dock, _ = self._made
            had_focus = dock.isAncestorOf(self._shell.window.focusWidget() or self._shell.window)
            dock.hide()
            if had_focus:
                self._shell.focus_home()
        if was_on:
            self.hearing.end_lesson()
            self.stage.give_back()

    # --- pages --------------------------------------------------------------------------------

    @property
    def progress(self) -> Progress:
        """Of the lesson that goes on."""
        assert self.lesson is not None  # noqa: S101 - only asked in a lesson
        kept = self._settings.values.lessons.get(self.lesson.name, Progress())
        return kept.fitted(self.lesson)

    def _keep(self, progress: Progress) -> None:
        assert self.lesson is not None  # noqa: S101 - only asked in a lesson
        kept = dict(self._settings.values.lessons)
        kept.pop(self.lesson.name, None)
        kept[self.lesson.name] = progress
        self._settings.remember(lessons=dict(list(kept.items())[-MOST_KEPT:]))

    @Slot(int)
    def turn(self, pages: int) -> None:
        """So many pages on or back; on from the last page the lesson ends."""
        if self.lesson is None:
            return
        page = self.progress.page + pages
        if page >= len(self.lesson.pages):
            self._keep(self.progress.at(0))  # who comes again begins at the beginning
            self.leave()
        elif page >= 0:
            self._turn_to(page)

    @Slot()
    def next_page(self) -> None:
        self.turn(1)

    @Slot()
    def page_before(self) -> None:
        self.turn(-1)

    def _turn_to(self, page: int) -> None:
        """A page is set up when it comes for the first time; going back changes nothing."""
        assert self.lesson is not None  # noqa: S101 - only asked in a lesson
        self._keep(self.progress.at(page))
        self.hearing.begin_page()
        reached, own = self._reached, self.lesson.pages[page].setup
        self._reached = page if reached is None else max(page, reached)
        self._is_resumed = reached is None and page > 0
        if reached is None:
            self._set_up(self.lesson.setup_at(page))
        elif own is not None and page > reached:
            self._set_up(own)
        self.stage.lock(self.lesson.setup_at(page).locked)
        self._enable_pages()
        self._show()
        self._focus()

    @Slot()
    def set_up(self) -> None:
        """Bring the window once more to all that the page wants."""
        if self.lesson is not None:
            self._set_up(self.lesson.setup_at(self.progress.page))
            self._show()

    def _set_up(self, setup: SetUp) -> None:
        """While a run trains, what would take its place waits."""
        if setup.begins_anew and self._around.is_training():
            self._waiting = setup
        else:
            self._waiting = None
            self.stage.set_up(setup)

    @Slot()
    def follow_state(self) -> None:
        """A run begins or ends."""
        self.stage.follow_state()
        waiting = self._waiting
        if waiting is not None and not self._around.is_training():
            self._set_up(waiting)
            self._show()

    def _enable_pages(self) -> None:
        lesson, enable = self.lesson, self._shell.commands.set_enabled
        why_not = self.tr("No lesson goes on") if lesson is None else ""
        first = self.tr("This is the first page")
        enable("lesson_next", why_not)
        enable("lesson_back", why_not or ("" if self.progress.page else first))

    # --- what the user does -------------------------------------------------------------------

    @Slot()
    def _judge(self) -> None:
        """Whether the task of the page is done now; one that was done stays so."""
        lesson = self.lesson
        if lesson is None or self._waiting is not None:
            return
        progress, number = self.progress, self.progress.page
        page = lesson.pages[number]
        if page.task is None or number in progress.done:
            return
        if page.prediction is not None and number not in progress.predicted:
            return
        if all_hold(page.task.checks, self.hearing.facts):
            drawing = self._around.drawing() if self.hearing.facts.drawing.is_drawn else None
            self._keep(progress.with_done(number, None if drawing is None else drawing.pixels))
            self._show()

    @Slot(int)
    def predict(self, choice: int) -> None:
        if self.lesson is not None:
            was_here = self._view().isAncestorOf(self._shell.window.focusWidget())
            self._keep(self.progress.with_prediction(self.progress.page, choice))
            self._judge()
            self._show()
            if was_here:  # Qt has handed the focus on, as choices cannot be made twice
                self._view().focus()

    @Slot()
    def restart(self) -> None:
        """Forget what was done of this lesson, and begin it anew."""
        if self.lesson is not None:
            self._keep(Progress())
            self._reached = None
            self.hearing.begin_lesson()
            self._turn_to(0)

    @Slot()
    def save_results(self) -> None:
        lesson = self.lesson
        if lesson is not None:
            progress, name = self.progress, f"{lesson.name}-results.html"
            title = self.tr("Save your results")
            save_as(self._shell, title, name, lambda _: result_sheet(lesson, progress, voice()))

    @Slot()
    def save_sheet(self) -> None:
        lesson = self.lesson
        if lesson is not None:
            title, name = self.tr("Save the teacher’s sheet"), f"{lesson.name}-teacher.html"
            save_as(self._shell, title, name, lambda _: teacher_sheet(lesson, voice()))

    def _place(self) -> tuple[Lesson, int] | None:
        return None if self.lesson is None else (self.lesson, self.progress.page)

    # --- the panel ----------------------------------------------------------------------------

    def _view(self) -> LessonView:
        if self._made is None:
            view = LessonView()
            view.lesson_chosen.connect(self.open)
            view.file_wanted.connect(self.ask_for_file)
            view.page_wanted.connect(self.turn)
            view.predicted.connect(self.predict)
            view.setup_wanted.connect(self.set_up)
            view.results_wanted.connect(self.save_results)
            view.sheet_wanted.connect(self.save_sheet)
            view.run_kept.connect(self.class_file.keep_run)
            view.file_for_class_wanted.connect(self.class_file.save)
            view.restart_wanted.connect(self.restart)
            view.leave_wanted.connect(self.leave)
            self._made = self._panels.invite("Lesson", self.tr("Lesson"), view), view
        return self._made[1]

    def _bring_up(self) -> None:
        view = self._view()
        assert self._made is not None  # noqa: S101 - made just now
        self._made[0].show()
        self._panels.fit()
        view.focus()

    def _list(self) -> None:
        kept = self._settings.values.lessons
        own = {n: x for n, x in self._opened.items() if n not in shipped_lessons()}
        lessons = map(translated, (shipped_lessons() | own).values())
        self._view().show_contents([_entry(lesson, kept) for lesson in lessons])

    def _show(self) -> None:
        if self.lesson is not None:
            self._view().show_page(self.lesson, self.progress, self._note())

    def _note(self) -> str:
        """What is to be known of how the page was set up; mostly nothing."""
        if self._waiting is not None:
            return self.tr(
                "This page is set up as soon as the run in training has ended; Stop ends it now."
            )
        if self._is_resumed:
            return self.tr(
                "The window was set up for this page. If it speaks of a network that has learned,"
                " press Train first."
            )
        return ""

    def _focus(self) -> None:
        """Keys go on where they were in the panel, unless that is no longer there."""
        focused = self._shell.window.focusWidget()
        if focused is not None and not focused.isEnabled():
            self._view().focus()

    @Slot()
    def close(self) -> None:
        """The window closes. The next start shows what was shown before the lesson."""
        self._patience.close()
        self.class_file.close()
        if self.stage.is_taken:
            opened, recipe = self._remembered
            self._settings.remember(opened=opened, recipe=recipe)


def _entry(lesson: Lesson, kept: Mapping[str, Progress]) -> Entry:
    progress = kept.get(lesson.name, Progress()).fitted(lesson)
    return Entry(lesson, len(progress.done), sum(page.task is not None for page in lesson.pages))
