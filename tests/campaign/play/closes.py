"""Closing in the middle of each kind of work: within two seconds, exit 0, nothing left behind.

Each is a whole program; only what imports do was done before it began.
"""

from __future__ import annotations

import functools
import os
import shutil
import struct
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QFileDialog, QInputDialog, QMenu, QMessageBox, QPushButton

from aeviz.core import datasets
from aeviz.core.base.paths import runs_folder
from aeviz.ui.main_window import MainWindow
from aeviz.ui.workbench import Workbench
from tests.campaign import world
from tests.campaign.oracle import check_messages, ended, forked
from tests.campaign.play.window import Judge, bench_of
from tests.campaign.runner import MOST, Case, Fault, Part, Try

SECONDS = 2.0
"""That closing may take; see :func:`_patience`."""
_CLOSED = struct.Struct("d")

Work = Callable[[Workbench], object]


def _train(bench: Workbench) -> None:
    bench.run.train_or_pause()


def _prepare(bench: Workbench) -> None:
    """The data take long to come."""
    row = datasets.DATASETS["builtin"]

    def slow(*arguments: object) -> object:
        for _ in range(40):
            time.sleep(0.05)
        return row.load(*arguments)

    datasets.DATASETS["builtin"] = row._replace(load=slow)  # type: ignore[arg-type]
    _train(bench)


def _download(bench: Workbench) -> None:
    """From a mirror that says nothing."""
    import socket

    from aeviz.core.data.family import download

    silent = socket.create_server(("127.0.0.1", 0))
    bench.silent = silent  # type: ignore[attr-defined]
    mirrors = (f"http://127.0.0.1:{silent.getsockname()[1]}/",)
    download.fetch_mnist.__defaults__ = (None, None, mirrors, None, download.PATIENCE)
    bench.setup.change("dataset", "mnist")
    _train(bench)


def _evaluate(bench: Workbench) -> None:
    bench.tools.evaluate()


def _compare(bench: Workbench) -> None:
    from aeviz.ui.tools.compare import CompareWindow

    bench.tools.compare()
    dialog = bench.window.findChild(CompareWindow)
    dialog.compare()


def _bench(bench: Workbench) -> None:
    bench.denoising.measure_strengths("gaussian", 2000)


def _samples(bench: Workbench) -> None:
    bench.tools.new_digits()


def _tsne(bench: Workbench) -> None:
    box = bench.window.findChild(QComboBox, "mapChartBox")
    box.setCurrentIndex(box.findData("tsne"))


def _film(bench: Workbench) -> None:
    bench.tools.export_film()
    QFileDialog.getSaveFileName = lambda *_: (str(runs_folder() / "film.gif"), "")  # type: ignore[method-assign]
    bench.window.findChild(QPushButton, "filmExportButton").click()


def _export(bench: Workbench) -> None:
    QFileDialog.getSaveFileName = lambda *_: (str(runs_folder() / "codes.csv"), "")  # type: ignore[method-assign]
    bench.quick_exports.export_codes()


def _open(bench: Workbench) -> None:
    assert bench.run.run is not None
    bench.files.open_run(str(bench.run.run.path))


def _example(bench: Workbench) -> None:
    from aeviz.core.examples import EXAMPLES

    bench.opening.open_example(next(iter(EXAMPLES)))


def _question(bench: Workbench) -> None:
    """A dialog waits for an answer."""
    QInputDialog.getText(bench.window, "Save", "Name")


def _message(bench: Workbench) -> None:
    QMessageBox.information(bench.window, "aeviz", "A message")


def _menu(bench: Workbench) -> None:
    bench.window.menuBar().findChildren(QMenu)[0].popup(QPoint(20, 20))


def _tour(bench: Workbench) -> None:
    bench.help.show_tour()


def _drag(bench: Workbench) -> None:
    """A button of the mouse is held on the map, and then on the canvas."""
    for panel in (bench.window.latent, bench.window.canvas):
        place = panel.mapTo(bench.window, panel.rect().center())
        QTest.mousePress(
            bench.window.windowHandle(),
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
            place,
        )
        QTest.mouseMove(bench.window.windowHandle(), place + QPoint(30, 20))


def _play(bench: Workbench) -> None:
    bench.window.timeline.play()


def _nothing(bench: Workbench) -> None:
    """Closed while it starts."""


WORKS: dict[str, Work] = {
    "training": _train,
    "preparing": _prepare,
    "downloading": _download,
    "evaluating": _evaluate,
    "comparing": _compare,
    "noise bench": _bench,
    "new digits": _samples,
    "t-SNE": _tsne,
    "film": _film,
    "export": _export,
    "opening": _open,
    "example": _example,
    "question": _question,
    "message": _message,
    "menu": _menu,
    "tour": _tour,
    "dragging": _drag,
    "playing": _play,
    "starting": _nothing,
}


def _program(work: str, run: Path, delay: float, pipe: int) -> int:
    from aeviz.ui import app

    judge = Judge()

    def watch(window: MainWindow) -> None:
        bench = bench_of(window)

        def close() -> None:
            os.write(pipe, _CLOSED.pack(time.monotonic()))
            window.close()

        def begin() -> None:
            QTimer.singleShot(round(1000 * delay), window, close)
            WORKS[work](bench)

        def when_ready() -> None:
            if bench.run.run is None or not bench.inspector.is_ready:
                QTimer.singleShot(20, window, when_ready)
            else:
                begin()

        window.shell.first_painted.connect(begin if work == "starting" else when_ready)

    code = app.run(["aeviz", "--run", str(run), "--threads", "1"], watch)
    if judge.found:
        print(*judge.found[:5], sep="\n")
        return 3
    return code


def _closes(folder: Path) -> Try:
    import sklearn.manifold  # noqa: F401 - the copies are to be warm

    import aeviz.ui.app  # noqa: F401

    world.enter(folder)
    kind = "denoising-dropout"
    run = world.trained(folder / "run", kind)

    def attempt(case: Case) -> Counter[str]:
        errors = folder / "errors"
        errors.unlink(missing_ok=True)
        shutil.rmtree(folder / "home", ignore_errors=True)
        shutil.copytree(run, runs_folder() / "run")
        work = list(WORKS)[case.number % len(WORKS)]
        delay = case.chance.choice((0, case.chance.uniform(0, 0.3), case.chance.uniform(0, 2)))
        program = functools.partial(_program, work, runs_folder() / "run", delay)
        with forked(errors, program) as (number, pipe):
            told = os.read(pipe, _CLOSED.size)
            code = ended(number)
            took = time.monotonic() - _CLOSED.unpack(told)[0] if told else 0.0
        if code or not told:
            raise Fault(f"{work}, closed after {delay:.3f} s: {code}\n{errors.read_text()[-5000:]}")
        check_messages(errors)
        if took > _patience():
            raise Fault(f"{work}, closed after {delay:.3f} s: it took {took:.1f} s")
        left = [str(path) for path in folder.rglob(".tmp-*")]
        if left:
            raise Fault(f"{work}: left behind: {left}")
        return Counter({work: 1, f"{MOST}ms": round(1000 * took), "over 2 s": took > SECONDS})

    return attempt


def _patience() -> float:
    """Two seconds; more when more programs want to run than there are processors."""
    load = os.getloadavg()[0] / (os.cpu_count() or 1)
    return SECONDS * max(1.0, 2 * load)


PARTS = {"window": Part(_closes, 1000, 90)}
