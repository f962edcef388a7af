"""A key that is handed on if it is there stays the caller's choice: the call that leaves it out is judged."""
import ssl
from http.client import HTTPSConnection


def _if_there(host, **kw):
    options = {}
    if "context" in kw:
        options["context"] = kw["context"]
    return HTTPSConnection(host, **options)


_if_there("h")  # [missing-ssl-context]
_if_there("h", context=ssl.create_default_context())
_if_there("h", context=ssl._create_unverified_context())  # [insecure-ssl-context]
_if_there("h", context=None)  # [missing-ssl-context]


def _in_loop(host, **kw):
    options = {}
    for k in ("timeout", "context"):
        if k in kw:
            options[k] = kw[k]
    return HTTPSConnection(host, **options)


_in_loop("h")  # [missing-ssl-context]
_in_loop("h", context=ssl.create_default_context())
_in_loop("h", context=ssl._create_unverified_context())  # [insecure-ssl-context]


def _in_comprehension(host, **kw):
    options = {k: kw[k] for k in ("timeout", "context") if k in kw}
    return HTTPSConnection(host, **options)


_in_comprehension("h")  # [missing-ssl-context]
_in_comprehension("h", context=ssl.create_default_context())
_in_comprehension("h", context=ssl._create_unverified_context())  # [insecure-ssl-context]


def _taken_out(host, **kwargs):
    ctx = kwargs.pop("context", None)
    options = {"context": ctx} if ctx else {}
    return HTTPSConnection(host, **options)


_taken_out("h")  # [missing-ssl-context]
_taken_out("h", context=ssl.create_default_context())
_taken_out("h", context=ssl._create_unverified_context())  # [insecure-ssl-context]


def _by_two(host, **kwargs):
    options = {}
    if "context" in kwargs:
        options["context"] = kwargs["context"]
    return _taken_out(host, **options)


_by_two("h")  # [missing-ssl-context]
_by_two("h", context=ssl.create_default_context())
_by_two("h", context=ssl._create_unverified_context())  # [insecure-ssl-context]


def _from_mapping(host, given):
    options = {}
    if "context" in given:
        options["context"] = given["context"]
    return HTTPSConnection(host, **options)


_from_mapping("h", {})  # [missing-ssl-context]
_from_mapping("h", {"context": ssl.create_default_context()})
_from_mapping("h", {"context": ssl._create_unverified_context()})  # [insecure-ssl-context]


def _chooses_otherwise(host, **kw):
    if "context" not in kw:
        return HTTPSConnection(host)  # [missing-ssl-context]
    return HTTPSConnection(host, **kw)


_chooses_otherwise("h")
_chooses_otherwise("h", context=ssl._create_unverified_context())  # [insecure-ssl-context]
