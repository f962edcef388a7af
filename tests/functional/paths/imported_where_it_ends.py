"""A test by which a path ends tells as much where the function itself imports what it asks with."""

from http.client import HTTPSConnection


def _context(tls):
    import ssl

    return ssl.create_default_context() if tls else None


def asserted(tls):
    import ssl

    context = _context(tls)
    assert isinstance(context, ssl.SSLContext)
    return HTTPSConnection("h", context=context)


def checked(tls):
    from ssl import SSLContext

    context = _context(tls)
    if not isinstance(context, SSLContext):
        raise RuntimeError
    return HTTPSConnection("h", context=context)


def checked_under_another_name(tls):
    import ssl as security

    context = _context(tls)
    if not isinstance(context, security.SSLContext):
        return None
    return HTTPSConnection("h", context=context)


def checked_for_something_else(tls):
    import ssl
    from collections.abc import Mapping

    context = _context(tls)
    assert not isinstance(context, Mapping)
    HTTPSConnection("h", context=context)  # [missing-ssl-context]
    if isinstance(context, ssl.SSLContext):
        raise RuntimeError
    return HTTPSConnection("h", context=context)  # [missing-ssl-context]


def checked_with_what_is_bound_otherwise(tls):
    from ssl import SSLContext

    SSLContext = object
    context = _context(tls)
    assert isinstance(context, SSLContext)
    return HTTPSConnection("h", context=context)  # [missing-ssl-context]
