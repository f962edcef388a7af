"""What the cases load, and how they give up."""
import sys


def load(there):
    if not there:
        raise OSError("not found")


def give_up(message):
    print(message)
    sys.exit(2)
