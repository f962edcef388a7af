"""The context that a lookup falls back on is the choice of the function that asks; a `None` there leaves it to the caller."""
import ssl
from http.client import HTTPSConnection


def _popped(host, **kwargs):
    context = kwargs.pop("context", ssl._create_unverified_context())
    return HTTPSConnection(host, context=context, **kwargs)  # [insecure-ssl-context]


def _popped_good(host, **kwargs):
    context = kwargs.pop("context", ssl.create_default_context())
    return HTTPSConnection(host, context=context, **kwargs)


def _popped_none(host, **kwargs):
    context = kwargs.pop("context", None)
    return HTTPSConnection(host, context=context, **kwargs)


def _popped_and_given(host, **kwargs):
    kwargs.pop("context", ssl._create_unverified_context())
    return HTTPSConnection(host, context=ssl.create_default_context(), **kwargs)


def _got(host, options):
    context = options.get("context", ssl._create_unverified_context())
    return HTTPSConnection(host, context=context)  # [insecure-ssl-context]


def _got_by_key(host, key, options):
    context = options.get(key, ssl._create_unverified_context())
    return HTTPSConnection(host, context=context)  # [insecure-ssl-context]


def _got_where_it_is(host, options):
    if "context" not in options:
        return None
    context = options.get("context", ssl._create_unverified_context())
    return HTTPSConnection(host, context=context)


def _got_and_tested_again(host, options):
    context = options.get("context", ssl._create_unverified_context())
    if "context" in options:
        return HTTPSConnection(host, context=context)
    return None


def _got_and_tested_for_its_lack(host, options):
    context = options.get("context", ssl._create_unverified_context())
    if "context" not in options:
        return HTTPSConnection(host, context=context)  # [insecure-ssl-context]
    return None


def _got_under_another_name(host, options):
    context = options.get("tls", ssl._create_unverified_context())
    if "context" in options:
        return HTTPSConnection(host, context=context)  # [insecure-ssl-context]
    return None


def _got_and_mended(host, options):
    context = options.get("context", ssl._create_unverified_context())
    context.check_hostname = True
    return HTTPSConnection(host, context=context)


def _got_and_rebound(host, options):
    context = options.get("context", ssl._create_unverified_context())
    context = ssl.create_default_context()
    return HTTPSConnection(host, context=context)


def _got_and_handed_on_all(host, **kwargs):
    context = kwargs.get("context", ssl._create_unverified_context())
    context.set_ciphers("DEFAULT")
    return HTTPSConnection(host, **kwargs)


def _got_of_caller(host, fallback=None, **kwargs):
    context = kwargs.get("context", fallback)
    return HTTPSConnection(host, context=context)


def _made_by(host, **kwargs):
    make = kwargs.get("make", ssl._create_unverified_context)
    return HTTPSConnection(host, context=make())  # [insecure-ssl-context]


def _made_well_by(host, **kwargs):
    make = kwargs.get("make", ssl.create_default_context)
    return HTTPSConnection(host, context=make())


class _Connection(HTTPSConnection):
    def __init__(self, host, **kwargs):
        context = kwargs.pop("context", ssl._create_unverified_context())
        super().__init__(host, context=context, **kwargs)  # [insecure-ssl-context]


class _Client:
    def __init__(self, config):
        self.config = config

    def of_mapping(self, host):
        context = self.config.get("context", ssl._create_unverified_context())
        return HTTPSConnection(host, context=context)  # [insecure-ssl-context]

    def of_object(self, host):
        context = getattr(self.config, "context", ssl._create_unverified_context())
        return HTTPSConnection(host, context=context)  # [insecure-ssl-context]

    def of_object_or_none(self, host):
        context = getattr(self.config, "context", None)
        return HTTPSConnection(host, context=context)

    def of_object_good(self, host):
        context = getattr(self.config, "context", ssl.create_default_context())
        return HTTPSConnection(host, context=context)


class _Kept:
    def __init__(self, **kwargs):
        self.context = kwargs.pop("context", ssl._create_unverified_context())
        self.own = kwargs.pop("own", None)

    def connect(self):
        return HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]

    def connect_by_own(self):
        return HTTPSConnection("h", context=self.own)


class _Settings:
    context = ssl.create_default_context()


_popped("h")
_popped("h", context=ssl.create_default_context())
_popped("h", context=ssl._create_unverified_context())  # [insecure-ssl-context]
_popped_good("h")
_popped_none("h")  # [missing-ssl-context]
_popped_none("h", context=ssl.create_default_context())
_popped_and_given("h")
_got("h", {})
_got("h", {"context": ssl.create_default_context()})
_got_by_key("h", "any", {})
_got_where_it_is("h", {})
_got_where_it_is("h", {"context": ssl.create_default_context()})
_got_and_tested_again("h", {})
_got_and_tested_again("h", {"context": ssl.create_default_context()})
_got_and_tested_for_its_lack("h", {})
_got_and_tested_for_its_lack("h", {"context": ssl.create_default_context()})
_got_under_another_name("h", {"context": None})
_got_and_mended("h", {})
_got_and_rebound("h", {})
_got_and_handed_on_all("h", context=ssl.create_default_context())
_got_and_handed_on_all("h")  # [missing-ssl-context]
_got_of_caller("h")  # [missing-ssl-context]
_got_of_caller("h", ssl.create_default_context())
_got_of_caller("h", ssl._create_unverified_context())  # [insecure-ssl-context]
_made_by("h")
_made_well_by("h")
_Connection("h")
_Connection("h", context=ssl.create_default_context())
_Client({}).of_mapping("h")
_Client(None).of_object("h")
_Client(_Settings()).of_object("h")
_Client(_Settings()).of_object_or_none("h")
_Client(None).of_object_good("h")
_Kept().connect()
_Kept(own=ssl.create_default_context()).connect_by_own()
