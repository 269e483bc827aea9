"""In which language the window speaks: choosing it, and the sentences of the core in it."""
