"""What goes wrong in the window ends in a sentence, a clean exit, and nothing lost."""

from __future__ import annotations

import gc
import os
import signal
import subprocess
import threading

import pytest
from PySide6.QtCore import QObject, Qt, QThread
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from aeviz.core import datasets
from aeviz.core.base.paths import runs_folder
from aeviz.core.messages.events import StepsDone
from aeviz.core.runs.run import Run
from aeviz.ui.app import _CrashGuard, create
from aeviz.ui.main_window import MainWindow
from aeviz.ui.run.session import Order, Session
from tests import children
from tests.tiny import tiny_recipe
from tests.ui.driving import bench_of, tiny_builtin, window

__all__ = ["tiny_builtin", "window"]
WAIT = 60_000

# A whole program: the window, a training run, something happens, and the event loop ends.
PROGRAM = """
import sys
from PySide6.QtCore import QTimer
from aeviz.core import datasets
from tests import children
from tests.tiny import tiny_dataset
data = tiny_dataset(1280, 200, side=28)
row = datasets.Entry("Tiny", "Tiny patterns.", lambda *_: data)
datasets.DATASETS["builtin"] = row
from aeviz.ui import app as program
from aeviz.ui.workbench import Workbench
create = program.create
def created(argv):
    app, window = create(argv)
    bench = window.findChild(Workbench)
    {script}
    return app, window
program.create = created
sys.exit(program.run(["aeviz", "--recipe", "deep", "--dataset", "builtin"]))
"""
# Once: training that is asked to end may test once more, and a second signal ends it at once.
AFTER_AN_EPOCH = (
    "first = iter([True])\n"
    "bench.session.event_received.connect("
    "lambda event: {} if type(event).__name__ == 'EpochDone' and next(first, False) else None)"
)
CLOSE_WHEN_BEGUN = """timer = QTimer(window, interval=50)
timer.timeout.connect(lambda: window.close() if begun else None)
timer.start()"""
TRAIN = "window.shell.first_painted.connect(bench.run.train_or_pause)"


def _program(script: str) -> subprocess.CompletedProcess[str]:
    code = PROGRAM.format(script=script.replace("\n", "\n    "))
    return children.run(["-c", code])


def _clean(done: subprocess.CompletedProcess[str]) -> None:
    """The oracle: exit 0, and nothing on standard error but what the platform says."""
    assert done.returncode == 0, done.stderr
    lines = [line for line in done.stderr.splitlines() if "propagateSizeHints" not in line]
    assert not lines


def test_closing_in_the_middle_of_training_exits_cleanly_and_saves() -> None:
    close = AFTER_AN_EPOCH.format("window.close()")
    _clean(_program(f"{TRAIN}\n{close}"))
    (path,) = runs_folder().iterdir()
    with Run.open(path) as run:
        assert run.checkpoint().step > 0
        assert run.summary().state in ("stopped", "finished")


def test_closing_while_preparing_exits_cleanly() -> None:
    close = "bench.session.state_changed.connect(lambda *_: window.close())"
    _clean(_program(f"{TRAIN}\n{close}"))


def test_closing_does_not_wait_for_work_that_cannot_be_interrupted() -> None:
    """And what was printed is not lost by leaving at once."""
    job = "bench.opening.examples.start(lambda report: (begun.append(1), time.sleep(1000)))"
    script = (
        f"import time\nbegun = []\nbench.warming.ready.connect(lambda: {job})\n{CLOSE_WHEN_BEGUN}"
    )
    done = _program(f"print('said')\n{script}")
    _clean(done)
    assert done.stdout == "said\n"


def test_closing_does_not_wait_for_an_import() -> None:
    endless = "lambda: (begun.append(1), time.sleep(1000))"
    script = "import time\nfrom aeviz.ui.window import warm_up\nbegun = []"
    _clean(_program(f"{script}\nwarm_up.load_libraries = {endless}\n{CLOSE_WHEN_BEGUN}"))


def test_closing_gives_up_the_preparation_of_data() -> None:
    endless = (
        "from aeviz.core.base.callbacks import check_cancelled\n"
        "begun = []\n"
        "def load(*_):\n"
        "    begun.append(1)\n"
        "    while True:\n"
        "        check_cancelled()\n"
        "datasets.DATASETS['builtin'] = row._replace(load=load)"
    )
    _clean(_program(f"{endless}\n{TRAIN}\n{CLOSE_WHEN_BEGUN}"))


def test_closing_ends_a_child_process() -> None:
    script = (
        "from aeviz.core.compute import child\n"
        "child.module_arguments = lambda module: ['-c', 'import time; time.sleep(1000)']\n"
        "import subprocess\n"
        "class Watched(subprocess.Popen):\n"
        "    def __init__(self, *args, **options):\n"
        "        super().__init__(*args, **options)\n"
        "        print(self.pid, flush=True)\n"
        "        begun.append(self)\n"
        "begun = []\n"
        f"subprocess.Popen = Watched\n{CLOSE_WHEN_BEGUN}"
    )
    tool = AFTER_AN_EPOCH.format("bench.tools.new_digits()")
    done = _program(f"{script}\n{TRAIN}\n{tool}")
    _clean(done)
    with pytest.raises(ProcessLookupError):
        os.kill(int(done.stdout.split()[0]), 0)


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_a_signal_saves_and_ends_the_window(number: int) -> None:
    script = AFTER_AN_EPOCH.format(f"os.kill(os.getpid(), {int(number)})")
    done = _program(f"import os\n{TRAIN}\n{script}")
    assert done.returncode == 130
    assert "Traceback" not in done.stderr
    (path,) = runs_folder().iterdir()
    with Run.open(path) as run:
        last = max(e.last for e in run.events() if isinstance(e, StepsDone))
        assert run.checkpoint().step == last


@pytest.mark.parametrize("how", ["window.close()", f"os.kill(os.getpid(), {int(signal.SIGTERM)})"])
def test_closing_says_on_standard_error_what_could_not_be_saved(how: str) -> None:
    gone = f"(shutil.rmtree(next(iter(paths.runs_folder().iterdir())), True), {how})"
    script = f"import os, shutil\nfrom aeviz.core.base import paths\n{TRAIN}\n"
    done = _program(script + AFTER_AN_EPOCH.format(gone))
    assert done.returncode == 1
    assert "Nothing of the run" in done.stderr
    assert "Traceback" not in done.stderr


def test_after_a_kill_the_next_start_offers_the_interrupted_run(
    qtbot: QtBot, tiny_builtin: None
) -> None:
    """Nothing was closed: what is remembered was written when it changed."""
    script = (
        "import os, signal\n"
        "from aeviz.ui.window.settings import load_settings\n"
        "def kill():\n"
        "    known = load_settings()[0]\n"
        "    if 'runs' in known.opened and known.recent_runs and known.layouts:\n"
        "        os.kill(os.getpid(), signal.SIGKILL)\n"
        "bench.timer = QTimer(window, interval=100)\n"
        "bench.timer.timeout.connect(kill)\n"
        "bench.setup.change('epochs', 5000)\n"
        "window.toolbar.more_box.setValue(17)\n"
        "window.docks['Losses'].hide()\n"
        f"{TRAIN}\n"
    )
    done = _program(script + AFTER_AN_EPOCH.format("bench.timer.isActive() or bench.timer.start()"))
    assert done.returncode == -signal.SIGKILL, done.stderr
    (path,) = runs_folder().iterdir()
    _, window = create(["aeviz"])
    qtbot.addWidget(window)
    window.show()
    bench = bench_of(window)
    qtbot.waitUntil(lambda: "was interrupted" in window.message_bar.text, timeout=WAIT)
    assert bench.files.recent == (str(path),)
    assert window.toolbar.more_box.value() == 17
    assert window.docks["Losses"].isHidden()
    assert window.status_label.text().startswith("Interrupted")
    (resume,) = [b for b in window.message_bar.findChildren(QPushButton) if b.text() == "Resume"]
    qtbot.mouseClick(resume, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bench.session.state == "running", timeout=WAIT)
    assert bench.run.run is not None
    assert bench.run.run.path == path
    window.close()


def test_the_oracle_sees_a_thread_that_is_destroyed_while_running() -> None:
    script = (
        "from PySide6.QtCore import QThread\n"
        "thread = QThread()\n"
        "thread.start()\n"
        "QTimer.singleShot(0, lambda: (thread.__class__, window.close()))\n"
        "window.shell.closing.connect(lambda: (locals(), sys.stderr.write('left behind')))"
    )
    with pytest.raises(AssertionError):
        _clean(_program(script))


def test_an_exception_in_a_slot_is_shown_and_logged_once_and_the_window_lives(
    window: MainWindow, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    guard = _CrashGuard(window)
    try:
        raise KeyError("lost")
    except KeyError as error:
        guard.caught(type(error), error, error.__traceback__)
    qtbot.waitUntil(lambda: "KeyError" in window.message_bar.text)
    assert "Traceback" in window.message_bar.details
    logged = [r for r in caplog.records if "KeyError" in r.getMessage()]
    assert len(logged) == 1
    caplog.clear()
    bench_of(window).run.train_or_pause()
    qtbot.waitUntil(lambda: bench_of(window).session.state == "running", timeout=WAIT)


def test_an_exception_in_the_worker_leaves_the_controls_alive(
    window: MainWindow,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    bench = bench_of(window)
    good = datasets.DATASETS["builtin"]

    def broken(*_: object) -> None:
        raise ZeroDivisionError("nothing to divide")

    monkeypatch.setitem(datasets.DATASETS, "builtin", good._replace(load=broken))
    bench.run.train_or_pause()
    qtbot.waitUntil(lambda: bench.session.state == "failed", timeout=WAIT)
    assert "ZeroDivisionError" in window.message_bar.text
    assert "nothing to divide" in window.message_bar.details
    assert window.toolbar.train_button.isEnabled()
    assert any("ZeroDivisionError" in r.getMessage() for r in caplog.records)
    caplog.clear()
    monkeypatch.setitem(datasets.DATASETS, "builtin", good)
    bench.run.train_or_pause()
    qtbot.waitUntil(lambda: bench.session.state == "running", timeout=WAIT)


def test_memory_that_runs_out_is_told_with_a_hint(
    window: MainWindow,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    def full(*_: object) -> None:
        raise RuntimeError("[enforce fail] DefaultCPUAllocator: can't allocate memory")

    row = datasets.DATASETS["builtin"]._replace(load=full)
    monkeypatch.setitem(datasets.DATASETS, "builtin", row)
    bench_of(window).run.train_or_pause()
    qtbot.waitUntil(lambda: bench_of(window).session.state == "failed", timeout=WAIT)
    assert "smaller batch size" in window.message_bar.text
    caplog.clear()


def test_starting_and_stopping_again_and_again_leaves_nothing(
    qtbot: QtBot, tiny_builtin: None
) -> None:
    session = Session(1)
    recipe = tiny_recipe("keras-2d", dataset="builtin", epochs=1000)

    def once() -> None:
        session.start(Order(recipe))
        qtbot.waitUntil(lambda: session.state == "running", timeout=WAIT)
        session.stop()
        qtbot.waitUntil(lambda: not session.is_active, timeout=WAIT)
        assert session.state == "stopped"

    once()
    gc.collect()
    threads, objects = threading.active_count(), _count(QObject)
    for _ in range(25):
        once()
    gc.collect()
    assert threading.active_count() == threads
    assert _count(QThread) <= 1  # the last one is let go when the next is started
    assert _count(QObject) <= objects + 1
    session.deleteLater()


def _count(kind: type) -> int:
    return sum(issubclass(type(found), kind) for found in gc.get_objects())


def test_a_run_folder_that_disappears_ends_in_a_sentence(
    window: MainWindow, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    import shutil

    bench = bench_of(window)
    bench.run.train_or_pause()
    qtbot.waitUntil(lambda: bench.session.state == "running", timeout=WAIT)
    (path,) = runs_folder().iterdir()
    shutil.rmtree(path, ignore_errors=True)
    qtbot.waitUntil(lambda: bool(window.message_bar.text), timeout=WAIT)
    # Whoever looks for a frame or a checkpoint may be the first to miss it.
    assert "gone" in window.message_bar.text
    assert "Traceback" not in window.message_bar.text
    bench.session.stop()
    qtbot.waitUntil(lambda: not bench.session.is_active, timeout=WAIT)
    caplog.clear()
    assert "is saved" in window.message_bar.text
    assert window.toolbar.train_button.isEnabled()
