"""aeviz: see how an autoencoder learns.

``aeviz.core`` trains and records without a window; ``aeviz.ui`` shows it in one.
"""

__version__ = "0.1.0"
