"""The tour, the manual and the texts of both."""
