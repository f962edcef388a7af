"""A script's helpers change the instances that they are handed."""
# not run: the command line is asked

import ssl
import sys
from http.client import HTTPSConnection


class State:
    def __init__(self):
        self.context = ssl.create_default_context()


STATE = State()


def _configure(state):
    state.context = ssl._create_unverified_context()


def fetch():
    return HTTPSConnection("h", context=STATE.context)  # [insecure-ssl-context]


def main():
    fetch()


if __name__ == "__main__":
    if "-k" in sys.argv:
        _configure(STATE)
    main()
