"""What people choose with: lists, ways, counts."""
