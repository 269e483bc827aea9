"""Which language the window speaks, and putting it in force before a window is made.

A language is a catalogue in ``resources/translations``: there is no other list. A choice in
Preferences counts, else the environment variable ``AEVIZ_LANGUAGE``, else the system's languages.
Who chooses another one starts the window anew, which keeps all that is shown.
"""

from __future__ import annotations

import functools
import logging
import os
from importlib.resources import files
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication

from aeviz.ui.language import sentences

log = logging.getLogger(__name__)

SYSTEM, ENGLISH = "system", "en"
VARIABLE = "AEVIZ_LANGUAGE"
_SCRIPTS = {
    QLocale.Script.SimplifiedHanScript: (QFontDatabase.WritingSystem.SimplifiedChinese, "SC"),
    QLocale.Script.TraditionalHanScript: (QFontDatabase.WritingSystem.TraditionalChinese, "TC"),
    QLocale.Script.JapaneseScript: (QFontDatabase.WritingSystem.Japanese, "JP"),
    QLocale.Script.KoreanScript: (QFontDatabase.WritingSystem.Korean, "KR"),
}
"""What a font may lack, of the scripts that not every font has, and how the names of those fonts
end whose characters have the forms of that country."""
_usual: list[QFont] = []
"""The desktop's own font, as it was before a language was spoken."""
_in_force: list[QTranslator] = []
_spoken = [ENGLISH]


@functools.cache
def languages() -> dict[str, Path]:
    """The catalogues that ship, by the name of their language."""
    folder = Path(str(files("aeviz.resources") / "translations"))
    return {path.stem.removeprefix("aeviz_"): path for path in sorted(folder.glob("aeviz_*.qm"))}


def names() -> dict[str, str]:
    """Every language as it calls itself; English is the source."""
    own = {language: QLocale(language).nativeLanguageName() for language in languages()}
    return {ENGLISH: "English", **own}


def resolved(choice: str) -> str:
    """The language that is meant by a choice of Preferences."""
    if choice in (ENGLISH, *languages()):
        return choice
    for wanted in (os.environ.get(VARIABLE, ""), *QLocale.system().uiLanguages()):
        if wanted in ("", "C", "POSIX"):
            continue
        found = _alike(QLocale(wanted.partition(".")[0]))
        if found:
            return found
    return ENGLISH


def _alike(wanted: QLocale) -> str:
    """The catalogue of the same language in the same script, or English, or empty."""
    kind = wanted.language(), wanted.script()
    if kind[0] == QLocale.Language.English:
        return ENGLISH
    for name in languages():
        if (QLocale(name).language(), QLocale(name).script()) == kind:
            return name
    return ""


def spoken() -> str:
    """The language that was put in force."""
    return _spoken[0]


def speak(choice: str) -> str:
    """Put a language in force for all windows that are made from now on; a problem in a sentence,
    else empty. Without a font for it, English is spoken."""
    language = _spoken[0] = resolved(choice)
    for translator in _in_force:
        QCoreApplication.removeTranslator(translator)
    _in_force.clear()
    sentences.forget()
    problem = "" if _has_font(language) else _NO_FONT
    language = ENGLISH if problem else language
    _take_font(language)
    QLocale.setDefault(QLocale(language) if language != ENGLISH else QLocale.system())
    if language == ENGLISH:
        return problem
    places = (languages()[language], Path(_QTS_OWN) / f"qtbase_{language}.qm")
    for path in reversed(places):
        translator = QTranslator()
        if translator.load(str(path)):
            QCoreApplication.installTranslator(translator)
            _in_force.append(translator)
        else:
            log.warning("The texts in %s cannot be read", path)
    return ""


def _take_font(language: str) -> None:
    """The font that a desktop of the language has, with characters in the forms of its country.
    For one that speaks another language, Qt takes the first font that has any form of them, often
    Japan's."""
    if not _usual:
        _usual.append(QApplication.font())
    script, font = QLocale(language).script(), QApplication.font()
    found = "" if script == QLocale.system().script() else _family(script)
    usual = _usual[0].families()
    font.setFamilies([found, *usual] if found else usual)
    if font != QApplication.font():
        QApplication.setFont(font)


def _family(script: QLocale.Script) -> str:
    """A font for plain text in the script's forms; empty if none says that it has them."""
    system, ending = _SCRIPTS.get(script, (None, ""))
    for family in QFontDatabase.families(system) if system is not None else ():
        words = family.split()
        is_plain = {"Sans", "PingFang"} & set(words) and "Mono" not in words
        if is_plain and words[-1] == ending:
            return family
    return ""


_QTS_OWN = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
_NO_FONT = (
    "No font of this system has the characters of your language, so aeviz speaks English: install"
    " one, on Debian and Ubuntu by “apt install fonts-noto-cjk”, and start again."
)


def _has_font(language: str) -> bool:
    system, _ = _SCRIPTS.get(QLocale(language).script(), (None, ""))
    return system is None or bool(QFontDatabase.families(system))
