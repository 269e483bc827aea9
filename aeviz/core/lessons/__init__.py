"""Lessons: texts beside the window, with tasks that are seen done. Format: ``lesson.py``."""
