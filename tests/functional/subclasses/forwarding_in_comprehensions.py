"""What a comprehension, or a class's body, hands on is as much the caller's choice as where it stands in a function."""

import asyncio
import functools
import ssl
from http.client import HTTPSConnection


def _listed(hosts, **options):
    return [HTTPSConnection(host, **options) for host in hosts]


def listed():
    _listed(["host"], context=ssl._create_unverified_context())  # [insecure-ssl-context]
    _listed(["host"], timeout=3)  # [missing-ssl-context]
    _listed(["host"], context=ssl.create_default_context())


def _by_host(hosts, options):
    return {host: HTTPSConnection(host, **options) for host in hosts if host}


def by_host():
    _by_host(["host"], {"context": ssl._create_unverified_context()})  # [insecure-ssl-context]
    _by_host(["host"], {"context": ssl.create_default_context()})


def _generated(hosts, **options):
    return list(HTTPSConnection(host, context=options["context"]) for host in hosts)


def generated():
    _generated(["host"], context=ssl._create_unverified_context())  # [insecure-ssl-context]
    _generated(["host"], context=ssl.create_default_context())


def _if_there(hosts, **options):
    return [HTTPSConnection(host, context=options.get("context")) for host in hosts]


def if_there():
    _if_there(["host"])  # [missing-ssl-context]
    _if_there(["host"], context=ssl.create_default_context())


async def _listed_by_a_coroutine(hosts, **options):
    async def each():
        for host in hosts:
            yield host

    return [HTTPSConnection(host, **options) async for host in each()]


def listed_by_a_coroutine():
    asyncio.run(_listed_by_a_coroutine(["host"], context=ssl._create_unverified_context()))  # [insecure-ssl-context]
    asyncio.run(_listed_by_a_coroutine(["host"], context=ssl.create_default_context()))


def _made_by_a_partial(hosts, **options):
    make = functools.partial(HTTPSConnection, **options)
    return [make(host) for host in hosts]


def made_by_a_partial():
    _made_by_a_partial(["host"], context=ssl._create_unverified_context())  # [insecure-ssl-context]
    _made_by_a_partial(["host"], context=ssl.create_default_context())


def _made_by_a_function_inside(hosts, **options):
    def make(host):
        return HTTPSConnection(host, **options)

    return [make(host) for host in hosts]


def made_by_a_function_inside():
    _made_by_a_function_inside(["host"])  # [missing-ssl-context]
    _made_by_a_function_inside(["host"], context=ssl.create_default_context())


def _in_a_comprehension_inside(hosts, **options):
    return [[HTTPSConnection(host, **options) for _ in range(2)] for host in hosts]


def in_a_comprehension_inside():
    _in_a_comprehension_inside(["host"], context=ssl._create_unverified_context())  # [insecure-ssl-context]
    _in_a_comprehension_inside(["host"], context=ssl.create_default_context())


def _in_turn(hosts, **options):
    return [_listed([host], **options) for host in hosts]


def in_turn():
    _in_turn(["host"], context=ssl._create_unverified_context())  # [insecure-ssl-context]
    _in_turn(["host"], context=ssl.create_default_context())


def _filled_in(hosts, **options):
    options.setdefault("context", ssl.create_default_context())
    return [HTTPSConnection(host, **options) for host in hosts]


def filled_in():
    _filled_in(["host"], context=None)  # [missing-ssl-context]
    _filled_in(["host"])


def _chosen(hosts, **options):
    options.setdefault("context", ssl._create_unverified_context())
    return [HTTPSConnection(host, **options) for host in hosts]  # [insecure-ssl-context]


def chosen():
    _chosen(["host"])
    _chosen(["host"], context=ssl.create_default_context())


def _in_a_class(host, **options):
    class Settings:
        connection = HTTPSConnection(host, **options)

    return Settings


def in_a_class():
    _in_a_class("host", context=ssl._create_unverified_context())  # [insecure-ssl-context]
    _in_a_class("host", context=ssl.create_default_context())


class _Pool:
    def __init__(self, host, size=2, **options):
        self.connections = [HTTPSConnection(host, **options) for _ in range(size)]


def pool():
    _Pool("host")  # [missing-ssl-context]
    _Pool("host", context=ssl._create_unverified_context())  # [insecure-ssl-context]
    _Pool("host", context=ssl.create_default_context())
