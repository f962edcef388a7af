"""A function may cost too much to tell whether it forwards: its calls are judged anyway, for with what they pass it costs less."""
# not run: no server answers

import base64
import http.client
import json as _json
import ssl
from contextlib import closing
from urllib.parse import urlencode, urljoin, urlsplit

DEFAULT_TIMEOUT = 10
_UNSET = object()


class Response:
    def __init__(self, raw, body):
        self.status = raw.status
        self.headers = raw.headers
        self.body = body

    def json(self):
        return _json.loads(self.body)

    @property
    def is_redirect(self):
        return self.status in (301, 302, 303, 307, 308) and "Location" in self.headers


class TooManyRedirects(Exception):
    pass


def _context(verify=True, cert=None):
    if isinstance(verify, ssl.SSLContext):
        ctx = verify
    elif verify is True:
        ctx = ssl.create_default_context()
    elif verify is False:
        ctx = ssl._create_unverified_context()
    else:
        ctx = ssl.create_default_context(cafile=verify)
    if cert is not None:
        ctx.load_cert_chain(*((cert,) if isinstance(cert, str) else cert))
    return ctx


def _send(method, url, *, body, headers, timeout, context):
    parts = urlsplit(url)
    if parts.scheme == "https":
        conn = http.client.HTTPSConnection(parts.hostname, parts.port, timeout=timeout, context=context)
    else:
        conn = http.client.HTTPConnection(parts.hostname, parts.port, timeout=timeout)
    with closing(conn):
        target = parts.path or "/"
        if parts.query:
            target += "?" + parts.query
        conn.request(method, target, body, headers)
        raw = conn.getresponse()
        return Response(raw, raw.read())


def request(method, url, *, params=None, data=None, json=None, headers=None, auth=None, timeout=DEFAULT_TIMEOUT,
            context=None, redirects=5):
    headers = dict(headers or {})
    if params:
        url += ("&" if "?" in url else "?") + urlencode(params)
    body = data
    if json is not None:
        body = _json.dumps(json).encode()
        headers.setdefault("Content-Type", "application/json")
    elif isinstance(data, dict):
        body = urlencode(data).encode()
        headers.setdefault("Content-Type", "application/x-www-form-urlencoded")
    if auth:
        headers["Authorization"] = "Basic " + base64.b64encode(":".join(auth).encode()).decode()
    if context is None:
        context = _context()
    for _ in range(redirects + 1):
        reply = _send(method, url, body=body, headers=headers, timeout=timeout, context=context)
        if not reply.is_redirect:
            return reply
        url = urljoin(url, reply.headers["Location"])
        if reply.status == 303:
            method, body = "GET", None
    raise TooManyRedirects(url)


def get(url, params=None, **kwargs):
    return request("GET", url, params=params, **kwargs)


def post(url, data=None, **kwargs):
    return request("POST", url, data=data, **kwargs)


def head(url, **kwargs):
    kwargs.setdefault("redirects", 0)
    return request("HEAD", url, **kwargs)


class Session:
    def __init__(self, base, context=None):
        self.base = base
        self.context = context if context is not None else ssl.create_default_context()
        self.headers = {"User-Agent": "httplike/1"}

    def request(self, method, path, **kwargs):
        kwargs.setdefault("context", self.context)
        kwargs["headers"] = {**self.headers, **kwargs.get("headers", {})}
        return request(method, urljoin(self.base, path), **kwargs)

    def get(self, path, **kwargs):
        return self.request("GET", path, **kwargs)


def main():
    get("https://localhost")
    get("https://localhost", context=_context())
    get("https://localhost", {"q": "1"}, context=_context(False))  # [insecure-ssl-context]
    post("https://localhost", context=_context("/etc/ca.pem"))
    post("https://localhost", {"a": 1}, context=_context(verify=False, cert="x.pem"))  # [insecure-ssl-context]
    head("https://localhost", timeout=1)
    head("https://localhost", context=ssl.SSLContext(ssl.PROTOCOL_TLS))  # [insecure-ssl-context]
    Session("https://localhost").get("/")
    Session("https://localhost").get("/", context=_context(False))  # [insecure-ssl-context]
