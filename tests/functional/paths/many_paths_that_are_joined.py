"""Six options that are tested beside what decides about the context: paths that differ in these alone become one."""

import http.client
import ssl
import sys


def ordinary(insecure, host, user, path, body, proxy):
    verify = True
    scheme = "http"
    if insecure:
        verify = False
    if host:
        scheme = "https"
    name = "me"
    if user:
        name = ""
    target = "/"
    if path:
        target = ""
    data = "x"
    if body:
        data = ""
    via = ""
    if proxy:
        via = "p"
    if not name:
        sys.exit("no user")
    if not target:
        sys.exit("no path")
    if data and via:
        sys.exit("no data with a proxy")
    if scheme == "https":
        ctx = ssl.create_default_context()
        ctx.check_hostname = verify
        http.client.HTTPSConnection("h", context=ctx)  # [insecure-ssl-context]


def check_as_local(insecure, f0, f1, f2, f3, f4):
    check = True
    if insecure:
        check = False
    level = "info" if f0 else "debug"
    style = "json" if f1 else "text"
    proxy = "direct" if f2 else "system"
    cache = "disk" if f3 else "memory"
    agent = "curl" if f4 else "wget"
    if level != style or proxy != cache or agent != style:
        ctx = ssl.create_default_context()
        ctx.check_hostname = check
        http.client.HTTPSConnection("h", context=ctx)  # [insecure-ssl-context]


class _Client:
    def __init__(self, host, verify=True):
        self.ctx = ssl.create_default_context()
        self.ctx.check_hostname = verify
        self.conn = http.client.HTTPSConnection(host, context=self.ctx)


def check_by_client(insecure, f0, f1, f2, f3, f4):
    verify = True
    if insecure:
        verify = False
    level = "info" if f0 else "debug"
    style = "json" if f1 else "text"
    proxy = "direct" if f2 else "system"
    cache = "disk" if f3 else "memory"
    agent = "curl" if f4 else "wget"
    if level != style or proxy != cache or agent != style:
        _Client("h", verify)  # [insecure-ssl-context]


def never_none(insecure, f0, f1, f2, f3, f4):
    method = "GET"
    if insecure:
        method = "POST"
    ctx = None
    level = "info" if f0 else "debug"
    style = "json" if f1 else "text"
    proxy = "direct" if f2 else "system"
    cache = "disk" if f3 else "memory"
    agent = "curl" if f4 else "wget"
    if level != style or proxy != cache or agent != style:
        if method:
            ctx = ssl.create_default_context()
        http.client.HTTPSConnection("h", context=ctx)


def two_names_of_one_flag(insecure, f0, f1, f2, f3, f4):
    scheme, tls = "http", False
    if insecure:
        scheme, tls = "https", True
    level = "info" if f0 else "debug"
    style = "json" if f1 else "text"
    proxy = "direct" if f2 else "system"
    cache = "disk" if f3 else "memory"
    agent = "curl" if f4 else "wget"
    if level != style or proxy != cache or agent != style:
        ctx = ssl.create_default_context() if scheme == "https" else None
        if tls:
            http.client.HTTPSConnection("h", context=ctx)


def copy_of_a_name(insecure, f0, f1, f2, f3, f4):
    scheme = "http"
    if insecure:
        scheme = "https"
    wanted = scheme
    level = "info" if f0 else "debug"
    style = "json" if f1 else "text"
    proxy = "direct" if f2 else "system"
    cache = "disk" if f3 else "memory"
    agent = "curl" if f4 else "wget"
    if level != style or proxy != cache or agent != style:
        ctx = ssl.create_default_context() if scheme == "https" else None
        if wanted == "https":
            http.client.HTTPSConnection("h", context=ctx)


class _State:
    pass


def flag_set_anew(insecure, f0, f1, f2, f3, f4, f5):
    state = _State()
    state.tls = insecure
    if insecure:
        state.tls = True
    else:
        state.tls = False
    n0 = "x" if f0 else None
    n1 = "x" if f1 else None
    n2 = "x" if f2 else None
    n3 = "x" if f3 else None
    n4 = "x" if f4 else None
    n5 = "x" if f5 else None
    if state.tls:
        state.tls = False
        if n0:
            n1 = None
        if not state.tls:
            if n0 != n1 or n2 != n3 or n4 != n5:
                http.client.HTTPSConnection("h")  # [missing-ssl-context]


class _Checking:
    def __init__(self, insecure, f0, f1, f2, f3, f4):
        self.verify = not insecure
        self.verify = True
        if insecure:
            self.verify = False
        self.level = "a" if f0 else "b"
        self.style = "a" if f1 else "b"
        self.proxy = "a" if f2 else "b"
        self.cache = "a" if f3 else "b"
        self.agent = "a" if f4 else "b"
        self.scheme = "https" if insecure else "http"
        if self.level != self.style or self.proxy != self.cache or self.agent != "b":
            ctx = ssl.create_default_context()
            ctx.check_hostname = self.verify
            self.conn = http.client.HTTPSConnection("h", context=ctx)  # [insecure-ssl-context]


def check_in_attribute(insecure, f0, f1, f2, f3, f4):
    _Checking(insecure, f0, f1, f2, f3, f4)


class _Holding:
    def __init__(self, insecure, ctx, f0, f1, f2, f3, f4):
        self.ctx = None
        if insecure:
            self.ctx = ctx
        self.level = "a" if f0 else "b"
        self.style = "a" if f1 else "b"
        self.proxy = "a" if f2 else "b"
        self.cache = "a" if f3 else "b"
        self.agent = "a" if f4 else "b"
        if self.level != self.style or self.proxy != self.cache or self.agent != "b":
            self.conn = http.client.HTTPSConnection("h", context=self.ctx)  # [missing-ssl-context]


def nothing_in_attribute(insecure, f0, f1, f2, f3, f4):
    ctx = ssl.create_default_context()
    _Holding(insecure, ctx, f0, f1, f2, f3, f4)


class _Contexts:
    one = ssl.create_default_context()
    two = ssl.create_default_context()


def _of_another_scope(contexts, insecure, f0, f1, f2, f3, f4):
    one = contexts.one
    ctx = contexts.two
    if insecure:
        ctx = one
    level = "info" if f0 else "debug"
    style = "json" if f1 else "text"
    proxy = "direct" if f2 else "system"
    cache = "disk" if f3 else "memory"
    agent = "curl" if f4 else "wget"
    if level != style or proxy != cache or agent != style:
        ctx.check_hostname = False
        http.client.HTTPSConnection("h", context=one)  # [insecure-ssl-context]


def of_another_scope(insecure, f0, f1, f2, f3, f4):
    globals()["_of_another_scope"](_Contexts(), insecure, f0, f1, f2, f3, f4)
