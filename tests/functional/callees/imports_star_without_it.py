"""A star import does not bind what ``__all__`` leaves out, though the module has it."""

from own_modules_helpers.all_of_another import *


def plain():
    HTTPConnection("h")


def unbound():
    try:
        HTTPSConnection("h")
    except NameError:
        pass
