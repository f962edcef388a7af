"""A module's context about which nothing is known is insecure where a function weakens it, itself or by another one."""
# not run: corporate is not installed
import corporate
from http.client import HTTPSConnection

CONTEXT = corporate.make()
OTHER = corporate.make()


def _weaken(context):
    context.check_hostname = False


def _log(context):
    print(context.check_hostname)


def relax():
    _weaken(CONTEXT)
    _log(OTHER)


def connect():
    HTTPSConnection("h", context=CONTEXT)  # [insecure-ssl-context]


def connect_otherwise():
    HTTPSConnection("h", context=OTHER)
