"""A job that takes its time is told of while it does; nobody else's message goes with that."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from aeviz.ui.jobs.job import Job
from aeviz.ui.main_window import MainWindow
from aeviz.ui.window.patience import Patience


@pytest.fixture
def job(lent: MainWindow) -> Iterator[Job]:
    lent.shell.dismiss()
    job = Job(lent.shell, uses_torch=False)
    yield job
    job.close()


def _waiting(until: threading.Event) -> Callable[[object], None]:
    def work(_: object) -> None:
        assert until.wait(60)

    return work


def test_what_is_told_of_a_job_goes_with_the_one_that_takes_its_place(
    lent: MainWindow, job: Job, qtbot: QtBot
) -> None:
    patience, first = Patience(lent.shell, job), threading.Event()
    job.start(_waiting(first))
    patience.begin("Reading the first")
    qtbot.waitUntil(lambda: lent.message_bar.text == "Reading the first", timeout=20_000)
    job.start(lambda _: None)
    patience.begin("Reading the second")
    first.set()
    qtbot.waitUntil(lambda: not job.is_active, timeout=20_000)
    assert lent.message_bar.text == ""


def test_another_message_stays(lent: MainWindow, job: Job, qtbot: QtBot) -> None:
    patience, first = Patience(lent.shell, job), threading.Event()
    job.start(_waiting(first))
    patience.begin("Reading the first")
    qtbot.waitUntil(lambda: lent.message_bar.text == "Reading the first", timeout=20_000)
    lent.shell.say("Something else", "error")
    first.set()
    qtbot.waitUntil(lambda: not job.is_active, timeout=20_000)
    assert lent.message_bar.text == "Something else"
    job.start(lambda _: None)
    patience.cancel()
    qtbot.waitUntil(lambda: not job.is_active, timeout=20_000)
    assert lent.message_bar.text == "Something else"
    lent.shell.dismiss()
