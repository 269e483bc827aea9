"""The commands that train, in one process or in several."""
