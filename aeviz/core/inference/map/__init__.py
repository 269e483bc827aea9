"""The latent map: from codes to places, t-SNE, and what is measured at every point."""
