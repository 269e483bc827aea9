"""What everything rests on: errors, paths, the only module that writes, tensors as files."""
