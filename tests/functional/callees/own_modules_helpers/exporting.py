"""A decorator that exports what it decorates."""
import sys


def export(one):
    """Put the name of a class into its module's list."""
    sys.modules[one.__module__].__all__.append(one.__name__)
    return one
