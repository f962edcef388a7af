"""In a table of many rows that are alike, the row that an unknown key means is changed for all who find it."""

import ssl
from http.client import HTTPSConnection

NAMES = [
    *("aw", "ax", "ay", "az", "bw", "bx", "by", "bz", "cw", "cx", "cy", "cz", "dw", "dx", "dy", "dz", "ew", "ex"),
    *("ey", "ez", "fw", "fx", "fy", "fz", "gw", "gx", "gy", "gz", "hw", "hx", "hy", "hz", "iw", "ix", "iy", "iz"),
]


def _weakened(name):
    rows = {one: {"host": one, "context": ssl.create_default_context()} for one in NAMES}
    rows[name]["context"].check_hostname = False
    HTTPSConnection("h", context=rows[name]["context"])  # [insecure-ssl-context]
    for row in rows.values():
        HTTPSConnection(row["host"], context=row["context"])  # [insecure-ssl-context]


def _left_out(name):
    rows = {one: {"host": one, "context": None} for one in NAMES}
    rows[name]["context"] = ssl.create_default_context()
    HTTPSConnection("h", context=rows[name]["context"])
    for row in rows.values():
        HTTPSConnection(row["host"], context=row["context"])  # [missing-ssl-context]


def _emptied(name):
    rows = {one: {"host": one, "context": ssl.create_default_context()} for one in NAMES}
    if rows[name]["host"] == "aw":
        for one in rows:
            rows[one]["context"] = None
    HTTPSConnection("h", context=rows[name]["context"])  # [missing-ssl-context]


def each_of_them():
    for name in list(NAMES):
        _weakened(name)
        _left_out(name)
        _emptied(name)
