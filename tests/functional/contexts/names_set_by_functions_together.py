"""Names of a module that functions always set together hold what one of these has left in all of them."""

import ssl
from http.client import HTTPSConnection

_ready = False
_context = None


def _init():
    global _ready, _context
    _context = ssl.create_default_context()
    _ready = True


def _shutdown():
    global _ready, _context
    _context = None
    _ready = False


def connect():
    if not _ready:
        raise RuntimeError("not initialised")
    return HTTPSConnection("h", context=_context)


def connect_anyway():
    if not _ready:
        _init()
    return HTTPSConnection("h", context=_context)


def connect_unready():
    if _ready:
        return None
    return HTTPSConnection("h", context=_context)  # [missing-ssl-context]


_open = False
_opened = None


def _start():
    global _open, _opened
    _opened = ssl.create_default_context()
    _open = True


def _stop():
    global _opened
    _opened = None


def connect_stopped():
    if _open:
        return HTTPSConnection("h", context=_opened)  # [missing-ssl-context]
    return None


_enabled = False
_chosen = None


def _enable():
    global _enabled, _chosen
    _chosen = ssl.create_default_context()
    _enabled = True


def _disable(keeping):
    global _enabled, _chosen
    _chosen = None
    if not keeping:
        _enabled = False


def connect_enabled():
    if _enabled:
        return HTTPSConnection("h", context=_chosen)  # [missing-ssl-context]
    return None


_mode = "none"
_made = None


def _strict():
    global _mode, _made
    _mode, _made = "strict", ssl.create_default_context()


def _lax():
    global _mode, _made
    _mode, _made = "lax", ssl._create_unverified_context()


def connect_by_mode():
    if _mode == "strict":
        return HTTPSConnection("h", context=_made)
    if _mode == "lax":
        return HTTPSConnection("h", context=_made)  # [insecure-ssl-context]
    return None


_known = False
_kept = None


def _begin():
    global _known, _kept
    _known = True
    connect_meanwhile()
    _kept = ssl.create_default_context()


def _end():
    global _known, _kept
    _kept = None
    _known = False


def connect_meanwhile():
    if _known:
        return HTTPSConnection("h", context=_kept)  # [missing-ssl-context]
    return None


_first = None
_second = False


def _either(flag):
    global _first, _second
    if flag:
        _first = ssl._create_unverified_context()
    else:
        _second = True


def connect_after_both():
    if _second:
        return HTTPSConnection("h", context=_first)  # [insecure-ssl-context]
    return None


def run():
    connect_anyway()
    connect()
    _shutdown()
    connect_unready()
    _start()
    _stop()
    connect_stopped()
    _enable()
    _disable(True)
    connect_enabled()
    for choose in (_strict, _lax):
        choose()
        connect_by_mode()
    _begin()
    _end()
    _begin()
    _either(True)
    _either(False)
    connect_after_both()
