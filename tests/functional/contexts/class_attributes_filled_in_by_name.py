"""What fills in a class's attribute under the class's name, seen by methods that read it from their receiver."""

import ssl
from http.client import HTTPSConnection


class ByStaticMethod:
    context = None

    @staticmethod
    def setup():
        ByStaticMethod.context = ssl.create_default_context()

    @classmethod
    def open(cls):
        if cls.context is None:
            cls.setup()
        return HTTPSConnection("h", context=cls.context)

    @classmethod
    def open_at_once(cls):
        if cls.context is None:
            return HTTPSConnection("h", context=cls.context)  # [missing-ssl-context]
        return None

    def open_from_instance(self):
        if self.context is None:
            self.setup()
        return HTTPSConnection("h", context=self.context)


def by_static_method(instance):
    ByStaticMethod.context = None
    ByStaticMethod.open_at_once()
    if instance:
        return ByStaticMethod().open_from_instance()
    return ByStaticMethod.open()


class ByFunction:
    context = None

    @classmethod
    def open(cls):
        if cls.context is None:
            _fill_in()
        return HTTPSConnection("h", context=cls.context)


def _fill_in():
    ByFunction.context = ssl.create_default_context()


def by_function():
    return ByFunction.open()


class Weakened:
    context = None

    @classmethod
    def open(cls):
        if cls.context is None:
            _fill_in_weakly()
        return HTTPSConnection("h", context=cls.context)  # [insecure-ssl-context]


def _fill_in_weakly():
    Weakened.context = ssl.create_default_context()
    Weakened.context.check_hostname = False


def weakened():
    return Weakened.open()
