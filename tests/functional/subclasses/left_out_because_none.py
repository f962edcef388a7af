"""What a comprehension leaves out because it is None is missing, and a default fills it in."""
import ssl
from http.client import HTTPSConnection


def _no_default(**keywords):
    given = {key: value for key, value in keywords.items() if value is not None}
    return HTTPSConnection("h", **given)


def _set_default(**keywords):
    given = {key: value for key, value in keywords.items() if value is not None}
    given.setdefault("context", ssl.create_default_context())
    return HTTPSConnection("h", **given)


def _tested(**keywords):
    given = {key: value for key, value in keywords.items() if value}
    if "context" not in given:
        given["context"] = ssl.create_default_context()
    return HTTPSConnection("h", **given)


def _laid_over(**keywords):
    given = {key: value for key, value in keywords.items() if value is not None}
    return HTTPSConnection("h", **{"context": ssl.create_default_context(), **given})


class _Api(HTTPSConnection):
    def __init__(self, host, **keywords):
        keywords = {key: value for key, value in keywords.items() if value is not None}
        keywords.setdefault("context", ssl.create_default_context())
        super().__init__(host, **keywords)


def no_default(flag):
    context = None
    if flag:
        context = ssl.create_default_context()
    _no_default(context=context)  # [missing-ssl-context]
    _no_default(context=None)  # [missing-ssl-context]
    _no_default()  # [missing-ssl-context]
    _no_default(context=ssl.create_default_context())


def default_set():
    _set_default(context=None)
    _set_default(timeout=None)
    _set_default()
    _set_default(context=ssl._create_unverified_context())  # [insecure-ssl-context]


def default_tested():
    _tested(context=None)
    _tested()
    _tested(context=ssl._create_unverified_context())  # [insecure-ssl-context]


def default_laid_under():
    _laid_over(context=None)
    _laid_over()
    _laid_over(context=ssl._create_unverified_context())  # [insecure-ssl-context]


def subclass():
    _Api("h", context=None)
    _Api("h")
    _Api("h", context=ssl._create_unverified_context())  # [insecure-ssl-context]
