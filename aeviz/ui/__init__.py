"""The only home of Qt in aeviz."""

import builtins
import os

import PySide6.QtCore  # noqa: F401 - changes how Python imports

# pyqtgraph takes PyQt6 if it finds it; everything here is PySide6.
os.environ.setdefault("PYQTGRAPH_QT_LIB", "PySide6")

# For “from __feature__ import …”, which nobody uses here, PySide reads the source of every module
# that is imported, and Python keeps what was read: 45 MB and .2 s with torch. This leaves that out.
if builtins.__import__.__name__ == "__feature_import__":
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
