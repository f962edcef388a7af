"""A subclass of `ArgumentParser` ends the path in `error` and `exit` as the class does, unless it overrides them."""
import argparse
import ssl
from http.client import HTTPSConnection


class Parser(argparse.ArgumentParser):
    pass


class Patient(argparse.ArgumentParser):
    def error(self, message):
        print(message)


def error(tls):
    parser = Parser()
    context = None
    if tls:
        context = ssl.create_default_context()
    else:
        parser.error("no context")
    HTTPSConnection("h", context=context)


def left(tls):
    context = None
    if tls:
        context = ssl.create_default_context()
    else:
        Parser().exit(2)
    HTTPSConnection("h", context=context)


def overridden(tls):
    context = None
    if tls:
        context = ssl.create_default_context()
    else:
        Patient().error("no context")
    HTTPSConnection("h", context=context)  # [missing-ssl-context]


def the_one_that_is_not_overridden(tls):
    context = None
    if tls:
        context = ssl.create_default_context()
    else:
        Patient().exit(2)
    HTTPSConnection("h", context=context)
