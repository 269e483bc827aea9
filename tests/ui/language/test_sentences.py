"""The core's finished sentences are found again as the templates that they were made from."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from pytestqt.qtbot import QtBot

from aeviz.core.data.family.known import KNOWN
from aeviz.core.inference.frames import Probe
from aeviz.ui.language import sentences
from aeviz.ui.language.sentences import find, said, templates
from aeviz.ui.naming.classes import class_name, class_names


class Table(QTranslator):
    """A few translations of the core."""

    def __init__(self, texts: dict[str, str]) -> None:
        super().__init__()
        self.texts = texts

    def isEmpty(self) -> bool:
        return False

    def translate(
        self, context: str, text: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        return self.texts.get(text) if context == "core" else None


@pytest.fixture
def table(qtbot: QtBot) -> Iterator[Table]:
    translator = Table({"Autoencoders": "自编码器"})
    QCoreApplication.installTranslator(translator)
    sentences.forget()
    yield translator
    QCoreApplication.removeTranslator(translator)
    sentences.forget()


def filled(text: str) -> tuple[str, dict[str, str]]:
    names = [value[2] for value in sentences._VALUE.finditer(text)]
    values = {name: f"⟨{names.index(name)}⟩" for name in names}
    return sentences._VALUE.sub(lambda m: m[1] + values[m[2]], text), values


def test_small_words_of_others_are_no_template_of_ours(table: Table) -> None:
    diverged = "The loss is no longer a finite number: lower the rate (now 1.5) and train again."
    lost = "Only step 49 of the run “a and b” is saved."
    table.texts |= {
        "{axes} and {axes2}": "{axes}和{axes2}",
        "{noun} from {minimum} to {high}": "{minimum} 到 {high} 的{noun}",
        "a number": "数",
        "time": "时间",
        "feature": "特征",
        diverged: "损失已不是有限的数。",
        lost: "只保存了第 49 步。",
    }
    assert said(f"{diverged} {lost}") == "损失已不是有限的数。只保存了第 49 步。"
    for title in ("Cats of mine and dogs of hers", "A long walk from home to the school"):
        assert said(title) == title
    assert said("time and feature") == "时间和特征"
    assert said("a number from 0.1 to 3") == "0.1 到 3 的数"


def test_a_filled_template_is_found_as_itself() -> None:
    wrong = []
    for template in templates():
        sentence, values = filled(template.text)
        found = find(sentence)
        if found is None or (found[0].text, found[1]) != (template.text, values):
            wrong.append(f"{sentence!r} is taken for {found and found[0].text!r}")
    assert len(templates()) > 250
    assert not wrong, "\n".join(wrong)


def test_values_are_filled_in_again_and_translated_if_they_are_texts(table: Table) -> None:
    table.texts |= {
        "{what} could not be {done} because {reason}: {advice}.": (
            "无法{done}{what}：{reason}。{advice}。"
        ),
        "saved": "保存",
        "the disk is full": "磁盘已满",
        "free some space and try again": "请腾出空间再试",
    }
    text = "/a/b.json could not be saved because the disk is full: free some space and try again."
    assert said(text) == "无法保存/a/b.json：磁盘已满。请腾出空间再试。"
    assert said("Nobody ever said this.") == "Nobody ever said this."


def test_names_in_quotation_marks_stay(table: Table) -> None:
    table.texts |= {"There is no preset “{recipe}”.": "没有预设“{recipe}”。", "Noise": "噪声"}
    assert said("There is no preset “Noise”.") == "没有预设“Noise”。"


def test_several_sentences_are_translated_one_by_one(table: Table) -> None:
    table.texts |= {"The epochs": "轮数", "Its folder cannot be read.": "无法读取其文件夹。"}
    text = "Its folder cannot be read. Something else. Its folder cannot be read."
    assert said(text) == "无法读取其文件夹。Something else. 无法读取其文件夹。"


def test_english_stays_as_it_is(qtbot: QtBot) -> None:
    sentences.forget()
    assert said("the disk is full") == "the disk is full"


def test_classes_of_known_data_are_said_and_given_names_stay(table: Table) -> None:
    table.texts |= {"Trouser": "裤子", "Bag": "包"}
    fashion = next(known for known in KNOWN if known.name == "fashion-mnist")
    pictures = np.zeros((2, 28, 28), np.uint8)
    probe = Probe(pictures, np.array([1, 0], np.uint8), 2, fashion.classes)
    assert class_name(probe, 1) == "裤子"
    assert class_names(probe)[0] == fashion.classes[0]
    own = Probe(pictures, np.array([1, 0], np.uint8), 2, ("Cat", "Bag"))
    assert class_names(own) == ("Cat", "Bag")
