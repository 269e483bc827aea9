"""MNIST's family: sets that are known by their content, found on disk or fetched."""
