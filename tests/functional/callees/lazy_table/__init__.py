import importlib

_LAZY = {"Secure": "transport", "Plain": "transport", "connect": "transport"}


def __getattr__(name):
    if name in _LAZY:
        return getattr(importlib.import_module(f".{_LAZY[name]}", __name__), name)
    raise AttributeError(name)
