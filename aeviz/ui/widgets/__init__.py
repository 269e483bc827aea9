"""Widgets that know nothing of aeviz."""
