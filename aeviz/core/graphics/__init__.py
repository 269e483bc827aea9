"""The arithmetic of pictures: colours, rasters, grids, and what can be done to a picture."""
