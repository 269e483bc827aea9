"""``aeviz lesson``: what there is, is it right, and a sheet for the teacher."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from aeviz.cli.main import main
from tests.lesson_texts import HEAD, page_text
from tests.run_samples import recorded

MINE = HEAD + page_text()


def test_lessons_are_listed(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["lesson", "list"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == 6
    assert lines[0].split() == ["compress", "25", "min", "Compress", "and", "restore"]
    assert main(["lesson", "list", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert [row["name"] for row in found][-1] == "numbers"
    assert all(row["tasks"] >= 6 and row["goals"] for row in found)


def test_the_teachers_sheet_is_written_and_replaces_nothing_unasked(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    page = tmp_path / "sheet.html"
    assert main(["lesson", "export", "noise", "--html", str(page)]) == 0
    assert "Removing noise" in page.read_text("utf-8")
    page.write_text("kept")
    assert main(["lesson", "export", "noise", "--html", str(page)]) == 2
    assert page.read_text() == "kept"
    assert "add --force" in capsys.readouterr().err
    assert main(["lesson", "export", "noise", "--html", str(page), "--force"]) == 0
    assert main(["lesson", "export", "noise", "--html", str(tmp_path / "x.pdf")]) == 2


def test_an_own_lesson_is_checked(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "mine.toml"
    path.write_text(MINE)
    assert main(["lesson", "check", str(path)]) == 0
    assert "“Mine” can be used. Pages: 1, minutes: 5." in capsys.readouterr().out
    path.write_text(MINE.replace("minutes = 5", "minutes = -5"))
    assert main(["lesson", "check", str(path)]) == 2
    said = capsys.readouterr().err
    assert "At “minutes”: Expected `int` >= 1." in said
    assert main(["lesson", "check", "nonsense"]) == 2
    assert "Lessons: compress, sparse" in capsys.readouterr().err


def test_a_class_file_has_the_runs_of_its_pages(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run, file = recorded(tmp_path / "run"), tmp_path / "noise.aeviz-lesson"
    order = ["lesson", "export", "noise", "--file", str(file)]
    assert main([*order, "--run", f"4={run}"]) == 0
    assert main(["lesson", "check", str(file)]) == 0
    assert "can be used" in capsys.readouterr().out
    for wrong, said in ((f"x={run}", "as in 4=DIR"), (f"99={run}", "has no page 99")):
        assert main([*order, "--force", "--run", wrong]) == 2
        assert said in capsys.readouterr().err
    assert main([*order, "--run", f"4={run}"]) == 2
    assert "add --force" in capsys.readouterr().err
    page = str(tmp_path / "sheet.html")
    assert main(["lesson", "export", "noise", "--html", page, "--run", f"4={run}"]) == 2
