"""A context that is imported under two names, or by name and with its module, is one object."""

from http.client import HTTPSConnection

import shared_by_import_helpers.options
from shared_by_import_helpers.options import context as first
from shared_by_import_helpers.options import context as second
from shared_by_import_helpers.options import other, repaired, weakened

first.check_hostname = False
HTTPSConnection("h", context=second)  # [insecure-ssl-context]

weakened.check_hostname = False
HTTPSConnection("h", context=shared_by_import_helpers.options.weakened)  # [insecure-ssl-context]

repaired.check_hostname = False
shared_by_import_helpers.options.repaired.check_hostname = True
HTTPSConnection("h", context=repaired)


def under_the_other_name():
    HTTPSConnection("h", context=second)  # [insecure-ssl-context]


def another():
    HTTPSConnection("h", context=other)
