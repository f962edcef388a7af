"""A test of which class the callee is has an answer, too, where fallback imports and aliases name the classes."""
import ssl

try:
    import http.client as client
    from http.client import HTTPConnection, HTTPSConnection
except ImportError:
    import httplib as client
    from httplib import HTTPConnection, HTTPSConnection

Secure = client.HTTPSConnection
Plain = client.HTTPConnection


class Own(HTTPSConnection):
    pass


def by_identity(tls):
    kind = HTTPSConnection if tls else HTTPConnection
    if kind is HTTPConnection:
        return kind("h")
    return kind("h", context=ssl.create_default_context())


def by_identity_with_the_other(tls):
    kind = HTTPSConnection if tls else HTTPConnection
    if kind is not HTTPConnection:
        return kind("h")  # [missing-ssl-context]
    return kind("h")


def by_equality(tls):
    kind = HTTPSConnection if tls else HTTPConnection
    options = {}
    if kind == HTTPSConnection:
        options["context"] = ssl.create_default_context()
    return kind("h", **options)


def by_inequality(tls):
    kind = HTTPSConnection if tls else HTTPConnection
    options = {}
    if kind != HTTPSConnection:
        options["timeout"] = 3
    return kind("h", **options)  # [missing-ssl-context]


def by_base(tls):
    kind = Own if tls else HTTPConnection
    options = {}
    if issubclass(kind, HTTPSConnection):
        options["context"] = ssl.create_default_context()
    return kind("h", **options)


def by_base_of_both(tls):
    kind = HTTPSConnection if tls else HTTPConnection
    if not issubclass(kind, HTTPConnection):
        return None
    return kind("h")  # [missing-ssl-context]


def by_one_of_several_bases(tls):
    kind = HTTPSConnection if tls else HTTPConnection
    if issubclass(kind, (Own, HTTPSConnection)):
        return kind("h", context=ssl.create_default_context())
    return kind("h")


def by_none_of_several_bases(tls):
    kind = HTTPSConnection if tls else HTTPConnection
    if issubclass(kind, (Own, ValueError)):
        return kind("h", context=ssl.create_default_context())
    return kind("h")  # [missing-ssl-context]


def among(tls):
    kind = HTTPSConnection if tls else HTTPConnection
    if kind in (Own, HTTPSConnection):
        return kind("h", context=ssl.create_default_context())
    return kind("h")


def among_others(tls):
    kind = HTTPSConnection if tls else HTTPConnection
    if kind in (Own, HTTPConnection):
        return kind("h", timeout=3)
    return kind("h")  # [missing-ssl-context]


def by_alias(tls):
    kind = Secure if tls else Plain
    options = {"context": ssl.create_default_context()} if kind is client.HTTPSConnection else {}
    return kind("h", **options)


def by_alias_of_the_other(tls):
    kind = Secure if tls else Plain
    options = {"timeout": 3} if kind is Plain else {}
    return kind("h", **options)  # [missing-ssl-context]


def chosen_together(tls):
    if tls:
        kind, context = HTTPSConnection, ssl.create_default_context()
    else:
        kind, context = HTTPConnection, None
    if kind is HTTPSConnection:
        return HTTPSConnection("h", context=context)
    return kind("h")


def chosen_crosswise(tls):
    if tls:
        kind, context = HTTPSConnection, None
    else:
        kind, context = HTTPConnection, ssl.create_default_context()
    if kind is HTTPSConnection:
        return HTTPSConnection("h", context=context)  # [missing-ssl-context]
    return kind("h")


