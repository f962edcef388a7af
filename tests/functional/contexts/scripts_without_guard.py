"""A script's None is filled in by the function that goes on to read it."""
# not run: a script's functions are called by the script

import asyncio
import os
import ssl
import sys
import threading
from http.client import HTTPSConnection


CTX = None


def run():
    return HTTPSConnection("h", context=CTX)


def main():
    global CTX
    CTX = ssl.create_default_context(cafile=os.environ.get("CA"))
    run()


try:
    main()
except KeyboardInterrupt:
    pass


CTX_b = None


def run_b():
    return HTTPSConnection("h", context=CTX_b)


def main_b():
    global CTX_b
    CTX_b = ssl.create_default_context(cafile=os.environ.get("CA"))
    run_b()


if sys.argv[1:] == ["serve"]:
    main_b()
elif sys.argv[1:] == ["version"]:
    print("1.0")
else:
    sys.exit("usage")


CTX_c = None


def run_c():
    return HTTPSConnection("h", context=CTX_c)


def main_c():
    global CTX_c
    CTX_c = ssl.create_default_context(cafile=os.environ.get("CA"))
    run_c()


def cli():
    try:
        main_c()
    except OSError as error:
        print(error)


cli()


CTX_d = None


def run_d():
    return HTTPSConnection("h", context=CTX_d)  # [missing-ssl-context]


if __name__ == "__main__":
    if "--tls" in sys.argv:
        CTX_d = ssl.create_default_context()
    else:
        CTX_d = None
    run_d()
