"""A function inside another one finds what its names hold on the paths that use it, and on no others."""

import concurrent.futures
import contextlib
import ssl
from http.client import HTTPConnection, HTTPSConnection


def _plain(host, context=None):
    return HTTPConnection(host) if context else None


def called(tls):
    context = ssl.create_default_context() if tls else None

    def connect():
        return HTTPSConnection("h", context=context)

    if tls:
        return connect()
    return HTTPConnection("h")


def called_otherwise(tls):
    context = ssl.create_default_context() if tls else None

    def connect():
        return HTTPSConnection("h", context=context)  # [missing-ssl-context]

    if not tls:
        return connect()
    return HTTPConnection("h")


def called_on_both(tls, other):
    context = ssl.create_default_context() if tls else None

    def connect():
        return HTTPSConnection("h", context=context)  # [missing-ssl-context]

    if tls:
        connect()
    if other:
        connect()


def handed_on(tls):
    context = ssl.create_default_context() if tls else None

    def connect():
        return HTTPSConnection("h", context=context)

    if context is not None:
        with concurrent.futures.ThreadPoolExecutor(1) as executor:
            executor.submit(connect).result()


def in_an_expression(tls):
    context = ssl.create_default_context() if tls else None

    def connect():
        return HTTPSConnection("h", context=context)

    for _ in range(2):
        try:
            return connect() if context else HTTPConnection("h")
        except OSError:
            continue
    return None


def weakened_elsewhere(tls, insecure):
    context = ssl.create_default_context()
    if insecure:
        context.check_hostname = False

    def connect():
        return HTTPSConnection("h", context=context)

    if tls and not insecure:
        return connect()
    return HTTPConnection("h")


def weakened_there(tls, insecure):
    context = ssl.create_default_context()
    if insecure:
        context.check_hostname = False

    def connect():
        return HTTPSConnection("h", context=context)  # [insecure-ssl-context]

    if tls and insecure:
        return connect()
    return HTTPConnection("h")


def unpacked(tls):
    kind, context = (HTTPSConnection, ssl.create_default_context()) if tls else (HTTPConnection, None)

    def connect(host):
        arguments = {"context": context} if context else {}
        return kind(host, **arguments)

    return connect("h")


def unpacked_otherwise(tls):
    kind, context = (_plain, ssl.create_default_context()) if tls else (HTTPSConnection, None)

    def connect(host):
        arguments = {"context": context} if context else {}
        return kind(host, **arguments)  # [missing-ssl-context]

    return connect("h")


def by_port(tls):
    port = 443 if tls else 80
    kind = HTTPSConnection if port == 443 else HTTPConnection

    def connect(host):
        arguments = {"context": ssl.create_default_context()} if port == 443 else {}
        return kind(host, **arguments)

    return connect("h")


def by_another_port(tls):
    port = 443 if tls else 80
    kind = HTTPSConnection if port == 443 else _plain

    def connect(host):
        arguments = {"context": ssl.create_default_context()} if port == 80 else {}
        return kind(host, **arguments)  # [missing-ssl-context]

    return connect("h")


class Client:
    def __init__(self, tls):
        self.tls = tls
        self.context = ssl.create_default_context() if tls else None

    def check(self):
        return self.tls is True

    def by_predicate(self):
        def connect():
            return HTTPSConnection("h", context=self.context)

        return connect() if self.check() else HTTPConnection("h")

    def by_predicate_otherwise(self):
        def connect():
            return HTTPSConnection("h", context=self.context)  # [missing-ssl-context]

        return HTTPConnection("h") if self.check() else connect()

    def by_name(self):
        context = self.context

        def connect():
            return HTTPSConnection("h", context=context)

        if self.tls:
            return connect()
        return HTTPConnection("h")

    def by_name_otherwise(self):
        context = self.context

        def connect():
            return HTTPSConnection("h", context=context)  # [missing-ssl-context]

        if not self.tls:
            return connect()
        return HTTPConnection("h")


def clients(tls):
    client = Client(tls)
    client.by_predicate()
    client.by_predicate_otherwise()
    client.by_name()
    client.by_name_otherwise()


def chosen_by_name(tls, retries):
    context = None
    if tls:
        context = ssl.create_default_context()

    def plain():
        return HTTPConnection("h")

    def secure():
        return HTTPSConnection("h", context=context)

    make = secure if tls else plain
    for _ in range(retries or 1):
        with contextlib.suppress(OSError):
            return make()
    return None


def chosen_by_another_test(tls, proxied):
    context = None
    if tls:
        context = ssl.create_default_context()

    def plain():
        return HTTPConnection("h")

    def secure():
        return HTTPSConnection("h", context=context)  # [missing-ssl-context]

    make = secure if proxied else plain
    return make()


def bound_in_branches(tls):
    context = ssl.create_default_context() if tls else None

    def secure():
        return HTTPSConnection("h", context=context)

    if tls:
        make = secure
    else:
        make = HTTPConnection
    return make() if tls else make("h")


def bound_anew(tls):
    context = ssl.create_default_context() if tls else None

    def plain():
        return HTTPConnection("h")

    def secure():
        return HTTPSConnection("h", context=context)  # [missing-ssl-context]

    make = plain
    if not tls:
        make = secure
    return make()


def in_comprehensions(tls, other):
    context = ssl.create_default_context() if tls else None

    def chosen():
        return HTTPSConnection("h", context=context)

    def filtered():
        return HTTPSConnection("h", context=context)

    def by_its_variable():
        return HTTPSConnection("h", context=context)  # [missing-ssl-context]

    def gone_through():
        return [HTTPSConnection("h", context=context)]  # [missing-ssl-context]

    one = [chosen() if tls else HTTPConnection(host) for host in ("h", "i")]
    two = [filtered() for host in ("h", "i") if host and tls]
    three = [by_its_variable() for tls in (True, other) if tls]
    four = [made for made in gone_through() if tls]
    return one, two, three, four


def used_by_another_one(tls, retries):
    context = ssl.create_default_context() if tls else None

    def connect():
        return HTTPSConnection("h", context=context)

    def attempt(host):
        if not tls:
            return HTTPConnection(host)
        return connect()

    def again():
        return connect() if tls else attempt("h")

    for _ in range(2):
        if retries:
            attempt("h")
        again()


def used_by_another_one_without_a_test(tls):
    context = ssl.create_default_context() if tls else None

    def connect():
        return HTTPSConnection("h", context=context)  # [missing-ssl-context]

    def attempt():
        if tls:
            return connect()
        return again()

    def again():
        return connect()

    return attempt()


def used_by_another_one_with_a_test_of_its_own(tls, other):
    context = ssl.create_default_context() if tls else None

    def connect():
        return HTTPSConnection("h", context=context)  # [missing-ssl-context]

    def attempt(tls):
        return connect() if tls else HTTPConnection("h")

    return attempt(other)


def used_behind_what_changes_the_flag(hosts):
    context = ssl.create_default_context() if hosts else None
    found = [hosts] if hosts else []

    def connect():
        return HTTPSConnection("h", context=context)  # [missing-ssl-context]

    def attempt():
        found.append("h")
        if found:
            return connect()
        return None

    return attempt()


def _used_with_keywords_of_its_own(**options):
    context = ssl.create_default_context() if options else None

    def connect():
        return HTTPSConnection("h", context=context)  # [missing-ssl-context]

    def attempt(**options):
        return connect() if options else None

    return attempt(retries=3)


def used_with_keywords_of_its_own():
    return _used_with_keywords_of_its_own()


def used_by_what_is_kept(tls):
    context = ssl.create_default_context() if tls else None

    def connect():
        return HTTPSConnection("h", context=context)  # [missing-ssl-context]

    def attempt():
        return connect() if tls else HTTPConnection("h")

    kept = [attempt]
    tls = True
    return kept[0]()


def used_by_one_that_binds_the_context(tls):
    context = ssl.create_default_context() if tls else None

    def connect():
        return HTTPSConnection("h", context=context)  # [missing-ssl-context]

    def attempt():
        nonlocal context
        if tls:
            context = None
            connect()
            context = ssl.create_default_context()

    attempt()


def used_by_a_generator(tls):
    context = ssl.create_default_context() if tls else None

    def connect():
        return HTTPSConnection("h", context=context)  # [missing-ssl-context]

    connections = (connect() for _ in range(2) if tls)
    tls = True
    return list(connections)
