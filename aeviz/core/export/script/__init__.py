"""A run as a plain PyTorch program: its networks, its step, its data, and the file of all."""
