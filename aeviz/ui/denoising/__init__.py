"""The denoising bench: how well a network removes noise, against strength and other runs."""
