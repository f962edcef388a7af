"""`if m := some_call():` and a later plain test of `m` don't agree (with `m = some_call()` on its own line they do)."""
import http.client
import re
import ssl


def _walrus(text):
    context = None
    if match := re.match(r"https://(\w+)", text):
        context = ssl.create_default_context()
    if not match:
        return None
    return http.client.HTTPSConnection(match[1], context=context)


def _plain(text):
    context = None
    match = re.match(r"https://(\w+)", text)
    if match:
        context = ssl.create_default_context()
    if not match:
        return None
    return http.client.HTTPSConnection(match[1], context=context)


def _not_none(text):
    context = None
    if (match := re.match(r"https://(\w+)", text)) is not None:
        context = ssl.create_default_context()
    if match is None:
        return None
    return http.client.HTTPSConnection(match[1], context=context)


def _missing(text):
    context = None
    if match := re.match(r"https://(\w+)", text):
        context = ssl.create_default_context()
    return http.client.HTTPSConnection(match[1] if match else "h", context=context)  # [missing-ssl-context]


def _with_else(text):
    context = None
    if match := re.match(r"https://(\w+)", text):
        context = ssl.create_default_context()
    if not match:
        return None
    else:
        return http.client.HTTPSConnection(match[1], context=context)


def _weak(text):
    context = ssl._create_unverified_context()
    if match := re.match(r"https://(\w+)", text):
        context = ssl.create_default_context()
    if not match:
        return None
    return http.client.HTTPSConnection(match[1], context=context)


def _find(options, key):
    for name, value in options.items():
        if name == key:
            return value
    return None


def _compared(options):
    context = None
    if (mode := _find(options, "mode")) == "tls":
        context = ssl.create_default_context()
    if mode != "tls":
        return None
    return http.client.HTTPSConnection("h", context=context)


def _among(options):
    context = None
    if (mode := str(_find(options, "mode"))) in ("tls", "https"):
        context = ssl.create_default_context()
    if mode not in ("tls", "https"):
        return None
    return http.client.HTTPSConnection("h", context=context)


def _is_instance(options):
    context = None
    if isinstance(mode := _find(options, "mode"), str):
        context = ssl.create_default_context()
    if not isinstance(mode, str):
        return None
    return http.client.HTTPSConnection("h", context=context)


def _as_bool(options):
    context = None
    if bool(mode := _find(options, "mode")):
        context = ssl.create_default_context()
    if not mode:
        return None
    return http.client.HTTPSConnection("h", context=context)


def _looped(options):
    context = None
    for key in ("ca", "tls"):
        if value := _find(options, key):
            context = ssl.create_default_context()
            break
    if not value:
        return None
    return http.client.HTTPSConnection("h", context=context)


def drive(flag):
    text = "https://a" if flag else "a"
    for function in (
        _walrus,
        _plain,
        _not_none,
        _missing,
        _with_else,
        _weak,
    ):
        function(text)
    options = {"mode": "tls", "ca": "a"} if flag else {}
    for function in (
        _compared,
        _among,
        _is_instance,
        _as_bool,
        _looped,
    ):
        function(options)
