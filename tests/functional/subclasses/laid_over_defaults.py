"""Keywords that are laid over defaults: a context among them is the caller's choice, without one the default counts."""
import ssl
from http.client import HTTPSConnection


def _literal(**keywords):
    return HTTPSConnection("h", **{"context": ssl.create_default_context(), **keywords})


def _updated(**keywords):
    options = {"context": ssl.create_default_context()}
    options.update(keywords)
    return HTTPSConnection("h", **options)


def _updated_by_keywords(**keywords):
    options = {"context": ssl.create_default_context()}
    options.update(timeout=3, **keywords)
    return HTTPSConnection("h", **options)


def _augmented(**keywords):
    options = {"context": ssl.create_default_context()}
    options |= keywords
    return HTTPSConnection("h", **options)


def _united(**keywords):
    return HTTPSConnection("h", **({"context": ssl.create_default_context()} | keywords))


def _called(**keywords):
    return HTTPSConnection("h", **dict({"context": ssl.create_default_context()}, **keywords))


def _under(**keywords):
    return HTTPSConnection("h", **{**keywords, "context": ssl.create_default_context()})


def _insecure(**keywords):
    return HTTPSConnection("h", **{"context": ssl._create_unverified_context(), **keywords})  # [insecure-ssl-context]


def _mapping(options):
    return HTTPSConnection("h", **{"context": ssl.create_default_context(), **options})


def _through(**keywords):
    return _literal(**keywords)


class _Api(HTTPSConnection):
    def __init__(self, host, **keywords):
        super().__init__(host, **{"context": ssl.create_default_context(), **keywords})


def literal():
    _literal(context=ssl._create_unverified_context())  # [insecure-ssl-context]
    _literal(context=None)  # [missing-ssl-context]
    _literal(context=ssl.create_default_context())
    _literal(timeout=3)
    _literal()


def updated():
    _updated(context=ssl._create_unverified_context())  # [insecure-ssl-context]
    _updated(context=None)  # [missing-ssl-context]
    _updated(timeout=3)
    _updated_by_keywords(context=ssl._create_unverified_context())  # [insecure-ssl-context]
    _updated_by_keywords()


def united():
    _augmented(context=ssl._create_unverified_context())  # [insecure-ssl-context]
    _augmented(context=None)  # [missing-ssl-context]
    _augmented()
    _united(context=ssl._create_unverified_context())  # [insecure-ssl-context]
    _united()


def called():
    _called(context=ssl._create_unverified_context())  # [insecure-ssl-context]
    _called(context=None)  # [missing-ssl-context]
    _called()


def under():
    _under(context=ssl._create_unverified_context())
    _under(context=None)


def own_choice():
    _insecure()
    _insecure(context=ssl.create_default_context())
    _insecure(context=None)  # [missing-ssl-context]


def mapping():
    _mapping({"context": ssl._create_unverified_context()})  # [insecure-ssl-context]
    _mapping({"context": None})  # [missing-ssl-context]
    _mapping({"timeout": 3})


def through():
    _through(context=ssl._create_unverified_context())  # [insecure-ssl-context]
    _through()


def subclass():
    _Api("h", context=ssl._create_unverified_context())  # [insecure-ssl-context]
    _Api("h", context=None)  # [missing-ssl-context]
    _Api("h")
