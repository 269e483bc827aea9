"""The catalogues are whole, agree with the source, and their compiled files with them."""

from __future__ import annotations

import ast
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import QTranslator
from pytestqt.qtbot import QtBot

from aeviz.core.lessons.lesson import shipped_lessons
from aeviz.ui.language import language
from aeviz.ui.language.pages import translated
from tests.ui.language.pseudo import TRANSLATIONS, update_script

update = update_script()
LANGUAGES = sorted(update.catalogues())
UI = Path(__file__).parents[3] / "aeviz" / "ui"


@pytest.fixture(scope="module", params=LANGUAGES)
def catalogue(request: pytest.FixtureRequest) -> dict[tuple[str, str], str]:
    found: dict[tuple[str, str], str] = update.read(update.catalogues()[request.param])
    return found


def test_the_languages_that_are_promised_are_there() -> None:
    assert LANGUAGES == ["zh_CN", "zh_TW"]
    assert set(language.languages()) == set(LANGUAGES)


def test_catalogues_have_just_what_the_source_has() -> None:
    found = update.extract()
    assert len(found) > 2500
    for path in update.catalogues().values():
        there = update.read(path)
        new, gone = found.keys() - there.keys(), there.keys() - found.keys()
        text = "\n".join(f"{context}: {text[:80]!r}" for context, text in sorted(new or gone))
        assert not new, f"{path.name} lacks what follows: run “make translate”, translate.\n{text}"
        assert not gone, f"{path.name} has what no source has: run “make translate”.\n{text}"
    assert update.SENTENCES.read_text("utf-8") == update.sentences(found), "run “make translate”"


def test_nothing_is_unfinished(catalogue: dict[tuple[str, str], str]) -> None:
    empty = [f"{context}: {text[:80]!r}" for (context, text), said in catalogue.items() if not said]
    assert not empty, f"{len(empty)} to translate\n" + "\n".join(empty)


def signs(text: str) -> tuple[object, ...]:
    """What a translation has to have as the source has it."""
    return (
        set(re.findall(r"\{[^{}]*\}", text)),
        Counter(key.lower() for key in re.findall(r"&(\S)", text)),
        text.count("\n"),
        text.count("*"),
        text.count("`"),
        text.endswith("…"),
        text[:1].isspace(),
        set(re.findall(r"\(\*[^()]*\)", text)),
    )


def test_values_keys_lines_and_markup_agree(catalogue: dict[tuple[str, str], str]) -> None:
    wrong = [
        f"{context}: {text!r} is {said!r}"
        for (context, text), said in catalogue.items()
        if signs(text) != signs(said)
    ]
    assert not wrong, "\n".join(wrong)


NOT_TRADITIONAL = re.compile(
    "[“”网络层编码图训练损学习轮测试优势胜题预见简体读写听说红绿蓝词复]|箇中|是隻|明瞭|併合並|不列："
    "|圖像|透過的|網格里|[數個]里|特徵影像|資訊息"
)
"""What turning Simplified texts into Traditional ones by a program has left behind before."""


def test_traditional_is_no_simplified_text_that_a_program_turned() -> None:
    there = update.read(update.catalogues()["zh_TW"])
    kept = NOT_TRADITIONAL.findall("编码见络")
    wrong = {text: found for _, text in there.items() if (found := NOT_TRADITIONAL.findall(text))}
    assert kept
    assert not wrong, wrong
    simplified = update.read(update.catalogues()["zh_CN"]).values()
    assert not [text for text in simplified if re.search("[「」網訓練學習編碼圖]", text)]


@pytest.mark.parametrize("name", LANGUAGES)
def test_what_is_compiled_is_what_stands_there(name: str, qtbot: QtBot) -> None:
    translator = QTranslator()
    assert translator.load(str(TRANSLATIONS / f"aeviz_{name}.qm"))
    there = update.read(update.catalogues()[name])
    other = [text for (c, text), said in there.items() if translator.translate(c, text) != said]
    assert not other, f"run “make translate”: {other[:5]}"


def speaks(node: ast.AST) -> bool:
    """Whether it is a call that translates."""
    called = node.func if isinstance(node, ast.Call) else None
    name = called.attr if isinstance(called, ast.Attribute) else getattr(called, "id", "")
    return name in ("tr", "_tr", "translate")


def glued(tree: ast.AST) -> Iterator[int]:
    """Lines where a translated text is put together with letters, or with another one."""
    for node in ast.walk(tree):
        if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
            sides = node.left, node.right
            letters = [s for s in sides if isinstance(s, ast.Constant) and has_letters(s)]
            if any(map(speaks, sides)) and (letters or all(map(speaks, sides))):
                yield node.lineno
        if isinstance(node, ast.JoinedStr):
            inside = [p.value for p in node.values if isinstance(p, ast.FormattedValue)]
            if any(map(speaks, inside)) and any(map(has_letters, node.values)):
                yield node.lineno
        if speaks(node) and any(isinstance(a, ast.JoinedStr) for a in getattr(node, "args", [])):
            yield node.lineno  # type: ignore[attr-defined]


def has_letters(node: ast.AST) -> bool:
    return isinstance(node, ast.Constant) and bool(re.search("[A-Za-z]", str(node.value)))


def test_no_sentence_is_glued_from_parts() -> None:
    found = [
        f"{path.relative_to(UI)}:{line}"
        for path in sorted(UI.rglob("*.py"))
        for line in glued(ast.parse(path.read_text("utf-8")))
    ]
    assert not found, "\n".join(found)
    for bad in ("tr('a') + 'b'", "f'{self.tr('a')} b'", "self.tr(f'{a}')", "tr('a') + tr('b')"):
        assert list(glued(ast.parse(bad.replace("'a'", '"a"')))) == [1], bad


def test_percentages_are_written_in_one_way(catalogue: dict[tuple[str, str], str]) -> None:
    """Without a space, as Python writes them."""
    texts = [text for (_, source), said in catalogue.items() for text in (source, said)]
    texts += [path.read_text("utf-8") for path in (UI.parent / "cli").rglob("*.py")]
    found = {hit for text in texts for hit in re.findall(r".*[\d}]\s%(?![\w%]).*", text)}
    assert not found, "\n".join(found)


@pytest.mark.parametrize("name", LANGUAGES)
def test_lessons_are_whole_in_every_language(
    name: str, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(language, "_has_font", lambda _: True)
    language.speak(name)
    try:
        for lesson in shipped_lessons().values():
            ours = translated(lesson)
            assert shape(ours) == shape(lesson)
            assert ours.title != lesson.title
            assert all(
                mine.text != page.text for mine, page in zip(ours.pages, lesson.pages, strict=True)
            )
    finally:
        language.speak("en")


def shape(value: object, key: str = "") -> object:
    """A lesson without what is read in it."""
    if isinstance(value, msgspec.Struct):
        value = msgspec.to_builtins(value)
    if isinstance(value, dict):
        return {name: shape(inner, name) for name, inner in value.items()}
    if isinstance(value, list | tuple):
        return [shape(inner, key) for inner in value]
    return "" if isinstance(value, str) and key in update.LESSON_TEXTS else value
