"""Parts of lessons as their authors write them; a lesson is HEAD and pages, each with sections."""

from __future__ import annotations

HEAD = """name = "mine"
title = "Mine"
minutes = 5
goals = ["See."]
learned = ["Seen."]
"""
ASKED = """[pages.prediction]
question = "What will come?"
choices = ["A digit", "A stone"]
answer = 1
because = "It is a digit."
"""
DRAWN = """[pages.task]
text = "Draw."
checks = [{ kind = "drawn" }]
done = "Drawn."
"""


def page_text(title: str = "One", text: str = "Read.") -> str:
    """The beginning of a page; its sections come after it."""
    return f'[[pages]]\ntitle = "{title}"\ntext = "{text}"\n'
