"""What things are called in the window: the table of words in its language, and runs."""
