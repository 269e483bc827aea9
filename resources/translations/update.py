"""Brings the catalogues up to date with the source: ``make translate``.

What is to be translated stands in three places. The window's texts are literals in ``tr`` and
``QCoreApplication.translate``; their context is the class, as Qt asks for it. The core speaks
English, and the window translates its finished sentences (``aeviz/ui/language/sentences.py``):
every text of the core that people may read is a message of the context ``core``, an f-string with
names for what is filled in. Texts in TOML and the presets have contexts of their own. Lupdate knows
none of these but the first, so all are read here, into files that Qt Linguist opens; lrelease
compiles them. Reads, merges into every ``aeviz_*.ts``, compiles, and says what is left to do.
"""

from __future__ import annotations

import ast
import json
import re
import subprocess
import sys
import tomllib
import xml.etree.ElementTree as ET
from collections.abc import Iterator, Mapping
from pathlib import Path
from xml.sax.saxutils import escape

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
SENTENCES = HERE / "sentences.json"
Message = tuple[str, str]
"""Context and English text."""
Places = dict[Message, str]
"""Where each message stands first: a path from the root."""

UNSEEN = ("core/export/script/", "core/export/board", "core/compute/display", "core/base/logs",
          "core/compute/libraries", "core/graphics/", "core/export/film_encoders",
          "core/transformer", "core/evaluation/tutorials", "core/evaluation/sweep",
          "core/api", "core/learner",
          "core/data/own/npy.py", "core/base/files/growing")  # fmt: skip
"""Modules of the core whose texts nobody reads in the window: programs, logs, markup."""
FOR_PROGRAMS = {"ValueError", "TypeError", "KeyError", "AssertionError", "RuntimeError",
                "getLogger", "compile", "sub", "split", "Literal", "TypeVar"}  # fmt: skip
"""What is given to these is read by nobody."""
SMALL = {"images", "steps", "saved", "read", "No", "training", "test", "step", "classifier",
         "regressor", "classes", "fine-tuning", "code", "digit", "picture", "original", "noisy",
         "restored", "not"}  # fmt: skip
"""Texts of the core that are one small word."""


# --- the window -----------------------------------------------------------------------------------


def of_window(source: str) -> Iterator[Message]:
    """Messages of one module. Raises :class:`SyntaxError` where ``tr`` is given no literal."""
    yield from _calls(ast.parse(source), "", _helpers(ast.parse(source)))


def _helpers(tree: ast.Module) -> dict[str, str]:
    """Functions of the module that ask Qt for their argument, and their contexts."""
    found = {}
    for function in tree.body:
        if isinstance(function, ast.FunctionDef) and function.name == "_tr":
            (call,) = [n for n in ast.walk(function) if isinstance(n, ast.Call)]
            found[function.name] = str(_literal(call.args[0]))
    return found


def _calls(node: ast.AST, context: str, helpers: Mapping[str, str]) -> Iterator[Message]:
    if isinstance(node, ast.ClassDef):
        context = node.name
    if isinstance(node, ast.FunctionDef) and node.name in helpers:
        return
    if isinstance(node, ast.Call):
        match node.func:
            case ast.Attribute(value=ast.Name(id="self"), attr="tr"):
                yield context, _literal(node.args[0])
            case ast.Attribute(attr="tr"):
                raise SyntaxError(f"line {node.lineno}: the context of another’s tr is not certain")
            case ast.Attribute(value=ast.Name(id="QCoreApplication"), attr="translate"):
                yield _literal(node.args[0]), _literal(node.args[1])
            case ast.Name(id=name) if name in helpers:
                yield helpers[name], _literal(node.args[0])
    for child in ast.iter_child_nodes(node):
        yield from _calls(child, context, helpers)


def _literal(node: ast.expr) -> str:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    raise SyntaxError(f"line {node.lineno}: tr({ast.unparse(node)}) is no literal; use said(…)")


# --- the core -------------------------------------------------------------------------------------


def of_core(source: str) -> Iterator[str]:
    """Texts and templates of one module that people may read."""
    tree = ast.parse(source)
    unread: set[ast.AST] = set()
    for node in ast.walk(tree):
        if _is_for_programs(node):
            unread.update(ast.walk(node))
        elif isinstance(node, ast.JoinedStr):
            unread.update(part for part in node.values if isinstance(part, ast.Constant))
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant | ast.JoinedStr) and node not in unread:
            text = template(node)
            if text is not None and is_read(text):
                yield text.strip(" ,;")


def _is_for_programs(node: ast.AST) -> bool:
    match node:
        case ast.Expr(value=ast.Constant()):  # a docstring
            return True
        case ast.Call(func=ast.Attribute(value=ast.Name(id="log"))):
            return True
        case ast.Call(func=ast.Name(id=name) | ast.Attribute(attr=name)):
            return name in FOR_PROGRAMS
        case ast.Subscript(value=ast.Name(id="Literal")):
            return True
        case ast.Assign(targets=[ast.Name(id="__all__")]):
            return True
    return False


def template(node: ast.expr) -> str | None:
    """A constant as it is, an f-string with a name for each value; None for what is no text."""
    if isinstance(node, ast.Constant):
        return node.value if isinstance(node.value, str) else None
    if not isinstance(node, ast.JoinedStr):
        return None
    parts: list[str] = []
    names: dict[str, str] = {}
    for part in node.values:
        if isinstance(part, ast.FormattedValue):
            if parts and parts[-1].startswith("{"):
                continue  # two values with nothing between are one
            asked = ast.unparse(part.value)
            if asked not in names:
                name = _name(part.value)
                taken = sum(n.rstrip("0123456789") == name for n in names.values())
                names[asked] = f"{name}{taken + 1}" if taken else name
            parts.append("{" + names[asked] + "}")
        elif isinstance(part, ast.Constant):
            parts.append(str(part.value))
    return "".join(parts)


def _name(value: ast.expr) -> str:
    match value:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name.strip("_").lower()
        case ast.Call(args=[first, *_], func=ast.Name() | ast.Attribute()):
            return _name(first)
        case ast.Call(func=called):
            return _name(called)
        case ast.Subscript(value=inner):
            return _name(inner)
        case ast.BoolOp(values=[*_, last]):
            return _name(last)
    return "value"


def is_read(text: str) -> bool:
    """Whether a text of the core is for people: a title, a unit, or some words."""
    words = re.sub(r"\{\w+[^{}]*\}", "", text)
    if not re.search(r"[A-Za-z]{2}", words) or _CODE.search(words):
        return False
    return " " in text.strip() or text in SMALL or bool(_TITLE.fullmatch(text))


_TITLE = re.compile(r"[A-Z][a-z]{2,}(-[a-z]+)?:?")
_CODE = re.compile(r"[<>\\\n=|]|\w\(\w|://|%[sd]|[a-z]\.[a-z]")


# --- texts and presets ----------------------------------------------------------------------------


def of_tables(root: Path) -> Iterator[tuple[str, str, Path]]:
    """Context, text and file of what stands in TOML and JSON."""
    folder = root / "resources"
    for name, context, keys in (
        ("actions", "Actions", {"text", "tip"}),
        ("panels", "ViewHelp", None),
        ("tour", "Tour", None),
        ("words", "Words", None),
    ):
        path = folder / "texts" / f"{name}.toml"
        for text in _strings(tomllib.loads(path.read_text("utf-8")), keys):
            yield context, text, path
    for path in sorted((folder / "pages").glob("*.html")):
        for text in re.findall(r"\{\{(.+?)\}\}", path.read_text("utf-8")):
            yield "core", text, path
    for path in sorted((folder / "lessons").glob("*.toml")):
        value = tomllib.loads(path.read_text("utf-8"))
        for text in _strings(value, LESSON_TEXTS):
            yield "Lessons", text, path
    for path in sorted((folder / "recipes").glob("*.json")):
        for text in _strings(json.loads(path.read_text("utf-8")), {"title", "description"}):
            yield "core", text, path


LESSON_TEXTS = {"title", "text", "goals", "learned", "question", "choices", "because", "done",
                "answer"}  # fmt: skip


def _strings(value: object, keys: set[str] | None, key: str = "") -> Iterator[str]:
    if isinstance(value, dict):
        for name, inner in value.items():
            yield from _strings(inner, keys, name)
    elif isinstance(value, list):
        for inner in value:
            yield from _strings(inner, keys, key)
    elif isinstance(value, str) and value and (keys is None or key in keys):
        yield value


# --- catalogues -----------------------------------------------------------------------------------


def extract(root: Path = ROOT) -> Places:
    """All messages of the source."""
    found: Places = {}
    shapes: dict[str, str] = {}
    for path in sorted((root / "aeviz" / "ui").rglob("*.py")):
        if path.parent.name == "language":  # asks for what it is given
            continue
        try:
            for message in of_window(path.read_text("utf-8")):
                found.setdefault(message, path.relative_to(root).as_posix())
        except SyntaxError as error:
            raise SyntaxError(f"{path}: {error}") from None
    for path in sorted((root / "aeviz" / "core").rglob("*.py")):
        place = path.relative_to(root).as_posix()
        if not place.removeprefix("aeviz/").startswith(UNSEEN):
            for text in of_core(path.read_text("utf-8")):
                # Of templates that differ in names alone the window could not tell one.
                known = shapes.setdefault(re.sub(r"\{\w+[^{}]*\}", "{}", text), text)
                found.setdefault(("core", known), place)
    for context, text, path in of_tables(root):
        found.setdefault((context, text), path.relative_to(root).as_posix())
    return found


def sentences(found: Places) -> str:
    """Those of the core that have values, as the window looks for them: a JSON list."""
    templates = sorted({text for context, text in found if context == "core" and "{" in text})
    return json.dumps(templates, ensure_ascii=False, indent=0) + "\n"


def read(path: Path) -> dict[Message, str]:
    """Translations of a catalogue; empty where one is unfinished."""
    found = {}
    for context in ET.parse(path).getroot().iter("context"):  # noqa: S314 - our own files
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            said = message.find("translation[@type]")
            text = (message.findtext("translation") or "") if said is None else ""
            found[name, message.findtext("source") or ""] = text
    return found


def written(language: str, found: Places, translations: Mapping[Message, str]) -> str:
    """A catalogue as Qt Linguist writes it: contexts by name, messages in the source's order."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines.append(f'<TS version="2.1" language="{language}" sourcelanguage="en">')
    contexts: dict[str, list[Message]] = {}
    for message in found:
        contexts.setdefault(message[0], []).append(message)
    for context, messages in sorted(contexts.items()):
        lines += ["<context>", f"    <name>{escape(context)}</name>"]
        for message in messages:
            said = translations.get(message, "")
            state = "" if said else ' type="unfinished"'
            lines += [
                "    <message>",
                f'        <location filename="../../{found[message]}"/>',
                f"        <source>{escape(message[1])}</source>",
                f"        <translation{state}>{escape(said)}</translation>",
                "    </message>",
            ]
        lines.append("</context>")
    return "\n".join([*lines, "</TS>", ""])


def catalogues() -> dict[str, Path]:
    """The files of all languages."""
    return {path.stem.removeprefix("aeviz_"): path for path in sorted(HERE.glob("aeviz_*.ts"))}


def main() -> int:
    """Read, merge, compile; 1 if something is left to translate."""
    found = extract()
    SENTENCES.write_text(sentences(found), "utf-8")
    left = 0
    for language, path in catalogues().items():
        before = read(path)
        # What moved to another class keeps its translation.
        alike = {text: said for (_, text), said in before.items() if said}
        now = {message: before.get(message) or alike.get(message[1], "") for message in found}
        path.write_text(written(language, found, now), "utf-8")
        compiler = Path(sys.executable).with_name("pyside6-lrelease")
        aside = path.with_suffix(".new")  # a window that has the file open keeps what it has
        command = [str(compiler), "-silent", str(path), "-qm", str(aside)]
        subprocess.run(command, check=True)  # noqa: S603
        aside.replace(path.with_suffix(".qm"))
        open_ones = [key for key, said in read(path).items() if not said]
        print(f"{path.name}: {len(open_ones)} of {len(found)} to translate")
        for context, text in open_ones[:20]:
            print(f"  {context}: {text[:100]!r}")
        left += len(open_ones)
    return 1 if left else 0


if __name__ == "__main__":
    sys.exit(main())
