"""A base that an import for two versions of Python names, beside a method that asks for it while the module is run."""

try:
    import http.client as client
except ImportError:
    import httplib as client


class SettingUp(client.HTTPSConnection):
    """Calls a method of its own before the base's initialiser."""

    def __init__(self, *args, **kwargs):
        self.setup()
        client.HTTPSConnection.__init__(self, *args, **kwargs)

    def setup(self):
        """Prepare."""


class Inheriting(client.HTTPSConnection):
    """Has the initialiser of its base."""


class Plain(client.HTTPConnection):
    """Has another base."""


Inheriting("example.com")  # [missing-ssl-context]
Plain("example.com")


def connect():
    """Construct the class itself."""
    connection = client.HTTPSConnection("example.com")  # [missing-ssl-context]
