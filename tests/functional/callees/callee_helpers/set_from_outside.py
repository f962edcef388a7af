"""A name that other modules assign to, from outside."""

kind = None
