"""Own pictures from the command line: added, listed, trained on, found again by every command."""

from __future__ import annotations

import argparse
import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from aeviz.cli import main as cli
from aeviz.cli.main import main
from aeviz.cli.own import explore
from aeviz.core import datasets
from aeviz.core.data.own import listing
from aeviz.core.runs.run import Run

FAST = ["--epochs", "1", "--threads", "1", "--set", "batch_size=8", "--set", "encoder_layers=8",
        "--set", "validation_images=0"]  # fmt: skip


@pytest.fixture
def shapes(tmp_path: Path) -> Path:
    """Twelve small colour pictures of each of two classes."""
    random = np.random.default_rng(3)
    for name, channel in (("red", 0), ("blue", 2)):
        (tmp_path / "shapes" / name).mkdir(parents=True)
        for number in range(12):
            pixels = random.integers(0, 60, (20, 20, 3), np.uint8)
            pixels[4:14, 4 + number % 6 : 14, channel] = 250
            Image.fromarray(pixels).save(tmp_path / "shapes" / name / f"{name} {number}.png")
    return tmp_path / "shapes"


def printed(capsys: pytest.CaptureFixture[str], *arguments: object) -> str:
    capsys.readouterr()
    assert main(list(map(str, arguments))) == 0
    return capsys.readouterr().out


def test_add_list_show_rename_and_remove(
    shapes: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (shapes / "red" / "notes.txt").write_text("x")
    found = json.loads(printed(capsys, "data", "add", shapes, "--look", "--json"))
    assert (found["train"], found["classes"][0]) == (24, {"name": "blue", "count": 12})
    assert listing.own_sets() == {}
    told = printed(capsys, "data", "add", shapes)
    assert "24 pictures, in colour" in told
    assert "2 classes: blue 12, red 12" in told
    assert "Left out: 1, as they are not named like pictures (notes.txt)" in told
    assert "“--dataset shapes”" in told
    options = [
        "--name",
        "small ones",
        "--side",
        "8",
        "--grey",
        "--fit",
        "--invert",
        "--split",
        ".5",
    ]
    made = json.loads(printed(capsys, "data", "add", shapes, *options, "--json"))
    assert (made["name"], made["shape"], made["train"], made["test"]) == (
        "small ones",
        [8, 8],
        12,
        12,
    )
    assert made["choices"]["place"] == "fit"
    assert made["skipped"][0]["count"] == 1
    assert datasets.load("small ones").train.images.mean() > 128
    rows = json.loads(printed(capsys, "data", "list", "--json"))
    assert [row["name"] for row in rows if row["own"]] == ["shapes", "small ones"]
    assert {"mnist", "fashion-mnist", "kmnist"} < {row["name"] for row in rows}
    assert "20 × 20 pixels in colour, 2 classes" in printed(capsys, "data", "list")
    assert str(shapes) in printed(capsys, "data", "show", "shapes")
    assert "MNIST" in printed(capsys, "data", "show", "mnist")
    printed(capsys, "data", "rename", "small ones", "tiny")
    moved = shapes.rename(tmp_path / "moved")
    printed(capsys, "data", "relink", "tiny", moved)
    assert json.loads(printed(capsys, "data", "show", "tiny", "--json"))["path"] == str(moved)
    printed(capsys, "data", "remove", "tiny")
    assert list(listing.own_sets()) == ["shapes"]


def test_train_and_find_the_pictures_again(
    shapes: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run = tmp_path / "run"
    command = ["train", "keras-2d", "--data", str(shapes), "--out", str(run), *FAST]
    assert main([*command, "--json"]) == 0
    captured = capsys.readouterr()
    assert "“shapes” is a dataset now: 20 pictures for training and 4 for tests" in captured.err
    assert json.loads(captured.out)["dataset"] == "shapes"
    about = json.loads((run / "run.json").read_text())["details"]
    assert about["title"] == "shapes"
    assert about["class_names"] == ["blue", "red"]
    assert (about["shape"], about["channels"], about["noun"]) == ([3, 20, 20], 3, "picture")
    assert main(["data", "rename", "shapes", "blocks"]) == 0
    codes = tmp_path / "codes.npz"
    export = ["export", str(run), "--codes", str(codes), "--force"]
    assert main(export) == 0
    with np.load(codes) as archive:
        assert about["fingerprint"] in str(archive["about"])
    assert main([*command[:2], "--out", str(run), "--resume", "--epochs", "2"]) == 0
    assert main(["data", "remove", "blocks"]) == 0
    capsys.readouterr()
    assert main(export) == 1
    assert "learned from “shapes”, which is not among the datasets here" in capsys.readouterr().err
    assert main([*export, "--data", str(shapes)]) == 0
    next((shapes / "red").iterdir()).unlink()
    capsys.readouterr()
    assert main([*export, "--data", str(shapes)]) == 1
    assert "was trained on other images" in capsys.readouterr().err
    assert main([*export, "--data", str(shapes), "--other-data"]) == 0
    with np.load(codes) as archive:
        assert '"other_data": true' in str(archive["about"])


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (["data", "add", "nowhere"], 1, "does not exist"),
        (["data", "add", "line"], 1, "made, not downloaded"),
        (["data", "show", "nothing"], 1, "no dataset “nothing” of your own"),
        (["data", "remove", "mnist"], 1, "no dataset “mnist” of your own"),
        (["data", "rename", "a", "b"], 1, "no dataset “a”"),
        (["data", "relink", "a", "b"], 1, "no dataset “a”"),
        (["train", "deep", "--data", "nowhere"], 1, "does not exist"),
        (["train", "deep", "--dataset", "nothing"], 2, "aeviz data add PATH"),
        (["train", "deep", "--set", "data.dataset=a/b"], 2, "the name of a dataset"),
    ],
)
def test_what_cannot_be_is_one_sentence(
    arguments: list[str], code: int, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(arguments) == code
    captured = capsys.readouterr()
    assert said in captured.err
    assert not captured.out


def test_classes_are_needed_to_classify(shapes: Path, capsys: pytest.CaptureFixture[str]) -> None:
    flat = shapes / "red"
    for path in (shapes / "blue").iterdir():
        shutil.move(path, flat)
    assert main(["train", "mlp-classifier", "--data", str(flat), *FAST[:4]]) == 2
    assert "red has no classes" in capsys.readouterr().err


# --- no abbreviations -------------------------------------------------------------------------


def parsers(parser: argparse.ArgumentParser) -> Iterator[argparse.ArgumentParser]:
    yield parser
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            for below in action.choices.values():
                yield from parsers(below)


def whole() -> argparse.ArgumentParser:
    parser = cli._parser()
    cli._add_commands(parser)
    return parser


def test_no_command_takes_an_option_by_its_beginning(capsys: pytest.CaptureFixture[str]) -> None:
    found = list(parsers(whole()))
    assert len(found) > len(cli.COMMANDS)
    tried = 0
    for parser in found:
        known = {option for action in parser._actions for option in action.option_strings}
        for option in known:
            short = option[:-1]
            if not option.startswith("--") or short in known or len(short) < 4:
                continue
            _, left = _parsed_alone(parser, short)
            assert short in left, f"{parser.prog} takes {short} for {option}"
            tried += 1
    assert tried > 60
    for words in (["train", "deep", "--epo", "1"], ["data", "add", "x", "--nam", "y"], ["--vers"]):
        with pytest.raises(SystemExit) as stop:
            main(words)
        assert stop.value.code == 2
    capsys.readouterr()


def _parsed_alone(
    parser: argparse.ArgumentParser, option: str
) -> tuple[argparse.Namespace, list[str]]:
    for action in parser._actions:
        action.required = False
        if not action.option_strings and not isinstance(action, argparse._SubParsersAction):
            action.nargs = "?"
    for group in parser._mutually_exclusive_groups:
        group.required = False
    return parser.parse_known_args([option])


def test_a_recipe_for_many_pictures_is_trained_on_few_and_it_is_said(
    shapes: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    printed(capsys, "data", "add", shapes, "--side", "8")
    usual = ["train", "denoising", "--dataset", "shapes", "--epochs", "1", "--threads", "1"]
    usual += ["--set", "encoder_layers=8"]

    def trained(name: str, *more: str) -> tuple[int, int, str]:
        assert main([*usual, "--out", str(tmp_path / name), *more]) == 0
        recipe = Run.open(tmp_path / name).recipe
        said = capsys.readouterr().err
        return recipe.data.validation_images, recipe.training.batch_size, said

    held, batch, said = trained("few")
    assert (held, batch) == (0, 4)
    assert "“shapes” has few pictures for this recipe: validation_images=0, batch_size=4" in said
    held, batch, said = trained("given", "--set", "validation_images=3", "--set", "batch_size=10")
    assert (held, batch) == (3, 10), "what is asked for is what is done"
    assert "few pictures" not in said


def test_a_sweep_and_a_network_of_ones_own_take_pictures_by_their_path(
    shapes: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert "--dataset shapes" in printed(capsys, "sweep", "keras-2d", "--data", shapes, "--print")
    (tmp_path / "parts.py").write_text(
        "from torch import nn\n"
        "encoder = nn.Sequential(nn.Flatten(), nn.LazyLinear(2))\n"
        "decoder = nn.Sequential(nn.Linear(2, 3 * 20 * 20), nn.Sigmoid())\n"
    )
    seen: list[str] = []

    def look(arguments: list[str]) -> int:
        with Run.open(Path(arguments[1])) as run:
            seen.append(run.recipe.data.dataset)
        return 0

    monkeypatch.setattr(explore, "why_no_window", lambda: "")
    monkeypatch.setattr(cli, "open_window", look)
    assert main(["explore", str(tmp_path / "parts.py"), "--data", str(shapes)]) == 0
    assert seen == ["shapes"]
