"""Kinds of files: one of many, one that grows, a journal, tensors, parts of one on a server."""
