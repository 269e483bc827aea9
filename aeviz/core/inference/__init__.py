"""Looking through a network without changing it: frames, maps, neighbours, samples."""
