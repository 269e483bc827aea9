"""The panels of the window: docks, layouts, and what each panel says of itself."""
