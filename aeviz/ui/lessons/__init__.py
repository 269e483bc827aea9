"""Lessons beside the panels: a text, a prediction, a task that is ticked when it is done."""
