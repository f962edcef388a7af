"""A mapping is followed: a literal, `dict(…)`, `{**a, …}`, then item assignment, `update`, `setdefault`, `pop`, `copy`."""
import ssl
from http.client import HTTPSConnection


def literal():
    options = {"timeout": 10, "context": ssl.create_default_context()}
    HTTPSConnection("h", **options)
    options = {"timeout": 10}
    HTTPSConnection("h", **options)  # [missing-ssl-context]


def dict_call():
    HTTPSConnection("h", **dict(context=ssl.create_default_context()))
    HTTPSConnection("h", **dict(timeout=10))  # [missing-ssl-context]
    HTTPSConnection("h", **dict())  # [missing-ssl-context]
    HTTPSConnection("h", **dict({"context": ssl.create_default_context()}, timeout=10))
    HTTPSConnection("h", **dict([("context", ssl.create_default_context())]))
    HTTPSConnection("h", **dict({"context": ssl.create_default_context()}, context=None))  # [missing-ssl-context]


def merged():
    base = {"context": ssl.create_default_context()}
    HTTPSConnection("h", **{**base, "timeout": 10})
    HTTPSConnection("h", **{**base, "context": None})  # [missing-ssl-context]
    HTTPSConnection("h", **{"context": None, **base})
    HTTPSConnection("h", **(base | {"context": ssl._create_unverified_context()}))  # [insecure-ssl-context]
    HTTPSConnection("h", **({"timeout": 10} | base))


def item_assignment():
    options = {}
    HTTPSConnection("h", **options)  # [missing-ssl-context]
    options["context"] = ssl.create_default_context()
    HTTPSConnection("h", **options)
    options["context"] = ssl._create_unverified_context()
    HTTPSConnection("h", **options)  # [insecure-ssl-context]
    options["context"] = None
    HTTPSConnection("h", **options)  # [missing-ssl-context]
    options["timeout"] = 10
    HTTPSConnection("h", **options)  # [missing-ssl-context]


def item_deletion():
    options = {"context": ssl.create_default_context()}
    del options["context"]
    HTTPSConnection("h", **options)  # [missing-ssl-context]


def update():
    options = {}
    options.update(context=ssl.create_default_context())
    HTTPSConnection("h", **options)
    options.update({"context": ssl._create_unverified_context()})
    HTTPSConnection("h", **options)  # [insecure-ssl-context]
    options.update({"timeout": 10})
    HTTPSConnection("h", **options)  # [insecure-ssl-context]
    options.update({"timeout": 10}, context=None)
    HTTPSConnection("h", **options)  # [missing-ssl-context]
    options |= {"context": ssl.create_default_context()}
    HTTPSConnection("h", **options)


def setdefault():
    options = {}
    options.setdefault("context", ssl.create_default_context())
    HTTPSConnection("h", **options)
    options.setdefault("context", None)
    HTTPSConnection("h", **options)
    options = {"context": None}
    options.setdefault("context", ssl.create_default_context())
    HTTPSConnection("h", **options)  # [missing-ssl-context]


def pop():
    options = {"context": ssl.create_default_context()}
    options.pop("timeout", None)
    HTTPSConnection("h", **options)
    taken = options.pop("context")
    HTTPSConnection("h", **options)  # [missing-ssl-context]
    HTTPSConnection("h", context=taken, **options)


def copied():
    options = {"context": ssl.create_default_context()}
    copy = options.copy()
    copy["context"] = None
    HTTPSConnection("h", **options)
    HTTPSConnection("h", **copy)  # [missing-ssl-context]
    copy = dict(options)
    options.clear()
    HTTPSConnection("h", **options)  # [missing-ssl-context]
    HTTPSConnection("h", **copy)


def alias():
    options = {"context": ssl.create_default_context()}
    same = options
    same["context"] = None
    HTTPSConnection("h", **options)  # [missing-ssl-context]


def looked_up():
    options = {"context": ssl.create_default_context()}
    HTTPSConnection("h", context=options["context"])
    HTTPSConnection("h", context=options.get("context"))
    HTTPSConnection("h", context={}.get("context"))  # [missing-ssl-context]
    HTTPSConnection("h", context={}.get("context", ssl.create_default_context()))


def under_a_condition(verify):
    options = {"timeout": 10}
    if not verify:
        options["context"] = ssl._create_unverified_context()
    HTTPSConnection("h", **options)  # [insecure-ssl-context]


def under_both_conditions(verify):
    options = {"timeout": 10}
    if verify:
        options["context"] = ssl.create_default_context()
    else:
        options["context"] = ssl.create_default_context(cafile=None)
    HTTPSConnection("h", **options)


def under_a_version(verify):
    options = {"timeout": 10}
    if verify:
        options["context"] = ssl.create_default_context()
    HTTPSConnection("h", **options)  # [missing-ssl-context]


def weakened_inside():
    options = {"context": ssl.create_default_context()}
    options["context"].check_hostname = False
    HTTPSConnection("h", **options)  # [insecure-ssl-context]


def rebuilt_in_a_loop():
    options = {"context": ssl.create_default_context()}
    for _attempt in (1, 2):
        options = {**options, "timeout": 10}
    HTTPSConnection("h", **options)
    options["context"].check_hostname = False
    HTTPSConnection("h", **options)  # [insecure-ssl-context]
