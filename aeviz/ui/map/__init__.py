"""The latent map: points by code, decoded under the pointer."""
