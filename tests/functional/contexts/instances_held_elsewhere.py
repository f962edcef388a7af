"""What a name of a module, or an attribute, holds is an instance whose methods set and change its attributes later on."""
import ssl
from http.client import HTTPSConnection


class Config:
    in_body = None
    never_set = None

    def __init__(self, verify=True):
        self.context = None
        self.strict = ssl.create_default_context()
        self.loose = ssl.create_default_context()
        self.weak = None
        self.closed = ssl.create_default_context()
        self.empty = None
        self.chosen = ssl.create_default_context() if verify else ssl._create_unverified_context()

    def load(self):
        self.context = ssl.create_default_context()
        self.in_body = ssl.create_default_context()
        self.weak = ssl._create_unverified_context()
        self.late = ssl.create_default_context()

    def relax(self):
        self.loose.check_hostname = False

    def close(self):
        self.closed = None
        self.empty = None


config = Config()
lax = Config(verify=False)


def _connect():
    HTTPSConnection("h", context=config.context)
    HTTPSConnection("h", context=config.in_body)
    HTTPSConnection("h", context=config.never_set)  # [missing-ssl-context]
    HTTPSConnection("h", context=config.strict)
    HTTPSConnection("h", context=config.loose)  # [insecure-ssl-context]
    HTTPSConnection("h", context=config.weak)  # [insecure-ssl-context]
    HTTPSConnection("h", context=config.late)
    HTTPSConnection("h", context=config.closed)
    HTTPSConnection("h", context=config.empty)  # [missing-ssl-context]


def _connect_as_made():
    HTTPSConnection("h", context=config.chosen)
    HTTPSConnection("h", context=lax.chosen)  # [insecure-ssl-context]


def main():
    config.load()
    config.relax()
    _connect()
    _connect_as_made()


class App:
    def __init__(self):
        self.config = Config()
        self.lax = Config(verify=False)

    def boot(self):
        self.config.load()
        self.config.relax()

    def connect(self):
        HTTPSConnection("h", context=self.config.context)
        HTTPSConnection("h", context=self.config.in_body)
        HTTPSConnection("h", context=self.config.never_set)  # [missing-ssl-context]
        HTTPSConnection("h", context=self.config.strict)
        HTTPSConnection("h", context=self.config.loose)  # [insecure-ssl-context]
        HTTPSConnection("h", context=self.config.weak)  # [insecure-ssl-context]

    def connect_as_made(self):
        HTTPSConnection("h", context=self.config.chosen)
        HTTPSConnection("h", context=self.lax.chosen)  # [insecure-ssl-context]


def run_app():
    app = App()
    app.boot()
    app.connect()
    app.connect_as_made()


class Loaded:
    """Its module has called what fills it in: with these arguments, and no others."""

    def __init__(self, verify=True):
        self.verify = verify
        self.context = None

    def load(self):
        self.context = ssl.create_default_context()
        if not self.verify:
            self.context.check_hostname = False
        return self


loaded = Loaded().load()
loaded_loosely = Loaded(verify=False).load()


def from_loaded():
    HTTPSConnection("h", context=loaded.context)
    HTTPSConnection("h", context=loaded_loosely.context)  # [insecure-ssl-context]


class Lazy:
    def __init__(self):
        self._context = None
        self._other = None

    @property
    def context(self):
        if self._context is None:
            self._context = ssl.create_default_context()
        return self._context

    @property
    def other(self):
        if not self._other:
            self._other = ssl._create_unverified_context()
        return self._other


lazy = Lazy()


def from_lazy():
    HTTPSConnection("h", context=lazy.context)
    HTTPSConnection("h", context=lazy._context)
    HTTPSConnection("h", context=lazy.other)  # [insecure-ssl-context]


class State:
    in_body = None


state = State()
state.context = None
state.weak = None
state.never_set = None
state.closed = ssl.create_default_context()


def _fill():
    state.context = ssl.create_default_context()
    state.weak = ssl._create_unverified_context()
    state.in_body = ssl.create_default_context()


def _close():
    state.closed = None


def from_state():
    _fill()
    _close()
    _read_state()


def _read_state():
    HTTPSConnection("h", context=state.context)
    HTTPSConnection("h", context=state.in_body)
    HTTPSConnection("h", context=state.weak)  # [insecure-ssl-context]
    HTTPSConnection("h", context=state.never_set)  # [missing-ssl-context]
    HTTPSConnection("h", context=state.closed)  # [missing-ssl-context]


def filled_in_on_the_way():
    state.context = None
    HTTPSConnection("h", context=state.context)  # [missing-ssl-context]
    state.context = ssl.create_default_context()
    HTTPSConnection("h", context=state.context)


class Halfway:
    def __init__(self):
        self.context = None

    def load(self):
        self.context = ssl.create_default_context()


halfway = Halfway()
if __name__ == "__main__":
    halfway.load()


def from_halfway():
    HTTPSConnection("h", context=halfway.context)  # [missing-ssl-context]


def made_here():
    HTTPSConnection("h", context=Halfway().context)  # [missing-ssl-context]
