"""The ruler: figures on the test set, comparisons, noise, the tutorials."""
