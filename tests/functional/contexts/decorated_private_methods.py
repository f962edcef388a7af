"""Private methods whose decorators call them are entered where they are called, and as they find the instance there."""
# pylint: disable=missing-docstring, protected-access
import functools
import logging
import ssl
from http.client import HTTPConnection, HTTPSConnection

LOG = logging.getLogger(__name__)
STEPS = []


def _traced(function):
    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        LOG.debug("calling %s", function.__name__)
        result = function(*args, **kwargs)
        LOG.debug("done")
        return result

    return wrapper


def _logged(function=None, *, level=10):
    def decorate(function):
        def wrapper(self, *args, **kwargs):
            with self.lock:
                LOG.log(level, "calling %s", function.__name__)
                return function(self, *args, **kwargs)

        return functools.update_wrapper(wrapper, function)

    return decorate if function is None else decorate(function)


def _resetting(function):
    @functools.wraps(function)
    def wrapper(self, *args):
        self.context = None
        return function(self, *args)

    return wrapper


def _closing(function):
    @functools.wraps(function)
    def wrapper(*args):
        args[0].close()
        return function(*args)

    return wrapper


def _twice(function):
    @functools.wraps(function)
    def wrapper(*args):
        for _ in range(2):
            function(*args)

    return wrapper


def _kept(function):
    STEPS.append(function)

    @functools.wraps(function)
    def wrapper(*args):
        return function(*args)

    return wrapper


class _Base:
    lock = logging.Handler()

    def __init__(self, tls):
        self.tls = tls
        self.context = ssl.create_default_context() if tls else None
        self.lock = logging._lock

    def close(self):
        self.context = None


class Traced(_Base):
    def get(self):
        if self.tls and self.context:
            return self._open_tls()
        return HTTPConnection("h")

    @_traced
    def _open_tls(self):
        return HTTPSConnection("h", context=self.context)


class Logged(_Base):
    def get(self):
        if self.tls and self.context:
            self._open_tls()
            self._open_again()

    @_logged(level=20)
    def _open_tls(self):
        return HTTPSConnection("h", context=self.context)

    @_logged
    @_traced
    def _open_again(self):
        return HTTPSConnection("h", context=self.context)


class Untested(_Base):
    def get(self):
        return self._open_tls()

    @_traced
    def _open_tls(self):
        return HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


class Reset(_Base):
    def get(self):
        if self.tls and self.context:
            return self._open_tls()

    @_resetting
    def _open_tls(self):
        return HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


class Closed(_Base):
    def get(self):
        if self.tls and self.context:
            return self._open_tls()

    @_closing
    def _open_tls(self):
        return HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


class Twice(_Base):
    def get(self):
        if self.tls and self.context:
            return self._open_tls()

    @_twice
    def _open_tls(self):
        HTTPSConnection("h", context=self.context)  # [missing-ssl-context]
        self.context = None


class Kept(_Base):
    def get(self):
        if self.tls and self.context:
            self._open_tls()

    @_kept
    def _open_tls(self):
        return HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


@_traced
def _wants_tls(args):
    return args["tls"]


@_resetting
def _wants_tls_now(args):
    return args.tls


def before_a_loop(tls):
    args = {"tls": tls}
    context = None
    if _wants_tls(args):
        context = ssl.create_default_context()
    for host in ("a", "b"):
        if _wants_tls(args):
            HTTPSConnection(host, context=context)


def in_an_object(tls):
    args = _Base(tls)
    context = None
    if _wants_tls_now(args):
        context = args.context
        HTTPSConnection("h", context=context)  # [missing-ssl-context]


def _drive(flag):
    for kind in (Traced, Logged, Untested, Reset, Closed, Twice, Kept):
        client = kind(flag)
        client.get()
    client = Kept(False)
    STEPS[0](client)


def drive():
    _drive(True)
    _drive(False)
