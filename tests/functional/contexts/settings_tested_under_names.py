"""What an attribute holds decides no test under the name that it is assigned to, or in a helper that it is handed to.

Configuration may have changed it. A context's own setting is what the program writes.
"""

import ssl
from http.client import HTTPSConnection

OPTIONS = {"verify": True, "mode": "strict"}
PORTS = {"h": 443}


class _Settings:
    relaxed = False

    def __init__(self):
        self.strict = True
        self.attempts = 3
        self.mode = ssl.CERT_REQUIRED


SETTINGS = _Settings()


def by_instance():
    strict = SETTINGS.strict
    context = ssl.create_default_context()
    if not strict:
        context.check_hostname = False
    return HTTPSConnection("h", context=context)  # [insecure-ssl-context]  # not run: configuration may change it


def by_class():
    relaxed = SETTINGS.relaxed
    context = ssl.create_default_context()
    if relaxed:
        context.check_hostname = False
    return HTTPSConnection("h", context=context)  # [insecure-ssl-context]  # not run: configuration may change it


def by_option():
    verify = OPTIONS["verify"]
    mode = OPTIONS.get("mode")
    context = ssl.create_default_context()
    if not verify or mode != "strict":
        context.check_hostname = False
    return HTTPSConnection("h", context=context)  # [insecure-ssl-context]  # not run: configuration may change it


def by_row(name):
    port = PORTS["h" if name else "h"]
    return HTTPSConnection("h", port, context=ssl.create_default_context() if port else None)


def _make(strict):
    context = ssl.create_default_context()
    if not strict:
        context.check_hostname = False
    return context


def by_helper():
    return HTTPSConnection("h", context=_make(SETTINGS.strict))  # [insecure-ssl-context]  # not run: as above


def by_helper_of_a_literal():
    return HTTPSConnection("h", context=_make(True))


def _is_strict():
    return SETTINGS.strict


def by_answer():
    context = ssl.create_default_context()
    if not _is_strict():
        context.check_hostname = False
    return HTTPSConnection("h", context=context)  # [insecure-ssl-context]  # not run: configuration may change it


def as_setting():
    strict = SETTINGS.strict
    mode = SETTINGS.mode
    context = ssl.create_default_context()
    if strict:
        context.check_hostname = strict
    context.verify_mode = mode
    HTTPSConnection("h", context=context)
    relaxed = SETTINGS.relaxed
    context.check_hostname = not relaxed
    HTTPSConnection("h", context=context)


class _Client:
    def __init__(self):
        self.settings = _Settings()
        self.own = True
        self.own = not self.settings.relaxed

    def by_name(self):
        strict = self.settings.strict
        context = ssl.create_default_context() if strict else ssl._create_unverified_context()
        return HTTPSConnection("h", context=context)  # [insecure-ssl-context]  # not run: configuration may change it

    def by_names(self):
        strict = self.settings.strict
        context = None
        if strict:
            context = ssl.create_default_context()
        is_strict = self.settings.strict
        if is_strict:
            HTTPSConnection("h", context=context)


def _made_if(strict):
    return ssl.create_default_context() if strict else None


def agreeing():
    context = _made_if(SETTINGS.strict)
    if SETTINGS.strict:
        HTTPSConnection("h", context=context)
    context = _made_if(_is_strict())
    if _is_strict():
        HTTPSConnection("h", context=context)


def _checked(strict):
    context = ssl.create_default_context()
    context.check_hostname = bool(strict)
    return context


def as_settings_of_helpers():
    HTTPSConnection("h", context=_checked(SETTINGS.strict))


def counted():
    context = None
    for _ in range(SETTINGS.attempts):
        context = ssl.create_default_context()
    HTTPSConnection("h", context=context)


def annotated():
    strict: bool = SETTINGS.strict
    context = ssl.create_default_context()
    if not strict:
        context.check_hostname = False
    return HTTPSConnection("h", context=context)  # [insecure-ssl-context]  # not run: configuration may change it


def made_here():
    settings = _Settings()
    strict = settings.strict
    context = ssl.create_default_context()
    if not strict:
        context.check_hostname = False
    return HTTPSConnection("h", context=context)


def methods():
    client = _Client()
    client.by_name()
    client.by_names()
