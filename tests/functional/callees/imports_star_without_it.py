"""A star import does not bind what ``__all__`` leaves out, though the module has it."""

from own_modules_helpers import all_of_another, passing_on_all_of_another


def plain():
    passing_on_all_of_another.HTTPConnection("h")


def unbound():
    try:
        passing_on_all_of_another.HTTPSConnection("h")
    except AttributeError:
        pass


def bound():
    all_of_another.HTTPSConnection("h")  # [missing-ssl-context]
