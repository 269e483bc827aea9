"""Asking where a file should go, writing it, and saying where it went."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog

from aeviz.core.base.errors import AevizError, in_plain_words
from aeviz.ui.window.shell import Shell


def save_as(
    shell: Shell, title: str, name: str, ending: str, content: Callable[[], bytes]
) -> Path | None:
    """Ask, with ``name`` as a suggestion, and write; the path, or None. Failures are shown.

    The dialog asks before it replaces a file; a name that gets its ending here replaces none.
    """
    from aeviz.core.base.storage import write_file

    chosen, _ = QFileDialog.getSaveFileName(
        shell.window, title, str(Path.home() / name), f"{ending.upper()} (*.{ending})"
    )
    if not chosen:
        return None
    target = Path(chosen)
    added = target.suffix != f".{ending}"
    if added:
        target = target.with_name(f"{target.name}.{ending}")
    try:
        write_file(target, content(), overwrite=not added)
    except (AevizError, OSError, MemoryError) as error:
        shell.say(in_plain_words(error), "error")
        return None
    text = QCoreApplication.translate("saving", "Wrote {path}.")
    shell.say(text.format(path=target))
    return target
