"""Other ways to train the networks that ``aeviz benchmark throughput`` times."""
