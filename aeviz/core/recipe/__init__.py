"""What to train, as a value: its sections, fields and rules, and the recipes that are shipped."""
