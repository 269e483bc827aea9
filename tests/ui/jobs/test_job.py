"""Work on a thread: told once, cancelled at once, replaced by newer work."""

from __future__ import annotations

import logging
import signal
import subprocess
import threading

import pytest
from PySide6.QtCore import QObject, QThread, Slot

from aeviz.core.base.callbacks import check_cancelled
from aeviz.core.base.errors import DataError
from aeviz.core.compute import child
from aeviz.ui.jobs.job import Job
from aeviz.ui.jobs.threads import wait_for_all


class Listener(QObject):
    """What a job told, and on which thread."""

    def __init__(self, job: Job) -> None:
        super().__init__()
        self.told: list[object] = []
        self.threads: set[QThread] = set()
        job.done.connect(self.take)
        job.failed.connect(self.take)
        job.progressed.connect(self.note)

    @Slot(object)
    def take(self, value: object) -> None:
        self.told.append(value)
        self.threads.add(QThread.currentThread())

    @Slot(float)
    def note(self, share: float) -> None:
        assert 0 <= share <= 1
        self.threads.add(QThread.currentThread())


@pytest.fixture
def job(qtbot):
    made = Job()
    yield made
    made.close()
    assert wait_for_all(5)


def test_the_result_comes_on_the_thread_of_the_window(job, qtbot):
    listener = Listener(job)
    ran_on = []

    def work(report):
        ran_on.append(QThread.currentThread())
        report(0.5)
        return [1, 2]

    with qtbot.waitSignal(job.ended):
        job.start(work)
        assert job.is_active
    assert listener.told == [[1, 2]]
    assert not job.is_active
    assert listener.threads == {QThread.currentThread()}
    assert ran_on[0] != QThread.currentThread()


def test_an_error_is_one_sentence(job, qtbot, caplog):
    listener = Listener(job)

    def refused(report):
        raise DataError("The picture is empty: choose another.")

    with qtbot.waitSignal(job.ended):
        job.start(refused)

    def broken(report):
        raise ZeroDivisionError("oops")

    with caplog.at_level(logging.ERROR), qtbot.waitSignal(job.ended):
        job.start(broken)
    assert listener.told[0] == "The picture is empty: choose another."
    assert "went wrong" in str(listener.told[1])
    assert "ZeroDivisionError" in caplog.text
    caplog.clear()


def test_a_cancelled_job_tells_nothing(job, qtbot):
    listener = Listener(job)
    started = threading.Event()

    def work(report):
        while True:
            started.set()
            report(0.1)

    job.start(work)
    qtbot.waitUntil(started.is_set)
    with qtbot.waitSignal(job.ended):
        job.cancel()
    assert listener.told == []


def test_only_the_newest_work_is_told(job, qtbot):
    listener = Listener(job)

    def endless(report):
        while True:
            report(0.1)

    skipped = []
    with qtbot.waitSignal(job.ended):
        job.start(endless)
        job.start(lambda report: skipped.append(1))
        job.start(lambda report: "newest")
    assert listener.told == ["newest"]
    assert skipped == []


def test_a_result_that_nobody_waits_for_any_more_is_dropped(job, qtbot):
    listener = Listener(job)
    go = threading.Event()
    job.start(lambda report: go.wait())
    job.cancel()
    with qtbot.waitSignal(job.ended):
        go.set()
    assert listener.told == []


def test_closing_gives_up_what_is_done_and_what_waits(qtbot):
    job = Job()
    listener = Listener(job)

    def endless(report):
        while True:
            report(0.1)

    job.start(endless)
    job.start(endless)
    job.close()
    assert wait_for_all(5)
    qtbot.waitUntil(lambda: not job.is_active)
    assert listener.told == []


def test_closing_does_not_wait(qtbot):
    job, go = Job(), threading.Event()
    job.start(lambda report: go.wait(5))
    job.close()
    assert not wait_for_all(0.05)
    go.set()
    assert wait_for_all(5)


def test_loops_of_the_core_end_when_a_job_is_cancelled(job, qtbot):
    """They know nothing of jobs, and ask whether somebody still wants them."""
    begun = threading.Event()

    def work(report):
        while True:
            begun.set()
            check_cancelled()

    job.start(work)
    qtbot.waitUntil(begun.is_set)
    with qtbot.waitSignal(job.ended):
        job.cancel()


def test_a_child_process_ends_when_a_job_is_cancelled(job, qtbot, monkeypatch):
    monkeypatch.setattr(child.sys, "executable", "/bin/sleep")
    monkeypatch.setattr(child, "module_arguments", lambda module: ["1000"])
    begun = threading.Event()
    made = []

    class Watched(subprocess.Popen):
        def __init__(self, *args, **options):
            super().__init__(*args, **options)
            made.append(self)
            begun.set()

    monkeypatch.setattr(subprocess, "Popen", Watched)
    job.start(lambda report: child.answer_of("any", b"request"))
    qtbot.waitUntil(begun.is_set)
    with qtbot.waitSignal(job.ended):
        job.cancel()
    assert made[0].returncode == -signal.SIGKILL


def test_a_closed_job_takes_no_more_work(job, qtbot):
    listener = Listener(job)
    job.close()
    job.start(lambda report: 3)
    assert not job.is_active
    qtbot.wait(20)
    assert listener.told == []
