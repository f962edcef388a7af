"""Whether a comprehension over what is written has left anything over agrees with what its test has asked."""
import ssl
from http.client import HTTPSConnection


def missing_names(tls, other):
    missing = [name for name, given in (("tls", tls), ("other", other)) if not given]
    context = ssl.create_default_context() if tls else None
    if missing:
        raise RuntimeError(missing)
    HTTPSConnection("h", context=context)


def names_that_are_there(tls, other):
    given = [name for name, given in (("tls", tls), ("other", other)) if given]
    context = ssl.create_default_context() if tls else None
    if not given:
        raise RuntimeError
    HTTPSConnection("h", context=context)  # [missing-ssl-context]


def missing_values(tls, other):
    missing = {value for value in (tls, other) if not value}
    context = ssl.create_default_context() if tls else None
    if missing:
        HTTPSConnection("h", context=context)  # [missing-ssl-context]
    else:
        HTTPSConnection("h", context=context)


def missing_options(tls, other):
    missing = {name: value for name, value in {"tls": tls, "other": other}.items() if not value}
    context = ssl.create_default_context() if tls else None
    assert not missing
    HTTPSConnection("h", context=context)


def missing_of_others(tls, other):
    missing = [name for name, given in (("other", other),) if not given]
    context = ssl.create_default_context() if tls else None
    if missing:
        raise RuntimeError(missing)
    HTTPSConnection("h", context=context)  # [missing-ssl-context]
