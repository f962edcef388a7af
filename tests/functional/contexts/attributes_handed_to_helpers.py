"""What a private method puts into an attribute is what the class's own methods hand to it."""

import ssl
from http.client import HTTPSConnection


class Weakened:
    def __init__(self):
        self.context = None

    def _use(self, context):
        self.context = context

    def relax(self):
        self._use(ssl._create_unverified_context())

    def restrict(self):
        self._use(ssl.create_default_context())

    def connect(self):
        HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class Restricted:
    def __init__(self):
        self._use(None)

    def _use(self, context):
        self.context = context

    def restrict(self):
        self._use(ssl.create_default_context())

    def connect(self):
        HTTPSConnection("h", context=self.context)


class Emptied:
    def __init__(self):
        self.context = None

    def _use(self, context):
        self.context = context

    def choose(self, tls):
        self._use(ssl.create_default_context() if tls else None)

    def connect(self):
        HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


class Flagged:
    def __init__(self):
        self._prepare(verify=True)

    def _prepare(self, verify):
        self.context = ssl.create_default_context()
        if not verify:
            self.context.check_hostname = False

    def renew(self):
        self._prepare(True)

    def connect(self):
        HTTPSConnection("h", context=self.context)


class FlaggedOtherwise:
    def __init__(self):
        self._prepare(verify=True)

    def _prepare(self, verify):
        self.context = ssl.create_default_context()
        if not verify:
            self.context.check_hostname = False

    def relax(self):
        self._prepare(False)

    def connect(self):
        HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class Chained:
    def __init__(self):
        self.context = ssl.create_default_context()

    def _use(self, context):
        self._keep("context", context)

    def _keep(self, name, context):
        self.context = context

    def relax(self):
        self._keep("context", ssl._create_unverified_context())

    def connect(self):
        HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]


class HandedByItself:
    """What it hands to itself is what it was handed by others."""

    def __init__(self):
        self.context = None

    def _use(self, context, again):
        self.context = context
        if again:
            self._use(context, False)

    def restrict(self):
        self._use(ssl.create_default_context(), True)

    def connect(self):
        HTTPSConnection("h", context=self.context)


class HandedByOthers:
    """Whoever mentions it without a call may hand it anything."""

    def __init__(self):
        self.context = None

    def _use(self, context):
        self.context = context

    def restrict(self):
        self._use(ssl.create_default_context())

    def later(self):
        return self._use

    def connect(self):
        HTTPSConnection("h", context=self.context)


class State:
    def __init__(self):
        self.state = "new"
        self.context = None

    def _to(self, state):
        self.state = state

    def open(self):
        self.context = ssl.create_default_context()
        self._to("open")

    def close(self):
        self.context = None
        self._to("closed")

    def connect(self):
        if self.state == "open":
            HTTPSConnection("h", context=self.context)


class StateLeft:
    def __init__(self):
        self.state = "new"
        self.context = None

    def _to(self, state):
        self.state = state

    def open(self):
        self.context = ssl.create_default_context()
        self._to("open")

    def close(self):
        self.context = None
        self._to("open")

    def connect(self):
        if self.state == "open":
            HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


def run():
    weakened = Weakened()
    weakened.restrict()
    weakened.connect()
    weakened.relax()
    weakened.connect()
    restricted = Restricted()
    restricted.restrict()
    restricted.connect()
    emptied = Emptied()
    emptied.choose(False)
    emptied.connect()
    flagged = Flagged()
    flagged.renew()
    flagged.connect()
    otherwise = FlaggedOtherwise()
    otherwise.relax()
    otherwise.connect()
    chained = Chained()
    chained.relax()
    chained.connect()
    for one in HandedByItself(), HandedByOthers():
        one.restrict()
        one.connect()
    for one in State(), StateLeft():
        one.open()
        one.connect()
        one.close()
        one.connect()


run()
