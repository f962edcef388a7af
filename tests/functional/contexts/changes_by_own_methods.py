"""A method that another one calls changes what it sets, in whatever way: attributes, arguments, globals, outer names."""
import ssl
from http.client import HTTPSConnection

_context = None


def _fill(client):
    client.options["context"] = ssl._create_unverified_context()


class _Client:
    def __init__(self):
        self.options = {}
        self.flag = True

    def _prepare(self):
        global _context
        _context = ssl._create_unverified_context()

    def by_global(self):
        self._prepare()
        HTTPSConnection("h", context=_context)  # [insecure-ssl-context]

    def _fill_argument(self, options):
        options["context"] = ssl._create_unverified_context()

    def by_argument(self):
        options = {}
        self._fill_argument(options)
        HTTPSConnection("h", **options)  # [insecure-ssl-context]

    def _hand_on(self):
        _fill(self)

    def by_function(self):
        self.options = {}
        self._hand_on()
        HTTPSConnection("h", **self.options)  # [insecure-ssl-context]

    def _lower(self):
        self.flag = False

    def _lower_by_name(self):
        setattr(self, "flag", False)

    def _lower_in_dict(self):
        self.__dict__.update(flag=False)

    def by_assignment(self):
        self.flag = True
        self._lower()
        if self.flag:
            HTTPSConnection("h")
        else:
            HTTPSConnection("h", context=ssl._create_unverified_context())  # [insecure-ssl-context]

    def by_name(self):
        self.flag = True
        self._lower_by_name()
        if self.flag:
            HTTPSConnection("h")
        else:
            HTTPSConnection("h", context=ssl._create_unverified_context())  # [insecure-ssl-context]

    def in_dict(self):
        self.flag = True
        self._lower_in_dict()
        if self.flag:
            HTTPSConnection("h")
        else:
            HTTPSConnection("h", context=ssl._create_unverified_context())  # [insecure-ssl-context]


def _of_class_inside(context):
    class Inside:
        def __init__(self):
            self._weaken()

        def _weaken(self):
            context.check_hostname = False

    Inside()


def inside():
    context = ssl.create_default_context()
    _of_class_inside(context)
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def _registering(method):
    def wrapped(self):
        self.context = ssl._create_unverified_context()
        return method(self)

    return wrapped


class _Known:
    def __init__(self, parent=None):
        self.context = None
        self.weak = ssl.create_default_context()
        self.apply(parent or self)

    def apply(self, other):
        other.weak.check_hostname = False

    def open_weak(self):
        HTTPSConnection("h", context=self.weak)  # [insecure-ssl-context]

    def _relax(self):
        self.context.check_hostname = False

    def by_local_name(self):
        context = ssl.create_default_context()
        self.context = context
        self._relax()
        HTTPSConnection("h", context=context)  # [insecure-ssl-context]

    def _secure(self):
        self.context = ssl.create_default_context()

    def by_alias(self):
        self.context = ssl._create_unverified_context()
        self._secure()
        me = self
        HTTPSConnection("h", context=me.context)

    def _fluent(self):
        self.context = ssl.create_default_context()
        return self

    def by_result(self):
        self.context = ssl._create_unverified_context()
        me = self._fluent()
        HTTPSConnection("h", context=me.context)

    def configure(self, **settings):
        for name, value in settings.items():
            setattr(self, name, value)

    def _insecure(self):
        self.configure(context=ssl._create_unverified_context())

    def by_names(self):
        self.context = ssl.create_default_context()
        self._insecure()
        HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]

    def _fire(self):
        hook = self._insecure
        hook()

    def by_hook(self):
        self.context = ssl.create_default_context()
        self._fire()
        HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]

    @_registering
    def _decorated(self):
        return None

    def by_decorator(self):
        self.context = ssl.create_default_context()
        self._decorated()
        HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


def run():
    known = _Known()
    known.open_weak()
    known.by_local_name()
    known.by_alias()
    known.by_result()
    known.by_names()
    known.by_hook()
    known.by_decorator()
    client = _Client()
    client.by_global()
    client.by_argument()
    client.by_function()
    client.by_assignment()
    client.by_name()
    client.in_dict()
