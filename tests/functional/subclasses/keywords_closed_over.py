"""What a function inside another one makes of its keywords is as much the caller's choice as if it stood outside."""
import ssl
from http.client import HTTPSConnection


def _filtered(host, **keywords):
    def attempt():
        options = {}
        if "context" in keywords:
            options["context"] = keywords["context"]
        return HTTPSConnection(host, **options)

    return attempt()


def filtered():
    _filtered("h", context=ssl._create_unverified_context())  # [insecure-ssl-context]
    _filtered("h")  # [missing-ssl-context]
    _filtered("h", context=ssl.create_default_context())


def _filled_in_around(host, **keywords):
    keywords.setdefault("context", ssl.create_default_context())

    def attempt():
        return HTTPSConnection(host, **keywords)

    return attempt()


def filled_in_around():
    _filled_in_around("h")
    _filled_in_around("h", context=ssl._create_unverified_context())  # [insecure-ssl-context]


def _replaced_around(host, **keywords):
    keywords["context"] = ssl._create_unverified_context()

    def attempt():
        return HTTPSConnection(host, **keywords)  # [insecure-ssl-context]

    return attempt()


def replaced_around():
    _replaced_around("h")
    _replaced_around("h", context=ssl.create_default_context())


def _filled_in_inside(host, **keywords):
    def attempt():
        if keywords.get("context") is None:
            keywords["context"] = ssl.create_default_context()
        return HTTPSConnection(host, **keywords)

    return attempt()


def filled_in_inside():
    _filled_in_inside("h")
    _filled_in_inside("h", context=None)
    _filled_in_inside("h", context=ssl._create_unverified_context())  # [insecure-ssl-context]


def _taken_out_inside(host, **keywords):
    def attempt():
        keywords.pop("context", None)
        return HTTPSConnection(host, **keywords)  # [missing-ssl-context]

    return attempt()


def taken_out_inside():
    _taken_out_inside("h")
    _taken_out_inside("h", context=ssl.create_default_context())


def _read_around(host, **keywords):
    context = keywords.get("context")
    if context is None:
        context = ssl.create_default_context()

    def attempt():
        return HTTPSConnection(host, context=context)

    return attempt()


def read_around():
    _read_around("h")
    _read_around("h", context=None)
    _read_around("h", context=ssl._create_unverified_context())  # [insecure-ssl-context]


def _listed(hosts, **keywords):
    def all_of_them():
        return [HTTPSConnection(host, **keywords) for host in hosts]

    return all_of_them()


def listed():
    _listed(["h"], context=ssl._create_unverified_context())  # [insecure-ssl-context]
    _listed(["h"])  # [missing-ssl-context]
    _listed(["h"], context=ssl.create_default_context())
