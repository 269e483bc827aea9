"""What nobody expected is one sentence on the command line, and a traceback in the log."""

from __future__ import annotations

from pathlib import Path

import pytest

from aeviz.cli import evaluate
from aeviz.cli.main import main
from aeviz.core.base.paths import log_folder


@pytest.mark.parametrize("kind", [ValueError, KeyError, RecursionError, OSError, AssertionError])
def test_an_unexpected_error_is_one_sentence(
    kind: type[Exception],
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
    caplog: pytest.LogCaptureFixture,
    tmp_path: Path,
) -> None:
    def fail(path: Path) -> None:
        raise kind("odd\x1b[2J\nnews")

    monkeypatch.setattr(evaluate, "open_run", fail)
    assert main(["evaluate", str(tmp_path)]) == 1
    told = capfd.readouterr()
    log = log_folder() / "aeviz.log"
    assert told.out == ""
    assert told.err.count("\n") == 1
    assert told.err.startswith(f"aeviz: Something unexpected went wrong ({kind.__name__}")
    assert told.err.endswith(f"{log} has the details.\n")
    assert "\x1b" not in told.err
    assert "Traceback" in log.read_text()
    caplog.clear()


def test_without_a_place_for_the_log_the_sentence_says_so(
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
    caplog: pytest.LogCaptureFixture,
    tmp_path: Path,
) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setenv("AEVIZ_HOME", str(tmp_path / "file"))
    monkeypatch.setattr(evaluate, "open_run", {}.__getitem__)
    assert main(["evaluate", str(tmp_path)]) == 1
    assert capfd.readouterr().err.endswith("the log cannot be written.\n")
    caplog.clear()
