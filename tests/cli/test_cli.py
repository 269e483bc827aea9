"""The command line as a user uses it: what it prints, writes and returns."""

from __future__ import annotations

import csv
import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from aeviz.cli import output
from aeviz.cli.main import main
from aeviz.cli.training import report, train
from aeviz.core.base.paths import runs_folder
from aeviz.core.data.family import download
from aeviz.core.export.tables import metrics_csv
from aeviz.core.messages.events import StepsDone
from aeviz.core.runs.run import Run
from tests import children
from tests.tiny import serve_builtin, tiny_dataset

SMALL = ["--dataset", "builtin", "--set", "batch_size=64", "--set", "encoder_layers=16"]


@pytest.fixture(autouse=True)
def tiny_builtin(monkeypatch: pytest.MonkeyPatch) -> None:
    """The built-in digits are small patterns here."""
    serve_builtin(monkeypatch, tiny_dataset())


def _train(*arguments: str) -> int:
    return main(["train", *arguments, "--threads", "1"])


@pytest.fixture
def run_folder(tmp_path: Path) -> Path:
    folder = tmp_path / "run"
    assert _train("keras-2d", *SMALL, "--epochs", "2", "--out", str(folder)) == 0
    return folder


def test_recipes_are_listed(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["recipes"]) == 0
    assert "denoising-dropout" in capsys.readouterr().out
    assert main(["recipes", "--json"]) == 0
    rows = json.loads(capsys.readouterr().out)
    names = {row["name"] for row in rows}
    assert {"deep", "bottleneck-2d", "keras-2d", "denoising", "denoising-dropout"} <= names
    assert all(row["title"] and row["task"] for row in rows)


def test_training_prints_one_json_object_last(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "run"
    code = _train("denoising", *SMALL, "--set", "validation_images=0", "--epochs", "3",
                  "--seed", "5", "--out", str(folder), "--json")  # fmt: skip
    printed = capsys.readouterr()
    assert code == 0
    result = json.loads(printed.out.strip().splitlines()[-1])
    assert list(result) == [
        "recipe", "dataset", "epochs", "steps", "seconds", "samples_per_second",
        "tested_step", "tested_epoch", "train_loss", "test_loss", "test_mse", "notices", "run",
        "state", "saved", "saved_step", "saved_epoch", "problem",
    ]  # fmt: skip
    assert (result["saved"], result["saved_step"], result["saved_epoch"]) == (True, 30, 3)
    assert (result["tested_step"], result["tested_epoch"]) == (30, 3)
    assert (result["state"], result["problem"]) == ("finished", None)
    assert (result["recipe"], result["dataset"]) == ("denoising", "builtin")
    assert (result["epochs"], result["steps"]) == (3, 30)
    assert result["run"] == str(folder)
    assert printed.err.count("epoch") >= 3
    with Run.open(folder) as run:
        assert run.recipe.seed == 5
        assert run.recipe.network.encoder_layers == (16,)
        losses = [v for e in run.events() if isinstance(e, StepsDone) for v in e.losses["loss"]]
    assert len(losses) == 30


def test_resuming_reaches_the_same_end_as_a_straight_run(tmp_path: Path) -> None:
    straight, resumed = tmp_path / "straight", tmp_path / "resumed"
    assert _train("keras-2d", *SMALL, "--epochs", "4", "--out", str(straight)) == 0
    assert _train("keras-2d", *SMALL, "--epochs", "1", "--out", str(resumed)) == 0
    code = _train("keras-2d", "--epochs", "4", "--out", str(resumed), "--resume")
    assert code == 0
    with Run.open(straight) as one, Run.open(resumed) as other:
        first, second = one.checkpoint(), other.checkpoint()
        assert first.step == second.step == 40
        for name, weights in first.weights.items():
            assert np.array_equal(weights, second.weights[name])
        assert metrics_csv(one.events()) == metrics_csv(other.events())


def test_resume_starts_a_run_finds_the_newest_and_keeps_its_recipe(
    capsys: pytest.CaptureFixture[str],
) -> None:
    order = ["keras-2d", *SMALL, "--epochs", "1", "--resume"]
    assert _train(*order) == 0
    assert "Nothing to do" not in capsys.readouterr().err
    assert _train(*order) == 0
    assert "Nothing to do: the run has 1 epochs" in capsys.readouterr().err
    assert len(list(runs_folder().iterdir())) == 1
    assert _train("keras-2d", "--resume", "--set", "batch_size=32") == 2
    assert "batch_size is 64" in capsys.readouterr().err


def test_what_its_limit_of_steps_ended_says_how_to_go_on(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    order = ["keras-2d", *SMALL, "--out", str(tmp_path / "run"), "--resume"]
    assert _train(*order, "--set", "epochs=5", "--set", "steps=4") == 0
    for steps in (4, 14):
        capsys.readouterr()
        assert _train(*order, "--epochs", "1") == 0
        more = 6 + steps // 10
        asked = capsys.readouterr().err.rpartition("--epochs ")[2]
        assert asked == f"{more} or above.\n"
        assert _train(*order, "--epochs", str(more)) == 0
        with Run.open(tmp_path / "run") as run:
            assert run.checkpoint().step == steps + 10


def test_options_of_the_window_before_a_command_are_refused(
    capsys: pytest.CaptureFixture[str],
) -> None:
    with pytest.raises(SystemExit) as stop:
        main(["--dataset", "builtin", "recipes"])
    assert stop.value.code == 2
    assert "behind the command" in capsys.readouterr().err


def test_damage_is_told(run_folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    newest = sorted((run_folder / "checkpoints").iterdir())[-1] / "model.safetensors"
    content = bytearray(newest.read_bytes())
    content[-1] ^= 1
    newest.write_bytes(content)
    assert main(["evaluate", str(run_folder), "--json"]) == 0
    assert "damaged" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["train", "nope"], "denoising"),
        (["train", "deep", "--set", "learning_rate=fast"], "a number above 0"),
        (["train", "deep", "--set", "speed=1"], "learning_rate"),
        (["train", "deep", "--set", "epochs"], "key=value"),
        (["train", "deep", "--epochs", "0"], "from 1 to"),
        (["train", "deep", "--dataset", "cifar"], "mnist"),
        (["train", "deep", "--seed", "-1"], "from 0 to"),
        (["export", "somewhere"], "--codes"),
        (["export", "somewhere", "--digits", "a.gif"], ".png"),
    ],
)
def test_wrong_use_is_2_and_says_what_is_allowed(
    arguments: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(arguments) == 2
    printed = capsys.readouterr()
    assert said in printed.err
    assert printed.err.count("\n") == 1
    assert not printed.out


@pytest.mark.parametrize(
    "arguments", [["train"], ["train", "deep", "--threads", "0"], ["fly"], ["--fly"]]
)
def test_arguments_that_cannot_be_parsed_are_2(arguments: list[str]) -> None:
    with pytest.raises(SystemExit) as stop:
        main(arguments)
    assert stop.value.code == 2


@pytest.mark.parametrize("key", ["epochs", "seed", "dataset"])
def test_a_value_that_is_named_by_an_option_and_by_set_is_refused(
    key: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    value = "builtin" if key == "dataset" else "1"
    twice = [f"--{key}", value, "--set", f"{key}={value}"]
    assert main(["train", "keras-2d", *twice, "--out", str(tmp_path / "run")]) == 2
    assert f"--{key} and --set both name the {key}" in capsys.readouterr().err
    assert not (tmp_path / "run").exists()


def test_what_fails_is_1_with_one_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["evaluate", str(tmp_path / "nothing")]) == 1
    assert capsys.readouterr().err.count("\n") == 1
    code = _train("deep", *SMALL, "--set", "batch_size=5000", "--out", str(tmp_path / "r"))
    assert code == 1
    assert "smaller batch" in capsys.readouterr().err
    wild = ["--set", "optimiser=sgd", "--set", "learning_rate=100", "--set", "epochs=50",
            "--set", "output_activation=linear"]  # fmt: skip
    code = _train("keras-2d", *SMALL, *wild, "--out", str(tmp_path / "d"))
    assert code == 1
    assert "learning rate" in capsys.readouterr().err


def test_an_existing_run_is_not_overwritten(
    run_folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = (run_folder / "metrics.jsonl").read_bytes()
    assert _train("keras-2d", *SMALL, "--out", str(run_folder)) == 1
    assert "--resume" in capsys.readouterr().err
    assert (run_folder / "metrics.jsonl").read_bytes() == before


def test_evaluating(run_folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    capsys.readouterr()
    assert main(["evaluate", str(run_folder), "--json"]) == 0
    figures = json.loads(capsys.readouterr().out)
    assert {"test_mse", "psnr", "ssim", "knn5_accuracy", "code_std"} <= set(figures)
    assert len(figures["code_std"]) == 2
    assert figures["psnr"] == pytest.approx(-10 * np.log10(figures["test_mse"]), abs=1e-3)
    assert 0 < figures["test_mse_error"] < figures["test_mse"]
    assert "drawn with replacement" in figures["conventions"]["test_mse_error"]
    assert main(["evaluate", str(run_folder), "--bound-images", "0"]) == 0
    assert "knn5_accuracy" in capsys.readouterr().out
    with pytest.raises(SystemExit):
        main(["evaluate", str(run_folder), "--bound-images", "many"])
    assert "a whole number from 0 on" in capsys.readouterr().err


@pytest.mark.parametrize(
    "command",
    [("labels", "stacked", "--drawing"), ("export", "{run}", "--animation"),
     ("compare", "{run}", "--labels")],
)  # fmt: skip
def test_a_folder_that_is_not_there_is_told_before_the_work(
    run_folder: Path,
    tmp_path: Path,
    command: tuple[str, ...],
    capsys: pytest.CaptureFixture[str],
) -> None:
    target = tmp_path / "none" / "film.gif"
    words = [part.format(run=run_folder) for part in command]
    assert main([*words, str(target)]) == 2
    said = capsys.readouterr().err
    assert f"no folder {target.parent}" in said
    assert "%" not in said


def test_exporting(run_folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    codes, table = tmp_path / "codes.npz", tmp_path / "codes.csv"
    digits, metrics = tmp_path / "digits.png", tmp_path / "metrics.csv"
    assert main(["export", str(run_folder), "--codes", str(codes), "--digits", str(digits),
                 "--metrics", str(metrics)]) == 0  # fmt: skip
    assert main(["export", str(run_folder), "--codes", str(table)]) == 0
    with np.load(codes) as archive:
        assert archive["codes"].shape == (200, 2)
        assert archive["labels"].tolist() == tiny_dataset().test.labels.tolist()
        first = archive["codes"][0]
    rows = list(csv.reader(table.read_text().splitlines()))
    assert rows[0] == ["label", "z1", "z2"]
    assert [float(v) for v in rows[1][1:]] == pytest.approx(first.tolist())
    rows = list(csv.DictReader(metrics.read_text().splitlines()))
    assert len(rows) == 20
    assert rows[9]["test_loss"]
    assert not rows[8]["test_loss"]
    with Image.open(digits) as picture:
        assert picture.format == "PNG"
    assert str(digits) in capsys.readouterr().err
    assert main(["export", str(run_folder), "--metrics", str(metrics)]) == 2
    assert "--force" in capsys.readouterr().err
    assert main(["export", str(run_folder), "--metrics", str(metrics), "--force"]) == 0


def test_who_gives_a_download_up_is_told_in_a_sentence(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    def load(name: str, folder: Path | None, cancelled: Callable[[], bool]) -> object:
        signal.raise_signal(signal.SIGINT)  # to this thread: there is no race then
        return download.fetch_mnist(None, cancelled, ("https://localhost:9/",), tmp_path)

    monkeypatch.setattr(train, "load_data", load)
    assert main(["train", "keras-2d", "--out", str(tmp_path / "run")]) == 130
    said = capfd.readouterr().err
    assert said == "aeviz: The download of MNIST was cancelled; start it again at any time.\n"


def is_saved(folder: Path) -> bool:
    """Whether the newest checkpoint has all that was trained."""
    with Run.open(folder) as run:
        last = max(e.last for e in run.events() if isinstance(e, StepsDone))
        return run.checkpoint().step == last and run.warnings == ()


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_a_signal_saves_and_exits_130(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    number: int,
) -> None:
    say = output.say

    def said(text: str) -> None:
        say(text)
        if text.startswith("epoch"):
            for _ in range(2 if number == signal.SIGHUP else 1):  # shell and system both send one
                os.kill(os.getpid(), number)

    monkeypatch.setattr(report, "say", said)
    asked = ["train", "keras-2d", *SMALL, "--epochs", "1000", "--out", str(tmp_path / "run")]
    assert main(asked) == 130
    assert "Traceback" not in capsys.readouterr().err
    assert is_saved(tmp_path / "run")


def test_a_program_that_is_interrupted_saves_and_exits_130(tmp_path: Path) -> None:
    folder = tmp_path / "run"
    command = ["-m", "aeviz", "train", "line-regressor",
               "--epochs", "100000", "--threads", "1", "--out", str(folder)]  # fmt: skip
    with children.start(command, ["stderr"]) as process:
        for line in process.stderr:
            if line.startswith("epoch"):
                break
        process.send_signal(signal.SIGINT)
        rest = process.stderr.read()
        assert process.wait(20) == 130
    assert "Traceback" not in rest
    assert is_saved(folder)


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_a_signal_that_was_ignored_from_the_start_stops_nothing(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    number: int,
) -> None:
    """As nohup ignores that a terminal hangs up, and a shell Ctrl+C for what runs behind it."""
    signal.signal(number, signal.SIG_IGN)
    say = output.say
    monkeypatch.setattr(train, "say", lambda text: (say(text), os.kill(os.getpid(), number)))
    asked = ["train", "line-regressor", "--epochs", "2", "--out", str(tmp_path / "run")]
    assert main(asked) == 0
    assert "epoch    2" in capsys.readouterr().err


def test_the_window_without_a_display_is_2_with_one_sentence() -> None:
    environment = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY")}
    for platform in ("xcb", "no-such-platform"):
        done = subprocess.run(
            [sys.executable, "-m", "aeviz"],
            env=environment | {"QT_QPA_PLATFORM": platform},
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
        assert done.returncode == 2
        assert done.stderr.startswith("aeviz: ")
        assert done.stderr.count("\n") == 1
