"""The command line: the options of each command beside what it does."""
