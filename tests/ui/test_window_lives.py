"""A window that was closed leaves nothing: no part, no memory."""

from __future__ import annotations

import pytest

from tests import children

WINDOWS = 6


@pytest.mark.timeout(300)
def test_nothing_stays_of_windows_that_were_closed() -> None:
    done = children.run(["-m", "tests.ui.window_lives", str(WINDOWS)], timeout=280)
    assert done.returncode == 0, done.stderr
    lines = [line.split(maxsplit=1) for line in done.stdout.splitlines()]
    assert len(lines) == WINDOWS
    assert [line[1:] for line in lines] == [[]] * WINDOWS, "parts that are alive"
    sizes = [int(line[0]) for line in lines]
    # Each window that stays takes ten; what the first ones loaded stays for all.
    assert sizes[-1] - sizes[WINDOWS // 2] < 5 * (WINDOWS // 2), sizes
