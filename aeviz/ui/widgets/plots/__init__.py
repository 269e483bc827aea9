"""Curves and their axes: painted by us, or by pyqtgraph behind one module."""
