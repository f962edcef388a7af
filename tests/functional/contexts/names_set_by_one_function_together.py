"""What a function sets in several names of its module on one path stays together, and so does what the module sets."""

import ssl
from http.client import HTTPSConnection

VERIFY = True
CONTEXT = ssl.create_default_context()


def change(flag):
    global VERIFY, CONTEXT
    if flag:
        VERIFY = True
        CONTEXT = ssl.create_default_context()
    else:
        VERIFY = False
        CONTEXT = ssl._create_unverified_context()


def connect():
    if VERIFY:
        return HTTPSConnection("h", context=CONTEXT)
    return HTTPSConnection("h", context=CONTEXT)  # [insecure-ssl-context]


STRICT = True
CHOSEN = ssl.create_default_context()


def choose(flag):
    global STRICT, CHOSEN
    STRICT = flag
    CHOSEN = ssl.create_default_context() if flag else ssl._create_unverified_context()


def connect_chosen():
    if not STRICT:
        raise RuntimeError
    return HTTPSConnection("h", context=CHOSEN)


ASKED = True
GIVEN = ssl.create_default_context()


def give(flag):
    global ASKED, GIVEN
    if flag:
        # What an earlier call has left, it has left for its own argument.
        HTTPSConnection("h", context=GIVEN)  # [insecure-ssl-context]
    ASKED = flag
    GIVEN = ssl.create_default_context() if flag else ssl._create_unverified_context()


SAFE = True
PICKED = ssl.create_default_context()


def pick(flag):
    global SAFE, PICKED
    SAFE = bool(flag)
    PICKED = ssl.create_default_context() if flag else ssl._create_unverified_context()


def pretend():
    """Another function sets one of the two, and so takes them apart."""
    global SAFE
    SAFE = True


def connect_picked():
    if SAFE:
        return HTTPSConnection("h", context=PICKED)  # [insecure-ssl-context]
    return None


ON = True
HELD = ssl.create_default_context()


def hold(flag, keeping):
    global ON, HELD
    HELD = ssl.create_default_context() if flag else ssl._create_unverified_context()
    if not keeping:
        ON = flag


def connect_held():
    if ON:
        return HTTPSConnection("h", context=HELD)  # [insecure-ssl-context]
    return None


LAX = True
OPEN = ssl._create_unverified_context()
LAX = False


def _tighten(flag):
    global LAX, OPEN
    LAX = not flag
    OPEN = ssl.create_default_context() if flag else ssl._create_unverified_context()


def connect_as_begun():
    """The module itself leaves the two as they are here."""
    if not LAX:
        return HTTPSConnection("h", context=OPEN)  # [insecure-ssl-context]
    return None


class Client:
    def __init__(self):
        self.context = ssl.create_default_context()
        self.insecure = False

    def set_verify(self, flag):
        if flag:
            HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]
        self.insecure = not flag
        self.context = ssl.create_default_context() if flag else ssl._create_unverified_context()


def drive(flag):
    connect_as_begun()
    client = Client()
    for one in (flag, not flag):
        change(one)
        connect()
        give(one)
        pick(one)
        pretend()
        connect_picked()
        hold(one, not one)
        connect_held()
        client.set_verify(one)


def drive_chosen():
    connect_chosen()
    choose(True)
    connect_chosen()
    _tighten(True)
    connect_as_begun()
