"""``aeviz sweep``: every combination is trained once, measured, and told of."""

from __future__ import annotations

import contextlib
import csv
import io
import json
import shutil
import statistics
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aeviz.cli.main import main
from aeviz.cli.training import sweep as command
from aeviz.core.base.errors import RecipeError
from aeviz.core.evaluation import sweep
from aeviz.core.recipe.presets import find_recipe
from aeviz.core.runs.live.onlookers import Onlookers
from tests.tiny import serve_builtin, tiny_dataset
from tests.trained import trained

TRAIN = command._Children.train
BASE = ["sweep", "keras-2d", "--dataset", "builtin", "--epochs", "1"]
SMALL = ["--set", "batch_size=64", "--set", "validation_images=0", "--seeds", "0-1"]


@pytest.fixture(autouse=True)
def small_data(monkeypatch: pytest.MonkeyPatch) -> None:
    """Tiny patterns, and children that are this process: they train in milliseconds."""
    serve_builtin(monkeypatch, tiny_dataset(side=28))

    # Only the main thread may listen to signals.
    silent = "aeviz.cli.training.train.stop_on_signal"
    monkeypatch.setattr(silent, lambda _: contextlib.nullcontext([]))

    def train(self: command._Children, given: list[str], path: Path) -> str:
        return "" if main(given) == 0 else "it broke"

    monkeypatch.setattr(command._Children, "train", train)


@given(st.lists(st.text("abc0123456789.-", min_size=1), min_size=1, unique=True))
def test_values_are_taken_apart_as_they_were_put_together(values: list[str]) -> None:
    assert sweep.values_in(",".join(values)) == values
    if all("," not in value for value in values):
        joined = ",".join(f"[{value},1]" for value in values)
        assert sweep.values_in(joined) == [f"{value},1" for value in values]


def test_seeds_and_values_that_make_no_sense_are_refused() -> None:
    assert sweep.seeds_in("0-2,7") == [0, 1, 2, 7]
    for seeds in ("", "a", "3-1", "1,1", "0-999999", "-1"):
        with pytest.raises(RecipeError):
            sweep.seeds_in(seeds)
    for values in ("", "1,,2", "1,1", "[1,2", "1]"):
        with pytest.raises(RecipeError):
            sweep.values_in(values)
    recipe = find_recipe("keras-2d")
    with pytest.raises(RecipeError, match="twice"):
        sweep.trials(recipe, [("epochs", ["1"]), ("training.epochs", ["2"])], [0])
    with pytest.raises(RecipeError, match="more than"):
        sweep.trials(recipe, [("epochs", [str(n) for n in range(1, 600)])], [0, 1])


def test_a_run_takes_no_sweep_into_its_folder(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = trained(tmp_path / "run")
    before = sorted(path.iterdir())
    assert main([*BASE, *SMALL, "--out", str(path)]) == 2
    assert "is a run itself: choose another folder with --out." in capsys.readouterr().err
    assert sorted(path.iterdir()) == before


def test_a_sweep_is_trained_once_and_its_table_has_means_and_deviations(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out, table = tmp_path / "out", tmp_path / "runs.csv"
    rates = ["--set", "learning_rate=0.01,0.001"]
    arguments = [*BASE, *SMALL, *rates, "--out", str(out), "--csv", str(table), "--json"]
    assert main(arguments) == 0
    first = json.loads(capsys.readouterr().out)
    with table.open() as file:
        rows = list(csv.DictReader(file))
    assert [(row["learning_rate"], row["seed"]) for row in rows] == [
        ("0.01", "0"),
        ("0.01", "1"),
        ("0.001", "0"),
        ("0.001", "1"),
    ]
    assert {row["state"] for row in rows} == {"finished"}
    errors = [float(row["test_mse"]) for row in rows[:2]]
    told = first["settings"][0]
    assert told["setting"]["learning_rate"] == "0.01"
    assert told["test_mse"]["mean"] == pytest.approx(statistics.mean(errors))
    assert told["test_mse"]["deviation"] == pytest.approx(statistics.stdev(errors))
    assert len(first["runs"]) == 4
    assert first["failures"] == []

    gone = next(path for path in sorted(out.iterdir()) if path.is_dir())
    kept = {path: path.stat().st_mtime_ns for path in out.glob("*/metrics.jsonl")}
    shutil.rmtree(gone)
    assert main(arguments) == 0
    said = capsys.readouterr()
    assert "3 of 4 runs are there already" in said.err
    again = json.loads(said.out)
    assert [row["test_mse"] for row in again["runs"]] == [row["test_mse"] for row in first["runs"]]
    for path, written in kept.items():
        if path.parent != gone:
            assert path.stat().st_mtime_ns == written


def test_one_that_fails_is_told_of_and_the_others_go_on(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    rates = ["--set", "optimiser=sgd", "--set", "learning_rate=0.01,99"]
    one_seed = [*SMALL[:4], "--seeds", "0"]
    arguments = [*BASE, *one_seed, *rates, "--set", "loss=half-mse", "--out", str(tmp_path / "out")]
    breaking = [*arguments, "--set", "output_activation=linear"]
    assert main(breaking) == 1
    said = capsys.readouterr()
    assert "learning_rate=99" in said.err.splitlines()[-1]
    assert "failed" in said.err.splitlines()[-1]
    assert "0.01" in said.out
    assert "99" not in said.out


def test_a_run_that_another_has_begun_meanwhile_is_gone_on_with(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What a killed sweep had started may find its folder only after we looked into it."""
    begun: list[list[str]] = []

    class Child:
        pid = 1

        def __init__(self, program: list[str], **_: object) -> None:
            begun.append(program)
            if len(begun) == 1:
                Onlookers(tmp_path, "the other's").sign()
            said = "aeviz: The folder is not empty.\n" if len(begun) == 1 else ""
            self.stderr = io.StringIO(said)

        def wait(self) -> int:
            return 2 if len(begun) == 1 else 0

    monkeypatch.setattr(command.subprocess, "Popen", Child)
    assert TRAIN(command._Children(1, 1), ["train", "deep"], tmp_path) == ""
    assert len(begun) == 2


def test_printed_commands_are_those_that_would_run(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    layers = ["--set", "encoder_layers=[64,32],[16]"]
    assert main([*BASE, *layers, "--seeds", "3", "--out", str(tmp_path / "a b"), "--print"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == 2
    assert "--set encoder_layers=64,32" in lines[0]
    assert f"--out '{tmp_path}/a b/encoder_layers-64_32-seed-3'" in lines[0]
    assert not (tmp_path / "a b").exists()


@pytest.mark.parametrize("key", ["epochs", "training.epochs", "dataset"])
def test_a_value_that_an_option_names_too_is_refused_before_training(
    key: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out"
    assert main([*BASE, "--set", f"{key}=1,2", "--out", str(out)]) == 2
    assert f"--{key.rpartition('.')[2]} and --set both name" in capsys.readouterr().err
    assert main(["sweep", "keras-2d", "--set", "dataset=builtin", "--out", str(out)]) == 2
    assert "--dataset" in capsys.readouterr().err
    assert not out.exists()


def test_the_table_is_printed_also_if_its_file_cannot_be_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    gone = tmp_path / "gone"
    gone.mkdir()

    def train(self: command._Children, given: list[str], path: Path) -> str:
        shutil.rmtree(gone, ignore_errors=True)
        return "" if main(given) == 0 else "it broke"

    monkeypatch.setattr(command._Children, "train", train)
    out = ["--out", str(tmp_path / "out"), "--csv", str(gone / "runs.csv")]
    assert main([*BASE, *SMALL, *out, "--json"]) == 1
    said = capsys.readouterr()
    assert len(json.loads(said.out)["runs"]) == 2
    assert "runs.csv" in said.err


# --- stopped ----------------------------------------------------------------------------------

SAVING = """
import os, signal, sys, time
from pathlib import Path

def hear(number, frame):
    with heard.open("a") as file:
        file.write("heard")

run = Path(sys.argv[sys.argv.index("--out") + 1])
heard, end = run.with_suffix(".heard"), time.monotonic() + 20
signal.signal(signal.SIGTERM, hear)
heard.write_text("apart " if os.getsid(0) == os.getpid() else "together ")
if run.name == "seed-1":
    while not run.with_name("seed-0.heard").exists() and time.monotonic() < end:
        time.sleep(0.01)
    os.kill(os.getppid(), signal.SIGTERM)
while "heard" not in heard.read_text() and time.monotonic() < end:
    time.sleep(0.01)
until = time.monotonic() + (0.2 if run.name == "seed-1" else 1.5)
while time.monotonic() < until:
    time.sleep(0.01)
sys.exit(130)
"""
"""A child that takes a while to save; one of two asks their parent to stop, and ends first."""


def test_children_are_told_to_stop_at_once_and_only_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(command._Children, "train", TRAIN)
    monkeypatch.setattr(command, "module_arguments", lambda _: ["-c", SAVING])
    assert main([*BASE, *SMALL[-2:], "--jobs", "2", "--out", str(tmp_path)]) == 130
    assert "Stopped and saved; the same command goes on." in capsys.readouterr().err
    told = {path.stem: path.read_text() for path in tmp_path.glob("*.heard")}
    assert told == {"seed-0": "apart heard", "seed-1": "apart heard"}


ENDING = """
import os, shutil, signal, sys, time
from pathlib import Path

run = Path(sys.argv[sys.argv.index("--out") + 1])
shutil.copytree(run.parent.with_name("whole") / run.name, run)
shutil.rmtree(max((run / "checkpoints").iterdir()))
os.kill(os.getppid(), signal.SIGTERM)
time.sleep(0.1)
sys.exit(130)
"""


def test_what_a_stopped_sweep_has_lost_is_not_called_saved(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([*BASE, *SMALL, "--out", str(tmp_path / "whole")]) == 0
    monkeypatch.setattr(command._Children, "train", TRAIN)
    monkeypatch.setattr(command, "module_arguments", lambda _: ["-c", ENDING])
    assert main([*BASE, *SMALL, "--out", str(tmp_path / "out")]) == 1
    *_, why, last = capsys.readouterr().err.splitlines()
    assert why.startswith("aeviz: Only step 0 (epoch 0) of the run")
    assert last == "aeviz: Stopped; the same command goes on."
