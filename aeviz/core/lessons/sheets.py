"""Lessons as pages for print: the teacher's sheet with all answers, the student's with results."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from html import escape

from aeviz.core import datasets
from aeviz.core.base.voice import ENGLISH, Voice
from aeviz.core.lessons.lesson import Lesson, Page, SetUp
from aeviz.core.lessons.markup import inline_html, to_html
from aeviz.core.lessons.progress import Progress
from aeviz.core.recipe.recipe import find_field

_STYLE = """
body { font: 15px/1.5 system-ui, sans-serif; color: #1b1e23; background: #fff;
  max-width: 44em; margin: 2em auto; padding: 0 1em; }
h1 { font-size: 1.7em; margin-bottom: .2em } h2 { font-size: 1.15em; margin: 1.6em 0 .3em }
p { margin: .4em 0 } code { font-family: ui-monospace, monospace }
.quiet { color: #5a616b } .box { border-left: 3px solid #b9bfc7; padding: .1em 0 .1em .9em;
  margin: .6em 0 } section { break-inside: avoid }
img { width: 84px; height: 84px; image-rendering: pixelated; background: #000 }
table { border-collapse: collapse; width: 100% } td, th { text-align: left; vertical-align: top;
  border-bottom: 1px solid #d9dde2; padding: .4em .6em .4em 0 }
"""
DONE, OPEN = "✓", "–"


def teacher_sheet(lesson: Lesson, voice: Voice = ENGLISH) -> bytes:
    """Goals, minutes, pages, tasks, and the questions for the class with their answers, as HTML."""
    say = voice.say
    pages = "".join(_taught(number, page, say) for number, page in enumerate(lesson.pages, 1))
    about = say("{minutes} minutes. Teacher’s sheet, with all answers.")
    head = f'<p class="quiet">{about.format(minutes=lesson.minutes)}</p>'
    goals = f"<h2>{say('Goals')}</h2>{_list(lesson.goals)}"
    learned = f"<h2>{say('What was learned')}</h2>{_list(lesson.learned)}"
    return _document(lesson.title, head + goals + pages + learned, voice)


def result_sheet(lesson: Lesson, progress: Progress, voice: Voice = ENGLISH) -> bytes:
    """What a student did, expected and drew, as HTML. It names nobody and no time; there is a line
    for a name, for those who want to write one."""
    progress = progress.fitted(lesson)
    tasks = [(n, page) for n, page in enumerate(lesson.pages) if page.task is not None]
    count = sum(n in progress.done for n, _ in tasks)
    rows = "".join(_result(n, page, progress, voice.say) for n, page in tasks)
    about = voice.say("{count} of {tasks} tasks done. Name: ______________________")
    heads = "".join(f"<th>{voice.say(head)}</th>" for head in ("Task", "Expected", "Drawing"))
    body = (
        f'<p class="quiet">{about.format(count=count, tasks=len(tasks))}</p>'
        f"<table><tr><th></th>{heads}</tr>{rows}</table>"
    )
    return _document(lesson.title, body, voice)


def _taught(number: int, page: Page, say: Callable[[str], str]) -> str:
    parts = [f"<h2>{number}. {inline_html(page.title)}</h2>{to_html(page.text)}"]
    if page.setup is not None and page.setup.recipe:
        what = escape(_set_up(page.setup, say))
        parts.append(f'<p class="quiet">{say("Recipe: {what}").format(what=what)}</p>')
    if page.prediction is not None:
        asked = page.prediction
        choices = "".join(
            f"<li>{f'<b>{inline_html(c)}</b>' if n == asked.answer else inline_html(c)}</li>"
            for n, c in enumerate(asked.choices, 1)
        )
        parts.append(
            _box(f"<b>{say('Expect:')}</b> {inline_html(asked.question)}<ol>{choices}</ol>")
            + f'<p class="quiet">{inline_html(asked.because)}</p>'
        )
    if page.task is not None:
        text, done = inline_html(page.task.text), inline_html(page.task.done)
        then = say("When it is done: {text}").format(text=done)
        parts.append(_box(f"<b>{say('Task:')}</b> {text}<br>{then}"))
    if page.discussion is not None:
        question, answer = map(inline_html, (page.discussion.question, page.discussion.answer))
        asks, tells = say("Question for the class:"), say("Answer:")
        parts.append(_box(f"<b>{asks}</b> {question}<br><b>{tells}</b> {answer}"))
    return f"<section>{''.join(parts)}</section>"


def _set_up(setup: SetUp, say: Callable[[str], str]) -> str:
    """A page's recipe and what is changed of it, in the words of Setup."""
    recipe = setup.made()
    changed = [say(recipe.title)] if recipe is not None else []
    for path, value in setup.values.items():
        field = find_field(path)
        known = datasets.DATASETS.get(str(value)) if path == "data.dataset" else None
        told = say(known.title) if known is not None else field.told(value, say)
        changed.append(f"{say(field.title)} = {told}")
    return " · ".join(changed)


def _result(number: int, page: Page, progress: Progress, say: Callable[[str], str]) -> str:
    assert page.task is not None  # noqa: S101 - asked of pages with a task
    expected = ""
    if page.prediction is not None and number in progress.predicted:
        choice = progress.predicted[number]
        came = DONE if choice == page.prediction.answer else OPEN
        shows = f" {came}" if number in progress.done else ""
        expected = inline_html(page.prediction.choices[choice - 1]) + shows
    drawing = progress.drawings.get(number, "")
    alt = escape(say("Drawing"))
    picture = f'<img alt="{alt}" src="data:image/png;base64,{drawing}">' if drawing else ""
    done = DONE if number in progress.done else OPEN
    task = f"<b>{inline_html(page.title)}</b><br>{inline_html(page.task.text)}"
    return f"<tr><td>{done}</td><td>{task}</td><td>{expected}</td><td>{picture}</td></tr>"


def _box(content: str) -> str:
    return f'<div class="box">{content}</div>'


def _list(lines: Iterable[str]) -> str:
    return f"<ul>{''.join(f'<li>{inline_html(line)}</li>' for line in lines)}</ul>"


def _document(title: str, body: str, voice: Voice) -> bytes:
    text = (
        f'<!doctype html>\n<html lang="{voice.language}"><head><meta charset="utf-8">'
        f"<title>{escape(title)}</title><style>{_STYLE}</style></head>\n<body><h1>{inline_html(title)}</h1>{body}"
        "</body></html>\n"
    )
    return text.encode()
