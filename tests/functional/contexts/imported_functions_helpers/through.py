"""Functions that call those of another module."""

from .state import disable


def tear_down():
    disable()
