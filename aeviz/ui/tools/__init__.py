"""Tool windows: evaluate, compare, films, samples, inside the network."""
