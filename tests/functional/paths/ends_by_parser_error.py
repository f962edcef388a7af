"""`ArgumentParser.error()` ends the path."""
import argparse
import ssl
from http.client import HTTPSConnection


def main(tls):
    parser = argparse.ArgumentParser()
    context = None
    if tls:
        context = ssl.create_default_context()
    else:
        parser.error("TLS is needed")
    HTTPSConnection("h", context=context)


def only_shown(tls):
    parser = argparse.ArgumentParser()
    context = None
    if tls:
        context = ssl.create_default_context()
    else:
        parser.print_usage()
    HTTPSConnection("h", context=context)  # [missing-ssl-context]
