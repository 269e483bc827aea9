"""The user's own pictures: what a path holds, how it is prepared, and the list of own datasets.

:func:`aeviz.core.data.own.looking.look` says what a path is; ``preparing`` makes a dataset of what
was found and of what was chosen; ``listing`` keeps the user's datasets, by name.
"""
