"""The part of aeviz that knows nothing of Qt: recipes, data, networks, training, runs."""
