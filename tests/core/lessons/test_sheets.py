"""Pages for print: what the teacher's says and the student's does not, and how far one is."""

from __future__ import annotations

import base64
import getpass
import io
import re

import msgspec
import numpy as np
import pytest
from PIL import Image

from aeviz.core.lessons.lesson import Lesson, from_toml, shipped_lessons
from aeviz.core.lessons.markup import inline_html
from aeviz.core.lessons.progress import Progress, packed
from aeviz.core.lessons.sheets import result_sheet, teacher_sheet
from aeviz.core.recipe.recipe import fields

LESSON = shipped_lessons()["compress"]
DRAWING = np.zeros((280, 280), np.uint8)
DRAWING[40:80, 20:260] = 255


@pytest.mark.parametrize("lesson", shipped_lessons().values(), ids=lambda lesson: lesson.name)
def test_the_teachers_sheet_has_all_answers(lesson: Lesson) -> None:
    page = teacher_sheet(lesson).decode()
    assert f"{lesson.minutes} minutes" in page
    for goal in (*lesson.goals, *lesson.learned):
        assert inline_html(goal) in page
    for one in lesson.pages:
        if one.discussion is not None:
            assert inline_html(one.discussion.question) in page
            assert inline_html(one.discussion.answer) in page
        if one.prediction is not None:
            answer = one.prediction.choices[one.prediction.answer - 1]
            assert f"<b>{inline_html(answer)}</b>" in page


def test_the_teachers_sheet_speaks_of_recipes_in_the_words_of_setup() -> None:
    pages = {name: teacher_sheet(lesson).decode() for name, lesson in shipped_lessons().items()}
    assert (
        "Recipe: Nested code · Dataset = Built-in digits · Epochs = 2 · Code = Plain<"
        in pages["numbers"]
    )
    assert "Labels used = 1000 · Pre-training = No<" in pages["noise"]
    assert "Feature maps = 8, 16 · Code size = 64<" in pages["convolution"]
    for field in fields():
        assert not [name for name, page in pages.items() if f"{field.path} =" in page]


def test_the_result_sheet_says_what_was_done_and_nothing_else() -> None:
    progress = Progress(3).with_prediction(1, 1).with_done(1, DRAWING).with_prediction(2, 2)
    page = result_sheet(LESSON, progress).decode()
    tasks = sum(one.task is not None for one in LESSON.pages)
    assert f"1 of {tasks} tasks done" in page
    assert page.count("<td>✓</td>") == 1
    assert page.count("<td>–</td>") == tasks - 1
    asked = LESSON.pages[1].prediction
    assert asked is not None
    assert f"{asked.choices[0]} –" in page  # expected otherwise, and has seen it
    picture = re.search(r"data:image/png;base64,([^\"]+)", page)
    assert picture is not None
    pixels = np.asarray(Image.open(io.BytesIO(base64.b64decode(picture[1]))))
    assert pixels.shape == (56, 56)
    assert pixels[10, 20] > 200
    for answer in (one.discussion.answer for one in LESSON.pages if one.discussion is not None):
        assert inline_html(answer) not in page
    assert getpass.getuser() not in re.sub(r"base64,[^\"]+", "", page)
    assert not re.search(r"\b20\d\d\b", re.sub(r"base64,[^\"]+", "", page))


def test_what_a_file_says_is_never_a_tag() -> None:
    text = """
name = "x"
title = "<script>a</script>"
minutes = 1
goals = ["<img src=x>"]
learned = ["<b>"]
[[pages]]
title = "<i>"
text = "<style>"
[pages.setup]
recipe = "deep"
values = { "network.init" = "he" }
[pages.prediction]
question = "<q>"
choices = ["<u>", "<s>"]
answer = 1
because = "<hr>"
[pages.task]
text = "<table>"
checks = [{ kind = "drawn" }]
done = "<form>"
"""
    lesson = from_toml(text.encode())
    done = Progress().with_prediction(0, 1).with_done(0)
    for page in (teacher_sheet(lesson), result_sheet(lesson, done)):
        assert not re.search(rb"<(script|img|q|u|s|hr|form)\b", page)
        assert b"&lt;script&gt;" in page


# --- progress ---------------------------------------------------------------------------------


def test_progress_survives_the_settings() -> None:
    progress = Progress(2).with_done(1, DRAWING).with_done(0).with_prediction(1, 2)
    assert msgspec.json.decode(msgspec.json.encode(progress), type=Progress) == progress
    assert progress.done == (0, 1)
    assert progress.with_prediction(1, 3) == progress  # the first word counts
    with pytest.raises(msgspec.ValidationError):
        msgspec.json.decode(b'{"drawings": {"1": "\\"><script>"}}', type=Progress)


def test_progress_in_another_lesson_is_cut_to_what_fits() -> None:
    last = len(LESSON.pages) - 1
    kept = Progress(99, (0, 1, 2, 99), {1: 9, 2: 1, 99: 1}, {1: "QQ==", 5: "QQ=="})
    fitted = kept.fitted(LESSON)
    assert fitted == Progress(last, (1, 2), {2: 1}, {1: "QQ=="})


def test_a_drawing_in_colour_is_kept_small() -> None:
    pixels = np.asarray(Image.open(io.BytesIO(base64.b64decode(packed(np.stack([DRAWING] * 3))))))
    assert pixels.shape == (56, 56, 3)
    assert len(packed(np.random.default_rng(0).integers(0, 255, (280, 280), np.uint8))) < 8000
