"""A run while it is trained: written down, followed from other programs, saved or not."""
