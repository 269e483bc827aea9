"""The Help menu and the tour."""
