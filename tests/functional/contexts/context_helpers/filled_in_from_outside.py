"""Placeholders that another module's functions fill in, and one that they don't."""

filled_in = None
filled_in_badly = None
left_empty = None
DEFAULT_CONTEXT = None
