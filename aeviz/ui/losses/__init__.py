"""The loss curves of a run."""
