"""Containers hold what their methods put in or take out: later loops and tests ask them."""
import ssl
from http.client import HTTPSConnection


def added_to_a_set(items):
    hosts = set()
    for item in items:
        hosts.add(str(item))
    for host in hosts:
        HTTPSConnection(host)  # [missing-ssl-context]


def extended(items):
    hosts = []
    hosts.extend(map(str, items))
    for host in hosts:
        HTTPSConnection(host)  # [missing-ssl-context]


def extended_by_nothing():
    hosts = []
    hosts.extend(())
    for host in hosts:
        HTTPSConnection(host)


def inserted(items):
    hosts = []
    for item in items:
        hosts.insert(0, str(item))
    if hosts:
        HTTPSConnection(hosts[0])  # [missing-ssl-context]


def flagged(items):
    relaxed = set()
    for item in items:
        relaxed.add(item)
    context = ssl.create_default_context()
    if relaxed:
        context.check_hostname = False
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def flagged_always():
    problems = []
    problems.insert(0, "no verification")
    context = ssl.create_default_context()
    if not problems:
        context.check_hostname = False
    HTTPSConnection("h", context=context)


def removed():
    todo = ["a"]
    todo.remove("a")
    if not todo:
        HTTPSConnection("h")  # [missing-ssl-context]


def removed_one_of_two():
    todo = ["a", "b"]
    todo.remove("a")
    if not todo:
        HTTPSConnection("h")


def removed_one_that_may_be_there(item):
    todo = {True}
    todo.discard(item)
    if not todo:
        HTTPSConnection("h")  # [missing-ssl-context]


def popped():
    todo = {"a": 1}
    todo.popitem()
    if not todo:
        HTTPSConnection("h")  # [missing-ssl-context]


def popped_one_of_two():
    todo = {"a": 1, "b": 2}
    todo.popitem()
    if not todo:
        HTTPSConnection("h")


def deleted():
    todo = ["a"]
    del todo[0]
    if not todo:
        HTTPSConnection("h")  # [missing-ssl-context]


def deleted_all():
    todo = ["a", "b"]
    del todo[:]
    if todo:
        HTTPSConnection("h")
    else:
        HTTPSConnection("h")  # [missing-ssl-context]


def replaced(items):
    hosts = []
    hosts[:] = [str(item) for item in items]
    for host in hosts:
        HTTPSConnection(host)  # [missing-ssl-context]


class Pool:
    def __init__(self):
        self.hosts = set()

    def add(self, host):
        self.hosts.add(host)

    def connect(self):
        for host in self.hosts:
            HTTPSConnection(host)  # [missing-ssl-context]


def pooled():
    pool = Pool()
    pool.add("h")
    pool.connect()


_PENDING = set()


def _push(host):
    _PENDING.add(host)


def drain():
    _push("h")
    while _PENDING:
        HTTPSConnection(_PENDING.pop())  # [missing-ssl-context]


def counted(flag):
    options = {}
    if flag:
        options["context"] = ssl.create_default_context()
    if len(options) == 0:
        return
    HTTPSConnection("h", **options)


def counted_otherwise(flag):
    options = {"timeout": 3}
    if flag:
        options["context"] = ssl.create_default_context()
    if len(options) == 0:
        return
    HTTPSConnection("h", **options)  # [missing-ssl-context]


def counted_equal_ones(item):
    found = {item, True}
    if len(found) == 1:
        HTTPSConnection("h")  # [missing-ssl-context]
