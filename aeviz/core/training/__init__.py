"""Training: a job, the loop that yields events, one step, checkpoints, phases."""
