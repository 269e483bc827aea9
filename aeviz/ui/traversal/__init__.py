"""Traversal: a slider for every number of a code, and arithmetic with codes."""
