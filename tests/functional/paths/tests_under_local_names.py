"""A test of a name is a test of what was assigned to it: others ask the same in other words, or under other names."""

import os
import ssl
from http.client import HTTPSConnection


class _Client:
    def __init__(self, verify):
        self.verify = verify
        self.host = "h"
        is_verified = verify
        if is_verified:
            self.context = ssl.create_default_context()
        else:
            self.context = ssl._create_unverified_context()

    def connect(self):
        verify = self.verify
        if verify:
            HTTPSConnection(self.host, context=self.context)

    def connect_if_not(self):
        is_unverified = not self.verify
        if is_unverified:
            HTTPSConnection(self.host, context=self.context)  # [insecure-ssl-context]

    def connect_or_return(self):
        is_unverified = not self.verify
        if is_unverified:
            return None
        return HTTPSConnection(self.host, context=self.context)


def _options(secure):
    options = {}
    is_secure = secure
    if is_secure:
        options["context"] = ssl.create_default_context()
    return options


def helped(secure):
    options = _options(secure)
    is_secure = secure
    if is_secure:
        HTTPSConnection("h", **options)
    else:
        HTTPSConnection("h", **options)  # [missing-ssl-context]


def _called_twice(url):
    is_secure = url.startswith("https:")
    context = ssl.create_default_context() if is_secure else None
    if url.startswith("https:"):
        HTTPSConnection("h", context=context)
    is_plain = not url.startswith("https:")
    if not is_plain:
        HTTPSConnection("h", context=context)
    is_local = url.endswith("localhost")
    if is_local:
        HTTPSConnection("h", context=context)  # [missing-ssl-context]


def asked_of_the_environment():
    context = None
    is_secure = os.environ.get("CLIENT_IS_SECURED")
    if is_secure:
        context = ssl.create_default_context()
    if os.environ.get("CLIENT_IS_SECURED"):
        HTTPSConnection("h", context=context)
    is_other = os.environ.get("CLIENT_NAME", "client")
    if is_other:
        HTTPSConnection("h", context=context)  # [missing-ssl-context]


class _Asked:
    def __init__(self, answers):
        self.answers = answers

    def answer(self):
        return self.answers.pop()


def asked_anew(first):
    asked = _Asked([True, first])
    context = None
    is_secure = asked.answer()
    if is_secure:
        context = ssl.create_default_context()
    is_still_secure = asked.answer()
    if is_still_secure:
        HTTPSConnection("h", context=context)  # [missing-ssl-context]


class _Server:
    def __init__(self, is_up):
        self.is_up = is_up

    def ping(self):
        return self.is_up

    def start(self):
        self.is_up = True


def _started(server):
    is_up = server.ping()
    if not is_up:
        server.start()
        is_up = server.ping()
        if is_up:
            HTTPSConnection("h")  # [missing-ssl-context]


def _awaited(job):
    is_done = job.poll()
    context = ssl.create_default_context() if is_done else None
    job.step()
    is_done = job.poll()
    if is_done:
        HTTPSConnection("h", context=context)  # [missing-ssl-context]


class _Job:
    steps = 0

    def poll(self):
        return self.steps > 0

    def step(self):
        self.steps += 1


def set_between(secure):
    is_secure = secure
    context = ssl.create_default_context() if is_secure else None
    secure = True
    is_secure = secure
    if is_secure:
        HTTPSConnection("h", context=context)  # [missing-ssl-context]


def run(verify):
    client = _Client(verify)
    client.connect()
    client.connect_if_not()
    client.connect_or_return()
    _started(_Server(False))
    _awaited(_Job())
    for url in ("https://localhost", "http://localhost"):
        _called_twice(url)
