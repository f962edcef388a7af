"""A path is left by a test that a method or an inner function makes of what reaches the call."""
import ssl
from http.client import HTTPSConnection


class Client:
    def __init__(self, tls):
        self.context = None
        self.tls = tls
        if tls:
            self.context = ssl.create_default_context()

    def _has_context(self):
        return self.context is not None

    def _has_flag(self):
        return self.tls

    def _has_name(self):
        return bool(self.__class__.__name__)

    def by_method(self):
        if not self._has_context():
            raise RuntimeError
        HTTPSConnection("h", context=self.context)

    def by_flag(self):
        if not self._has_flag():
            return
        HTTPSConnection("h", context=self.context)

    def by_another(self):
        if not self._has_name():
            return
        HTTPSConnection("h", context=self.context)  # [missing-ssl-context]

    def by_the_contrary(self):
        if self._has_context():
            return
        HTTPSConnection("h", context=self.context)  # [missing-ssl-context]

    def in_a_loop(self, count):
        while count:
            if not self._has_context():
                return
            HTTPSConnection("h", context=self.context)
            count -= 1


def connect(tls):
    client = Client(tls)
    client.by_flag()
    client.by_another()
    client.by_the_contrary()
    client.in_a_loop(1)
    client.by_method()


def by_inner_function(tls):
    context = ssl.create_default_context() if tls else None

    def is_there():
        return context is not None

    if not is_there():
        return
    HTTPSConnection("h", context=context)


def by_inner_function_of_another(tls, other):
    context = ssl.create_default_context() if tls else None

    def is_there():
        return other

    if not is_there():
        return
    HTTPSConnection("h", context=context)  # [missing-ssl-context]


class Asking:
    def __init__(self, tls, other):
        self.tls = tls
        self.other = other

    def connect(self):
        def is_wanted():
            return self.tls

        context = ssl.create_default_context() if self.tls else None
        if not is_wanted():
            return
        HTTPSConnection("h", context=context)

    def connect_by_another(self):
        def is_wanted():
            return self.other

        context = ssl.create_default_context() if self.tls else None
        if not is_wanted():
            return
        HTTPSConnection("h", context=context)  # [missing-ssl-context]


def by_inner_function_of_a_method(tls, other):
    Asking(tls, other).connect()
    Asking(tls, other).connect_by_another()


class AskingInTurn:
    def __init__(self, tls):
        self.tls = tls
        self.noted = []

    def _is_on(self):
        return self.tls

    def _is_off(self):
        return not self._is_on()

    @property
    def is_idle(self):
        return not self._is_on()

    def _check(self):
        if self._is_on():
            return True
        self.noted.append("off")
        return False

    def by_the_contrary(self):
        context = ssl.create_default_context() if self.tls else None
        if self._is_off():
            return
        HTTPSConnection("h", context=context)

    def by_property(self):
        context = ssl.create_default_context() if self.tls else None
        if self.is_idle:
            return
        HTTPSConnection("h", context=context)

    def by_what_notes_it(self):
        context = ssl.create_default_context() if self.tls else None
        if self._check():
            HTTPSConnection("h", context=context)
        else:
            HTTPSConnection("h", context=context)  # [missing-ssl-context]


def asked_in_turn(tls):
    AskingInTurn(tls).by_the_contrary()
    AskingInTurn(tls).by_property()
    AskingInTurn(tls).by_what_notes_it()
