"""The digits of a run beside what the network makes of them, as its task wants it."""
