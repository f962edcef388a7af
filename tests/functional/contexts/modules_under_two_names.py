"""One module under two names: what is changed through one of them is read through the other."""

from http.client import HTTPSConnection

import context_helpers.changed_by_alias
import context_helpers.changed_by_alias as settings
from context_helpers import changed_by_alias as others


def weaken():
    settings.WEAKENED.check_hostname = False


def weaken_when_called():
    settings.WEAKENED_IN_FUNCTION.check_hostname = False
    settings.UNTOUCHED.set_ciphers("HIGH")


weaken()


def read():
    HTTPSConnection("o.example", context=settings.WEAKENED_IN_FUNCTION)  # [insecure-ssl-context]
    HTTPSConnection("a.example", context=context_helpers.changed_by_alias.WEAKENED)  # [insecure-ssl-context]
    HTTPSConnection("b.example", context=others.WEAKENED)  # [insecure-ssl-context]
    HTTPSConnection("c.example", context=context_helpers.changed_by_alias.UNTOUCHED)
    HTTPSConnection("d.example", context=others.UNTOUCHED)
