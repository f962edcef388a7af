"""Functions that raise or exit unless what they are told is so."""
import sys


def check(is_so, text="TLS is needed"):
    if not is_so:
        raise ValueError(text)


def leave_if(is_so):
    if is_so:
        sys.exit("TLS is needed")


def leave(text):
    sys.exit(text)


def note(is_so):
    print(is_so)


class Guard:
    def check(self, is_so):
        if not is_so:
            raise ValueError

    def note(self, is_so):
        print(is_so)


GUARD = Guard()
