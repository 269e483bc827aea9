"""A class begins a lesson in its own language: draw, expect, see it ticked, and leave.

With ``AEVIZ_SCREENSHOTS`` naming a folder, a page is saved there as a picture, in English too.
"""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from pytestqt.qtbot import QtBot

from aeviz.ui.app import create
from aeviz.ui.language import language
from aeviz.ui.main_window import MainWindow
from tests.campaign.play import reader as reading
from tests.campaign.play.reader import Reader
from tests.journeys.stations import picture
from tests.ui.driving import bench_of

WAIT = 60_000


LANGUAGES = ("en", "zh_CN") if os.environ.get("AEVIZ_SCREENSHOTS") else ("zh_CN",)


@pytest.fixture(params=LANGUAGES)
def window(
    request: pytest.FixtureRequest, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> Iterator[MainWindow]:
    monkeypatch.setattr(language, "_has_font", lambda _: True)
    monkeypatch.setenv(language.VARIABLE, request.param)
    monkeypatch.setattr(reading, "SETTLED", 0.05)
    _, made = create(["aeviz", "--lesson", "numbers"])
    made.resize(1024, 700)
    with qtbot.waitExposed(made):
        made.show()
    yield made
    made.close()
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    language.speak("en")


def test_a_page_is_read_and_done(window: MainWindow, qtbot: QtBot) -> None:
    lessons, reader = bench_of(window).lessons, Reader(window)
    qtbot.waitUntil(lambda: lessons.lesson is not None, timeout=WAIT)
    reader.settle()
    reader.draw(5)
    qtbot.waitUntil(lambda: 0 in lessons.progress.done, timeout=WAIT)
    reader.click("lessonNextButton")
    reader.click("lessonChoice2")
    reader.keep_numbers(2)
    qtbot.waitUntil(lambda: 1 in lessons.progress.done, timeout=WAIT)
    assert ("滑块" in reader.text("lessonText")) == (language.spoken() == "zh_CN")
    picture(window, qtbot, f"lesson-{language.spoken()}")
    reader.click("lessonLeaveButton")
    assert lessons.lesson is None
