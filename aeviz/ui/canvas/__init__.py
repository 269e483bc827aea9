"""The canvas: draw, see the answer under the pen; drawings that are kept, and a morph of two."""
