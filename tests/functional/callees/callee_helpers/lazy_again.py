from .lazy import __getattr__
