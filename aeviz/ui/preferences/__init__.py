"""Edit → Preferences: what the window remembers and the user may choose."""
