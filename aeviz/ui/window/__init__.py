"""What belongs to the window itself: actions, menus, docks, settings, messages."""
