"""The benchmarks of the window, tiny: they drive the real one and give their figures."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from aeviz.benchmark.plot import save_plot
from aeviz.benchmark.report import Report
from aeviz.benchmark.runner import own_home
from aeviz.core import datasets
from tests import children
from tests.tiny import tiny_dataset


@pytest.fixture(autouse=True)
def builtin_digits(monkeypatch: pytest.MonkeyPatch, qapp: QApplication) -> None:
    """Small data that every machine has; and an application that outlives each benchmark."""
    monkeypatch.delenv("AEVIZ_DATA_DIR", raising=False)


def figures(report: Report) -> dict[str, object]:
    assert report.rows
    assert report.as_text()
    said: dict[str, object] = json.loads(json.dumps(report.as_dict()))
    return said


def test_smoothness() -> None:
    from aeviz.benchmark.smoothness import measured

    said = figures(measured(1, 0.4, 5000, 10.0))
    assert {"p50_ms", "p99_ms", "max_ms", "kept", "frames_per_second", "points"} <= set(said)
    assert said["points"] == 5000
    assert float(str(said["frames_per_second"])) > 0


def test_latency() -> None:
    from aeviz.benchmark.latency import measured

    said = figures(measured(0.5, 5))
    assert {"decode_p99_ms", "denoise_p99_ms", "stroke_to_paint_p95_ms"} <= set(said)
    assert float(str(said["hover_to_paint_p95_ms"])) > 0
    assert int(str(said["hover_points"])) > 100


def test_scrub() -> None:
    from aeviz.benchmark.scrub import measured

    said = figures(measured(1.0, 6))
    assert {"training_p95_ms", "ended_p95_ms", "stored_steps"} <= set(said)


def test_map() -> None:
    from aeviz.benchmark.latent_map import measured

    said = figures(measured((100, 1000), 2))
    rows = said["rows"]
    assert isinstance(rows, list)
    assert [row["points"] for row in rows] == [100, 1000]
    assert {"refresh_ms", "hover_ms", "lasso_ms"} <= set(rows[0])
    for name in ("zoom_frames_per_second", "pan_frames_per_second", "lasso_shown_ms"):
        assert float(str(said[name])) > 0


def test_scale(tmp_path: Path) -> None:
    from aeviz.benchmark.scale import measured

    said = figures(measured((600, 1200), (2, 3), (8, 9), 0.01, tmp_path))
    rows = said["rows"]
    assert isinstance(rows, list)
    assert {row["against"] for row in rows} == {"images", "code", "pixels", "points", "steps"}
    assert len(list(tmp_path.glob("scale-*.png"))) == 5


def test_a_plot_shows_each_curve_in_its_colour(tmp_path: Path) -> None:
    from aeviz.core.graphics.palette import CLASS_COLOURS

    path = tmp_path / "plot.png"
    curves = {"a": [(10.0, 1.0), (1000.0, 5.0)], "b": [(10.0, 100.0), (1000.0, 100.0)]}
    save_plot(path, "Growth", "images", curves)
    image = QImage(str(path))
    colours = {image.pixelColor(x, y).name() for x in range(760) for y in range(480)}
    assert {CLASS_COLOURS[0].lower(), CLASS_COLOURS[1].lower()} <= colours
    assert CLASS_COLOURS[2].lower() not in colours


TRAINER = """
import sys
from aeviz.core import datasets
from tests.tiny import tiny_dataset
datasets.DATASETS["tiny"] = datasets.Entry("Tiny", "Patterns.", lambda *_: tiny_dataset(6000, 40))
from aeviz.cli.main import main
sys.exit(main(sys.argv[1:]))
"""


@pytest.mark.skipif(not children.CAN_FORK, reason="needs children that begin at once")
def test_a_run_of_another_process_is_followed_and_left_in_turns(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    from aeviz.benchmark import following

    row = datasets.Entry("Tiny", "Patterns.", lambda *_: tiny_dataset(6000, 40))
    monkeypatch.setitem(datasets.DATASETS, "tiny", row)
    monkeypatch.setattr(following.onlookers, "PATIENCE", 0.2)
    monkeypatch.setattr(following.onlookers, "ASK_SECONDS", 0.2)
    program = ["-c", TRAINER]
    monkeypatch.setattr(
        following,
        "Popen",
        lambda command, **_: children.start([*program, *command[command.index("train") :]], ()),
    )
    with own_home():
        report = following.measured(1, 0.5, "bottleneck-2d", "tiny")
    assert {row.name.rpartition(", ")[2] for row in report.rows} >= {"followed", "unfollowed"}
    assert float(str(report.figures["kept"])) > 0
