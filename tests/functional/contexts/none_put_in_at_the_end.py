"""A ``None`` that teardown puts into a container or an instance is found by no test; one that goes with a flag is told by it."""

import ssl
from http.client import HTTPSConnection

STATE = {"context": None}
ALSO = {"context": None}


class Held:
    context = None


class Session:
    def __init__(self):
        self.user = None
        self.context = None


class Given:
    context = ssl.create_default_context()


class Closed:
    def __init__(self):
        self.context = None

    def close(self):
        self.context = None


class App:
    def __init__(self):
        self.session = Closed()


APP = App()
HELD = Held()
SESSION = Session()
ALONE = Session()
GIVEN = Given()
UNASKED = Given()


def setup_module():
    STATE["context"] = ssl.create_default_context()
    HELD.context = ssl.create_default_context()


def teardown_module():
    STATE["context"] = None
    HELD.context = None


def _fetch_state():
    HTTPSConnection("h", context=STATE["context"])
    HTTPSConnection("h", context=HELD.context)


def _start():
    ALSO["context"] = ssl.create_default_context()


def _stop():
    ALSO["context"] = None


def _fetch_also():
    HTTPSConnection("h", context=ALSO["context"])  # [missing-ssl-context]


def _login(user):
    SESSION.user = user
    SESSION.context = ssl.create_default_context()
    ALONE.user = user
    ALONE.context = ssl.create_default_context()


def _logout():
    SESSION.user = None
    SESSION.context = None
    ALONE.context = None


def _fetch_session():
    if SESSION.user is None:
        raise ValueError
    HTTPSConnection("h", context=SESSION.context)


def _fetch_alone():
    if ALONE.user is None:
        raise ValueError
    HTTPSConnection("h", context=ALONE.context)  # [missing-ssl-context]


def _configure(verify):
    GIVEN.context = ssl.create_default_context() if verify else None
    UNASKED.context = ssl.create_default_context() if verify else None


def _fetch_given():
    if GIVEN.context is None:
        raise ValueError
    HTTPSConnection("h", context=GIVEN.context)


def _fetch_unasked():
    HTTPSConnection("h", context=UNASKED.context)  # [missing-ssl-context]


def _configure_app(verify):
    APP.session.context = ssl.create_default_context() if verify else None


def _fetch_app():
    HTTPSConnection("h", context=APP.session.context)  # [missing-ssl-context]


def all_of_them(verify):
    _configure_app(verify)
    _fetch_app()
    setup_module()
    _fetch_state()
    teardown_module()
    _start()
    _fetch_also()
    _stop()
    _fetch_also()
    _login("user")
    _fetch_session()
    _logout()
    _fetch_alone()
    _configure(verify)
    _fetch_unasked()
    _fetch_given()
