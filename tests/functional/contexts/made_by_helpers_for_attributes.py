"""A context that a helper makes of what an instance got goes with what tests ask of that, in a dataclass as well."""
import ssl
from dataclasses import dataclass
from http.client import HTTPSConnection


def _context_of(scheme):
    if scheme == "https":
        return ssl.create_default_context()
    return None


@dataclass
class _ByHelper:
    scheme: str

    def __post_init__(self):
        self.context = _context_of(self.scheme)

    def connect(self):
        if self.scheme == "https":
            HTTPSConnection("h", context=self.context)
        if self.scheme == "http":
            HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


class _ByAMethod:
    def __init__(self, scheme):
        self.scheme = scheme
        self._set_up()

    def _set_up(self):
        self.context = _context_of(self.scheme)

    def connect(self):
        if self.scheme == "https":
            HTTPSConnection("h", context=self.context)
        else:
            HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


@dataclass
class _ByProperty:
    url: str

    @property
    def is_tls(self):
        return self.url.startswith("https:")

    def __post_init__(self):
        self.context = ssl.create_default_context() if self.is_tls else None

    def connect(self):
        if self.is_tls:
            HTTPSConnection("h", context=self.context)
        else:
            HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


class _OfKeywords:
    def __init__(self, **config):
        self.config = config
        self.context = self._make(config)

    def _make(self, config):
        return ssl.create_default_context() if config.get("tls") else None

    def connect(self):
        if self.config.get("tls"):
            HTTPSConnection("h", context=self.context)
        if self.config.get("verify"):
            HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


def connect(flag):
    _ByHelper("https" if flag else "http").connect()
    _ByAMethod("https" if flag else "http").connect()
    _ByProperty("https:" if flag else "http:").connect()
    _OfKeywords(tls=flag, verify=not flag).connect()
