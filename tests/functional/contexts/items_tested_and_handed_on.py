"""An item that a test has asked for is handed on as the test has found it, however it is read again."""
# pylint: disable=missing-docstring, protected-access

import http.client
import ssl

CONFIG = {"verify": False, "mode": "lax"}
SITES = [{"host": "a", "verify": True}, {"host": "old", "verify": False}]
ROWS = (("a", True), ("b", True), ("old", False))
TABLE = {"a": {"mode": "strict"}, "old": {"mode": "lax"}}


def _make(verified):
    return ssl.create_default_context() if verified else ssl._create_unverified_context()


def _of_site(site):
    return _make(site["verify"])


def _of_mode(mode):
    return ssl.create_default_context() if mode == "strict" else ssl._create_unverified_context()


def rows():
    for site in SITES:
        if site["verify"]:
            http.client.HTTPSConnection(site["host"], context=_make(site["verify"]))
        else:
            http.client.HTTPSConnection(site["host"], context=_make(site["verify"]))  # [insecure-ssl-context]


def rows_untested():
    for site in SITES:
        http.client.HTTPSConnection(site["host"], context=_make(site["verify"]))  # [insecure-ssl-context]


def rows_handed_on():
    for site in SITES:
        if site["verify"]:
            http.client.HTTPSConnection(site["host"], context=_of_site(site))


def rows_skipped():
    for site in SITES:
        if site.get("verify"):
            continue
        http.client.HTTPSConnection(site["host"], context=_make(site["verify"]))  # [insecure-ssl-context]


def rows_read_in_two_ways():
    for site in SITES:
        if site.get("verify"):
            http.client.HTTPSConnection(site["host"], context=_make(site["verify"]))


def rows_of_another_item():
    for site in SITES:
        if site["host"] == "old":
            http.client.HTTPSConnection(site["host"], context=_make(site["verify"]))  # [insecure-ssl-context]


def rows_taken_apart():
    for row in ROWS:
        if row[1]:
            name, verified = row
            http.client.HTTPSConnection(name, context=_make(verified))


def rows_let_through():
    good = [row for row in ROWS if row[1]]
    for name, verified in good:
        http.client.HTTPSConnection(name, context=_make(verified))
    for name, verified in filter(lambda row: row[1], ROWS):
        http.client.HTTPSConnection(name, context=_make(verified))
    for name, verified in [row for row in ROWS if not row[1]]:
        http.client.HTTPSConnection(name, context=_make(verified))  # [insecure-ssl-context]


def by_name():
    for name in TABLE:
        if TABLE[name]["mode"] == "strict":
            http.client.HTTPSConnection(name, context=_of_mode(TABLE[name]["mode"]))
        if TABLE[name]["mode"] != "strict":
            http.client.HTTPSConnection(name, context=_of_mode(TABLE[name]["mode"]))  # [insecure-ssl-context]


def settings():
    if CONFIG["verify"]:
        http.client.HTTPSConnection("h", context=_make(CONFIG["verify"]))
    if CONFIG.get("mode") == "strict":
        http.client.HTTPSConnection("h", context=_of_mode(CONFIG["mode"]))


def settings_untested():
    http.client.HTTPSConnection("h", context=_make(CONFIG["verify"]))  # [insecure-ssl-context]
    http.client.HTTPSConnection("h", context=_of_mode(CONFIG["mode"]))  # [insecure-ssl-context]
