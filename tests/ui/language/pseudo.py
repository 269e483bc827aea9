"""A language that is easy to see: what is in the catalogue between brackets, and nothing else."""

from __future__ import annotations

import importlib.util
import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType

from PySide6.QtCore import QCoreApplication, QTranslator

from aeviz.ui.language import sentences

TRANSLATIONS = Path(__file__).parents[3] / "resources" / "translations"


def update_script() -> ModuleType:
    """``resources/translations/update.py``, which is no part of the package."""
    spec = importlib.util.spec_from_file_location("update", TRANSLATIONS / "update.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


class Brackets(QTranslator):
    """What a catalogue has in this context, between brackets; Qt's own texts too."""

    def __init__(self) -> None:
        super().__init__()
        update = update_script()
        self._known = set(update.read(update.catalogues()["zh_CN"]))

    def isEmpty(self) -> bool:
        return False

    def translate(
        self, context: str, text: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        """The text between brackets, None for what no catalogue has."""
        if (context, text) in self._known or context.startswith("Q"):
            return f"⟦{text}⟧"
        return None


@contextmanager
def brackets() -> Iterator[None]:
    """The window speaks so, for windows that are made meanwhile."""
    translator = Brackets()
    QCoreApplication.installTranslator(translator)
    sentences.forget()
    try:
        yield
    finally:
        QCoreApplication.removeTranslator(translator)
        sentences.forget()


def outside(text: str) -> str:
    """What stands outside of all brackets."""
    before = None
    while before != text:
        before, text = text, re.sub(r"⟦[^⟦⟧]*⟧", "", text)
    return text
