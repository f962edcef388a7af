"""An attribute of another module is what it was set to on the way, whoever reads it then."""

import ssl
import sys
from http.client import HTTPSConnection

import context_helpers.set_from_outside as imported_again
from context_helpers import set_from_outside


def set_before():
    set_from_outside.context = ssl.create_default_context()
    HTTPSConnection("h", context=set_from_outside.context)
    set_from_outside.context = ssl._create_unverified_context()
    HTTPSConnection("h", context=set_from_outside.context)  # [insecure-ssl-context]
    set_from_outside.context = None
    HTTPSConnection("h", context=set_from_outside.context)  # [missing-ssl-context]


def weakened_after():
    set_from_outside.context = ssl.create_default_context()
    set_from_outside.context.check_hostname = False
    HTTPSConnection("h", context=set_from_outside.context)  # [insecure-ssl-context]
    set_from_outside.context.check_hostname = True
    HTTPSConnection("h", context=set_from_outside.context)


def filled_in():
    set_from_outside.context = None
    if set_from_outside.context is None:
        set_from_outside.context = ssl.create_default_context()
    HTTPSConnection("h", context=set_from_outside.context)


def filled_in_on_one_path(flag):
    set_from_outside.context = None
    if flag:
        set_from_outside.context = ssl.create_default_context()
    HTTPSConnection("h", context=set_from_outside.context)  # [missing-ssl-context]


def filled_in_unless_there():
    if set_from_outside.third is None:
        set_from_outside.third = ssl.create_default_context()
    HTTPSConnection("h", context=set_from_outside.third)


def set_by_name():
    setattr(set_from_outside, "context", ssl.create_default_context())
    HTTPSConnection("h", context=set_from_outside.context)
    setattr(set_from_outside, "context", ssl._create_unverified_context())
    HTTPSConnection("h", context=getattr(set_from_outside, "context"))  # [insecure-ssl-context]


def named_otherwise():
    other = set_from_outside
    other.context = ssl.create_default_context()
    HTTPSConnection("h", context=set_from_outside.context)
    other.context = ssl._create_unverified_context()
    HTTPSConnection("h", context=set_from_outside.context)  # [insecure-ssl-context]


def imported_under_two_names():
    imported_again.context = ssl.create_default_context()
    HTTPSConnection("h", context=set_from_outside.context)
    set_from_outside.context = ssl._create_unverified_context()
    HTTPSConnection("h", context=imported_again.context)  # [insecure-ssl-context]


def through_sys_modules():
    this = sys.modules[__name__]
    this.verified = ssl.create_default_context()
    HTTPSConnection("h", context=this.verified)
    sys.modules[__name__].lax = ssl._create_unverified_context()
    HTTPSConnection("h", context=sys.modules[__name__].lax)  # [insecure-ssl-context]


def of_a_module_that_is_not_read():
    sys.context = ssl.create_default_context()
    HTTPSConnection("h", context=sys.context)
    sys.context = ssl._create_unverified_context()
    HTTPSConnection("h", context=sys.context)  # [insecure-ssl-context]


def whole_mappings():
    set_from_outside.options = {"context": ssl.create_default_context()}
    HTTPSConnection("h", **set_from_outside.options)
    set_from_outside.options["context"].check_hostname = False
    HTTPSConnection("h", **set_from_outside.options)  # [insecure-ssl-context]


def named_like_a_setting():
    set_from_outside.verify_mode = ssl.CERT_NONE
    context = ssl.create_default_context()
    HTTPSConnection("h", context=context)
    context.check_hostname = False
    context.verify_mode = set_from_outside.verify_mode
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def imported_after():
    set_from_outside.context = ssl.create_default_context()
    from context_helpers.set_from_outside import context

    HTTPSConnection("h", context=context)
    set_from_outside.context = ssl._create_unverified_context()
    HTTPSConnection("h", context=context)
    from context_helpers.set_from_outside import context as again

    HTTPSConnection("h", context=again)  # [insecure-ssl-context]


def set_by_a_function_of_the_module():
    set_from_outside.chosen = ssl._create_unverified_context()
    set_from_outside.choose()
    HTTPSConnection("h", context=set_from_outside.chosen)
    set_from_outside.chosen.check_hostname = False
    HTTPSConnection("h", context=set_from_outside.chosen)  # [insecure-ssl-context]


def _configure(verify):
    set_from_outside.context = ssl.create_default_context() if verify else ssl._create_unverified_context()


def set_by_a_helper():
    _configure(True)
    HTTPSConnection("h", context=set_from_outside.context)
    _configure(False)
    HTTPSConnection("h", context=set_from_outside.context)  # [insecure-ssl-context]


def set_back():
    before = set_from_outside.chosen
    set_from_outside.chosen = ssl._create_unverified_context()
    try:
        HTTPSConnection("h", context=set_from_outside.chosen)  # [insecure-ssl-context]
    finally:
        set_from_outside.chosen = before
