"""Whether text can be parsed depends on the text alone: a predicate that tries it answers alike whenever it is asked."""

import ipaddress
import os
import ssl
from http.client import HTTPSConnection


def _is_address(host):
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return False
    return True


def _number(name, default):
    try:
        return int(os.environ[name])
    except (KeyError, ValueError):
        return default


def _context_for(host):
    context = ssl.create_default_context()
    if _is_address(host):
        context.check_hostname = False
    return context


def _is_up(host):
    try:
        os.stat(host)
    except OSError:
        return False
    return True


def _both(host, other):
    try:
        ipaddress.ip_address(other)
        ipaddress.ip_address(host)
    except ValueError:
        return False
    return True


def _asked_twice(host):
    context = ssl.create_default_context()
    if _is_address(host):
        context.check_hostname = False
    if _is_address(host):
        return HTTPSConnection(host, context=context)  # [insecure-ssl-context]
    return HTTPSConnection(host, context=context)


def _asked_in_a_helper(host):
    if _is_address(host):
        raise ValueError(host)
    return HTTPSConnection(host, context=_context_for(host))


def _asked_of_another(host, other):
    if _is_address(host):
        raise ValueError(host)
    return HTTPSConnection(other, context=_context_for(other))  # [insecure-ssl-context]


def _asked_of_what_is_bound_anew(host):
    context = _context_for(host)
    host = host.strip("[]1")
    if _is_address(host):
        return None
    return HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def _asked_in_place(host):
    context = ssl.create_default_context()
    try:
        ipaddress.ip_address(host)
        context.check_hostname = False
    except ValueError:
        return HTTPSConnection(host, context=context)
    return HTTPSConnection(host, context=context)  # [insecure-ssl-context]


def asked_by_default():
    context = ssl.create_default_context()
    if _number("CSP_LEVEL", 1) == 0:
        context.check_hostname = False
    if _number("CSP_LEVEL", 1) == 0:
        return None
    return HTTPSConnection("h", context=context)


class _Host:
    def __init__(self, name):
        self.name = name

    @property
    def is_address(self):
        try:
            ipaddress.ip_address(self.name)
            return True
        except ValueError:
            return False

    def make(self):
        context = ssl.create_default_context()
        if self.is_address:
            context.check_hostname = False
        return context

    def open(self):
        if self.is_address:
            raise ValueError(self.name)
        return HTTPSConnection(self.name, context=self.make())

    def open_other(self):
        if self.is_address:
            return None
        self.name = "1.1.1.1"
        return HTTPSConnection(self.name, context=self.make())  # [insecure-ssl-context]


def _asked_anew(path):
    # What the file system tells may change.
    context = ssl.create_default_context()
    if not _is_up(path):
        context.check_hostname = False
        with open(path, "w", encoding="utf-8"):
            pass
    found = _is_up(path)
    os.remove(path)
    if found:
        return HTTPSConnection("h", context=context)  # [insecure-ssl-context]
    return None


def _each(hosts):
    context = ssl.create_default_context()
    for host in hosts:
        try:
            ipaddress.ip_address(host)
        except ValueError:
            context.check_hostname = False
            continue
        HTTPSConnection(host, context=context)  # [insecure-ssl-context]


def _one_of_two(host, other):
    context = ssl.create_default_context()
    if _both(host, "1.1.1.1"):
        context.check_hostname = False
    if not _both(host, other):
        return HTTPSConnection(host, context=context)  # [insecure-ssl-context]
    return None


def drive():
    for host in ("h", "1.1.1.1"):
        _asked_twice(host)
        _asked_in_place(host)
        _asked_of_what_is_bound_anew(host)
        _Host(host).open_other()
        _one_of_two(host, "h")
    _asked_in_a_helper("h")
    _asked_of_another("h", "1.1.1.1")
    _Host("h").open()
    _asked_anew("csp-not-there")
    _each(["h", "1.1.1.1"])
