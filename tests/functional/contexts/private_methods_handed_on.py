"""Private methods that are handed on, or called under another name: they find what those tell who do so."""
# pylint: disable=missing-docstring, protected-access
import ssl
from concurrent.futures import ThreadPoolExecutor
from http.client import HTTPConnection, HTTPSConnection


class Retried:
    """Handed to a helper that calls it, by its name, by a lambda or by a function."""

    def __init__(self, tls):
        self.tls = tls
        self._context = None
        if tls:
            self._context = ssl.create_default_context()

    def _retry(self, attempt, *args, times=2):
        for _ in range(times):
            try:
                return attempt(*args)
            except OSError:
                continue
        return None

    def by_name(self):
        if not self.tls:
            return None
        return self._retry(self._connect, times=1)

    def _connect(self):
        return HTTPSConnection("h", context=self._context)

    def by_lambda(self):
        if not self.tls:
            return None
        return self._retry(lambda: self._connect_in_lambda())

    def _connect_in_lambda(self):
        return HTTPSConnection("h", context=self._context)

    def by_function(self):
        if not self.tls:
            return None

        def attempt():
            return self._connect_inside()

        return self._retry(attempt)

    def _connect_inside(self):
        return HTTPSConnection("h", context=self._context)

    def by_function_that_hands_on(self):
        if not self.tls:
            return None

        def attempt():
            return self._retry(self._connect_deep_inside, "h")

        return attempt()

    def _connect_deep_inside(self, host):
        return HTTPSConnection(host, context=self._context)

    def pooled(self):
        if self.tls:
            with ThreadPoolExecutor(1) as pool:
                return list(pool.map(self._connect_in_pool, ["a"]))
        return None

    def _connect_in_pool(self, host):
        return HTTPSConnection(host, context=self._context)

    def mapped(self):
        return list(map(self._connect_mapped, ["a"])) if self.tls else None

    def _connect_mapped(self, host):
        return HTTPSConnection(host, context=self._context)

    def also_plain(self):
        if self.tls:
            return self._retry(self._connect_anyway)
        return self._retry(self._connect_anyway)

    def _connect_anyway(self):
        return HTTPSConnection("h", context=self._context)  # [missing-ssl-context]

    def inside_also_plain(self):
        if self.tls:
            self._retry(lambda: self._connect_anyhow())
        return [self._connect_anyhow() for _ in range(1)]

    def _connect_anyhow(self):
        return HTTPSConnection("h", context=self._context)  # [missing-ssl-context]


class Cleared:
    """The context is taken away before, or while, the method that is handed on runs."""

    def __init__(self):
        self._context = None

    def _after_clearing(self, attempt):
        self._context = None
        return attempt()

    def by_helper(self):
        self._context = ssl.create_default_context()
        return self._after_clearing(self._connect)

    def _connect(self):
        return HTTPSConnection("h", context=self._context)  # [missing-ssl-context]

    def by_lambda(self):
        self._context = ssl.create_default_context()
        return (lambda: (self._clear(), self._connect_in_lambda()))()

    def _clear(self):
        self._context = None

    def _connect_in_lambda(self):
        return HTTPSConnection("h", context=self._context)  # [missing-ssl-context]

    def by_function(self):
        self._context = ssl.create_default_context()

        def attempt():
            self._context = None
            return self._connect_inside()

        return attempt()

    def _connect_inside(self):
        return HTTPSConnection("h", context=self._context)  # [missing-ssl-context]

    def by_another_function(self):
        self._context = ssl.create_default_context()

        def clear():
            self._context = None

        run = self._connect_at_last
        clear()
        return run()

    def _connect_at_last(self):
        return HTTPSConnection("h", context=self._context)  # [missing-ssl-context]

    def in_turn(self):
        self._context = ssl.create_default_context()
        return [step() for step in (self._clear, self._connect_last)]

    def _connect_last(self):
        return HTTPSConnection("h", context=self._context)  # [missing-ssl-context]

    def wrapped(self):
        def wrap(function):
            return lambda: function()

        self._context = ssl.create_default_context()
        run = _wrapped(self._connect_wrapped)
        self._context = None
        return run()

    def _connect_wrapped(self):
        return HTTPSConnection("h", context=self._context)  # [missing-ssl-context]

    def _later(self, function):
        return function

    def kept_by_method(self):
        self._context = ssl.create_default_context()
        run = self._later(self._connect_later)
        self._context = None
        return run()

    def _connect_later(self):
        return HTTPSConnection("h", context=self._context)  # [missing-ssl-context]


def _wrapped(function):
    def run():
        return function()

    return run


class Kept:
    """Kept under the test, and called when the flag has changed."""

    def __init__(self):
        self.tls = True
        self._context = ssl.create_default_context()
        self._steps = []
        self._first = None

    def prepare(self):
        if self._context:
            self._steps.append(self._connect)
            self._first = self._connect_first
            self._keep(self._connect_kept)
            _ALL.append(lambda: self._connect_in_lambda())

    def _keep(self, step):
        self._steps.append(step)

    def renew(self, tls):
        self._context = ssl.create_default_context() if tls else None

    def run(self):
        for step in self._steps:
            step()
        if self._first:
            self._first()
        for step in _ALL:
            step()

    def _connect(self):
        return HTTPSConnection("h", context=self._context)  # [missing-ssl-context]

    def _connect_first(self):
        return HTTPSConnection("h", context=self._context)  # [missing-ssl-context]

    def _connect_kept(self):
        return HTTPSConnection("h", context=self._context)  # [missing-ssl-context]

    def _connect_in_lambda(self):
        return HTTPSConnection("h", context=self._context)  # [missing-ssl-context]

    def chosen(self):
        if self._context:
            return self._connect_given
        return None

    def _connect_given(self):
        return HTTPSConnection("h", context=self._context)  # [missing-ssl-context]


_ALL = []


class Chosen:
    """One of several methods, under a name of its own."""

    def __init__(self):
        self._context = None

    def by_flag(self, tls):
        self._context = ssl.create_default_context() if tls else None
        connect = self._tls if tls else self._plain
        try:
            return connect("h")
        finally:
            self._context = None

    def _plain(self, host):
        return HTTPConnection(host)

    def _tls(self, host):
        return HTTPSConnection(host, context=self._context)

    def by_other_flag(self, tls, other):
        self._context = ssl.create_default_context() if tls else None
        connect = self._other if other else self._plain
        try:
            return connect("h")
        finally:
            self._context = None

    def _other(self, host):
        return HTTPSConnection(host, context=self._context)  # [missing-ssl-context]

    def both(self):
        self._context = ssl.create_default_context()
        connect, close, late = self._connect, self._close, self._connect_late
        connect("h")
        close()
        late("h")

    def _connect(self, host):
        return HTTPSConnection(host, context=self._context)

    def _close(self):
        self._context = None

    def _connect_late(self, host):
        return HTTPSConnection(host, context=self._context)  # [missing-ssl-context]

    def in_turn(self):
        self._context = ssl.create_default_context()
        for step in (self._first, self._clear, self._second):
            step("h")

    def _first(self, host):
        return HTTPSConnection(host, context=self._context)

    def _clear(self, _host):
        self._context = None

    def _second(self, host):
        return HTTPSConnection(host, context=self._context)  # [missing-ssl-context]

    def by_table(self, kind):
        self._context = ssl.create_default_context()
        steps = {"a": self._by_a, "b": self._by_b}
        steps[kind and "a" or "b"]("h")
        self._context = None
        {True: self._by_b, False: self._plain}[kind]("h")

    def _by_a(self, host):
        return HTTPSConnection(host, context=self._context)

    def _by_b(self, host):
        return HTTPSConnection(host, context=self._context)  # [missing-ssl-context]


class SetUp:
    """What an initialiser chooses by a flag, and another method by the flag that is kept."""

    def __init__(self, verify):
        self.verify = verify
        self.context = ssl.create_default_context()
        set_up = self._strict if verify else self._relax
        set_up()

    def _strict(self):
        self.context.minimum_version = ssl.TLSVersion.TLSv1_2

    def _relax(self):
        self.context.check_hostname = False

    def open(self):
        if self.verify:
            return HTTPSConnection("h", context=self.context)
        return HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class SetUpAgain:
    def __init__(self, verify):
        self.verify = verify
        self.context = ssl.create_default_context()
        {True: self._strict, False: self._relax}[verify]()

    def _strict(self):
        self.context.minimum_version = ssl.TLSVersion.TLSv1_2

    def _relax(self):
        self.context.check_hostname = False

    def relax_now(self):
        run = self._relax
        run()

    def open(self):
        if self.verify:
            return HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]
        return None


def drive(flag, other):
    for one in (Retried(flag),):
        one.by_name()
        one.by_lambda()
        one.by_function()
        one.by_function_that_hands_on()
        one.pooled()
        one.mapped()
        one.also_plain()
        one.inside_also_plain()
    cleared = Cleared()
    cleared.by_helper()
    cleared.by_lambda()
    cleared.by_function()
    cleared.by_another_function()
    cleared.in_turn()
    cleared.wrapped()
    cleared.kept_by_method()
    kept = Kept()
    kept.prepare()
    given = kept.chosen()
    kept.renew(flag)
    kept.run()
    given()
    chosen = Chosen()
    chosen.by_flag(flag)
    chosen.by_other_flag(flag, other)
    chosen.both()
    chosen.in_turn()
    chosen.by_table(flag)
    SetUp(flag).open()
    SetUpAgain(flag).open()
    again = SetUpAgain(True)
    again.relax_now()
    again.open()
