"""What the core says, in the language of the window.

The core knows no Qt, and what it says is stored in runs and logs: it speaks English. Where the
window shows one of its finished sentences, :func:`said` finds the text or the template that it
was made from, translates that, and fills in the values again, translated if they are texts of the
core themselves. What is not found (names, paths, what is translated already) stays as it is.
"""

from __future__ import annotations

import functools
import json
import re
from importlib.resources import files
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

CORE = "core"
"""The context of the core's texts in the catalogues."""
_VALUE = re.compile(r"(“?)\{(\w+)[^{}]*\}")
"""A value in a template; what stands in quotation marks is a name, which is not translated."""
_BETWEEN = re.compile(r"((?<=[.:!?。：！？]) (?=[A-Z“])|; |\n)")
"""Between two sentences, or two of a list."""
_EDGES = re.compile(r"([ ,;]*)(.*?)([ ,;]*)", re.DOTALL)
"""What does not belong to a value that is a text."""


class Template(NamedTuple):
    """A sentence with values."""

    text: str
    pattern: re.Pattern[str]
    pieces: tuple[str, ...]
    """What stands between the values: quicker to look for than the pattern."""
    names: frozenset[str]
    """Values that are no texts."""

    def values(self, sentence: str) -> dict[str, str] | None:
        """What was filled in, if the sentence was made from this template."""
        if not sentence.startswith(self.pieces[0]) or not sentence.endswith(self.pieces[-1]):
            return None
        if any(piece not in sentence for piece in self.pieces):
            return None
        found = self.pattern.fullmatch(sentence)
        return None if found is None else found.groupdict()


def made(text: str) -> Template:
    """The template with this text: ``{name}`` stands for a value."""
    pattern, pieces, names, seen, last = "", [], set(), set(), 0
    for value in _VALUE.finditer(text):
        quoted, name = value.groups()
        pieces.append(text[last : value.start()] + quoted)
        pattern += re.escape(pieces[-1])
        pattern += f"(?P={name})" if name in seen else f"(?P<{name}>.*?)"
        seen.add(name)
        names |= {name} if quoted else set()
        last = value.end()
    pieces.append(text[last:])
    whole = re.compile(pattern + re.escape(pieces[-1]), re.DOTALL)
    return Template(text, whole, tuple(pieces), frozenset(names))


@functools.cache
def templates() -> tuple[Template, ...]:
    """All of the core, those that say most themselves first."""
    file = files("aeviz.resources") / "translations/sentences.json"
    found = map(made, json.loads(file.read_text("utf-8")))
    return tuple(sorted(found, key=lambda t: -sum(map(len, t.pieces))))


def find(sentence: str) -> tuple[str, dict[str, str], frozenset[str]] | None:
    """The template of a sentence, its values, and which of them are names; None without one."""
    for template in templates():
        values = template.values(sentence)
        if values is not None:
            return template.text, values, template.names
    return None


def said(text: str, context: str = CORE) -> str:
    """A finished sentence of the core, or a text from a table, in the language of the window."""
    return _said(text, context) if text and _speaks_another() else text


def forget() -> None:
    """Another language is spoken from now on."""
    _said.cache_clear()


def _speaks_another() -> bool:
    return bool(QCoreApplication.translate(CORE, _ASKED) != _ASKED)


_ASKED = "Autoencoders"
"""A text that every catalogue has, and says otherwise."""


@functools.lru_cache(4096)
def _said(text: str, context: str) -> str:
    word = _translated(text, context)
    if word is not None or context != CORE:
        return text if word is None else word
    if " " not in text:
        return text
    whole = _filled(text)
    if whole is not None:
        return whole
    parts = _BETWEEN.split(text)
    if len(parts) == 1:
        return text
    return _joined([_said(p, CORE) if i % 2 == 0 else p for i, p in enumerate(parts)])


def _translated(text: str, context: str) -> str | None:
    found = QCoreApplication.translate(context, text)
    return None if found == text else found


def _filled(sentence: str) -> str | None:
    found = find(sentence)
    if found is None:
        return None
    text, values, names = found
    translation = _translated(text, CORE)
    if translation is None:
        return None
    filled = {name: v if name in names else _value(v) for name, v in values.items()}

    def value(match: re.Match[str]) -> str:
        return match[1] + filled.get(match[2], match[0])

    return re.sub(r"()\{(\w+)[^{}]*\}", value, translation)


def _value(text: str) -> str:
    """A value, if it is a text itself; it may begin a sentence, where its template is in one."""
    edges = _EDGES.fullmatch(text)
    assert edges is not None  # noqa: S101 - it matches everything
    before, inner, after = edges.groups()
    for way in (inner, inner[:1].lower() + inner[1:]):
        for context in (CORE, "Words"):
            found = said(way, context)
            if found != way:
                return f"{before}{found}{after}"
    return text


def _joined(parts: list[str]) -> str:
    """Texts with what stands between them: wide punctuation brings its own space."""
    text = parts[0]
    for between, part in zip(parts[1::2], parts[2::2], strict=True):
        wide = between != "\n" and text[-1:] > "\u2e80"
        text += {" ": "", "; ": "；"}[between] + part if wide else between + part
    return text
