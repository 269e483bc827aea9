"""Asking where a file should go, writing it, and saying where it went: for every export."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from aeviz.core.base.errors import AevizError, in_plain_words
from aeviz.ui.language.sentences import said
from aeviz.ui.window.shell import Shell

Content = Callable[[str], bytes]
"""Called with the ending that was chosen (“png”): the bytes of the file."""


class Destination(NamedTuple):
    """A file that the user chose to write."""

    path: Path
    replaces: bool
    """Whether it may replace a file. The dialog asks before it does, but about the name as typed:
    a name that got its ending here replaces none."""

    @property
    def ending(self) -> str:
        """“png”, in lower case."""
        return self.path.suffix.lower()[1:]

    def write(self, content: bytes) -> str:
        """Write the file, on any thread; a sentence that says where. Raises :class:`AevizError`."""
        from aeviz.core.base.storage import write_file

        write_file(self.path, content, overwrite=self.replaces)
        text = QCoreApplication.translate("SaveDialog", "Wrote {path}.")
        return text.format(path=self.path)

    def fill(self, content: Content) -> tuple[str, str]:
        """Make the content and write it; a sentence and its kind, also when that fails."""
        try:
            return self.write(content(self.ending)), "info"
        except (AevizError, OSError, MemoryError) as error:
            return said(in_plain_words(error)), "error"


def ask_where(
    parent: QWidget, title: str, name: str, others: Sequence[str] = ()
) -> Destination | None:
    """Ask, with ``name`` as a suggestion; None if the user changed their mind.

    The name's ending is added to what is typed without one; ``others`` are as good.
    """
    usual = Path(name).suffix[1:]
    endings = (usual, *others)
    filters = ";;".join(f"{ending.upper()} (*.{ending})" for ending in endings)
    chosen, _ = QFileDialog.getSaveFileName(parent, title, str(Path.home() / name), filters)
    if not chosen:
        return None
    path = Path(chosen)
    if path.suffix.lower()[1:] in endings:
        return Destination(path, replaces=True)
    return Destination(path.with_name(f"{path.name}.{usual}"), replaces=False)


def save_as(
    shell: Shell,
    title: str,
    name: str,
    content: Content,
    others: Sequence[str] = (),
    notes: Sequence[str] = (),
) -> None:
    """Ask as :func:`ask_where` does, write, and say in the window where the file went, or why not.

    ``notes`` are sentences that ``content`` may add to; they are said too. For content that is made
    in a moment. A job that takes longer asks :func:`ask_where` first, and lets its work write to
    the destination.
    """
    destination = ask_where(shell.window, title, name, others)
    if destination is not None:
        text, kind = destination.fill(content)
        shell.say(" ".join([text, *notes]), kind)
