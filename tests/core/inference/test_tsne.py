"""t-SNE in its own process."""

from __future__ import annotations

import io
import os
import subprocess
import sys

import numpy as np
import pytest

from aeviz.core.base.errors import DataError
from aeviz.core.inference import health
from aeviz.core.inference.map import tsne


def islands(count=90):
    random = np.random.default_rng(0)
    centres = np.repeat(np.eye(3, 5), count // 3, axis=0) * 9
    return (centres + random.normal(size=(count, 5))).astype(np.float32)


def test_islands_stay_apart_and_pictures_come_early():
    codes = islands()
    child = subprocess.run(
        [sys.executable, "-m", "aeviz.core.inference.map.tsne"],
        input=tsne.request(codes),
        capture_output=True,
        check=True,
        timeout=100,
        env=os.environ | {"OMP_NUM_THREADS": "1"},
    )
    messages, found = tsne.Messages(len(codes)), []
    for start in range(0, len(child.stdout), 1000):
        found += messages.feed(child.stdout[start : start + 1000])
    shares, points = [share for share, _ in found], found[-1][1]
    assert shares[0] == 0
    assert shares[-1] == 1
    assert len(shares) > 5
    groups = points.reshape(3, -1, 2)
    centres = groups.mean(axis=1)
    inner = np.linalg.norm(groups - centres[:, None], axis=-1).mean()
    outer = np.linalg.norm(centres - np.roll(centres, 1, axis=0), axis=-1).min()
    assert outer > 2 * inner


@pytest.mark.parametrize(
    ("codes", "word"),
    [
        (np.zeros((100, 3), np.float32), "collapsed"),
        (np.full((100, 3), 7, np.float32) + islands(99)[:1, :3] * 0, "collapsed"),
        (np.full((99, 5), 100, np.float32) + 0.01 * islands(99), "collapsed"),
        (np.repeat(islands(30)[:5], 20, axis=0), "collapsed"),
        (np.ones((5, 3), np.float32), "at least"),
        (np.full((100, 3), np.nan, np.float32), "not finite"),
    ],
)
def test_degenerate_codes_are_refused(codes, word):
    if word == "collapsed" and len(np.unique(codes, axis=0)) > 20:  # as it is said beside the map
        assert "collapsed" in health.of_codes(codes, has_decoder=False)[0].kind
    with pytest.raises(DataError, match=word):
        tsne.request(codes)


@pytest.mark.parametrize("data", [b"", b"abc", b"\xff" * 8, b"\x20\0\0\0\x02\0\0\0abc"])
def test_a_wrong_request_gets_a_sentence(data, capsys):
    assert tsne.main(io.BytesIO(data), io.BytesIO()) == 1
    assert capsys.readouterr().err.strip().endswith((".", "fewer."))
