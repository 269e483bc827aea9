"""What a run consists of: its phases, what each minimises, and where they end."""
