"""A run as one page: what it says is what the run holds, and it needs nothing else."""

from __future__ import annotations

import base64
import io
import json
import re
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from aeviz.core.base.errors import AevizError
from aeviz.core.export import page as pages
from aeviz.core.export.kinds import KINDS
from aeviz.core.export.request import Request
from aeviz.core.launch import start_run
from aeviz.core.messages.inbox import CommandQueue
from aeviz.core.runs.run import Run
from tests.tiny import colour_dataset, tiny_recipe
from tests.trained import trained


def content_of(html: str) -> dict:
    (data,) = re.findall(r'<script type="application/json" id="run">(.*?)</script>', html, re.S)
    return json.loads(data)


def written(path: Path, run: Run | None = None) -> str:
    target = path.with_suffix(".html")
    KINDS["html"].write(Request(run or Run.open(path), target, lambda: None, overwrite=True))
    return target.read_text("utf-8")


def picture(url: str) -> np.ndarray:
    assert url.startswith("data:image/png;base64,")
    return np.asarray(Image.open(io.BytesIO(base64.b64decode(url.partition(",")[2]))))


@pytest.fixture(scope="module")
def noisy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return trained(tmp_path_factory.mktemp("page") / "noisy", "denoising")


def test_pictures_and_places_are_those_of_the_stored_steps(noisy: Path) -> None:
    run = Run.open(noisy)
    content = content_of(written(noisy))
    steps = run.frame_steps()
    assert [f["said"].split(" · ")[0] for f in content["frames"]] == [f"Step {s:,}" for s in steps]
    original, seen, restored = content["rows"]
    assert [row["name"] for row in (original, seen, restored)] == ["Original", "Noisy", "Restored"]
    last = run.frame(int(steps[-1]))
    assert np.array_equal(picture(original["images"][0]), np.hstack(list(run.probe.digits)))
    assert np.array_equal(picture(seen["images"][-1]), np.hstack(list(last.noisy)))
    assert np.array_equal(picture(restored["images"][-1]), np.hstack(list(last.restored)))
    assert f"{last.psnr.mean():.1f} dB" in content["frames"][-1]["note"]

    shown = content["map"]
    labels = np.frombuffer(base64.b64decode(shown["labels"]), np.uint8)
    assert np.array_equal(labels, run.probe.point_labels[: len(labels)])
    places = np.stack(
        [np.frombuffer(base64.b64decode(f), "<u2").reshape(-1, 2) for f in shown["frames"]]
    )
    points = np.stack([run.frame(int(step)).points[: len(labels)] for step in steps])
    low, high = points.min(axis=(0, 1)), points.max(axis=(0, 1))
    assert np.abs(low + places / 65534 * (high - low) - points).max() <= (high - low).max() / 65534
    height, width = shown["side"]
    row, column = divmod(7, shown["columns"])
    cell = picture(shown["sprite"])[row * height :, column * width :][:height, :width]
    assert np.array_equal(cell, run.probe.points[7])


def test_it_needs_nothing_else_and_no_name_can_break_it(noisy: Path) -> None:
    run = Run.open(noisy)
    evil = "</script><script>alert(1)</script><!--"
    run.probe = type(run.probe)(
        run.probe.points, run.probe.point_labels, run.probe.digit_count, (evil,) * 10
    )
    html = written(noisy, run)
    assert content_of(html)["map"]["names"][0] == evil
    assert evil not in html
    assert html.count("</script>") == 2
    assert "default-src 'none'" in html
    assert not re.search(r"(src|href)=[\"']?(http|//)|@import|fetch\(|XMLHttp", html)


def test_a_large_page_shows_fewer_steps(noisy: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = written(noisy)
    monkeypatch.setattr(pages, "MOST_FRAMES", 3)
    assert len(content_of(written(noisy))["frames"]) == 3
    monkeypatch.setattr(pages, "MOST_FRAMES", 40)
    monkeypatch.setattr(pages, "MOST_BYTES", len(whole) - 1)
    frames = content_of(written(noisy))["frames"]
    assert frames[-1]["said"] == content_of(whole)["frames"][-1]["said"], "the newest stays"
    monkeypatch.setattr(pages, "MOST_BYTES", 1)
    assert len(content_of(written(noisy))["frames"]) == 2


def test_each_task_has_what_it_can_show(tmp_path: Path) -> None:
    classes = content_of(written(trained(tmp_path / "classes", "mlp-classifier")))
    assert [row["name"] for row in classes["rows"]] == ["Original"]
    assert re.search(r"Taken for .*: \d+ of \d+ right", classes["frames"][-1]["note"])
    line = content_of(written(trained(tmp_path / "line", "line-regressor")))
    assert "rows" not in line
    assert "map" not in line
    assert line["losses"].startswith("data:image/svg+xml;base64,")


def test_all_words_of_a_page_are_said_in_its_language(noisy: Path) -> None:
    """Also those of its drawing of the losses."""
    with Run.open(noisy) as run:
        drawing = pages.curves_svg(run, say=lambda text: f"«{text}»").decode()
    words = re.findall(r"<(?:text|desc)[^>]*>([^<]*)<", drawing)
    assert {"«training»", "«test»", "«step»"} <= set(words)
    assert all(word.startswith("«") or re.fullmatch(r"[\d.,e-]+", word) for word in words), words


def test_colour_pictures_are_in_colour(tmp_path: Path) -> None:
    data = colour_dataset()
    launch = start_run(tiny_recipe(epochs=1), data, CommandQueue(), tmp_path / "run")
    with launch.run:
        list(launch.events)
    content = content_of(written(tmp_path / "run"))
    probe = Run.open(tmp_path / "run").probe
    strip = picture(content["rows"][0]["images"][0])
    assert np.array_equal(strip, np.hstack([p.transpose(1, 2, 0) for p in probe.digits]))
    assert picture(content["map"]["sprite"]).shape[2] == 3


def test_before_the_first_step_it_says_so(tmp_path: Path, noisy: Path) -> None:
    source = Run.open(noisy)
    Run.create(tmp_path / "new", source.recipe, source.probe, {}).close()
    with pytest.raises(AevizError, match="nothing to show yet: train it first"):
        written(tmp_path / "new")
