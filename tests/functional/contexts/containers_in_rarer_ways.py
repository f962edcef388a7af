"""Containers, fields and makers used in ways that are rare, or that raise: what is there at the call counts."""

import copy
import ssl
from functools import partial, lru_cache
from dataclasses import dataclass, field
from http.client import HTTPSConnection


def _strict():
    return ssl.create_default_context()


def _lax():
    return ssl._create_unverified_context()


def copied_by_module():
    options = {"context": _lax()}
    HTTPSConnection("h", **copy.copy(options))  # [insecure-ssl-context]


def copied_by_module_then_mended():
    options = {"context": _lax()}
    other = copy.copy(options)
    other["context"] = _strict()
    HTTPSConnection("h", **other)
    HTTPSConnection("h", **options)  # [insecure-ssl-context]


def copied_by_x():
    options = {"context": _lax()}
    HTTPSConnection("h", **copy.copy(x=options))  # [insecure-ssl-context]


def add_lists():
    first = [_strict()]
    second = [_lax()]
    both = first + second
    HTTPSConnection("h", context=both[0])
    HTTPSConnection("h", context=both[1])  # [insecure-ssl-context]


def add_and_loop():
    for one in [_strict()] + [_lax()]:
        HTTPSConnection("h", context=one)  # [insecure-ssl-context]


def add_good():
    for one in [_strict()] + [_strict()]:
        HTTPSConnection("h", context=one)


def insert_wrong():
    items = [_strict()]
    try:
        items.insert(_lax())
    except TypeError:
        HTTPSConnection("h", context=items[0])


def reversed_unknown(flag):
    items = [_strict()]
    if flag:
        items.append(_lax())
    items.reverse()
    HTTPSConnection("h", context=items[0])  # [insecure-ssl-context]


def set_item_by_method():
    options = {}
    options.__setitem__("context", _lax())
    HTTPSConnection("h", **options)  # [insecure-ssl-context]


def annotated_only(flag):
    context: object
    if flag:
        context = _lax()
    else:
        context = _strict()
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def too_few():
    try:
        first, second = (_strict(),)
    except ValueError:
        first = _lax()
    HTTPSConnection("h", context=first)  # [insecure-ssl-context]


def extended_slice():
    items = [_lax(), _strict(), _lax()]
    try:
        items[::2] = [_strict()]
    except ValueError:
        pass
    HTTPSConnection("h", context=items[0])  # [insecure-ssl-context]


def extended_slice_fits():
    items = [_lax(), _strict(), _lax()]
    items[::2] = [_strict(), _strict()]
    HTTPSConnection("h", context=items[0])
    HTTPSConnection("h", context=items[2])


def partial_func_read():
    maker = partial(HTTPSConnection, "h")
    maker.func("x")  # [missing-ssl-context]
    maker.func("x", context=_strict())


def popitem_after_delete():
    options = {"context": _lax()}
    del options["context"]
    options["context"] = _strict()
    options.popitem()
    HTTPSConnection("h", **options)  # [missing-ssl-context]


def pop_nothing():
    options = {"context": _lax()}
    try:
        options.pop()
    except TypeError:
        pass
    HTTPSConnection("h", **options)  # [insecure-ssl-context]


def deep():
    options = {"context": _strict()}
    HTTPSConnection("h", **dict(options))


def lazily(count):
    @lru_cache(count)
    def make():
        return _lax()
    HTTPSConnection("h", context=make())  # [insecure-ssl-context]


def lazily_good(count):
    @lru_cache(maxsize=count)
    def make():
        return _strict()
    HTTPSConnection("h", context=make())


def bool_of_context(flag):
    context = _strict() if flag else None
    if bool(context):
        HTTPSConnection("h", context=context)
    else:
        HTTPSConnection("h", context=context)  # [missing-ssl-context]


def sentinel_iter():
    for one in iter(_strict, None):
        HTTPSConnection("h", context=one)
        break


@dataclass
class Options:
    context: object = field(default_factory=_lax)
    other: object = None


def default_factory():
    HTTPSConnection("h", context=Options().context)  # [insecure-ssl-context]


def default_factory_given():
    HTTPSConnection("h", context=Options(_strict()).context)
