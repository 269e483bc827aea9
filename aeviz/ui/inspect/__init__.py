"""Which step is looked at, and the copy of the network that looks."""
