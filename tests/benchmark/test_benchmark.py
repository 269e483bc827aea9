"""Every benchmark runs, tiny, and gives the figures that scripts rely on. Nothing is timed here."""

from __future__ import annotations

import json
import os
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from torch import nn

from aeviz.benchmark.report import Report, Row, percentile
from aeviz.benchmark.runner import Options, own_home
from aeviz.cli.main import main
from tests.tiny import tiny_recipe


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
    said = json.loads(json.dumps(report.as_dict()))
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

    report = measured(["bottleneck-2d"], 1, 0.01, peers=False)
    figures = report.figures
    rows = figures["rows"]
    assert isinstance(rows, list)
    assert {tuple(row) for row in rows} == {
        ("network", "variant", "threads", "precision", "samples_per_second")
    }
    variants = {(row["variant"], row["threads"], row["precision"]) for row in rows}
    assert {("plain loop", 1, "float32"), ("aeviz", 1, "float32")} <= variants
    assert ("products alone", 1, "float32") in variants
    assert all(row["samples_per_second"] > 0 for row in rows)
    assert float(str(figures["dense_over_products_1_float32"])) > 0
    assert any(note.startswith("dense: fraction of the ceiling, 1 thread") for note in report.notes)


def test_the_plain_loop_uses_torchs_own_layers() -> None:
    from aeviz.benchmark.rivals.plain import as_people_write_it
    from aeviz.core.models import build_model

    recipe = tiny_recipe("keras-2d", **{"network.kind": "conv"})
    ours, plain = (build_model(recipe, (12, 12)) for _ in range(2))
    as_people_write_it(plain)
    assert {type(m) for m in plain.modules() if isinstance(m, nn.Linear)} == {nn.Linear}
    filters = [m.weight for m in plain.modules() if isinstance(m, nn.Conv2d)]
    assert filters
    assert all(weight.is_contiguous() for weight in filters)
    pictures = torch.rand((3, 12, 12))
    assert torch.allclose(plain(pictures), ours(pictures), atol=1e-6)


def test_a_wrong_name_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(["benchmark", "speed"])
    assert stopped.value.code == 2
    assert "throughput" in capsys.readouterr().err


def test_options_are_plain_values() -> None:
    assert Options(quick=True) == Options(quick=True, peers=False, out=Path())


def test_the_folder_for_plots_is_made(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "new" / "plots"

    def measure(name: str, options: Options) -> Report:
        assert options.out == out
        assert out.is_dir()
        return Report(name, "", [Row("one", [1.0], "s")])

    monkeypatch.setattr("aeviz.benchmark.runner.measure", measure)
    assert main(["benchmark", "scale", "--out", str(out), "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["benchmark"] == "scale"


def test_follow_takes_as_long_as_it_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    from aeviz.benchmark import following

    turns: list[tuple[int, float]] = []

    def measured(rounds: int, seconds: float) -> Report:
        turns.append((rounds, seconds))
        return Report("follow", "", [Row("one", [1.0], "s")])

    monkeypatch.setattr(following, "measured", measured)
    for minutes in ([], ["--minutes", "2.5"], ["--quick"]):
        assert main(["benchmark", "follow", *minutes]) == 0
    assert turns == [(10, 60.0), (3, 50.0), (1, 10.0)]
    with pytest.raises(SystemExit):
        main(["benchmark", "follow", "--minutes", "-1"])


def test_live_tells_the_age_of_each_view_and_what_watching_costs() -> None:
    from aeviz.benchmark.live import measured

    report = measured(("bottleneck-2d", "line-regressor"), 0.3)
    rows = report.figures["rows"]
    assert isinstance(rows, list)
    pictures, line = rows
    assert pictures.keys() == {"recipe", "kept", "glance", "first_points", "all_points"}
    assert line["recipe"] == "line-regressor"
    assert all(row["kept"] > 0 and row["glance"] >= 0 for row in rows)


def test_an_age_counts_from_the_first_step_that_is_newer() -> None:
    from aeviz.benchmark.live import Ages
    from aeviz.core.inference.frames import MapSteps
    from aeviz.core.messages.events import FrameReady, StepsDone
    from tests.run_samples import sample_frame

    def steps(first: int, count: int) -> StepsDone:
        return StepsDone(first, 1, {"loss": np.zeros(count)})

    ages = Ages()
    ages.add(FrameReady(sample_frame(0), {}), 10.0)
    ages.add(steps(1, 1), 11.0)
    ages.add(steps(2, 3), 13.0)
    lagging = replace(sample_frame(4), map=MapSteps(4, 2, 0))
    ages.add(FrameReady(lagging, {}), 13.5)
    ages.end(20.0)
    assert ages.found == {"glance": [2.5, 0.0], "first points": [2.5, 0.0], "all points": [9.0]}


@pytest.mark.parametrize("name", ["deep", "sparse-l1"])
def test_torch_compile_minimises_what_we_do(name: str) -> None:
    """Before it is compiled, and where nothing is drawn at random."""
    from aeviz.benchmark.rivals.by_compiler import _cost
    from aeviz.core.models import build_model
    from aeviz.core.training.phases.job import Sample
    from aeviz.core.training.phases.tasks import reconstruction_terms

    recipe = tiny_recipe(name)
    model, generator = build_model(recipe, (12, 12)), torch.Generator()
    stored = torch.randint(0, 256, (5, 12, 12), dtype=torch.uint8)
    sample = Sample(stored / 255, None)
    ours = reconstruction_terms(model, sample, recipe, generator, {})["loss"]
    assert float(_cost(model, recipe)(stored).detach()) == pytest.approx(float(ours.detach()))


def test_who_can_train_what(monkeypatch: pytest.MonkeyPatch) -> None:
    from aeviz.benchmark.rivals import peers

    monkeypatch.setattr(peers.importlib.util, "find_spec", lambda name: name != "pythae")
    networks = {"keras": True, "pythae": False, "jax-scan": True, "jax-loop": True}
    assert {name: peers.can_train(name, tiny_recipe("vae")) for name in networks} == networks
    assert not peers.can_train("jax-scan", tiny_recipe("conv"))
    assert not peers.can_train("jax-scan", tiny_recipe("contractive"))
    monkeypatch.setattr(peers.by_compiler.shutil, "which", lambda name: None)
    assert not peers.by_compiler.has_compiler()
