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

from PySide6.QtCore import QCoreApplication

CORE, WORDS = "core", "Words"
"""The contexts of the core's texts, and of its table of words, in the catalogues."""
_NAMES = {"path", "name", "run", "folder", "root", "file", "source"}
"""Values that are never texts, as their names in templates say."""
_VALUE = re.compile(r"(“?)\{(\w+)[^{}]*\}")
"""A value in a template; what stands in quotation marks is a name, which is not translated."""
_BETWEEN = re.compile(r"((?<=[.:!?。：！？]) (?=[A-Z“])|; |\n)")
"""Between two sentences, or two of a list."""
_EDGES = re.compile(r"([ ,;]*)(.*?)([ ,;]*)", re.DOTALL)
"""What does not belong to a value that is a text."""


_WORDS = re.compile(r"[A-Za-z]{2,} [A-Za-z]{2,}")
WEAK = 7
"""Letters; a template that has fewer of its own would be found in what others have written."""


class Template:
    """A sentence with values: ``{name}`` stands for one."""

    def __init__(self, text: str) -> None:
        self.text = text
        parts = _VALUE.split(text)
        self._quotes, self._order = parts[1::3], parts[2::3]
        self.pieces = [*map("".join, zip(parts[0::3], self._quotes, strict=False)), parts[-1]]
        """What stands between the values: quicker to look for than the pattern."""

    @functools.cached_property
    def names(self) -> set[str]:
        """Values that are names."""
        values = zip(self._quotes, self._order, strict=True)
        return {name for quote, name in values if quote or name.rstrip("0123456789") in _NAMES}

    @functools.cached_property
    def is_weak(self) -> bool:
        """Whether it says little itself."""
        return len(re.findall("[A-Za-z]", "".join(self.pieces))) < WEAK

    @functools.cached_property
    def _pattern(self) -> re.Pattern[str]:
        pattern = re.escape(self.pieces[0])
        for number, name in enumerate(self._order):
            new = name not in self._order[:number]
            pattern += f"(?P<{name}>.*?)" if new else f"(?P={name})"
            pattern += re.escape(self.pieces[number + 1])
        return re.compile(pattern, re.DOTALL)

    def values(self, sentence: str) -> dict[str, str] | None:
        """What was filled in, if the sentence was made from this template."""
        if not sentence.startswith(self.pieces[0]) or not sentence.endswith(self.pieces[-1]):
            return None
        if any(piece not in sentence for piece in self.pieces):
            return None
        found = self._pattern.fullmatch(sentence)
        values = None if found is None else found.groupdict()
        return None if values is None or (self.is_weak and self._strange(values)) else values

    def _strange(self, values: dict[str, str]) -> bool:
        """Whether a value consists of words that are not ours, as other people's sentences do."""
        others = (text for name, text in values.items() if name not in self.names)
        return any(_WORDS.search(text) and _value(text) == text for text in others)


@functools.cache
def templates() -> tuple[Template, ...]:
    """All of the core, those that say most themselves first."""
    file = files("aeviz.resources") / "translations/sentences.json"
    found = map(Template, json.loads(file.read_text("utf-8")))
    return tuple(sorted(found, key=lambda t: -sum(map(len, t.pieces))))


LONGEST = 2000
"""Characters of a sentence that is looked for; longer ones are not ours, and take time."""


def find(sentence: str) -> tuple[Template, dict[str, str]] | None:
    """The template of a sentence, and its values; None without one."""
    if len(sentence) > LONGEST:
        return None
    for template in templates():
        values = template.values(sentence)
        if values is not None:
            return template, values
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
    if word is None and context == CORE:
        word = _translated(text, WORDS)
    if word is not None or context != CORE:
        return text if word is None else word
    if " " not in text:
        return text
    whole = _filled(text)
    if whole is not None:
        return whole
    parts = _BETWEEN.split(text)
    for count in range(len(parts) - 2, 0, -2):  # the longest beginning that is known
        head = "".join(parts[:count])
        known = _translated(head, CORE) or _filled(head)
        if known is not None or count == 1:
            return _joined(known or head, parts[count], _said("".join(parts[count + 1 :]), CORE))
    return text


def _translated(text: str, context: str) -> str | None:
    found = QCoreApplication.translate(context, text)
    return None if found == text else found


def _filled(sentence: str) -> str | None:
    found = find(sentence)
    if found is None:
        return None
    template, values = found
    translation = _translated(template.text, CORE)
    if translation is None:
        return None
    filled = {name: v if name in template.names else _value(v) for name, v in values.items()}

    def value(match: re.Match[str]) -> str:
        return match[1] + filled.get(match[2], match[0])

    return re.sub(r"()\{(\w+)[^{}]*\}", value, translation)


def _value(text: str) -> str:
    """A value, if it is a text itself; it may begin a sentence, where its template is in one."""
    edges = _EDGES.fullmatch(text)
    assert edges is not None  # noqa: S101 - it matches everything
    before, inner, after = edges.groups()
    for way in (inner, inner[:1].lower() + inner[1:]):
        found = said(way)
        if found != way:
            return f"{before}{found}{after}"
    return ", ".join(map(_value, text.split(", "))) if ", " in text else text


def _joined(first: str, between: str, second: str) -> str:
    """Two texts with what stands between them: wide punctuation brings its own space."""
    if between != "\n" and first[-1:] > "\u2e80":
        between = {" ": "", "; ": "；"}[between]
    return first + between + second
