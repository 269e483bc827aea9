"""A window in which lessons are read."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from aeviz.core.lessons.facts import Facts
from aeviz.ui.lessons.hearing import Hearing
from aeviz.ui.main_window import MainWindow
from aeviz.ui.workbench import Workbench
from tests.trained import serve, trained
from tests.ui.driving import bench_of
from tests.ui.lessons.in_lessons import MINE, WAIT
from tests.ui.window import open_window


@pytest.fixture
def bench(window: MainWindow, qtbot: QtBot) -> Workbench:
    """A window that shows an untrained network."""
    made = bench_of(window)
    qtbot.waitUntil(lambda: made.inspector.inspected() is not None, timeout=WAIT)
    return made


@pytest.fixture
def mine(tmp_path: Path) -> Path:
    path = tmp_path / "mine.toml"
    path.write_text(MINE)
    return path


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[Facts]]:
    """What the lessons take for true: the last of these."""
    facts = [Facts()]
    monkeypatch.setattr(Hearing, "facts", property(lambda _: facts[-1]))
    return facts


@pytest.fixture
def nested(
    tmp_path: Path, qtbot: QtBot, tiny_builtin: None, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Workbench]:
    """A window with a small run whose code is nested, in a lesson."""
    serve(monkeypatch)
    recipe = {"recipe": "nested", "code.kind": "nested", "code_size": 8, "encoder_layers": (16,)}
    window, made = open_window(trained(tmp_path / "runs" / "n", **recipe))
    qtbot.addWidget(window)
    qtbot.waitUntil(lambda: made.inspector.inspected() is not None, timeout=WAIT)
    path = tmp_path / "heard.toml"
    path.write_text(MINE[: MINE.index("[pages.setup]")].replace('"mine"', '"heard"'))
    qtbot.waitUntil(lambda: made.lessons._is_ready, timeout=WAIT)
    made.lessons.open(str(path))
    yield made
    window.close()
