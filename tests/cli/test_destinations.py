"""Files that commands write are never a part of a run, nor what is read, and are tried first."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from aeviz.cli.main import main
from tests.tiny import serve_builtin, tiny_dataset
from tests.trained import trained

WRITING = {
    "search": ["search", "run", "digit.png", "--sheet"],
    "compare": ["compare", "run", "--labels"],
    "export": ["export", "run", "--force", "--metrics"],
    "labels": ["labels", "stacked", "--out", "made", "--drawing"],
    "sweep": ["sweep", "keras-2d", "--out", "made", "--csv"],
    "reproduce": ["reproduce", "keras-2d", "--out"],
    "lesson": ["lesson", "export", "compress", "--force", "--html"],
}
"""Every option that names a file, last."""
ENDINGS = {"export": ".csv", "lesson": ".html"}


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Work in a folder with a run, a picture and a folder."""
    monkeypatch.chdir(tmp_path)
    trained(tmp_path / "run")
    (tmp_path / "folder.csv").mkdir()
    Image.fromarray(np.eye(28, dtype=np.uint8) * 255).save("digit.png")
    return tmp_path


@pytest.mark.parametrize("name", WRITING)
def test_what_cannot_or_must_not_be_written_is_said_first(
    name: str, here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    ending = ENDINGS.get(name, ".csv")
    (here / f"folder{ending}").mkdir(exist_ok=True)
    (here / "run" / "frames" / f"x{ending}").write_text("kept")
    before = sorted(here.rglob("*"))
    for target, why in (
        (f"nowhere/x{ending}", "there is no folder nowhere"),
        (f"folder{ending}", "is a folder"),
        (f"run/new{ending}", "lies in the run"),
        (f"run/frames/x{ending}", "lies in the run"),
    ):
        assert main([*WRITING[name], target]) == 2, target
        said = capsys.readouterr()
        assert why in said.err
        assert said.out == ""
    assert sorted(here.rglob("*")) == before
    assert (here / "run" / "frames" / f"x{ending}").read_text() == "kept"


def test_what_a_command_reads_is_not_written_over(
    here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    picture = (here / "digit.png").read_bytes()
    assert main(["search", "run", "digit.png", "--sheet", "./digit.png"]) == 2
    assert "choose another name for --sheet" in capsys.readouterr().err
    for command in ("export run --force --samples", "reproduce --out"):
        assert main([*command.split(), "digit.png", "--data", "digit.png"]) == 2
        assert "is read here" in capsys.readouterr().err
    assert (here / "digit.png").read_bytes() == picture
    Path("sheet.png").write_bytes(b"")  # of before, among the data, of which it is none
    Path("loop.png").symlink_to("loop.png")
    for sheet in ("sheet.png", "loop.png"):
        main(["search", "run", "digit.png", "--sheet", sheet, "--data-dir", "."])
        said = capsys.readouterr().err
        assert "is read here" not in said
        assert "unexpected" not in said
    Path("own").mkdir()
    Path("own/figures.json").write_text("{}")
    assert main(["sweep", "keras-2d", "--out", "own", "--csv", "own/figures.json"]) == 2
    assert Path("own/figures.json").read_text() == "{}"


def test_two_options_do_not_write_the_same_file(
    here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    options = ["--codes", "same.npz", "--metrics", "folder.csv/../same.npz", "--force"]
    assert main(["export", "run", *options]) == 2
    assert "name the same file" in capsys.readouterr().err
    assert not Path("same.npz").exists()


@pytest.mark.parametrize("logs", ["new", "new/logs", "run", "run/logs"])
def test_logs_do_not_lie_in_a_run(
    logs: str, here: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    serve_builtin(monkeypatch, tiny_dataset(side=28))
    asked = ["train", "keras-2d", "--dataset", "builtin", "--out", "new", "--tensorboard", logs]
    assert main(asked) == 2
    assert "lies in a run" in capsys.readouterr().err
    assert not Path("new").exists()
