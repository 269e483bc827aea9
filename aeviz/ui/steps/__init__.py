"""Step by step: the parts of one training step."""
