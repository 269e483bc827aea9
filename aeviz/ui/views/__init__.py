"""One view a file. Views get numpy arrays and plain values, and emit wishes; they know no torch,
no session, no inspector and not each other.
"""
