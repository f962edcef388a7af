"""What a subclass overrides goes with what the same subclass overrides elsewhere, and with no other class's."""

import abc
import http.client
import ssl


class _Transport:
    connection_class = http.client.HTTPConnection

    def options(self):
        return {"timeout": 3}

    def connect(self):
        return self.connection_class("h", **self.options())


class _SecureTransport(_Transport):
    connection_class = http.client.HTTPSConnection

    def options(self):
        return {**super().options(), "context": ssl.create_default_context()}


class _ForgetfulTransport:
    connection_class = http.client.HTTPConnection

    def options(self):
        return {"timeout": 3}

    def connect(self):
        return self.connection_class("h", **self.options())  # [missing-ssl-context]


class _HalfSecureTransport(_ForgetfulTransport):
    connection_class = http.client.HTTPSConnection


class _Abstract:
    def kind(self):
        raise NotImplementedError

    def options(self):
        raise NotImplementedError

    def connect(self):
        return self.kind()("h", **self.options())


class _Plain(_Abstract):
    def kind(self):
        return http.client.HTTPConnection

    def options(self):
        return {}


class _Secure(_Abstract):
    def kind(self):
        return http.client.HTTPSConnection

    def options(self):
        return {"context": ssl.create_default_context()}


class _Initialised:
    def connect(self):
        return self.kind("h", **self.options)


class _InitialisedPlain(_Initialised):
    def __init__(self):
        self.kind = http.client.HTTPConnection
        self.options = {}


class _InitialisedSecure(_Initialised):
    def __init__(self):
        self.kind = http.client.HTTPSConnection
        self.options = {"context": ssl.create_default_context()}


class _Client:
    def context(self):
        return ssl.create_default_context()

    def connect(self):
        return http.client.HTTPSConnection("h", context=self.context())


class _InsecureClient(_Client):
    def context(self):
        return ssl._create_unverified_context()

    def connect(self):
        return http.client.HTTPSConnection("h", context=self.context())  # [insecure-ssl-context]


class _LeadingClient:
    def context(self):
        return ssl.create_default_context()

    def connect(self):
        return http.client.HTTPSConnection("h", context=self.context())  # [insecure-ssl-context]


class _FollowingClient(_LeadingClient):
    def context(self):
        return ssl._create_unverified_context()

    def connect(self):
        return super().connect()


class _WithPlace:
    context = None

    def connect(self):
        return http.client.HTTPSConnection("h", context=self.context)


class _Placed(_WithPlace):
    context = ssl.create_default_context()


class _WithPlaceOfAnyKind:
    context = None

    def connect(self):
        return http.client.HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class _PlacedBadly(_WithPlaceOfAnyKind):
    context = ssl._create_unverified_context()


class _Declared(abc.ABC):
    @abc.abstractmethod
    def context(self):
        return None

    @property
    @abc.abstractmethod
    def options(self):
        return {}

    def connect(self):
        http.client.HTTPSConnection("a.example", context=self.context())
        http.client.HTTPSConnection("b.example", **self.options)


class _Defined(_Declared):
    def context(self):
        return ssl.create_default_context()

    @property
    def options(self):
        return {"context": ssl.create_default_context()}


class _DeclaredWithDefault(abc.ABC):
    @abc.abstractmethod
    def context(self):
        return None

    def connect(self):
        http.client.HTTPSConnection("h", context=self.context())  # [missing-ssl-context]


class _DefinedByDefault(_DeclaredWithDefault):
    def context(self):
        return super().context()


def clients():
    _Defined().connect()
    _DefinedByDefault().connect()
    for kind in (_Transport, _SecureTransport, _ForgetfulTransport, _HalfSecureTransport, _Plain, _Secure):
        kind().connect()
    for kind in (_InitialisedPlain, _InitialisedSecure, _Client, _InsecureClient, _LeadingClient, _FollowingClient):
        kind().connect()
    _Placed().connect()
    _PlacedBadly().connect()
