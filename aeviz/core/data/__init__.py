"""Pictures as data: readers, preparation, batches. Which datasets there are: ``core.datasets``."""
