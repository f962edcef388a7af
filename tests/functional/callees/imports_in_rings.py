"""The class comes by three modules, the last of which imports this one."""
from ring_helpers.transport import HTTPSConnection


def connect():
    HTTPSConnection("h")  # [missing-ssl-context]
