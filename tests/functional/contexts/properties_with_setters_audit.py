"""What a setter is given is unknown, unless the class's own methods assign to the property."""
import ssl
from http.client import HTTPSConnection


class SetFromOutside:
    def __init__(self):
        self._context = None

    @property
    def context(self):
        return self._context

    @context.setter
    def context(self, value):
        self._context = value

    def connect(self):
        HTTPSConnection("h", context=self.context)  # [unknown-ssl-context]


class SetItself(SetFromOutside):
    def __init__(self):
        super().__init__()
        self.context = ssl.create_default_context()

    def connect_itself(self):
        HTTPSConnection("h", context=self.context)


class SetToAnArgument(SetFromOutside):
    def __init__(self, context):
        super().__init__()
        self.context = context

    def connect_itself(self):
        HTTPSConnection("h", context=self.context)  # [unknown-ssl-context]


def clients():
    one = SetFromOutside()
    one.context = ssl.create_default_context()
    one.connect()
    SetItself().connect_itself()
    SetToAnArgument(ssl.create_default_context()).connect_itself()
