"""What is watched: few images, a small classifier, a map of few points."""

from __future__ import annotations

from tests.tiny import tiny_dataset, tiny_recipe

DATA = tiny_dataset()
RECIPE = tiny_recipe("mlp-classifier", code_size=6)
POINTS, PIECE = 50, 10
