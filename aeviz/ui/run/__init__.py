"""A run in the window: the session with its thread, and the controls of training."""
