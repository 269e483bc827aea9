"""Choosing a language: what counts, what no font has, and a window that is made anew."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QFont, QFontDatabase, QTextLayout
from PySide6.QtWidgets import QApplication, QComboBox, QPushButton
from pytestqt.qtbot import QtBot

from aeviz.core.lessons.finding import find_lesson
from aeviz.core.lessons.sheets import teacher_sheet
from aeviz.core.runs.run import Run
from aeviz.ui import app
from aeviz.ui.language import language
from aeviz.ui.language.letters import SystemLetters
from aeviz.ui.language.pages import translated, voice
from aeviz.ui.language.sentences import said
from aeviz.ui.lessons.view import WIDE, LessonView
from aeviz.ui.losses.phases import PhaseBox, PhaseStrip
from aeviz.ui.main_window import MainWindow
from aeviz.ui.naming import words
from aeviz.ui.preferences.view import PreferencesWindow
from aeviz.ui.widgets import theme
from aeviz.ui.workbench import Workbench
from tests import children
from tests.trained import trained
from tests.ui.driving import bench_of
from tests.ui.window import open_window

OWN = """
name = "own"
title = "Own"
minutes = 5
goals = ["See."]
learned = ["Seen."]
[[pages]]
title = "One"
text = "First."
[[pages]]
title = "Two"
text = "Second."
"""


@pytest.fixture(autouse=True)
def english_again(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The language is the whole program's; which fonts there are is the machine's."""
    monkeypatch.setattr(language, "_has_font", lambda _: True)
    monkeypatch.delenv(language.VARIABLE, raising=False)
    yield
    monkeypatch.undo()
    language.speak("en")


def test_a_choice_counts_then_the_variable_then_the_system(monkeypatch: pytest.MonkeyPatch) -> None:
    class System:
        tags = ("de-DE", "zh-Hant-HK", "zh-HK")

        @classmethod
        def uiLanguages(cls) -> tuple[str, ...]:
            return cls.tags

    monkeypatch.setattr(QLocale, "system", lambda: System)
    assert language.resolved("system") == "zh_TW"
    System.tags = ("zh-Hans-SG", "zh-SG")
    assert language.resolved("system") == "zh_CN"
    System.tags = ("de-DE", "en-GB", "zh-CN")
    assert language.resolved("system") == "en"
    for value in ("zh_TW", "zh_HK.UTF-8", "zh-Hant"):
        monkeypatch.setenv(language.VARIABLE, value)
        assert language.resolved("system") == "zh_TW"
    assert language.resolved("zh_CN") == "zh_CN"
    monkeypatch.setenv(language.VARIABLE, "tlh")
    assert language.resolved("system") == "en"
    assert list(language.names()) == ["en", "zh_CN", "zh_TW"]


def test_without_a_font_it_says_so_in_english(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(language, "_has_font", lambda name: name == "en")
    assert "fonts-noto-cjk" in language.speak("zh_CN")
    assert said("the disk is full") == "the disk is full"


def test_characters_have_the_forms_of_their_country(qapp: QApplication) -> None:
    """On a desktop of another language Qt would take the first font that has them at all."""
    fonts = QFontDatabase.families(QFontDatabase.WritingSystem.SimplifiedChinese)
    if not {"Noto Sans CJK SC", "Noto Sans CJK TC"} <= set(fonts):
        pytest.skip("no font here has forms of both countries")
    before = qapp.font().families()
    for name, ending in (("zh_CN", "SC"), ("zh_TW", "TC"), ("zh_CN", "SC")):
        language.speak(name)
        layout = QTextLayout("直A", qapp.font())
        layout.beginLayout()
        layout.createLine()
        layout.endLayout()
        assert {r.rawFont().familyName() for r in layout.glyphRuns()} == {f"Noto Sans CJK {ending}"}
    language.speak("en")
    assert qapp.font().families() == before


def test_a_font_whose_average_letter_is_a_square_makes_nothing_twice_as_wide(qtbot: QtBot) -> None:
    view = LessonView()
    qtbot.addWidget(view)
    view.setFont(QFont("Noto Sans CJK SC"))
    metrics = view.fontMetrics()
    if metrics.averageCharWidth() < metrics.horizontalAdvance("x") * 1.5:
        pytest.skip("no such font here")
    assert view.minimumSizeHint().width() < 0.7 * WIDE * metrics.averageCharWidth()
    assert theme.letter(metrics) > 0.5 * metrics.horizontalAdvance("x")


def test_sentences_of_the_core_in_both() -> None:
    text = (
        "/a/训练 1.json could not be saved because the disk is full: free some space and try again."
    )
    language.speak("zh_CN")
    assert said(text) == "无法保存 /a/训练 1.json，因为磁盘已满：请腾出一些空间再试。"
    language.speak("zh_TW")
    assert said(text) == "無法儲存 /a/训练 1.json，因為磁碟已滿：請騰出一些空間再試。"


def test_phases_and_titles_are_chinese_where_they_are_painted(qtbot: QtBot) -> None:
    language.speak("zh_CN")
    assert words.titled("学习率", "0.01") == "学习率：0.01"
    strip = PhaseStrip()
    qtbot.addWidget(strip)
    strip.resize(600, strip.sizeHint().height())
    shown = []
    for names in (("layer 1", "classes"), (said("layer 1"), said("classes"))):
        boxes = [PhaseBox(name, (name,), names[:at]) for at, name in enumerate(names)]
        strip.show_phases(boxes, 1)
        shown.append(strip.grab().toImage())
    assert said("classes") == "分类层"
    assert shown[0] == shown[1]


def test_a_teachers_sheet_is_chinese_all_over() -> None:
    language.speak("zh_CN")
    sheet = teacher_sheet(translated(find_lesson("numbers")), voice()).decode()
    assert '<html lang="zh-CN">' in sheet
    assert "教师讲义" in sheet
    assert "课堂提问：" in sheet
    assert "Teacher" not in sheet


def test_another_language_comes_with_a_window_that_shows_the_same(
    qtbot: QtBot, tiny_builtin: None, tmp_path: Path
) -> None:
    run = trained(tmp_path / "home/data/runs/one", recipe="denoising")
    window, bench = open_window(run)
    qtbot.addWidget(window)
    qtbot.waitUntil(lambda: bench.inspector.inspected() is not None, timeout=60_000)
    picture = np.zeros((28, 28), np.uint8)
    picture[8:20, 13:16] = 255
    bench.canvas.take_picture(picture)
    drawn = bench.canvas.drawing()
    assert drawn is not None
    bench.setup.change("learning_rate", 0.0123)
    steps = bench.inspector.refresh_steps()
    assert len(steps) > 1
    bench.inspector.look_at_step(int(steps[0]))
    window.commands["layout_study"].trigger()
    window.commands["preferences"].trigger()
    box = window.findChild(QComboBox, "languagePreference")
    button = window.findChild(QPushButton, "languageRestart")
    assert box is not None
    assert button is not None
    assert button.isHidden()
    box.setFocus()
    for _ in range(box.findData("zh_CN") - box.currentIndex()):
        qtbot.keyClick(box, Qt.Key.Key_Down)
    assert not button.isHidden()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert not window.isVisible()
    assert bench.kept is not None

    argv = app._without_wishes(["aeviz", "--dataset", "builtin", "--run", str(run)])
    assert argv == ["aeviz"]
    _, again = app.create(argv)
    qtbot.addWidget(again)
    there = bench_of(again)
    there.take_over(bench.kept)
    again.show()
    qtbot.waitUntil(lambda: there.inspector.inspected() is not None, timeout=60_000)
    qtbot.waitUntil(lambda: there.setup.recipe().training.learning_rate == 0.0123, timeout=10_000)
    assert shown(there).path == run
    qtbot.waitUntil(lambda: there.inspector.position == steps[0], timeout=10_000)
    now = there.canvas.drawing()
    assert now is not None
    assert np.array_equal(now.pixels, drawn.pixels)
    assert again.panels.name == "study"
    assert again.commands["train"].text() == "训练(&T)"
    again.close()


def shown(bench: Workbench) -> Run:
    assert bench.run.run is not None
    return bench.run.run


def test_letters_of_the_system_cover_the_pixels_that_they_need(qtbot: QtBot) -> None:
    small, large = SystemLetters(12), SystemLetters(36)
    assert large.length("第 3 步") > 2 * small.length("第 3 步") > 0
    cover, middle = large.mask("H")
    rows = np.flatnonzero(cover.any(axis=1))
    assert abs(rows.mean() - middle) <= 2
    assert cover.max() > 200
    assert cover.shape[1] >= large.length("H")
    assert not large.mask(" ")[0].any()


def begun_anew(window: MainWindow, qtbot: QtBot) -> Workbench:
    """The window that comes after one."""
    bench = bench_of(window)
    bench.begin_anew()
    assert bench.kept is not None
    _, again = app.create(["aeviz"])
    qtbot.addWidget(again)
    bench_of(again).take_over(bench.kept)
    again.show()
    return bench_of(again)


def test_what_was_looked_at_untrained_is_again(window: MainWindow, qtbot: QtBot) -> None:
    bench = bench_of(window)
    qtbot.waitUntil(lambda: bench.inspector.inspected() is not None, timeout=30_000)
    bench.setup.change("code_size", 3)
    bench.untrained.build()
    qtbot.waitUntil(lambda: shown(bench).recipe == bench.setup.recipe(), timeout=30_000)
    there = begun_anew(window, qtbot)
    qtbot.waitUntil(lambda: there.run.shown.is_untrained, timeout=30_000)
    qtbot.waitUntil(lambda: shown(there).recipe == bench.setup.recipe(), timeout=30_000)
    there.window.close()


def test_a_lesson_of_ones_own_goes_on(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "own.toml"
    path.write_text(OWN)
    bench = bench_of(window)
    qtbot.waitUntil(lambda: bench.lessons._is_ready, timeout=30_000)
    bench.lessons.open(str(path))
    bench.lessons.turn(1)
    path.unlink()
    there = begun_anew(window, qtbot)
    qtbot.waitUntil(lambda: there.lessons.lesson is not None, timeout=30_000)
    assert there.lessons.lesson == bench.lessons.lesson
    assert there.lessons.progress.page == 1
    there.window.close()


def test_reasons_of_preferences_have_all_their_lines(qtbot: QtBot) -> None:
    language.speak("zh_CN")
    choices = defaultdict(lambda: [("system", "跟随系统")])
    view = PreferencesWindow(None, choices)  # type: ignore[arg-type]
    qtbot.addWidget(view)
    view.show()
    qtbot.wait(50)
    cut = [r.text() for r in view._reasons if r.height() < r.heightForWidth(r.width())]
    assert not cut


ANEW = """
import weakref
from PySide6.QtCore import QTimer
from aeviz.ui import app
from aeviz.ui.workbench import Workbench
before = []
def watch(window):
    print(sum(one() is not None for one in before))
    bench = window.findChild(Workbench)
    before.append(weakref.ref(bench))
    then = bench.begin_anew if len(before) < 3 else window.close
    bench.warming.ready.connect(lambda: QTimer.singleShot(0, window, then))
app.run(["aeviz", "--dataset", "builtin"], watch)
"""


def test_the_windows_before_another_language_are_gone() -> None:
    done = children.run(["-c", ANEW])
    assert done.returncode == 0, done.stderr
    assert [int(line) for line in done.stdout.split()] == [0, 0, 0]
