"""A deque holds what it is given, as a list does, and gives it at both ends; a bounded one is not followed."""
import collections
import ssl
from collections import deque
from http.client import HTTPSConnection


def iterated():
    for context in collections.deque([ssl.create_default_context(), None]):
        HTTPSConnection("h", context=context)  # [missing-ssl-context]
    for context in deque([ssl.create_default_context()]):
        HTTPSConnection("h", context=context)


def rows():
    queue = deque()
    queue.append(("h", None))
    while queue:
        host, context = queue.popleft()
        HTTPSConnection(host, context=context)  # [missing-ssl-context]
    queue.append(("h", ssl.create_default_context()))
    while queue:
        host, context = queue.popleft()
        HTTPSConnection(host, context=context)


def at_both_ends():
    queue = deque([None, ssl.create_default_context()])
    HTTPSConnection("h", context=queue[-1])
    HTTPSConnection("h", context=queue[0])  # [missing-ssl-context]
    HTTPSConnection("h", context=queue.pop())
    queue.appendleft(ssl.create_default_context())
    HTTPSConnection("h", context=queue.popleft())
    HTTPSConnection("h", context=queue.popleft())  # [missing-ssl-context]


def extended():
    queue = deque([ssl.create_default_context()])
    queue.extendleft([None])
    HTTPSConnection("h", context=queue[0])  # [missing-ssl-context]


def rotated():
    queue = deque([ssl.create_default_context(), None])
    queue.rotate(1)
    HTTPSConnection("h", context=queue[0])  # [missing-ssl-context]


def bounded():
    queue = deque([None], maxlen=1)
    queue.append(ssl.create_default_context())
    HTTPSConnection("h", context=queue[0])


class _Pool:
    def __init__(self):
        self.contexts = deque([ssl.create_default_context()])
        self.weakened = deque()

    def weaken(self):
        self.weakened.append(ssl._create_unverified_context())

    def connect(self):
        HTTPSConnection("h", context=self.contexts[0])
        HTTPSConnection("h", context=self.weakened.popleft())  # [insecure-ssl-context]


def drive():
    pool = _Pool()
    pool.weaken()
    pool.connect()
