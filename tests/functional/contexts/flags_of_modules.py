"""A test of a module's flag, or of one that an object or a class of it holds, has what was set beside that."""

import os
import ssl
from http.client import HTTPSConnection

from context_helpers import flags_with_contexts as settings
from context_helpers.flags_with_contexts import CONTEXT, USE_TLS


def _flag(name):
    return os.environ.get(name, "").lower() in ("1", "yes", "true")


def _context(certificate=None):
    context = ssl.create_default_context()
    if certificate:
        context.load_cert_chain(certificate)
    return context


BY_BOOL = bool(os.environ.get("NO_SUCH_NAME"))
BY_BOOL_CONTEXT = ssl.create_default_context() if BY_BOOL else None

BY_HELPER = _flag("NO_SUCH_NAME")
BY_HELPER_CONTEXT = _context(os.environ.get("NO_CERTIFICATE")) if BY_HELPER else None

OPTIONS = {"timeout": 3}
if BY_HELPER:
    OPTIONS["context"] = _context()


class _Tls:
    def __init__(self, enabled):
        self.enabled = enabled
        self.context = _context() if enabled else None

    def trust(self):
        self.context = ssl._create_unverified_context()


class _Changed:
    def __init__(self, enabled):
        self.enabled = enabled
        self.context = _context() if enabled else None


TLS = _Tls(os.environ.get("NO_SUCH_NAME") == "1")
CHANGED = _Changed(os.environ.get("NO_SUCH_NAME") == "1")


def _enable():
    CHANGED.enabled = True


class _Settings:
    ENABLED = os.environ.get("NO_SUCH_NAME") == "1"
    CONTEXT = _context() if ENABLED else None
    OTHER = True


class _Rebound:
    ENABLED = os.environ.get("NO_SUCH_NAME") == "1"
    CONTEXT = _context() if ENABLED else None


def _rebind():
    _Rebound.ENABLED = True


def by_bool():
    if BY_BOOL:
        HTTPSConnection("h", context=BY_BOOL_CONTEXT)
    if not BY_BOOL:
        HTTPSConnection("h", context=BY_BOOL_CONTEXT)  # [missing-ssl-context]


def by_helper():
    if BY_HELPER:
        HTTPSConnection("h", context=BY_HELPER_CONTEXT)
    else:
        HTTPSConnection("h", context=BY_HELPER_CONTEXT)  # [missing-ssl-context]


def by_options():
    if BY_HELPER:
        HTTPSConnection("h", **OPTIONS)
    else:
        HTTPSConnection("h", **OPTIONS)  # [missing-ssl-context]
    if not BY_BOOL:
        HTTPSConnection("h", **OPTIONS)  # [missing-ssl-context]


def by_closure(certificate):
    secure = bool(certificate)
    context = _context() if secure else None

    def connect():
        if secure:
            HTTPSConnection("h", context=context)
        else:
            HTTPSConnection("h", context=context)  # [missing-ssl-context]

    connect()


def by_instance():
    if TLS.enabled:
        HTTPSConnection("h", context=TLS.context)  # [insecure-ssl-context]
    else:
        HTTPSConnection("h", context=TLS.context)  # [insecure-ssl-context]


def by_changed_instance():
    if CHANGED.enabled:
        HTTPSConnection("h", context=CHANGED.context)  # [missing-ssl-context]


def by_class():
    if _Settings.ENABLED:
        HTTPSConnection("h", context=_Settings.CONTEXT)
    if _Settings.OTHER:
        HTTPSConnection("h", context=_Settings.CONTEXT)  # [missing-ssl-context]


def by_rebound_class():
    if _Rebound.ENABLED:
        HTTPSConnection("h", context=_Rebound.CONTEXT)  # [missing-ssl-context]


def by_other_module():
    if settings.USE_TLS:
        HTTPSConnection("h", context=settings.CONTEXT)
    if USE_TLS:
        HTTPSConnection("h", context=CONTEXT)
    if settings.SCHEME == "https":
        HTTPSConnection("h", **settings.OPTIONS)
    if settings.TLS.enabled:
        HTTPSConnection("h", context=settings.TLS.context)


def by_other_module_otherwise():
    if not settings.USE_TLS:
        HTTPSConnection("h", context=settings.CONTEXT)  # [missing-ssl-context]
    if settings.OTHER:
        HTTPSConnection("h", **settings.OPTIONS)  # [missing-ssl-context]
    if not settings.TLS.enabled:
        HTTPSConnection("h", context=settings.TLS.context)  # [missing-ssl-context]


class _Client:
    def __init__(self, tls):
        self.settings = _Changed(tls)
        self.context = _context() if self.settings.enabled else None

    def connect(self):
        if self.settings.enabled:
            HTTPSConnection("h", context=self.context)
        else:
            HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


def run(certificate):
    by_closure(certificate)
    _Client(certificate).connect()
    by_changed_instance()
    _enable()
    by_changed_instance()
    _rebind()
    by_rebound_class()
    TLS.trust()
    by_instance()
    TLS.enabled = True
    by_instance()
