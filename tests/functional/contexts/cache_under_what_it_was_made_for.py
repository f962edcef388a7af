"""Contexts kept in a mapping under what they were made for: a key that does not fit does not mean the weak one."""
# pylint: disable=missing-docstring, protected-access
import enum
import http.client
import ssl


_FLAG = {}


def _by_flag(verify=True):
    ctx = _FLAG.get(verify)
    if ctx is None:
        ctx = _FLAG[verify] = ssl.create_default_context()
        if not verify:
            ctx.check_hostname = False
            ctx.verify_mode = ssl.CERT_NONE
    return ctx


def flag_good():
    http.client.HTTPSConnection("h", context=_by_flag())
    http.client.HTTPSConnection("h", context=_by_flag(True))


def flag_bad():
    http.client.HTTPSConnection("h", context=_by_flag(False))  # [insecure-ssl-context]


def flag_open(verify):
    http.client.HTTPSConnection("h", context=_by_flag(verify))  # [insecure-ssl-context]


_LAX = {}


def _by_opposite(lax):
    if lax not in _LAX:
        ctx = ssl.create_default_context()
        if lax:
            ctx.check_hostname = False
        _LAX[lax] = ctx
    return _LAX[lax]


def opposite_good():
    http.client.HTTPSConnection("h", context=_by_opposite(False))


def opposite_bad():
    http.client.HTTPSConnection("h", context=_by_opposite(True))  # [insecure-ssl-context]


_PAIR = {}


def _by_pair(verify, name=None):
    key = (verify, name)
    if key not in _PAIR:
        ctx = ssl.create_default_context()
        if not verify:
            ctx.check_hostname = False
        _PAIR[key] = ctx
    return _PAIR[key]


def pair_good(name):
    http.client.HTTPSConnection("h", context=_by_pair(True))
    http.client.HTTPSConnection("h", context=_by_pair(True, name))


def pair_bad(name):
    http.client.HTTPSConnection("h", context=_by_pair(False))  # [insecure-ssl-context]
    http.client.HTTPSConnection("h", context=_by_pair(False, name))  # [insecure-ssl-context]


_INLINE = {}


def _by_inline_pair(lax, name):
    ctx = ssl.create_default_context()
    if lax:
        ctx.check_hostname = False
    _INLINE.setdefault((lax, name), ctx)
    return _INLINE[lax, name]


def inline_good():
    http.client.HTTPSConnection("h", context=_by_inline_pair(False, "a"))


def inline_bad():
    http.client.HTTPSConnection("h", context=_by_inline_pair(True, "a"))  # [insecure-ssl-context]


class Mode(enum.Enum):
    STRICT = 1
    LAX = 2


_MODE = {}


def _by_mode(mode):
    if mode not in _MODE:
        ctx = ssl.create_default_context()
        if mode is Mode.LAX:
            ctx.check_hostname = False
        _MODE[mode] = ctx
    return _MODE[mode]


def mode_good():
    http.client.HTTPSConnection("h", context=_by_mode(Mode.STRICT))


def mode_bad():
    http.client.HTTPSConnection("h", context=_by_mode(Mode.LAX))  # [insecure-ssl-context]


_NAME = {}


def _by_name(name):
    if name not in _NAME:
        ctx = ssl.create_default_context()
        if name == "lab" or name.startswith("dev"):
            ctx.check_hostname = False
        _NAME[name] = ctx
    return _NAME[name]


def name_bad():
    http.client.HTTPSConnection("h", context=_by_name("lab"))  # [insecure-ssl-context]
    http.client.HTTPSConnection("h", context=_by_name("dev-1"))  # [insecure-ssl-context]


_HOST = {}


def _by_host(host):
    if host not in _HOST:
        _HOST[host] = ssl.create_default_context()
        if host in ("lab", "localhost"):
            _HOST[host].check_hostname = False
    return _HOST[host]


def host_good():
    http.client.HTTPSConnection("prod", context=_by_host("prod"))


def host_bad():
    http.client.HTTPSConnection("lab", context=_by_host("lab"))  # [insecure-ssl-context]
    http.client.HTTPSConnection("lab", context=_by_host("localhost"))  # [insecure-ssl-context]


class _Cache:
    def __init__(self):
        self._items = {}

    def get(self, verify):
        ctx = self._items.get(verify)
        if ctx is None:
            ctx = ssl.create_default_context()
            if not verify:
                ctx.check_hostname = False
                ctx.verify_mode = ssl.CERT_NONE
            self._items[verify] = ctx
        return ctx


_cache = _Cache()


def object_good():
    http.client.HTTPSConnection("h", context=_cache.get(True))


def object_bad():
    http.client.HTTPSConnection("h", context=_cache.get(False))  # [insecure-ssl-context]


_HANDED = {}


def _put(verify):
    if verify not in _HANDED:
        ctx = ssl.create_default_context()
        if not verify:
            ctx.check_hostname = False
        _HANDED[verify] = ctx


def _handed(verify):
    _put(verify)
    return _HANDED[verify]


def handed_good():
    http.client.HTTPSConnection("h", context=_handed(True))


def handed_bad():
    http.client.HTTPSConnection("h", context=_handed(False))  # [insecure-ssl-context]


_ANY = {}


def _weak_for_all(verify):
    """The test comes after, and has nothing to do with how the context is made."""
    if verify not in _ANY:
        _ANY[verify] = ssl._create_unverified_context()
        if verify:
            print("made")
    return _ANY[verify]


def any_bad():
    http.client.HTTPSConnection("h", context=_weak_for_all(True))  # [insecure-ssl-context]
    http.client.HTTPSConnection("h", context=_weak_for_all(False))  # [insecure-ssl-context]


_OTHER = {}


def _by_other_flag(verify, lax):
    """The key is not what was tested."""
    if verify not in _OTHER:
        ctx = ssl.create_default_context()
        if lax:
            ctx.check_hostname = False
        _OTHER[verify] = ctx
    return _OTHER[verify]


def other_bad():
    http.client.HTTPSConnection("h", context=_by_other_flag(True, True))  # [insecure-ssl-context]


def read_later():
    if False in _FLAG:
        http.client.HTTPSConnection("h", context=_FLAG[False])  # [insecure-ssl-context]
    if True in _FLAG:
        http.client.HTTPSConnection("h", context=_FLAG[True])


_TWICE = {}


def _filled_twice(verify):
    if not verify:
        _TWICE[verify] = ssl.create_default_context()


def _filled_again(verify):
    if verify:
        _TWICE[verify] = ssl._create_unverified_context()


def twice(verify):
    _filled_twice(verify)
    _filled_again(verify)
    http.client.HTTPSConnection("h", context=_TWICE[verify])  # [insecure-ssl-context]


def twice_read():
    _filled_twice(False)
    _filled_again(True)
    http.client.HTTPSConnection("h", context=_TWICE[False])
    http.client.HTTPSConnection("h", context=_TWICE[True])  # [insecure-ssl-context]


_SAME = {}


def same_call(verify):
    if verify not in _SAME:
        ctx = ssl.create_default_context()
        if not verify:
            ctx.check_hostname = False
        _SAME[verify] = ctx
    if verify:
        return http.client.HTTPSConnection("h", context=_SAME[verify])
    return http.client.HTTPSConnection("h", context=_SAME[verify])  # [insecure-ssl-context]


_LOOPED = {}


def _get(lax):
    if lax not in _LOOPED:
        ctx = ssl.create_default_context()
        if lax:
            ctx.check_hostname = False
        _LOOPED[lax] = ctx
    return _LOOPED[lax]


def _conn(lax):
    return http.client.HTTPSConnection("h", context=_get(lax))  # [insecure-ssl-context]


def both():
    for lax in (True, False):
        http.client.HTTPSConnection("h", context=_get(lax))  # [insecure-ssl-context]
    return _conn(True), _conn(False)


class _Client:
    _cache = {}

    @classmethod
    def of(cls, verify):
        if verify not in cls._cache:
            ctx = ssl.create_default_context()
            if not verify:
                ctx.check_hostname = False
            cls._cache[verify] = ctx
        return cls._cache[verify]


def client_bad():
    http.client.HTTPSConnection("h", context=_Client.of(False))  # [insecure-ssl-context]


def client_good():
    http.client.HTTPSConnection("h", context=_Client.of(True))


_C2 = {}


def _none(ca=None):
    if ca not in _C2:
        if ca is None:
            _C2[ca] = ssl._create_unverified_context()
        else:
            _C2[ca] = ssl.create_default_context(cafile=ca)
    return _C2[ca]


def none_good():
    http.client.HTTPSConnection("h", context=_none("x"))


def none_bad():
    http.client.HTTPSConnection("h", context=_none())  # [insecure-ssl-context]


_C3 = {}


def _try(verify):
    try:
        return _C3[verify]
    except KeyError:
        ctx = ssl.create_default_context()
        if verify is False:
            ctx.check_hostname = False
        return _C3.setdefault(verify, ctx)


def try_good():
    http.client.HTTPSConnection("h", context=_try(True))


def try_bad():
    http.client.HTTPSConnection("h", context=_try(False))  # [insecure-ssl-context]


_C4 = {"keep": ssl.create_default_context()}


def _beside(name):
    if name not in _C4:
        ctx = ssl.create_default_context()
        if name != "prod":
            ctx.check_hostname = False
        _C4[name] = ctx
    return _C4[name]


def beside_good():
    http.client.HTTPSConnection("h", context=_beside("prod"))
    http.client.HTTPSConnection("h", context=_beside("keep"))


def beside_bad():
    http.client.HTTPSConnection("h", context=_beside("x"))  # [insecure-ssl-context]


_KEPT = {}


def _by_kept_pair(lax, name):
    key = (lax, name)
    ctx = ssl.create_default_context()
    if lax:
        ctx.check_hostname = False
    _KEPT[key] = ctx
    return _KEPT[key]


def kept_good():
    http.client.HTTPSConnection("h", context=_by_kept_pair(False, "a"))
    if (False, "b") in _KEPT:
        http.client.HTTPSConnection("h", context=_KEPT[False, "b"])


def kept_bad():
    http.client.HTTPSConnection("h", context=_by_kept_pair(True, "a"))  # [insecure-ssl-context]
    if (True, "a") in _KEPT:
        http.client.HTTPSConnection("h", context=_KEPT[True, "a"])  # [insecure-ssl-context]


_DEFAULTS = {}


def _by_default(lax):
    ctx = ssl.create_default_context()
    if lax:
        ctx.check_hostname = False
    return _DEFAULTS.setdefault(lax, ctx)


def default_good():
    http.client.HTTPSConnection("h", context=_by_default(False))


def default_bad():
    http.client.HTTPSConnection("h", context=_by_default(True))  # [insecure-ssl-context]


_TWO = {}


def _by_two_names(name):
    if name not in _TWO:
        ctx = ssl.create_default_context()
        if name == "a":
            ctx.check_hostname = False
        elif name == "b":
            ctx.check_hostname = False
        _TWO[name] = ctx
    return _TWO[name]


def two_filled():
    _by_two_names("a")
    _by_two_names("b")
    http.client.HTTPSConnection("h", context=_by_two_names("c"))


def two_read():
    if "a" in _TWO:
        http.client.HTTPSConnection("h", context=_TWO["a"])  # [insecure-ssl-context]
    if "b" in _TWO:
        http.client.HTTPSConnection("h", context=_TWO["b"])  # [insecure-ssl-context]
    if "c" in _TWO:
        http.client.HTTPSConnection("h", context=_TWO["c"])


_FILE = {}


def _by_file(file):
    """Any file that is given makes a weak one."""
    ctx = _FILE[file] = ssl.create_default_context()
    if file is not None:
        ctx.check_hostname = False
    return ctx


def file_read():
    _by_file("")
    http.client.HTTPSConnection("h", context=_by_file(None))
    http.client.HTTPSConnection("h", context=_FILE[None])
    http.client.HTTPSConnection("h", context=_FILE[""])  # [insecure-ssl-context]


def file_filled():
    if None in _FILE:
        http.client.HTTPSConnection("h", context=_FILE[None])
    if "" in _FILE:
        http.client.HTTPSConnection("h", context=_FILE[""])  # [insecure-ssl-context]
