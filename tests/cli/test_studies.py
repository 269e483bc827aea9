"""Compare, labels, reproduce, search and samples: what the command line makes of them."""

from __future__ import annotations

import json
import os
import signal
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from aeviz.cli import output, reproduce
from aeviz.cli.main import main
from aeviz.core.evaluation.tutorials import TUTORIALS, lines
from aeviz.core.messages.events import EpochDone
from aeviz.core.recipe.phases import planned_phases
from aeviz.core.runs.run import Run
from tests.tiny import serve_builtin, tiny_dataset

DATA = tiny_dataset(train=200, test=60, side=28)
SMALL = ["--dataset", "builtin", "--epochs", "1", "--threads", "1", "--set", "batch_size=40",
         "--set", "validation_images=0"]  # fmt: skip


@pytest.fixture(autouse=True)
def tiny_builtin(monkeypatch: pytest.MonkeyPatch) -> None:
    """The built-in digits are small patterns here."""
    serve_builtin(monkeypatch, DATA)


def _trained(name: str, folder: Path, *more: str) -> Path:
    assert main(["train", name, *SMALL, "--out", str(folder), *more]) == 0
    return folder


@pytest.fixture
def code_run(tmp_path: Path) -> Path:
    return _trained("keras-2d", tmp_path / "code")


def test_stacked_runs_tell_phases_and_draw_labels(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    runs = [
        _trained("stacked", tmp_path / "a", "--set", "labels=50", "--json"),
        _trained("stacked", tmp_path / "b", "--json"),
        _trained("stacked", tmp_path / "c", "--set", "pretraining=no"),
    ]
    result = json.loads(capsys.readouterr().out.splitlines()[0])
    phases = {row["name"]: row for row in result["phases"]}
    assert list(phases) == ["layer 1", "layer 2", "classes", "fine-tuning"]
    assert "test_accuracy" not in phases["layer 2"]
    assert phases["fine-tuning"]["test_accuracy"] == result["test_accuracy"]
    assert main(["evaluate", str(runs[1]), "--json"]) == 0
    figures = json.loads(capsys.readouterr().out)
    assert [row["name"] for row in figures["phases"]] == list(phases)
    assert figures["test_accuracy"] == pytest.approx(figures["phases"][-1]["test_accuracy"])
    assert figures["assembled"] == figures["phases"][-2]["test_accuracy"]
    drawing = tmp_path / "labels.svg"
    assert main(["compare", *map(str, runs), "--labels", str(drawing)]) == 0
    heading, first, _, last = capsys.readouterr().out.splitlines()
    assert {"labels", "pre-trained", "assembled", "accuracy"} <= set(heading.split())
    assert first.split()[:4] == ["a", "stacked", "50", "yes"]
    assert last.split()[:4] == ["c", "stacked", "all", "no"]
    assert drawing.read_bytes().startswith(b"<svg")
    assert b"with pre-training" in drawing.read_bytes()


def test_a_series_of_labels_is_trained_once(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    drawing = tmp_path / "labels.svg"
    series = ["labels", "stacked", *SMALL, "--counts", "20", "0", "999", "--out", str(tmp_path)]
    assert main([*series, "--drawing", str(drawing)]) == 0
    said = capsys.readouterr()
    assert "999 is left out" in said.err
    rows = [line.split() for line in said.out.splitlines()[1:]]
    assert [row[2:4] for row in rows] == [
        ["20", "yes"], ["20", "no"], ["all", "yes"], ["all", "no"],
    ]  # fmt: skip
    for row in rows:
        with Run.open(tmp_path / row[0]) as run:
            tests = [event for event in run.events() if isinstance(event, EpochDone)]
            # As many steps as an epoch of all 200 images has, in each of one or four phases.
            assert tests[-1].step == 5 * len(planned_phases(run.recipe))
            assert float(row[-1]) == pytest.approx(tests[-1].test["accuracy"], abs=5e-5)
    assert b"without pre-training" in drawing.read_bytes()
    assert main(series) == 0
    again = capsys.readouterr()
    assert again.out == said.out
    assert "epoch" not in again.err
    assert main([*series, "--set", "learning_rate=0.02"]) == 2
    assert "other settings" in capsys.readouterr().err
    none = ["labels", "stacked", *SMALL, "--counts", "999", "--out", str(tmp_path)]
    assert main([*none, "--drawing", str(drawing)]) == 2
    assert "--counts" in capsys.readouterr().err
    assert main(["labels", "keras-2d"]) == 2


def test_noise_is_compared_with_simple_means(
    code_run: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    capsys.readouterr()
    assert main(["compare", str(code_run), "--noise"]) == 0
    said = capsys.readouterr()
    assert "60 test images" in said.err
    assert "pictures are not clipped" in said.err
    assert "Wang et al. 2004" in said.err
    heading, gaussian, *_, inversion = said.out.splitlines()
    assert heading.split()[:4] == ["noise", "input", "median", "filter"]
    assert heading.endswith("code (step 5, epoch 1; Tiny patterns)")
    # Noise of deviation 0.3 that is not clipped has 20 log10(1 / 0.3) dB.
    assert float(gaussian.split()[2]) == pytest.approx(10.46, abs=0.1)
    assert float(gaussian.split()[5]) > 5
    assert inversion.startswith("inversion 0.15")
    reader = _trained("mlp-classifier", tmp_path / "reader")
    assert main(["compare", str(reader), "--noise"]) == 1


def test_runs_of_one_name_are_told_apart_by_the_folders_above_them(
    code_run: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """In tables, in JSON, and where one would take the other's place."""
    other = _trained("keras-2d", tmp_path / "y" / "code", "--set", "seed=5")
    runs = [str(code_run), str(other), str(_trained("keras-2d", tmp_path / "alone"))]
    names = [f"{tmp_path.name}/code", "y/code", "alone"]
    capsys.readouterr()
    assert main(["compare", *runs]) == 0
    assert [line.split()[0] for line in capsys.readouterr().out.splitlines()[1:]] == names
    assert main(["compare", *runs, "--json"]) == 0
    assert [row["run"] for row in json.loads(capsys.readouterr().out)] == names
    assert main(["compare", *runs, "--noise"]) == 0
    heading = capsys.readouterr().out.splitlines()[0]
    assert [heading.count(f"  {name} (step") for name in names] == [1, 1, 1]
    assert main(["compare", *runs, "--noise", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)["runs"]
    assert [row["run"] for row in found] == names
    assert found[0]["noise"] != found[1]["noise"]


def test_evaluate_as_json_has_everything(
    code_run: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["evaluate", str(code_run), "--json"]) == 0
    captured = capsys.readouterr()
    figures = json.loads(captured.out)
    assert "evaluating" in captured.err
    assert {
        "test_mse", "test_bce", "psnr", "ssim", "knn1_accuracy", "knn5_accuracy", "knn10_accuracy",
        "probe_accuracy", "active_units", "dead_units", "sparsity", "jacobian_norm",
        "code_variance", "hidden_units", "dead_hidden_units",
    } <= figures.keys()  # fmt: skip
    assert {"psnr", "ssim", "knn5_accuracy"} <= figures["conventions"].keys() <= figures.keys()
    assert main(["evaluate", str(code_run)]) == 0
    captured = capsys.readouterr()
    assert "knn5_accuracy" in captured.out
    assert "encoder layer 1: " in captured.out
    assert "ssim: Wang et al. 2004" in captured.err


def test_the_line_tells_its_weight(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = str(tmp_path / "line")
    assert main(["train", "line-regressor", "--out", folder, "--json"]) == 0
    result = json.loads(capsys.readouterr().out)
    assert result["weight"] == pytest.approx(0.5, abs=0.02)
    assert result["bias"] == pytest.approx(2, abs=0.02)
    assert main(["evaluate", folder, "--json"]) == 0
    figures = json.loads(capsys.readouterr().out)
    assert {key: figures[key] for key in ("weight", "bias")} == {
        key: result[key] for key in ("weight", "bias")
    }
    with Run.open(Path(folder)) as run:
        shown = run.frame(int(run.frame_steps()[-1])).line
    assert shown is not None
    assert shown.tolist() == pytest.approx([result["weight"], result["bias"]], abs=1e-6)


def test_search_finds_the_very_image(
    code_run: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    picture, sheet = tmp_path / "digit.png", tmp_path / "sheet.png"
    Image.fromarray(DATA.train.images[17]).save(picture)
    wanted = ["search", str(code_run), str(picture), "--as-is", "--sheet", str(sheet)]
    capsys.readouterr()
    assert main([*wanted, "--json", "--count", "3"]) == 0
    rows = json.loads(capsys.readouterr().out)
    assert len(rows) == 3
    assert rows[0]["index"] == 17
    assert rows[0]["class"] == str(DATA.train.labels[17])
    assert rows[0]["distance"] == pytest.approx(0, abs=1e-5)
    with Image.open(sheet) as shown:
        assert shown.size[0] > 28
    assert main(wanted) == 0
    assert "class 7" in capsys.readouterr().out


@pytest.mark.parametrize("content", [b"", b"no picture", None])
def test_search_refuses_what_is_no_picture(
    code_run: Path, tmp_path: Path, content: bytes | None, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "odd.png"
    if content is not None:
        path.write_bytes(content)
    assert main(["search", str(code_run), str(path)]) == 1
    assert "odd.png" in capsys.readouterr().err


def test_samples_of_a_plain_and_of_a_variational_code(code_run: Path, tmp_path: Path) -> None:
    prior = _trained("vae", tmp_path / "vae", "--set", "encoder_layers=16")
    for number, folder in enumerate((code_run, prior)):
        target = tmp_path / f"new-{number}.png"
        assert main(["export", str(folder), "--samples", str(target)]) == 0
        with Image.open(target) as sheet:
            assert np.asarray(sheet).std() > 1


def test_a_classifier_makes_no_samples(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = _trained("mlp-classifier", tmp_path / "run")
    assert main(["export", str(folder), "--samples", str(tmp_path / "s.png")]) == 1
    assert "no decoder" in capsys.readouterr().err


def test_reproduce_writes_a_table(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    target = tmp_path / "table.md"
    options = ["--quick", "--dataset", "builtin", "--threads", "1", "--out", str(target)]
    assert main(["reproduce", "line-regressor", "mlp-classifier", *options]) == 0
    printed = capsys.readouterr().out.splitlines()
    assert [line.split()[0] for line in printed] == [
        "recipe", "line-regressor", "line-regressor", "mlp-classifier", "mlp-classifier",
    ]  # fmt: skip
    text = target.read_text(encoding="utf-8")
    assert "| line-regressor | W | 0.5000 |" in text
    assert "PyTorch" in text
    assert "one run, as a tutorial prints it" in text
    assert main(["reproduce", "nothing"]) == 2


def test_a_reproduction_that_is_stopped_keeps_the_older_table(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "table.md"
    target.write_text("older")

    def said(text: str) -> None:
        output.say(text)
        if " on Tiny patterns: " in text:
            os.kill(os.getpid(), signal.SIGTERM)

    monkeypatch.setattr(reproduce, "say", said)
    options = ["--quick", "--dataset", "builtin", "--threads", "1", "--out", str(target)]
    assert main(["reproduce", "mlp-classifier", *options]) == 130
    assert f"nothing was written to {target}" in capsys.readouterr().err
    assert target.read_text() == "older"


def test_a_range_and_a_goal_are_judged_and_one_run_is_not() -> None:
    tolerance = ["0.4800 to 0.5200 (tolerance)", "1.9800 to 2.0200 (tolerance)"]
    assert lines("line-regressor", {"weight": 0.51, "bias": 2.5}, 1.0) == [
        ["line-regressor", "W", "0.5000", "0.5100", tolerance[0], "yes", "", "", "1"],
        ["line-regressor", "b", "2.0000", "2.5000", tolerance[1], "no", "", "", "1"],
    ]
    # Better than all of the framework's seeds is not in their range either.
    for accuracy, verdict in ((0.945, "yes"), (0.96, "no"), (0.94, "no")):
        row, loss = lines("mlp-classifier", {"test_accuracy": accuracy}, 1.0)
        assert row[4:8] == ["0.9433 to 0.9524 (Keras, 6 seeds, mean 0.9468)", verdict, "", ""]
    assert loss[2:6] == ["0.1742", "nan", "", ""]
    for error, reached in ((0.098, "yes"), (0.102, "no"), (float("nan"), "no")):
        (row,) = lines("conv", {"test_bce": error}, 1.0)
        assert row[2] == row[4] == row[5] == ""
        assert row[6:8] == ["0.1000", reached]
    assert lines("stacked", {"test_accuracy": 0.9}, 1.0)[1][2:8] == [
        "0.9774", "0.9000", "", "", "", "",
    ]  # fmt: skip
    assert lines("deep", {}, 1.0)[0][2:8] == ["", "nan", "", "", "", ""]


def test_the_tutorials_column_holds_only_what_tutorials_print() -> None:
    printed = {claim.recipe for claim in TUTORIALS if claim.printed is not None}
    assert printed == {
        "stacked", "keras-2d", "line-regressor", "mlp-classifier", "cnn-classifier",
        "rnn-classifier",
    }  # fmt: skip
    assert all(claim.printed is None for claim in TUTORIALS if claim.goal is not None)
