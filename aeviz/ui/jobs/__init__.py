"""Work beside the window, with progress and cancel. Knows nothing of aeviz."""
