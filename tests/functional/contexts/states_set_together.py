"""Methods that set a state beside the context: whoever finds the state by its name or member finds that context."""
import enum
import ssl
from http.client import HTTPSConnection


class State(enum.Enum):
    OPEN = "open"
    CLOSED = "closed"
    BROKEN = "broken"


class _ByMember:
    def __init__(self):
        self.context, self.state = None, State.CLOSED

    def open(self):
        self.context = ssl.create_default_context()
        self.state = State.OPEN

    def close(self):
        self.context = None
        self.state = State.CLOSED

    def connect(self):
        if self.state is State.OPEN:
            HTTPSConnection("h", context=self.context)

    def connect_if_not_closed(self):
        if self.state != State.CLOSED:
            HTTPSConnection("h", context=self.context)

    def connect_if_closed(self):
        if self.state is State.CLOSED:
            HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


class _ByName:
    def __init__(self):
        self.context, self.state = None, "closed"

    def open(self):
        self.context = ssl.create_default_context()
        self.state = "open"

    def close(self):
        self.context = None
        self.state = "closed"

    def connect(self):
        if self.state == "open":
            HTTPSConnection("h", context=self.context)

    def connect_if_not_closed(self):
        if self.state == "closed":
            return
        HTTPSConnection("h", context=self.context)

    def connect_if_closed(self):
        if self.state != "open":
            HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


class _StateAlone:
    def __init__(self):
        self.context, self.state = None, State.CLOSED

    def open(self):
        self.context = ssl.create_default_context()
        self.state = State.OPEN

    def close(self):
        self.context = None
        self.state = State.CLOSED

    def force(self):
        self.state = State.OPEN

    def connect(self):
        if self.state is State.OPEN:
            HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


class _Scheme:
    def __init__(self, tls):
        self.scheme = "https" if tls else "http"
        self.context = ssl.create_default_context() if tls else None

    def connect(self):
        if self.scheme == "https":
            HTTPSConnection("h", context=self.context)

    def connect_otherwise(self):
        if self.scheme == "http":
            HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


class _Several:
    def __init__(self):
        self.context, self.state = None, "closed"

    def open(self):
        self.context, self.state = ssl.create_default_context(), "open"

    def work(self):
        self.context, self.state = ssl.create_default_context(), "busy"

    def close(self):
        self.context, self.state = None, "closed"

    def connect(self):
        if self.state not in ("open", "busy"):
            return
        HTTPSConnection("h", context=self.context)

    def connect_unless_busy(self):
        if self.state == "busy":
            return
        HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


def _context_of(kind):
    if kind == "https":
        return ssl.create_default_context()
    return None


class _Made:
    def __init__(self, kind):
        self.kind = kind
        self.context = _context_of(kind)

    def connect(self):
        if self.kind == "https":
            HTTPSConnection("h", context=self.context)

    def connect_otherwise(self):
        if self.kind != "https":
            HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


def connect(tls):
    for client in (_ByMember(), _ByName()):
        for step in (client.close, client.open, client.close):
            step()
            client.connect()
            client.connect_if_not_closed()
            client.connect_if_closed()
    several = _Several()
    for step in (several.close, several.open, several.work, several.close):
        step()
        several.connect()
        several.connect_unless_busy()
    made = _Made("https" if tls else "http")
    made.connect()
    made.connect_otherwise()
    alone = _StateAlone()
    alone.close()
    alone.force()
    alone.connect()
    scheme = _Scheme(tls)
    scheme.connect()
    scheme.connect_otherwise()
