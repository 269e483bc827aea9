"""The bars around the latent map: tools, legend, pins, selection, interpolation."""
