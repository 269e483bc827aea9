"""Drawings that are kept, and a morph of two."""
