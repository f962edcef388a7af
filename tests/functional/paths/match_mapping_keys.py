"""A mapping pattern asks for its keys as `in` does: past a `case` that wanted one, it is missing, or has another value."""
import ssl
from http.client import HTTPSConnection


def _good_unless_given(**options):
    context = ssl.create_default_context()
    match options:
        case {"context": None}:
            context = ssl.create_default_context()
        case {"context": found}:
            context = found
    HTTPSConnection("h", context=context)


def _picked(**options):
    return {key: value for key, value in options.items() if key != "timeout"}


def _good_unless_picked(**options):
    context = ssl.create_default_context()
    match _picked(**options):
        case {"context": None}:
            context = ssl.create_default_context()
        case {"context": found}:
            context = found
    HTTPSConnection("h", context=context)


def _whatever_is_given(**options):
    context = ssl.create_default_context()
    match options:
        case {"context": found}:
            context = found
    HTTPSConnection("h", context=context)


def callers_choose():
    _good_unless_given()
    _good_unless_given(context=None)
    _good_unless_given(context=ssl._create_unverified_context())  # [insecure-ssl-context]
    _good_unless_picked()
    _good_unless_picked(context=None)
    _good_unless_picked(context=ssl._create_unverified_context())  # [insecure-ssl-context]
    _whatever_is_given()
    _whatever_is_given(context=None)  # [missing-ssl-context]


def missing_where_no_case_has_matched(secure):
    options = {}
    if secure:
        options["context"] = ssl.create_default_context()
    match options:
        case {"context": _}:
            HTTPSConnection("h", **options)
        case _:
            HTTPSConnection("h", **options)  # [missing-ssl-context]


def one_of_two_is_missing(secure, verify):
    options = {}
    if secure:
        options["context"] = ssl.create_default_context()
    if verify:
        options["timeout"] = 1
    match options:
        case {"context": _, "timeout": _}:
            HTTPSConnection("h", **options)
        case {"context": _}:
            HTTPSConnection("h", **options)
        case _:
            HTTPSConnection("h", **options)  # [missing-ssl-context]


def perhaps_taken_away(given):
    options = {"context": ssl.create_default_context(), "timeout": 1}
    options.pop("context" if given else "host", None)
    match options:
        case {"context": context}:
            HTTPSConnection("h", context=context)
        case _:
            HTTPSConnection("h")  # [missing-ssl-context]
    if "context" in options:
        HTTPSConnection("h", context=options["context"])
    else:
        HTTPSConnection("h")  # [missing-ssl-context]
