"""The timeline: every step of a run, live or past."""
