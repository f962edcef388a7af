"""What the environment or the command line says is not known: both ways are feasible."""
import argparse
import os
import ssl
from http.client import HTTPSConnection

VERIFY = not os.environ.get("NO_SUCH_NAME")


def by_environment():
    context = ssl.create_default_context()
    if os.environ.get("NO_SUCH_NAME"):
        context.check_hostname = False
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]  # not run: the environment is another


def by_constant():
    if VERIFY:
        context = ssl.create_default_context()
    else:
        context = ssl._create_unverified_context()
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]  # not run: the environment is another


def by_option(insecure):
    parser = argparse.ArgumentParser()
    parser.add_argument("--insecure", action="store_true")
    options = parser.parse_args(["--insecure"] if insecure else [])
    context = ssl._create_unverified_context() if options.insecure else ssl.create_default_context()
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]
    HTTPSConnection("h", context=ssl.create_default_context())
