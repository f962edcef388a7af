"""What fills a container may be kept under a name of its own, as in ``add = items.append``."""

from http.client import HTTPConnection, HTTPSConnection


def _collected(*kinds):
    found = []
    add = found.append
    for kind in kinds:
        add(kind)
    return found


def use():
    _collected(HTTPSConnection)[0]("h")  # [missing-ssl-context]
    _collected(HTTPConnection)[0]("h")
