"""Where `ssl` may be `None`, for it can't be imported, that it is false, that it is `None` and what a flag says are one."""
import http.client

try:
    import ssl

    HAS_SSL = True
except ImportError:
    ssl = None
    HAS_SSL = False


class Made:
    def __init__(self):
        self.context = ssl.create_default_context() if ssl else None

    def by_is(self):
        if ssl is None:
            return http.client.HTTPConnection("h")
        return http.client.HTTPSConnection("h", context=self.context)

    def by_is_not(self):
        if ssl is not None:
            return http.client.HTTPSConnection("h", context=self.context)
        return http.client.HTTPConnection("h")

    def by_flag(self):
        if HAS_SSL:
            return http.client.HTTPSConnection("h", context=self.context)
        return http.client.HTTPConnection("h")


class MadeByFlag:
    def __init__(self, other):
        self.context = None
        if HAS_SSL:
            self.context = ssl.create_default_context()
        self.own = ssl.create_default_context() if HAS_SSL and other else None

    def by_flag(self):
        if not HAS_SSL:
            return http.client.HTTPConnection("h")
        return http.client.HTTPSConnection("h", context=self.context)

    def by_is(self):
        if ssl is None:
            return http.client.HTTPConnection("h")
        return http.client.HTTPSConnection("h", context=self.context)

    def not_by_that_alone(self):
        if ssl is None:
            return http.client.HTTPConnection("h")
        return http.client.HTTPSConnection("h", context=self.own)  # [missing-ssl-context]


def local():
    context = ssl.create_default_context() if ssl else None
    if ssl is None:
        raise RuntimeError("no ssl")
    return http.client.HTTPSConnection("h", context=context)


def local_beside_another(other):
    context = ssl.create_default_context() if ssl and other else None
    if ssl is None:
        raise RuntimeError("no ssl")
    return http.client.HTTPSConnection("h", context=context)  # [missing-ssl-context]


def drive(other):
    made = Made()
    made.by_is()
    made.by_is_not()
    made.by_flag()
    made_by_flag = MadeByFlag(other)
    made_by_flag.by_flag()
    made_by_flag.by_is()
    made_by_flag.not_by_that_alone()
