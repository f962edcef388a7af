"""A script's main function fills in what a mapping of the module holds."""
# not run: a script's functions are called by the script

import ssl
import sys
from http.client import HTTPSConnection


state = {"context": None, "verbose": False}


def setup(argv):
    state["verbose"] = "-v" in argv
    state["context"] = ssl.create_default_context()


def fetch():
    return HTTPSConnection("h", context=state["context"])


def main():
    setup(sys.argv)
    fetch()


if __name__ == "__main__":
    main()
