"""The canvas: draw, see it restored under the pen; drawings kept, and the way between two."""
