"""What a star import brings, and what a loop takes out of something imported, is found changed in functions, too."""

from http.client import HTTPSConnection

from star_changed_helpers import settings
from star_changed_helpers.settings import *
from star_changed_helpers.settings import LISTED, UNTOUCHED

WEAKENED.check_hostname = False

for _one in LISTED:
    _one.check_hostname = False

for _one in settings.TABLE.values():
    _one.check_hostname = False

for _one in UNTOUCHED:
    print(_one)


def _relax():
    RELAXED.check_hostname = False


def connect():
    _relax()
    HTTPSConnection("h", context=WEAKENED)  # [insecure-ssl-context]
    HTTPSConnection("h", context=RELAXED)  # [insecure-ssl-context]
    HTTPSConnection("h", context=KEPT)
    HTTPSConnection("h", context=LISTED[0])  # [insecure-ssl-context]
    HTTPSConnection("h", context=settings.TABLE["a"])  # [insecure-ssl-context]
    HTTPSConnection("h", context=UNTOUCHED[0])
