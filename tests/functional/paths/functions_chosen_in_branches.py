"""Where a branch has chosen which function a name stands for, each is used on the paths that have chosen it."""

import ssl
from http.client import HTTPConnection, HTTPSConnection


def _retry(function):
    return function()


class _Client:
    def __init__(self, tls, verify):
        self.tls = tls
        self.verify = verify
        self.context = ssl.create_default_context() if tls else None
        self.checked = ssl.create_default_context() if verify else ssl._create_unverified_context()

    def defined(self):
        if self.tls:

            def connect():
                HTTPSConnection("h", context=self.context)

        else:

            def connect():
                HTTPConnection("h")

        return connect()

    def defined_by_another_flag(self):
        if self.verify:

            def connect():
                HTTPSConnection("h", context=self.context)  # [missing-ssl-context]

        else:

            def connect():
                HTTPConnection("h")

        return connect()

    def found_missing(self):
        if self.context is None:
            connect = lambda: HTTPConnection("h")
        else:
            connect = lambda: HTTPSConnection("h", context=self.context)
        return connect()

    def left_out(self):
        job = None
        if self.tls:
            job = lambda: HTTPSConnection("h", context=self.context)
        return _retry(job) if job else None

    def handed_on(self):
        if self.verify:
            connect = lambda: HTTPSConnection("h", context=self.checked)
        else:
            connect = lambda: HTTPConnection("h")
        return _retry(connect)

    def handed_on_the_other_way(self):
        if self.verify:
            connect = lambda: HTTPConnection("h")
        else:
            connect = lambda: HTTPSConnection("h", context=self.checked)  # [insecure-ssl-context]
        return _retry(connect)

    def named(self):
        def secure(host):
            HTTPSConnection(host, context=self.context)

        def plain(host):
            HTTPConnection(host)

        if self.tls:
            connect = secure
        else:
            connect = plain
        connect("h")

    def named_by_an_expression(self):
        def secure(host):
            HTTPSConnection(host, context=self.context)

        def plain(host):
            HTTPConnection(host)

        connect = secure if self.tls else plain
        connect("h")

    def named_by_another_flag(self):
        def secure(host):
            HTTPSConnection(host, context=self.context)  # [missing-ssl-context]

        def plain(host):
            HTTPConnection(host)

        connect = secure if self.verify else plain
        connect("h")

    def used_in_another(self):
        if self.tls:

            def connect():
                HTTPSConnection("h", context=self.context)

            def run():
                connect()

        else:

            def run():
                HTTPConnection("h")

        run()


class _Lab:
    def __init__(self):
        self.checked = ssl.create_default_context()

    def set_in_the_branch(self, lab):
        if lab:
            self.checked = ssl._create_unverified_context()

            def connect():
                HTTPSConnection("h", context=self.checked)  # [insecure-ssl-context]

        else:
            self.checked = ssl.create_default_context()

            def connect():
                HTTPSConnection("h", context=self.checked)

        return connect()


def connect_all(tls, verify, lab):
    client = _Client(tls, verify)
    client.defined()
    client.defined_by_another_flag()
    client.found_missing()
    client.left_out()
    client.handed_on()
    client.handed_on_the_other_way()
    client.named()
    client.named_by_an_expression()
    client.named_by_another_flag()
    client.used_in_another()
    _Lab().set_in_the_branch(lab)
