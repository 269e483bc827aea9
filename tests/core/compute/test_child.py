"""A child process is asked something large, and answers or says why it does not."""

from __future__ import annotations

from pathlib import Path

import pytest

from aeviz.core.base.errors import DataError
from aeviz.core.compute import child

REQUEST = bytes(range(256)) * 8192
"""Two megabytes: pipes take 64 kilobytes."""


def written(monkeypatch: pytest.MonkeyPatch, program: str) -> None:
    """The module that is called is this program."""
    monkeypatch.setattr(child, "module_arguments", lambda module: ["-c", program])


def test_a_large_request_arrives_though_the_child_takes_a_while_to_begin(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(child, "POLL", 0.001)
    written(
        monkeypatch,
        "import sys, time; time.sleep(0.2); sys.stdout.buffer.write(sys.stdin.buffer.read()[::-1])",
    )
    assert child.answer_of("any", REQUEST) == REQUEST[::-1]


def test_who_ends_before_it_has_read_all_is_believed(monkeypatch: pytest.MonkeyPatch) -> None:
    written(monkeypatch, "import sys; sys.exit('That is too much.')")
    with pytest.raises(DataError, match=r"^That is too much\.$"):
        child.answer_of("any", REQUEST)


def test_files_of_the_user_are_not_taken_for_modules(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "argparse.py").write_text("raise SystemExit('The user’s file was run.')")
    monkeypatch.chdir(tmp_path)
    assert child.answer_of("json.tool", b"{}") == b"{}\n"
