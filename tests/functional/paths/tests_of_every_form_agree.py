"""Tests of every form agree with the enclosing function's that read alike: comparisons, attributes, items, method calls, memberships."""
import ssl
from http.client import HTTPConnection, HTTPSConnection
from types import SimpleNamespace


def by_comparison(scheme):
    context = None
    if scheme == "https":
        context = ssl.create_default_context()

    def connect(host):
        if scheme == "https":
            return HTTPSConnection(host, context=context)
        return HTTPConnection(host)

    return connect


def by_another_comparison(scheme):
    context = None
    if scheme == "https":
        context = ssl.create_default_context()

    def connect(host):
        if scheme != "http":
            return HTTPSConnection(host, context=context)  # [missing-ssl-context]
        return HTTPConnection(host)

    return connect


class Fleet:
    def __init__(self, tls, eager):
        self.tls = tls
        self.eager = eager

    def connect_all(self, hosts):
        context = None
        if self.tls:
            context = ssl.create_default_context()

        def connect(host):
            if self.tls:
                return HTTPSConnection(host, context=context)
            return HTTPConnection(host)

        return [connect(host) for host in hosts]

    def connect_eagerly(self, hosts):
        context = None
        if self.tls:
            context = ssl.create_default_context()

        def connect(host):
            if self.eager:
                return HTTPSConnection(host, context=context)  # [missing-ssl-context]
            return HTTPConnection(host)

        return [connect(host) for host in hosts]


def _by_attribute(arguments):
    context = ssl.create_default_context() if arguments.tls else None

    def connect(host):
        if arguments.tls:
            return HTTPSConnection(host, context=context)
        return None

    return connect


def _by_another_attribute(arguments):
    context = ssl.create_default_context() if arguments.tls else None

    def connect(host):
        if arguments.eager:
            return HTTPSConnection(host, context=context)  # [missing-ssl-context]
        return None

    return connect


def _by_item(options):
    context = ssl.create_default_context() if options["tls"] else None

    def connect(host):
        if not options["tls"]:
            return None
        return HTTPSConnection(host, context=context)

    return connect


def _by_another_item(options):
    context = ssl.create_default_context() if options["tls"] else None

    def connect(host):
        if not options["eager"]:
            return None
        return HTTPSConnection(host, context=context)  # [missing-ssl-context]

    return connect


def _by_method(url):
    context = ssl.create_default_context() if url.startswith("https") else None

    def connect(host):
        if url.startswith("https"):
            return HTTPSConnection(host, context=context)
        return None

    return connect


def _by_method_with_another_argument(url):
    context = ssl.create_default_context() if url.startswith("https") else None

    def connect(host):
        if url.startswith("http"):
            return HTTPSConnection(host, context=context)  # [missing-ssl-context]
        return None

    return connect


def by_membership(scheme):
    context = ssl.create_default_context() if scheme in ("https", "wss") else None
    return lambda host: HTTPSConnection(host, context=context) if scheme in ("https", "wss") else None


def by_membership_elsewhere(scheme):
    context = ssl.create_default_context() if scheme in ("https", "wss") else None
    return lambda host: HTTPSConnection(host, context=context) if scheme in ("http", "ws") else None  # [missing-ssl-context]


def chosen_inside(tls):
    context = ssl.create_default_context() if tls else None

    def connect():
        chosen = context if tls else ssl.create_default_context()
        return HTTPSConnection("h", context=chosen)

    return connect


def chosen_inside_the_wrong_way_round(tls):
    context = ssl.create_default_context() if tls else None

    def connect():
        chosen = ssl.create_default_context() if tls else context
        return HTTPSConnection("h", context=chosen)  # [missing-ssl-context]

    return connect


def class_and_options_inside(tls):
    context = ssl.create_default_context() if tls else None

    def connect():
        kind, options = HTTPConnection, {}
        if tls:
            kind = HTTPSConnection
            options["context"] = context
        return kind("h", **options)

    return connect


def class_and_options_outside(tls, host):
    options, kind = {}, HTTPConnection
    if tls:
        options["context"] = ssl.create_default_context()
        kind = HTTPSConnection
    return lambda: kind(host, **options)


def class_without_options_outside(tls, eager, host):
    options, kind = {}, HTTPConnection
    if tls:
        kind = HTTPSConnection
    if eager:
        options["context"] = ssl.create_default_context()
    return lambda: kind(host, **options)  # [missing-ssl-context]


def drive_by_scheme(scheme):
    by_comparison(scheme)("h")
    by_another_comparison(scheme)("h")
    by_another_comparison("wss")("h")
    by_membership(scheme)("h")
    by_membership_elsewhere(scheme)("h")
    _by_method(scheme + "://h")("h")
    _by_method_with_another_argument(scheme + "://h")("h")


def drive_by_flags(tls, eager):
    Fleet(tls, eager).connect_all(["a", "b"])
    Fleet(tls, eager).connect_eagerly(["a", "b"])
    _by_attribute(SimpleNamespace(tls=tls, eager=eager))("h")
    _by_another_attribute(SimpleNamespace(tls=tls, eager=eager))("h")
    _by_item({"tls": tls, "eager": eager})("h")
    _by_another_item({"tls": tls, "eager": eager})("h")
    chosen_inside(tls)()
    chosen_inside_the_wrong_way_round(tls)()
    class_and_options_inside(tls)()
    class_and_options_outside(tls, "h")()
    if tls or not eager:
        class_without_options_outside(tls, eager, "h")()
