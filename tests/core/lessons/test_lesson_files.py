"""Lessons as files: those that ship keep our rules, and no bytes whatever crash the reader."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aeviz.core.examples import models_folder
from aeviz.core.lessons.checks import all_hold
from aeviz.core.lessons.facts import Facts, RunFacts
from aeviz.core.lessons.finding import find_lesson
from aeviz.core.lessons.lesson import (
    Lesson,
    LessonError,
    from_toml,
    load_lesson,
    shipped_lessons,
)
from aeviz.core.lessons.markup import inline_html, to_html, to_plain
from tests.lesson_texts import HEAD, page_text

FOLDER = models_folder().parent / "lessons"
FILES = sorted(FOLDER.glob("*.toml"))
SMALL = f"""{HEAD}{page_text()}[pages.setup]
recipe = "deep"
values = {{ "training.epochs" = 1 }}
[pages.prediction]
question = "What?"
choices = ["This", "That"]
answer = 2
because = "So."
[pages.task]
text = "Do it."
checks = [{{ kind = "trained", steps = 5 }}]
done = "Done."
"""
LESSONS = pytest.mark.parametrize(
    "lesson", shipped_lessons().values(), ids=lambda lesson: lesson.name
)


def read(text: str) -> Lesson:
    return from_toml(text.encode(), "mine.toml")


# --- those that ship --------------------------------------------------------------------------


def test_six_lessons_ship_in_their_order() -> None:
    names = ["compress", "sparse", "noise", "convolution", "line-to-map", "numbers"]
    assert list(shipped_lessons()) == names


@LESSONS
def test_a_lesson_is_as_long_as_a_lesson_is(lesson: Lesson) -> None:
    assert 8 <= len(lesson.pages) <= 15
    assert 15 <= lesson.minutes <= 30
    assert sum(page.task is not None for page in lesson.pages) >= 6
    assert sum(page.prediction is not None for page in lesson.pages) >= 3
    assert any(page.discussion is not None for page in lesson.pages)
    answers = {p.prediction.answer for p in lesson.pages if p.prediction is not None}
    assert len(answers) > 1  # who always chooses the same is not always right


@LESSONS
def test_pages_are_short(lesson: Lesson) -> None:
    for page in lesson.pages:
        sentences = re.findall(r"[.?!](?=\s|$)", to_plain(page.text))
        assert 2 <= len(sentences) <= 5, (len(sentences), page.text)
        assert len(page.text) < 700


@LESSONS
def test_pages_work_offline_and_nobody_waits_long(lesson: Lesson) -> None:
    for page in lesson.pages:
        recipe = None if page.setup is None else page.setup.made()
        if recipe is not None:
            assert recipe.data.dataset in ("builtin", "line", "waves")
            assert recipe.training.epochs <= 6 or recipe.training.steps


@LESSONS
def test_nothing_is_ticked_before_something_was_done(lesson: Lesson) -> None:
    """Neither of nothing, nor of the best run that somebody else has trained."""
    for number, page in enumerate(lesson.pages):
        if page.task is None:
            continue
        assert not all_hold(page.task.checks, Facts())
        recipe = lesson.setup_at(number).made()
        if recipe is not None:
            figures = {"loss": 0.001, "mse": 0.5, "penalty": 0.1, "accuracy": 0.99}
            run = RunFacts(recipe, False, 10**6, figures, figures, 4, False)
            assert not all_hold(page.task.checks, Facts(recipe, run))


# --- the format -------------------------------------------------------------------------------


def test_a_small_lesson_is_read() -> None:
    lesson = read(SMALL)
    setup = lesson.setup_at(0)
    recipe = setup.made()
    assert recipe is not None
    assert (recipe.name, recipe.training.epochs) == ("deep", 1)


def test_what_holds_on_a_page_comes_from_all_pages_before() -> None:
    later = """
[[pages]]
title = "Two"
text = "Read on."
[pages.setup]
panels = ["Bench"]
locked = ["seed"]
[[pages]]
title = "Three"
text = "Read on."
"""
    setup = read(SMALL + later).setup_at(2)
    assert (setup.recipe, setup.panels, setup.locked) == ("deep", ("Bench",), ("seed",))


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        ('title = "One"', "", "On page 1: Object missing required field `title`."),
        ('"trained"', '"tortured"', "On page 1 at “task.checks[0].kind”: Invalid value"),
        ("steps = 5", 'steps = "5"', "On page 1 at “task.checks[0].steps”: Expected `int`"),
        ("answer = 2", "answer = 3", "On page 1: the answer 3 is none of the 2 choices."),
        ('recipe = "deep"', 'recipe = "depp"', "On page 1: There is no preset “depp”."),
        ('recipe = "deep"', "", "On page 1: changed values need a recipe."),
        ('"training.epochs"', '"training.epoch"', "A recipe has no value “training.epoch”"),
        ("epochs\" = 1", "epochs\" = 0", "On page 1: Epochs must be"),
        ('name = "mine"', 'name = "../mine"', "At “name”: Expected `str` matching regex"),
        ('name = "mine"', "", "Object missing required field `name`."),
        ("minutes = 5", "minutes =", "mine.toml is not a lesson:"),
        ("[pages.task]", "[pages.tusk]", "On page 1: Object contains unknown field `tusk`."),
    ],
)  # fmt: skip
def test_what_is_wrong_is_said_with_its_place(before: str, after: str, said: str) -> None:
    assert before in SMALL
    with pytest.raises(LessonError) as caught:
        read(SMALL.replace(before, after, 1))
    assert said in str(caught.value)
    assert str(caught.value).startswith("mine.toml ")


def test_a_check_names_fields_by_their_whole_path() -> None:
    checks = 'checks = [{ kind = "setting", path = "epochs", equals = 3 }]'
    with pytest.raises(LessonError, match=r"write training\.epochs for epochs"):
        read(re.sub(r"checks = .*", checks, SMALL))


@given(st.binary(max_size=300))
def test_any_bytes_give_a_lesson_or_a_sentence(data: bytes) -> None:
    with pytest.raises(LessonError):
        from_toml(data)


WHOLE = FILES[0].read_bytes()


@given(st.integers(0, len(WHOLE) - 1), st.binary(max_size=8), st.integers(0, 30))
def test_a_damaged_file_gives_a_lesson_or_a_sentence(at: int, put: bytes, cut: int) -> None:
    try:
        from_toml(WHOLE[:at] + put + WHOLE[at + cut :])
    except LessonError as error:
        said = str(error)
    else:
        said = "a whole lesson"
    assert len(said) > 10


LEAF = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5)
VALUES = st.recursive(LEAF, lambda inner: st.lists(inner, max_size=2), max_leaves=4)


@given(st.sampled_from(re.findall(r"^(\w+) = ", SMALL, re.MULTILINE)), VALUES)
def test_any_value_anywhere_gives_a_lesson_or_a_sentence(key: str, value: object) -> None:
    text = repr(value).replace("None", '""').replace("True", "true").replace("False", "false")
    try:
        read(re.sub(rf"^{key} = .*", lambda _: f"{key} = {text}", SMALL, flags=re.MULTILINE))
    except LessonError as error:
        said = str(error)
    else:
        said = "a whole lesson"
    assert len(said) > 10


def test_nesting_without_end_and_too_much_of_it() -> None:
    for text in ("x = " + "[" * 100_000, "x = " + "9" * 50_000, "#" * 300_000):
        with pytest.raises(LessonError):
            read(text)


def test_a_user_lesson_may_not_pose_as_one_that_ships(tmp_path: Path) -> None:
    path = tmp_path / "mine.toml"
    path.write_text(SMALL.replace('"mine"', '"compress"', 1))
    with pytest.raises(LessonError, match="like a lesson that ships"):
        load_lesson(path)
    path.write_bytes(FILES[0].read_bytes())
    assert load_lesson(path) == shipped_lessons()["compress"]  # a copy is no other


def test_a_lesson_is_found_by_name_or_file(tmp_path: Path) -> None:
    path = tmp_path / "Mine.TOML"
    path.write_text(SMALL)
    assert find_lesson(str(path)).name == "mine"
    assert find_lesson("numbers").title.startswith("How many")
    for wrong in ("nombers", str(tmp_path / "none.toml"), str(tmp_path)):
        with pytest.raises(LessonError):
            find_lesson(wrong)


# --- text -------------------------------------------------------------------------------------


def test_text_has_three_marks_and_no_more() -> None:
    said = to_html("A *b* and `c < *d*`.\n\nSecond <b>p</b>.")
    assert said == (
        "<p>A <i>b</i> and <code>c\u00a0&lt;\u00a0*d*</code>.</p>"
        "<p>Second &lt;b&gt;p&lt;/b&gt;.</p>"
    )
    assert inline_html("*编码* and *code*") == "<b>编码</b> and <i>code</i>"
    assert inline_html("5 * 4 * 3, one ` alone") == "5 * 4 * 3, one ` alone"
    assert to_plain("A *b* and `c`.\nd") == "A b and c. d"


@given(st.text(max_size=80))
def test_no_text_becomes_a_tag_of_its_own(text: str) -> None:
    left = re.sub(r"</?(p|i|b|code)>", "", to_html(text))
    assert "<" not in left
    assert ">" not in left


def test_a_short_formula_is_not_broken_and_a_long_one_may_be() -> None:
    assert (
        inline_html("`y = W · x + b`") == f"<code>{'y = W · x + b'.replace(' ', chr(160))}</code>"
    )
    long = "reconstruction + weight · Σ |code|"
    assert (
        re.split(r"[ ]", inline_html(f"`{long}`"))[-1].replace("\u2060", "")
        == "weight\u00a0·\u00a0Σ\u00a0|code|</code>"
    )


def test_a_formula_in_chinese_is_broken_in_no_word() -> None:
    short = inline_html("`(画出的 − 给出的)²`")
    assert short.replace("\u2060", "") == "<code>(画出的\u00a0−\u00a0给出的)²</code>"
    assert not re.search("[画出的给](?=[画出的给)])", short)
    long = inline_html("`重建误差 + 权重 · Σ |编码|`")
    assert [piece.replace("\u2060", "") for piece in long.split(" ")] == [
        "<code>重建误差",
        "+",
        "权重\u00a0·\u00a0Σ\u00a0|编码|</code>",
    ]
    assert not re.search("[重建误差权编码](?=[重建误差权编码|])", long)


def test_no_line_ends_between_a_number_and_its_sign() -> None:
    said = inline_html("15 % of 28 × 28 pixels, 4 × 4 × 8 = 128")
    glued = ("15\u00a0%", "of", "28\u00a0×\u00a028", "pixels,", "4\u00a0×\u00a04\u00a0×\u00a08")
    assert tuple(said.split(" ")[:5]) == glued
