import importlib

_WHERE = {"Bridged": ".compat", "Plain": ".compat", "HTTPSConnection": "http.client"}


def __getattr__(name):
    if name not in _WHERE:
        raise AttributeError(name)
    return getattr(importlib.import_module(_WHERE[name], __package__), name)
