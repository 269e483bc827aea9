"""A run as one HTML page that works offline: pictures and map through time, losses, recipe.

The page's own text and program are ``resources/pages/run.html``; here it is given its data.
"""

from __future__ import annotations

import base64
import io
import json
import re
from collections.abc import Callable
from html import escape
from importlib.resources import files

import numpy as np

from aeviz.core.base import words
from aeviz.core.base.errors import RunError
from aeviz.core.base.version import VERSION
from aeviz.core.base.voice import Voice
from aeviz.core.data.family.known import classes_in
from aeviz.core.export.arrays import curves_svg
from aeviz.core.export.request import Request
from aeviz.core.graphics.palette import class_rgb
from aeviz.core.graphics.screen import all_for_screen, for_screen, sides, smaller
from aeviz.core.inference.frames import Frame, Probe
from aeviz.core.recipe.recipe import fields, value_of
from aeviz.core.recipe.relevance import is_relevant
from aeviz.core.recipe.schema import Recipe
from aeviz.core.runs.dataset import about_data
from aeviz.core.runs.provenance import provenance
from aeviz.core.runs.run import Run

Say = Callable[[str], str]
MOST_FRAMES, MOST_POINTS = 40, 2000
THUMBNAIL = 32
"""Pixels of a side of a point's picture, at most."""
MOST_BYTES = 8_000_000
"""Of the whole page; above it there are fewer steps."""
_DOTS = "A dot for each of {count} pictures, in the colour of its class"
_COLUMNS = 50
_GONE = 65535
"""The place of a point that has none."""


def page(request: Request) -> str:
    """Write the page; a caption that says how many steps it shows.

    Raises :class:`RunError` if the run has neither frames nor losses.
    """
    run = request.run
    steps, content = run.frame_steps(), b""
    losses = curves_svg(run, say=request.voice.say)
    if not losses and not len(steps):
        raise RunError(f"The run {run.name} has nothing to show yet: train it first.")
    most = 2 * MOST_FRAMES
    while not content or (len(content) > MOST_BYTES and most > 2):
        most = max(2, most // 2)
        frames = _chosen(request, steps, most)
        content = _html(_content(run, frames, losses, request.voice.say), request.voice)
    request.write(content)
    if not frames:
        return "the losses alone"
    return f"{len(frames)} of {len(steps)} stored steps, the last {frames[-1].step:,}"


def _chosen(request: Request, steps: np.ndarray, most: int) -> list[Frame]:
    """Frames at the beginning closer together than later, where less happens; ends included."""
    last = len(steps) - 1
    spread = (np.linspace(0, 1, most) ** 2 * last).round().astype(int)
    chosen = np.arange(len(steps)) if len(steps) <= most else np.unique(spread)
    frames = []
    for done, place in enumerate(chosen):
        request.progress(done / len(chosen))
        frames.append(request.run.frame(int(steps[place])))
    return frames


def _html(content: dict[str, object], voice: Voice) -> bytes:
    # "</script>" in a name would end the data.
    data = json.dumps(content, ensure_ascii=False, separators=(",", ":")).replace("<", "\\u003c")
    text = (files("aeviz.resources") / "pages/run.html").read_text("utf-8")
    text = re.sub(r"\{\{(.+?)\}\}", lambda found: escape(voice.say(found[1])), text)
    return text.replace("$language", voice.language, 1).replace("$run", data, 1).encode()


def _content(run: Run, frames: list[Frame], losses: bytes, say: Say) -> dict[str, object]:
    probe, recipe = run.probe, run.recipe
    newest = frames[-1] if frames else None
    said = "" if newest is None else provenance(run, newest.step, newest.epoch).caption
    content: dict[str, object] = {
        "title": say(recipe.title),
        "caption": " · ".join(say(part) for part in (about_data(run).title, said) if part),
        "made": say(f"Run {run.name}, made with aeviz {VERSION}."),
        "texts": {text: say(text) for text in ("Play", "Stop", _DOTS)},
        "recipe": [(say("Dataset"), say(about_data(run).title)), *_recipe(recipe, say)],
        "losses": _data_url("image/svg+xml", losses) if losses else "",
        "frames": [_frame(frame, probe, recipe, say) for frame in frames],
    }
    if frames and probe.digit_count:
        content["rows"] = _rows(probe, frames, recipe, say)
    if frames and len(probe.points):
        content["map"] = _map(probe, frames, say)
    return content


def _recipe(recipe: Recipe, say: Say) -> list[tuple[str, str]]:
    """What matters of it, as people say it."""
    rows = [
        (say("Task"), say(words.choice("task", recipe.task))),
        (say("Seed"), str(recipe.seed)),
    ]
    for field in fields():
        value = value_of(recipe, field.path)
        if (
            field.path in ("seed", "data.dataset")
            or value is None
            or not is_relevant(recipe, field.path)
        ):
            continue
        rows.append((say(field.title), field.told(value, say)))
    return rows


def _frame(frame: Frame, probe: Probe, recipe: Recipe, say: Say) -> dict[str, str]:
    note = ""
    if recipe.task == "reconstruct" and len(frame.psnr):
        decibels = float(np.mean(frame.psnr))
        note = f"Restored: {decibels:.1f} dB against the originals, mean of {len(frame.psnr)}."
    elif frame.predicted is not None:
        taken = frame.predicted[: probe.digit_count]
        right = int(np.sum(taken == probe.digit_labels))
        classes = classes_in(probe.class_names, say)
        names = ", ".join(classes[int(label)] for label in taken)
        note = f"Taken for {names}: {right} of {len(taken)} right."
    return {"said": say(f"Step {frame.step:,} · epoch {frame.epoch}"), "note": say(note)}


# --- pictures -----------------------------------------------------------------------------------


def _rows(probe: Probe, frames: list[Frame], recipe: Recipe, say: Say) -> list[dict[str, object]]:
    """Rows of the grid: a picture for all steps, or one for each."""
    rows: list[dict[str, object]] = [{"name": say("Original"), "images": [_strip(probe.digits)]}]
    if recipe.corruption.kind != "none":
        rows.append({"name": say("Noisy"), "images": [_strip(frame.noisy) for frame in frames]})
    if recipe.task == "reconstruct":
        restored = [_strip(frame.restored) for frame in frames]
        rows.append({"name": say("Restored"), "images": restored})
    return rows


def _strip(pictures: np.ndarray) -> str:
    """Pictures side by side."""
    return _png(np.concatenate(list(all_for_screen(pictures)), axis=1))


def _png(picture: np.ndarray) -> str:
    from PIL import Image

    file = io.BytesIO()
    Image.fromarray(picture).save(file, "PNG", optimize=True)
    return _data_url("image/png", file.getvalue())


def _data_url(kind: str, content: bytes) -> str:
    return f"data:{kind};base64,{base64.b64encode(content).decode()}"


# --- the map ------------------------------------------------------------------------------------


def _map(probe: Probe, frames: list[Frame], say: Say) -> dict[str, object]:
    """Dots of the first points, on the same axes at every step."""
    count = min(MOST_POINTS, len(probe.points))
    places = np.stack([frame.points[:count] for frame in frames]).astype(np.float64)
    known = places[np.isfinite(places).all(axis=2)]
    low, high = (known.min(axis=0), known.max(axis=0)) if len(known) else (0.0, 1.0)
    with np.errstate(invalid="ignore"):
        spread = (places - low) / np.maximum(np.subtract(high, low), 1e-12) * (_GONE - 1)
    numbers = np.where(np.isfinite(spread), spread.round(), _GONE).astype("<u2")
    labels = probe.point_labels[:count]
    thumbnails = smaller(probe.points[:count], THUMBNAIL)
    names = classes_in(probe.class_names, say) or ("",)
    note = f"{count:,} of {len(probe.points):,} test pictures; the same axes at every step."
    return {
        "labels": base64.b64encode(labels.astype(np.uint8).tobytes()).decode(),
        "frames": [base64.b64encode(part.tobytes()).decode() for part in numbers],
        "names": list(names),
        "colours": [f"rgb{class_rgb(index)}" for index in range(len(names))],
        "sprite": _sprite(thumbnails),
        "columns": _COLUMNS,
        "side": sides(thumbnails.shape),
        "note": say(note),
    }


def _sprite(pictures: np.ndarray) -> str:
    """All of them in one picture, in rows of so many columns."""
    blank = np.zeros((-len(pictures) % _COLUMNS, *pictures.shape[1:]), np.uint8)
    filled = np.concatenate([pictures, blank])
    rows = filled.reshape(-1, _COLUMNS, *pictures.shape[1:])
    lines = [np.concatenate([for_screen(p) for p in row], axis=1) for row in rows]
    return _png(np.concatenate(lines))
