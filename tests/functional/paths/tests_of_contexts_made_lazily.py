"""What holds a context or ``None``, and was found not to be ``None``, is true."""

import ssl
from http.client import HTTPSConnection

_shared = None
_listed = None


class _Client:
    def __init__(self, flag):
        self._context = None
        self._number = None
        self._given = None
        self._flag = flag

    @property
    def context(self):
        if self._context is None:
            self._context = ssl.create_default_context()
        return self._context

    def _numbered(self):
        if self._number is None:
            self._number = 0
        return self._number

    def _perhaps(self):
        if self._context is None and self._flag:
            self._context = ssl.create_default_context()
        return self._context

    def _closed(self):
        if self._context is not None:
            self._context = None
        return self._context

    def put_into_options(self):
        options = {"timeout": 3}
        if self.context:
            options["context"] = self.context
        HTTPSConnection("a.example", **options)

    def held_by_a_name(self):
        context = self.context
        if context:
            HTTPSConnection("a.example", context=context)
        else:
            HTTPSConnection("b.example")

    def compared_before(self):
        self._perhaps()
        if self._context is None:
            return
        if self._context:
            HTTPSConnection("a.example", context=self._context)
        else:
            HTTPSConnection("b.example")

    def another_value(self):
        number = self._numbered()
        if number:
            HTTPSConnection("a.example", context=ssl.create_default_context())
        else:
            HTTPSConnection("b.example")  # [missing-ssl-context]

    def not_always_made(self):
        context = self._perhaps()
        if context:
            HTTPSConnection("a.example", context=context)
        else:
            HTTPSConnection("b.example")  # [missing-ssl-context]

    def closed_before(self):
        context = self._closed()
        if context:
            HTTPSConnection("a.example", context=ssl.create_default_context())
        else:
            HTTPSConnection("b.example")  # [missing-ssl-context]

    def closed_between(self):
        if self.context is not None:
            self._closed()
            if self._context:
                HTTPSConnection("a.example", context=self._context)
            else:
                HTTPSConnection("b.example")  # [missing-ssl-context]

    def _give(self, value):
        self._given = value

    def given(self):
        for value in (None, 0, ssl.create_default_context()):
            self._give(value)
            self._use_what_was_given()

    def _use_what_was_given(self):
        if self._given is None:
            return
        if self._given:
            HTTPSConnection("a.example", context=self._given)
        else:
            HTTPSConnection("b.example")  # [missing-ssl-context]


class _Completed:
    """What is kept is a context, or something else that its maker was handed and that is not None."""

    def __init__(self, context=None, other=None):
        if context is None:
            context = ssl.create_default_context()
        self._context = context
        self._other = other

    def put_into_options(self):
        options = {}
        if self._context:
            options["context"] = self._context
        return HTTPSConnection("h", **options)

    def of_another(self):
        if not self._other:
            return HTTPSConnection("h")  # [missing-ssl-context]
        return HTTPSConnection("h", context=self._other)


def _context():
    global _shared
    if _shared is None:
        _shared = ssl.create_default_context()
    return _shared


def _items():
    global _listed
    if _listed is None:
        _listed = []
    return _listed


def shared():
    context = _context()
    if context:
        HTTPSConnection("a.example", context=context)
    else:
        HTTPSConnection("b.example")


def shared_items():
    items = _items()
    if items:
        HTTPSConnection("a.example", context=ssl.create_default_context())
    else:
        HTTPSConnection("b.example")  # [missing-ssl-context]


def clients(flag):
    _Client(flag).put_into_options()
    _Client(flag).held_by_a_name()
    _Client(flag).compared_before()
    _Client(flag).another_value()
    _Client(flag).not_always_made()
    _Client(flag).closed_before()
    _Client(flag).closed_between()
    _Client(flag).given()
    _Completed().put_into_options()
    _Completed().of_another()
