"""Who gives an export up finds nothing of it, however late that was."""

from __future__ import annotations

from pathlib import Path

import pytest

from aeviz.core.base.callbacks import Cancelled, cancellable
from aeviz.core.export import networks
from aeviz.core.export.kinds import KINDS
from aeviz.core.export.request import Request
from aeviz.core.runs.run import Run
from tests.trained import patterns, trained


@pytest.mark.parametrize("kind", KINDS)
def test_nothing_is_written_that_was_given_up_while_it_was_made(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    monkeypatch.setattr(networks, "in_child", lambda *_: {"denoiser": b"-"})  # takes seconds
    path = trained(tmp_path / "run")
    target = tmp_path / "made" / f"it{(*KINDS[kind].endings, '')[0]}"
    target.parent.mkdir()
    with Run.open(path) as run, cancellable(lambda: True), pytest.raises(Cancelled):
        KINDS[kind].write(Request(run, target, patterns))
    assert not list(target.parent.iterdir())
