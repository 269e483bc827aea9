"""Commands about what is the user's own: their desktop, and networks that they wrote."""
