"""Every figure says of which weights and data it is; other data than the run's are refused."""

from __future__ import annotations

import dataclasses
import json
import re
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from aeviz.cli.main import COMMANDS, main
from aeviz.core.data.base import Dataset, Split
from tests.tiny import serve_builtin, tiny_dataset

DATA = tiny_dataset(train=200, test=60, side=28)
SMALL = ["--dataset", "builtin", "--threads", "1", "--set", "batch_size=40",
         "--set", "validation_images=0"]  # fmt: skip


def inverted() -> Dataset:
    """Other pictures under the same name."""
    train, test = (Split(255 - part.images, part.labels) for part in (DATA.train, DATA.test))
    return dataclasses.replace(DATA, train=train, test=test)


def use(monkeypatch: pytest.MonkeyPatch, dataset: Dataset) -> None:
    serve_builtin(monkeypatch, dataset)


@pytest.fixture(autouse=True)
def tiny_builtin(monkeypatch: pytest.MonkeyPatch) -> None:
    use(monkeypatch, DATA)


def trained(name: str, folder: Path, *more: str) -> Path:
    assert main(["train", name, *SMALL, "--epochs", "1", "--out", str(folder), *more]) == 0
    return folder


@pytest.fixture
def run(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    folder = trained("keras-2d", tmp_path / "code")
    capsys.readouterr()
    return folder


@pytest.fixture
def outran(run: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    """A run of ten steps whose weights of the end were lost: those of step 5 are left."""
    folder = str(run)
    assert main(["train", "keras-2d", "--epochs", "2", "--resume", "--out", folder]) == 0
    newest = sorted((run / "checkpoints").iterdir())[-1]
    newest.rename(run / "lost")
    capsys.readouterr()
    return run


def commands(run: Path, tmp_path: Path) -> dict[str, list[str]]:
    """What looks at a run with its data."""
    picture = tmp_path / "digit.png"
    Image.fromarray(DATA.train.images[17]).save(picture)
    return {
        "evaluate": ["evaluate", str(run)],
        "evaluate --json": ["evaluate", str(run), "--json"],
        "compare": ["compare", str(run), str(run)],
        "compare --json": ["compare", str(run), str(run), "--json"],
        "noise": ["compare", str(run), "--noise"],
        "codes": ["export", str(run), "--force", "--codes", str(tmp_path / "codes.npz")],
        "samples": ["export", str(run), "--force", "--samples", str(tmp_path / "new.png")],
        "search": ["search", str(run), str(picture)],
        "search --json": ["search", str(run), str(picture), "--json"],
    }


def test_figures_say_step_epoch_and_data(
    run: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    expected = {
        "step": 5, "epoch": 1, "last_step": 5, "state": "finished", "dataset": "tiny",
        "fingerprint": DATA.fingerprint, "other_data": False, "warnings": [],
    }  # fmt: skip
    for name, command in commands(run, tmp_path).items():
        assert main(command) == 0
        said = capsys.readouterr()
        assert "aeviz:" not in said.err, name
        if "--json" in command:
            found = json.loads(said.out)
            for row in found if isinstance(found, list) else [found]:
                assert {key: row[key] for key in expected} == expected
        else:
            text = " ".join((said.out + said.err).split())
            assert "step 5" in text or "step epoch MSE" in text, name
    assert main(["evaluate", str(run)]) == 0
    shown = dict(re.findall(r"^(\w+) +(\S+)$", capsys.readouterr().out, re.M))
    assert (shown["step"], shown["epoch"], shown["other_data"]) == ("5", "1", "no")
    assert main(["compare", str(run)]) == 0
    heading, row = (line.split() for line in capsys.readouterr().out.splitlines())
    cells = dict(zip(heading, row, strict=False))  # headings behind them may have two words
    assert (cells["step"], cells["epoch"]) == ("5", "1")


@pytest.mark.parametrize(
    ("keep", "flip", "words"),
    [(None, -20, "are damaged or missing and were left out"), (-9, -20, "is incomplete")],
)
def test_a_damaged_end_of_the_losses_is_told_with_every_figure(
    keep: int | None,
    flip: int,
    words: str,
    run: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """It says how the run ended: without it a finished run is an interrupted one."""
    journal = run / "metrics.jsonl"
    data = bytearray(journal.read_bytes())
    data[flip] ^= 1
    journal.write_bytes(data[:keep])
    for name, command in commands(run, tmp_path).items():
        assert main(command) == 0
        said = " ".join(capsys.readouterr().err.split())
        assert words in said, name


def test_weights_that_are_older_than_the_run_are_told(
    outran: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    told = "went on to step 10 and was interrupted there, but this is of the weights of step 5"
    for name, command in commands(outran, tmp_path).items():
        assert main(command) == 0
        said = capsys.readouterr()
        assert said.err.count(told) in (1, 2), name
        if "--json" in command:
            found = json.loads(said.out)
            for row in found if isinstance(found, list) else [found]:
                assert (row["step"], row["last_step"]) == (5, 10)
                assert told in row["warnings"][0]


def test_an_epoch_is_one_that_is_done_wherever_it_stands_beside_a_result(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """In a run that ended within its second one."""
    folder = tmp_path / "run"
    order = ["train", "keras-2d", *SMALL, "--set", "epochs=3", "--set", "steps=7", "--json"]
    assert main([*order, "--out", str(folder)]) == 0
    assert json.loads(capsys.readouterr().out)["epochs"] == 1
    kinds = {"codes": "npz", "digits": "png", "map": "svg", "animation": "gif"}
    for kind, ending in kinds.items():
        made = tmp_path / f"made.{ending}"
        assert main(["export", str(folder), f"--{kind}", str(made)]) == 0
        assert f"wrote {made} (step 7, epoch 1" in capsys.readouterr().err
    assert main(["watch", str(folder)]) == 0
    assert "epoch 1 of 3" in capsys.readouterr().out
    assert main(["export", str(folder), "--html", str(tmp_path / "made.html")]) == 0
    assert "Step 7 · epoch 1" in (tmp_path / "made.html").read_text()


def test_a_film_tells_whether_its_run_went_on_behind_it(
    run: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    film = ["export", str(run), "--force", "--animation", str(tmp_path / "film.gif")]
    assert main(film) == 0
    assert "(step 5, epoch 1)" in capsys.readouterr().err
    max((run / "frames").iterdir()).unlink()
    assert main(film) == 0
    said = capsys.readouterr().err
    assert "went on to step 5 and finished there, but this is of the weights of step 0" in said
    assert main([*film, "--last", "0"]) == 0
    assert "went on" in capsys.readouterr().err, "it ends with the newest"


def test_noise_as_json_says_the_same(outran: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["compare", str(outran), "--noise", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["images"] == 60
    (row,) = found["runs"]
    assert (row["run"], row["step"], row["last_step"], row["other_data"]) == ("code", 5, 10, False)
    assert "of the weights of step 5" in row["warnings"][0]
    assert main(["compare", str(outran), "--noise"]) == 0
    _, *lines = capsys.readouterr().out.splitlines()
    for line in lines:
        kind, *cells = re.split(r"  +", line.strip())
        values = [found["simple"][name][kind] for name in ("input", "median filter")]
        shown = [f"{v['psnr']:.2f} / {v['ssim']:.3f}" for v in (*values, row["noise"][kind])]
        assert cells == shown


def test_what_was_noticed_in_training_is_repeated(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    parts = (Split(part.images // 128, part.labels) for part in (DATA.train, DATA.test))
    use(monkeypatch, dataclasses.replace(DATA, **dict(zip(("train", "test"), parts, strict=True))))
    folder = str(trained("keras-2d", tmp_path / "dark"))
    capsys.readouterr()
    said = "While the run dark was trained: "
    for command in (["evaluate"], ["compare"], ["compare", "--noise"]):
        for more in ([], ["--json"]):
            assert main([command[0], folder, *command[1:], *more]) == 0
            output = capsys.readouterr()
            assert output.err.count(said) == 1, command
            if more:
                found = json.loads(output.out)
                rows = found.get("runs", [found]) if isinstance(found, dict) else found
                assert [notice["kind"] for notice in rows[0]["notices"]] == ["dark-images"]
            else:
                assert "notices" not in output.out


def test_weights_before_a_divergence_are_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = str(tmp_path / "wild")
    wild = ["--set", "optimiser=sgd", "--set", "learning_rate=100", "--set", "epochs=50",
            "--set", "output_activation=linear"]  # fmt: skip
    assert main(["train", "keras-2d", *SMALL, *wild, "--out", folder]) == 1
    capsys.readouterr()
    assert main(["evaluate", folder, "--json"]) == 0
    said = capsys.readouterr()
    figures = json.loads(said.out)
    assert figures["step"] < figures["last_step"]
    assert figures["state"] == "failed"
    assert f"went on to step {figures['last_step']} and failed there" in said.err


def test_other_data_are_refused_or_allowed_and_then_told(
    run: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    use(monkeypatch, inverted())
    for name, command in commands(run, tmp_path).items():
        (tmp_path / "codes.npz").unlink(missing_ok=True)
        assert main(command) == 1, name
        said = capsys.readouterr()
        assert "trained on other images than Tiny patterns has now" in said.err
        assert "--other-data" in said.err
        assert not said.out
        assert not (tmp_path / "codes.npz").exists()
        assert main([*command, "--other-data"]) == 0
        said = capsys.readouterr()
        assert "trained on other data than Tiny patterns has now" in said.err, name
        if "--json" in command:
            found = json.loads(said.out)
            for row in found if isinstance(found, list) else [found]:
                assert row["other_data"] is True
                assert row["fingerprint"] == inverted().fingerprint
                assert "other data" in " ".join(row["warnings"])
    assert main(["evaluate", str(run), "--other-data"]) == 0
    assert re.search(r"^other_data +yes$", capsys.readouterr().out, re.M)
    assert main(["compare", str(run), "--other-data"]) == 0
    assert "(other)" in capsys.readouterr().out


def test_runs_of_different_data_say_so_in_each_row(
    run: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    use(monkeypatch, inverted())
    other = trained("keras-2d", tmp_path / "inverted")
    capsys.readouterr()
    assert main(["compare", str(run), str(other)]) == 1
    assert "--other-data" in capsys.readouterr().err
    assert main(["compare", str(run), str(other), "--other-data"]) == 0
    said = capsys.readouterr()
    assert "Not all of these figures" not in said.out
    heading, first, second = said.out.splitlines()
    assert "data" in heading.split()
    assert f"tiny {inverted().fingerprint[:8]} (other)" in first
    assert "(other)" not in second
    assert "compare only rows whose data agree" in said.err


def test_a_series_of_labels_is_not_continued_on_other_data(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    series = ["labels", "stacked", *SMALL, "--epochs", "1", "--counts", "20",
              "--out", str(tmp_path)]  # fmt: skip
    drawing = tmp_path / "labels.svg"
    assert main([*series, "--drawing", str(drawing)]) == 0
    heading, row, _ = (line.split() for line in capsys.readouterr().out.splitlines())
    cells = dict(zip(heading, row, strict=True))
    assert cells["step"] == "20"
    assert f"<desc>{row[0]}: step 20, epoch" in drawing.read_text()
    use(monkeypatch, inverted())
    assert main(series) == 1
    said = capsys.readouterr()
    assert "other images" in said.err
    assert "--out" in said.err
    assert not said.out


def test_exported_files_carry_step_and_epoch(
    outran: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    names = {"codes": "codes.npz", "samples": "new.png", "digits": "digits.png"}
    targets = {kind: tmp_path / name for kind, name in names.items()}
    options = [part for kind, path in targets.items() for part in (f"--{kind}", str(path))]
    assert main(["export", str(outran), *options]) == 0
    err = capsys.readouterr().err
    assert f"wrote {targets['codes']} (step 5, epoch 1; the run went on to step 10" in err
    with np.load(targets["codes"], allow_pickle=False) as archive:
        assert (int(archive["step"]), int(archive["epoch"])) == (5, 1)
        assert json.loads(str(archive["about"]))["last_step"] == 10
        assert archive["codes"].shape == (60, 2)
    for kind, step in (("samples", 5), ("digits", 10)):
        with Image.open(targets[kind]) as picture:
            assert json.loads(picture.info["Description"])["step"] == step
    table = tmp_path / "codes.csv"
    assert main(["export", str(outran), "--codes", str(table)]) == 0
    assert table.read_text().startswith("label,z1,z2\n")
    assert "(step 5, epoch 1" in capsys.readouterr().err


def test_a_search_turns_paper_as_the_canvas_does(
    run: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    found = []
    for name, pixels in (("ink", DATA.train.images[17]), ("paper", 255 - DATA.train.images[17])):
        picture = tmp_path / f"{name}.png"
        Image.fromarray(pixels).save(picture)
        assert main(["search", str(run), str(picture), "--as-is", "--json"]) == 0
        said = capsys.readouterr()
        found.append([row["index"] for row in json.loads(said.out)])
        assert ("dark on light and has been inverted" in said.err) == (name == "paper")
    assert found[0] == found[1]


@pytest.mark.parametrize("command", COMMANDS)
def test_options_are_not_taken_by_abbreviation(
    command: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit):
        main([command, "--help"])
    known = re.findall(r"(?<= )--[a-z-]{4,}", capsys.readouterr().out)
    assert known
    for option in {name for name in known if name != "--help"}:
        with pytest.raises(SystemExit) as stop:
            main([command, "x", "x", option[:-1], "1"])
        assert stop.value.code == 2
        assert f"{option[:-1]}" in capsys.readouterr().err
