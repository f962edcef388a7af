"""What a manager does when it is left, it does for a manager around it, too, and ``finally`` when something is raised."""
import ssl
from contextlib import contextmanager, nullcontext
from http.client import HTTPSConnection


@contextmanager
def _relaxed(context):
    context.check_hostname = False
    try:
        yield context
    finally:
        context.check_hostname = True


@contextmanager
def _relaxed_unless_raised(context):
    context.check_hostname = False
    yield context
    context.check_hostname = True


@contextmanager
def _relaxed_behind(context):
    try:
        yield context
    except OSError:
        raise
    else:
        context.check_hostname = False


@contextmanager
def _relaxed_if_raised(context):
    try:
        yield context
    except OSError:
        context.check_hostname = False
        raise


@contextmanager
def _around(context):
    with _relaxed(context) as inner:
        yield inner


@contextmanager
def _around_unless_raised(context):
    with _relaxed_unless_raised(context) as inner:
        yield inner


class _Relaxed:
    def __init__(self, context):
        self.context = context

    def __enter__(self):
        self.context.check_hostname = False
        return self.context

    def __exit__(self, *exception):
        self.context.check_hostname = True


def behind_it():
    context = ssl.create_default_context()
    with _relaxed_behind(context):
        HTTPSConnection("h", context=context)
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def behind_what_raised_nothing():
    context = ssl.create_default_context()
    with _relaxed_if_raised(context):
        HTTPSConnection("h", context=context)
    HTTPSConnection("h", context=context)


def by_another():
    context = ssl.create_default_context()
    with _around(context) as inner:
        HTTPSConnection("h", context=inner)  # [insecure-ssl-context]
    HTTPSConnection("h", context=context)


def by_one_of_two(flag):
    context = ssl.create_default_context()
    with _relaxed(context) if flag else nullcontext(context):
        HTTPSConnection("h", context=context)  # [insecure-ssl-context]
    HTTPSConnection("h", context=context)


def when_raised():
    context = ssl.create_default_context()
    try:
        with _relaxed(context):
            raise ValueError
    except ValueError:
        HTTPSConnection("h", context=context)
    try:
        with _around(context):
            raise ValueError
    except ValueError:
        HTTPSConnection("h", context=context)
    try:
        with _Relaxed(context):
            raise ValueError
    except ValueError:
        HTTPSConnection("h", context=context)


def when_raised_without_finally():
    context = ssl.create_default_context()
    try:
        with _relaxed_unless_raised(context):
            raise ValueError
    except ValueError:
        HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def when_raised_in_another_without_finally():
    context = ssl.create_default_context()
    try:
        with _around_unless_raised(context):
            raise ValueError
    except ValueError:
        HTTPSConnection("h", context=context)  # [insecure-ssl-context]
    context = ssl.create_default_context()
    with _around_unless_raised(context):
        HTTPSConnection("h", context=context)  # [insecure-ssl-context]
    HTTPSConnection("h", context=context)


class _RelaxedUnlessRaised:
    def __init__(self, context):
        self.context = context

    def __enter__(self):
        self.context.check_hostname = False

    def __exit__(self, kind, exception, traceback):
        if kind is None:
            self.context.check_hostname = True


def when_raised_and_asked_for():
    context = ssl.create_default_context()
    try:
        with _RelaxedUnlessRaised(context):
            raise OSError
    except OSError:
        HTTPSConnection("h", context=context)  # [insecure-ssl-context]
    context = ssl.create_default_context()
    with _RelaxedUnlessRaised(context):
        HTTPSConnection("h", context=context)  # [insecure-ssl-context]
    HTTPSConnection("h", context=context)
