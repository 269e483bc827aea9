"""Every lesson from start to end through the real window, with real training.

A case is a whole lesson. Each page is read, its prediction answered by chance, its task done
wrongly, which may never be ticked, and rightly, which must be. A line for each page tells how long
the machine let its reader wait. With ``AEVIZ_DATA_DIR`` what is drawn is MNIST's test digits.
"""

from __future__ import annotations

import functools
import os
import re
from collections import Counter
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QEvent

from aeviz.core.lessons.lesson import Lesson, Page, shipped_lessons
from aeviz.core.lessons.markup import to_plain
from tests.campaign.play.reader import Reader
from tests.campaign.runner import MOST, Case, Fault, Part, Try

Deed = Callable[[Reader], object]
LONGEST = 60.0
"""Seconds that a page may let its reader wait."""
MINUTES = 30.0
"""That a lesson may take, waits left out."""
WORDS = 180
"""That are read in a minute."""
HANDS = 60.0
"""Seconds that people need for what a task asks of their hands."""
CHOOSING = 10.0
"""Seconds that they think about a prediction."""


class Task(NamedTuple):
    """How a page's task is done wrongly, and then rightly."""

    wrong: Deed
    right: Deed


def _all(*deeds: Deed) -> Deed:
    def do(reader: Reader) -> None:
        for deed in deeds:
            deed(reader)

    return do


def _steps(reader: Reader) -> None:
    reader.take_steps()


def _train(reader: Reader) -> None:
    reader.train()


def _put(reader: Reader) -> None:
    """A digit that is only put onto the canvas is not drawn."""
    reader.put(0)


def _draw(digit: int) -> Deed:
    return lambda reader: reader.draw(digit)


def _field(path: str, text: str) -> Deed:
    return lambda reader: reader.set_field(path, text)


def _noise(kind: str, strength: float) -> Deed:
    return lambda reader: reader.set_noise(kind, strength)


def _numbers(count: int) -> Deed:
    return lambda reader: reader.keep_numbers(count)


def _open(command: str) -> Deed:
    return lambda reader: (reader.open_tool(command), reader.close_tools())


def _pick(name: str) -> Deed:
    return lambda reader: reader.pick(reader.point_of(name))


def _pick_nothing(reader: Reader) -> None:
    reader.pick(reader.empty_place())


def _look(step: int) -> Deed:
    return lambda reader: reader.look_back(step)


def _slowly(reader: Reader) -> None:
    reader.at_speed(5.0)
    reader.train()
    reader.at_speed(0.0)


def _measure(reader: Reader) -> None:
    reader.measure_noise("gaussian")


def _until_taken(digit: int) -> Deed:
    """As often as it takes: not every handwriting is read."""

    def do(reader: Reader) -> None:
        for _ in range(12):
            reader.draw(digit)
            if reader.bench.lessons.hearing.facts.drawing.taken_for == str(digit):
                return
        raise Fault(f"none of 12 handwritten digits is taken for a {digit}")

    return do


def _turn(reader: Reader) -> None:
    """Draw others over a digit that was named rightly, until it is taken for another."""
    for number in reader.named_rightly()[:6]:
        reader.put(number)
        for digit in (1, 0, 8):
            reader.draw(digit, over=True)
            drawing = reader.bench.lessons.hearing.facts.drawing
            if drawing.was_right and drawing.taken_for != drawing.began_as:
                return
    raise Fault("no digit could be turned into another")


TRAIN = Task(_steps, _train)
LOOK_INSIDE = Task(_open("evaluate"), _open("inside"))
DEEDS: Mapping[str, Mapping[int, Task]] = {
    "compress": {
        2: Task(_put, _draw(3)),
        3: TRAIN,
        4: Task(_all(_slowly, _look(60)), _look(20)),
        5: TRAIN,
        6: TRAIN,
        7: Task(_train, _all(_field("training.learning_rate", "0.1"), _train)),
        8: Task(_train, _all(_field("training.learning_rate", "0.01"), _train)),
        9: Task(_pick("1"), _pick_nothing),
    },
    "sparse": {
        1: TRAIN,
        2: TRAIN,
        3: LOOK_INSIDE,
        4: Task(_train, _all(_field("penalty.penalty_weight", "0.01"), _train)),
        5: Task(
            _all(_field("penalty.penalty_weight", "0.00005"), _train),
            _all(_field("penalty.penalty_weight", "0.0002"), _train),
        ),
        6: TRAIN,
        7: Task(_train, _all(_field("code.active_units", "10"), _train)),
        8: TRAIN,
        9: Task(_open("inside"), _open("compare")),
    },
    "noise": {
        1: TRAIN,
        2: Task(_all(_draw(4), _noise("gaussian", 0.4)), _noise("gaussian", 0.7)),
        3: Task(
            _all(_noise("gaussian", 0.1), _measure, _noise("gaussian", 0.9)),
            _noise("gaussian", 0.1),
        ),
        4: Task(_noise("gaussian", 0.05), _noise("gaussian", 0.6)),
        5: Task(_noise("gaussian", 0.15), _noise("inversion", 0.15)),
        6: TRAIN,
        7: TRAIN,
        8: TRAIN,
        9: TRAIN,
    },
    "convolution": {
        1: Task(_steps, lambda reader: reader.train_till(300)),
        2: Task(_put, _draw(2)),
        3: LOOK_INSIDE,
        4: Task(_put, _draw(7)),
        5: TRAIN,
        6: Task(lambda reader: reader.bring_up("Latent"), lambda reader: reader.choose_cell()),
        7: Task(_draw(5), _turn),
        8: Task(_all(_draw(6), _noise("gaussian", 0.3)), _noise("gaussian", 0.6)),
    },
    "line-to-map": {
        1: TRAIN,
        2: Task(_train, _all(_field("training.learning_rate", "1.5"), _train)),
        3: TRAIN,
        4: Task(_until_taken(3), _until_taken(7)),
        5: TRAIN,
        6: TRAIN,
        7: TRAIN,
        8: Task(_pick("0"), _pick("1")),
    },
    "numbers": {
        1: Task(_noise("gaussian", 0.3), _draw(5)),
        2: Task(_numbers(4), _numbers(2)),
        3: Task(_numbers(4), _numbers(8)),
        4: Task(_pick("0"), _pick("1")),
        5: Task(_pick("0"), _pick_nothing),
        6: Task(_pick("3"), lambda reader: reader.slide_number()),
        7: Task(_all(_draw(8), _noise("gaussian", 0.3)), _noise("gaussian", 0.6)),
        8: TRAIN,
        9: TRAIN,
    },
}  # fmt: skip
"""By lesson, and by page from 1."""


class Walk:
    """One way through a lesson; ``tell`` is given a line for every page."""

    def __init__(
        self,
        reader: Reader,
        lesson: Lesson,
        deeds: Mapping[int, Task],
        tell: Callable[[str], object],
    ) -> None:
        self._reader, self._lesson, self._deeds, self._tell = reader, lesson, deeds, tell
        self._lessons = reader.bench.lessons
        self.outcomes: Counter[str] = Counter()

    def go(self, answers: Callable[[int], int], check: Callable[[], object]) -> None:
        """``answers`` gives a choice below a number, from 0; ``check`` raises what went wrong."""
        self._lessons.open(self._lesson.name)
        for number, page in enumerate(self._lesson.pages):
            self._reader.waits.clear()
            if self._reader.text("lessonTitle") != page.title:
                raise Fault(f"page {number + 1} did not come")
            self._reader.settle()
            if page.prediction is not None:
                self._reader.click(f"lessonChoice{1 + answers(len(page.prediction.choices))}")
            if page.task is not None:
                self._do(number, page, self._deeds[number + 1])
            check()
            self._note(number, page)
            self._reader.click("lessonNextButton")
        if self._lessons.lesson is not None:
            raise Fault("the lesson did not end")
        self._reader.settle()
        check()
        self.outcomes["seconds by hand"] = round(self.outcomes.pop("s"))
        if self.outcomes["seconds by hand"] > 60 * MINUTES:
            raise Fault(f"{self._lesson.name} takes {self.outcomes}")

    def _do(self, number: int, page: Page, task: Task) -> None:
        task.wrong(self._reader)
        if self._is_done(number):
            raise Fault(f"page {number + 1} “{page.title}” was ticked for what its task is not")
        task.right(self._reader)
        self._reader.wait(lambda: self._is_done(number), f"page {number + 1} to be ticked", 30)
        if page.prediction is not None and not self._reader.text("lessonBecause"):
            raise Fault(f"page {number + 1} does not tell the answer")
        self.outcomes["tasks"] += 1

    def _is_done(self, number: int) -> bool:
        done = number in self._lessons.progress.done
        if done != bool(self._reader.text("lessonDone")):
            raise Fault(f"page {number + 1} shows another tick than it has")
        return done

    def _note(self, number: int, page: Page) -> None:
        hands = bool(page.prediction) * CHOOSING + bool(page.task) * HANDS
        seconds = hands + words_of(page) / WORDS * 60
        longest = max(self._reader.waits)
        if longest > LONGEST:
            raise Fault(f"page {number + 1} lets its reader wait {longest:.0f} s")
        self._tell(
            f"{self._lesson.name} {number + 1:2} {page.title[:28]:28} {seconds:4.0f} s to read and"
            f" do, waits of {longest:4.1f} s at most"
        )
        self.outcomes["pages"] += 1
        self.outcomes["s"] += round(seconds)
        waited = f"{MOST}tenths waited"
        self.outcomes[waited] = max(self.outcomes[waited], round(10 * longest))


def words_of(page: Page) -> int:
    """How many there are to read on a page."""
    asked, task = page.prediction, page.task
    parts = [page.title, page.text]
    parts += [asked.question, *asked.choices, asked.because] if asked is not None else []
    parts += [task.text, task.done] if task is not None else []
    parts += [page.discussion.question] if page.discussion is not None else []
    return sum(len(re.findall(r"\S+", to_plain(part))) for part in parts)


def _prepare(name: str, folder: Path) -> Try:
    """One window for all cases."""
    os.environ["AEVIZ_HOME"] = str(folder / "home")
    (folder / "home" / "config").mkdir(parents=True)
    (folder / "home" / "config" / "settings.json").write_text('{"tour_seen": true}')
    from aeviz.ui.app import create
    from tests.campaign.play.window import Judge, bench_of, pump

    judge = Judge()
    _, window = create(["aeviz"])
    window.resize(1400, 900)
    window.show()
    pump(lambda: bench_of(window).lessons._is_ready, 60)

    def attempt(case: Case) -> Counter[str]:
        bench_of(window).settings.remember(lessons={})
        tell = functools.partial(print, flush=True)
        walk = Walk(Reader(window), shipped_lessons()[name], DEEDS[name], tell)
        walk.go(case.chance.randrange, judge.check)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        return walk.outcomes

    return attempt


PARTS = {name: Part(functools.partial(_prepare, name), 1, 900.0) for name in DEEDS}
