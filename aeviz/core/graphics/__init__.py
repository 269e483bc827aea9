"""The arithmetic of pictures, for window, films and exports alike: colours, rasters, grids."""
