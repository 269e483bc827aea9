"""Which pictures are alike: a graph of the training pictures, found once before training."""
