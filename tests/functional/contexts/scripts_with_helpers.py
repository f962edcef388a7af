"""A script's helpers change what they are handed of the module."""
# not run: the command line is asked

import ssl
import sys
from http.client import HTTPSConnection


CONTEXT = ssl.create_default_context()


def _relax(context):
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE


def fetch():
    return HTTPSConnection("h", context=CONTEXT)  # [insecure-ssl-context]


def main():
    fetch()


if __name__ == "__main__":
    if "-k" in sys.argv:
        _relax(CONTEXT)
    main()


CONTEXT_b = ssl.create_default_context()


def _apply(context, argv):
    if "-k" in argv:
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
    return context


def fetch_b():
    return HTTPSConnection("h", context=CONTEXT_b)  # [insecure-ssl-context]


def main_b():
    fetch_b()


if __name__ == "__main__":
    CONTEXT_b = _apply(CONTEXT_b, sys.argv)
    main_b()
