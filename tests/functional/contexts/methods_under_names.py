"""A method of a container that a name keeps changes the container where the name is called."""
import functools
import ssl
from http.client import HTTPSConnection


def update():
    options = {}
    add = options.update
    HTTPSConnection("h", **options)  # [missing-ssl-context]
    add(context=ssl.create_default_context())
    HTTPSConnection("h", **options)


def pop():
    options = {"context": ssl.create_default_context()}
    drop = options.pop
    HTTPSConnection("h", **options)
    drop("context")
    HTTPSConnection("h", **options)  # [missing-ssl-context]


def append(items):
    hosts = []
    add = hosts.append
    for item in items:
        add(str(item))
    for host in hosts:
        HTTPSConnection(host)  # [missing-ssl-context]


def never_called(items):
    hosts = []
    add = hosts.append
    for host in hosts:
        HTTPSConnection(host)
    return add, items


def several():
    options = {"context": ssl.create_default_context()}
    put, drop = options.setdefault, options.pop
    put("timeout", 3)
    HTTPSConnection("h", **options)
    drop("context")
    HTTPSConnection("h", **options)  # [missing-ssl-context]


def partial():
    options = {}
    fill = functools.partial(options.update, context=ssl.create_default_context())
    HTTPSConnection("h", **options)  # [missing-ssl-context]
    fill()
    HTTPSConnection("h", **options)


def views():
    options = {"context": ssl.create_default_context()}
    entries = options.items
    HTTPSConnection("h", **dict(entries()))
