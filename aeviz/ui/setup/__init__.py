"""Setup: the form of a recipe."""
