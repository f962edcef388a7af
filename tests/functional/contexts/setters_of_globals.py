"""What functions of a module hand to those that set or change its names is there, beside what others may hand in."""
import ssl
from http.client import HTTPSConnection

_changed = ssl.create_default_context()
_kept = ssl.create_default_context()
_set = ssl.create_default_context()
_set_well = ssl.create_default_context()


def _set_verify(flag):
    _changed.check_hostname = flag


def _set_kept(flag):
    _kept.check_hostname = flag


def _use(context):
    global _set
    _set = context


def _use_well(context):
    global _set_well
    _set_well = context


def _connect():
    HTTPSConnection("h", context=_changed)  # [insecure-ssl-context]
    HTTPSConnection("h", context=_kept)
    HTTPSConnection("h", context=_set)  # [insecure-ssl-context]
    HTTPSConnection("h", context=_set_well)


def main():
    _set_verify(False)
    _set_kept(True)
    _use(ssl._create_unverified_context())
    _use_well(ssl.create_default_context())
    _connect()
