"""The little that a lesson's text may say of how it looks: paragraphs, *emphasis*, `formulas`."""

from __future__ import annotations

import html
import re

from aeviz.core.base.texts import LONG, plain

_EMPHASIS = re.compile(r"\*(?=\S)([^*\n]+)(?<=\S)\*")
_HAN = re.compile(r"[\u3400-\u9fff]")
_BESIDE_HAN = re.compile(r"(?<=[\u3400-\u9fff])(?=\S)|(?<=\S)(?=[\u3400-\u9fff])")
SHORT = 24
"""Letters of a formula that have room in a line of the panel; a Chinese character takes two."""
GLUE = "\u00a0"
"""A space at which no line ends."""
_TOGETHER = re.compile(r"(?<=\d) (?=[×%])|(?<=×) (?=\d)")
"""Between a number and what makes no sense without it."""
_PARAGRAPHS = re.compile(r"\n\s*\n")


def to_html(text: str) -> str:
    """Paragraphs as HTML. All else that a file says is shown as it is, never interpreted."""
    return "".join(f"<p>{_inline(part)}</p>" for part in _paragraphs(text))


def inline_html(text: str) -> str:
    """The same in one line."""
    return _inline(" ".join(_paragraphs(text)))


def to_plain(text: str) -> str:
    """The words alone, for those who have them read out."""
    words = " ".join(_paragraphs(text))
    return _EMPHASIS.sub(r"\1", words).replace("`", "")


def _paragraphs(text: str) -> list[str]:
    parts = _PARAGRAPHS.split(plain(text.strip(), LONG, lines=True))
    return [" ".join(part.split()) for part in parts if part.strip()]


def _inline(text: str) -> str:
    """What stands between two backticks is a formula; one without its second is a backtick."""
    pieces = html.escape(text).split("`")
    if len(pieces) % 2 == 0:
        pieces[-2:] = [f"{pieces[-2]}`{pieces[-1]}"]
    return "".join(
        f"<code>{_whole(piece)}</code>" if odd else _words(piece)
        for odd, piece in zip(_alternating(len(pieces)), pieces, strict=True)
    )


def _words(text: str) -> str:
    return _EMPHASIS.sub(_stressed, _TOGETHER.sub(GLUE, text))


def _stressed(words: re.Match[str]) -> str:
    """Chinese characters have no italics: slanted, they touch their neighbours."""
    tag = "b" if _HAN.search(words[1]) else "i"
    return f"<{tag}>{words[1]}</{tag}>"


def _whole(formula: str) -> str:
    """A short formula stays in one line; a long one may be broken between its words, but neither
    behind the sign of a sum nor beside a bar or a dot, nor between the characters of a Chinese
    word."""
    long = len(formula) + len(_HAN.findall(formula)) > SHORT
    formula = _BESIDE_HAN.sub("\u2060", formula)
    if not long:
        return formula.replace(" ", GLUE)
    for sign in ("Σ ", " · "):
        formula = formula.replace(sign, sign.replace(" ", GLUE))
    return formula.replace("|", "\u2060|\u2060")


def _alternating(count: int) -> list[bool]:
    return [bool(number % 2) for number in range(count)]
