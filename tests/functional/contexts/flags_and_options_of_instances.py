"""What an instance's methods choose by its flag agrees with what its initialiser and its other methods chose by it."""
import functools
import ssl
from http.client import HTTPConnection, HTTPSConnection


class KeepsContext:
    def __init__(self, host, secure=True):
        self.host, self.secure = host, secure
        if secure:
            self.context = ssl.create_default_context()
        else:
            self.context = None

    def by_expression(self):
        context = self.context if self.secure else ssl.create_default_context()
        return HTTPSConnection(self.host, context=context)

    def by_statement(self):
        if self.secure:
            context = self.context
        else:
            context = ssl.create_default_context()
        return HTTPSConnection(self.host, context=context)

    def with_class_and_options(self):
        kind = HTTPSConnection if self.secure else HTTPConnection
        options = {}
        if self.secure:
            options["context"] = self.context
        return kind(self.host, **options)

    def anyway(self):
        return HTTPSConnection(self.host, context=self.context)  # [missing-ssl-context]


class ReadsUrl:
    def __init__(self, url):
        self.scheme, _, self.host = url.partition("://")
        self.context = ssl.create_default_context() if self.scheme == "https" else None

    def connect(self):
        if self.scheme == "https":
            return HTTPSConnection(self.host, context=self.context)
        return HTTPConnection(self.host)

    def connect_by_host(self):
        if self.host == "h":
            return HTTPSConnection(self.host, context=self.context)  # [missing-ssl-context]
        return HTTPConnection(self.host)


class KeepsScheme:
    def __init__(self, scheme):
        self.scheme = scheme
        self.context = ssl.create_default_context() if scheme == "https" else None

    def connect(self):
        if self.scheme == "https":
            return HTTPSConnection("h", context=self.context)
        return None

    def connect_otherwise(self):
        if self.scheme != "https":
            return HTTPSConnection("h", context=self.context)  # [missing-ssl-context]
        return None


class KeepsOptions:
    def __init__(self, tls):
        self.tls = tls
        self.options = {}
        if tls:
            self.options["context"] = ssl.create_default_context()

    def by_statement(self):
        if self.tls:
            return HTTPSConnection("h", **self.options)
        return HTTPConnection("h", **self.options)

    def by_class(self):
        kind = HTTPSConnection if self.tls else HTTPConnection
        return kind("h", **self.options)

    def anyway(self):
        return HTTPSConnection("h", **self.options)  # [missing-ssl-context]


class KeepsClassAndOptions:
    def __init__(self, tls):
        if tls:
            self.kind = HTTPSConnection
            self.options = {"context": ssl.create_default_context()}
        else:
            self.kind = HTTPConnection
            self.options = {}

    def connect(self):
        return self.kind("h", **self.options)


class KeepsClassAndOptionsOfTwoFlags:
    def __init__(self, tls, eager):
        self.kind = HTTPSConnection if tls else HTTPConnection
        self.options = {"context": ssl.create_default_context()} if eager else {}

    def connect(self):
        return self.kind("h", **self.options)  # [missing-ssl-context]


class AsksAgain:
    def __init__(self, secure, eager):
        self.secure = secure
        self.eager = eager

    def make_context(self):
        if self.secure:
            return ssl.create_default_context()
        return None

    @property
    def context(self):
        return ssl.create_default_context() if self.secure else None

    @functools.cached_property
    def cached_context(self):
        if not self.secure:
            return None
        return ssl.create_default_context()

    def make_options(self):
        options = {"timeout": 3}
        if self.secure:
            options["context"] = ssl.create_default_context()
        return options

    def choose_class(self):
        return HTTPSConnection if self.secure else HTTPConnection

    def with_a_made_context(self):
        if self.secure:
            return HTTPSConnection("h", context=self.make_context())
        return HTTPConnection("h")

    def with_a_property(self):
        if self.secure:
            return HTTPSConnection("h", context=self.context)
        return None

    def with_a_cached_property(self):
        if self.secure:
            return HTTPSConnection("h", context=self.cached_context)
        return None

    def with_made_options(self):
        if self.secure:
            return HTTPSConnection("h", **self.make_options())
        return None

    def with_a_class_chosen_here(self):
        kind = HTTPSConnection if self.secure else HTTPConnection
        options = self.make_options()
        return kind("h", **options)

    def with_a_class_chosen_there(self):
        return self.choose_class()("h", **self.make_options())

    def with_names_for_both(self):
        kind = self.choose_class()
        options = self.make_options()
        return kind("h", **options)

    def with_options_filled_here(self):
        kind = HTTPSConnection if self.secure else HTTPConnection
        options = {}
        if self.secure:
            options["context"] = self.make_context()
        return kind("h", **options)

    def with_another_flag(self):
        if self.eager:
            return HTTPSConnection("h", context=self.make_context())  # [missing-ssl-context]
        return None

    def with_a_property_by_another_flag(self):
        if self.eager:
            return HTTPSConnection("h", context=self.context)  # [missing-ssl-context]
        return None

    def with_options_by_another_flag(self):
        kind = HTTPSConnection if self.eager else HTTPConnection
        return kind("h", **self.make_options())  # [missing-ssl-context]

    def with_a_property_anyway(self):
        return HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


def drive_contexts(tls, scheme):
    keeper = KeepsContext("h", tls)
    keeper.by_expression()
    keeper.by_statement()
    keeper.with_class_and_options()
    keeper.anyway()
    reader = ReadsUrl(scheme + "://h")
    reader.connect()
    reader.connect_by_host()
    KeepsScheme(scheme).connect()
    KeepsScheme(scheme).connect_otherwise()


def drive_options(tls, eager):
    KeepsOptions(tls).by_class()
    KeepsOptions(tls).by_statement()
    KeepsOptions(tls).anyway()
    KeepsClassAndOptions(tls).connect()
    if tls or not eager:
        KeepsClassAndOptionsOfTwoFlags(tls, eager).connect()


def drive_methods_that_ask_again(tls, eager):
    asker = AsksAgain(tls, eager)
    asker.with_a_made_context()
    asker.with_a_property()
    asker.with_a_cached_property()
    asker.with_made_options()
    asker.with_a_class_chosen_here()
    asker.with_a_class_chosen_there()
    asker.with_names_for_both()
    asker.with_options_filled_here()
    asker.with_another_flag()
    asker.with_a_property_by_another_flag()
    if eager or not tls:
        asker.with_options_by_another_flag()
    asker.with_a_property_anyway()
