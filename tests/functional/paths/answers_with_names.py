"""What was asked once and has a name, and the same question asked again, have one answer."""
import ssl
from http.client import HTTPSConnection


def _is_secure(options):
    return options.get("tls")


def text(is_secure):
    url = "https://host" if is_secure else "http://host"
    _text(url)
    _another_text(url, "http://host")


def _text(url):
    is_https = url.startswith("https:")
    context = ssl.create_default_context() if is_https else None
    if url.startswith("https:"):
        HTTPSConnection("h", context=context)


def _another_text(url, other):
    is_https = url.startswith("https:")
    context = ssl.create_default_context() if is_https else None
    if url.endswith("host"):
        HTTPSConnection("h", context=context)  # [missing-ssl-context]
    url = other
    if not url.startswith("https:"):
        HTTPSConnection("h", context=context)  # [missing-ssl-context]


def item(is_secure):
    _item({"tls": is_secure})
    _got({"tls": is_secure})
    _other_key({"tls": is_secure, "ssl": True})
    _second_name({"tls": is_secure})
    _by_helper({"tls": is_secure})
    _set_between({"tls": is_secure})


def _item(options):
    tls = options["tls"]
    context = ssl.create_default_context() if tls else None
    if options["tls"]:
        HTTPSConnection("h", context=context)


def _got(options):
    tls = options.get("tls")
    context = ssl.create_default_context() if tls else None
    if options.get("tls"):
        HTTPSConnection("h", context=context)
    if options["tls"]:
        HTTPSConnection("h", context=context)


def _other_key(options):
    tls = options.get("tls")
    context = ssl.create_default_context() if tls else None
    if options.get("ssl"):
        HTTPSConnection("h", context=context)  # [missing-ssl-context]


def _second_name(options):
    context = ssl.create_default_context() if options.get("tls") else None
    mine = options
    if mine.get("tls"):
        HTTPSConnection("h", context=context)


def _by_helper(options):
    context = ssl.create_default_context() if options.get("tls") else None
    if _is_secure(options):
        HTTPSConnection("h", context=context)


def _set_between(options):
    tls = options.get("tls")
    context = ssl.create_default_context() if tls else None
    options["tls"] = True
    if options.get("tls"):
        HTTPSConnection("h", context=context)  # [missing-ssl-context]


def defaults(is_secure):
    _other_default({"tls": is_secure} if is_secure else {})
    _other_default_of_attributes(Options() if is_secure else None)


class Options:
    tls = True


def _other_default(options):
    tls = options.get("tls", False)
    context = ssl.create_default_context() if tls else None
    if options.get("tls", True):
        HTTPSConnection("h", context=context)  # [missing-ssl-context]
    if options.get("tls"):
        HTTPSConnection("h", context=context)


def _other_default_of_attributes(options):
    context = ssl.create_default_context() if getattr(options, "tls", False) else None
    if getattr(options, "tls", True):
        HTTPSConnection("h", context=context)  # [missing-ssl-context]
    if getattr(options, "tls", False):
        HTTPSConnection("h", context=context)


def updated_between(is_secure):
    options = {"tls": False, **{"timeout": 3}}
    context = ssl.create_default_context() if options.get("tls") else None
    options.update(tls=is_secure)
    if options.get("tls"):
        HTTPSConnection("h", context=context)  # [missing-ssl-context]
