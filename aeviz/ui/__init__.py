"""The only home of Qt in aeviz."""

import os

# pyqtgraph takes PyQt6 if it finds it; everything here is PySide6.
os.environ.setdefault("PYQTGRAPH_QT_LIB", "PySide6")
