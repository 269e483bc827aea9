"""What leaves the program: tables and films."""
