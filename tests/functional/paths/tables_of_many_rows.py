"""Of tables with many rows, those that differ in texts and numbers alone are one, and no other is lost."""
import http.client
import ssl
from http.client import HTTPSConnection

_CHECKED = [
    ("aw", 100, True), ("ax", 101, True), ("ay", 102, True), ("az", 103, True), ("bw", 104, True),
    ("bx", 105, True), ("by", 106, True), ("bz", 107, True), ("cw", 108, True), ("cx", 109, True),
    ("cy", 110, True), ("cz", 111, True), ("dw", 112, True), ("dx", 113, True), ("dy", 114, True),
    ("dz", 115, True), ("ew", 116, True), ("ex", 117, True), ("ey", 118, True), ("ez", 119, True),
    ("fw", 120, True), ("fx", 121, True), ("fy", 122, True), ("fz", 123, True), ("gw", 124, True),
    ("gx", 125, True), ("gy", 126, True), ("gz", 127, True), ("hw", 128, True), ("hx", 129, True),
    ("hy", 130, True), ("hz", 131, True), ("iw", 132, True), ("ix", 133, True), ("iy", 134, True),
    ("iz", 135, True),
]
_ONE_UNCHECKED = [
    ("aw", 100, True), ("ax", 101, True), ("ay", 102, True), ("az", 103, True), ("bw", 104, True),
    ("bx", 105, True), ("by", 106, True), ("bz", 107, True), ("cw", 108, True), ("cx", 109, True),
    ("cy", 110, True), ("cz", 111, True), ("dw", 112, True), ("dx", 113, True), ("dy", 114, True),
    ("dz", 115, True), ("ew", 116, True), ("ex", 117, True), ("ey", 118, True), ("ez", 119, True),
    ("fw", 120, False), ("fx", 121, True), ("fy", 122, True), ("fz", 123, True), ("gw", 124, True),
    ("gx", 125, True), ("gy", 126, True), ("gz", 127, True), ("hw", 128, True), ("hx", 129, True),
    ("hy", 130, True), ("hz", 131, True), ("iw", 132, True), ("ix", 133, True), ("iy", 134, True),
    ("iz", 135, True),
]
_PORTS = {
    "aw": 100, "ax": 101, "ay": 102, "az": 103, "bw": 104, "bx": 105, "by": 106, "bz": 107, "cw": 108,
    "cx": 109, "cy": 110, "cz": 111, "dw": 112, "dx": 113, "dy": 114, "dz": 115, "ew": 116, "ex": 117,
    "ey": 118, "ez": 119, "fw": 120, "fx": 121, "fy": 122, "fz": 123, "gw": 124, "gx": 125, "gy": 126,
    "gz": 127, "hw": 128, "hx": 129, "hy": 130, "hz": 131, "iw": 132, "ix": 133, "iy": 134, "iz": 135,
}
_CONTEXTS = {
    "aw": {"context": ssl.create_default_context()}, "ax": {"context": ssl.create_default_context()},
    "ay": {"context": ssl.create_default_context()}, "az": {"context": ssl.create_default_context()},
    "bw": {"context": ssl.create_default_context()}, "bx": {"context": ssl.create_default_context()},
    "by": {"context": ssl.create_default_context()}, "bz": {"context": ssl.create_default_context()},
    "cw": {"context": ssl.create_default_context()}, "cx": {"context": ssl.create_default_context()},
    "cy": {"context": ssl.create_default_context()}, "cz": {"context": ssl.create_default_context()},
    "dw": {"context": ssl.create_default_context()}, "dx": {"context": ssl.create_default_context()},
    "dy": {"context": ssl.create_default_context()}, "dz": {"context": ssl.create_default_context()},
    "ew": {"context": ssl.create_default_context()}, "ex": {"context": ssl.create_default_context()},
    "ey": {"context": ssl.create_default_context()}, "ez": {"context": ssl.create_default_context()},
    "fw": {"context": ssl.create_default_context()}, "fx": {"context": ssl.create_default_context()},
    "fy": {"context": ssl.create_default_context()}, "fz": {"context": ssl.create_default_context()},
    "gw": {"context": ssl.create_default_context()}, "gx": {"context": ssl.create_default_context()},
    "gy": {"context": ssl.create_default_context()}, "gz": {"context": ssl.create_default_context()},
    "hw": {"context": ssl.create_default_context()}, "hx": {"context": ssl.create_default_context()},
    "hy": {"context": ssl.create_default_context()}, "hz": {"context": ssl.create_default_context()},
    "iw": {"context": ssl.create_default_context()}, "ix": {"context": ssl.create_default_context()},
    "iy": {"context": ssl.create_default_context()}, "iz": {"context": ssl.create_default_context()},
}
_ONE_WITHOUT = {
    "aw": {"context": ssl.create_default_context()}, "ax": {"context": ssl.create_default_context()},
    "ay": {"context": ssl.create_default_context()}, "az": {"context": ssl.create_default_context()},
    "bw": {"context": ssl.create_default_context()}, "bx": {"context": ssl.create_default_context()},
    "by": {"context": ssl.create_default_context()}, "bz": {"context": ssl.create_default_context()},
    "cw": {"context": ssl.create_default_context()}, "cx": {"context": ssl.create_default_context()},
    "cy": {"context": ssl.create_default_context()}, "cz": {"context": ssl.create_default_context()},
    "dw": {"context": ssl.create_default_context()}, "dx": {"context": ssl.create_default_context()},
    "dy": {"context": ssl.create_default_context()}, "dz": {"context": ssl.create_default_context()},
    "ew": {"context": ssl.create_default_context()}, "ex": {"context": ssl.create_default_context()},
    "ey": {"context": ssl.create_default_context()}, "ez": {"context": ssl.create_default_context()},
    "fw": {"context": None}, "fx": {"context": ssl.create_default_context()},
    "fy": {"context": ssl.create_default_context()}, "fz": {"context": ssl.create_default_context()},
    "gw": {"context": ssl.create_default_context()}, "gx": {"context": ssl.create_default_context()},
    "gy": {"context": ssl.create_default_context()}, "gz": {"context": ssl.create_default_context()},
    "hw": {"context": ssl.create_default_context()}, "hx": {"context": ssl.create_default_context()},
    "hy": {"context": ssl.create_default_context()}, "hz": {"context": ssl.create_default_context()},
    "iw": {"context": ssl.create_default_context()}, "ix": {"context": ssl.create_default_context()},
    "iy": {"context": ssl.create_default_context()}, "iz": {"context": ssl.create_default_context()},
}
_NAMED = {
    "aw": {"name": "aw"}, "ax": {"name": "ax"}, "ay": {"name": "ay"}, "az": {"name": "az"},
    "bw": {"name": "bw"}, "bx": {"name": "bx"}, "by": {"name": "by"}, "bz": {"name": "bz"},
    "cw": {"name": "cw"}, "cx": {"name": "cx"}, "cy": {"name": "cy"}, "cz": {"name": "cz"},
    "dw": {"name": "dw"}, "dx": {"name": "dx"}, "dy": {"name": "dy"}, "dz": {"name": "dz"},
    "ew": {"name": "ew"}, "ex": {"name": "ex"}, "ey": {"name": "ey"}, "ez": {"name": "ez"},
    "fw": {"name": "fw"}, "fx": {"name": "fx"}, "fy": {"name": "fy"}, "fz": {"name": "fz"},
    "gw": {"name": "gw"}, "gx": {"name": "gx"}, "gy": {"name": "gy"}, "gz": {"name": "gz"},
    "hw": {"name": "hw"}, "hx": {"name": "hx"}, "hy": {"name": "hy"}, "hz": {"name": "hz"},
    "iw": {"name": "iw"}, "ix": {"name": "ix"}, "iy": {"name": "iy"}, "iz": {"name": "iz"},
}
_KINDS = {
    "aw": "HTTPConnection", "ax": "HTTPConnection", "ay": "HTTPConnection", "az": "HTTPConnection",
    "bw": "HTTPConnection", "bx": "HTTPConnection", "by": "HTTPConnection", "bz": "HTTPConnection",
    "cw": "HTTPConnection", "cx": "HTTPConnection", "cy": "HTTPConnection", "cz": "HTTPConnection",
    "dw": "HTTPConnection", "dx": "HTTPConnection", "dy": "HTTPConnection", "dz": "HTTPConnection",
    "ew": "HTTPConnection", "ex": "HTTPConnection", "ey": "HTTPConnection", "ez": "HTTPConnection",
    "fw": "HTTPSConnection", "fx": "HTTPConnection", "fy": "HTTPConnection", "fz": "HTTPConnection",
    "gw": "HTTPConnection", "gx": "HTTPConnection", "gy": "HTTPConnection", "gz": "HTTPConnection",
    "hw": "HTTPConnection", "hx": "HTTPConnection", "hy": "HTTPConnection", "hz": "HTTPConnection",
    "iw": "HTTPConnection", "ix": "HTTPConnection", "iy": "HTTPConnection", "iz": "HTTPConnection",
}


def over_rows():
    for host, port, verify in _CHECKED:
        HTTPSConnection(host, port, context=ssl.create_default_context() if verify else None)
    for host, port, verify in _ONE_UNCHECKED:
        HTTPSConnection(host, port, context=ssl.create_default_context() if verify else None)  # [missing-ssl-context]


def _by_key(name):
    options = _ONE_WITHOUT[name]
    if name != "fw":
        HTTPSConnection(name, context=options["context"])
    if name != "aw":
        HTTPSConnection(name, context=options["context"])  # [missing-ssl-context]


def by_key():
    for name in list(_ONE_WITHOUT):
        globals()["_by_key"](name)


def over_keys():
    for name in _PORTS:
        context = ssl.create_default_context()
        context.check_hostname = _PORTS[name] != 110
        HTTPSConnection(name, context=context)  # [insecure-ssl-context]
    for name in _CONTEXTS:
        HTTPSConnection(name, context=_CONTEXTS[name]["context"])
    for name in _ONE_WITHOUT:
        HTTPSConnection(name, context=_ONE_WITHOUT[name]["context"])  # [missing-ssl-context]


def over_values():
    for options in _CONTEXTS.values():
        HTTPSConnection("h", **options)
    for options in _ONE_WITHOUT.values():
        HTTPSConnection("h", **options)  # [missing-ssl-context]
    for row in _NAMED.values():
        if row["name"] == "cx":
            HTTPSConnection("h")  # [missing-ssl-context]


def filled_in():
    for name in _NAMED:
        if "context" not in _NAMED[name]:
            _NAMED[name]["context"] = ssl.create_default_context()
        HTTPSConnection("h", context=_NAMED[name]["context"])
    for name in _NAMED:
        port = _PORTS[name]
        HTTPSConnection("h", context=None if port is None else ssl.create_default_context())


def over_kinds():
    for name in _KINDS:
        getattr(http.client, _KINDS[name])("h")  # [missing-ssl-context]
