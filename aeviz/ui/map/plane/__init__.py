"""The plane of the latent map: what is painted on it and which gestures it understands."""
