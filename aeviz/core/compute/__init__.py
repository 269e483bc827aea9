"""The machine: devices, threads, precision, optimisers, random streams, fast products."""
