"""A canary: some pairs of PySide and Python lose references and abort within seconds."""

from __future__ import annotations

import subprocess
import sys

SCRIPT = """
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

class Sender(QObject):
    sent = Signal(bool)

app = QApplication([])
sender, widget, heard = Sender(), QWidget(), []
sender.sent.connect(heard.append)
for _ in range(5_000):
    sender.sent.emit(True)
for _ in range(200_000):
    widget.update()
assert len(heard) == 5_000
"""


def test_emits_and_void_calls_lose_no_reference() -> None:
    done = subprocess.run([sys.executable, "-c", SCRIPT], capture_output=True, check=False)
    assert done.returncode == 0, done.stderr.decode()
