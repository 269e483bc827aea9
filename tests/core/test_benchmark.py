"""Every benchmark runs, tiny, and gives the figures that scripts rely on. Nothing is timed here."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from aeviz.benchmark.report import Report, Row, percentile
from aeviz.benchmark.runner import Options, own_home
from aeviz.cli import main


@pytest.fixture(autouse=True)
def builtin_digits(monkeypatch: pytest.MonkeyPatch) -> None:
    """Small data that every machine has."""
    monkeypatch.delenv("AEVIZ_DATA_DIR", raising=False)


def test_a_report_says_machine_median_extremes_and_ratio() -> None:
    report = Report("map", "new / old", [Row("refresh", [3.0, 1.0, 2000.0], "ms", 0.5)], {"a": 1})
    text = report.as_text()
    assert "processor" in text
    assert "versions: aeviz" in text
    line = next(line for line in text.splitlines() if line.startswith("refresh"))
    assert line.split() == ["refresh", "3", "1", "2,000", "ms", "0.50"]
    said = json.loads(report.as_json())
    assert said["a"] == 1
    assert said["benchmark"] == "map"


def test_a_percentile_is_a_value_that_so_many_do_not_exceed() -> None:
    values = [float(n) for n in range(100, 0, -1)]
    assert percentile(values, 0.5) == 51
    assert percentile(values, 0.99) == 100
    assert percentile([7.0], 0.99) == 7


def test_benchmarks_have_a_home_of_their_own(own_home_of_test: Path) -> None:
    with own_home() as folder:
        assert os.environ["AEVIZ_HOME"] == str(folder) != str(own_home_of_test)
    assert os.environ["AEVIZ_HOME"] == str(own_home_of_test)
    assert not folder.exists()


@pytest.fixture
def own_home_of_test(own_home: Path) -> Path:
    return own_home


def test_throughput_has_a_row_for_each_contestant() -> None:
    from aeviz.benchmark.throughput import measured

    figures = measured(["bottleneck-2d"], 1, 0.01, peers=False).figures
    rows = figures["rows"]
    assert isinstance(rows, list)
    assert {tuple(row) for row in rows} == {
        ("network", "variant", "threads", "precision", "samples_per_second")
    }
    variants = {(row["variant"], row["threads"], row["precision"]) for row in rows}
    assert {("plain loop", 1, "float32"), ("aeviz", 1, "float32")} <= variants
    assert all(row["samples_per_second"] > 0 for row in rows)


def test_a_wrong_name_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(["benchmark", "speed"])
    assert stopped.value.code == 2
    assert "throughput" in capsys.readouterr().err


def test_options_are_plain_values() -> None:
    assert Options(quick=True) == Options(quick=True, peers=False, out=Path())
