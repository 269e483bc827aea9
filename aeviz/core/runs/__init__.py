"""A run as a folder that describes itself: layout, journal, recorder, and reading it again."""
