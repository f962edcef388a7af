"""What a predicate answers of a value stays the same in each lap of a loop; what it asks a server for does not."""
import ssl
from http.client import HTTPSConnection
from types import SimpleNamespace


def _wants_tls(args):
    return args.tls


def _before_a_loop(hosts, args):
    context = None
    if _wants_tls(args):
        context = ssl.create_default_context()
    for host in hosts:
        if _wants_tls(args):
            HTTPSConnection(host, context=context)


def _other_way_round(hosts, args):
    context = None
    if _wants_tls(args):
        context = ssl.create_default_context()
    for host in hosts:
        if not _wants_tls(args):
            HTTPSConnection(host, context=context)  # [missing-ssl-context]


def _one_of_both(hosts, args):
    context = None
    if args.tls:
        context = ssl.create_default_context()
    while hosts:
        host = hosts.pop()
        if _wants_tls(args):
            HTTPSConnection(host, context=context)


class _Tool:
    def __init__(self, args):
        self.args = args

    def wants_tls(self):
        return not self.args.http

    def run(self, hosts):
        context = None
        if self.wants_tls():
            context = ssl.create_default_context()
        for host in hosts:
            if self.wants_tls():
                HTTPSConnection(host, context=context)
            else:
                HTTPSConnection(host, context=context)  # [missing-ssl-context]


def _is_up(server):
    return server.poll()


def _asked_anew(hosts, server):
    context = None
    if _is_up(server):
        context = ssl.create_default_context()
    for host in hosts:
        if _is_up(server):
            HTTPSConnection(host, context=context)  # [missing-ssl-context]


class _Jobs:
    def __init__(self, jobs):
        self.jobs = set(jobs)
        self.is_open = False

    def is_done(self):
        return not self.jobs

    def is_ready(self):
        return self.is_open

    def poll(self):
        self.is_open = True

    def run(self):
        context = None
        if self.is_done():
            context = ssl.create_default_context()
        while not self.is_done():
            self.jobs.pop()
        HTTPSConnection("h", context=context)  # [missing-ssl-context]

    def wait(self):
        context = None
        if self.is_ready():
            context = ssl.create_default_context()
        while not self.is_ready():
            self.poll()
        HTTPSConnection("h", context=context)  # [missing-ssl-context]


def _has(jobs):
    return bool(jobs)


def _until_there_are_none(jobs):
    if not _has(jobs):
        return
    while True:
        if not _has(jobs):
            HTTPSConnection("h")  # [missing-ssl-context]
            return
        jobs.pop()


TLS = False


def _is_on():
    return TLS


def _switch_on():
    global TLS
    TLS = True


def _switched_on(hosts):
    context = None
    if _is_on():
        context = ssl.create_default_context()
    for host in hosts:
        if _is_on():
            HTTPSConnection(host, context=context)  # [missing-ssl-context]
        _switch_on()


def run(flag):
    args = SimpleNamespace(tls=flag, http=flag)
    for ask in (_before_a_loop, _other_way_round, _one_of_both):
        ask(["h"], args)
    _Tool(args).run(["h"])
    answers = iter((False, True))
    _asked_anew(["h"], SimpleNamespace(poll=lambda: next(answers)))
    _Jobs(["job"]).run()
    _Jobs([]).wait()
    _switched_on(["h", "h"])
    _until_there_are_none(["job"])
