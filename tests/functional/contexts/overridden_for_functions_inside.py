"""What subclasses override counts for functions inside a method, too, also behind what the method reads for them."""
import ssl
from http.client import HTTPSConnection


def _retried(attempt):
    return attempt()


class _Client:
    def make(self):
        return ssl.create_default_context()

    def connect(self):
        def attempt():
            return HTTPSConnection("h", context=self.make())  # [insecure-ssl-context]

        return _retried(attempt)

    def connect_with_what_is_made(self):
        context = self.make()

        def attempt():
            return HTTPSConnection("h", context=context)  # [insecure-ssl-context]

        return _retried(attempt)

    def connect_by_lambda(self):
        return _retried(lambda: HTTPSConnection("h", context=self.make()))  # [insecure-ssl-context]

    def connect_deep_inside(self):
        def attempt():
            context = self.make()

            def really():
                return HTTPSConnection("h", context=context)  # [insecure-ssl-context]

            return _retried(really)

        return _retried(attempt)


class _Lax(_Client):
    def make(self):
        return ssl._create_unverified_context()


def overridden():
    for client in (_Client(), _Lax()):
        client.connect()
        client.connect_with_what_is_made()
        client.connect_by_lambda()
        client.connect_deep_inside()


class _Strict:
    def make(self):
        return ssl.create_default_context()

    def connect(self):
        context = self.make()

        def attempt(again):
            return HTTPSConnection("h", context=self.make() if again else context)

        return [attempt(again) for again in (False, True)]


class _StricterStill(_Strict):
    def make(self):
        context = super().make()
        context.minimum_version = ssl.TLSVersion.TLSv1_3
        return context


def overridden_by_what_verifies():
    _Strict().connect()
    _StricterStill().connect()


class _Base:
    context = None

    def connect(self):
        context = self.context

        def attempt(again):
            return HTTPSConnection("h", context=self.context if again else context)

        return [attempt(again) for again in (False, True)]


class _Filled(_Base):
    context = ssl.create_default_context()


def filled_in():
    _Filled().connect()


class _Abstract:
    @classmethod
    def make(cls):
        raise NotImplementedError

    @classmethod
    def connect(cls):
        def attempt():
            return HTTPSConnection("h", context=cls.make())  # [missing-ssl-context]

        return _retried(attempt)


class _Plain(_Abstract):
    @classmethod
    def make(cls):
        return None


def abstract():
    _Plain.connect()


class _Guarded:
    context = ssl.create_default_context()

    def is_secure(self):
        return True

    def connect(self):
        if not self.is_secure():
            raise ValueError("not secure")

        def attempt():
            return HTTPSConnection("h", context=self.context)

        return _retried(attempt)


class _GuardedLab(_Guarded):
    context = ssl._create_unverified_context()

    def is_secure(self):
        return False


class _GuardedToo(_Guarded):
    context = ssl.create_default_context()


class _There:
    context = ssl.create_default_context()

    def connect(self):
        context = self.context
        if context is None:
            context = ssl._create_unverified_context()

        def attempt():
            return HTTPSConnection("h", context=context)

        return _retried(attempt)


class _ThereToo(_There):
    context = ssl.create_default_context()


def guarded():
    for client in (_Guarded(), _GuardedToo(), _There(), _ThereToo()):
        client.connect()
    try:
        _GuardedLab().connect()
    except ValueError:
        print("not secure")
