"""A script's main function fills in what instances and mappings of the module hold."""
# not run: a script's functions are called by the script

import ssl
import sys
from http.client import HTTPSConnection


class App:
    def __init__(self):
        self.context = None
        self.verbose = False


app = App()


def setup(argv):
    app.verbose = "-v" in argv
    app.context = ssl.create_default_context()


def fetch():
    return HTTPSConnection("h", context=app.context)


def main():
    setup(sys.argv)
    fetch()


if __name__ == "__main__":
    main()
