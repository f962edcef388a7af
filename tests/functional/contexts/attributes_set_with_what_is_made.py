"""What a method makes of its arguments and locals tells that it has set what it sets beside it."""

import io
import json
import secrets
import ssl
from http.client import HTTPSConnection


def _signed(user):
    return secrets.token_hex() + str(user)


def _add_token(parts, client):
    parts.append(client.token)


class OfAnArgument:
    def __init__(self):
        self.context = self.token = None

    def login(self, user):
        self.token = user.strip()
        self.context = ssl.create_default_context()

    def logout(self):
        self.context = self.token = None

    def open(self):
        if self.token is not None:
            HTTPSConnection("h", context=self.context)


class OfText:
    def __init__(self):
        self.context = self.token = None

    def login(self, user):
        salt = secrets.token_hex()
        self.token = f"{user}:" + salt
        self.context = ssl.create_default_context()

    def logout(self):
        self.context = self.token = None

    def open(self):
        if self.token is not None:
            HTTPSConnection("h", context=self.context)


class OfItself:
    def __init__(self):
        self.context = self.token = None

    def login(self):
        self.token = "token"
        self.context = ssl.create_default_context()

    def lose(self, user):
        self.token = repr(self.token)
        self.context = None

    def open(self):
        if self.token is not None:
            HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


class OfItselfInALocal:
    def __init__(self):
        self.context = self.token = None

    def login(self):
        self.token = "token"
        self.context = ssl.create_default_context()

    def lose(self, user):
        token = user
        token = self.token
        self.token = _signed(token)
        self.context = None

    def open(self):
        if self.token is not None:
            HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


class OfItselfInAList:
    def __init__(self):
        self.context = self.token = None

    def login(self):
        self.token = "token"
        self.context = ssl.create_default_context()

    def lose(self, user):
        parts = []
        others = parts
        others.append(self.token)
        self.token = ":".join(parts)
        self.context = None

    def open(self):
        if self.token is not None:
            HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


class OfItselfInAnItem:
    def __init__(self):
        self.context = self.token = None

    def login(self):
        self.token = "token"
        self.context = ssl.create_default_context()

    def lose(self, user):
        options = {}
        options["token"] = self.token
        self.token = json.dumps(options)
        self.context = None

    def open(self):
        if self.token is not None:
            HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


class OfItselfPassed:
    def __init__(self):
        self.context = self.token = None

    def login(self):
        self.token = "token"
        self.context = ssl.create_default_context()

    def lose(self, user):
        self.token = _signed(self.token)
        self.context = None

    def open(self):
        if self.token is not None:
            HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


class OfItselfByAMethod:
    def __init__(self):
        self.context = self.token = None

    def login(self):
        self.token = "token"
        self.context = ssl.create_default_context()

    def lose(self, user):
        self.token = self._own(user)
        self.context = None

    def _own(self, user):
        return user + _signed(self.token)

    def open(self):
        if self.token is not None:
            HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


class OfItselfHandedOver:
    def __init__(self):
        self.context = self.token = None

    def login(self):
        self.token = "token"
        self.context = ssl.create_default_context()

    def lose(self, user):
        parts = []
        _add_token(parts, self)
        self.token = ":".join(parts)
        self.context = None

    def open(self):
        if self.token is not None:
            HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


class OfItselfInAClosure:
    def __init__(self):
        self.context = self.token = None

    def login(self):
        self.token = "token"
        self.context = ssl.create_default_context()

    def lose(self, user):
        def read():
            return _signed(self.token)

        self.token = read()
        self.context = None

    def open(self):
        if self.token is not None:
            HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


class OfItselfInALoop:
    def __init__(self):
        self.context = self.token = None

    def login(self):
        self.token = "token"
        self.context = ssl.create_default_context()

    def lose(self, user):
        token = user
        for one in [self.token]:
            token = one
        self.token = _signed(token)
        self.context = None

    def open(self):
        if self.token is not None:
            HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


class OfAFile:
    """What is made of it later is nothing that it is made of."""

    def __init__(self, text):
        self.text = text
        self.load()

    def load(self):
        with io.StringIO(self.text) as file:
            self.config = json.load(file)
        self.context = ssl.create_default_context(cadata=self.config.get("ca"))
        if self.config.get("lax"):
            self.context.check_hostname = False

    def open(self):
        if not self.config.get("lax"):
            HTTPSConnection("h", context=self.context)

    def open_lax(self):
        if self.config.get("lax"):
            HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


def drive():
    for kind in (OfAnArgument, OfText):
        client = kind()
        for step in client.open, lambda: client.login("some-user"), client.open, client.logout, client.open:
            step()
    for kind in (
        OfItself,
        OfItselfInALocal,
        OfItselfInAList,
        OfItselfInAnItem,
        OfItselfPassed,
        OfItselfByAMethod,
        OfItselfHandedOver,
        OfItselfInAClosure,
        OfItselfInALoop,
    ):
        client = kind()
        client.login()
        client.lose("some-user")
        client.open()
    for text in ("{}", '{"lax": true}'):
        client = OfAFile(text)
        client.open()
        client.open_lax()
