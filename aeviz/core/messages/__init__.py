"""The words between a run and those who watch it: commands in, events out."""
